"""The columns of the event table, as data: what each one is called, says and is ordered by."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from pellucid import rfc3339
from pellucid.view.values import Column, Eyes

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.view.values import Row

_NS_PER_S: Final = 1_000_000_000
_UUID_HEAD: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-")
_HEAD_LENGTH: Final = 8
_USUAL_KIND: Final = "Append"
_KILO: Final = 1000


class Face(Enum):
    """How a column's text is set."""

    WORDS = auto()
    DIGITS = auto()
    """Digits of equal width, so that they stand below each other."""
    CODE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableColumn:
    """One column of the event table."""

    name: str
    """What it is kept under; stays the same for good."""
    key: Column | None
    """What the view orders by when its header is clicked; `None`: by nothing."""
    title: str
    text: Callable[[Row], str]
    tip: Callable[[Row], str]
    width_px: int
    """How wide it is until a person changes that."""
    face: Face = Face.WORDS
    right: bool = False
    """Whether it stands at the right edge, as numbers that are compared do."""
    standard: bool = True
    """Whether it is shown until a person changes that."""


def time_text(row: Row) -> str:
    """Local date and time to the millisecond."""
    if row.time_ns is None:
        return "unknown"
    second, fraction_ns = divmod(row.time_ns, _NS_PER_S)
    try:
        local = time.localtime(second)
    except (OverflowError, OSError, ValueError):
        return "unknown"
    return f"{time.strftime('%Y-%m-%d %H:%M:%S', local)}.{fraction_ns // 1_000_000:03d}"


def time_tip(row: Row) -> str:
    """UTC to the nanosecond, as the line says it."""
    if row.time_ns is None:
        return "The line tells no time"
    try:
        return f"{rfc3339.form(row.time_ns)} (UTC)"
    except ValueError:
        return f"{row.time_ns} ns since 1970"


def event_text(row: Row) -> str:
    """The event's name, with its kind where that is not the usual one."""
    if row.unreadable:
        return "unreadable line"
    if row.kind == _USUAL_KIND:
        return row.name
    return f"{row.name} · {row.kind}" if row.name else row.kind


def event_tip(row: Row) -> str:
    """Name and kind in full."""
    if row.unreadable:
        return "No event can be read from this line. It is kept byte for byte; see “As recorded”."
    return f"{row.name} ({row.kind})"


def session_text(row: Row) -> str:
    """The head of a session's uuid, or the whole of any other name."""
    return row.session[:_HEAD_LENGTH] if _UUID_HEAD.match(row.session) else row.session


def size_text(row: Row) -> str:
    """The line's length in a unit that keeps it short."""
    return short_size(row.size_bytes)


def size_tip(row: Row) -> str:
    """The line's length in bytes."""
    return f"{row.size_bytes:,} bytes, without the newline"


def short_size(size_bytes: int) -> str:
    """Write a number of bytes in a unit that keeps it short: `612 B`, `1.2 kB`, `104.9 MB`."""
    if size_bytes < _KILO:
        return f"{size_bytes} B"
    size = float(size_bytes)
    for unit in ("kB", "MB"):
        size /= _KILO
        if round(size, 1) < _KILO:
            return f"{size:.1f} {unit}"
    return f"{size / _KILO:.1f} GB"


def _state_text(row: Row) -> str:
    return row.state.word


STATE_TIPS: Final = {
    "queued": "Waits in the program's own queue; nothing says that it has left",
    "sent": "A server accepted it",
    "released": "Taken out of the queue; the program posted it, and its answer is not visible",
    "held": "Waits until you let it go",
    "withheld": "It is never sent: you decided so, or nothing of it can be read",
    "refused": "A server refused it",
    "unconfirmed": "An upload was begun whose outcome was never recorded",
    "purged": "Its bytes are gone from our copy",
    "lost": "It existed, but its bytes are not here: never seen, or given up to make room",
}
"""What each state word means, for a person."""


EYES_TIPS: Final = {
    Eyes.FILE: "Seen in the file",
    Eyes.WIRE: "Seen on its way out only, never in the file: its line is rebuilt from that",
    Eyes.BOTH: "Seen in the file, and on its way out",
}
"""Which eyes have seen an event, for a person."""


def _state_tip(row: Row) -> str:
    return STATE_TIPS[row.state.word]


def _session_tip(row: Row) -> str:
    return row.session


def kind_text(row: Row) -> str:
    """What sort of event it is, in the program's own word."""
    return row.kind or "unknown"


def line_text(row: Row) -> str:
    """Which line of its session it is, counted from one as people count."""
    return "" if row.line_number is None else f"{row.line_number + 1:,}"


def large_text(row: Row) -> str:
    """Whether it is much larger than events usually are."""
    return LARGE_WORD if row.size_bytes >= LARGE_BYTES else ""


def _kind_tip(row: Row) -> str:
    return f"Recorded as {row.kind}" if row.kind else "No event can be read from this line"


def _line_tip(row: Row) -> str:
    if row.line_number is None:
        return "Pellucid has no copy of this line yet"
    return f"Line {row.line_number + 1:,} of session {row.session}"


def _large_tip(row: Row) -> str:
    return (
        f"Large: {row.size_bytes:,} bytes; most events have less than one kilobyte" if large_text(row) else ""
    )


LARGE_BYTES: Final = 8_192
"""Events of so many bytes are flagged: usual ones have a few hundred."""
LARGE_WORD: Final = "large"


COLUMNS: Final = (
    TableColumn(
        name="state", key=Column.STATE, title="State", text=_state_text, tip=_state_tip, width_px=120
    ),
    TableColumn(
        name="time",
        key=Column.TIME,
        title="Time",
        text=time_text,
        tip=time_tip,
        width_px=196,
        face=Face.DIGITS,
    ),
    TableColumn(name="event", key=Column.EVENT, title="Event", text=event_text, tip=event_tip, width_px=260),
    TableColumn(
        name="session",
        key=Column.SESSION,
        title="Session",
        text=session_text,
        tip=_session_tip,
        width_px=88,
        face=Face.CODE,
    ),
    TableColumn(
        name="size",
        key=Column.SIZE,
        title="Size",
        text=size_text,
        tip=size_tip,
        width_px=80,
        face=Face.DIGITS,
        right=True,
    ),
    TableColumn(
        name="flags",
        key=None,
        title="Flags",
        text=large_text,
        tip=_large_tip,
        width_px=96,
        standard=False,
    ),
    TableColumn(
        name="kind", key=None, title="Kind", text=kind_text, tip=_kind_tip, width_px=96, standard=False
    ),
    TableColumn(
        name="line",
        key=None,
        title="Line",
        text=line_text,
        tip=_line_tip,
        width_px=72,
        face=Face.DIGITS,
        right=True,
        standard=False,
    ),
)
"""All that can be shown; those that are, from left to right until a person changes that."""


def section_named(name: str) -> int:
    """
    Return the number of a column.

    Raises:
        KeyError: There is none of that name.
    """
    return _SECTIONS[name]


_SECTIONS: Final = {column.name: section for section, column in enumerate(COLUMNS)}
EVENT_SECTION: Final = section_named("event")
STATE_SECTION: Final = section_named("state")
FLAGS_SECTION: Final = section_named("flags")
