"""
The rows of a live view as a Qt model.

The model holds the view's snapshot, which is an array of event numbers, and asks for a row's columns when the row is
painted. Nothing is decoded, copied or counted for rows that nobody looks at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, assert_never

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from pellucid.errors import NotFoundError
from pellucid.view.values import Appended, Column, Inserted, Reset, Updated
from pellucid_gui.models.columns import COLUMNS
from pellucid_gui.models.property_rows import marks_lines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.view.values import Mark, Row, Snapshot, ViewChange

_MOST_CACHED: Final = 4000
_MOST_MARKED: Final = 50_000
_NO_INDEX: Final = QModelIndex()

EVENT_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""The event's number."""


class RowSource(Protocol):
    """Where the rows come from: a `LiveView`."""

    def row(self, event: int) -> Row:
        """Return what a table shows of one event."""


class Cells(NamedTuple):
    """One row, ready to paint."""

    row: Row
    texts: tuple[str, ...]
    """One for each of `COLUMNS`."""
    marks: tuple[Mark, ...] = ()
    """What is worth a second look, as far as somebody has looked."""


class EventModel(QAbstractTableModel):
    """
    Rows of one view; empty until the first change arrives.

    Args:
        source: The view that the changes come from; `None` while there is none.
    """

    awaiting = Signal()
    """Rows will come from another source soon: what painting them needs can be got ready now."""
    marks_wanted = Signal()
    """Rows are shown of whose marks nothing is known: take them by `take_unmarked`, answer with `show_marks`."""

    def __init__(self, source: RowSource | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._snapshot: Snapshot | None = None
        self._rows = 0
        self._cached: dict[int, Cells] = {}
        self._marks: dict[int, tuple[Mark, ...]] = {}
        self._unmarked: dict[int, None] = {}

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self._rows

    @property
    def total(self) -> int:
        """How many events are known before the filter."""
        return self._snapshot.total if self._snapshot is not None else 0

    def look_at(self, source: RowSource | None) -> None:
        """Show nothing, and later what `source` changes to."""
        if not self._rows and self._snapshot is None:
            self._source = source  # nothing is shown as it is; a reset would only cost a paint
            self.awaiting.emit()
            return
        self.beginResetModel()
        self._source = source
        self._snapshot = None
        self._rows = 0
        self._forget()
        self.endResetModel()

    def apply(self, change: ViewChange) -> None:
        """Take over a change and tell the views exactly what it touched."""
        match change:
            case Reset(snapshot=snapshot):
                self.beginResetModel()
                self._forget()
                self._take(snapshot)
                self.endResetModel()
            case (Appended() | Inserted()) as added:
                self.beginInsertRows(QModelIndex(), added.first_row, added.first_row + added.count - 1)
                self._take(added.snapshot)
                self.endInsertRows()
            case Updated(snapshot=snapshot, first_row=first, last_row=last):
                self._take(snapshot)
                self._drop_cached(first, last)
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
            case _:
                assert_never(change)

    def event_at(self, row: int) -> int:
        """The number of the event in a row."""
        if self._snapshot is None or not 0 <= row < self._rows:
            raise IndexError(row)
        return int(self._snapshot.order[row])

    def row_of(self, event: int) -> int | None:
        """The row that an event stands in, or `None` if the filter hides it. Takes 0.3 ms for a million rows."""
        if self._snapshot is None:
            return None
        found = (self._snapshot.order == event).nonzero()[0]
        return int(found[0]) if len(found) else None

    def cells(self, row: int) -> Cells | None:
        """What a row shows; `None` if its event was forgotten a moment ago."""
        event = self.event_at(row)
        cells = self._cached.get(event)
        if cells is None:
            if self._source is None:
                return None
            try:
                values = self._source.row(event)
            except NotFoundError:
                return None
            cells = Cells(values, tuple([column.text(values) for column in COLUMNS]), self._marks_of(event))
            while len(self._cached) >= _MOST_CACHED:
                del self._cached[next(iter(self._cached))]
            self._cached[event] = cells
        return cells

    def take_unmarked(self, most: int) -> list[int]:
        """Return the events of whose marks nothing is known, at most so many of those that were shown last."""
        events = list(self._unmarked)[-most:]
        self._unmarked.clear()
        return events

    def show_marks(self, marks: Mapping[int, tuple[Mark, ...]]) -> None:
        """Take in what is worth a second look about some events; the rows of most stay as they are."""
        if len(self._marks) > _MOST_MARKED:
            self._marks.clear()
        self._marks.update(marks)
        for event in [event for event, found in marks.items() if found]:
            self._cached.pop(event, None)
            row = self.row_of(event)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    # ── Qt's side ─────────────────────────────────────────────────────────────

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """All rows are at the top level."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """One for each of `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's type
        """Text for readers and screen readers; the delegate paints from `cells` instead."""
        if not index.isValid() or index.row() >= self._rows:
            return None
        if role == EVENT_ROLE:
            return self.event_at(index.row())
        if role not in _SPOKEN:
            return None
        cells = self.cells(index.row())
        if cells is None:
            return None
        column = COLUMNS[index.column()]
        marked = bool(cells.marks) and column.key is Column.EVENT
        if role == Qt.ItemDataRole.ToolTipRole:
            tip = column.tip(cells.row)
            return "\n".join([tip, *marks_lines(cells.marks)]) if marked else tip
        text = cells.texts[index.column()]
        return f"{text}, flagged" if marked and role == Qt.ItemDataRole.AccessibleTextRole else text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's type
        """The columns' titles."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if COLUMNS[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _marks_of(self, event: int) -> tuple[Mark, ...]:
        marks = self._marks.get(event)
        if marks is None:
            self._unmarked[event] = None
            self.marks_wanted.emit()
        return marks or ()

    def _forget(self) -> None:
        self._cached.clear()
        self._marks.clear()
        self._unmarked.clear()

    def _take(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._rows = len(snapshot.order)

    def _drop_cached(self, first: int, last: int) -> None:
        # A range of a million restated rows touches at most the four thousand that are cached.
        if last - first >= _MOST_CACHED:
            self._cached.clear()
            return
        for row in range(first, last + 1):
            self._cached.pop(self.event_at(row), None)


_SPOKEN: Final = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
)
