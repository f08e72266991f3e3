"""The second look takes turns, and tells what it found now and then."""

from __future__ import annotations

import pytest

from pellucid.clock import SystemClock
from pellucid.index.event_index import EventIndex
from pellucid.ledger.ledger import Ledger
from pellucid.view.rereading import Rereading

LATER_S = 10.0


class Turns:
    """A second look at some lines, in a time that the test owns."""

    def __init__(self, root, raws) -> None:
        home = root / "events" / "s"
        home.mkdir(parents=True)
        (home / "000001.ndjson").write_bytes(b"".join(raw + b"\n" for raw in raws))
        self.index = EventIndex(ledger=Ledger(root=root, clock=SystemClock()), cache_dir=None)
        self.index.open()
        self.at_s = 100.0
        self.told = []
        self.rereading = Rereading(index=self.index, tell=self._tell, now_s=lambda: self.at_s)

    def _tell(self, news) -> None:
        self.told += news.reread.tolist()

    def go_on(self, *, is_enough=lambda: True) -> None:
        """Look at one portion, as short as one can be."""
        self.rereading.go_on(is_enough)

    def look_at_all(self) -> None:
        """Look on until nothing is left, all in one moment."""
        while not self.index.is_checked:
            self.go_on()


@pytest.fixture
def turns(tmp_path, line):
    """Lines of which each hundredth only looks like an event."""
    broken = line(7).replace(b"Integer", b"Inte\xffger")
    return Turns(tmp_path, [broken if number % 100 == 0 else line(number) for number in range(20_000)])


def test_it_stands_aside_for_whoever_scrolls(turns):
    """For a fifth of a second after each row, and for five seconds at most."""
    turns.at_s += LATER_S
    assert turns.rereading.may_go_on
    breath_s = turns.rereading.pause_s
    turns.go_on()
    begun_s = turns.at_s
    while turns.at_s < begun_s + 4.9:
        turns.rereading.stand_aside()
        turns.at_s += 0.1
        assert not turns.rereading.may_go_on
        assert turns.rereading.pause_s > breath_s
    turns.rereading.stand_aside()
    turns.at_s = begun_s + 5.0
    assert turns.rereading.may_go_on


def test_what_was_found_is_told_now_and_then(turns):
    """At once the first time, then not again within a quarter of a second; all of it once all was looked at."""
    while not turns.told:
        turns.go_on()
    first = list(turns.told)
    turns.go_on()
    assert first == turns.told
    turns.look_at_all()
    assert list(range(0, 20_000, 100)) == turns.told
    assert [True] * 200 == [turns.index.flags[event] != 0 for event in turns.told]


def test_what_has_other_numbers_by_now_is_not_told(turns):
    """It would be said of other events."""
    while not turns.told:
        turns.go_on()
    known = len(turns.told)
    turns.go_on()
    turns.rereading.forget()
    turns.at_s += LATER_S
    turns.look_at_all()
    assert turns.told == sorted(set(turns.told))
    assert known < len(turns.told) < 200


def test_a_portion_ends_when_its_time_is_over(turns):
    """Whoever follows may end it sooner."""
    turns.go_on()
    share = turns.index.checked_share
    assert 0 < share < 1
    turns.rereading.go_on(lambda: False)  # time stands still: it goes through to the end
    assert turns.index.is_checked
