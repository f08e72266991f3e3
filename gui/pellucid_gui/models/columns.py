"""The columns of the event table, as data: what each one is called, says and is ordered by."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from pellucid import rfc3339
from pellucid.local_time import local_text
from pellucid.rfc3339 import NS_PER_S
from pellucid.said import said
from pellucid.view.values import Column, Eyes
from pellucid_gui.translation import number_text, say, translated
from pellucid_gui.visible_text import visible_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.view.values import Row

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
    origin: bool = False
    """Whether it shows a part of the row's `origin`, of the same name, so that the line has to be looked at for it."""


def time_text(row: Row) -> str:
    """Local date and time to the millisecond."""
    if row.time_ns is None:
        return say("unknown")
    second = local_text(row.time_ns, "%Y-%m-%d %H:%M:%S")
    return say("unknown") if second is None else f"{second}.{row.time_ns % NS_PER_S // 1_000_000:03d}"


def time_tip(row: Row) -> str:
    """UTC to the nanosecond, as the line says it."""
    if row.time_ns is None:
        return say("The line tells no time")
    try:
        return say("{form} (UTC)", form=rfc3339.form(row.time_ns))
    except ValueError:
        return say("{time_ns} ns since 1970", time_ns=row.time_ns)


def event_text(row: Row) -> str:
    """The event's name, with its kind where that is not the usual one."""
    if row.unreadable:
        return say("unreadable line")
    if row.kind == _USUAL_KIND:
        return row.name
    return f"{row.name} · {row.kind}" if row.name else row.kind


def event_tip(row: Row) -> str:
    """Name and kind in full."""
    if row.unreadable:
        return say("No event can be read from this line. It is kept byte for byte; see “As recorded”.")
    return f"{row.name} ({row.kind})"


def session_text(row: Row) -> str:
    """The head of a session's uuid, or the whole of any other name."""
    return row.session[:_HEAD_LENGTH] if _UUID_HEAD.match(row.session) else row.session


def size_text(row: Row) -> str:
    """The line's length in a unit that keeps it short."""
    return short_size(row.size_bytes)


def size_tip(row: Row) -> str:
    """The line's length in bytes."""
    return say("{size_bytes:,} bytes, without the newline", size_bytes=row.size_bytes)


def short_size(size_bytes: int) -> str:
    """Write a number of bytes in a unit that keeps it short: `612 B`, `1.2 kB`, `104.9 MB`."""
    if size_bytes < _KILO:
        return say("{count} B", count=size_bytes)
    size = float(size_bytes) / _KILO
    if round(size, 1) < _KILO:
        return say("{size:,.1f} kB", size=size)
    size /= _KILO
    if round(size, 1) < _KILO:
        return say("{size:,.1f} MB", size=size)
    return say("{size:,.1f} GB", size=size / _KILO)


def _state_text(row: Row) -> str:
    return translated(row.state.word)


STATE_TIPS: Final = {
    "queued": said("Waits in the program's own queue; nothing says that it has left"),
    "sent": said("A server accepted it"),
    "released": said("Taken out of the queue; the program posted it, and its answer is not visible"),
    "held": said("Waits until you let it go"),
    "withheld": said("It is never sent: you decided so, or nothing of it can be read"),
    "refused": said("A server refused it"),
    "unconfirmed": said("An upload was begun whose outcome was never recorded"),
    "purged": said("Its bytes are gone from our copy"),
    "lost": said("It existed, but its bytes are not here: never seen, or given up to make room"),
}
"""What each state word means, for a person."""


EYES_TIPS: Final = {
    Eyes.FILE: said("Seen in the file"),
    Eyes.WIRE: said("Seen on its way out only, never in the file: its line is rebuilt from that"),
    Eyes.BOTH: said("Seen in the file, and on its way out"),
}
"""Which eyes have seen an event, for a person."""


def _state_tip(row: Row) -> str:
    return translated(STATE_TIPS[row.state.word])


def _session_tip(row: Row) -> str:
    return row.session


def kind_text(row: Row) -> str:
    """What sort of event it is, in the program's own word."""
    return row.kind or say("unknown")


def line_text(row: Row) -> str:
    """Which line of its session it is, counted from one as people count."""
    return "" if row.line_number is None else number_text(row.line_number + 1)


def large_text(row: Row) -> str:
    """Whether it is much larger than events usually are."""
    return translated(LARGE_WORD) if row.size_bytes >= LARGE_BYTES else ""


def _kind_tip(row: Row) -> str:
    return (
        say("Recorded as {kind}", kind=row.kind) if row.kind else say("No event can be read from this line")
    )


def _line_tip(row: Row) -> str:
    if row.line_number is None:
        return say("Pellucid has no copy of this line yet")
    return say(
        "Line {line_number:,} of session {session}", line_number=row.line_number + 1, session=row.session
    )


def _large_tip(row: Row) -> str:
    return (
        say("Large: {size_bytes:,} bytes; most events have less than one kilobyte", size_bytes=row.size_bytes)
        if large_text(row)
        else ""
    )


def file_text(row: Row) -> str:
    """The name of the program's own file; its folder is the same for most."""
    return "" if row.origin is None else visible_text(os.fsencode(row.origin.session_file.name))


def uuid_text(row: Row) -> str:
    """The event's uuid."""
    return "" if row.origin is None or row.origin.uuid is None else str(row.origin.uuid)


def _file_tip(row: Row) -> str:
    if row.origin is None:
        return say("Being looked up")
    return visible_text(os.fsencode(row.origin.session_file))


def _uuid_tip(row: Row) -> str:
    if row.origin is None:
        return say("Being looked up")
    return uuid_text(row) or say("The bytes of this line are gone, and it cannot be worked out without them")


LARGE_BYTES: Final = 8_192
"""Events of so many bytes are flagged: usual ones have a few hundred."""
LARGE_WORD: Final = said("large")


COLUMNS: Final = (
    TableColumn(
        name="state", key=Column.STATE, title=said("State"), text=_state_text, tip=_state_tip, width_px=120
    ),
    TableColumn(
        name="time",
        key=Column.TIME,
        title=said("Time"),
        text=time_text,
        tip=time_tip,
        width_px=196,
        face=Face.DIGITS,
    ),
    TableColumn(
        name="event", key=Column.EVENT, title=said("Event"), text=event_text, tip=event_tip, width_px=260
    ),
    TableColumn(
        name="session",
        key=Column.SESSION,
        title=said("Session"),
        text=session_text,
        tip=_session_tip,
        width_px=88,
        face=Face.CODE,
    ),
    TableColumn(
        name="size",
        key=Column.SIZE,
        title=said("Size"),
        text=size_text,
        tip=size_tip,
        width_px=84,
        face=Face.DIGITS,
        right=True,
    ),
    TableColumn(
        name="flags",
        key=None,
        title=said("Flags"),
        text=large_text,
        tip=_large_tip,
        width_px=96,
        standard=False,
    ),
    TableColumn(
        name="kind", key=None, title=said("Kind"), text=kind_text, tip=_kind_tip, width_px=96, standard=False
    ),
    TableColumn(
        name="line",
        key=None,
        title=said("Line"),
        text=line_text,
        tip=_line_tip,
        width_px=72,
        face=Face.DIGITS,
        right=True,
        standard=False,
    ),
    TableColumn(
        name="session_file",
        key=None,
        title=said("Source file"),
        text=file_text,
        tip=_file_tip,
        width_px=328,
        face=Face.CODE,
        standard=False,
        origin=True,
    ),
    TableColumn(
        name="uuid",
        key=None,
        title=said("UUID"),
        text=uuid_text,
        tip=_uuid_tip,
        width_px=288,
        face=Face.CODE,
        standard=False,
        origin=True,
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
