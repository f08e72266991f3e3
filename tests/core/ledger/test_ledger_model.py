"""Random histories of a session, crashes included, against a naive model of it."""

from __future__ import annotations

import base64
import os
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pellucid.ledger import session_log
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.line_states import LineStates
from pellucid.ledger.purge import ForgetEvent, ForgetSession, forget
from pellucid.ledger.receipts import decode
from pellucid.ledger.verification import verify
from pellucid.state import State

_NAME = "model"
_LINES = st.lists(
    st.one_of(
        st.sampled_from([b"a", b"b", b'{"name":"viewer_started"}', b"\xff\xfe", b" c ", b"\0d\r"]),
        st.binary(min_size=1, max_size=200).filter(lambda raw: b"\n" not in raw and raw.strip(b" ") != b""),
    ),
    min_size=1,
    max_size=4,
)
_MOST = 1000
_PLACES = st.integers(0, _MOST)


class FixedClock:
    """Always the same moment, so that receipts always have the same length."""

    def now_ns(self):
        """Now."""
        return 1_795_000_000_123_456_789

    def monotonic_s(self):
        """Since then."""
        return 0.0


class LedgerHistory(RuleBasedStateMachine):
    """The model: a list of (bytes or None, state); None where the bytes are gone."""

    @initialize(segment_bytes=st.sampled_from([1, 40, 300, 16 << 20]))
    def begin(self, segment_bytes):
        """Start with an empty folder and segments of some size."""
        self.folder = tempfile.TemporaryDirectory()
        self.usual, session_log.SEGMENT_BYTES = session_log.SEGMENT_BYTES, segment_bytes
        self.ledger = Ledger(root=Path(self.folder.name) / "ledger", clock=FixedClock())
        self.claim = self.ledger.claim(backend="polling", data_dir=Path("nowhere"))
        self.model: list[tuple[bytes | None, State]] = []
        self.events = self.ledger.entry(_NAME).events
        self.receipts = self.ledger.entry(_NAME).receipts
        self.open()

    def open(self):
        """Open the session, as a witness does at its start."""
        self.writer = self.ledger.open_session(name=_NAME, source=Path("nowhere/model.json"), app="rerun")

    def teardown(self):
        """Leave nothing behind."""
        if hasattr(self, "claim"):
            session_log.SEGMENT_BYTES = self.usual
            self.claim.release()
            self.folder.cleanup()

    @rule(lines=_LINES)
    def append(self, lines):
        """Appended lines get the next numbers and are queued."""
        numbers = self.writer.append(lines, source_bytes=(0, 10))
        assert range(len(self.model), len(self.model) + len(lines)) == numbers
        assert 10 == self.writer.source_position
        self.model += [(raw, State.QUEUED) for raw in lines]

    @rule(numbers=st.sets(st.integers(0, 12)))
    def release(self, numbers):
        """Released are the queued ones among the given numbers, whatever else is given."""
        self.writer.release(numbers, why="emptied", distinct_id=None)
        for number in numbers:
            if number < len(self.model) and self.model[number][1] is State.QUEUED:
                self.model[number] = (self.model[number][0], State.RELEASED)

    @precondition(lambda self: self.model)
    @rule(place=_PLACES)
    def purge_event(self, place):
        """A purged line has no bytes any more; the session goes with its last one."""
        number = place * len(self.model) // (_MOST + 1)
        forget(self.ledger, ForgetEvent(folder=_NAME, line=number))
        self.model[number] = (None, State.PURGED)
        self._empty_if_all_purged()

    @precondition(lambda self: self.model)
    @rule()
    def purge_session(self):
        """Nothing is left of a session that is forgotten."""
        forget(self.ledger, ForgetSession(folder=_NAME))
        self.model = []
        assert not self.events.exists()
        assert [] == list(self.receipts.parent.iterdir())

    @rule()
    def sync_and_reopen(self):
        """Closing and opening changes nothing."""
        self.writer.sync()
        self.writer.close()
        self.open()

    @precondition(lambda self: self.model)
    @rule(place=_PLACES)
    def lose_end_of_log(self, place):
        """A cut log: the whole lines stay, the torn one is kept in a receipt, the others are lost."""
        last = max(self.events.iterdir())
        content = last.read_bytes()
        kept = content[: place * len(content) // _MOST]
        os.truncate(last, len(kept))
        gone = content[len(kept) :].count(b"\n")
        for number in range(len(self.model) - gone, len(self.model)):
            state = State.PURGED if self.model[number][1] is State.PURGED else State.LOST
            self.model[number] = (None, state)
        self.open()
        self._empty_if_all_purged()
        torn = kept.rpartition(b"\n")[2]
        if torn and self.model:
            healed = [base64.b64decode(r.text("torn") or "") for r in self.ledger.receipts(_NAME)]
            assert torn in healed

    @precondition(lambda self: self.model)
    @rule(place=_PLACES)
    def lose_end_of_receipts(self, place):
        """Cut receipts: what they told is forgotten, so lines are queued again, but none is lost or doubled."""
        content = self.receipts.read_bytes()
        cut = place * len(content) // _MOST
        whole = content[:cut].rpartition(b"\n")[0].splitlines()
        if content[cut : cut + 1] == b"\n":  # a receipt that lacks nothing but its newline still counts
            whole = content[:cut].splitlines()
        told = LineStates(decode(line) for line in whole)
        rows = [raw for _, raw in self.ledger.lines(_NAME)]
        for number, (raw, _) in enumerate(self.model):
            state = told.at(number)
            if raw is None and state is State.QUEUED:  # what is left of the line tells what became of it
                state = State.PURGED if rows[number] else State.LOST
            self.model[number] = (raw, state)
        os.truncate(self.receipts, cut)
        self.open()
        self._empty_if_all_purged()

    @invariant()
    def agrees(self):
        """Log, queue, states and chain say what the model says."""
        if not hasattr(self, "claim"):
            return
        rows = [raw for _, raw in self.ledger.lines(_NAME)]
        assert [raw for raw, _ in self.model] == [raw if raw.strip(b" ") else None for raw in rows]
        states = self.ledger.states(_NAME)
        assert [state for _, state in self.model] == [states.at(n) for n in range(len(self.model))]
        queued = {n: raw for n, (raw, state) in enumerate(self.model) if state is State.QUEUED}
        self.writer.release([len(self.model)], why="emptied", distinct_id=None)  # takes in what others did
        assert queued == dict(self.writer.queued)
        verification = verify(self.ledger, _NAME)
        assert None is verification.broken
        # Where receipts of a loss were lost in turn, the digest still tells that the bytes are not there.
        hollow = {n for n, (raw, state) in enumerate(self.model) if raw is None and state is State.RELEASED}
        for receipt in verification.mismatched:
            assert any(receipt.covers(number) for number in hollow), receipt

    def _empty_if_all_purged(self):
        if self.model and all(state is State.PURGED for _, state in self.model):
            self.model = []
            self.open()


TestLedgerHistory = LedgerHistory.TestCase
TestLedgerHistory.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
