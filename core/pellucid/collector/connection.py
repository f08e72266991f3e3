"""One client's connection: requests in, replies out at their pace, and the end that each reply asks for."""

from __future__ import annotations

import selectors
import socket
import ssl
import struct
from collections import deque
from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from pellucid.collector.faults import Moment, Reset
from pellucid.collector.replies import Ending, Reply
from pellucid.collector.request_reader import Refusal, RequestReader

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.collector.channels import Channel
    from pellucid.collector.fault_plan import Hit
    from pellucid.collector.loop import Later, Loop
    from pellucid.collector.reception import Reception
    from pellucid.collector.request_reader import Head
    from pellucid.collector.values import Limits

_READ_BYTES: Final = 256 * 1024
_AHEAD_BYTES: Final = 1 << 20
"""So much of the following requests is read while one is still being answered."""
_LINGER_S: Final = 2.0
"""How long a client may go on sending what nobody reads, so that it gets to read the answer."""
_CONTINUE: Final = b"HTTP/1.1 100 Continue\r\n\r\n"
_RESET_ON_CLOSE: Final = struct.pack("ii", 1, 0)


class _State(Enum):
    HEAD = auto()
    BODY = auto()
    ANSWERING = auto()
    HANGING = auto()
    LINGERING = auto()
    CLOSED = auto()


class Connection:
    """
    Runs in the loop's thread, from acceptance to the end.

    Args:
        sock: Accepted and non-blocking; closed with this.
        channel: What its bytes go through.
        loop: Calls when there is something to do.
        reception: Decides about requests.
        limits: What is too large.
        on_closed: Called once, at the end.
    """

    def __init__(
        self,
        sock: socket.socket,
        *,
        channel: Channel,
        loop: Loop,
        reception: Reception,
        limits: Limits,
        on_closed: Callable[[Connection], None],
    ) -> None:
        self._sock = sock
        self._channel = channel
        self._loop = loop
        self._reception = reception
        self._limits = limits
        self._on_closed = on_closed
        self._reader = RequestReader(limits)
        self._state = _State.HEAD
        self._head: Head | None = None
        self._hit: Hit | None = None
        self._out = bytearray()
        self._drips: deque[bytes] = deque()
        self._drip_every_s = 0.0
        self._ending: Ending | None = None
        self._timer: Later | None = None
        self._is_at_end = False
        self._answered = 0
        self._watch()

    def close(self) -> None:
        """End it now, whatever is going on."""
        if self._state is _State.CLOSED:
            return
        self._state = _State.CLOSED
        if self._timer is not None:
            self._timer.cancel()
        self._loop.watch(self._sock, 0, self._on_ready)
        self._sock.close()
        self._on_closed(self)

    def _reset(self) -> None:
        with suppress(OSError):
            self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        self.close()

    def _on_ready(self, events: int) -> None:
        try:
            if events & selectors.EVENT_WRITE:
                self._flush()
            if events & selectors.EVENT_READ and self._state is not _State.CLOSED:
                self._receive()
            self._advance()
        except OSError:  # the client is gone; `ssl.SSLError` is one of these
            self.close()

    def _on_time(self, call: Callable[[], None]) -> None:
        try:
            call()
            self._advance()
        except OSError:
            self.close()

    def _after(self, delay_s: float, call: Callable[[], None]) -> None:
        self._timer = self._loop.after(delay_s, lambda: self._on_time(call))

    def _watch(self) -> None:
        if self._state is _State.CLOSED:
            return
        is_full = self._state is _State.ANSWERING and self._reader.waiting_bytes > _AHEAD_BYTES
        reading = 0 if self._is_at_end or is_full else selectors.EVENT_READ
        self._loop.watch(self._sock, reading | (selectors.EVENT_WRITE if self._out else 0), self._on_ready)

    def _receive(self) -> None:
        try:
            wire = self._sock.recv(_READ_BYTES)
        except BlockingIOError:
            return
        if self._state is _State.LINGERING:
            if not wire:
                self.close()
            return
        try:
            meant = self._channel.received(wire) if wire else b""
        except ssl.SSLError:
            self._send(self._channel.sending(b""))
            raise
        self._send(self._channel.sending(b""))
        self._is_at_end = not wire or self._channel.is_ended
        if self._state is not _State.HANGING:
            self._reader.receive(meant)

    def _advance(self) -> None:
        """Go on with the requests as far as they have come in."""
        while (self._state is _State.HEAD and self._read_head()) or (
            self._state is _State.BODY and self._read_body()
        ):
            pass
        if self._is_at_end and self._state in {_State.HEAD, _State.BODY, _State.HANGING}:
            self.close()
        self._watch()

    def _read_head(self) -> bool:
        head = self._reader.head()
        if head is None:
            return False
        if isinstance(head, Refusal):
            self._reply(self._reception.refuse(head))
            return True
        self._head = head
        hit = self._hit = self._reception.begin(head)
        if isinstance(hit.fault, Reset) and hit.fault.when is Moment.BEFORE_BODY:
            self._reply(self._reception.reset(head, hit))
        elif head.expects_continue and (head.content_length or 0) > self._limits.body_bytes:
            self._reply(self._reception.refuse(Refusal(status=413, text="the body would be too large"), head))
        else:
            if head.expects_continue:
                self._send(self._channel.sending(_CONTINUE))
            self._state = _State.BODY
        return True

    def _read_body(self) -> bool:
        head, hit = self._head, self._hit
        assert head is not None  # noqa: S101 - the state says so
        assert hit is not None  # noqa: S101 - as above
        body = self._reader.body()
        if isinstance(hit.fault, Reset) and hit.fault.when is Moment.MID_BODY:
            half = 1 if head.content_length is None else (head.content_length + 1) // 2
            if body is not None or self._reader.body_read >= half:
                self._reply(self._reception.reset(head, hit))
                return True
        if body is None:
            return False
        if isinstance(body, Refusal):
            self._reply(self._reception.refuse(body, head))
        else:
            self._reply(self._reception.finish(head, hit, body))
        return True

    def _reply(self, reply: Reply) -> None:
        self._state = _State.ANSWERING
        if reply.delay_s > 0:
            self._after(reply.delay_s, lambda: self._begin(reply))
        else:
            self._begin(reply)

    def _begin(self, reply: Reply) -> None:
        step = reply.drip_bytes or max(1, len(reply.content))
        self._drips.extend(reply.content[at : at + step] for at in range(0, len(reply.content), step))
        self._drip_every_s = reply.drip_every_s
        self._ending = reply.ending
        self._drip()

    def _drip(self) -> None:
        if self._drips:
            self._send(self._channel.sending(self._drips.popleft()))
        if self._drips:
            self._after(self._drip_every_s, self._drip)
        else:
            self._end_reply()

    def _send(self, wire: bytes) -> None:
        self._out += wire
        self._flush()

    def _flush(self) -> None:
        with suppress(BlockingIOError):
            while self._out:
                del self._out[: self._sock.send(self._out)]
        self._end_reply()

    def _end_reply(self) -> None:
        """Do what the reply asks for, once the last of its bytes is handed over."""
        ending = self._ending
        if ending is None or self._out or self._drips:
            return
        self._ending = None
        self._answered += 1
        if ending is Ending.RESET:
            self._reset()
        elif ending is Ending.HANG:
            self._state = _State.HANGING
        elif ending is Ending.KEEP and self._is_wanted_further():
            self._head = self._hit = None
            self._state = _State.HEAD
        else:
            self._say_farewell()

    def _is_wanted_further(self) -> bool:
        limit = None if self._hit is None else self._hit.close_after
        is_worn = limit is not None and self._answered >= limit.requests
        return self._head is not None and self._head.keeps_alive and not is_worn

    def _say_farewell(self) -> None:
        self._state = _State.LINGERING
        with suppress(BlockingIOError):
            self._sock.send(self._channel.ending())
        self._sock.shutdown(socket.SHUT_WR)
        if self._is_at_end:
            self.close()
        else:
            self._after(_LINGER_S, self.close)
