"""
The witness as two processes: one that only looks, and one that writes.

A thread that writes to the ledger would hold up the one that looks, and on a busy machine for longer than a line in a
watched file lives: of a hundred such lines one or two would be missed. So where the system can fork, the looking is
done by a child that does nothing else; what it saw comes through a pipe.

    child:  watcher → Witness → Courier ══ pipe ══▶ serve → Scribe → ledger   :parent
"""

from __future__ import annotations

import marshal
import math
import os
import select
import struct
import sys
import time
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias

from pellucid.witness.beats import Beat, Doing
from pellucid.witness.capture import Capture, Step
from pellucid.witness.desk import LATEST_S, MOST_WAITING, QUIET_S
from pellucid.witness.session_file import Glance, SessionFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pellucid.witness.scribe import Scribe
    from pellucid.witness.session_file import Emptying

_LENGTH: Final = struct.Struct("<I")
_READ_BYTES: Final = 1 << 20
_PIPE_BYTES: Final = 1 << 20
_MOST_BACKLOG_BYTES: Final = 8 << 20
_MOST_TAKEN_BYTES: Final = 2 << 20
_RETRY_S: Final = 0.01
_SENT_AT_ONCE: Final = 4
"""Each takes some 0.1 ms, and between two looks not much more may pass."""
_SET_PIPE_SIZE: Final = 1031  # F_SETPIPE_SZ, Linux

_Packed: TypeAlias = "tuple[int, int, int, int, bytes, bool, int, Emptying | None, bool] | int | None"
"""A look; or the serial number of a file that lost its name; or no file at all."""


class Courier:
    """
    Carries what was seen to the process that writes; a `Desk` for the witness.

    Args:
        pipe: The writing end; owned from now on.
    """

    def __init__(self, *, pipe: int) -> None:
        self.distinct_id: str | None = None
        self._pipe = pipe
        self._taken: dict[Capture, int] = {}  # and how many bytes each has seen that were not sent
        self._taken_at_s = 0.0
        self._noticed_at_s = 0.0
        self._owes_looked = False
        self._backlog: deque[memoryview] = deque()
        self._backlog_bytes = 0
        os.set_blocking(pipe, False)
        _widen(pipe)

    @property
    def is_busy(self) -> bool:
        """Whether the other process does not keep up."""
        return self._backlog_bytes > _MOST_BACKLOG_BYTES // 2

    @property
    def is_full(self) -> bool:
        """Whether no more can be kept until the other process has caught up."""
        return self._backlog_bytes > _MOST_BACKLOG_BYTES

    @property
    def rest_s(self) -> float:
        """How long `attend` has nothing to do; infinity if all is sent."""
        if self._backlog:
            return _RETRY_S
        if not self._taken:
            return math.inf
        return max(min(self._noticed_at_s + QUIET_S, self._taken_at_s + LATEST_S) - time.monotonic(), 0.0)

    def begin(self, *, is_live: Callable[[str], bool]) -> None:
        """Nothing to do: the other process knows by itself what is live."""

    def attend(self, *, busy: bool) -> None:
        """Send what was taken, in a quiet moment: what the other process does takes time away from those who are busy."""
        if not (self._taken or self._backlog):
            return
        now = time.monotonic()
        if busy:
            self._noticed_at_s = now
        is_much = sum(self._taken.values()) > _MOST_TAKEN_BYTES or len(self._taken) >= MOST_WAITING
        is_quiet = now - self._noticed_at_s >= QUIET_S
        if is_quiet or is_much or now - self._taken_at_s >= LATEST_S:
            self._send_taken(len(self._taken) if is_much else _SENT_AT_ONCE)
            self._flush()

    def new_capture(self, session: str, path: Path) -> Capture:
        """Begin a capture that looks, and never settles."""

        def open_writer() -> NoReturn:
            raise RuntimeError("the process that looks does not write")

        return Capture(session=session, path=path, open_writer=open_writer)

    def take(self, capture: Capture) -> None:
        """Send, at the next opportunity, what was seen."""
        if not self._taken:
            self._taken_at_s = time.monotonic()
        self._taken[capture] = self._taken.get(capture, 0) + capture.seen_bytes
        capture.seen_bytes = 0

    def looked(self) -> None:
        """Say, behind all that was taken until then, that all that lay there at first was looked at."""
        self._owes_looked = True
        self._send_looked()

    def report(self, *, backend: str, data_dir: Path) -> None:
        """Say how and where the app is watched."""
        self._send(("report", backend, os.fspath(data_dir)))

    def beat(self, beat: Beat) -> None:
        """Pass on a sign of life with whatever is sent next."""
        self._send(("beat", beat.at_ns, beat.monotonic_s, beat.asleep_ns, beat.doing.value))

    def close(self) -> None:
        """Send what is left, whatever time it takes, and say that this was all."""
        os.set_blocking(self._pipe, True)
        try:
            self._send_taken(len(self._taken))
            self._flush()
        except BrokenPipeError:
            pass  # the other process is gone, and the next witness finds what is still there
        finally:
            os.close(self._pipe)

    def _send_taken(self, most: int) -> None:
        for capture in list(self._taken)[:most]:
            del self._taken[capture]
            steps = capture.take_steps()
            current = capture.file.serial if capture.file is not None else None
            packed = [_packed(step) for step in steps]
            where, over = os.fspath(capture.path), capture.is_over
            self._send(("saw", capture.session, where, current, over, self.distinct_id, packed))
            for step in steps:
                if isinstance(step.seen, Glance):
                    _follow(step.seen)
        self._send_looked()

    def _send_looked(self) -> None:
        if self._owes_looked and not self._taken:
            self._owes_looked = False
            self._send(("looked",))

    def _send(self, message: tuple[Any, ...]) -> None:
        content = marshal.dumps(message)
        framed = memoryview(_LENGTH.pack(len(content)) + content)
        self._backlog.append(framed)
        self._backlog_bytes += len(framed)

    def _flush(self) -> None:
        while self._backlog:
            piece = self._backlog[0]
            try:
                sent = os.write(self._pipe, piece)
            except BlockingIOError:
                return
            self._backlog_bytes -= sent
            if sent < len(piece):
                self._backlog[0] = piece[sent:]
            else:
                self._backlog.popleft()


def serve(scribe: Scribe, pipe: int) -> None:
    """
    Settle what comes through the pipe until its other end is closed, and then what is left.

    Raises:
        AlreadyWatched: The ledger could not be claimed at first, and now another witness has it.
    """
    mirrors = _Mirrors(scribe)
    received = bytearray()
    os.set_blocking(pipe, False)
    poll = select.poll()
    poll.register(pipe, select.POLLIN)
    is_open = True
    while is_open:
        # While much waits to be written, the pipe fills, and the other process learns that it has to wait.
        if scribe.is_busy:
            time.sleep(min(scribe.patience_s, 1.0))
        else:
            poll.poll(min(scribe.patience_s, 3600.0) * 1000)
            is_open = _receive(pipe, received)
        for message in _messages(received):
            mirrors.take(message)
        scribe.work()
    scribe.finish()


class _Mirror:
    """A capture of the other process, as the scribe settles it."""

    def __init__(self, capture: Capture) -> None:
        self.capture = capture
        self._files: dict[int, SessionFile] = {}

    def add(self, current: int | None, packed: Iterable[_Packed]) -> None:
        """Take over what the other process has seen, and which of its files has the session's name now."""
        steps = [self._step(each) for each in packed]
        self.capture.add_steps(steps)
        self.capture.file = None if current is None else self._files.get(current)

    def _step(self, packed: _Packed) -> Step:
        if packed is None:
            return Step(None)
        if isinstance(packed, int):
            return Step(self._files.get(packed))
        serial, device, inode, start, content, cut, number, emptied, is_newborn = packed
        file = self._files.get(serial)
        if file is None:
            file = SessionFile(path=self.capture.path, descriptor=None, identity=(device, inode))
            file.is_newborn = is_newborn
            self._files[serial] = file
        return Step(Glance(file=file, start=start, content=content, cut=cut, number=number, emptied=emptied))


class _Mirrors:
    """All captures of the other process."""

    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe
        self._mirrors: dict[str, _Mirror] = {}
        scribe.begin_here(is_live=self._is_live)

    def take(self, message: tuple[Any, ...]) -> None:
        """Take in what the other process sent."""
        match message:
            case ("report", str(backend), str(folder)):
                self._scribe.report(backend=backend, data_dir=Path(folder))
            case ("beat", int(at_ns), float(monotonic_s), int(asleep_ns), str(doing)):
                self._scribe.beat(
                    Beat(at_ns=at_ns, monotonic_s=monotonic_s, asleep_ns=asleep_ns, doing=Doing(doing))
                )
            case ("looked",):
                self._scribe.looked()
            case ("saw", str(session), str(where), current, over, distinct_id, packed):
                self._scribe.distinct_id = distinct_id
                mirror = self._mirrors.get(where)
                if mirror is None:
                    capture = self._scribe.new_capture(session, Path(where), keeps_files=False)
                    mirror = self._mirrors[where] = _Mirror(capture)
                mirror.add(current, packed)
                self._scribe.take(mirror.capture)
                if over:
                    del self._mirrors[where]
            case _:
                raise ValueError(f"not a message: {message[0]!r}")

    def _is_live(self, session: str) -> bool:
        return any(mirror.capture.session == session for mirror in self._mirrors.values())


def _packed(step: Step) -> _Packed:
    match step.seen:
        case None:
            return None
        case SessionFile() as file:
            return file.serial
        case glance:
            file, (device, inode) = glance.file, glance.file.identity
            told = (glance.start, glance.content, glance.cut, glance.number, glance.emptied)
            return file.serial, device, inode, *told, file.is_newborn


def _follow(glance: Glance) -> None:
    """Count as taken over what the other process will take over, so that the next look begins behind it."""
    file = glance.file
    if not file.remembers(glance):
        file.forget()
        if glance.start:
            return
    file.advance(glance)


def _receive(pipe: int, received: bytearray) -> bool:
    """Read what is there; False once the other end is closed and all is read."""
    try:
        while piece := os.read(pipe, _READ_BYTES):
            received += piece
            if len(received) > _MOST_BACKLOG_BYTES:
                return True
    except BlockingIOError:
        return True
    return False


def _messages(received: bytearray) -> Iterator[tuple[Any, ...]]:
    """Take the complete messages off the front of `received`."""
    at = 0
    while len(received) - at >= _LENGTH.size:
        (length,) = _LENGTH.unpack_from(received, at)
        end = at + _LENGTH.size + length
        if end > len(received):
            break
        # `marshal` is as fast as it gets, and both ends are the same interpreter.
        yield marshal.loads(received[at + _LENGTH.size : end])  # noqa: S302 - the other end is our own child
        at = end
    del received[:at]


def _widen(pipe: int) -> None:
    if sys.platform == "linux":
        import fcntl  # noqa: PLC0415 - POSIX only

        with suppress(OSError):  # the person's share of such memory may be used up
            fcntl.fcntl(pipe, _SET_PIPE_SIZE, _PIPE_BYTES)
