"""Forgetting what is older than some moment."""

from __future__ import annotations

import base64

from pellucid.ledger.age_purge import OldLines, foresee_older, forget_older
from pellucid.ledger.keeping import keep
from pellucid.ledger.verification import verify
from pellucid.state import State

MARKER = b"MARKER-7f3a"


def forget(copies, before_ns, **more):
    foreseen = foresee_older(copies.ledger, before_ns, data_dir=copies.live)
    found = forget_older(copies.ledger, before_ns, why="older than 30 days", data_dir=copies.live, **more)
    assert foreseen == found
    return found


def test_old_sessions_are_gone_and_young_ones_stay(copies):
    """What was copied before that moment is nowhere."""
    copies.copy(MARKER, b"b", name="old")
    copies.clock.move(days=1)
    between_ns = copies.clock.now_ns()
    copies.copy(b"young", name="young")
    assert OldLines(sessions=1, events=2) == forget(copies, between_ns)
    assert ["young"] == copies.ledger.folders()
    assert MARKER not in copies.on_disk()
    assert OldLines() == forget(copies, between_ns)


def test_the_old_beginning_of_a_session_goes(copies):
    """Its young lines keep their numbers, their bytes and their states, and the receipts say why."""
    copies.copy(MARKER, b"two")
    between_ns = copies.clock.now_ns()
    copies.clock.move(days=1)
    copies.copy(b"three")
    assert OldLines(sessions=1, events=2) == forget(copies, between_ns)
    assert [State.PURGED, State.PURGED, State.RELEASED] == copies.states()
    assert b"three" == copies.lines()[2]
    assert MARKER not in copies.on_disk()
    assert "older than 30 days" == copies.ledger.receipts("s")[-2].text("why")
    assert verify(copies.ledger, "s").whole


def test_what_waits_in_the_programs_file_stays(copies):
    """It would only be copied again; what is queued and no longer there goes, and was never seen to leave."""
    copies.copy(b"waits", MARKER, released=False)
    copies.queue(b"waits")
    assert OldLines(sessions=1, events=1, unsent=1, still_queued=1) == forget(copies, copies.clock.now_ns())
    assert [State.QUEUED, State.PURGED] == copies.states()
    assert MARKER not in copies.on_disk()


def test_what_a_person_keeps_stays(copies):
    """And is told."""
    copies.copy(b"a", b"kept", b"c")
    keep(copies.ledger, "s", 1)
    assert OldLines(sessions=1, events=2, kept=1) == forget(copies, copies.clock.now_ns())
    assert [b" ", b"kept", b" "] == copies.lines()


def test_a_torn_beginning_goes_with_its_line(copies):
    """What healing put into a receipt is a part of the line that was written again afterwards."""
    copies.copy(b"first")
    with copies.ledger.segments("s")[0].path.open("ab") as segment:
        segment.write(MARKER)
    copies.copy(MARKER + b" in full")
    keep(copies.ledger, "s", 0)
    assert base64.b64encode(MARKER) in copies.on_disk()
    forget(copies, copies.clock.now_ns())
    content = copies.on_disk()
    assert (False, False) == (MARKER in content, base64.b64encode(MARKER) in content)


def test_nothing_is_old(copies):
    """Then not a byte is written."""
    before_ns = copies.clock.now_ns()
    copies.copy(b"a")
    before = copies.on_disk()
    assert OldLines() == forget(copies, before_ns)
    assert before == copies.on_disk()
