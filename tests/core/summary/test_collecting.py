"""A summary of what was copied: each number in it can be counted by hand."""

from __future__ import annotations

import os

import pytest

from pellucid import rfc3339
from pellucid.housekeeping.free_text import FreeText
from pellucid.index.event_index import EventIndex
from pellucid.ledger.purge import ForgetEvent, forget
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.redaction import redact
from pellucid.lines import Line
from pellucid.meaning.judge import FREE_TEXT
from pellucid.meaning.meaning import Meaning
from pellucid.state import State
from pellucid.summary.collecting import DAY_NS, summarized
from pellucid.witness.beats import Doing
from pellucid.witness.gaps import Why
from pellucid.witness.watched import WATCHED_FILE, After, Stretch

NOW = rfc3339.parse("2026-11-25T12:00:00Z")
"""Two days after the lines."""


def text(value):
    """Write a text as a property."""
    return f'{{"String":"{value}"}}'


@pytest.fixture
def summing(world):
    """Summarize what is there now."""

    def run(days=30, *, live=(), **more):
        index = EventIndex(ledger=world.ledger, cache_dir=None)
        index.open()
        for name, raw in live:
            index.add_live(name, world.live_file(name), [Line(offset=0, raw=raw)])
        return summarized(
            app=world.app,
            index=index,
            ledger=world.ledger,
            meaning=Meaning(world.app, index),
            now_ns=NOW,
            days=days,
            **more,
        )

    return run


def found_in(summary):
    """Return what was found, as states by rule."""
    return {each.rule: dict(each.counts.states) for each in summary.findings if each.counts.total}


def test_all_of_it(world, summing, line):
    """What left, what waits, with what in it, by name and by version."""
    lines = [
        line(1, "$identify", rerun_version=text("0.41.0"), email=text("me@example.com")),
        line(2, "agent_turn", prompt=text("why 10.1.2.3"), response=text("so")),
        line(3, "phone_home"),
        line(4, "settings-opened", shoe_size='{"Float":42.5}'),
        line(5, "settings-opened"),
        b"broken",
    ]
    world.copy("one", *lines)
    world.writer("one").release(range(5), why="emptied", distinct_id="id")
    world.copy("two", line(6, "agent_turn", prompt=text("hi")))
    summary = summing(live=[("three", line(7, "settings-opened"))])

    assert {State.RELEASED: 5, State.QUEUED: 3} == summary.counts.states
    assert [
        ("phone_home", 1, 0),
        ("settings-opened", 2, 1),
        ("agent_turn", 1, 1),
        ("", 0, 1),
        ("$identify", 1, 0),
    ] == [(name.name, name.counts.sent, name.counts.waiting) for name in summary.names]
    assert ["shoe_size"] == [field.name for field in summary.names[1].fields]
    assert {State.RELEASED: 2} == summary.undocumented.states
    assert {
        FREE_TEXT: {State.RELEASED: 1, State.QUEUED: 1},
        "email": {State.RELEASED: 1},
        "ip": {State.RELEASED: 1},
    } == found_in(summary)
    assert [("0.41.0", 1)] == [(each.version, each.sessions) for each in summary.sessions]
    assert sum(map(len, lines[:5])) == summary.sent_bytes
    assert [1, 5] == [
        (moment - rfc3339.parse("2026-11-23T16:00:00Z")) // 10**9
        for moment in (summary.first_sent_ns, summary.last_sent_ns)
    ]
    assert ("Agent Asked", True, False) == (summary.names[2].title, summary.has_catalogue, summary.is_own)


def test_it_tells_which_day_and_which_was_the_last(world, summing, line):
    """By name and by day; a line that tells no time is in no day."""
    world.copy("one", line(1, "agent_turn"), line(3, "phone_home"), b"broken")
    world.writer("one").release([0], why="emptied", distinct_id="id")
    world.copy("two", line(7, "agent_turn"))
    summary = summing()
    (day,) = summary.by_day
    assert {State.RELEASED: 1, State.QUEUED: 2} == day.counts.states
    begin_ns = rfc3339.parse("2026-11-23T16:00:00Z")
    assert {"agent_turn": 7, "phone_home": 3, "": None} == {
        name.name: None if name.last_ns is None else (name.last_ns - begin_ns) // 10**9
        for name in summary.names
    }


def test_events_are_judged_by_the_version_of_their_session(world, summing, line):
    """What 0.41.0 documents was undocumented in 0.37.2; the newest version stands first."""
    for name, version in (("old", "0.37.2"), ("new", "0.41.0"), ("unknown", "")):
        begun = [line(1, "$identify", rerun_version=text(version))] if version else []
        world.copy(name, *begun, line(2, "agent_turn", prompt=text("hi")))
        world.writer(name).release(range(len(begun) + 1), why="emptied", distinct_id="id")
    summary = summing()
    assert 1 == summary.undocumented.sent
    assert (3, 1) == (summary.names[0].counts.sent, summary.names[0].undocumented.sent)
    assert ["0.41.0", "0.37.2", ""] == [each.version for each in summary.sessions]
    assert {FREE_TEXT: {State.RELEASED: 2}} == found_in(summary)


def test_only_the_last_days_count(world, summing, line):
    """By when an event was recorded; `None`: all."""
    old = line(1).replace(b"2026-11-23", b"2026-10-01")
    world.copy("one", old, line(2))
    assert [1, 2, 2] == [summing(days).counts.total for days in (30, 90, None)]
    summary = summing(30)
    assert (NOW - 30 * DAY_NS, NOW) == (summary.since_ns, summary.until_ns)
    assert summing(None).since_ns is None
    assert (0, (), None) == (summing(1).counts.total, summing(1).names, summing(1).first_sent_ns)


def test_what_was_redacted_still_counts(world, summing, line):
    """Its text is gone from our copy, and its receipt tells what was in it; what was found in nothing else stays 0."""
    world.copy(
        "one",
        line(1, "agent_turn", prompt=text("why me@example.com"), response=text("so")),
        line(2, "agent_turn", prompt=text("hi")),
        line(3, "settings-opened"),
    )
    world.writer("one").release(range(3), why="emptied", distinct_id="id")
    before = summing()
    redact(world.ledger, "one", finder=FreeText(world.app), before_ns=world.clock.now_ns())
    after = summing()
    assert (
        {FREE_TEXT: {State.RELEASED: 2}, "email": {State.RELEASED: 1}} == found_in(before) == found_in(after)
    )
    assert (0, 0) == (before.redacted.events, before.redacted.texts)
    assert (2, 3) == (after.redacted.events, after.redacted.texts)


def test_undocumented_text_that_was_redacted_was_free(world, summing, line):
    """As it was before."""
    world.copy("one", line(1, "phone_home", memo=text("two words")))
    world.writer("one").release([0], why="emptied", distinct_id="id")
    before = summing()
    redact(world.ledger, "one", finder=FreeText(world.app), before_ns=world.clock.now_ns())
    assert {FREE_TEXT: {State.RELEASED: 1}} == found_in(before) == found_in(summing())


def test_what_was_destroyed_is_counted_and_says_nothing(world, summing, line):
    """Nobody can say any more what was in it."""
    world.copy("one", line(1, "agent_turn", prompt=text("hi")), line(2))
    world.writer("one").release(range(2), why="emptied", distinct_id="id")
    forget(world.ledger, ForgetEvent(folder="one", line=0))
    summary = summing()
    assert {State.PURGED: 1, State.RELEASED: 1} == summary.counts.states
    assert ["viewer_started"] == [name.name for name in summary.names]
    assert {} == found_in(summary)


def test_what_a_program_failed_to_upload_is_lost(world, summing, line):
    """As its own log told; of several answers the last counts."""
    world.copy("one", *(line(number) for number in range(1, 5)))
    world.writer("one").release(range(3), why="emptied", distinct_id="id")
    receipts = ReceiptLog(path=world.ledger.entry("one").receipts, clock=world.clock)
    with receipts.locked():
        receipts.append(
            [
                Draft(kind=ReceiptKind.ANSWERED, details={"lines": [0, 0], "outcome": "accepted"}),
                Draft(kind=ReceiptKind.ANSWERED, details={"lines": [1, 2], "outcome": "accepted"}),
                Draft(kind=ReceiptKind.ANSWERED, details={"lines": [2, 3], "outcome": "failed"}),
            ]
        )
    summary = summing()
    assert {State.RELEASED: 2, State.LOST: 1, State.QUEUED: 1} == summary.counts.states
    assert (2, 1) == (summary.answers.accepted, summary.answers.failed)


def test_when_nobody_watched_is_told(world, summing, line):
    """Cut to the days that count; what is missing since is told by its numbers."""
    world.copy("one", line(1), line(4))
    moments = [NOW - days * DAY_NS for days in (40, 35, 20, 10)]
    stretches = [
        Stretch(from_ns=begin, to_ns=end, doing=Doing.WATCHING, after=After.START, copied=0, last_ns=None)
        for begin, end in (moments[:2], moments[2:])
    ]
    (world.ledger.root / WATCHED_FILE).write_bytes(b"".join(stretch.line() for stretch in stretches))
    watching = summing().watching
    assert [(NOW - 30 * DAY_NS, NOW - 20 * DAY_NS), (NOW - 10 * DAY_NS, NOW)] == [
        (gap.from_ns, gap.to_ns) for gap in watching.gaps
    ]
    assert Why.NO_WITNESS == watching.gaps[0].why
    assert (20 * DAY_NS, NOW - 40 * DAY_NS) == (watching.unwatched_ns, watching.since_ns)
    assert 2 == watching.unseen


def test_it_can_be_cancelled_and_tells_how_far_it_is(world, summing, line):
    """Whoever closes a window does not wait for a million lines."""
    world.copy("one", *(line(number) for number in range(5)))
    shares = []
    assert summing(on_progress=shares.append) is not None
    assert 1.0 == shares[-1]
    assert summing(cancelled=lambda: True) is None


def test_nothing_at_all(summing):
    """Zeros, and no error."""
    summary = summing()
    assert (0, (), (), 0) == (summary.counts.total, summary.names, summary.sessions, summary.sent_bytes)
    assert summary.watching.since_ns is None


@pytest.mark.skipif(os.name == "nt", reason="a folder's permissions are others there")
def test_what_cannot_be_read_is_told(world, summing, line):
    """Else a part would be taken for the whole."""
    world.copy("one", line(1))
    world.copy("two", line(1))
    receipts = world.ledger.entry("two").receipts
    receipts.unlink()
    receipts.mkdir()
    summary = summing()
    assert any(str(receipts) in trouble for trouble in summary.troubles)
