"""
Where both eyes meet: what is seen on its way out is looked for among what was seen in the files, and written down.

A body waits until each of its events is found in the ledger. The witness copies a line within half a second of seeing
it, so what is not there after some more was not seen in the file.
"""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final

from pellucid.errors import LedgerError
from pellucid.ledger.observed_session import SessionChanged
from pellucid.observing.answers import MOST_OPEN, Answers, Sent
from pellucid.observing.log_reading import Accepted, Failed, Posted, TakenUp, Unread, read_record
from pellucid.observing.report import FindingKind
from pellucid.observing.run_notes import RunNotes
from pellucid.observing.session_desk import SessionDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pellucid.apps import WatchedApp
    from pellucid.clock import Clock
    from pellucid.ledger.ledger import Ledger
    from pellucid.observing.log_reading import Sighting
    from pellucid.observing.log_stream import LogRecord
    from pellucid.observing.report import Report
    from pellucid.observing.session_desk import Unseen
    from pellucid.observing.witness_keeper import WitnessKeeper
    from pellucid.wire.posted import PostedBody

_SOON_S: Final = 0.05
_IDLE_S: Final = 1.0
_LATEST_S: Final = 5.0
"""After so long a line that the witness has not copied was not seen by it."""
_MOST_WAITING_BYTES: Final = 64 << 20


@dataclass(slots=True, kw_only=True, eq=False)
class _Waiting:
    """A body on its way into the ledger."""

    body: PostedBody
    at_ns: int
    since_s: float
    sent: Sent


@dataclass(slots=True, kw_only=True, eq=False)
class _Kept:
    """A body that is in the ledger, and whose answer may still come."""

    desk: SessionDesk
    session: str
    lines: Sequence[int] = field(default_factory=tuple)


class Desk:
    """
    Takes in what Rerun's analytics say and brings it together with the ledger.

    `take` is for the thread that reads the log; all else for one other.

    Args:
        app: Whose events.
        ledger: What the first eye has seen.
        data_dir: Where the app has its session files.
        keeper: Opens the first eye, and tells whether it sees.
        clock: Dates what is seen, and measures patience.
    """

    def __init__(
        self, *, app: WatchedApp, ledger: Ledger, data_dir: Path, keeper: WitnessKeeper, clock: Clock
    ) -> None:
        self._app = app
        self._ledger = ledger
        self._data_dir = data_dir
        self._keeper = keeper
        self._clock = clock
        self._inbox: SimpleQueue[tuple[int, LogRecord]] = SimpleQueue()
        self._waiting: list[_Waiting] = []
        self._kept: dict[Sent, _Kept] = {}
        self._answers = Answers()
        self._desks: dict[str, SessionDesk] = {}
        self._looked_at_s = 0.0
        self._notes = RunNotes(began_ns=clock.now_ns(), data_dir=data_dir)

    def take(self, records: Sequence[LogRecord]) -> None:
        """Take in records, as they come."""
        at_ns = self._clock.now_ns()
        for record in records:
            self._inbox.put((at_ns, record))

    def step(self) -> float:
        """Do what there is to do; return how many seconds the next step may wait. Never raises."""
        try:
            self._advance(is_last=False)
            now_s = self._clock.monotonic_s()
            if now_s >= self._looked_at_s + _IDLE_S:
                self._looked_at_s = now_s
                self._keeper.look()
        except Exception as fault:  # noqa: BLE001 - the program under observation goes on, whatever happens to us
            self._notes.add(FindingKind.BLIND, f"Pellucid itself has failed ({type(fault).__name__})")
            self._waiting.clear()
        return _SOON_S if self._waiting else _IDLE_S

    def settle(self, *, patience_s: float, is_hurried: Callable[[], bool] = lambda: False) -> None:
        """
        Wait until the first eye has caught up, and bring everything to an end; nothing waits afterwards.

        Args:
            patience_s: How long at most; not at all where no witness sees anything.
            is_hurried: Asked again and again whether to wait no longer.
        """
        end_s = self._clock.monotonic_s() + patience_s
        while True:
            self._advance(is_last=False)
            if not self._waiting and self._has_caught_up():
                return
            if self._clock.monotonic_s() >= end_s or is_hurried() or not self._keeper.is_seeing:
                break
            time.sleep(_SOON_S)
        self._advance(is_last=True)

    def report(self, *, exit_code: int, is_running: bool, is_unread: bool = False) -> Report:
        """
        Draw up what is known of the run so far.

        Args:
            exit_code: Of the program, as a shell reports it.
            is_running: Whether something that it started still runs.
            is_unread: Whether its standard error could not be read to the end, as nobody reads the person's any more.
        """
        unseen: dict[str, Unseen] = {}
        lines: dict[str, int] = {}
        blind = [f"No witness watched the files: {self._keeper.reason}"] if self._keeper.reason else []
        if is_unread:
            blind.append("Nobody read its standard error any more, and so its log ended")
        for session in {**self._notes.written, **self._notes.taken_up}:
            desk = self._desk_of(session)
            try:
                lines[session] = desk.read_on()
                unseen[session] = desk.unseen(since_ns=self._notes.began_ns)
            except LedgerError as error:
                blind.append(f"The copies of session {session} cannot be read: {error.title}")
        return self._notes.report(
            exit_code=exit_code,
            is_running=is_running,
            unseen=unseen,
            lines=lines,
            blind=blind,
            now_ns=self._clock.now_ns(),
        )

    def _has_caught_up(self) -> bool:
        try:
            return all(self._desk_of(each).read_on() >= count for each, count in self._notes.written.items())
        except LedgerError:
            return True  # waiting does not help

    def _advance(self, *, is_last: bool) -> None:
        while not self._inbox.empty():
            at_ns, record = self._inbox.get()
            self._notes.has_log = True
            sighting = read_record(record)
            if isinstance(sighting, Posted):
                self._take_body(sighting.body, at_ns)
            elif sighting is not None:
                self._take_news(sighting)
        self._waiting = [each for each in self._waiting if not self._is_done(each, is_last=is_last)]
        for session in list(self._notes.first_sessions):
            with suppress(LedgerError):  # the report tells it all the same
                if self._desk_of(session).note_first():
                    del self._notes.first_sessions[session]

    def _take_body(self, body: PostedBody, at_ns: int) -> None:
        self._notes.bodies += 1
        sent = Sent(session=body.session, events=len(body.events))
        self._answers.expect(sent)
        if sum(len(part) for each in self._waiting for part in each.body.parts) > _MOST_WAITING_BYTES:
            self._notes.add(FindingKind.NOT_KEPT, "A body was seen, and too many others waited to be kept")
            return
        self._waiting.append(_Waiting(body=body, at_ns=at_ns, since_s=self._clock.monotonic_s(), sent=sent))

    def _take_news(self, sighting: Sighting) -> None:
        self._notes.take(sighting)
        if isinstance(sighting, Unread):
            # Nobody knows whose it is; but a failure may be its own, and so is not told of another body.
            self._answers.expect(Sent(session=None, events=0))
        if isinstance(sighting, TakenUp) and self._waiting and self._waiting[-1].sent.session is None:
            self._waiting[
                -1
            ].sent.session = sighting.session  # said right behind the body that was made of it
        if isinstance(sighting, Accepted | Failed):
            sent = self._answers.take(sighting)
            if sent is not None and sent in self._kept:
                self._write_answer(sent, self._kept.pop(sent))

    def _is_done(self, waiting: _Waiting, *, is_last: bool) -> bool:
        """Write down what is known of a body, if that is enough."""
        is_due = is_last or (
            self._clock.monotonic_s() >= waiting.since_s + _LATEST_S and self._keeper.is_seeing
        )
        try:
            return self._is_written(waiting, is_due=is_due) or is_last
        except SessionChanged:
            self._desk_of(waiting.sent.session or "").look_anew()
            trouble = "its session was forgotten meanwhile"
        except LedgerError as error:
            trouble = error.title
        if is_last:
            self._notes.add(
                FindingKind.NOT_KEPT, f"A body was seen, and not kept: {trouble}", waiting.sent.session
            )
        return is_last

    def _is_written(self, waiting: _Waiting, *, is_due: bool) -> bool:
        session = waiting.sent.session or self._guess(waiting, is_due=is_due)
        if session is None:
            if is_due:
                self._notes.add(
                    FindingKind.NOT_KEPT, "A body was seen, and nothing tells of which session it is"
                )
            return is_due
        desk = self._desk_of(session)
        desk.read_on()
        found = desk.find(waiting.body.events)
        if len(found) < len(waiting.body.events) and not is_due:
            return False
        kept = desk.keep(waiting.body, found, at_ns=waiting.at_ns)
        waiting.sent.session = session
        self._notes.take_kept(session, kept)
        self._expect_answer(waiting.sent, _Kept(desk=desk, session=session, lines=kept.lines))
        return True

    def _guess(self, waiting: _Waiting, *, is_due: bool) -> str | None:
        """Find the session of a body that names none, by what it says; in the end, take the last that wrote."""
        known = [*self._notes.taken_up, *self._notes.written]
        for session in known:
            desk = self._desk_of(session)
            desk.read_on()
            found = desk.find(waiting.body.events)
            if len(found) == len(waiting.body.events) and not any(match.differs for match in found.values()):
                return session
        return known[-1] if known and is_due else None

    def _expect_answer(self, sent: Sent, kept: _Kept) -> None:
        if sent.outcome:
            self._write_answer(sent, kept)
        else:
            self._kept[sent] = kept
            if len(self._kept) > MOST_OPEN:
                del self._kept[next(iter(self._kept))]

    def _write_answer(self, sent: Sent, kept: _Kept) -> None:
        try:
            kept.desk.answer(kept.lines, sent.outcome, why=sent.why)
        except LedgerError as error:
            self._notes.add(
                FindingKind.NOT_KEPT, f"An answer could not be written: {error.title}", kept.session
            )

    def _desk_of(self, session: str) -> SessionDesk:
        if session not in self._desks:
            self._desks[session] = SessionDesk(
                session,
                ledger=self._ledger,
                source=self._data_dir / f"{session}.json",
                app=self._app.key,
                clock=self._clock,
            )
        return self._desks[session]
