"""
Events that wait for the secret of their hashes: in memory only, and not too many.

Any thread may add to them while another writes them, and a signal's handler in the middle of either.
"""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.catalogue.typed import Event

MOST_WAITING: Final = 1000


class WaitingEvents:
    """A queue of them, each with the moment that it is of; every method may be called from any thread."""

    def __init__(self) -> None:
        self._events: deque[tuple[int, Event]] = deque(maxlen=MOST_WAITING)
        self._in_hand: deque[None] = deque()
        """One for each thread that writes such events: the last of them waits no more, and may not be written yet."""

    def __bool__(self) -> bool:
        """Whether any wait, or are just being written."""
        return bool(self._events or self._in_hand)

    def keep(self, event: Event, at_ns: int) -> bool:
        """
        Let one wait.

        Args:
            event: What happened.
            at_ns: When, in nanoseconds since 1970.

        Returns:
            Whether the oldest one was given up for it.
        """
        is_full = len(self._events) == MOST_WAITING
        self._events.append((at_ns, event))
        return is_full

    def write(self, write: Callable[[Event, int], object], *, as_long_as: Callable[[], bool]) -> None:
        """
        Write those that wait, the oldest first.

        Args:
            write: Told the event and its moment; keeps its own errors.
            as_long_as: Asked before each of them; the others wait on if it says no.
        """
        if not self._events:
            return
        hands = self._in_hand
        hands.append(None)
        try:
            while as_long_as():
                try:
                    at_ns, event = self._events.popleft()
                except IndexError:  # all are written, or in another thread's hands
                    return
                write(event, at_ns)
        finally:
            with suppress(IndexError):  # a child was forked meanwhile, which has its own
                hands.pop()

    def give_up(self) -> int:
        """Forget those that wait; return how many that were."""
        count = len(self._events)
        self._events.clear()
        return count

    def after_fork(self) -> None:
        """In a forked child: forget them all, since the parent has them too."""
        self._events.clear()
        self._in_hand.clear()
