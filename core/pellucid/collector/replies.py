"""What is sent back for a request, and what becomes of the connection then."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum, auto
from http import HTTPStatus
from typing import Any, Final

OK_TEXT: Final = '{"status":"Ok"}'
"""PostHog's answer to a batch that it takes."""

_SERVER: Final = b"Server: pellucid-collector\r\n"


class Ending(Enum):
    """What becomes of a connection after a reply."""

    KEEP = auto()
    """The next request is read, if the client wants one."""
    CLOSE = auto()
    RESET = auto()
    HANG = auto()
    """Nothing more happens on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The bytes for one request, their pace, and the connection's ending."""

    content: bytes = b""
    ending: Ending = Ending.KEEP
    delay_s: float = 0.0
    drip_bytes: int | None = None
    drip_every_s: float = 0.0


def answer(
    status: int,
    text: str,
    *,
    headers: tuple[tuple[str, str], ...] = (),
    closes: bool = False,
    is_head: bool = False,
) -> bytes:
    """
    Return an HTTP answer.

    Args:
        status: From 200 to 599.
        text: The body; it is sent as JSON if it looks like that.
        headers: Further ones.
        closes: Tell the client that the connection ends with this.
        is_head: The request was `HEAD`: the body is announced and not sent.
    """
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "Unknown"
    is_json = text.startswith(("{", "["))
    body = text.encode()
    has_body = status not in {HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED}
    lines = [f"HTTP/1.1 {status} {phrase}\r\n".encode(), _SERVER]
    if has_body:
        kind = b"application/json" if is_json else b"text/plain; charset=utf-8"
        lines.append(b"Content-Type: %b\r\nContent-Length: %d\r\n" % (kind, len(body)))
    lines += [f"{name}: {value}\r\n".encode("ascii") for name, value in headers]
    if closes:
        lines.append(b"Connection: close\r\n")
    lines.append(b"\r\n")
    if has_body and not is_head:
        lines.append(body)
    return b"".join(lines)


def json_text(value: Any) -> str:  # noqa: ANN401 - whatever JSON can hold
    """Return a value as one line of JSON."""
    return json.dumps(value, separators=(",", ":"))
