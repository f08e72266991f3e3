"""
Rows of events with interjections between them, as Qt wants them told: each change exactly, nothing walked over.

An interjection, such as that nobody watched, has a row of its own in its place in time: as long as all events are shown,
in the order of time. A filter and any other order put side by side what did not happen so, and then there are none.
Where another day begins stands a heading, with a filter too: in the order of time it is true of any rows.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject

from pellucid.view.values import Appended, Column, Inserted, InterjectionKind
from pellucid_gui.models.columns import COLUMNS
from pellucid_gui.models.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from pellucid.view.values import Interjection, Row, Snapshot

_MOST_PUT_IN: Final = 32
"""So many new interjections at most get their rows one by one."""


class RowSource(Protocol):
    """Where the rows come from: a `LiveView`."""

    def row(self, event: int) -> Row:
        """Return what a table shows of one event."""

    def places_of(
        self, order: NDArray[np.uint32], moments_ns: Sequence[int], *, descending: bool
    ) -> list[int] | None:
        """Return the rows behind some moments in rows that are in the order of time; `None` if they are outdated."""

    def next_named(self, order: NDArray[np.uint32], head: str, start: int) -> int | None:
        """Return the next place in some rows, from `start` on, whose event's name begins so."""

    def days_of(
        self, order: NDArray[np.uint32], *, descending: bool
    ) -> tuple[list[Interjection], list[int]] | None:
        """Return headings for the rows that begin another day, and those rows; `None` if they are outdated."""


class InterjectedRows(QAbstractTableModel):
    """
    What of an event model has to do with rows, whatever they say.

    Args:
        source: Knows when the events were; `None` while there is none.
    """

    def __init__(self, source: RowSource | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._snapshot: Snapshot | None = None
        self._order: NDArray[np.uint32] | None = None
        """The events that have rows now, from the top down."""
        self._layout = Layout()
        self._known: tuple[Interjection, ...] = ()
        self._days = False
        self._interjections: tuple[Interjection, ...] = ()
        """Those that have rows now, from the top down."""

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self._layout.rows

    @property
    def events(self) -> int:
        """How many of the rows show an event."""
        return self._layout.events

    def show_interjections(self, known: Sequence[Interjection]) -> None:
        """
        Show these between the events, where that makes sense.

        Args:
            known: All that there are, oldest first; those that are shown and are not among them go.
        """
        if tuple(known) != self._known:
            self._known = tuple(known)
            self._show_known()

    def show_days(self, *, on: bool) -> None:
        """Put a heading where another day begins, or none."""
        if on != self._days:
            self._days = on
            self._show_known()

    def is_heading(self, row: int) -> bool:
        """Whether a row is but the heading of a day: nothing that one could choose."""
        if not self._interjections:
            return False
        interjection = self.interjection_at(row)
        return interjection is not None and interjection.kind is InterjectionKind.DAY

    def interjection_at(self, row: int) -> Interjection | None:
        """What is to be read in a row instead of an event."""
        number = self._layout.interjection_in(row)
        return None if number is None else self._interjections[number]

    def events_between(self, first_row: int, last_row: int) -> int:
        """Count the events in a range of rows, both ends included."""
        return self._layout.events_between(first_row, last_row)

    def event_at(self, row: int) -> int | None:
        """The number of the event in a row; `None` if it shows something else."""
        if self._order is None or not 0 <= row < self.rows:
            raise IndexError(row)
        place = self._layout.event_in(row)
        return None if place is None else int(self._order[place])

    def row_of(self, event: int) -> int | None:
        """The row that an event stands in, or `None` if the filter hides it. Takes 0.3 ms for a million rows."""
        if self._order is None:
            return None
        found = (self._order == event).nonzero()[0]
        return self._layout.row_of(int(found[0])) if len(found) else None

    # ── Inside ────────────────────────────────────────────────────────────────

    def _begin_anew(self, snapshot: Snapshot | None) -> None:
        """Take over other events; between `beginResetModel` and `endResetModel`."""
        self._snapshot = snapshot
        self._order = None if snapshot is None else snapshot.order
        shown, places = self._placed() or ((), [])
        self._lay_out(Layout(0 if snapshot is None else len(snapshot.order), places), shown)

    def _placed(self) -> tuple[tuple[Interjection, ...], list[int]] | None:
        """
        Find out which interjections stand before which of the events, from the top down.

        Returns:
            `None` if that cannot be known: the events have other numbers by now.
        """
        snapshot, source = self._snapshot, self._source
        if (
            snapshot is None
            or source is None
            or not len(snapshot.order)
            or snapshot.column is not Column.TIME
        ):
            return (), []
        descending = snapshot.descending
        shown: list[Interjection] = []
        places: list[int] | None = []
        if self._known and not snapshot.filtered:
            shown = list(self._known[::-1] if descending else self._known)
            moments_ns = [each.at_ns for each in shown]
            places = source.places_of(snapshot.order, moments_ns, descending=descending)
        days = source.days_of(snapshot.order, descending=descending) if self._days else ([], [])
        if places is None or days is None:
            return None
        return _merged(shown, places, *days, descending=descending)

    def _put_in(self, added: Appended | Inserted) -> None:
        """Take in new events; an interjection in their place is stepped around, so that it stays what it is."""
        self._snapshot, order = added.snapshot, added.snapshot.order
        first, count, places = added.first_row, added.count, list(self._layout.places)
        here = range(bisect_left(places, first), bisect_right(places, first))
        found = self._placed() if here else None
        wanted = found[1] if found is not None and found[0] == self._interjections else places
        done = 0
        for number in (*here, here.stop):
            target = min(max(wanted[number] - first, done), count) if number in here else count
            if target == done:
                continue
            row = first + done + number
            self.beginInsertRows(QModelIndex(), row, row + target - done - 1)
            places[number:] = [place + target - done for place in places[number:]]
            done = target
            rest = order[first + count :]
            self._order = order if done == count else _joined(order[: first + done], rest)
            self._layout = Layout(len(self._order), places.copy())
            self.endInsertRows()
        if not self._interjections or self._has_new_day(first, count):
            self._show_known()  # now there may be rows to stand between

    def _has_new_day(self, first: int, count: int) -> bool:
        """Whether another day begins at, in or right behind some new events."""
        snapshot, source = self._snapshot, self._source
        if not self._days or snapshot is None or source is None or snapshot.column is not Column.TIME:
            return False
        around = snapshot.order[max(0, first - 1) : first + count + 1]
        found = source.days_of(around, descending=snapshot.descending)
        return found is not None and bool(found[0])

    def _show_known(self) -> None:
        """Bring the rows of interjections in line with those that are known."""
        found = self._placed()
        if found is None:
            return
        wanted, places = found
        kept = _kept(self._interjections, wanted)
        news = [number for number, old in enumerate(kept) if old is None]
        stay = [places[number] for number, old in enumerate(kept) if old is not None]
        if len(news) > _MOST_PUT_IN or stay != list(self._layout.places):
            self.beginResetModel()
            self._lay_out(Layout(self.events, places), wanted)
            self.endResetModel()
            return
        before = self._interjections
        for number in news:
            behind = sum(old is not None for old in kept[:number])
            row = places[number] + number
            self.beginInsertRows(QModelIndex(), row, row)
            self._lay_out(
                Layout(self.events, [*places[: number + 1], *stay[behind:]]),
                (*wanted[: number + 1], *before[behind:]),
            )
            self.endInsertRows()
        self._interjections = wanted
        for number, old in enumerate(kept):
            if old is not None and before[old] != wanted[number]:
                row = self._layout.row_of_interjection(number)
                self._say_changed(row, row)

    def _lay_out(self, layout: Layout, interjections: tuple[Interjection, ...]) -> None:
        self._layout, self._interjections = layout, interjections

    def _say_changed(self, first_row: int, last_row: int) -> None:
        self.dataChanged.emit(self.index(first_row, 0), self.index(last_row, len(COLUMNS) - 1))


def _merged(
    shown: list[Interjection],
    places: list[int],
    days: list[Interjection],
    day_places: list[int],
    *,
    descending: bool,
) -> tuple[tuple[Interjection, ...], list[int]]:
    """Put headings among the other interjections; those of the same place stand in the order of time."""
    if not (shown and days):
        return tuple(shown or days), places or day_places
    both = [*zip(places, shown, strict=True), *zip(day_places, days, strict=True)]
    sign = -1 if descending else 1
    both.sort(key=lambda each: (each[0], sign * each[1].at_ns))
    return tuple(each for _, each in both), [place for place, _ in both]


def _joined(before: NDArray[np.uint32], after: NDArray[np.uint32]) -> NDArray[np.uint32]:
    import numpy as np  # noqa: PLC0415 - where there are rows, the view has it; the window's start does without

    return np.concatenate((before, after))


def _kept(before: Sequence[Interjection], wanted: Sequence[Interjection]) -> list[int | None]:
    """Tell of each wanted interjection which of those before it is, perhaps with other words; `None`: it is new."""
    kept: list[int | None] = []
    at = 0
    for each in wanted:
        is_same = at < len(before) and (before[at].at_ns, before[at].kind) == (each.at_ns, each.kind)
        kept.append(at if is_same else None)
        at += is_same
    return kept
