"""
Hearing that a program emptied its file off its beat: something was in it that nobody saw.

Rerun empties its file every two seconds, whether or not anything is in it, and in between only to send something at
once, as in a crash. Such a line lives for a fraction of a millisecond. If it was missed, the moment of the emptying still
tells of it, as long as the file lies there.

Much else looks alike for a moment: a busy machine, a clock that is set, another start that takes up what was left. So it
counts only where the beat was heard just before, both clocks agree, and nothing follows.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pellucid.rfc3339 import NS_PER_S

SILENCE_S: Final = 5.0
"""So long nothing follows an emptying that was the program's last; two beats would have."""

_BEAT_NS: Final = (1_900_000_000, 2_600_000_000)
"""Between two beats, the late ones of a busy machine included."""
_OFF_BEAT_NS: Final = (20_000_000, 1_600_000_000)
"""From a beat to an emptying that is none; later it may be a beat that follows a late one."""
_MOST_APART_NS: Final = 100_000_000
"""So far both clocks may differ over an interval; else one was set, or the machine slept."""


class How(StrEnum):
    """How it is known that events existed."""

    NUMBERS = "numbers"
    """Their numbers are missing between those of events that were seen."""
    BEAT = "beat"
    """The file was emptied off its beat, and nothing had been seen in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OffBeat:
    """An emptying that was no beat."""

    emptied_ns: int
    """When, in nanoseconds since the epoch, UTC."""
    beat_ns: int
    """When the beat before it was."""


class BeatEar:
    """Listens to one file; `suspect` is what was heard last, if it was off the beat."""

    __slots__ = ("_is_steady", "_last", "suspect")

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Begin anew: the file is another, or gone."""
        self.suspect: OffBeat | None = None
        self._last: tuple[int, int] | None = None
        self._is_steady = False

    def hear(self, emptied_ns: int, steady_ns: int) -> None:
        """
        Take in that a file was found empty, however late that is.

        Args:
            emptied_ns: When it was emptied, by the clock of its file system.
            steady_ns: The same moment by a clock that is never set.
        """
        last, self._last = self._last, (emptied_ns, steady_ns)
        if last is None:
            return
        passed_ns, steadily_ns = emptied_ns - last[0], steady_ns - last[1]
        if not passed_ns:
            self._last = last
            return
        was_steady, self._is_steady, self.suspect = self._is_steady, False, None
        if abs(passed_ns - steadily_ns) > _MOST_APART_NS:
            return
        if _BEAT_NS[0] <= passed_ns <= _BEAT_NS[1]:
            self._is_steady = True
        elif was_steady and _OFF_BEAT_NS[0] <= passed_ns <= _OFF_BEAT_NS[1]:
            self.suspect = OffBeat(emptied_ns=emptied_ns, beat_ns=last[0])

    def hear_line(self) -> None:
        """Take in that a line was seen: the program goes on."""
        self.suspect = None


def explains(time_ns: int, heard: OffBeat) -> bool:
    """Whether a line of that time may be what the emptying was for."""
    return heard.emptied_ns - NS_PER_S <= time_ns <= heard.emptied_ns + NS_PER_S
