"""Holding a log against its receipts."""

from __future__ import annotations

from pellucid.ledger.chain_reading import ChainReading
from pellucid.ledger.log_checking import LogCheck
from pellucid.ledger.purge import ForgetEvent, forget


def check(copies, **more):
    entry = copies.ledger.entry("s")
    return LogCheck(entry.events, ChainReading(entry.receipts).read(), **more).read()


def change(copies, before, after):
    path = copies.ledger.segments("s")[0].path
    path.write_bytes(path.read_bytes().replace(before, after))


def test_what_is_as_it_should_be(copies):
    """Each digest fits, and nothing is blank."""
    copies.copy(b"one", b"two", b"three")
    found = check(copies)
    assert (3, 2, [], [], []) == (
        found.lines,
        found.checked,
        found.mismatched,
        found.not_blank,
        found.blank,
    )
    path = copies.ledger.segments("s")[0].path
    assert {path: path.stat().st_size} == found.ends


def test_a_changed_line_is_in_each_digest_over_it(copies):
    """And lines that are said to be other ones by now are not held against it."""
    copies.copy(b"one", b"two", each=True)
    change(copies, b"two", b"twO")
    assert [2, 3] == check(copies).mismatched
    assert ([], 2) == (check(copies, but=[(1, 1)]).mismatched, check(copies, but=[(1, 1)]).checked)


def test_what_was_destroyed_has_to_be_gone(copies):
    """A line that is said to be destroyed and has bytes is told."""
    copies.copy(b"one", b"two", b"six")
    forget(copies.ledger, ForgetEvent(folder="s", line=1))
    assert ([], []) == (check(copies).not_blank, check(copies).blank)
    change(copies, b"   \n", b"two\n")
    assert [(1, 1)] == check(copies).not_blank


def test_what_is_gone_has_to_be_destroyed(copies):
    """A line that is blank though nobody says why is told; lines without a receipt are not looked at."""
    copies.copy(b"one", b"two")
    change(copies, b"two", b"   ")
    assert [(1, 1)] == check(copies).blank
    with copies.ledger.segments("s")[0].path.open("ab") as segment:
        segment.write(b"\n")
    assert (3, [(1, 1)]) == (check(copies).lines, check(copies).blank)
