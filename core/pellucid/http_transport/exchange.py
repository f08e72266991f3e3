"""
One body, one answer: over the connection that is there, or over a new one.

What decides about a failure is whether the first byte of the body was handed to the system: before it, the server
surely accepted nothing; after it, nobody knows.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.errors import UsageError
from pellucid.http_transport.answers import MalformedAnswer, read_answer
from pellucid.http_transport.lookup import Lookups
from pellucid.http_transport.opening import NotOpened, Opener, cause
from pellucid.http_transport.outcomes import REDIRECTS, outcome
from pellucid.http_transport.stream import Limits
from pellucid.transport.address import bracketed, read_address
from pellucid.transport.request_head import request_head
from pellucid.transport.values import Blocked, RetryLater, Unanswered

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.clock import Clock
    from pellucid.http_transport.answers import Answer
    from pellucid.http_transport.opening import Connection
    from pellucid.transport.address import Address, ProxyAddress
    from pellucid.transport.values import UploadRequest, UploadResult

_Way: TypeAlias = "tuple[tuple[str, str, int], ProxyAddress | None, Path | None]"

IDLE_S: Final = 45.0
"""Servers and routers drop what is idle after a minute, some without a word; so it is dropped before that."""
_REPEATS_THE_BODY: Final = frozenset({307, 308})
_CONTENT_TYPE: Final = re.compile(r"[\x21-\x7e][\x20-\x7e]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    connection: Connection
    way: _Way
    since_s: float


class Exchange:
    """
    Sends requests, one at a time, and keeps the connection between them.

    Args:
        clock: The time of day.
        user_agent: What the program calls itself.
        is_aborted: Asked while something is waited for.
    """

    def __init__(self, *, clock: Clock, user_agent: str, is_aborted: Callable[[], bool]) -> None:
        self._clock = clock
        self._user_agent = user_agent
        self._is_aborted = is_aborted
        self._lookups = Lookups()
        self._opener = Opener(lookups=self._lookups)
        self._kept: _Kept | None = None

    def run(self, request: UploadRequest, *, address: Address, proxy: ProxyAddress | None) -> UploadResult:
        """Send one body and say how it went; follows one redirect that stays at the same origin."""
        endpoint = request.endpoint
        if _CONTENT_TYPE.fullmatch(request.content_type) is None:
            return Blocked(status=None, answer="", why="the content type cannot stand in a header")
        limits = Limits(is_aborted=self._is_aborted, timeout_s=endpoint.timeout_s)
        way = (address.origin, proxy, endpoint.ca_file)
        result = self._ask(request, address, way, limits)
        if isinstance(result, _Redirect):
            if result.target is None:
                return result.refusal
            result = self._ask(replace(request, meanwhile=None, if_slow=None), result.target, way, limits)
            if isinstance(result, _Redirect):
                return result.refusal
        return result

    def close(self) -> None:
        """Close the connection and end the lookups' thread."""
        self.forget()
        self._lookups.close()

    def forget(self) -> None:
        """Drop the connection; in a forked child the parent's stays as it is."""
        kept, self._kept = self._kept, None
        if kept is not None:
            kept.connection.stream.close()

    def _ask(
        self, request: UploadRequest, address: Address, way: _Way, limits: Limits
    ) -> UploadResult | _Redirect:
        head = request_head(request, address, agent=self._user_agent)
        try:
            connection = self._connection(address, way, limits, request.endpoint.connect_timeout_s)
        except NotOpened as error:
            if error.needs_a_person:
                return Blocked(status=None, answer="", why=error.why)
            return RetryLater(status=None, answer="", why=error.why, after_s=None)
        except UsageError as error:
            return Blocked(status=None, answer="", why=error.title)
        connection.stream.limits = limits
        is_open = False
        try:
            began_s = time.monotonic()
            got = _talk(connection, head.text, request)
            took_ms = round((time.monotonic() - began_s) * 1000, 1)
            if not isinstance(got, tuple):
                return got
            answer, is_open = got
            if answer.status in REDIRECTS and "location" in answer.headers:
                return _redirect(answer, address)
            return outcome(
                answer,
                headers=head.headers,
                latency_ms=took_ms,
                tls_peer=connection.tls_peer,
                now_ns=self._clock.now_ns(),
            )
        finally:
            if is_open:
                self._kept = _Kept(connection=connection, way=way, since_s=time.monotonic())
            else:
                connection.stream.close()

    def _connection(
        self, address: Address, way: _Way, limits: Limits, connect_timeout_s: float
    ) -> Connection:
        kept, self._kept = self._kept, None
        if kept is not None:
            is_fresh = kept.way == way and time.monotonic() - kept.since_s < IDLE_S
            if is_fresh and kept.connection.stream.is_silent():
                return kept.connection
            kept.connection.stream.close()
        _, proxy, ca_file = way
        return self._opener.open(
            address, proxy=proxy, ca_file=ca_file, limits=limits.within(connect_timeout_s)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Redirect:
    """The server named another address; `target` if it may be followed."""

    target: Address | None
    refusal: Blocked


def _talk(
    connection: Connection, head: bytes, request: UploadRequest
) -> tuple[Answer, bool] | RetryLater | Unanswered:
    """Return the answer and whether the connection can be kept, or how it failed."""
    stream, body = connection.stream, memoryview(request.body)
    broke: OSError | None = None
    is_whole = False
    try:
        sent = stream.send_at_once(head, request.body)
        if not stream.send_all(head[sent:]):
            broke = OSError("the server spoke before it was asked")
    except OSError as error:
        broke = error
    if broke is not None:
        why = "aborted" if stream.limits.was_aborted else f"the connection broke: {cause(broke)}"
        return RetryLater(status=None, answer="", why=why, after_s=None)
    try:
        is_whole = stream.send_all(body[max(sent - len(head), 0) :])
    except OSError as error:
        broke = error  # the server may have said why before it hung up
    if is_whole and request.meanwhile is not None:
        request.meanwhile()
        stream.if_slow = request.if_slow
    try:
        answer = read_answer(stream)
    except (OSError, MalformedAnswer) as error:
        return Unanswered(why="aborted" if stream.limits.was_aborted else cause(broke or error))
    finally:
        stream.if_slow = None
    if not is_whole and answer.status in range(200, 300):
        return Unanswered(why=f"the server answered {answer.status} before it had the whole body")
    return answer, is_whole and answer.leaves_open


def _redirect(answer: Answer, address: Address) -> _Redirect:
    """Only the same origin, and only where the same method and body are asked for, may be followed."""
    location = answer.headers["location"].strip()
    is_path = location.startswith("/") and not location.startswith("//")
    if is_path:
        location = f"{address.scheme}://{bracketed(address.host)}:{address.port}{location}"
    target: Address | None = None
    shown = "an address that is not accepted"
    try:
        found = read_address(location)
        shown = str(found)
        if found.origin == address.origin and answer.status in _REPEATS_THE_BODY:
            target = found
    except UsageError as error:
        shown = error.title[0].lower() + error.title[1:]
    refusal = Blocked(
        status=answer.status, answer=answer.text, why=f"refused redirect ({answer.status}) to {shown}"
    )
    return _Redirect(target=target, refusal=refusal)
