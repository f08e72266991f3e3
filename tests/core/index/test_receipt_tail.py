"""How far a live file is taken over, from the receipts' end."""

from __future__ import annotations

from pellucid.index.receipt_tail import position_after

SESSION = "01227f48"


def test_the_end_of_the_last_witnessed_bytes(world, line):
    """The position is that of the last copied line, and only as long as that line is the last that is known."""
    assert None is position_after(world.ledger, SESSION, 0)
    world.write(SESSION, line(1), line(2))
    world.witness(SESSION)

    assert world.live_file(SESSION).stat().st_size == position_after(world.ledger, SESSION, 2)
    assert None is position_after(world.ledger, SESSION, 1)


def test_nothing_is_known_after_a_release(world, line):
    """Once lines were released the position means nothing."""
    world.write(SESSION, line(1))
    world.witness(SESSION)
    world.empty(SESSION)
    world.witness(SESSION)

    assert None is position_after(world.ledger, SESSION, 1)


def test_receipts_that_cannot_be_read(world, line):
    """A torn end is passed over; what is no receipt at all means that nobody can tell."""
    world.write(SESSION, line(1))
    world.witness(SESSION)
    path = world.ledger.entry(SESSION).receipts
    size = world.live_file(SESSION).stat().st_size

    with path.open("ab") as file:
        file.write(b'{"seq":7')
    assert size == position_after(world.ledger, SESSION, 1)
    with path.open("ab") as file:
        file.write(b"\n")
    assert None is position_after(world.ledger, SESSION, 1)
