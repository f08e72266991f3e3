"""What is remembered of sessions that were let go."""

from __future__ import annotations

import pytest

from pellucid.ledger import tombstones
from pellucid.ledger.receipt_list import read_receipts
from pellucid.ledger.tombstones import Tombstone, Tombstones


@pytest.fixture
def stones(tmp_path, clock):
    """An empty list."""
    return Tombstones(root=tmp_path / "ledger", clock=clock)


def stone(name, *, ended_ns=20, events=3, head="ab"):
    return Tombstone(
        folder=name,
        session=f"{name} in full",
        began_ns=10,
        ended_ns=ended_ns,
        events=events,
        head=head,
        why="its age",
        at_ns=1_800_000_000 * 10**9,
    )


def test_what_was_added_is_read(stones):
    """In its order, each in full."""
    stones.add(stone("a"))
    stones.add(stone("b"))
    assert [stone("a"), stone("b")] == stones.read()
    assert None is read_receipts(stones.path).broken
    assert 0o600 == stones.path.stat().st_mode & 0o777


def test_nothing_was_let_go(stones):
    """Then nothing is on the disk."""
    assert ([], None) == (stones.read(), stones.until_ns("a"))
    assert not stones.path.parent.exists()


def test_a_crash_in_between_counts_once(stones):
    """The same session at the same head is one; one that was begun anew and let go again is another."""
    stones.add(stone("a"))
    stones.add(stone("a"))
    stones.add(stone("a", head="cd", ended_ns=99))
    assert ["ab", "cd"] == [each.head for each in stones.read()]


def test_until_when_is_known_at_once(stones, tmp_path, clock):
    """Also what another process has added meanwhile."""
    stones.add(stone("a"))
    assert (20, None) == (stones.until_ns("a"), stones.until_ns("b"))
    Tombstones(root=tmp_path / "ledger", clock=clock).add(stone("b", ended_ns=30))
    assert (20, 30) == (stones.until_ns("a"), stones.until_ns("b"))


def test_damage_is_passed_over(stones):
    """What can be read of the list still holds."""
    stones.add(stone("a"))
    stones.add(stone("b"))
    with stones.path.open("ab") as file:
        file.write(b'garbage\n{"torn')
    assert [stone("a"), stone("b")] == stones.read()
    stones.add(stone("c"))
    assert ["a", "b", "c"] == [each.folder for each in stones.read()]


def test_many_become_a_sum(stones, monkeypatch):
    """Of the older half only the sum is kept, so that the list never outgrows what it is about."""
    monkeypatch.setattr(tombstones, "MOST_TOLD", 4)
    for number in range(9):
        stones.add(stone(f"s{number}", ended_ns=20 + number))
    found = stones.read()
    assert (9, 27) == (sum(each.sessions for each in found), sum(each.events for each in found))
    assert ["", *(f"s{number}" for number in range(found[0].sessions, 9))] == [each.folder for each in found]
    assert len(found) <= 4
    total = found[0]
    assert ("in sum", 10, 20 + total.sessions - 1) == (total.why, total.began_ns, total.ended_ns)
    assert None is read_receipts(stones.path).broken
