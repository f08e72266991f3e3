"""
Where events come from: the file that holds, or held, each of them, and the uuid by which it is the same everywhere.

A uuid is worked out from the line itself, so it costs a read; a face asks for those of the rows that somebody looks at.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final
from uuid import UUID

import numpy as np

from pellucid.event import Event, decode
from pellucid.identity import event_uuid
from pellucid.index.columns import TIMELESS
from pellucid.index.log_slices import lines, stretches
from pellucid.query.property_match import read_usual
from pellucid.view.values import Origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from pellucid.index.columns import Columns
    from pellucid.index.event_index import EventIndex
    from pellucid.view.values import Row

_OWN_UUID: Final = re.compile(rb'"uuid":"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"')
_HEAD_BYTES: Final = 512
_FEW: Final = 100
"""Up to so many, looking through their sessions takes less time than looking for all that are alike."""


class Twins:
    """
    Which events may have another one of the same bytes in their session; takes some seconds for millions of them.

    Args:
        index: What is known now; of events that come later it knows nothing.
    """

    def __init__(self, index: EventIndex) -> None:
        self._columns: Columns = index.columns
        self._twins = _twins(index)

    def may_have(self, columns: Columns, event: int) -> bool:
        """Whether an event may have one; `True` where that is not known."""
        is_known = columns is self._columns and event < len(self._twins)
        return bool(self._twins[event]) if is_known else True


class Origins:
    """
    Tells where events come from; safe from any thread.

    Args:
        index: Where they are.
        data_dir: Where the app keeps its session files.
        is_own: Whether the app has the engine inside, so that its lines tell their uuids.
    """

    def __init__(self, index: EventIndex, *, data_dir: Path, is_own: bool) -> None:
        self._index = index
        self._data_dir = data_dir
        self._is_own = is_own

    def session_file(self, event: int) -> Path:
        """
        Return the file in which the app keeps, or kept, an event: its session's queue, or its log if it has no other.

        Raises:
            IndexError: There is no such event.
        """
        place = self._index.location(event)
        if self._is_own:
            return place.path
        source = self._index.source(int(self._index.session[event]))
        return source or self._data_dir / f"{place.session}.json"

    def uuid(self, event: int, raw: bytes, twins: Twins | None = None) -> UUID:
        """
        Return the uuid of an event.

        Args:
            event: Its number.
            raw: Its line, without the newline.
            twins: Spares a look at the rest of the session where it is known that no line can be equal.

        Raises:
            IndexError: There is no such event.
        """
        own = _OWN_UUID.search(raw, 0, _HEAD_BYTES) if self._is_own else None
        if own is not None:
            return UUID(own[1].decode("ascii"))
        kind, event_id = "", None
        usual = read_usual(raw) if self._index.flags[event] == 0 else None
        if usual is not None:
            kind, event_id = usual
        elif isinstance(decoded := decode(raw), Event):
            kind, event_id = decoded.kind, decoded.event_id
        is_first = twins is not None and not twins.may_have(self._index.columns, event)
        return event_uuid(
            session=self._index.location(event).session,
            kind=kind,
            event_id=event_id,
            raw=raw,
            occurrence=1 if is_first else self._occurrence(event, raw),
        )

    def of(self, events: Iterable[int]) -> dict[int, Origin]:
        """Say where some events come from; reads each of them. Those that are gone have no uuid, or are left out."""
        found: dict[int, Origin] = {}
        for event in events:
            try:
                raw = self._index.raw(event) if 0 <= event < self._index.count else None
                found[event] = Origin(
                    session_file=self.session_file(event),
                    uuid=None if raw is None else self.uuid(event, raw),
                )
            except IndexError:
                continue
        return found

    def put_into(self, found: Iterable[tuple[Row, bytes | None]]) -> Iterator[tuple[Row, bytes | None]]:
        """
        Tell of rows where they come from, too; the first of many takes longest, see `Twins`.

        Args:
            found: Rows with their lines, without the newline; `None` for a line whose bytes are gone.

        Returns:
            The same; those that are gone in this moment are told without.
        """
        twins: Twins | None = None
        for number, (row, raw) in enumerate(found):
            if number == _FEW:
                twins = Twins(self._index)
            try:
                uuid = None if raw is None else self.uuid(row.event, raw, twins)
                origin = Origin(session_file=self.session_file(row.event), uuid=uuid)
            except IndexError:
                yield row, raw
            else:
                yield replace(row, origin=origin), raw

    def with_uuid(self, wanted: UUID) -> int | None:
        """Look for the event of that uuid, by reading every line."""
        index = self._index
        twins = Twins(index)
        events = np.arange(index.count, dtype=np.uint32)
        live = [event for event in events.tolist() if index.is_live(event)]
        batches = (batch for _, batch in lines(list(stretches(index, events))))
        in_memory = [(event, raw) for event in live if (raw := index.raw(event)) is not None]
        for batch in chain([in_memory], batches):
            for event, raw in batch:
                if self.uuid(event, raw, twins) == wanted:
                    return event
        return None

    def _occurrence(self, event: int, raw: bytes) -> int:
        """Count the identical lines of the session up to this one; identical ones tell the same time, if any."""
        index = self._index
        columns = index.columns
        known = index.events_in(int(columns.session[event]))
        before = known[: int(np.flatnonzero(known == event)[0])]
        alike = columns.length[before] == columns.length[event]
        if not columns.flags[event] & TIMELESS:
            alike &= columns.time_ns[before] == columns.time_ns[event]
        return 1 + sum(index.raw(other) == raw for other in before[alike].tolist())


def _twins(index: EventIndex) -> NDArray[np.bool_]:
    count = index.count
    time_ns = np.where(
        index.flags[:count] & TIMELESS, 0, index.time_ns[:count]
    )  # else it is another line's time
    columns = (time_ns, index.length[:count], index.session[:count])
    order = np.lexsort(columns)
    same = np.ones(max(count - 1, 0), np.bool_)
    for column in columns:
        same &= column[order][1:] == column[order][:-1]
    twins = np.zeros(count, np.bool_)
    twins[order[1:][same]] = True
    twins[order[:-1][same]] = True
    return twins
