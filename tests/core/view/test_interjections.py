"""What is to be read between events, and its words."""

from __future__ import annotations

import pytest

from pellucid.config.changes import Collection, ConfigChange, ConfigEvent, Known
from pellucid.rfc3339 import parse
from pellucid.view.interjections import (
    InterjectionReader,
    change_interjection,
    gap_interjection,
    in_order,
    length,
    moment,
)
from pellucid.view.values import Interjection, InterjectionKind
from pellucid.witness.beats import Doing
from pellucid.witness.gaps import Gap, Why
from pellucid.witness.watched import WATCHED_FILE, After, Stretch

S_NS = 1_000_000_000
FROM_NS = parse("2026-11-23T16:05:00Z")


@pytest.mark.parametrize(
    ("to_ns", "expected"),
    [
        (
            FROM_NS + 90 * S_NS,
            "Not watched from 2026-11-23 16:05:00 to 16:06:30 (1 min 30 s): no witness was running",
        ),
        (
            FROM_NS + 86_400 * S_NS,
            "Not watched from 2026-11-23 16:05:00 to 2026-11-24 16:05:00 (1 d): no witness was running",
        ),
        (None, "Not watched since 2026-11-23 16:05:00: no witness was running"),
    ],
)
def test_a_gap_in_words(to_ns, expected):
    """From when to when, how long, and why; the day is not said twice."""
    found = gap_interjection(Gap(from_ns=FROM_NS, to_ns=to_ns, why=Why.NO_WITNESS))
    assert (FROM_NS, to_ns, InterjectionKind.GAP, expected) == (
        found.at_ns,
        found.until_ns,
        found.kind,
        found.words,
    )
    assert found.tip.endswith(".")


def test_they_come_in_the_order_of_time():
    """Those of the same moment stay as they came."""
    made = [
        Interjection(at_ns=at_ns, until_ns=at_ns, kind=InterjectionKind.SETTING, words=words)
        for at_ns, words in ((5, "a"), (3, "b"), (5, "c"))
    ]
    assert ["b", "a", "c"] == [each.words for each in in_order(made)]


def test_a_ledger_tells_when_nobody_watched(world):
    """Each gap once, and that it still lasts; a ledger that no witness ever had tells of none."""
    reader = InterjectionReader(ledger=world.ledger, title="Rerun")
    assert () == reader.read()
    stretches = [
        Stretch(
            from_ns=FROM_NS + begin * S_NS,
            to_ns=FROM_NS + end * S_NS,
            doing=Doing.WATCHING,
            after=After.START,
            copied=0,
            last_ns=None,
        )
        for begin, end in ((0, 10), (70, 80))
    ]
    world.ledger.root.mkdir(parents=True, exist_ok=True)
    (world.ledger.root / WATCHED_FILE).write_bytes(b"".join(each.line() for each in stretches))
    assert [(10, 70), (80, None)] == [
        (
            (each.at_ns - FROM_NS) // S_NS,
            None if each.until_ns is None else (each.until_ns - FROM_NS) // S_NS,
        )
        for each in reader.read()
    ]


@pytest.mark.parametrize(
    ("span_ns", "expected"),
    [
        (340_000_000, "0.3 s"),
        (90 * S_NS, "1 min 30 s"),
        (3_600 * S_NS, "1 h"),
        (90_061 * S_NS, "1 d 1 h"),
    ],
)
def test_how_long_it_lasted(span_ns, expected):
    """In the two largest units."""
    assert expected == length(span_ns)


def test_a_moment_that_no_calendar_has():
    """Is called unknown rather than failing."""
    assert "unknown" == moment(10**40)


def test_a_changed_config_stands_where_it_was_found():
    """With when it was, as far as that is known."""
    on = Known(collection=Collection.ON, analytics_id="a" * 32)
    found = change_interjection(
        ConfigChange(
            at_ns=FROM_NS,
            since_ns=FROM_NS - 60 * S_NS,
            events=(ConfigEvent.SWITCHED_ON,),
            last=None,
            after=on,
            is_ours=False,
        ),
        "Rerun",
    )
    assert (
        "Collection was switched on: between 2026-11-23 16:04:00 and 16:05:00, while nobody watched, "
        "not by Pellucid"
    ) == found.words
    assert (FROM_NS, FROM_NS, InterjectionKind.SETTING) == (found.at_ns, found.until_ns, found.kind)


def test_events_that_left_unseen_stand_where_they_are_missed(world, line):
    """Once their numbers have been waited for; a look without losses keeps those of the last one."""
    world.copy("01227f48-ce91-44e3-920a-f14dd42621bb", line(1), line(2), line(5))
    reader = InterjectionReader(ledger=world.ledger, title="Rerun")
    assert [] == [each for each in reader.read(losses=False) if each.kind is InterjectionKind.LOSS]
    [loss] = [each for each in reader.read() if each.kind is InterjectionKind.LOSS]
    assert loss.words.startswith("Lost: 2 events of session 01227f48 left unseen")
    assert loss.at_ns == parse("2026-11-23T16:00:05.000000005Z")
    assert [loss] == [each for each in reader.read(losses=False) if each.kind is InterjectionKind.LOSS]
