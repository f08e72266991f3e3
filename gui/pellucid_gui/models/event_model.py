"""
The rows of a live view as a Qt model.

The model holds the view's snapshot, which is an array of event numbers, and asks for a row's columns when the row is
painted. Nothing is decoded, copied or counted for rows that nobody looks at.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, assert_never

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from pellucid.errors import NotFoundError
from pellucid.view.values import Appended, Eyes, Inserted, Reset, Updated
from pellucid_gui.joining import joined
from pellucid_gui.models.cells import Cells
from pellucid_gui.models.columns import COLUMNS, EVENT_SECTION, EYES_TIPS, FLAGS_SECTION
from pellucid_gui.models.interjected_rows import InterjectedRows
from pellucid_gui.models.property_rows import marks_lines
from pellucid_gui.models.selected import Selected
from pellucid_gui.models.spoken_rows import rest_of_row, spoken
from pellucid_gui.translation import number_text, translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pellucid.view.values import Interjection, Mark, Origin, ViewChange
    from pellucid_gui.models.interjected_rows import RowSource

_MOST_CACHED: Final = 4000
_MOST_MARKED: Final = 50_000
_NO_INDEX: Final = QModelIndex()
_HEADING_FLAGS: Final = Qt.ItemFlag.ItemNeverHasChildren
_ROW_FLAGS: Final = _HEADING_FLAGS | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

EVENT_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""The event's number."""


class EventModel(InterjectedRows):
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
        super().__init__(source, parent)
        self._cached: dict[int, Cells] = {}
        self._marks: dict[int, tuple[Mark, ...]] = {}
        self._eyes: dict[int, Eyes] = {}
        self._origins: dict[int, Origin] = {}
        self._wants_origins = False
        self._unmarked: dict[int, None] = {}
        self._stale: set[int] = set()

    @property
    def total(self) -> int:
        """How many events are known before the filter."""
        return self._snapshot.total if self._snapshot is not None else 0

    def look_at(self, source: RowSource | None) -> None:
        """Show nothing, and later what `source` changes to."""
        if not self.rows and self._snapshot is None:
            self._source = source  # nothing is shown as it is; a reset would only cost a paint
            self.awaiting.emit()
            return
        self.beginResetModel()
        self._source = source
        self._begin_anew(None)
        self._forget()
        self.endResetModel()

    def apply(self, change: ViewChange) -> None:
        """Take over a change and tell the views exactly what it touched."""
        match change:
            case Reset(snapshot=snapshot):
                self.beginResetModel()
                self._forget()
                self._begin_anew(snapshot)
                self.endResetModel()
            case (Appended() | Inserted()) as added:
                self._put_in(added)
            case Updated(snapshot=snapshot, first_row=first, last_row=last):
                self._snapshot, self._order = snapshot, snapshot.order
                self._drop_cached(first, last)
                self._say_changed(self._layout.row_of(first), self._layout.row_of(last))
            case _:
                assert_never(change)

    def cells(self, row: int) -> Cells | None:
        """What a row shows of an event; `None` if it shows none, or one that was forgotten a moment ago."""
        event = self.event_at(row)
        if event is None:
            return None
        cells = self._cached.get(event)
        if cells is None:
            if self._source is None:
                return None
            try:
                values = self._source.row(event)
            except NotFoundError:
                return None
            if self._wants_origins and event in self._origins:
                values = replace(values, origin=self._origins[event])
            cells = Cells(values, self._marks_of(event), self._eyes.get(event, Eyes.FILE))
            while len(self._cached) >= _MOST_CACHED:
                del self._cached[next(iter(self._cached))]
            self._cached[event] = cells
        return cells

    def selected(self, ranges: Iterable[tuple[int, int]]) -> Selected:
        """
        Return the events of some ranges of rows; nothing is copied or walked over.

        Args:
            ranges: First and last row of each, in any order.
        """
        within = [self._layout.events_in(first, last) for first, last in ranges]
        spans = tuple(sorted((each.start, each.stop) for each in within if each))
        return Selected(order=self._order, spans=spans)

    def ranges_of(self, selected: Selected, most: int) -> list[tuple[int, int]] | None:
        """
        Find the rows in which events stand now that were selected before.

        Args:
            selected: They.
            most: How many ranges there may be.

        Returns:
            First and last row of each range; `None` if there are too many of them to be kept.
        """
        spans = selected.spans_in(self._order, most=most)
        if spans is None:
            return None
        return [(self._layout.row_of(first), self._layout.row_of(behind - 1)) for first, behind in spans]

    def named_row(self, head: str, start_row: int) -> int | None:
        """The next row from `start_row` on, then from the top, whose event's name begins so."""
        if self._order is None or self._source is None:
            return None
        start = self._layout.events_in(start_row, self.rows - 1).start
        place = self._source.next_named(self._order, head, start)
        return None if place is None else self._layout.row_of(place)

    def take_unmarked(self, most: int) -> list[int]:
        """Return the events of whose marks nothing is known, at most so many of those that were shown last."""
        events = list(self._unmarked)[-most:]
        self._unmarked.clear()
        return events

    @property
    def wants_origins(self) -> bool:
        """Whether the rows show where the events come from, so that it is to be told by `show_marks`, too."""
        return self._wants_origins

    def want_origins(self, *, on: bool) -> None:
        """Show where the events come from, or no more; call it before a paint, which then asks for what is missing."""
        if on and not self._wants_origins:
            self._stale.update(self._cached)
            self._cached.clear()
        self._wants_origins = on

    def show_marks(
        self,
        marks: Mapping[int, tuple[Mark, ...]],
        eyes: Mapping[int, Eyes] | None = None,
        origins: Mapping[int, Origin] | None = None,
    ) -> None:
        """
        Take in what is worth a second look about some events; the rows of most stay as they are.

        Args:
            marks: What was found in each.
            eyes: Who has seen it; in the file, as usual, if left out.
            origins: Where it comes from, if that is shown.
        """
        if len(self._marks) > _MOST_MARKED:
            self._marks.clear()
            self._eyes.clear()
            self._origins.clear()
        other = [
            event
            for event, found in marks.items()
            if found != self._marks.get(event, ())
            or (eyes or {}).get(event, Eyes.FILE) is not self._eyes.get(event, Eyes.FILE)
            or (origins is not None and origins.get(event) != self._origins.get(event))
        ]
        self._marks.update(marks)
        self._eyes.update({event: seen for event, seen in (eyes or {}).items() if seen is not Eyes.FILE})
        self._origins.update(origins or {})
        for event in other:
            self._cached.pop(event, None)
            row = self.row_of(event)
            if row is not None:
                self._say_changed(row, row)

    # ── Qt's side ─────────────────────────────────────────────────────────────

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """All rows are at the top level."""
        return 0 if parent.isValid() else self._layout.rows

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """One for each of `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """All rows can be chosen but the headings of days."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _HEADING_FLAGS if self.is_heading(index.row()) else _ROW_FLAGS

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's type
        """Text for readers and screen readers; the delegate paints from `cells` instead."""
        if not index.isValid() or index.row() >= self.rows:
            return None
        if role == EVENT_ROLE:
            return self.event_at(index.row())
        if role not in _SPOKEN:
            return None
        interjection = self.interjection_at(index.row())
        if interjection is not None:
            return _said(interjection, index.column(), role)
        cells = self.cells(index.row())
        return None if cells is None else _told(cells, index.column(), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's type
        """The columns' titles; for those who listen, the rows' numbers too."""
        if orientation == Qt.Orientation.Vertical:
            return number_text(section + 1) if role == Qt.ItemDataRole.AccessibleTextRole else None
        if not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return translated(COLUMNS[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if COLUMNS[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _marks_of(self, event: int) -> tuple[Mark, ...]:
        marks = self._marks.get(event)
        if marks is None or event in self._stale:
            self._stale.discard(event)
            self._unmarked[event] = None
            self.marks_wanted.emit()
        return marks or ()

    def _forget(self) -> None:
        self._cached.clear()
        self._marks.clear()
        self._eyes.clear()
        self._origins.clear()
        self._unmarked.clear()
        self._stale.clear()

    def _drop_cached(self, first: int, last: int) -> None:
        """Forget what was shown of some of the events; what is known of their marks stays until it is looked up anew."""
        # A range of a million restated rows touches at most the four thousand that are cached.
        if self._order is None or last - first >= _MOST_CACHED:
            self._stale.update(self._cached)
            self._cached.clear()
            return
        for event in self._order[first : last + 1].tolist():
            if self._cached.pop(event, None) is not None:
                self._stale.add(event)


def _said(interjection: Interjection, section: int, role: int) -> str:
    if role == Qt.ItemDataRole.ToolTipRole:
        return f"{translated(interjection.words)}.\n{translated(interjection.tip)}".rstrip()
    if role == Qt.ItemDataRole.AccessibleDescriptionRole:
        return translated(interjection.tip)
    is_told = section == 0 or role == Qt.ItemDataRole.AccessibleTextRole  # it lies over all columns
    return translated(interjection.words) if is_told else ""


def _told(cells: Cells, section: int, role: int) -> str:
    column = COLUMNS[section]
    flagged = section in {EVENT_SECTION, FLAGS_SECTION}
    seen = [translated(EYES_TIPS[cells.eyes])] if flagged and cells.eyes is not Eyes.FILE else []
    if role == Qt.ItemDataRole.ToolTipRole:
        lines = [column.tip(cells.row), *seen, *(marks_lines(cells.marks) if flagged else [])]
        return "\n".join(line for line in lines if line)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return spoken(cells, section)
    if role == Qt.ItemDataRole.AccessibleDescriptionRole:
        return rest_of_row(cells, section)
    if section == FLAGS_SECTION:
        return joined(map(translated, cells.flags))
    return cells.text(section)


_SPOKEN: Final = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
)
