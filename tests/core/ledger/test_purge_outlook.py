"""What would be forgotten is told before, and nothing is touched by that."""

from __future__ import annotations

import pytest

from pellucid.errors import NotFoundError
from pellucid.ledger.purge import ForgetApp, ForgetEvent, ForgetSession, forget
from pellucid.ledger.purge_outlook import Outlook, foresee


@pytest.fixture
def two_sessions(copies):
    """Two sessions of three lines, all of them queued."""
    for name in ("s", "t"):
        copies.copy(b"a", b"b", b"c", name=name, released=False).close()
    return copies.ledger


def test_what_would_be_forgotten_is_foreseen(copies):
    """The outlook counts what is there and what would be kept; it changes nothing, and then comes true."""
    copies.copy(b"a", b"b")
    copies.copy(b"c", released=False).close()
    copies.copy(b"a", b"b", b"c", name="t").close()
    copies.queue(b"c")
    ledger, before = copies.ledger, copies.on_disk()
    assert Outlook(lines=6, still_queued=1) == foresee(ledger, ForgetApp(), data_dir=copies.live)
    assert Outlook(lines=3, still_queued=1) == foresee(ledger, ForgetSession(folder="s"))
    assert Outlook(lines=1, still_queued=1) == foresee(ledger, ForgetEvent(folder="s", line=2))
    assert Outlook(lines=1) == foresee(ledger, ForgetEvent(folder="s", line=0))
    assert before == copies.on_disk()
    outcome = forget(ledger, ForgetApp(), data_dir=copies.live)
    assert (5, 1) == (outcome.lines, len(outcome.still_queued))
    assert Outlook(lines=1, still_queued=1) == foresee(ledger, ForgetApp())
    with pytest.raises(NotFoundError):
        foresee(ledger, ForgetSession(folder="t"))


def test_foreseeing_says_how_far_it_is(two_sessions):
    """Some times in each session, from something to all."""
    shares = []
    foresee(two_sessions, ForgetApp(), on_progress=shares.append)
    assert [step / 6 for step in range(1, 7)] == pytest.approx(shares)


def test_foreseeing_can_be_ended(two_sessions):
    """Within a session, too: what was not looked at is not counted."""
    shares = []
    found = foresee(two_sessions, ForgetApp(), on_progress=shares.append, cancelled=lambda: len(shares) == 4)
    assert (4, 3) == (len(shares), found.lines)
