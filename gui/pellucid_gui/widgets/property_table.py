"""An event's properties: name, type and value, and what is unusual about the line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pellucid.event import Event
from pellucid_gui import theme, tokens
from pellucid_gui.models.property_rows import property_rows
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.visible_text import visible_text
from pellucid_gui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QObject

    from pellucid.event import UnreadableLine
    from pellucid_gui.models.property_rows import PropertyRow

_TITLES: Final = ("Property", "Type", "Value", "What for, and what was found")
_TYPE, _VALUE, _NOTE = 1, 2, 3
_MOST_SHOWN: Final = 1_000
_NAME_PX: Final = 190
_TYPE_PX: Final = 84
_VALUE_PX: Final = 260


class PropertyTable(QWidget):
    """What one line says, property by property."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Properties(self)
        self.view = QTableView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(_PaddedCells(self.view))
        self.view.setAccessibleName("Properties")
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setTabKeyNavigation(False)
        self.view.setCornerButtonEnabled(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + Space.S)
        header = self.view.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.view.setColumnWidth(0, _NAME_PX)
        self.view.setColumnWidth(1, _TYPE_PX)
        copy = QAction("Copy", self.view)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.view.addAction(copy)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(Space.M, 0, Space.M, 0)
        self._notices.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._notices)
        column.addWidget(self.view, 1)
        column.addStretch()

    def show_event(
        self, event: Event | UnreadableLine, *, title: str, rows: Sequence[PropertyRow] | None = None
    ) -> None:
        """
        Show what a line says.

        Args:
            event: The line as it was read.
            title: The program that it is from, to say what that one makes of it.
            rows: Its properties, where more is known of them than the line says.
        """
        while (item := self._notices.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        notes = list(_notes(event, title))
        for text, tone in notes:
            self._notices.addWidget(Notice(text, tone=tone))
        top = Space.S if notes else 0
        self._notices.setContentsMargins(Space.M, top, Space.M, top)
        if rows is None:
            rows = property_rows(event) if isinstance(event, Event) else ()
        had_notes, has_notes = self._model.has_notes, any(row.note for row in rows)
        self._model.show(tuple(rows), has_notes=has_notes)
        if has_notes and not had_notes:
            self.view.setColumnWidth(_VALUE, _VALUE_PX)
        self.view.setVisible(isinstance(event, Event))
        self.view.scrollToTop()

    def copy(self) -> None:
        """Put the chosen values on the clipboard: one alone, several with their names."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        chosen = [self._model.rows[row] for row in rows]
        if not chosen:
            return
        one = len(chosen) == 1
        text = chosen[0].value if one else "\n".join(f"{row.name}\t{row.value}" for row in chosen)
        QGuiApplication.clipboard().setText(text)


class _Properties(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[PropertyRow, ...] = ()
        self.has_notes = False
        scale = 1.0
        if isinstance(parent, QWidget):
            scale = max(1.0, parent.font().pixelSize() / TypeSize.BODY)
        self._code = theme.code_font(scale=scale)

    def show(self, rows: tuple[PropertyRow, ...], *, has_notes: bool) -> None:
        self.beginResetModel()
        self.rows, self.has_notes = rows, has_notes
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        return 0 if parent.isValid() else len(_TITLES) - (not self.has_notes)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _TITLES[section]
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        column, row = index.column(), self.rows[index.row()]
        text = row.cells[column]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return visible_text(text[:_MOST_SHOWN].encode("utf-8", "surrogateescape"))
            case Qt.ItemDataRole.ToolTipRole:
                return text[:_MOST_SHOWN]
            case Qt.ItemDataRole.FontRole if column not in {_TYPE, _NOTE}:
                return self._code
            case Qt.ItemDataRole.ForegroundRole if column == _NOTE and row.is_marked:
                return QColor(tokens.current().waiting)
            case Qt.ItemDataRole.ForegroundRole if column in {_TYPE, _NOTE}:
                return QColor(tokens.current().muted)
            case _:
                return None


class _PaddedCells(QStyledItemDelegate):
    """Cells whose text stands exactly below the header's."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        look, area = tokens.current(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            active = option.state & QStyle.StateFlag.State_Active
            painter.fillRect(area, tokens.colour(look.selected if active else look.selected_inactive))
        inner = QStyle.visualRect(option.direction, area, area.adjusted(Space.M, 0, -Space.S, 0))
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        shown = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)


def _notes(event: Event | UnreadableLine, title: str) -> Iterator[tuple[str, Tone]]:
    if not isinstance(event, Event):
        yield f"No event can be read from this line. {event.reason}.", Tone.FAIL
        yield f"{title} would refuse this line too, and delete it unsent.", Tone.WARN
        return
    for finding in event.findings:
        if finding.refused:
            yield f"{title} would refuse this line, and delete it unsent. {finding.message}.", Tone.WARN
        else:
            yield f"{finding.message}.", Tone.INFO
