"""
The index's second look in small portions, between whatever else a view has to do.

It is in nobody's way: it takes half of one processor at most, and stands aside while somebody scrolls, unless that would
put it off for good.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.view.feed import News, together

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.index.event_index import EventIndex

_PORTION_S: Final = 0.004
_BREATH_S: Final = 0.004
"""Between two portions, so that it takes half of one processor at most, and never for long."""
_ASIDE_S: Final = 0.2
"""It stands aside for so long after a row was asked for: somebody scrolls, and would feel it."""
_STARVED_S: Final = 5.0
"""Rows that are painted all the time put it off for no longer than this."""
_TELL_EVERY_S: Final = 0.25
"""What it found is told at most once in this time: each time all rows may have to be put in order."""


class Rereading:
    """
    Takes turns with the rest of a view; for the thread that drives the index, save for `stand_aside`.

    Args:
        index: What is looked at.
        tell: Called with the events whose name or time is another than before.
        now_s: Tells how the time goes by.
    """

    def __init__(
        self, *, index: EventIndex, tell: Callable[[News], None], now_s: Callable[[], float]
    ) -> None:
        self._index = index
        self._tell = tell
        self._now_s = now_s
        self._found: list[News] = []
        self._told_s = now_s() - _TELL_EVERY_S
        self._asked_s = self._looked_s = now_s()

    @property
    def may_go_on(self) -> bool:
        """Whether nobody scrolls, or has scrolled for too long."""
        now = self._now_s()
        return now >= self._asked_s + _ASIDE_S or now >= self._looked_s + _STARVED_S

    @property
    def pause_s(self) -> float:
        """How long to wait before the next portion."""
        return _BREATH_S if self.may_go_on else _ASIDE_S

    def stand_aside(self) -> None:
        """Let somebody scroll; from any thread."""
        self._asked_s = self._now_s()

    def forget(self) -> None:
        """Tell nothing of what was found so far: the events have other numbers now."""
        self._found.clear()

    def go_on(self, is_enough: Callable[[], bool]) -> None:
        """
        Look at one portion, whoever scrolls, and tell what was found if that is due.

        Args:
            is_enough: Ends the portion early; asked every half a millisecond or so.
        """
        until_s = self._now_s() + _PORTION_S
        found = self._index.check(lambda: is_enough() or self._now_s() >= until_s)
        self._looked_s = self._now_s()
        if len(found):
            self._found.append(News(reread=found.astype(np.uint32)))
        if self._found and (self._index.is_checked or until_s >= self._told_s + _TELL_EVERY_S):
            self._tell(together(self._found))
            self._found.clear()
            self._told_s = self._now_s()
