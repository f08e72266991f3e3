"""
HTTP/1.1 requests out of a stream of bytes, without a socket.

Strict where two readers could see two different requests (lengths, line ends, chunks), since what was received has to
be what was sent; bounded everywhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pellucid.collector.values import Limits

_DISCARDED_BYTES: Final = 256 << 20
"""So much of a body that is too large is read and thrown away, so that its sender gets to read the answer."""

_TOKEN: Final = rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_REQUEST_LINE: Final = re.compile(rb"(%b) ([!-~]+) HTTP/(\d)\.(\d)" % _TOKEN)
_HEADER: Final = re.compile(rb"(%b):[ \t]*([^\x00-\x08\x0a-\x1f\x7f]*)" % _TOKEN)
_LENGTH: Final = re.compile(r"\d{1,18}", re.ASCII)
_CHUNK_SIZE: Final = re.compile(rb"([0-9a-fA-F]{1,15})[ \t]*(?:;[^\r\n]*)?")
_LINE_BYTES: Final = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why a request is not accepted."""

    status: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A request without its body."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    """Names in lower case."""
    content_length: int | None
    """`None` if the body comes in chunks."""
    keeps_alive: bool
    """Whether the client wants to use the connection for another request."""
    expects_continue: bool
    """Whether the client holds the body back until it is told to go on."""

    @property
    def path(self) -> str:
        """What is asked for, without the query."""
        return self.target.partition("?")[0]

    def header(self, name: str) -> str | None:
        """Return the first header of that (lower case) name."""
        return next((value for each, value in self.headers if each == name), None)


class RequestReader:
    """
    Reads one request after another from one connection.

    Ask for a head, then for its body, then for the next head; each is `None` until enough has been received. After a
    `Refusal` the stream cannot be understood any further, except after 413, which is given once the body is read.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._buffer = bytearray()
        self._body = bytearray()
        self._length: int | None = None
        self._chunk_left: int | None = None
        self._in_trailers = False
        self.body_read = 0
        """Bytes of the present body that were received so far."""

    @property
    def waiting_bytes(self) -> int:
        """How much was received and is not yet part of a head or a body."""
        return len(self._buffer)

    def receive(self, received: bytes) -> None:
        """Take what came from the connection."""
        self._buffer += received

    def head(self) -> Head | Refusal | None:
        """Return the next request's head."""
        while self._buffer.startswith(b"\r\n"):  # RFC 9112, 2.2: left over by some clients after a body
            del self._buffer[:2]
        end = self._buffer.find(b"\r\n\r\n", 0, self._limits.head_bytes)
        if end < 0:
            if len(self._buffer) >= self._limits.head_bytes:
                return Refusal(status=431, text="the request's head is too large")
            return None
        lines = bytes(self._buffer[:end]).split(b"\r\n")
        del self._buffer[: end + 4]
        return self._read_head(lines)

    def body(self) -> bytes | Refusal | None:
        """Return the body that belongs to the last head."""
        complete = self._read_chunks() if self._length is None else self._read_length()
        if isinstance(complete, Refusal):
            return complete
        if self.body_read > _DISCARDED_BYTES:
            return Refusal(status=413, text="the request's body is far too large")
        if not complete:
            return None
        if self.body_read > self._limits.body_bytes:
            return Refusal(
                status=413, text=f"the request's body is larger than {self._limits.body_bytes} bytes"
            )
        body, self._body = bytes(self._body), bytearray()
        return body

    def _read_head(self, lines: list[bytes]) -> Head | Refusal:
        request = _REQUEST_LINE.fullmatch(lines[0])
        if request is None:
            return Refusal(status=400, text="that is not an HTTP request")
        if request[3] != b"1":
            return Refusal(status=505, text="only HTTP/1.1 and HTTP/1.0 are spoken here")
        found = [_HEADER.fullmatch(line) for line in lines[1:]]
        headers = tuple(
            (match[1].decode("ascii").lower(), match[2].decode("latin-1").rstrip(" \t"))
            for match in found
            if match is not None
        )
        if len(headers) != len(found):
            return Refusal(status=400, text="a header is malformed")
        is_old = request[4] == b"0"
        values: dict[str, list[str]] = {}
        for name, value in headers:
            values.setdefault(name, []).append(value)
        length = _framing(values, is_old=is_old)
        if isinstance(length, Refusal):
            return length
        if not is_old and len(values.get("host", ())) != 1:
            return Refusal(status=400, text="the request has to have one Host header")
        self._start_body(length)
        connection = {
            word.strip().lower() for value in values.get("connection", ()) for word in value.split(",")
        }
        return Head(
            method=request[1].decode("ascii"),
            target=request[2].decode("ascii"),
            headers=headers,
            content_length=length,
            keeps_alive="keep-alive" in connection if is_old else "close" not in connection,
            expects_continue=not is_old and values.get("expect", [""])[0].lower() == "100-continue",
        )

    def _start_body(self, length: int | None) -> None:
        self._length = length
        self._body = bytearray()
        self._chunk_left = None
        self._in_trailers = False
        self.body_read = 0

    def _read_length(self) -> bool:
        assert self._length is not None  # noqa: S101 - the caller has asked
        self._take(self._length - self.body_read)
        return self.body_read == self._length

    def _read_chunks(self) -> bool | Refusal:
        while True:
            if self._chunk_left:
                self._chunk_left -= self._take(self._chunk_left)
                if self._chunk_left or self.body_read > _DISCARDED_BYTES:
                    return False
            line = self._line()
            if line is None or isinstance(line, Refusal):
                return line if line is not None else False
            if self._in_trailers and not line:
                return True
            refusal = None if self._in_trailers else self._read_between(line)
            if refusal is not None:
                return refusal

    def _read_between(self, line: bytes) -> Refusal | None:
        """Take a line that ends a chunk or begins one."""
        if self._chunk_left == 0:
            self._chunk_left = None
            return Refusal(status=400, text="a chunk is longer than it says") if line else None
        size = _CHUNK_SIZE.fullmatch(line)
        if size is None:
            return Refusal(status=400, text="a chunk does not say its length")
        self._chunk_left = int(size[1], 16) or None
        self._in_trailers = self._chunk_left is None
        return None

    def _line(self) -> bytes | Refusal | None:
        end = self._buffer.find(b"\r\n", 0, _LINE_BYTES)
        if end < 0:
            if len(self._buffer) >= _LINE_BYTES:
                return Refusal(status=400, text="a line between chunks is too long")
            return None
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 2]
        return line

    def _take(self, most: int) -> int:
        """Move up to `most` bytes into the body; what is beyond the limit is only counted."""
        count = min(most, len(self._buffer))
        self.body_read += count
        if self.body_read <= self._limits.body_bytes:
            self._body += self._buffer[:count] if count < len(self._buffer) else self._buffer
        else:
            self._body.clear()
        del self._buffer[:count]
        return count


def _framing(values: dict[str, list[str]], *, is_old: bool) -> int | Refusal | None:
    """Return how long the body is, `None` for chunks."""
    lengths = values.get("content-length")
    codings = values.get("transfer-encoding")
    if codings is not None:
        if lengths is not None or is_old:
            return Refusal(status=400, text="the body's length is said in two ways")
        if [coding.lower() for coding in codings] != ["chunked"]:
            return Refusal(status=501, text="the only transfer encoding known here is chunked")
        return None
    if lengths is None:
        return 0
    if len(set(lengths)) > 1 or not _LENGTH.fullmatch(lengths[0]):
        return Refusal(status=400, text="Content-Length is not one number")
    return int(lengths[0])
