"""A body as a value: its bytes, which lines are in it, and which are not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Omitted:
    """A line that the program would not send."""

    index: int
    """Its place among the lines given, from zero."""
    reason: str
    """One sentence for a person, without a full stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """One upload's body."""

    content: bytes
    """The JSON, in UTF-8. With no line left in it nothing at all would be sent."""
    included: tuple[int, ...]
    """The places of the lines that are in it, in its order."""
    omitted: tuple[Omitted, ...]
    uuids: tuple[str, ...] = ()
    """Of the events in it, in its order; a watched program's have none."""
    spans: tuple[tuple[int, int], ...] = ()
    """Where in `content` each event begins and ends, in bytes; known only of what we send ourselves."""

    @property
    def is_sent(self) -> bool:
        """Whether the program would send it: an empty batch it doesn't."""
        return bool(self.included)
