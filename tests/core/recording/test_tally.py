"""What became of a host's events, in numbers."""

from __future__ import annotations

import threading

from pellucid.recording.tally import Tally


def test_every_event_is_counted_by_any_number_of_threads():
    """None is missed, whatever they do at the same time."""
    tally = Tally()

    def work():
        for _ in range(2000):
            tally.drop()
            tally.refuse("wrong")
            tally.record(1)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    health = tally.health("")
    assert (16_000, {"wrong": 16_000}, 16_000) == (health.dropped, health.refused, health.recorded)


def test_what_the_consent_does_not_allow_is_no_mistake():
    """The host did nothing wrong."""
    tally = Tally()
    tally.decline("switched off")
    tally.refuse("wrong", 2)
    health = tally.health("full")
    assert ({"switched off": 1, "wrong": 2}, {"wrong": 2}, "full") == (
        health.refused,
        health.mistakes,
        health.trouble,
    )


def test_the_first_of_a_kind_is_told_apart():
    """The log of a host has a line for each kind of mistake, not for each mistake."""
    tally = Tally()
    assert [True, False, True] == [tally.refuse(why) for why in ("a", "a", "b")]


def test_what_was_lost_is_told_once():
    """A receipt tells of it; what is lost meanwhile is told by the next one."""
    tally = Tally()
    tally.drop(3)
    told = tally.untold
    tally.drop()
    tally.tell(told)
    assert (1, 4) == (tally.untold, tally.dropped)


def test_a_forked_child_tells_nothing_of_its_parent():
    """The parent's next receipt does."""
    tally = Tally()
    tally.drop(3)
    tally.renew()
    assert (0, 3) == (tally.untold, tally.dropped)
