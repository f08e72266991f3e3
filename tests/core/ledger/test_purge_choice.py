"""Which lines a purge destroys, and where it looks for those that would only be copied again."""

from __future__ import annotations

import pytest

from pellucid.errors import NotFoundError
from pellucid.ledger.purge import ForgetEvent, forget
from pellucid.ledger.purge_choice import choose, existing, sources_of
from pellucid.ledger.segments import survey


@pytest.fixture
def chosen(copies):
    """Choose lines of the session `s`."""

    def choose_lines(first, last, sources=()):
        surveyed = survey(copies.ledger.entry("s").events)
        return choose(surveyed, copies.ledger.states("s"), sources, first, last)

    return choose_lines


def test_a_session_that_was_never_there_is_not_found(copies):
    """One that has a log or receipts is."""
    copies.copy(b"a").close()
    assert copies.ledger.entry("s") == existing(copies.ledger, "s")
    with pytest.raises(NotFoundError, match="no session t"):
        existing(copies.ledger, "t")


def test_a_file_is_looked_for_where_it_was_and_where_it_would_be_now(copies, tmp_path):
    """By the session's true name; without a folder of now only where it was witnessed."""
    copies.copy(b"a").close()
    entry, known = copies.ledger.entry("s"), copies.ledger.receipts("s")
    assert [copies.live / "s.json"] == sources_of(entry, known, None)
    assert sorted([copies.live / "s.json", tmp_path / "s.json"]) == sources_of(entry, known, tmp_path)


def test_what_is_destroyed_or_still_queued_is_not_chosen(copies, chosen):
    """Of the others those between the two lines are, in ranges of one state each."""
    copies.copy(b"a", b"b", b"c")
    copies.copy(b"d", b"e", b"f", released=False).close()
    copies.queue(b"e")
    forget(copies.ledger, ForgetEvent(folder="s", line=1))
    sources = [copies.live / "s.json"]
    assert ([(0, 0), (2, 2), (3, 5)], ()) == chosen(0, 5)
    assert ([(0, 0), (2, 2), (3, 3), (5, 5)], (4,)) == chosen(0, 5, sources)
    assert ([(2, 2), (3, 3)], ()) == chosen(2, 3, sources)
