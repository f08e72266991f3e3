"""When the witness keeps house."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pellucid.housekeeping.schedule import Housekeeping
from pellucid.housekeeping.settings import FILE_NAME

SECRET = b"MARKER-7f3a"


@pytest.fixture
def said():
    """What a person was told."""
    return []


@pytest.fixture
def house(world, said):
    """The housekeeping of a witness that has just started."""
    return Housekeeping(
        app=world.app, ledger=world.ledger, config=world.config, clock=world.clock, say=said.append
    )


def work_off(world, house):
    """Do all that is due, as time passes; return how many portions that took."""
    portions = 0
    while house.patience_s < 100:
        world.clock.move(seconds=house.patience_s)
        portions += house.work(world.data_dir)
    return portions


def test_it_begins_soon_and_comes_back_daily(world, house, lines):
    """Not at once: what was missed while no witness ran comes first."""
    asked, _ = lines
    world.copy("s", asked())
    world.clock.move(days=8)
    house = Housekeeping(
        app=world.app, ledger=world.ledger, config=world.config, clock=world.clock, say=print
    )
    assert 4.9 < house.patience_s <= 5
    assert not house.work(world.data_dir)
    assert work_off(world, house) > 1
    assert SECRET not in world.on_disk()
    assert 80_000 < house.patience_s <= 86_400
    world.copy("t", asked())
    world.clock.move(days=8)
    work_off(world, house)
    assert SECRET not in world.on_disk()


def test_it_rests_after_each_portion(world, house, lines):
    """So that there is always time for what is under way."""
    _, opened = lines
    world.copy("s", opened())
    world.clock.move(seconds=5)
    assert house.work(world.data_dir)
    assert 0 < house.patience_s < 1
    assert not house.work(world.data_dir)


def test_what_a_person_has_to_know_is_said_once(world, house, said, lines):
    """Settings that cannot be read let nothing go; the next try is in an hour."""
    asked, _ = lines
    world.copy("s", asked())
    world.config.mkdir()
    (world.config / FILE_NAME).write_bytes(b"{")
    world.clock.move(days=400)
    assert 1 == work_off(world, house)
    assert 3500 < house.patience_s <= 3600
    world.clock.move(seconds=3600)
    work_off(world, house)
    (sentence,) = said
    assert "so all are" in sentence
    assert SECRET in world.on_disk()


def test_letting_go_is_said(world, house, said, lines):
    """Whoever reads what the witness says learns that there were more."""
    _, opened = lines
    world.copy("s", opened())
    world.clock.move(days=400)
    work_off(world, house)
    assert ["Let go of one session, beyond what is kept; `pellucid ledger retention` tells more."] == said
    assert 1 == house.done.retired


def test_a_fault_does_not_end_the_witness(world, house, said):
    """Whatever goes wrong here: it is said, and tried again the next day."""
    (world.ledger.root / "events").mkdir()
    (world.ledger.root / "events" / "s").mkdir()
    world.ledger.clock = None
    work_off(world, house)
    (sentence,) = said
    assert sentence.startswith("Old copies cannot be tidied: AttributeError")


def test_it_costs_nothing_until_it_begins():
    """Neither the catalogue nor the guard is loaded by a witness that only copies."""
    code = (
        "import sys, pellucid.housekeeping.schedule, pellucid.witness.scribe\n"
        "print([name for name in sys.modules if name.startswith(('pellucid.guard', 'pellucid.catalogue', 'msgspec'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "[]\n" == done.stdout


def test_what_is_settled_is_known_until_it_is_written_to(world, house, lines):
    """So that a witness need not read the receipts of years at each start."""
    _, opened = lines
    world.copy("s", opened())
    world.copy("t", opened(), released=False)
    assert not house.knows_settled("s")
    work_off(world, house)
    assert (True, False, False) == tuple(house.knows_settled(folder) for folder in ("s", "t", "unknown"))
    world.copy("s", opened(2))
    assert not house.knows_settled("s")
