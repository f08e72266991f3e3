"""Keeping within what an app's events may take."""

from __future__ import annotations

from pellucid.sending.caps import Freed, enforce
from pellucid.sending.values import Caps


def fill(sending, *, sent=3, queued=2):
    """Record sessions of ten events each: some sent, then some that wait."""
    folders = []
    for number in range(sent + queued):
        sending.clock.step(1)
        folders.append(sending.record(*range(number * 10, number * 10 + 10)))
        if number < sent:
            sending.uploader().step()
    return folders


def test_within_the_caps_nothing_is_touched(sending):
    """However often it is looked at."""
    folders = fill(sending)
    assert Freed() == enforce(sending.ledger, Caps())
    assert 50 == sum(len(sending.states(folder)) for folder in folders)


def test_what_was_sent_goes_first_and_the_oldest_of_it(sending):
    """A sent event is on its server; a queued one is nowhere else."""
    folders = fill(sending)
    assert Freed(done=20) == enforce(sending.ledger, Caps(events=30))
    assert [False, False, True, True, True] == [
        sending.ledger.entry(folder).receipts.exists() for folder in folders
    ]


def test_then_the_oldest_queued_are_lost_and_counted(sending):
    """Each with a receipt that says why; their bytes are gone."""
    folders = fill(sending)
    assert Freed(done=30, lost=5) == enforce(sending.ledger, Caps(events=15))
    assert ["lost"] * 5 + ["queued"] * 5 == sending.states(folders[3])
    assert "cap" == sending.last(folders[3], "lost").text("why")
    assert Freed() == enforce(sending.ledger, Caps(events=15))


def test_bytes_count_too(sending):
    """A few large events are as much as many small ones."""
    folders = fill(sending, sent=0, queued=1)
    size = sending.ledger.entry(folders[0]).events.joinpath("000001.ndjson").stat().st_size
    freed = enforce(sending.ledger, Caps(size_bytes=size // 2))
    assert freed.lost in {5, 6}


def test_what_is_done_with_grows_old(sending):
    """Queued events do not: they were promised to be sent."""
    folders = fill(sending, sent=1, queued=1)
    sending.clock.step(400 * 86_400)
    assert Freed(done=10) == enforce(sending.ledger, Caps())
    assert ["queued"] * 10 == sending.states(folders[1])


def test_a_live_session_is_never_deleted(sending):
    """Its process writes to it; its queued lines may be lost all the same."""
    folder = sending.record(*range(10), is_over=False)
    sending.uploader().step()
    assert Freed() == enforce(sending.ledger, Caps(events=5))
    assert ["sent"] * 10 == sending.states(folder)
