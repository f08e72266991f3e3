"""Sockets that are ready and moments that have come, one after another, in whichever thread runs it."""

from __future__ import annotations

import heapq
import itertools
import selectors
import socket
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Later:
    """A call that is to be made later, and may be called off."""

    __slots__ = ("_call",)

    def __init__(self, call: Callable[[], None]) -> None:
        self._call: Callable[[], None] | None = call

    def cancel(self) -> None:
        """Don't make the call, if it wasn't made yet."""
        self._call = None

    def ring(self) -> None:
        """Make the call, once."""
        call, self._call = self._call, None
        if call is not None:
            call()


class Loop:
    """Runs in one thread; only `stop` may be called from another."""

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()
        self._bell, self._button = socket.socketpair()
        self._button_lock = threading.Lock()
        for end in (self._bell, self._button):
            end.setblocking(False)
        self._selector.register(self._bell, selectors.EVENT_READ, None)
        self._timers: list[tuple[float, int, Later]] = []
        self._numbers = itertools.count()
        self._is_stopping = False

    def watch(self, sock: socket.socket, events: int, call: Callable[[int], None]) -> None:
        """Call with the events (`selectors.EVENT_…`) that a socket is ready for; 0 events forgets the socket."""
        known = self._selector.get_map().get(sock)
        if not events:
            if known is not None:
                self._selector.unregister(sock)
        elif known is None:
            self._selector.register(sock, events, call)
        elif known.events != events:
            self._selector.modify(sock, events, call)

    def after(self, delay_s: float, call: Callable[[], None]) -> Later:
        """Call once, in so many seconds."""
        timer = Later(call)
        heapq.heappush(self._timers, (time.monotonic() + delay_s, next(self._numbers), timer))
        return timer

    def run(self) -> None:
        """Call what was asked for until `stop`."""
        while not self._is_stopping:
            wait_s = None
            if self._timers:
                wait_s = max(0.0, self._timers[0][0] - time.monotonic())
            for key, events in self._selector.select(wait_s):
                if key.data is not None:
                    key.data(events)
            now_s = time.monotonic()
            while self._timers and self._timers[0][0] <= now_s:
                heapq.heappop(self._timers)[2].ring()

    def stop(self) -> None:
        """End `run` after the present call; any thread, also before `run` or after `close`."""
        self._is_stopping = True
        with self._button_lock, suppress(OSError):
            self._button.send(b"!")

    def close(self) -> None:
        """Free what it holds; `run` must have ended."""
        with self._button_lock:
            self._selector.close()
            self._bell.close()
            self._button.close()
