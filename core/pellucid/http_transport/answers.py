"""
Reading one answer: its status, its headers and the first 4 KiB of its content.

An answer that is short, plain and there at once, as nearly all are, is read here in a tenth of the time that the
standard library's parser takes; `any_answer` reads all others, and is imported with the first of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.transport.values import ANSWER_BYTES
from pellucid.worker import unforked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.http_transport.stream import Stream

_AT_ONCE_BYTES: Final = 8192
_PLAIN: Final = re.compile(
    rb"HTTP/1\.1 ([2-5][0-9]{2})(?: [\x20-\x7e]*+)?\r\n((?:[0-9A-Za-z-]++:[\t\x20-\x7e]*+\r\n){1,40}+)\r\n"
)
_HAVE_NO_CONTENT: Final = frozenset({204, 304})
_LENGTH: Final = re.compile(r"0|[1-9][0-9]{0,3}")


class MalformedAnswer(Exception):  # noqa: N818 - it names what came; caught inside this package
    """What came back is not a whole HTTP answer; its text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server said."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case; of several, the first."""
    text: str
    """At most 4 KiB of the content; bytes that are not UTF-8 are replaced."""
    leaves_open: bool
    """Whether the connection can take another request."""


def read_answer(stream: Stream, *, method: str = "POST") -> Answer:
    """
    Read the answer to a request that was just sent.

    Raises:
        MalformedAnswer: It is no answer, or not a whole one.
        OSError: The connection broke, the deadline is past, or it was aborted.
    """
    if method != "CONNECT":
        received = stream.receive(_AT_ONCE_BYTES)
        plain = _plain(received)
        if plain is not None:
            return plain
        stream.give_back(received)
    with unforked():
        from pellucid.http_transport.any_answer import read_any_answer  # noqa: PLC0415 - it costs 20 ms
    return read_any_answer(stream, method=method)


def _plain(received: bytes) -> Answer | None:
    """Read an answer that is here from its first byte to its last, and has nothing to be careful about."""
    match = _PLAIN.match(received)
    if match is None:
        return None
    status = int(match[1])
    lines = match[2].decode("ascii").split("\r\n")[:-1]
    headers: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers.setdefault(name.lower(), value.lstrip(" \t"))
    length = headers.get("content-length", "")
    content = received[match.end() :]
    if (
        len(headers) < len(lines)  # one of them is there twice
        or status in _HAVE_NO_CONTENT
        or "transfer-encoding" in headers
        or headers.get("connection", "keep-alive").lower() != "keep-alive"
        or _LENGTH.fullmatch(length) is None
        or len(content) != int(length)
        or len(content) > ANSWER_BYTES
    ):
        return None
    return Answer(status=status, headers=headers, text=content.decode("utf-8", "replace"), leaves_open=True)
