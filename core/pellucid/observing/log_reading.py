r"""
What Rerun's analytics say in their log, as values; whatever cannot be read is one of them, never an error.

Of each body the log shows the exact text, save that tracing writes control characters as `\x7f` or `\u{9b}`. No JSON
has such an escape, so they can be taken back.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.observing.log_stream import BODY_MARK
from pellucid.wire.posted import PostedBody, UnreadableBody, read_posted

if TYPE_CHECKING:
    from pellucid.observing.log_stream import LogRecord

_COLOUR: Final = re.compile(r"\x1b\[[0-9;]*m")
_SESSION: Final = re.compile(r"\bsession_id=([^\s\"]+)")
_COUNT: Final = re.compile(r"\bnum_events=(\d{1,9})\b")
_OF_CONFIG: Final = re.compile(r"\bsession_id: ([0-9A-Za-z-]+)")
_DATA_DIR: Final = re.compile(r'\bdata_dir_path: "((?:[^"\\]|\\.)*)"')
_FIRST_RUN: Final = "is_first_run: true"
_ESCAPE: Final = re.compile(rb"\\(?:x([0-9a-f]{2})|u\{([0-9a-f]{1,6})\}|.)", re.DOTALL)
_RUST_ESCAPE: Final = re.compile(r"\\(?:u\{([0-9a-f]{1,6})\}|(.))")
_RUST_LETTERS: Final = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
_MOST_REASON: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A body is about to be posted."""

    body: PostedBody


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A body is about to be posted that cannot be read."""

    size_bytes: int
    """Of what was seen of it."""
    reason: str
    """One sentence for a person, without a full stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The server took a body."""

    session: str
    """Whose lines were in it."""
    events: int
    """How many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """A body was not taken, or never arrived; the log does not say which."""

    reason: str
    """In the program's own words, cut to a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Configured:
    """A program has read its config."""

    data_dir: str
    """Where its session files are."""
    session: str | None
    """The one that it will begin, if it collects anything."""
    is_first_run: bool
    """Whether it had none before: its own events stay for the next start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A program has begun a session."""

    session: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """An event is about to be written to the session's file."""

    session: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenUp:
    """What another program has left in a session's file was handed to the uploader."""

    session: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A line was deleted unsent, because the program cannot read it."""

    session: str


Sighting: TypeAlias = Posted | Unread | Accepted | Failed | Configured | Begun | Written | TakenUp | Refused


def read_record(record: LogRecord) -> Sighting | None:
    """Say what a record tells; `None` if it is nothing that matters here."""
    if record.message.startswith(BODY_MARK):
        return _body(record)
    text = _COLOUR.sub("", record.message.decode("utf-8", "replace"))
    if text.startswith("Failed to send analytics down the sink: "):
        return Failed(reason=next(iter(text.partition(": ")[2].splitlines()), "")[:_MOST_REASON])
    if "analytics config " in text and (where := _DATA_DIR.search(text)) is not None:
        session = _OF_CONFIG.search(text)
        return Configured(
            data_dir=_plain(where[1]),
            session=session[1] if session else None,
            is_first_run=_FIRST_RUN in text,
        )
    session = next(reversed(_SESSION.findall(text)), None)  # what stands before may be an answer's text
    return None if session is None else _of_session(text, session)


def _of_session(text: str, session: str) -> Sighting | None:
    if text.startswith("events successfully flushed") and (count := _COUNT.search(text)) is not None:
        return Accepted(session=session, events=int(count[1]))
    kind = next((kind for beginning, kind in _BY_BEGINNING if text.startswith(beginning)), None)
    return None if kind is None else kind(session=session)


_BY_BEGINNING: Final[tuple[tuple[str, type[Begun | Written | TakenUp | Refused]], ...]] = (
    ("pipeline thread started", Begun),
    ("appending event to current session file", Written),
    ("flushed pending events", TakenUp),
    ("couldn't deserialize event", Refused),
)


def _body(record: LogRecord) -> Posted | Unread:
    content = record.message.removeprefix(BODY_MARK)
    if not record.is_whole:
        return Unread(size_bytes=len(content), reason="Its end was not seen")
    body = read_posted(_ESCAPE.sub(_unescaped, content) if b"\\" in content else content)
    if isinstance(body, UnreadableBody):
        return Unread(size_bytes=len(content), reason=body.reason)
    return Posted(body=body)


def _unescaped(escape: re.Match[bytes]) -> bytes:
    digits = escape[1] or escape[2]
    if digits is None:
        return escape[0]
    try:
        return chr(int(digits, 16)).encode("utf-8")
    except (ValueError, UnicodeEncodeError):
        return escape[0]


def _plain(debugged: str) -> str:
    """Take back what Rust's debug form does to a text."""

    def plain(escape: re.Match[str]) -> str:
        if escape[1] is None:
            return _RUST_LETTERS.get(escape[2], escape[2])
        number = int(escape[1], 16)
        return chr(number) if number <= sys.maxunicode else escape[0]

    return _RUST_ESCAPE.sub(plain, debugged)
