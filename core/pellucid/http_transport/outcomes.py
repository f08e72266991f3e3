"""
What an answer means: a pure function from a status to an outcome.

    2xx                     accepted
    400, 422                something in the body is wrong
    413                     the body is too large
    408, 421, 425, 429      later
    5xx                     later
    401, 403                stop: the key is refused
    every other 4xx         stop: this server takes no uploads at this address; splitting the batch would only throw
                            good events away
    3xx                     stop: what may be followed was followed already
    anything else           not an answer
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.transport import retry_after
from pellucid.transport.values import Accepted, Blocked, Rejected, RetryLater, Unanswered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.http_transport.answers import Answer
    from pellucid.transport.values import UploadResult

REDIRECTS: Final = range(300, 400)
"""Statuses that name another address."""
_ACCEPTED: Final = range(200, 300)
_CLIENT_ERRORS: Final = range(400, 500)
_SERVER_ERRORS: Final = range(500, 600)
_BAD: Final = frozenset({400, 422})
_TOO_LARGE: Final = 413
_LATER: Final = frozenset({408, 421, 425, 429})
_KEY_REFUSED: Final = frozenset({401, 403})


def outcome(  # noqa: PLR0911 - one for each line of the table above
    answer: Answer, *, headers: Mapping[str, str], latency_ms: float, tls_peer: str | None, now_ns: int
) -> UploadResult:
    """
    Say what an answer means.

    Args:
        answer: What the server said.
        headers: The request's.
        latency_ms: How long the answer took.
        tls_peer: Who answered.
        now_ns: Our time; a `Date` of the server's goes before it.
    """
    status, text = answer.status, answer.text
    if status in _ACCEPTED:
        return Accepted(status=status, answer=text, latency_ms=latency_ms, headers=headers, tls_peer=tls_peer)
    if status in _BAD:
        return Rejected(status=status, answer=text, reason="bad")
    if status == _TOO_LARGE:
        return Rejected(status=status, answer=text, reason="too large")
    if status in _LATER or status in _SERVER_ERRORS:
        server_ns = retry_after.date_ns(answer.headers.get("date"), now_ns=now_ns)
        after_s = retry_after.wait_s(
            answer.headers.get("retry-after"), now_ns=now_ns if server_ns is None else server_ns
        )
        return RetryLater(status=status, answer=text, why=f"the server answered {status}", after_s=after_s)
    if status in _KEY_REFUSED:
        return Blocked(status=status, answer=text, why=f"the server refused the key ({status})")
    if status in REDIRECTS:
        return Blocked(status=status, answer=text, why=f"the server answered {status} instead of accepting")
    if status in _CLIENT_ERRORS:
        return Blocked(
            status=status, answer=text, why=f"the server takes no uploads at this address ({status})"
        )
    return Unanswered(why=f"the server answered {status}, which means nothing")
