"""
The witness's writing side: what was seen is brought into the ledger, synced, and tried again where it failed.

It has a thread of its own, and keeps still while the watched folder is busy: bringing one line into the ledger takes a
millisecond or more, a line in a watched file may live no longer than that, and a thread that is put to sleep in the
middle of its turn holds up the one that looks.

A full disk or a ledger that cannot be written is no reason to look away: what was seen is kept, within bounds, until
it can be written.
"""

from __future__ import annotations

import math
import time
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final

from pellucid.errors import AlreadyWatched, LedgerError
from pellucid.witness.capture import Capture
from pellucid.witness.desk import LATEST_S, MOST_WAITING, QUIET_S
from pellucid.witness.found_gone import FoundGone
from pellucid.witness.open_sessions import OpenSessions
from pellucid.witness.remarks import Remarks
from pellucid.witness.watch_log import WatchLog
from pellucid.worker import Background

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.apps import WatchedApp
    from pellucid.clock import Clock
    from pellucid.housekeeping.schedule import Housekeeping
    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.session_writer import SessionWriter
    from pellucid.ledger.witness_claim import WitnessClaim
    from pellucid.witness.beats import Beat

MOST_PENDING_BYTES: Final = 8 << 20
"""What is kept in memory at most while it cannot be written."""

_BREATH_S: Final = 0.015
_RETRY_S: Final = 1.0
_FAREWELL_S: Final = 0.5
"""So long the end waits for what the next witness would find as well."""
_FOREVER_S: Final = 3600.0


class Scribe:
    """
    Owns the claim, and settles what was seen in its turn.

    `claim` comes first; then `begin` starts the thread that calls `work`, and from there on only the methods that say
    so are for other threads.

    Args:
        app: Whose events.
        ledger: Where they go.
        clock: Measures patience.
        wake: Called when the thread has ended early.
        say: Told what a person should know, a sentence at a time.
        housekeeping: What is done in quiet moments, if anything is.
    """

    def __init__(
        self,
        *,
        app: WatchedApp,
        ledger: Ledger,
        clock: Clock,
        wake: Callable[[], object],
        say: Callable[[str], object],
        housekeeping: Housekeeping | None = None,
    ) -> None:
        self.distinct_id: str | None = None
        """What the app's config holds now; it is noted in each `released` receipt."""
        self._app = app
        self._ledger = ledger
        self._clock = clock
        self._wake = wake
        self._say = say
        self._housekeeping = housekeeping
        self._claim: WitnessClaim | None = None
        self._claim_at_s = 0.0
        self._backend, self._data_dir = "", Path()
        self._trouble = ""
        self._inbox: SimpleQueue[Capture | None] = SimpleQueue()
        self._seen_bytes = 0  # counted by the thread that looks
        self._settled_bytes = 0  # counted by this one
        self._pending: dict[Capture, float] = {}  # and the moment before which each is not tried again
        self._sessions = OpenSessions(clock=clock)
        self._found_gone = FoundGone(new_capture=self.new_capture, housekeeping=housekeeping)
        self._is_live: Callable[[str], bool] = lambda _session: False
        self._report_is_due = False
        self._beats: SimpleQueue[Beat] = SimpleQueue()
        self._watch_log = WatchLog(ledger.root)
        self._remarks = Remarks(app=app, ledger=ledger, clock=clock)
        self._copied = 0  # lines that are not counted in it yet
        self._noticed_at_s = 0.0
        self._since_s = 0.0  # the moment from which on something has been waiting to be settled
        self._stopping = False
        self._failure: BaseException | None = None
        self._background = Background()

    def new_capture(self, session: str, path: Path, *, keeps_files: bool = True) -> Capture:
        """Begin a capture that is written by this scribe; see `Capture`."""

        def open_writer() -> SessionWriter:
            return self._ledger.open_session(name=session, source=path, app=self._app.key)

        self._remarks.begun()
        return Capture(session=session, path=path, open_writer=open_writer, keeps_files=keeps_files)

    def claim(self) -> None:
        """
        Become the ledger's one writer; if it cannot be written, that is said, and tried again by `work`.

        Raises:
            AlreadyWatched: Another witness is.
        """
        self._claim_at_s = self._clock.monotonic_s() + _RETRY_S
        self._remarks.work()  # before anybody is told that there is a witness
        try:
            self._claim = self._ledger.claim(backend=self._backend, data_dir=self._data_dir)
            self._found_gone.expect(self._ledger.sessions())
            self._note_success()
        except AlreadyWatched:
            raise
        except OSError as error:
            self._note_trouble(error)

    def report(self, *, backend: str, data_dir: Path) -> None:
        """Say how and where the app is watched; whoever asks the ledger reads it. From any thread."""
        if (backend, data_dir) != (self._backend, self._data_dir):
            self._backend, self._data_dir = backend, data_dir
            self._report_is_due = True
            self._inbox.put(None)

    def beat(self, beat: Beat) -> None:
        """Write down a sign of life of the one that looks. From any thread."""
        self._beats.put(beat)
        self._inbox.put(None)

    def looked(self) -> None:
        """Check what is gone from now on: all that lay there at first was looked at, and taken. From any thread."""
        self._found_gone.begin()
        self._inbox.put(None)

    def begin(self, *, is_live: Callable[[str], bool]) -> None:
        """
        Start the thread.

        Args:
            is_live: Whether a session of that name is being captured; called from the thread.
        """
        self._is_live = is_live
        self._background.submit(self._run)

    def begin_here(self, *, is_live: Callable[[str], bool]) -> None:
        """As `begin`, but without a thread: whoever calls this calls `work` as well."""
        self._is_live = is_live

    def take(self, capture: Capture) -> None:
        """Settle what `capture` has seen, in its turn. For the thread that looks."""
        self._seen_bytes += capture.seen_bytes
        capture.seen_bytes = 0
        self._inbox.put(capture)

    @property
    def is_busy(self) -> bool:
        """Whether so much waits to be written that what can wait should. For the thread that looks."""
        return self._seen_bytes - self._settled_bytes >= MOST_PENDING_BYTES

    @property
    def is_full(self) -> bool:
        """Whether no more can be kept in memory, because what is there cannot be written. From any thread."""
        return self.is_busy and bool(self._trouble)

    @property
    def rest_s(self) -> float:
        """Forever: its own thread does what has to be done."""
        return math.inf

    def attend(self, *, busy: bool) -> None:
        """
        Keep still for a moment if the folder is `busy`. For the thread that looks.

        Raises:
            AlreadyWatched: The ledger could not be claimed at first, and now another witness has it.
        """
        if busy:
            self._noticed_at_s = self._clock.monotonic_s()
        if self._failure is not None:
            raise self._failure

    @property
    def patience_s(self) -> float:
        """How long nothing has to be done."""
        now = self._clock.monotonic_s()
        if self._claim is None:
            return max(self._claim_at_s - now, 0.0)
        if self._found_gone or self._report_is_due:
            return 0.0
        moments = [*self._pending.values(), self._remarks.due_s, self._sessions.sync_due_s, now + _FOREVER_S]
        if self._sessions.is_synced and self._housekeeping is not None:
            moments.append(now + self._housekeeping.patience_s)
        return max(min(moments) - now, 0.0)

    def work(self) -> bool:
        """
        Do one thing of each kind that is due: settle a capture, release what is found gone, sync.

        Returns:
            Whether there was anything to settle.

        Raises:
            AlreadyWatched: The ledger could not be claimed before, and now another witness has it.
        """
        while not self._inbox.empty():
            capture = self._inbox.get()
            if capture is not None:
                self._pending.setdefault(capture, 0.0)
        now = self._clock.monotonic_s()
        if self._claim is None:
            if now < self._claim_at_s:
                return False
            self.claim()
            return self._claim is not None
        if self._report_is_due:
            self._write_report()
        self._note_beats()
        due = next((capture for capture, not_before in self._pending.items() if not_before <= now), None)
        if due is not None:
            self._settle(due)
        elif self._found_gone:
            self._release_if_gone()
        elif self._housekeeping is not None and self._sessions.is_synced:
            self._housekeeping.work(self._data_dir)
        if due is None:
            self._remarks.work()
        self._sync_if_due()
        return due is not None

    def finish(self) -> None:
        """
        Settle all that is left, and check for a moment more what is gone; for the thread that works.

        Raises:
            AlreadyWatched: As by `work`.
        """
        end_s = self._clock.monotonic_s() + _FAREWELL_S
        while self.work() or (self._found_gone and self._clock.monotonic_s() < end_s):
            pass

    def close(self) -> None:
        """End the thread once all that can be is settled and synced; then let another witness in."""
        self._stopping = True
        self._inbox.put(None)
        self._background.close()
        self._sessions.close()
        if self._claim is not None:
            self._note_beats()
        with suppress(OSError):
            self._watch_log.close()
        claim, self._claim = self._claim, None
        if claim is not None:
            claim.release()

    def _run(self) -> None:
        try:
            while not self._stopping:
                self._rest()
                self.work()
            self.finish()
        except BaseException as failure:  # noqa: BLE001 - raised by `attend`, in the witness's own thread
            self._failure = failure
            self._wake()

    def _rest(self) -> None:
        patience_s = self.patience_s
        if patience_s:
            with suppress(Empty):
                capture = self._inbox.get(timeout=patience_s)
                if capture is not None:
                    self._pending.setdefault(capture, 0.0)
                    self._since_s = self._clock.monotonic_s()
        # What is looked at again and again costs the one that looks no more than a queue in memory.
        while not self._stopping and not self.is_busy:
            now = self._clock.monotonic_s()
            still_s = self._noticed_at_s + QUIET_S - now
            if still_s <= 0 or now - self._since_s > LATEST_S or self._inbox.qsize() >= MOST_WAITING:
                return
            time.sleep(min(still_s, _BREATH_S))

    def _settle(self, capture: Capture) -> None:
        not_before = self._pending.pop(capture)
        before = capture.settled_bytes
        try:
            capture.settle(distinct_id=self.distinct_id)
        except OSError as error:
            self._pending[capture] = self._clock.monotonic_s() + _RETRY_S  # the others come first now
            self._note_trouble(error)
        else:
            if not_before or not self._pending:
                self._note_success()
        self._settled_bytes += capture.settled_bytes - before
        self._copied += capture.take_copied()
        self._sessions.note(capture, pending=self._pending)
        self._remarks.take(capture)

    def _is_captured(self, session: str) -> bool:
        # What could not be written as yet is tried again, also of a file that nobody looks at any more.
        return self._is_live(session) or any(capture.session == session for capture in self._pending)

    def _release_if_gone(self) -> None:
        try:
            released = self._found_gone.release_next(is_live=self._is_captured, distinct_id=self.distinct_id)
            if released is not None:
                self._sessions.note(released, pending=self._pending)
        except OSError as error:
            self._note_trouble(error)

    def _sync_if_due(self) -> None:
        if self._clock.monotonic_s() < self._sessions.sync_due_s:
            return
        try:
            self._sessions.sync()
        except OSError as error:
            self._note_trouble(error)
        else:
            self._note_success()
            self._note_beats()

    def _note_beats(self) -> None:
        # Without this file there is a gap too many, but no line too few: no reason to call the copies in trouble.
        with suppress(LedgerError):
            while not self._beats.empty():
                self._watch_log.take(self._beats.get())
            copied, self._copied = self._copied, 0
            self._watch_log.count(copied, self._clock.now_ns())

    def _note_trouble(self, error: OSError) -> None:
        sentence = (
            str(error) if isinstance(error, LedgerError) else f"Pellucid's copies cannot be written: {error}"
        )
        if sentence != self._trouble:
            self._trouble = sentence
            self._say(f"{sentence} Pellucid goes on watching and tries again.")
            self._write_report()

    def _note_success(self) -> None:
        if self._trouble and not any(self._pending.values()):
            self._trouble = ""
            self._say("Pellucid's copies are written again.")
            self._write_report()

    def _write_report(self) -> None:
        self._report_is_due = False
        if self._claim is not None:
            with suppress(LedgerError):  # the disk that refuses the copies may refuse this too
                self._claim.report(backend=self._backend, data_dir=self._data_dir, trouble=self._trouble)
