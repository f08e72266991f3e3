"""What a round would do."""

from __future__ import annotations

from pellucid.housekeeping.outlook import Outlook, foresee
from pellucid.housekeeping.rounds import Round
from pellucid.housekeeping.settings import Retention
from pellucid.ledger.keeping import keep


def test_it_foresees_what_a_round_does(world, lines):
    """The same sessions, the same events, the same texts; and not a byte is written."""
    asked, opened = lines
    world.copy("old", opened(), asked(2), opened(3))
    world.copy("kept", asked())
    keep(world.ledger, "kept")
    world.clock.move(days=370)
    world.copy("young", asked(), asked(2))
    world.clock.move(days=8)
    before = world.on_disk()
    found = foresee(world.ledger, Retention(), finder=world.finder, data_dir=world.data_dir)
    assert before == world.on_disk()
    assert (3, 3, 3, ["old"], False) == (
        found.sessions,
        found.events,
        found.with_old_text,
        [weight.folder for weight in found.surplus],
        found.is_over,
    )
    work = Round(ledger=world.ledger, finder=world.finder, retention=Retention(), data_dir=world.data_dir)
    for _ in work.go_on():
        pass
    assert (1, 3, 3) == (work.done.retired, work.done.events, work.done.redacted)


def test_it_says_when_too_much_may_not_go(world, lines):
    """What waits in the program's own file counts, and stays."""
    _, opened = lines
    world.copy("s", opened(), released=False)
    found = foresee(world.ledger, Retention(size_bytes=1), finder=None, data_dir=world.data_dir)
    assert ((), True, 0) == (found.surplus, found.is_over, found.with_old_text)


def test_nothing_is_there(world):
    """Then nothing would be done."""
    assert Outlook() == foresee(world.ledger, Retention(), finder=world.finder, data_dir=world.data_dir)
