"""
What a host calls for each event: it never blocks on the network, and never raises unless it is told to.

The consent may change at any time, in any process: `follow` is told of it, and from then on every event is judged by
the new one. A session is begun with its first event, so that where nothing may be recorded no file is ever made.
"""

from __future__ import annotations

import errno
import os
import time
from collections import deque
from contextlib import suppress
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Final

from pellucid.catalogue.typed import Event
from pellucid.errors import CatalogueError, LedgerError, TelemetryError
from pellucid.recording.host_log import warn
from pellucid.recording.line_encoder import LineEncoder
from pellucid.recording.line_writer import line_writer
from pellucid.recording.session_recorder import SessionGone, SessionRecorder, SessionStart, fresh_entry
from pellucid.recording.tally import RecorderHealth, Tally
from pellucid.recording.turn import Turn
from pellucid.recording.values import NotRecording, Recording

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.catalogue.values import Catalogue
    from pellucid.clock import Clock
    from pellucid.guard import Guard
    from pellucid.ledger.receipts import Detail
    from pellucid.recording.line_encoder import HashValue
    from pellucid.recording.line_writer import EventWriter


_RETRY_S: Final = 1.0
_MOST_WAITING: Final = 1000
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
        self._catalogue = catalogue
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
        self._writers: dict[type[Event], EventWriter] = {}
        self._waiting: deque[tuple[int, Event]] = deque(maxlen=_MOST_WAITING)
        """With the moment that each is of."""
        self._in_hand: deque[None] = deque()
        """One for each thread that writes such events: the last of them waits no more, and may not be written yet."""
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
                if self._waiting and terms != self._terms:
                    # They belong to the consent of then, and no line that says so was written.
                    self._tally.refuse(
                        "it waited for the keyring until the consent changed", len(self._waiting)
                    )
                    self._waiting.clear()
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
                with self._changing:
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
        return bool(self._waiting or self._in_hand)

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
        self._waiting.clear()  # the parent has them too
        self._in_hand.clear()
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
        if not self._waiting:
            return
        hands = self._in_hand
        hands.append(None)
        try:
            while self._hash is not None and isinstance(self._consent, Recording):
                try:
                    at_ns, event = self._waiting.popleft()
                except IndexError:  # all are written, or in another thread's hands
                    return
                with suppress(TelemetryError):  # it is counted; whoever recorded the event is long gone
                    self._record_slowly(event, at_ns=at_ns)
        finally:
            with suppress(IndexError):  # a child was forked meanwhile, which has its own
                hands.pop()

    def _keep(self, event: Event, at_ns: int | None) -> None:
        if len(self._waiting) == _MOST_WAITING:
            self._tally.drop()  # the oldest one
        self._waiting.append((self._now_ns() if at_ns is None else at_ns, event))

    def _wait(self, _event: Event, _at_ns: int | None = None, /) -> bool:
        """Stand in for the writer of an event that is kept until its secret is there."""
        self.when_begun()
        return True

    def _writer(self, event: Event) -> EventWriter | None:
        consent = self._consent
        if isinstance(consent, NotRecording):
            self._tally.decline(consent.why)
            return None
        event_type = type(event)
        if not issubclass(event_type, Event):
            raise CatalogueError(
                f"{event_type.__name__} is no event", "Derive its class from pellucid.Event, or generate it."
            )
        spec = self._catalogue.events.get(event_type.event_name)
        if spec is None:
            raise CatalogueError(
                f"{event_type.__name__} is not in the catalogue", "Declare it there, then generate its class."
            )
        if not consent.may_record(spec.name):
            self._tally.decline(f"{spec.name} is not collected here")
            return None
        names = self._collected(event_type, spec.name, consent)
        if self._hash is None and any(spec.fields[name].hashed for name in names):
            return self._wait
        if self._trouble and self._clock.monotonic_s() < self._retry_at_s:
            self._tally.drop()
            return None
        session = self._ready_session(consent)
        encoder = LineEncoder(
            event_type=event_type,
            spec=spec,
            names=names,
            epoch=consent.start.epoch,
            guard=self._guard,
            hash_value=self._hash,
        )

        def mend(part: bytes) -> None:
            session.mend(part)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        return line_writer(encoder, write=session.write, mend=mend, clock=self._clock)

    def _collected(self, event_type: type[Event], event_name: str, consent: Recording) -> list[str]:
        declared = self._catalogue.events[event_name].fields
        own: list[str] = [field.name for field in fields(event_type)] if is_dataclass(event_type) else []
        unknown = [name for name in own if name not in declared]
        if unknown and self._strict:
            raise CatalogueError(
                f"{event_type.__name__} has {', '.join(unknown)}, which the catalogue does not declare",
                "Declare it there, then generate the class again.",
            )
        for name in unknown:
            self._tally.refuse(f"{event_name}.{name} is not in the catalogue")
        return [name for name in own if name in declared and consent.may_record(f"{event_name}.{name}")]

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
            with self._changing:
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
        if not self._trouble:
            warn("nothing can be recorded: %s", why)
        self._trouble = why
        self._retry_at_s = self._clock.monotonic_s() + _RETRY_S
        self._writers = {}
