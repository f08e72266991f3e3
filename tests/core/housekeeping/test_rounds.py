"""One round through the copies."""

from __future__ import annotations

import base64

import pytest

from pellucid.housekeeping.known_sessions import KnownSessions
from pellucid.housekeeping.rounds import Done, Round
from pellucid.housekeeping.settings import Retention
from pellucid.ledger.keeping import keep
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.text_places import MARKER
from pellucid.ledger.tombstones import Tombstones
from pellucid.ledger.verification import verify

SECRET = b"MARKER-7f3a"
EVERYTHING = Retention(age_days=None, size_bytes=None)


class Counting:
    """Counts how many lines were looked at."""

    def __init__(self, finder) -> None:
        self._finder = finder
        self.count = 0

    def places(self, raw):
        """As the finder does."""
        self.count += 1
        return self._finder.places(raw)


def go_round(world, retention=EVERYTHING):
    """Go round once; return what was done, and how many lines were looked at."""
    finder = Counting(world.finder)
    work = Round(ledger=world.ledger, finder=finder, retention=retention, data_dir=world.data_dir)
    for _ in work.go_on():
        pass
    return work.done, finder.count


def test_an_empty_ledger_stays_nothing(tmp_path, world):
    """Nothing is made on the disk for a program that was never watched."""
    world.ledger = Ledger(root=tmp_path / "none", clock=world.clock)
    assert (Done(), 0) == go_round(world)
    assert not (tmp_path / "none").exists()


def test_free_text_goes_after_seven_days(world, lines):
    """Not before, and then from everywhere; what is not free text stays."""
    asked, opened = lines
    world.copy("s", asked(), opened())
    world.copy("t", opened())
    world.clock.move(days=6.9)
    assert 0 == go_round(world)[0].redacted
    assert SECRET in world.on_disk()
    world.clock.move(days=0.2)
    assert 1 == go_round(world)[0].redacted
    assert SECRET not in world.on_disk()
    assert MARKER in world.on_disk()
    assert all(verify(world.ledger, folder).whole for folder in ("s", "t"))


def test_free_text_stays_where_a_person_wants_it(world, lines):
    """All of it, or that of one session."""
    asked, _ = lines
    world.copy("s", asked())
    world.copy("t", asked())
    world.clock.move(days=30)
    assert 0 == go_round(world, Retention(keep_free_text=True))[0].redacted
    keep(world.ledger, "s")
    assert 1 == go_round(world)[0].redacted
    assert [True, False] == [
        SECRET in next(raw for _, raw in world.ledger.lines(folder)) for folder in ("s", "t")
    ]
    keep(world.ledger, "s", is_kept=False)
    assert 1 == go_round(world)[0].redacted


def test_what_did_not_change_is_not_looked_at_again(world, lines):
    """Only what is new, and what has become old enough meanwhile."""
    asked, opened = lines
    world.copy("s", *[opened(number) for number in range(20)])
    world.copy("t", *[opened(number) for number in range(20)])
    world.clock.move(days=8)
    assert 40 == go_round(world)[1]
    assert 0 == go_round(world)[1]
    world.copy("s", asked(99))
    assert 0 == go_round(world)[1]
    world.clock.move(days=8)
    assert (1, 1) == ((found := go_round(world))[0].redacted, found[1])
    assert 0 == go_round(world)[1]


def test_a_session_begun_anew_is_looked_at_from_its_start(world, lines):
    """What was examined of another one of the same name counts for nothing."""
    asked, opened = lines
    world.copy("s", *[opened(number) for number in range(20)])
    world.clock.move(days=8)
    go_round(world)
    entry = world.ledger.entry("s")
    entry.receipts.unlink()
    for path in entry.events.iterdir():
        path.unlink()
    world.clock.move(seconds=5)
    world.copy("s", asked())
    world.clock.move(days=8)
    assert 1 == go_round(world)[0].redacted


def test_what_is_written_while_a_session_is_looked_at_is_not_forgotten(world, lines):
    """Its time comes even if nothing is written to the session afterwards."""
    asked, _ = lines
    world.copy("s", *[asked(number) for number in range(700)])
    world.clock.move(days=8)
    work = Round(ledger=world.ledger, finder=world.finder, retention=EVERYTHING, data_dir=world.data_dir)
    portions = work.go_on()
    for number, _ in enumerate(portions):
        if number == 2:
            world.copy("s", asked(9999))
    assert SECRET in world.on_disk()
    world.clock.move(days=8)
    assert 1 == go_round(world)[0].redacted
    assert SECRET not in world.on_disk()


def test_a_torn_beginning_grows_old_too(world, lines):
    """What healing put into a receipt, when nothing else is left to be looked at."""
    asked, opened = lines
    world.copy("s", opened())
    world.clock.move(days=8)
    with world.ledger.segments("s")[0].path.open("ab") as segment:
        segment.write(asked()[:-9])
    world.copy("s", opened(2))
    secret = base64.b64encode(asked()[:-9])
    go_round(world)
    assert secret in world.on_disk()
    world.clock.move(days=8)
    go_round(world)
    assert secret not in world.on_disk()


def test_what_could_not_be_done_is_tried_again(world, lines):
    """Although nothing was written to the session since."""
    asked, _ = lines
    world.copy("s", asked())
    with world.ledger.entry("s").receipts.open("ab") as file:
        file.write(b'{"seq"')
    world.clock.move(days=8)
    assert [0, 1] == [go_round(world)[0].redacted for _ in range(2)]


def test_sessions_that_are_over_are_compacted(world, lines):
    """Those whose program is gone from them and that have many receipts."""
    _, opened = lines
    for name in ("over", "live"):
        world.copy(name, *[opened(number) for number in range(60)], each=True)
    world.copy("few", opened())
    (world.data_dir / "live.json").touch()
    done, _ = go_round(world)
    assert (1, True) == (done.compacted, done.saved_bytes > 20_000)
    assert [4, 121, 3] == [len(world.ledger.receipts(folder)) for folder in ("over", "live", "few")]
    assert all(verify(world.ledger, folder).whole for folder in ("over", "live", "few"))


def test_old_sessions_are_let_go(world, lines):
    """A year after something became of them for the last time."""
    _, opened = lines
    world.copy("old", opened(), opened(2))
    world.clock.move(days=10)
    world.copy("young", opened())
    world.clock.move(days=356)
    done, _ = go_round(world, Retention())
    assert (1, 2) == (done.retired, done.events)
    assert ["young"] == world.ledger.folders()
    assert ["young"] == list(KnownSessions(world.ledger.root).read())
    assert ["old"] == [each.folder for each in Tombstones(root=world.ledger.root, clock=world.clock).read()]


def test_too_much_is_let_go_oldest_first(world, lines):
    """Until the rest fits; what may not go is passed over."""
    _, opened = lines
    for name in ("a", "b", "c", "d"):
        world.copy(name, *[opened(number) for number in range(50)], released=name != "b")
        world.clock.move(days=1)
    one = sum(path.stat().st_size for path in world.ledger.root.rglob("a*/*") if path.is_file())
    done, _ = go_round(world, Retention(size_bytes=3 * one))
    assert ["b", "d"] == world.ledger.folders()
    assert 2 == done.retired
    assert (0, ["b", "d"]) == (
        go_round(world, Retention(size_bytes=3 * one))[0].retired,
        world.ledger.folders(),
    )
    go_round(world, Retention(size_bytes=0))
    assert ["b"] == world.ledger.folders()


def test_a_purge_that_was_interrupted_is_finished(world, lines):
    """Whoever was killed, the lines go."""
    asked, opened = lines
    world.copy("s", asked(), opened())
    log = ReceiptLog(path=world.ledger.entry("s").receipts, clock=world.clock)
    with log.locked():
        log.catch_up()
        log.append([Draft(kind="purging", details={"lines": [0, 0]})])
    go_round(world)
    assert SECRET not in world.on_disk()
    assert verify(world.ledger, "s").whole


def test_a_deletion_that_was_interrupted_is_finished(world, lines):
    """The tombstone stands, the log is gone, the receipts are there."""
    _, opened = lines
    world.copy("s", opened())
    receipts = world.ledger.entry("s").receipts.read_bytes()
    world.clock.move(days=400)
    go_round(world, Retention())
    world.ledger.entry("s").receipts.write_bytes(receipts)
    go_round(world)
    assert [] == world.ledger.folders()


def test_damage_in_one_session_does_not_keep_the_others(world, lines):
    """It is named, left to be looked into, and its free text goes all the same."""
    asked, _ = lines
    for name in ("bad", "good", "worse"):
        world.copy(name, asked(), asked(2), each=True)
    bad = world.ledger.entry("bad").receipts
    bad.write_bytes(bad.read_bytes().replace(b"emptied", b"emptieD", 1))
    segment = world.ledger.segments("worse")[0].path
    segment.unlink()
    segment.mkdir()
    world.clock.move(days=8)
    done, _ = go_round(world)
    assert 4 == done.redacted
    assert SECRET not in world.on_disk()
    assert "its receipts are damaged (receipt 3)" == done.left["bad"]


def test_it_pauses_and_holds_no_lock_meanwhile(world, lines):
    """Between any two portions whoever has something better to do can write."""
    asked, opened = lines
    world.copy("s", *[asked(number) for number in range(1200)])
    world.clock.move(days=8)
    work = Round(ledger=world.ledger, finder=world.finder, retention=EVERYTHING, data_dir=world.data_dir)
    pauses = 0
    for _ in work.go_on():
        pauses += 1
        world.copy("t", opened(pauses))
    assert pauses > 4
    assert (1200, True) == (work.done.redacted, verify(world.ledger, "s").whole)


@pytest.mark.parametrize("stops_after", range(0, 12, 2))
def test_a_round_may_be_given_up_at_any_pause(world, lines, stops_after):
    """The next one does what is left."""
    asked, opened = lines
    world.copy("s", *[opened(number) for number in range(60)], each=True)
    world.copy("t", asked())
    world.clock.move(days=8)
    work = Round(ledger=world.ledger, finder=world.finder, retention=EVERYTHING, data_dir=world.data_dir)
    portions = work.go_on()
    for _ in range(stops_after):
        next(portions, None)
    portions.close()
    go_round(world)
    assert SECRET not in world.on_disk()
    assert 4 == len(world.ledger.receipts("s"))
