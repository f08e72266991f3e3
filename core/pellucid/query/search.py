"""
Finding the events that a filter asks for.

What columns can tell is told by columns, all events at once. Text is searched in the raw bytes of those that are left,
and properties are looked up in the lines that hold the property's name. A search is a generator: it yields after each
slice of bytes, so whoever runs it may do something else between, and drops it to cancel.

Lines whose bytes were purged or lost match neither text, name, kind nor property, nor are they unreadable.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.index.log_slices import lines, live_positions, slices, stretches
from pellucid.index.numbers import taken
from pellucid.query.column_match import by_columns, has_bytes
from pellucid.query.needle import Needle
from pellucid.query.property_match import PropertyMatcher, PropertyTerm, needles
from pellucid.query.terms import (
    AllOf,
    AnyOf,
    Contains,
    HasProperty,
    IsFound,
    IsUndocumented,
    LineTerm,
    Not,
    PropertyIs,
    Term,
    leaves,
)
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    from numpy.typing import NDArray

    from pellucid.index.event_index import EventIndex
    from pellucid.index.log_slices import Slice, Stretch
    from pellucid.meaning.meaning import Meaning
    from pellucid.query.meaning_match import MeaningTerm
    from pellucid.query.parser import Query

_MOST_DECODED: Final = 500
"""So many lines at most are decoded between two yields."""
_MOST_PENDING: Final = 10_000
"""So many hits, and those of one more slice, wait at most for being looked up."""


def search(
    query: Query,
    index: EventIndex,
    events: NDArray[np.uint32] | None = None,
    *,
    meaning: Meaning | None = None,
) -> Generator[float, None, NDArray[np.uint32]]:
    """
    Search, a slice at a time.

    What it says of an event that is rebound or changes its state meanwhile may be outdated at the end; events that the
    index has renumbered make the whole search void.

    Args:
        query: What to look for.
        index: Where.
        events: Only among these, in ascending order; all that the index has now if left out.
        meaning: Judges what events say; without it nothing is called undocumented, and nothing is found in any.

    Yields:
        The share of the work that is done, 0 to 1.

    Returns:
        The events that match, in ascending order.
    """
    if events is None:
        events = np.arange(index.count, dtype=np.uint32)
    if not query.shows_purged:
        kept = taken(index.state, events) != State.PURGED
        events = events if bool(kept.all()) else events[kept]
    if query.everything:
        return events
    return events[(yield from _Run(query.term, index, meaning).mask(query.term, events))]


def matching(
    query: Query,
    index: EventIndex,
    events: NDArray[np.uint32] | None = None,
    *,
    meaning: Meaning | None = None,
    on_progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> NDArray[np.uint32] | None:
    """
    Search and wait for the end.

    Returns:
        The events that match, in ascending order; `None` once `cancelled` says so.
    """
    steps = search(query, index, events, meaning=meaning)
    while True:
        if cancelled():
            steps.close()
            return None
        try:
            share = next(steps)
        except StopIteration as stop:
            found: NDArray[np.uint32] = stop.value
            return found
        if on_progress is not None:
            on_progress(share)


class _Run:
    """One search; knows how many of its costly terms are done."""

    def __init__(self, term: Term, index: EventIndex, meaning: Meaning | None) -> None:
        self._index = index
        self._meaning = meaning
        self._total = sum(_cost(leaf) for leaf in leaves(term)) or 1
        self._done = 0

    def mask(self, term: Term, events: NDArray[np.uint32]) -> Generator[float, None, NDArray[np.bool_]]:
        """Tell of each event whether it matches `term`."""
        match term:
            case Not():
                return ~(yield from self.mask(term.term, events))
            case AllOf():
                left = np.arange(len(events))
                for inner in sorted(term.terms, key=_cost):
                    left = left[(yield from self.mask(inner, events[left]))]
                return _raised(left, len(events))
            case AnyOf():
                left, found = np.arange(len(events)), np.zeros(len(events), np.bool_)
                for inner in sorted(term.terms, key=_cost):
                    hit = yield from self.mask(inner, events[left])
                    found[left[hit]] = True
                    left = left[~hit]
                return found
            case _ if isinstance(term, LineTerm):
                return (yield from self._within_bytes(term, events))
            case _:
                return by_columns(term, self._index, events)

    def _within_bytes(
        self, term: LineTerm, events: NDArray[np.uint32]
    ) -> Generator[float, None, NDArray[np.bool_]]:
        there = has_bytes(self._index, events)
        candidates = events if bool(there.all()) else events[there]
        if isinstance(term, Contains):
            hit = yield from self._find([Needle(term.text)], candidates, weight=1)
        elif isinstance(term, IsUndocumented | IsFound):
            hit = yield from self._judged(term, candidates)
        else:
            hit = yield from self._property(term, candidates)
        self._done += _cost(term)
        if candidates is events:
            return hit
        there[there] = hit
        return there

    def _property(
        self, term: PropertyTerm, events: NDArray[np.uint32]
    ) -> Generator[float, None, NDArray[np.bool_]]:
        key, piece = needles(term)
        # A letter of a name may be written as an escape instead, and a slash with a backslash before it.
        escapes = [Needle("\\u", case=True), *([Needle("\\/", case=True)] if "/" in key else [])]
        left = np.flatnonzero((yield from self._find([Needle(key, case=True), *escapes], events, weight=1)))
        if piece is not None and isinstance(term, PropertyIs):
            wanted = Needle(piece, case=term.pattern.minds_case)
            left = left[(yield from self._find([wanted, *escapes], events[left], weight=0))]
        matcher = PropertyMatcher(term)
        chosen = events[left]
        usual = (self._index.flags[chosen] == 0).tobytes()
        hits: list[int] = []
        for share, batch in self._lines(chosen):
            for start in range(0, len(batch), _MOST_DECODED):
                hits += matcher.matching(batch[start : start + _MOST_DECODED], usual)
                yield self._share(1 + share)
        return _raised(left[hits], len(events))

    def _judged(
        self, term: MeaningTerm, events: NDArray[np.uint32]
    ) -> Generator[float, None, NDArray[np.bool_]]:
        found = np.zeros(len(events), np.bool_)
        if self._meaning is None:
            return found
        from pellucid.query.meaning_match import MeaningMatcher  # noqa: PLC0415 - few filters ask for it

        matcher = MeaningMatcher(term, self._meaning)
        usual = (self._index.flags[events] == 0).tobytes()
        sessions = self._index.session[events]
        for share, batch in self._lines(events):
            for start in range(0, len(batch), _MOST_DECODED):
                part = batch[start : start + _MOST_DECODED]
                found[matcher.matching(part, usual, sessions)] = True
                yield self._share(_cost(term) * share)
        return found

    def _find(
        self, wanted: list[Needle], events: NDArray[np.uint32], *, weight: int
    ) -> Generator[float, None, NDArray[np.bool_]]:
        """Tell of each event whether its line holds one of the texts, exactly."""
        wanted = [needle for needle in wanted if needle.possible]
        found = np.zeros(len(events), np.bool_)
        doubtful = np.zeros(len(events), np.bool_)
        if not wanted:
            return found
        live = live_positions(self._index, events).tolist()
        for position in live:
            raw = self._index.raw(int(events[position]))
            found[position] = raw is not None and any(needle.confirms(raw) for needle in wanted)
        wanted.sort(key=lambda needle: needle.lowers)  # as they lower the slice for those behind them
        hits = [_Hits(doubtful if needle.checked else found) for needle in wanted]
        overlap = max(needle.longest for needle in wanted) - 1
        for part in slices(stretches(self._index, events), total=len(events) - len(live), overlap=overlap):
            for needle, pending in zip(wanted, hits, strict=True):
                pending.add(part, needle.hits(part.piece))
            yield self._share(weight * part.progress)
        for pending in hits:
            pending.settle()
        unsure = np.flatnonzero(doubtful & ~found)
        for _, batch in self._lines(events[unsure]):
            for position, raw in batch:
                found[unsure[position]] = any(needle.confirms(raw) for needle in wanted)
            yield self._share(weight)
        return found

    def _lines(self, events: NDArray[np.uint32]) -> Iterable[tuple[float, list[tuple[int, bytes]]]]:
        in_memory = [
            (p, self._index.raw(int(events[p]))) for p in live_positions(self._index, events).tolist()
        ]
        yield 0.0, [(position, raw) for position, raw in in_memory if raw is not None]
        yield from lines(list(stretches(self._index, events)))

    def _share(self, within: float) -> float:
        return min(1.0, (self._done + within) / self._total)


def _cost(term: Term) -> int:
    """How much a term costs beside others: columns nothing, text one pass over the bytes, properties decoding too."""
    match term:
        case Not():
            return _cost(term.term)
        case AllOf() | AnyOf():
            return sum(map(_cost, term.terms))
        case Contains():
            return 1
        case HasProperty() | PropertyIs():
            return 2
        case IsUndocumented() | IsFound():
            return 4
        case _:
            return 0


class _Hits:
    """
    Hits of one needle, kept until there are many of the same stretch: to look them up together takes less time.

    Args:
        mask: Set at the positions of the events whose lines are hit.
    """

    def __init__(self, mask: NDArray[np.bool_]) -> None:
        self._mask = mask
        self._stretch: Stretch | None = None
        self._places: list[int] = []
        self._groups: list[tuple[int, int, int]] = []
        """For hits that belong together: how many, the slice's base, and how many bytes long each of them is."""

    def add(self, part: Slice, hits: Iterable[tuple[list[int], int]]) -> None:
        """Take in where hits begin in a slice, and how long they are."""
        for places, size in hits:
            if not places:
                continue
            if part.stretch is not self._stretch or len(self._places) > _MOST_PENDING:
                self.settle()
                self._stretch = part.stretch
            self._places += places
            self._groups.append((len(places), part.base, size))

    def settle(self) -> None:
        """Look up the lines of all hits so far."""
        stretch = self._stretch
        if stretch is None:
            return
        counts, bases, sizes = np.array(self._groups, np.int64).T
        begins = np.array(self._places, np.int64) + np.repeat(bases, counts)
        rows = np.searchsorted(stretch.starts, begins, "right") - 1
        # What lies between the wanted lines was searched as well.
        inside = (rows >= 0) & (begins + np.repeat(sizes, counts) <= stretch.ends[rows])
        self._mask[stretch.positions[rows[inside]]] = True
        self._stretch, self._places, self._groups = None, [], []


def _raised(positions: NDArray[np.intp], count: int) -> NDArray[np.bool_]:
    mask = np.zeros(count, np.bool_)
    mask[positions] = True
    return mask
