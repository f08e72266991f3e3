"""A body as a value: its bytes, which lines are in it, and which are not; and what a person changed of those."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

Edit: TypeAlias = Mapping[str, str | None]
"""
How an event leaves otherwise than it was recorded, by field: `None` takes the field out, a text stands in its place.

A field that the event does not have is passed over: nothing is ever added.
"""
Edits: TypeAlias = Mapping[int, Edit]
"""The edits of several lines, by the line's place or number."""

REDACTED: Final = "\u2039redacted\u203a"
"""What stands in the place of a value that a person made unreadable; the guard's own marks look like it."""

HASHED: Final = "\u2039hash\u203a"
"""
Stands for the keyed hash of a value until whoever has the secret makes it, at the latest when the event is sealed.

Where nobody made one, this text leaves, and never the value.
"""


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
