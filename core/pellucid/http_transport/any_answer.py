"""
Reading an answer of any look, by the standard library's parser.

What that would let pass is checked here: an answer that ends before its own length or within its headers, a length that
is no number, several answers to one question, interim answers without end.
"""

from __future__ import annotations

import http.client
import io
from typing import TYPE_CHECKING, Final, cast

from pellucid.http_transport.answers import Answer, MalformedAnswer
from pellucid.transport.values import ANSWER_BYTES

if TYPE_CHECKING:
    import socket

    from _typeshed import WriteableBuffer

    from pellucid.http_transport.stream import Stream

_INTERIM: Final = range(100, 200)
_SWITCHING: Final = 101
_MOST_INTERIM: Final = 8


def read_any_answer(stream: Stream, *, method: str) -> Answer:
    """
    Read the answer to a request that was just sent.

    Raises:
        MalformedAnswer: It is no answer, or not a whole one.
        OSError: The connection broke, the deadline is past, or it was aborted.
    """
    incoming = _Incoming(stream)
    try:
        response = _final(incoming, method)
        content = response.read(ANSWER_BYTES) if method != "CONNECT" else b""
    except http.client.RemoteDisconnected as error:
        raise MalformedAnswer("the connection was closed without an answer") from error
    except http.client.IncompleteRead as error:
        raise MalformedAnswer("the answer ended before its time") from error
    except (http.client.HTTPException, ValueError) as error:
        raise MalformedAnswer("the answer is not HTTP") from error
    if len(content) < ANSWER_BYTES and response.length and method != "CONNECT":
        raise MalformedAnswer("the answer ended before its time")
    headers: dict[str, str] = {}
    for name, value in response.headers.items():
        headers.setdefault(name.lower(), value)
    return Answer(
        status=response.status,
        headers=headers,
        text=content.decode("utf-8", "replace"),
        leaves_open=response.isclosed() and not response.will_close and not incoming.has_more(),
    )


def _final(incoming: _Incoming, method: str) -> http.client.HTTPResponse:
    for _ in range(_MOST_INTERIM):
        # The parser wants a socket only to make a file of it, which `_Incoming` is already.
        response = http.client.HTTPResponse(cast("socket.socket", incoming), method=method)
        response.begin()
        if incoming.has_ended:  # the parser takes headers that break off for all of them
            raise MalformedAnswer("the answer ended before its time")
        if response.status == _SWITCHING:
            break
        if response.status not in _INTERIM:
            length = response.headers.get("Content-Length", "0").strip()
            if not (response.chunked or (length.isascii() and length.isdigit())):
                raise MalformedAnswer("the answer has no length that could be checked")
            return response
    raise MalformedAnswer("the server never came to its answer")


class _Source(io.RawIOBase):
    """The stream as a file; once it is told to, it gives nothing more."""

    def __init__(self, stream: Stream) -> None:
        super().__init__()
        self._stream = stream
        self.is_shut = False
        self.has_ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int | None:
        if self.is_shut:
            return None
        received = self._stream.receive_into(memoryview(buffer))
        self.has_ended = not received
        return received


class _Incoming(io.BufferedReader):
    """What the parser reads from; it stays open from an interim answer to the final one."""

    def __init__(self, stream: Stream) -> None:
        self._source = _Source(stream)
        super().__init__(self._source)

    def makefile(self, _mode: str) -> _Incoming:
        """Return itself: the parser asks its socket for a file."""
        return self

    def close(self) -> None:
        """Stay open: the connection outlives an answer."""

    @property
    def has_ended(self) -> bool:
        """Whether the parser was told that nothing more comes."""
        return self._source.has_ended

    def has_more(self) -> bool:
        """Whether the server said more than its answer."""
        self._source.is_shut = True
        return bool(self.peek(1))
