"""
A socket that never waits longer than it may: each wait ends at a deadline, or soon after an abort.

The socket does not block; the waiting is done here, in short slices between which the abort is looked for. That needs
no thread and no second descriptor, and an answer that trickles in byte by byte cannot stretch the deadline.
"""

from __future__ import annotations

import contextlib
import select
import ssl
import time
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

_Result = TypeVar("_Result")

SLICE_S: Final = 0.05
"""How long an abort may go unnoticed."""
_PIECE_BYTES: Final = 256 * 1024
_EARLY_BYTES: Final = 64 * 1024


class Limits:
    """
    When waiting ends.

    Args:
        is_aborted: Asked before each slice.
        timeout_s: From now.
    """

    def __init__(self, *, is_aborted: Callable[[], bool], timeout_s: float) -> None:
        self._is_aborted = is_aborted
        self._deadline_s = time.monotonic() + timeout_s

    @property
    def was_aborted(self) -> bool:
        """Whether it is the abort that ended, or would end, the waiting."""
        return self._is_aborted()

    def within(self, timeout_s: float) -> Limits:
        """Return narrower limits: so long from now, but no longer than these."""
        return Limits(is_aborted=self._is_aborted, timeout_s=min(timeout_s, self.left_s()))

    def left_s(self) -> float:
        """How long is left, at least 0."""
        return max(self._deadline_s - time.monotonic(), 0.0)

    def slice_s(self) -> float:
        """
        How long the next wait may be.

        Raises:
            TimeoutError: The deadline is past.
            ConnectionAbortedError: It was aborted.
        """
        if self._is_aborted():
            raise ConnectionAbortedError("aborted")
        if not (left_s := self.left_s()):
            raise TimeoutError("timed out")
        return min(left_s, SLICE_S)


def is_ready(sock: socket.socket, *, reading: bool, writing: bool, timeout_s: float) -> bool:
    """Wait until a socket can be read or written, or is broken."""
    if hasattr(select, "poll"):  # `select` cannot see descriptors above 1023, and a host may have many
        poll = select.poll()
        poll.register(sock, select.POLLIN * reading | select.POLLOUT * writing)
        return bool(poll.poll(timeout_s * 1000))
    wanted = [sock]
    return any(select.select(wanted * reading, wanted * writing, wanted, timeout_s))


class Stream:
    """
    Bytes to and from one peer, within limits that each request sets anew.

    Args:
        sock: Connected; from now on it belongs to the stream.
        limits: The first request's.
    """

    def __init__(self, sock: socket.socket, limits: Limits) -> None:
        sock.setblocking(False)
        self.limits = limits
        self.if_slow: Callable[[], None] | None = None
        """Called when nothing has come for a slice of waiting; once."""
        self._sock = sock
        self._early = b""

    def secure(self, context: ssl.SSLContext, host: str) -> ssl.SSLSocket:
        """
        Speak TLS from now on; `host` is what the certificate has to name.

        Raises:
            OSError: The handshake failed; `ssl.SSLCertVerificationError` if the peer is not who it should be.
        """
        # A connection cut off without TLS's own farewell is an error: it may be an attack that shortens the answer.
        wrapped = context.wrap_socket(
            self._sock, server_hostname=host, do_handshake_on_connect=False, suppress_ragged_eofs=False
        )
        self._sock = wrapped
        self._until_done(wrapped.do_handshake, writing=False)
        return wrapped

    def send_all(self, content: bytes | memoryview) -> bool:
        """
        Send everything, unless the peer answers before that.

        Returns:
            Whether all of it was handed to the system. If not, the answer is there to be read.

        Raises:
            OSError: The connection broke, the deadline is past, or it was aborted.
        """
        view = memoryview(content)
        while view:
            piece = view[:_PIECE_BYTES]
            sent = self._until_done(lambda piece=piece: self._sock.send(piece), writing=True)  # type: ignore[misc]
            if self._early:
                return False
            view = view[sent:]
        return True

    def send_at_once(self, head: bytes, body: bytes) -> int:
        """
        Hand both to the system in one go, as far as it takes them at once.

        Returns:
            How many bytes of them it took; 0 also where that cannot be done, or nothing is taken at the moment.

        Raises:
            OSError: The connection broke, and nothing of them was sent; or the deadline is past, or it was aborted.
        """
        if isinstance(self._sock, ssl.SSLSocket) or not hasattr(self._sock, "sendmsg"):
            return 0
        self.limits.slice_s()
        try:
            return self._sock.sendmsg((head, memoryview(body)[:_PIECE_BYTES]))
        except BlockingIOError:
            return 0

    def receive(self, most: int) -> bytes:
        """
        Receive at least one byte; none at the end.

        Raises:
            OSError: As `send_all`.
        """
        if self._early:
            taken, self._early = self._early[:most], self._early[most:]
            return taken
        received = self._until_done(lambda: self._sock.recv(most), writing=False)
        return received if isinstance(received, bytes) else b""

    def give_back(self, received: bytes) -> None:
        """Let what was received be received again."""
        self._early = received + self._early

    def receive_into(self, buffer: memoryview) -> int:
        """
        Receive at least one byte; 0 at the end.

        Raises:
            OSError: As `send_all`.
        """
        if self._early:
            taken = min(len(buffer), len(self._early))
            buffer[:taken] = self._early[:taken]
            self._early = self._early[taken:]
            return taken
        return self._until_done(lambda: self._sock.recv_into(buffer), writing=False)

    def is_silent(self) -> bool:
        """Whether the peer has neither closed the connection nor said anything that nobody asked for."""
        pending = self._sock.pending() if isinstance(self._sock, ssl.SSLSocket) else 0
        return not (self._early or pending or is_ready(self._sock, reading=True, writing=False, timeout_s=0))

    def close(self) -> None:
        """Close it; nothing is waited for."""
        with contextlib.suppress(OSError):
            self._sock.close()

    def _until_done(self, operation: Callable[[], _Result], *, writing: bool) -> _Result | int:
        while True:
            self.limits.slice_s()
            try:
                return operation()
            except ssl.SSLWantWriteError:
                wants_writing = True
            except ssl.SSLWantReadError:
                wants_writing = False
            except BlockingIOError:
                wants_writing = writing
            # While sending, reading is watched too: a server may say "too large" and then take nothing more.
            is_free = is_ready(
                self._sock,
                reading=writing or not wants_writing,
                writing=wants_writing,
                timeout_s=self.limits.slice_s(),
            )
            if is_free and writing and self._hears_an_answer():
                return 0
            if not is_free and self.if_slow is not None:
                if_slow, self.if_slow = self.if_slow, None
                if_slow()

    def _hears_an_answer(self) -> bool:
        if not is_ready(self._sock, reading=True, writing=False, timeout_s=0):
            return False
        try:
            self._early = self._sock.recv(_EARLY_BYTES)
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return False
        if not self._early:
            raise BrokenPipeError("the server closed the connection")
        return True
