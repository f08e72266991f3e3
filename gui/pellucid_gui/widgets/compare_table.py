"""Two payloads beside each other: JSON in its colours, and what differs tinted and signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyledItemDelegate

from pellucid_gui import theme, tokens
from pellucid_gui.models.compared_rows import LEFT, ComparedModel, Gap
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.widgets.json_view import TOKEN
from pellucid_gui.widgets.quiet_table import QuietTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from pellucid.view.side_by_side import Pair

_MOST_LINES: Final = 8
"""So many lines of one value are drawn; the rest is in the payload itself."""
_MOST_MEASURED: Final = 2_000


class CompareTable(QuietTable):
    """
    Shows pairs of lines; what differs is wrapped, all else takes one line.

    Args:
        titles: What stands at the left, and what at the right.
    """

    def __init__(self, titles: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.compared = ComparedModel(titles, self)
        self.setModel(self.compared)
        self._cells = _Cells(self)
        self._tall: list[int] = []
        self.setItemDelegate(self._cells)
        self.setAccessibleName(self.tr("Both payloads"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # JSON is read so everywhere
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_pairs(self, pairs: Sequence[Pair], *, only_different: bool) -> None:
        """Show these, or of them only what differs."""
        self.compared.show(pairs, only_different=only_different)
        self._lay_out()

    def renew(self, pairs: Sequence[Pair], *, only_different: bool) -> None:
        """Show how the same lines are by now; whoever reads stays where they are."""
        here, scroll_px = self.currentIndex(), self.verticalScrollBar().value()
        row, column = here.row(), here.column()
        self.show_pairs(pairs, only_different=only_different)
        if row >= 0 and self.compared.rows:
            self.setCurrentIndex(self.compared.index(min(row, len(self.compared.rows) - 1), column))
        self.verticalScrollBar().setValue(scroll_px)

    def next_difference(self, *, backward: bool = False) -> int | None:
        """Go to the next stretch that differs, round the end; say which one that is, counted from zero."""
        stretches = self.compared.stretches
        if not stretches:
            return None
        here = self.currentIndex().row()
        numbers = range(len(stretches))
        if backward:
            found = next((n for n in reversed(numbers) if stretches[n][0] < here), len(stretches) - 1)
        else:
            found = next((n for n in numbers if stretches[n][0] > here), 0)
        index = self.compared.index(stretches[found][0], 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_rows()

    def _lay_out(self) -> None:
        self.clearSpans()
        for number, row in enumerate(self.compared.rows):
            if isinstance(row, Gap):
                self.setSpan(number, 0, 1, 2)
        self._fit_rows()

    def _fit_rows(self) -> None:
        usual = self._cells.line_px + Space.HAIR
        self.verticalHeader().setDefaultSectionSize(usual)
        for row in self._tall:  # Qt keeps heights by the rows' numbers, whatever stands there now
            if row < len(self.compared.rows):
                self.setRowHeight(row, usual)
        self._tall.clear()
        width = self.viewport().width() // 2
        left = _MOST_MEASURED
        for begin, end in self.compared.stretches:
            for row in range(begin, min(end, begin + left)):
                self.setRowHeight(row, self._cells.height_px(row, width))
                self._tall.append(row)
            left -= end - begin
            if left <= 0:
                return


class _Cells(QStyledItemDelegate):
    def __init__(self, table: CompareTable) -> None:
        super().__init__(table)
        self._model = table.compared
        scale = max(1.0, table.font().pixelSize() / TypeSize.BODY)
        self._code = theme.code_font(scale=scale)
        self._words = theme.text_font(TypeSize.SMALL, scale=scale)
        self._sign_px = QFontMetrics(self._code).horizontalAdvance("+ ")

    @property
    def line_px(self) -> int:
        """How high a line is."""
        return QFontMetrics(self._code).height()

    def height_px(self, row: int, width_px: int) -> int:
        """Return how high a row is whose columns are so wide."""
        layouts = [self._laid_out(self._model.text(row, column) or "", width_px) for column in (0, 1)]
        return max(round(layout.boundingRect().height()) for layout in layouts) + Space.HAIR

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, area, row, column = tokens.current(), option.rect, index.row(), index.column()
        text = self._model.text(row, column)
        painter.save()
        painter.setClipRect(area)
        is_left, is_different = column == LEFT, self._model.is_different(row)
        if is_different:
            tint = look.window if text is None else look.failed_tint if is_left else look.accent_tint
            painter.fillRect(area, QColor(tint))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area.adjusted(0, 0, Space.HAIR - area.width(), 0), QColor(look.accent))
        if isinstance(self._model.rows[row], Gap):
            self._draw_gap(painter, area, text or "")
        elif text is not None:
            left = area.left() + Space.M
            painter.setFont(self._code)
            if is_different:
                painter.setPen(QColor(look.failed if is_left else look.accent))
                sign = QRect(left, area.top(), self._sign_px, self.line_px)
                painter.drawText(sign, int(Qt.AlignmentFlag.AlignLeft), "\u2212" if is_left else "+")
            painter.setPen(QColor(look.text))
            layout = self._laid_out(text, area.width(), wraps=is_different)
            layout.draw(painter, QPointF(left + self._sign_px, area.top() + 1))
        if is_left:
            painter.fillRect(QRect(area.right(), area.top(), 1, area.height()), QColor(look.line))
        painter.restore()

    def _draw_gap(self, painter: QPainter, area: QRect, words: str) -> None:
        look = tokens.current()
        painter.fillRect(area, QColor(look.window))
        painter.setFont(self._words)
        painter.setPen(QColor(look.muted))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), words)

    def _laid_out(self, text: str, width_px: int, *, wraps: bool = True) -> QTextLayout:
        width = max(width_px - 2 * Space.M - self._sign_px, Space.XXL)
        if not wraps:
            text = QFontMetrics(self._code).elidedText(text, Qt.TextElideMode.ElideRight, width)
        layout = QTextLayout(text, self._code)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wraps else QTextOption.WrapMode.NoWrap
        )
        layout.setTextOption(option)
        layout.setFormats(_colours(text))
        layout.beginLayout()
        top, inset = 0.0, 0
        for _ in range(_MOST_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width - inset)
            line.setPosition(QPointF(inset, top))
            top += line.height()
            inset = min(self._inset_px(text), width // 2)
        layout.endLayout()
        return layout

    def _inset_px(self, text: str) -> int:
        """Return where the further lines of a wrapped one begin: a little behind its own beginning."""
        blanks = len(text) - len(text.lstrip(" ")) + 2
        return QFontMetrics(self._code).horizontalAdvance(" ") * blanks


def _colours(text: str) -> list[QTextLayout.FormatRange]:
    look = tokens.current()
    inks = {
        "colon": look.json_key,
        "text": look.json_text,
        "number": look.json_number,
        "word": look.json_word,
    }
    formats = []
    for match in TOKEN.finditer(text):
        kind = match.lastgroup or ""
        start, end = match.span("text") if kind in {"text", "colon"} else match.span()
        form = QTextCharFormat()
        form.setForeground(tokens.colour(inks[kind]))
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, end - start, form
        formats.append(one)
    return formats
