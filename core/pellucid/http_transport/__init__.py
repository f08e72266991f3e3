"""
How bytes leave the machine: the one package that opens outgoing connections.

    HttpTransport ─ exchange ─ opening ─ lookup, tls      one request: a connection, kept alive; a body; an answer
                        │          └ stream               a socket with a deadline that can be aborted
                        └ answers ─ outcomes              what came back, and what that means

It stands on the standard library's sockets, TLS and answer parser. A client above them (requests, urllib3) costs 3 to
5 times as much for each request, and hides what a receipt has to say: whether a byte of the body had left.

Importing this is cheap; the network's own modules are imported with the first request.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Final

from pellucid import __version__
from pellucid.clock import SystemClock
from pellucid.errors import UsageError
from pellucid.transport.address import read_address, read_proxy
from pellucid.transport.request_head import user_agent
from pellucid.transport.values import Blocked, RetryLater
from pellucid.worker import unforked

if TYPE_CHECKING:
    from pellucid.clock import Clock
    from pellucid.http_transport.exchange import Exchange
    from pellucid.transport.values import UploadRequest, UploadResult


_PATIENCE_S: Final = 0.5


class HttpTransport:
    """
    Sends one body at a time over a connection that is kept for the next.

    Nothing is taken from the environment, no cookie is kept, no redirect to another origin is followed. The headers
    are `Host`, `User-Agent`, `Accept-Encoding: identity`, `Content-Type` and `Content-Length`, always these. A forked
    child never uses its parent's connection.

    Args:
        clock: What a `Retry-After` date is compared with if the server does not say its own time.
        version: What the `User-Agent` says after `pellucid/`.
    """

    def __init__(self, *, clock: Clock | None = None, version: str = __version__) -> None:
        self._clock = clock or SystemClock()
        self._version = version
        self._lock = threading.Lock()
        self._is_aborted = False
        self._pid = os.getpid()
        self._exchange: Exchange | None = None

    def send(self, request: UploadRequest) -> UploadResult:
        """
        Send one body and say how it went; never raises for the network.

        Blocks for at most the endpoint's `timeout_s`; from a second thread it waits for the first.
        """
        endpoint = request.endpoint
        try:
            address = read_address(endpoint.url)
            proxy = read_proxy(endpoint.proxy) if endpoint.proxy else None
        except UsageError as error:
            return Blocked(status=None, answer="", why=error.title)
        self._notice_fork()
        with self._lock:
            if self._is_aborted:
                return RetryLater(status=None, answer="", why="aborted", after_s=None)
            if self._exchange is None:
                with unforked():
                    from pellucid.http_transport.exchange import Exchange  # noqa: PLC0415 - it costs 35 ms

                self._exchange = Exchange(
                    clock=self._clock, user_agent=user_agent(self._version), is_aborted=self._was_aborted
                )
            return self._exchange.run(request, address=address, proxy=proxy)

    def abort(self) -> None:
        """End the request in flight within a tenth of a second, and refuse others until `resume`; any thread may."""
        self._is_aborted = True

    def resume(self) -> None:
        """Allow requests again."""
        self._is_aborted = False

    def close(self) -> None:
        """
        Close the kept connection, after the request in flight; a later `send` opens another.

        A request that does not end in a moment, though it was aborted, keeps its connection until the process ends.
        """
        self._notice_fork()
        if not self._lock.acquire(timeout=_PATIENCE_S):
            return
        try:
            if self._exchange is not None:
                self._exchange.close()
                self._exchange = None
        finally:
            self._lock.release()

    def _was_aborted(self) -> bool:
        return self._is_aborted

    def _notice_fork(self) -> None:
        """In a child: forget the parent's connection and a lock that another thread may have held."""
        if self._pid != os.getpid():
            self._pid = os.getpid()
            self._lock = threading.Lock()
            if self._exchange is not None:
                self._exchange.forget()
                self._exchange = None
