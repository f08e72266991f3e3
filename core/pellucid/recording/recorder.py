"""
What a host calls for each event: it never blocks on the network, and never raises unless it is told to.

The consent may change at any time, in any process: `follow` is told of it, and from then on every event is judged by
the new one. A session is begun with its first event, so that where nothing may be recorded no file is ever made.
"""

from __future__ import annotations

import errno
import os
import threading
from collections import Counter, deque
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Final

from pellucid.catalogue.typed import Event
from pellucid.errors import CatalogueError, LedgerError, TelemetryError
from pellucid.recording.line_encoder import LineEncoder
from pellucid.recording.line_writer import line_writer
from pellucid.recording.session_recorder import SessionGone, SessionRecorder, SessionStart, fresh_entry

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from pellucid.catalogue.values import Catalogue
    from pellucid.clock import Clock
    from pellucid.guard import Guard
    from pellucid.ledger.receipts import Detail
    from pellucid.recording.line_encoder import HashValue
    from pellucid.recording.line_writer import EventWriter


_RETRY_S: Final = 1.0
_MOST_WAITING: Final = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """What may be recorded from now on, and as what."""

    start: SessionStart
    """What a session says that begins now."""
    may_record: Callable[[str], bool]
    """Whether a part of the catalogue is collected: `viewer_opened`, or `viewer_opened.renderer`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotRecording:
    """Why nothing may be recorded."""

    why: str
    keeps_session: bool
    """Whether the session goes on afterwards, as after a pause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecorderHealth:
    """How recording goes; all counts are since the start of the process."""

    recorded: int = 0
    """Events whose lines are on the disk."""
    refused: Mapping[str, int]
    """Events that were not recorded, by the reason."""
    trouble: str = ""
    """Why nothing can be written at the moment; empty if all is well."""
    dropped: int = 0
    """Events lost to that trouble, and to earlier ones."""


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
        self._session: SessionRecorder | None = None
        self._refused: Counter[str] = Counter()
        self._recorded = self._dropped = self._dropped_untold = 0
        self._writers: dict[type[Event], EventWriter] = {}
        self._waiting: deque[Event] = deque(maxlen=_MOST_WAITING)
        self._changing = threading.RLock()
        self._trouble = ""
        self._retry_at_s = 0.0

    def record(self, event: Event) -> bool:
        """
        Write one event to the log.

        Returns:
            Whether it was written, or waits for the secret that its hashes need.

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
            self._consent = consent
            self._writers = {}
            session = self._session
            if session is None:
                return
            is_over = (
                not consent.keeps_session
                if isinstance(consent, NotRecording)
                else consent.start != session.start
            )
            if is_over:
                self._end_session(session)

    def hash_with(self, hash_value: HashValue) -> None:
        """Use this for values that are declared as hashed; events that waited for it are written now."""
        with self._changing:
            self._hash = hash_value
            self._writers = {}
        while self._waiting:
            self.record(self._waiting.popleft())

    def report(self) -> None:
        """Bring what was recorded to the disk; blocks. Trouble is kept for `health`, not raised."""
        session, dropped = self._session, self._dropped_untold
        if session is None:
            return
        more: dict[str, Detail] = {"dropped": dropped} if dropped else {}
        try:
            reported = session.report(more=more)
        except SessionGone:
            with self._changing:
                if self._session is session:
                    self._forget_session(session)
        except TelemetryError as error:
            with self._changing:
                self._in_trouble(error.title)
        else:
            self._recorded += reported
            if reported:
                self._dropped_untold -= dropped
            if session.is_full:
                self._end_full(session)

    def health(self) -> RecorderHealth:
        """Say how recording goes."""
        return RecorderHealth(
            recorded=self._recorded,
            refused=dict(self._refused),
            trouble=self._trouble,
            dropped=self._dropped,
        )

    @property
    def folder(self) -> str | None:
        """The session that is being written, if one was begun."""
        session = self._session
        return None if session is None else session.entry.folder

    def close(self) -> None:
        """Report what is left and end the session; events that come later are refused."""
        self.follow(NotRecording(why="closed", keeps_session=False))

    def after_fork(self) -> None:
        """In a forked child: leave the parent's session alone; the next event begins one of its own."""
        session, self._session = self._session, None
        self._changing = threading.RLock()  # another thread may have held the old one
        self._writers = {}
        self._waiting.clear()  # the parent has them too
        if session is not None:
            session.abandon()

    def _record_slowly(self, event: Event) -> bool:
        """Find out how events of this class are recorded at present, and record this one so."""
        try:
            with self._changing:
                writer = self._writer(event)
                if writer is None:
                    return False
                if writer != self._wait:
                    self._writers[type(event)] = writer
            is_done = writer(event)
        except Exception as error:  # noqa: BLE001 - as in `record`
            return self._failed(event, error)
        if self._trouble and writer != self._wait:
            self._trouble = ""
            _warn("it records again; %d events were lost", self._dropped)
        return is_done

    def _wait(self, event: Event) -> bool:
        self._waiting.append(event)
        return True

    def _writer(self, event: Event) -> EventWriter | None:
        consent = self._consent
        if isinstance(consent, NotRecording):
            self._refused[consent.why] += 1
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
            self._refused[f"{spec.name} is not collected here"] += 1
            return None
        names = self._collected(event_type, spec.name, consent)
        if self._hash is None and any(spec.fields[name].hashed for name in names):
            return self._wait
        if self._trouble and self._clock.monotonic_s() < self._retry_at_s:
            self._drop()
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

        def mend() -> None:
            session.mend()
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
            self._refused[f"{event_name}.{name} is not in the catalogue"] += 1
        return [name for name in own if name in declared and consent.may_record(f"{event_name}.{name}")]

    def _ready_session(self, consent: Recording) -> SessionRecorder:
        session = self._session
        if session is None:
            session = SessionRecorder(entry=fresh_entry(self._root), start=consent.start, clock=self._clock)
            self._session = session
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
        try:
            self._recorded += session.report()
        except (SessionGone, TelemetryError):
            pass  # whoever opens the session next reports what is left
        finally:
            try:
                session.close()
            except TelemetryError as error:
                _warn("%s", error)

    def _forget_session(self, session: SessionRecorder) -> None:
        self._session = None
        self._writers = {}
        self._refused["the session was deleted while it was written"] += 1
        session.abandon()

    def _failed(self, event: Event, error: Exception) -> bool:
        if (
            isinstance(error, ValueError)
            and not isinstance(error, TelemetryError)
            and self._was_closed(event)
        ):
            return self._record_slowly(event)
        if isinstance(error, OSError):  # a `LedgerError` is one too
            with self._changing:
                self._in_trouble(error.title if isinstance(error, LedgerError) else str(error))
            self._drop()
            if self._strict:
                raise error if isinstance(error, TelemetryError) else LedgerError(str(error))
            return False
        reason = (
            error.title
            if isinstance(error, TelemetryError)
            else f"{type(error).__name__} in {type(event).__name__}"
        )
        if not self._refused[reason]:
            _warn("an event was refused: %s", reason)
        self._refused[reason] += 1
        if self._strict:
            raise error if isinstance(error, TelemetryError) else CatalogueError(reason)
        return False

    def _was_closed(self, event: Event) -> bool:
        """Whether the session was ended between the look-up of its writer and the write."""
        return type(event) not in self._writers

    def _in_trouble(self, why: str) -> None:
        if not self._trouble:
            _warn("nothing can be recorded: %s", why)
        self._trouble = why
        self._retry_at_s = self._clock.monotonic_s() + _RETRY_S
        self._writers = {}

    def _drop(self) -> None:
        self._dropped += 1
        self._dropped_untold += 1


def _warn(message: str, *arguments: object) -> None:
    import logging  # noqa: PLC0415 - 8 ms that a host without trouble need not pay

    logger = logging.getLogger("pellucid")
    if not logger.handlers:
        logger.addHandler(
            logging.NullHandler()
        )  # a host that sets nothing up has asked for no words on its stderr
    logger.warning(message, *arguments)
