"""
What a host calls for each event: it never blocks on the network, and never raises unless it is told to.

The consent may change at any time, in any process: `follow` is told of it, and from then on every event is judged by
the new one. A session is begun with its first event, so that where nothing may be recorded no file is ever made.
"""

from __future__ import annotations

import errno
import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from pellucid.errors import CatalogueError, LedgerError, TelemetryError
from pellucid.recording.admission import Admission
from pellucid.recording.host_log import warn
from pellucid.recording.line_encoder import LineEncoder
from pellucid.recording.line_writer import line_writer
from pellucid.recording.session_recorder import SessionGone, SessionRecorder, SessionStart, fresh_entry
from pellucid.recording.tally import RecorderHealth, Tally
from pellucid.recording.turn import Turn
from pellucid.recording.values import NotRecording, Recording
from pellucid.recording.waiting_events import WaitingEvents

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.catalogue.typed import Event
    from pellucid.catalogue.values import Catalogue
    from pellucid.clock import Clock
    from pellucid.guard import Guard
    from pellucid.ledger.receipts import Detail
    from pellucid.recording.line_encoder import HashValue
    from pellucid.recording.line_writer import EventWriter


_RETRY_S: Final = 1.0
_GRACE_S: Final = 0.05
"""How long a `write` that was under way when its session was shut may take to be in its last report."""
_MOST_TRIES: Final = 20
"""So often an event may find that its session was shut just then."""


class Recorder:
    """
    Records the events of one app in one process; safe from any thread.

    Args:
        root: The app's ledger.
        catalogue: What may be recorded at all.
        guard: Looks at each text before it is written.
        clock: Dates events and receipts.
        strict: Whether a wrong call raises, as tests want it, instead of being counted and logged.
    """

    def __init__(
        self,
        *,
        root: Path,
        catalogue: Catalogue,
        guard: Guard | None,
        clock: Clock,
        strict: bool = False,
    ) -> None:
        self._root = root
        self._guard = guard
        self._clock = clock
        self._now_ns = clock.now_ns
        self._strict = strict
        self._hash: HashValue | None = None
        self._consent: Recording | NotRecording = NotRecording(why="not asked yet", keeps_session=False)
        self._terms: SessionStart | None = None
        """Under what waiting events were recorded; a pause does not end it."""
        self._session: SessionRecorder | None = None
        self._shut: list[tuple[float, SessionRecorder]] = []
        """Sessions that are over, and since when; soon they are reported for the last time."""
        self._tally = Tally()
        self._admission = Admission(catalogue=catalogue, tally=self._tally, strict=strict)
        self._writers: dict[type[Event], EventWriter] = {}
        self._waiting = WaitingEvents()
        self._changing = Turn()
        self._trouble = ""
        self._retry_at_s = 0.0
        self.when_begun: Callable[[], None] = lambda: None
        """Called when there is something to do behind the scenes, in the thread that recorded an event; must be
        quick, and harmless if called again."""

    def record(self, event: Event) -> bool:
        """
        Write one event to the log.

        Returns:
            Whether it was written, or soon will be: it may have to wait for the secret that its hashes need.

        Raises:
            TelemetryError: It could not be; only in strict mode.
        """
        try:
            return self._writers[type(event)](event)
        except KeyError:
            return self._record_slowly(event)
        except Exception as error:  # noqa: BLE001 - the host must not suffer; it is counted, logged and shown
            return self._failed(event, error)

    def follow(self, consent: Recording | NotRecording) -> None:
        """Obey from now on; ends the session if its events would be recorded as something else."""
        with self._changing:
            if not (isinstance(consent, NotRecording) and consent.keeps_session):
                terms = consent.start if isinstance(consent, Recording) else None
                if terms != self._terms and (count := self._waiting.give_up()):
                    # They belong to the consent of then, and no line that says so was written.
                    self._tally.refuse("it waited for the keyring until the consent changed", count)
                self._terms = terms
            self._consent = consent
            self._writers = {}
            session = self._session
            if session is not None and (
                not consent.keeps_session
                if isinstance(consent, NotRecording)
                else consent.start != session.start
            ):
                self._end_session(session)
        self._write_waiting()

    def hash_with(self, hash_value: HashValue | None) -> None:
        """
        Use this for values that are declared as hashed; events that waited for it are written now.

        Args:
            hash_value: `None`: it is not known at present, and such events wait.
        """
        with self._changing:
            self._writers = {}  # what they have made of a text depends on it, too
            self._hash = hash_value
        self._write_waiting()

    def report(self) -> None:
        """Bring what was recorded to the disk; blocks. Trouble is kept for `health`, not raised."""
        session, dropped = self._session, self._tally.untold
        if session is not None:
            more: dict[str, Detail] = {"dropped": dropped} if dropped else {}
            try:
                reported = session.report(more=more)
            except SessionGone:
                self._forget_session(session)
            except TelemetryError as error:
                self._in_trouble(error.title)
            else:
                if reported:
                    self._tally.record(reported)
                    self._tally.tell(dropped)
                if session.is_full:
                    self._end_full(session)
        if self._shut:
            self._close_shut(after_s=_GRACE_S)

    def health(self) -> RecorderHealth:
        """Say how recording goes."""
        return self._tally.health(self._trouble)

    @property
    def is_ending(self) -> bool:
        """Whether the last lines of a session may still be on their way; a `report` a moment later settles it."""
        return bool(self._shut)

    @property
    def is_waiting(self) -> bool:
        """Whether events wait for what their hashes need, or are just being written since it is there."""
        return bool(self._waiting)

    @property
    def is_changing_here(self) -> bool:
        """Whether the calling thread was interrupted in the middle of a change: what takes other locks has to wait."""
        return self._changing.is_mine

    def do_after_change(self, task: Callable[[], object]) -> None:
        """Have something done right after the change that the calling thread is in the middle of."""
        self._changing.leave(task)

    @property
    def folder(self) -> str | None:
        """The session that is being written, if one was begun."""
        session = self._session
        return None if session is None else session.entry.folder

    def close(self) -> None:
        """Report what is left and end the session; events that come later are refused."""
        self.follow(NotRecording(why="closed", keeps_session=False))
        self._close_shut(after_s=0.0)

    def after_fork(self) -> None:
        """In a forked child: leave the parent's session alone; the next event begins one of its own."""
        session, self._session = self._session, None
        self._changing = Turn()  # another thread may have held the old one
        self._tally.renew()
        self._writers = {}
        self._waiting.after_fork()
        for each in (session, *(shut for _, shut in self._shut)):
            if each is not None:
                each.abandon()
        self._shut.clear()

    def _record_slowly(self, event: Event, *, at_ns: int | None = None, tries: int = 0) -> bool:
        """Find out how events of this class are recorded at present, and record this one so, as of the given moment."""
        if self._changing.is_mine:  # a signal's handler, or the end of an object, in the middle of a change
            now_ns = self._now_ns()
            self._changing.leave(lambda: self._record_slowly(event, at_ns=now_ns))
            return True
        try:
            with self._changing:
                writer = self._writer(event)
                if writer is None:
                    return False
                if writer == self._wait:
                    self._keep(event, at_ns)  # under the consent that was just looked at
                else:
                    self._writers[type(event)] = writer
            is_done = writer(event, at_ns)
        except Exception as error:  # noqa: BLE001 - as in `record`
            return self._failed(event, error, at_ns=at_ns, tries=tries)
        if self._trouble and writer != self._wait:
            self._trouble = ""
            warn("it records again; %d events were lost", self._tally.dropped)
        return is_done

    def _write_waiting(self) -> None:
        self._waiting.write(self._record_late, as_long_as=self._can_write_waiting)

    def _can_write_waiting(self) -> bool:
        return self._hash is not None and isinstance(self._consent, Recording)

    def _record_late(self, event: Event, at_ns: int) -> None:
        with suppress(TelemetryError):  # it is counted; whoever recorded the event is long gone
            self._record_slowly(event, at_ns=at_ns)

    def _keep(self, event: Event, at_ns: int | None) -> None:
        if self._waiting.keep(event, self._now_ns() if at_ns is None else at_ns):
            self._tally.drop()

    def _wait(self, _event: Event, _at_ns: int | None = None, /) -> bool:
        """Stand in for the writer of an event that is kept until its secret is there."""
        self.when_begun()
        return True

    def _writer(self, event: Event) -> EventWriter | None:
        consent = self._consent
        if isinstance(consent, NotRecording):
            self._tally.decline(consent.why)
            return None
        admitted = self._admission.admit(type(event), consent)
        if admitted is None:
            return None
        if self._hash is None and admitted.is_hashed:
            return self._wait
        if self._trouble and self._clock.monotonic_s() < self._retry_at_s:
            self._tally.drop()
            return None
        session = self._ready_session(consent)
        encoder = LineEncoder(
            event_type=type(event),
            spec=admitted.spec,
            names=admitted.names,
            epoch=consent.start.epoch,
            guard=self._guard,
            hash_value=self._hash,
        )

        def mend(part: bytes) -> None:
            session.mend(part)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        return line_writer(encoder, write=session.write, mend=mend, clock=self._clock)

    def _ready_session(self, consent: Recording) -> SessionRecorder:
        session = self._session
        if session is None:
            session = SessionRecorder(entry=fresh_entry(self._root), start=consent.start, clock=self._clock)
            self._session = session
            self.when_begun()
        elif self._trouble:
            session.revive()
        return session

    def _end_full(self, session: SessionRecorder) -> None:
        with self._changing:
            if self._session is session:
                self._writers = {}
                self._end_session(session)

    def _end_session(self, session: SessionRecorder) -> None:
        self._session = None
        session.shut()
        self._shut.append((time.monotonic(), session))

    def _close_shut(self, *, after_s: float) -> None:
        with self._changing:
            ripe = [each for each in self._shut if time.monotonic() - each[0] >= after_s]
            for each in ripe:
                self._shut.remove(each)
        for _, session in ripe:
            try:
                self._tally.record(session.close())
            except TelemetryError as error:  # whoever opens the session next reports what is left
                warn("%s", error)

    def _forget_session(self, session: SessionRecorder) -> None:
        with self._changing:
            if self._session is session:
                self._writers = {}
                self._end_session(session)
                if lost := session.unreported:
                    self._tally.refuse("its session was deleted while it was written", lost)

    def _failed(self, event: Event, error: Exception, *, at_ns: int | None = None, tries: int = 0) -> bool:
        if isinstance(error, OSError) and error.errno == errno.EBADF and tries < _MOST_TRIES:
            session = self._session  # the event was on its way into one that was shut; or the host shut ours
            if session is not None and not session.is_intact:
                self._forget_session(session)
            return self._record_slowly(event, at_ns=at_ns, tries=tries + 1)
        if isinstance(error, OSError):  # a `LedgerError` is one too
            self._in_trouble(error.title if isinstance(error, LedgerError) else str(error))
            self._tally.drop()
            if self._strict:
                raise error if isinstance(error, TelemetryError) else LedgerError(str(error))
            return False
        reason = (
            error.title
            if isinstance(error, TelemetryError)
            else f"{type(error).__name__} in {type(event).__name__}"
        )
        if self._tally.refuse(reason):
            warn("an event was refused: %s", reason)
        if self._strict:
            raise error if isinstance(error, TelemetryError) else CatalogueError(reason)
        return False

    def _in_trouble(self, why: str) -> None:
        with self._changing:
            if not self._trouble:
                self._changing.leave(lambda: warn("nothing can be recorded: %s", why))
            self._trouble = why
            self._retry_at_s = self._clock.monotonic_s() + _RETRY_S
            self._writers = {}
