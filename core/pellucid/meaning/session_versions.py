"""
Which version of the program wrote a session.

A session is one process, so what one of its events tells holds for all: the profile of the installation at a viewer's
start, the command that was run, a crash. Events that tell no version of their own are judged by that of their session.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.event import Event, decode
from pellucid.index.columns import CLASS_UNREADABLE, NO_SEGMENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from pellucid.catalogue.coverage import Documentation
    from pellucid.index.event_index import EventIndex

_MOST_READ: Final = 8
"""So many events at most are read to find one that tells the version: some may be destroyed."""


class SessionVersions:
    """
    Finds the versions; safe from any thread. What was found once is kept.

    Args:
        index: Where the events are.
        documentation: Says which events tell a version; `None`: none does.
    """

    def __init__(self, index: EventIndex, documentation: Documentation | None) -> None:
        self._index = index
        self._documentation = documentation
        self._found: dict[str, str] = {}
        self._looked_at: dict[str, int] = {}
        self._telling: frozenset[str] = frozenset()
        if documentation is not None and (key := documentation.catalogue.version_property):
            events = documentation.catalogue.events
            self._telling = frozenset(name for name, spec in events.items() if key in spec.fields)

    def of(self, session: int) -> str:
        """Return the version that wrote the session of that number; empty as long as nothing tells it."""
        folder = self._index.folder(session)  # a rebuilt index has other numbers
        found = self._found.get(folder, "")
        count = self._index.count
        if found or not self._telling or self._looked_at.get(folder) == count:
            return found
        self._looked_at[folder] = count
        for event in self._candidates(folder, session):
            found = self._told_by(event)
            if found:
                self._found[folder] = found
                break
        return found

    def _candidates(self, folder: str, session: int) -> Iterator[int]:
        def in_ledger() -> Iterator[int]:
            events = self._index.events_of(folder)
            yield from events[self._tells(events)][:_MOST_READ].tolist()

        def live() -> Iterator[int]:
            segment, sessions = self._index.segment, self._index.session[: len(self._index.segment)]
            events = np.flatnonzero((segment[: len(sessions)] == NO_SEGMENT) & (sessions == session))
            yield from events[self._tells(events)][:_MOST_READ].tolist()

        return chain(in_ledger(), live())

    def _tells(self, events: NDArray[np.int64]) -> NDArray[np.bool_]:
        classes = self._index.classes
        table = np.zeros(max(len(classes), CLASS_UNREADABLE) + 1, np.bool_)
        table[[number for number, (_, name) in enumerate(classes) if name in self._telling]] = True
        table[CLASS_UNREADABLE] = False
        chosen: NDArray[np.bool_] = table[self._index.klass[events]]
        return chosen

    def _told_by(self, event: int) -> str:
        raw = self._index.raw(event)
        read = None if raw is None else decode(raw)
        if self._documentation is None or not isinstance(read, Event):
            return ""
        return self._documentation.version_of(read)
