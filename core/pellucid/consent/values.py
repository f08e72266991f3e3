"""A person's choice as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

CLASSES: Final = ("usage", "error", "crash")
"""What a person agrees to one by one; see `pellucid.catalogue.values.Retention`."""


class Mode(StrEnum):
    """What may be done with events."""

    UNSET = "unset"
    """Nobody was asked, or answered: they are held on this machine for a while, and never sent."""
    OFF = "off"
    """Nothing is written."""
    LOCAL = "local"
    """They are kept on this machine, and never sent."""
    ON = "on"
    """They are sent."""


_RANK: Final = {Mode.OFF: 0, Mode.LOCAL: 1, Mode.ON: 2}


def lowered(mode: Mode, most: Mode) -> Mode:
    """
    Return what is left of a mode where no more than `most` is allowed.

    `UNSET` allows as little as `LOCAL`, and stays what it is unless even that is forbidden.
    """
    if mode is Mode.UNSET:
        return Mode.OFF if most is Mode.OFF else Mode.UNSET
    return mode if _RANK[mode] <= _RANK.get(most, 0) else most


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Nothing is recorded and nothing sent for a while; what waits, waits."""

    until_ns: int | None
    """Nanoseconds since 1970; `None`: until the app is started again."""
    since_ns: int
    """When it began: an app that was started later is not paused by one that ends with a restart."""

    def holds(self, *, now_ns: int, started_ns: int) -> bool:
        """Whether it is still on, for a process that was started at `started_ns`."""
        if self.until_ns is None:
            return started_ns < self.since_ns
        return self.since_ns <= now_ns < self.until_ns  # a clock that was set back ends it


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """How long a sealed batch can be seen before it leaves."""

    seconds: float | None
    """`None`: until the person lets it go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What the person chose, and the id that goes with it."""

    mode: Mode = Mode.UNSET
    classes: Mapping[str, Mode] = field(default_factory=lambda: MappingProxyType({}))
    """What may be done with one class of events, where that is less than `mode`."""
    epoch: int = 1
    """Rises with each change of mode or id; each line carries that under which it was recorded."""
    kept_epochs: frozenset[int] = frozenset()
    """Closed by a new id, whose queued events are to be sent nevertheless, under the id they were recorded with."""
    analytics_id: str = ""
    """Random; empty as long as there is no file."""
    email: str | None = None
    """What the person attached to their events."""
    answered_at_ns: int | None = None
    pause: Pause | None = None
    accepted: frozenset[str] | None = None
    """The parts of the catalogue that the person has seen; `None`: none was shown yet."""
    review: Review | None = None
    """`None`: as the app has it."""
    told_at_ns: int | None = None
    """When the disclaimer was shown."""
    sessions_begun: int = 0
    """How often the app was started with this id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """A choice that cannot be read: nothing is collected or sent, and nothing destroyed."""

    reason: str
    """Names the file and the cause; a sentence without a full stop."""
