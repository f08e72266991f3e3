"""
Reading the lines that the vectorised path leaves aside.

Whatever is not written byte for byte as Rerun writes its lines (another order of keys, spaces, escapes in a name, a
time zone, years far away) goes line by line through `pellucid.event.decode`, the same reader that shows an event.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pellucid.event import UnreadableLine, decode
from pellucid.index.columns import BLANK, ODD, UNREADABLE

BLANKS: Final = b" \t\r\0"
"""A line of nothing but these is no event; purged lines are made of the first."""
EARLIEST_NS: Final = -(2**63)
LATEST_NS: Final = 2**63 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class OddLine:
    """What a table needs to know of one line."""

    time_ns: int | None
    """Held within 64 bits (the years 1677 to 2262); `None` if the line tells no time."""
    event: tuple[str, str] | None
    """Kind and name; `None` if no event can be read."""
    flags: int


def read_odd(raw: bytes) -> OddLine:
    """Read one line; never raises for what the line holds."""
    if not raw.strip(BLANKS):
        return OddLine(time_ns=None, event=None, flags=BLANK)
    event = decode(raw)
    if isinstance(event, UnreadableLine):
        return OddLine(time_ns=None, event=None, flags=UNREADABLE)
    time_ns = min(max(event.time_ns, EARLIEST_NS), LATEST_NS)
    return OddLine(time_ns=time_ns, event=(event.kind, event.name), flags=ODD)
