"""A table of some hundred rows of words at most, for dialogs; it keeps what is chosen when its rows are other ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pellucid_gui import icons, theme, tokens
from pellucid_gui.icons import ICON_PX
from pellucid_gui.models.columns import Face
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.translation import translated
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.quiet_table import QuietTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtWidgets import QWidget

_BAR_PX: Final = 3
_NOWHERE: Final = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainColumn:
    """A column of words."""

    title: str
    width_px: int
    face: Face = Face.WORDS
    right: bool = False
    """Whether its cells stand at the right, as numbers do."""
    quiet: bool = False
    """Whether it is second to what stands beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainRow:
    """A row of words; what programs and servers say may hold anything, and is made visible."""

    key: str
    """What it is about; no other row has it."""
    cells: tuple[str, ...]
    tip: str = ""
    icon: str = ""
    """The shape before the first cell; empty for none."""
    ink: str = "text"
    """The token that shape and first cell are drawn in."""


class PlainTable(QuietTable):
    """
    Shows rows as they are handed over; the last column takes what room is left.

    Args:
        columns: What stands beside each other.
        name: What the rows are, for screen readers.
    """

    chosen = Signal(str)
    """The key of another row is chosen; empty: none is."""
    opened = Signal(str)
    """A person wants to do with a row what comes first: Return, or two clicks."""

    def __init__(self, columns: Sequence[PlainColumn], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(tuple(columns))
        self._key = ""
        self.setAccessibleName(name)
        self.setModel(self._rows)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        scale = max(1.0, self.font().pixelSize() / TypeSize.BODY)
        for number, column in enumerate(columns):
            self.setColumnWidth(number, round(column.width_px * scale))
        self._dress()
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda _index: self.opened.emit(self._key))

    @property
    def key(self) -> str:
        """The key of the chosen row; empty if none is."""
        return self._key

    @property
    def rows(self) -> tuple[PlainRow, ...]:
        """What is shown."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[PlainRow]) -> None:
        """Show other rows; the chosen one stays chosen as long as it is there, then its neighbour is."""
        fresh, before = tuple(rows), self._rows.rows
        if fresh == before:
            return
        self._make_room(fresh)
        place = self.currentIndex().row()
        keys = [row.key for row in fresh]
        if keys == [row.key for row in before]:
            self._rows.change(fresh)
            return
        kept, scrolled = self._key, self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self._rows.replace(fresh)
        self.selectionModel().blockSignals(False)
        self.viewport().update()
        self.verticalScrollBar().setValue(scrolled)
        if kept in keys:
            self._choose_row(keys.index(kept))
        elif kept and keys:
            self._choose_row(min(max(place, 0), len(keys) - 1))
        else:
            self._on_current(_NOWHERE)

    def _make_room(self, rows: Sequence[PlainRow]) -> None:
        """Widen columns whose title, or whose first words, are longer in the language that is spoken."""
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        first = max((metrics.horizontalAdvance(row.cells[0]) for row in rows if row.icon), default=0)
        first += Space.M + ICON_PX + Space.S + Space.S + 1
        for number in range(self._rows.columnCount()):
            needed = max(header.sectionSizeHint(number), 0 if number else first)
            self.setColumnWidth(number, max(self.columnWidth(number), needed))

    def choose(self, key: str) -> None:
        """Choose the row of this key, if there is one."""
        for number, row in enumerate(self._rows.rows):
            if row.key == key:
                self._choose_row(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return does what comes first."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._key:
            self.opened.emit(self._key)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take other fonts when the theme changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_rows"):
            self._dress()

    def _dress(self) -> None:
        self._cells = _Cells(self._rows, self)
        self.setItemDelegate(self._cells)
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(self.font()).height() + Space.M)

    def _choose_row(self, number: int) -> None:
        self.setCurrentIndex(self._rows.index(number, 0))

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        key = self._rows.rows[index.row()].key if index.isValid() else ""
        if key != self._key:
            self._key = key
            self.chosen.emit(key)


class _Rows(QAbstractTableModel):
    def __init__(self, columns: tuple[PlainColumn, ...]) -> None:
        super().__init__()
        self.columns = columns
        self.rows: tuple[PlainRow, ...] = ()

    def replace(self, rows: tuple[PlainRow, ...]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def change(self, rows: tuple[PlainRow, ...]) -> None:
        """Say something else in the same rows."""
        self.rows = rows
        self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return translated(self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignTrailing
                if self.columns[section].right
                else Qt.AlignmentFlag.AlignLeading
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(row.cells[index.column()])
        return visible(row.tip) if role == Qt.ItemDataRole.ToolTipRole else None


class _Cells(QStyledItemDelegate):
    """Cells whose text stands exactly below the header's."""

    def __init__(self, rows: _Rows, table: PlainTable) -> None:
        super().__init__(table)
        self._rows = rows
        scale = max(1.0, table.font().pixelSize() / TypeSize.BODY)
        digits = theme.text_font(scale=scale)
        digits.setFeature(QFont.Tag("tnum"), 1)
        fonts = {
            Face.WORDS: theme.text_font(scale=scale),
            Face.DIGITS: digits,
            Face.CODE: theme.code_font(scale=scale),
        }
        self._fonts = [fonts[column.face] for column in rows.columns]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, number = tokens.current(), index.column()
        column, row = self._rows.columns[number], self._rows.rows[index.row()]
        if option.state & QStyle.StateFlag.State_Selected:
            active = bool(option.state & QStyle.StateFlag.State_Active)
            painter.fillRect(option.rect, QColor(look.selected if active else look.selected_inactive))
            if number == 0 and active:
                painter.fillRect(
                    option.rect.adjusted(0, 0, _BAR_PX - option.rect.width(), 0), QColor(look.accent)
                )
        inner = option.rect.adjusted(Space.M, 0, -Space.S, 0)
        ink = look.muted if column.quiet else look.text
        if number == 0 and row.icon:
            ink = getattr(look, row.ink)
            shape = icons.pixmap(row.icon, ink, size=ICON_PX)
            painter.drawPixmap(inner.left(), inner.center().y() - ICON_PX // 2 + 1, shape)
            inner.adjust(ICON_PX + Space.S, 0, 0, 0)
        painter.setFont(self._fonts[number])
        painter.setPen(QColor(ink))
        elided = QFontMetrics(self._fonts[number]).elidedText(
            visible(row.cells[number]), Qt.TextElideMode.ElideRight, inner.width()
        )
        side = Qt.AlignmentFlag.AlignTrailing if column.right else Qt.AlignmentFlag.AlignLeading
        painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), elided)
