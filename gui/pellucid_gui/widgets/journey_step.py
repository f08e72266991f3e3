"""One step of an event's journey, as it is shown: what a receipt tells, in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of an event's journey."""

    words: str
    icon: str
    ink: str
    """The token that its shape is drawn in."""
    detail: str = ""
    """A second line: numbers, names and times."""
    tip: str = ""
    """More, for those who point at it."""
