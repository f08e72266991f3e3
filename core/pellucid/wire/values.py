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
    sizes_bytes: tuple[int, ...] = ()
    """Of the events in it, in its order; known only of what we send ourselves."""

    @property
    def is_sent(self) -> bool:
        """Whether the program would send it: an empty batch it doesn't."""
        return bool(self.included)

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Where in `content` each event begins and ends, in bytes; of a watched program's nothing is known."""
        start = len(self.content) - len("]}") - sum(self.sizes_bytes) - max(len(self.sizes_bytes) - 1, 0)
        spans: list[tuple[int, int]] = []
        for size_bytes in self.sizes_bytes:
            spans.append((start, start + size_bytes))
            start += size_bytes + len(",")
        return spans
