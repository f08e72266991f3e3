"""Carrying a program's standard error to the person's own, without what Rerun's analytics say because we asked."""

from __future__ import annotations

import errno
import os
import secrets
import select
import sys
import threading
from typing import TYPE_CHECKING, Final

from pellucid.observing.log_filter import TARGET
from pellucid.observing.log_stream import LogStream
from pellucid.worker import run_aside

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.observing.channel import Channel
    from pellucid.observing.log_stream import LogRecord

_PIECE_BYTES: Final = 1 << 16
_HELD_S: Final = 0.1
"""How long the beginning of what may be a record is held back."""
_WITHIN_S: Final = 5.0
"""How long a record may pause before it counts as broken off."""
_MARK_TARGET: Final = f"{TARGET}::pellucid"
_NOBODY_READS: Final = frozenset({errno.EPIPE, errno.EIO})


class Relay:
    """
    Reads what comes out of a channel and writes what is the person's, in a thread of its own.

    Where nobody reads the person's standard error any more the channel is closed, so that the program notices it as
    it would without us.

    Args:
        channel: Where the program writes.
        person: The person's own standard error; `None` if it is closed.
        shows: Whether the person has asked for records of that level and target.
        on_records: Called with what Rerun's analytics say, from the thread.
    """

    def __init__(
        self,
        *,
        channel: Channel,
        person: int | None,
        shows: Callable[[str, str], bool],
        on_records: Callable[[list[LogRecord]], object],
    ) -> None:
        self._channel = channel
        self._person = person
        self._on_records = on_records
        self._stream = LogStream(shows=lambda level, target: target != _MARK_TARGET and shows(level, target))
        self._mark = secrets.token_hex(16).encode("ascii")
        self._woken, self._waking = os.pipe()
        self._stopping = False
        self.passed = threading.Event()
        """Set once all is carried over that was written before `mark`, or nothing more will come."""
        self.resting = threading.Event()
        """Set while nothing is carried over: before `begin`, after `end`, and once nobody writes or reads any more."""
        self.resting.set()
        self.has_ended = False
        """Whether nobody writes any more, or nobody reads."""
        self.is_unread = False
        """Whether nobody reads the person's standard error any more."""

    def begin(self) -> None:
        """Carry over from now on, until nobody holds the program's end any more, or until `end`."""
        self._stopping = False
        self.resting.clear()
        run_aside(self._run, name="pellucid-relay")

    def end(self, *, patience_s: float | None = None) -> bool:
        """
        Carry nothing over any more; what has not been read by then stays where it is. Not on Windows.

        Args:
            patience_s: How long to wait for what is being carried over; without it, until the person has taken it.

        Returns:
            Whether nothing is being carried over.
        """
        self._stopping = True
        if not self.resting.is_set():
            os.write(self._waking, b".")
        return self.resting.wait(patience_s)

    def mark(self) -> None:
        """Write a mark behind what the program has written so far; blocks while that is much."""
        line = f"2000-01-01T00:00:00Z TRACE {_MARK_TARGET}: {self._mark.decode('ascii')}\n"
        try:
            _write(self._channel.writing, line.encode("ascii"))
        except OSError:
            self.passed.set()  # nobody reads it

    def close(self) -> None:
        """Give back what it needed; only while it rests."""
        os.close(self._woken)
        os.close(self._waking)

    def _run(self) -> None:
        try:
            while not self._stopping and not self.has_ended:
                self._step()
        except Exception:  # noqa: BLE001 - a fault of ours: the program must neither wait for us nor see a traceback
            self.has_ended = self.is_unread = True
            self._channel.close()
        finally:
            if self.has_ended:
                self._carry(self._stream.let_go() + self._stream.let_go())
                self.passed.set()
            self.resting.set()

    def _step(self) -> None:
        patience_s = _HELD_S if self._stream.is_holding else _WITHIN_S if self._stream.is_within else None
        if not self._is_ready(patience_s):
            if not self._stopping:
                self._carry(self._stream.let_go())
            return
        try:
            piece = os.read(self._channel.reading, _PIECE_BYTES)
        except OSError:  # a terminal whose other end nobody holds any more
            piece = b""
        self.has_ended = not piece
        self._carry(self._stream.feed(piece))

    def _is_ready(self, patience_s: float | None) -> bool:
        if sys.platform == "win32":
            return True
        reading = self._channel.reading
        ready, _, _ = select.select([reading, self._woken], [], [], patience_s)
        if self._woken in ready:
            os.read(self._woken, 1)
        return reading in ready and not self._stopping

    def _carry(self, shown: bytes) -> None:
        records = self._stream.take()
        others = [record for record in records if record.target != _MARK_TARGET]
        if others:
            self._on_records(others)
        self._say(shown)
        if any(self._mark in record.message for record in records):
            self.passed.set()

    def _say(self, shown: bytes) -> None:
        if not shown or self._person is None:
            return
        try:
            _write(self._person, shown)
        except OSError as error:
            if error.errno in _NOBODY_READS:
                self._person = None
                self.has_ended = self.is_unread = True
                self._channel.close()


def _write(descriptor: int, content: bytes) -> None:
    """Write all of it, also where somebody has made the descriptor one that does not wait."""
    left = memoryview(content)
    while left:
        try:
            left = left[os.write(descriptor, left) :]
        except BlockingIOError:
            select.select([], [descriptor], [])
