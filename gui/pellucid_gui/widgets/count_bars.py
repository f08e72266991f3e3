"""Numbers beside each other as horizontal bars; each leads to the events that it counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from pellucid_gui import icons, theme, tokens
from pellucid_gui.joining import joined
from pellucid_gui.style_sheet import Part
from pellucid_gui.tokens import Radius, Space, TypeSize
from pellucid_gui.translation import number_text, say_count
from pellucid_gui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent

_MOST_AT_FIRST: Final = 14
_MOST: Final = 200
"""Whoever writes a file may write any number of names."""
_BAR_PX: Final = 8
_LEAST_PX: Final = 2
_SHAPE_PX: Final = 12
_LABEL_SHARE: Final = 0.64


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One row."""

    label: str
    """What was counted; what cannot be seen in it is visible already."""
    many: int
    filter_text: str
    """Which events they are; empty: there are none to look at."""
    is_code: bool = False
    """Whether the label is a name that a program uses."""
    hint: str = ""
    """A few quiet words behind the label."""
    mark: str = ""
    """What is wrong with it; stands below, with a shape."""

    @property
    def sentence(self) -> str:
        """All of it, as a screen reader says it."""
        events = say_count("1 event", "{n:,} events", self.many)
        return joined((self.label, self.hint, events, self.mark))


class CountBars(QWidget):
    """
    Rows with bars. Tab stops once at all of them, arrows go from one to the next.

    Args:
        name: What is counted, for screen readers.
    """

    filter_asked = Signal(str)
    """A person wants to see the events of this filter."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._counted: tuple[Counted, ...] = ()
        self.rows: list[CountRow] = []
        self.more = TextButton("", part=Part.FLAT)
        self.more.clicked.connect(self._show_all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.more.hide()

    def show_counted(self, counted: Sequence[Counted]) -> None:
        """Show other rows, in this order; the longest bar is that of the largest number."""
        self._counted = tuple(counted)
        self._show(_MOST_AT_FIRST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from row to row."""
        here = next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)
        if here is None:
            super().keyPressEvent(event)
            return
        last = len(self.rows) - 1
        places = {
            Qt.Key.Key_Up: max(here - 1, 0),
            Qt.Key.Key_Down: min(here + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
            return
        for row in self.rows:
            row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.rows[place].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_all(self) -> None:
        self._show(_MOST)
        self.rows[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, most_rows: int) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        most = max((each.many for each in self._counted), default=0)
        self.rows = [CountRow(each, most) for each in self._counted[:most_rows]]
        for place, row in enumerate(self.rows):
            row.setFocusPolicy(Qt.FocusPolicy.ClickFocus if place else Qt.FocusPolicy.StrongFocus)
            row.clicked.connect(lambda _checked=False, text=row.counted.filter_text: self._ask(text))
            self._column.insertWidget(place, row)
        left = len(self._counted) - len(self.rows)
        self.more.setVisible(left > 0)
        if left and most_rows < _MOST:
            self.more.setText(self.tr("Show all {count}").format(count=number_text(len(self._counted))))
        else:
            self.more.setText(
                self.tr("{count} more are in the exported page").format(count=number_text(left))
            )
        self.more.setEnabled(most_rows < _MOST)

    def _ask(self, filter_text: str) -> None:
        if filter_text:
            self.filter_asked.emit(filter_text)


class CountRow(QAbstractButton):
    """One label, its bar and its number; made by `CountBars`."""

    def __init__(self, counted: Counted, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counted = counted
        self._most = most
        self.setText(counted.label)
        self.setAccessibleName(counted.sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(counted.sentence)
        if counted.filter_text:
            self.setAccessibleDescription(self.tr("Shows these events"))
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return room for one line, or for two where something is wrong."""
        height = self.fontMetrics().height() + Space.S
        return QSize(240, height + (QFontMetrics(self._small()).height() if self.counted.mark else 0))

    def minimumSizeHint(self) -> QSize:
        """Give way: labels are cut."""
        return QSize(120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Look pointed at while it is."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows to the rows as a whole; Qt would go to any button."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        look = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect()
        if self.counted.filter_text and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour(look.hover))
            painter.drawRoundedRect(QRectF(area), Radius.CHIP, Radius.CHIP)
        inner = area.adjusted(Space.XS, 0, -Space.XS, 0)
        line = QRect(inner.left(), Space.XS, inner.width(), self.fontMetrics().height())
        number_px = self.fontMetrics().horizontalAdvance(number_text(max(self._most, 10_000)))
        share = _LABEL_SHARE if self.counted.many else 1.0  # where there is no bar there is room for words
        room = round((line.width() - number_px - Space.S) * share)
        label = QRect(line.left(), line.top(), room, line.height())
        number = QRect(line.right() + 1 - number_px, line.top(), number_px, line.height())
        bar = QRect(label.right() + 1 + Space.S, 0, 0, _BAR_PX)
        bar.setRight(number.left() - Space.S)
        bar.moveTop(line.center().y() - _BAR_PX // 2 + 1)
        self._paint_label(painter, label, inner)
        self._paint_bar(painter, bar, inner)
        painter.setFont(self.font())
        painter.setPen(tokens.colour(look.text if self.counted.many else look.muted))
        painter.drawText(
            self._placed(number, inner),
            self._aligned(Qt.AlignmentFlag.AlignTrailing),
            number_text(self.counted.many),
        )
        if self.counted.mark:
            self._paint_mark(painter, line, inner)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour(look.focus), look.focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), Radius.CHIP, Radius.CHIP)
        painter.end()

    def _paint_label(self, painter: QPainter, label: QRect, inner: QRect) -> None:
        look, counted = tokens.current(), self.counted
        align = self._aligned(Qt.AlignmentFlag.AlignLeading)
        scale = self.font().pixelSize() / TypeSize.BODY
        font = theme.code_font(scale=scale) if counted.is_code else self.font()
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(tokens.colour(look.text if counted.many else look.muted))
        shown = metrics.elidedText(counted.label, Qt.TextElideMode.ElideMiddle, label.width())
        painter.drawText(self._placed(label, inner), align, shown)
        left = metrics.horizontalAdvance(shown) + Space.S
        rest = label.adjusted(left, 0, 0, 0)
        small = self._small()
        hint = QFontMetrics(small).elidedText(counted.hint, Qt.TextElideMode.ElideRight, rest.width())
        if len(hint) > 1:
            painter.setFont(small)
            painter.setPen(tokens.colour(look.muted))
            painter.drawText(self._placed(rest, inner), align, hint)

    def _paint_bar(self, painter: QPainter, bar: QRect, inner: QRect) -> None:
        if not self.counted.many or not self._most:
            return
        look = tokens.current()
        wide = max(round(bar.width() * self.counted.many / self._most), _LEAST_PX)
        drawn = QRect(bar.left(), bar.top(), wide, bar.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(look.waiting if self.counted.mark else look.accent))
        painter.drawRoundedRect(QRectF(self._placed(drawn, inner)), 2, 2)

    def _paint_mark(self, painter: QPainter, line: QRect, inner: QRect) -> None:
        look, small = tokens.current(), self._small()
        metrics = QFontMetrics(small)
        below = QRect(inner.left(), line.bottom() + 1, inner.width(), metrics.height())
        side = icons.side_beside(self.font(), of=_SHAPE_PX)
        shape = QRect(below.left(), 0, side, side)
        shape.moveTop(below.center().y() - side // 2 + 1)
        painter.drawPixmap(
            self._placed(shape, inner).topLeft(),
            icons.pixmap("triangle-alert", look.waiting, size=side),
        )
        words = below.adjusted(side + Space.XS, 0, 0, 0)
        painter.setFont(small)
        painter.setPen(tokens.colour(look.waiting))
        shown = metrics.elidedText(self.counted.mark, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(
            self._placed(words, inner),
            self._aligned(Qt.AlignmentFlag.AlignLeading),
            shown,
        )

    def _aligned(self, side: Qt.AlignmentFlag) -> int:
        """Align by the direction of the window: a painter would go by the first letter of the text."""
        return int(QStyle.visualAlignment(self.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter))

    def _placed(self, rect: QRect, inner: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), inner, rect)

    def _small(self) -> QFont:
        scale = self.font().pixelSize() / TypeSize.BODY
        return theme.text_font(TypeSize.SMALL, scale=scale)
