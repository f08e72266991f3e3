"""
A program's standard error, cut into what the person sees and what Rerun's analytics say.

A record of its log looks as tracing or, in versions before 0.32, as env_logger writes it, with colours or without:

    2026-11-27T06:49:37.197143Z TRACE re_analytics::native::sink: Sending analytics: {
    [2026-11-27T06:51:04Z TRACE re_analytics::native::sink] Sending analytics: {

It ends with its line; a body that is laid out ends with the line that closes it. Records begin anywhere, also behind a
line that is not finished. All other bytes pass as they are, at once, whatever they are: only the beginning of what may
become a record waits a moment for the rest of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.observing.log_filter import TARGET

if TYPE_CHECKING:
    from collections.abc import Callable

BODY_MARK: Final = b"Sending analytics: "
"""What stands before a body."""

_MOST_BYTES: Final = 256 << 20
"""Of one record; Rerun posts what a whole session file holds at once."""
_MOST_HEAD_BYTES: Final = 100
_ANCHOR: Final = TARGET.encode("ascii")
_TIME: Final = rb"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z"
_COLOUR: Final = rb"(?:\x1b\[[0-9;]*m)*"
# What belongs to a record is told by what follows: a colour before one without colours is somebody else's.
_HEAD: Final = re.compile(
    rb"(?:(?:\x1b\[2m(?=[0-9T:.Z-]+\x1b))?|(?P<bracket>(?:\x1b\[0m)?\x1b\[[0-9;]+m\[\x1b\[0m|\[))"
    + _TIME
    + _COLOUR
    + rb" +"
    + _COLOUR
    + rb"(?P<level>TRACE|DEBUG|INFO|WARN|ERROR) *"
    + _COLOUR
    + rb" *"
    + _COLOUR
    + rb"\Z"
)
_REST: Final = {
    False: re.compile(rb"(?P<target>re_analytics(?:::\w+)*)" + _COLOUR + rb":" + _COLOUR + rb" "),
    True: re.compile(rb"(?P<target>re_analytics(?:::\w+)*)" + _COLOUR + rb"\]" + _COLOUR + rb" "),
}
_REST_BEGUN: Final = re.compile(rb"re_analytics[\w:\]\x1b\[;]{0,90}\Z")
_ANSI_BEGUN: Final = rb"\x1b(?:\[[0-9;]*m?)?"
_TIME_BEGUN: Final = (
    rb"2(?:0[0-9T:.-]*(?:Z(?:"
    + _ANSI_BEGUN
    + rb"| )*(?:[A-Z]{1,5}(?:"
    + _ANSI_BEGUN
    + rb"| )*(?:r(?:e(?:_[a-z]*)?)?)?)?)?)?"
)
_BEGUN: Final = re.compile(
    rb"(?:(?:" + _ANSI_BEGUN + rb"|\[)+(?:" + _TIME_BEGUN + rb")?|" + _TIME_BEGUN + rb")\Z"
)
_LAID_OUT: Final = re.compile(rb"\{\r?\n( *)  \S")


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRecord:
    """One record of Rerun's analytics."""

    level: str
    """In capitals."""
    target: str
    """The module that speaks."""
    message: bytes
    """Without the newline behind it."""
    is_whole: bool = True
    """Whether its end was seen, and all of it was kept."""


@dataclass(slots=True, kw_only=True)
class _Begun:
    """A record that is being read; it begins where the stream's rest begins."""

    level: str
    target: str
    is_shown: bool
    message: int
    """Where its message begins."""
    margin: int | None = None
    """How far a laid-out body is moved to the right; `None` for a message of one line, or while that is unknown."""
    is_known: bool = False
    """Whether it is known what ends it."""
    searched: int = 0
    """How far the end was looked for."""
    is_cut: bool = False


class LogStream:
    """
    Takes Rerun's records out of a stream of bytes; has no clock and does nothing by itself.

    Args:
        shows: Whether the person has asked for records of that level and target: those pass, and are read as well.
    """

    def __init__(self, *, shows: Callable[[str, str], bool]) -> None:
        self._shows = shows
        self._rest = bytearray()
        self._out = 0  # how much of the rest was handed out already
        self._begun: _Begun | None = None
        self._records: list[LogRecord] = []

    @property
    def is_holding(self) -> bool:
        """Whether bytes are held back that may be the beginning of a record."""
        return self._begun is None and len(self._rest) > self._out

    @property
    def is_within(self) -> bool:
        """Whether a record has begun that has not ended."""
        return self._begun is not None

    def feed(self, piece: bytes) -> bytes:
        """Take the next bytes of the stream; return what the person sees of it now."""
        self._rest += piece
        shown = bytearray()
        while self._rest and (self._end(shown) if self._begun is not None else self._begin(shown)):
            pass
        return bytes(shown)

    def let_go(self) -> bytes:
        """
        Stop waiting: hand out what was held back, and give up a record that goes on no more.

        What was held back is not forgotten: if it turns out to be a record after all, it is read as one.
        """
        begun = self._begun
        if begun is not None:
            end = len(self._rest)
            if begun.margin is not None:  # what broke it off may be glued to its last line
                end = self._rest.rfind(b"\n", begun.message, end - 1) + 1
            self._finish(begun, end, is_whole=False)
        held = bytes(self._rest[self._out :])
        self._out = len(self._rest)
        return held

    def take(self) -> list[LogRecord]:
        """Return the records that have ended since the last call."""
        records, self._records = self._records, []
        return records

    def _begin(self, shown: bytearray) -> bool:
        """Look for the next record and hand out what stands before it; return whether one has begun."""
        rest = self._rest
        at = rest.find(_ANCHOR)
        while at >= 0:
            head = _HEAD.search(rest, max(at - _MOST_HEAD_BYTES, 0), at)
            if head is not None:
                tail = _REST[head["bracket"] is not None].match(rest, at)
                if tail is not None:
                    level, target = head["level"].decode("ascii"), tail["target"].decode("ascii", "replace")
                    begin, message = head.start(), tail.end()
                    self._begun = _Begun(
                        level=level,
                        target=target,
                        is_shown=self._shows(level, target),
                        message=message - begin,
                        searched=message - begin,
                    )
                    self._hand_out(shown, begin)
                    self._drop(begin)
                    return True
                if _REST_BEGUN.match(rest, at):
                    self._hand_out(shown, head.start())
                    self._drop(head.start())
                    return False
            at = rest.find(_ANCHOR, at + 1)
        begun = _BEGUN.search(rest, max(len(rest) - _MOST_HEAD_BYTES, 0))
        keep = len(rest) if begun is None else begun.start()
        self._hand_out(shown, keep)
        self._drop(keep)
        return False

    def _end(self, shown: bytearray) -> bool:
        """Look for the end of the record; return whether it was found."""
        begun, rest = self._begun, self._rest
        if begun is None:
            return False
        if not begun.is_known:
            self._learn_layout(begun)
        end = self._end_of_line(begun) if begun.margin is None else self._end_of_body(begun, begun.margin)
        if begun.is_shown:
            self._hand_out(shown, len(rest) if end is None else abs(end))
        if end is None:
            self._bound(begun)
            return False
        self._finish(begun, abs(end), is_whole=end > 0)
        return True

    def _learn_layout(self, begun: _Begun) -> None:
        """Find out, as soon as that can be, whether a body follows that has many lines."""
        message = bytes(self._rest[begun.message : begun.message + len(BODY_MARK) + _MOST_HEAD_BYTES])
        if not message.startswith(BODY_MARK):
            begun.is_known = not BODY_MARK.startswith(message)
            return
        layout = _LAID_OUT.match(message, len(BODY_MARK))
        if layout is not None:
            begun.margin = len(layout[1])
        body = message[len(BODY_MARK) :].rstrip(b"\r\n ")
        begun.is_known = (
            layout is not None
            or body not in {b"", b"{"}
            or len(message) > len(BODY_MARK) + _MOST_HEAD_BYTES - 1
        )

    def _end_of_line(self, begun: _Begun) -> int | None:
        if not begun.is_known:
            return None
        newline = self._rest.find(b"\n", begun.searched)
        begun.searched = len(self._rest)
        return None if newline < 0 else newline + 1

    def _end_of_body(self, begun: _Begun, margin: int) -> int | None:
        """
        Find the line that closes a body: the first that is not further to the right than the body itself.

        Returns:
            Just after that line; or, negative, where a line begins that is none of the body's or is followed by such
            a one: another program's output may be glued to it; or `None`.
        """
        inner, closing = b" " * (margin + 2), b" " * margin + b"}"
        rest = self._rest
        found = re.compile(rb"\n(?!%b)" % inner).search(rest, begun.searched)
        if found is None:
            begun.searched = len(rest)
            return None
        begun.searched, line = found.start(), found.end()
        if rest.startswith(closing, line):
            end = rest.find(b"\n", line)
            return None if end < 0 else end + 1
        begins = bytes(rest[line : line + len(inner)])
        if inner.startswith(begins) or closing.startswith(begins):
            return None
        return -(rest.rfind(b"\n", begun.message, begun.searched) + 1)

    def _bound(self, begun: _Begun) -> None:
        """Keep no more of a record than can be borne; its end is looked for all the same."""
        excess = len(self._rest) - _MOST_BYTES
        if excess > 0:
            begun.is_cut = True
            keep = min(begun.searched, len(self._rest) - _MOST_HEAD_BYTES)
            if keep > begun.message:
                gone = keep - begun.message
                del self._rest[begun.message : keep]
                begun.searched -= gone
                self._out = max(self._out - gone, 0)

    def _finish(self, begun: _Begun, end: int, *, is_whole: bool) -> None:
        message = bytes(self._rest[begun.message : end])
        if begun.margin:
            message = message.replace(b"\n" + b" " * begun.margin, b"\n")
        self._records.append(
            LogRecord(
                level=begun.level,
                target=begun.target,
                message=message.rstrip(b"\r\n"),
                is_whole=is_whole and not begun.is_cut,
            )
        )
        self._begun = None
        self._drop(end)

    def _hand_out(self, shown: bytearray, end: int) -> None:
        if end > self._out:
            shown += self._rest[self._out : end]
            self._out = end

    def _drop(self, count: int) -> None:
        del self._rest[:count]
        self._out = max(self._out - count, 0)
