"""The count of what is destroyed does not depend on who destroyed it."""

from __future__ import annotations

from pellucid.ledger.line_purge import purge_lines
from pellucid.view.unsent import destroyed, unsent


def purge(outgoing, folder, *lines):
    entry = outgoing.ledger.entry(folder)
    purge_lines(entry, lambda *_known: [(line, line) for line in lines], why="x", clock=outgoing.clock)


def test_what_was_sent_before_does_not_count(outgoing):
    """Only what could still have left."""
    outgoing.record(1)
    outgoing.upload(flush=True)
    outgoing.clock.step(11)
    outgoing.upload()
    assert () == unsent(outgoing.ledger).lines


def test_part_of_a_session_is_counted(outgoing):
    """Line by line."""
    folder = outgoing.record(1, 2, 3, 4)
    before = unsent(outgoing.ledger)
    assert 0 == destroyed(outgoing.ledger, before).events
    purge(outgoing, folder, 0, 2)
    assert 2 == destroyed(outgoing.ledger, before).events


def test_a_session_that_is_gone_counts_as_a_whole(outgoing):
    """Nothing of it is left, its receipts neither."""
    folder = outgoing.record(1, 2, 3)
    before = unsent(outgoing.ledger)
    purge(outgoing, folder, 0, 1, 2)
    assert [] == outgoing.ledger.sessions()
    assert 3 == destroyed(outgoing.ledger, before).events


def test_lines_that_no_receipt_names_yet_count(outgoing):
    """They were written in this moment."""
    recorder = outgoing.app.recorder(clock=outgoing.clock)
    recorder.record(outgoing.app.ViewerOpened())
    [(_folder, first, last, state)] = unsent(outgoing.ledger).lines
    assert (0, 0, "queued") == (first, last, state.word)
