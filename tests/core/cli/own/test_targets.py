"""What a person names of that which waits."""

from __future__ import annotations

import pytest

from pellucid.cli.own.targets import WaitingThings, spans
from pellucid.consent.values import Mode
from pellucid.errors import NotFoundError, UsageError
from pellucid.state import State


@pytest.fixture
def things(viewer, analytics):
    """Two held events, two in a batch, one that is not sealed."""
    viewer.run_once(1, 2)
    running = viewer.open(review_s=None, batch_age_s=60.0, batch_count=2)
    analytics("enable")
    viewer.until(lambda: running.decision.mode is Mode.ON)
    viewer.record(running, 3, 4)
    viewer.until(lambda: WaitingThings(viewer.ledger).batches)
    viewer.record(running, 5)
    return WaitingThings(viewer.ledger)


def numbers(events):
    return [event.content.props["windows"] for event in events]


def test_all_that_waits_is_there_the_oldest_first(things):
    """By its state, and by its batch."""
    (batch,) = things.batches
    assert [1, 2, 3, 4, 5] == numbers(things.events) == numbers(things.named(["all"]))
    assert [1, 2] == numbers(things.of(State.HELD))
    assert [5] == numbers(things.of(State.QUEUED))
    assert [3, 4] == numbers(things.in_batch(batch.batch.uuid))


def test_an_event_has_two_addresses_and_a_batch_and_a_session_one(things):
    """Its uuid, or its session and line; a session by the beginning of its name."""
    (batch,) = things.batches
    first, *_, last = things.events
    assert [1] == numbers(things.named([first.uuid]))
    assert [2] == numbers(things.named([f"{first.folder[:12]}:1"]))
    assert [3, 4] == numbers(things.named([batch.batch.uuid]))
    assert [3, 4, 5] == numbers(things.named([last.folder]))
    assert [5, 1] == numbers(things.named([last.uuid, first.uuid, last.uuid]))


@pytest.mark.parametrize("target", ["nothing", "", ":0", "nothing:0", "all:0"])
def test_what_waits_not_is_not_found(things, target):
    """Whatever it looks like."""
    with pytest.raises(NotFoundError):
        things.named([target])


def test_a_beginning_of_two_names_is_refused(viewer, things):
    """More of it is asked for; with a line number only sessions that have such a line count."""
    source = viewer.ledger.entry(things.events[0].folder)
    twin = viewer.ledger.entry(source.folder[:8] + "-twin")
    twin.events.mkdir()
    for segment in source.events.iterdir():
        (twin.events / segment.name).write_bytes(segment.read_bytes())
    twin.receipts.write_bytes(source.receipts.read_bytes())
    found = WaitingThings(viewer.ledger)
    with pytest.raises(UsageError, match="2 sessions"):
        found.named([source.folder[:8]])
    assert 2 == len(found.named([twin.folder]))


def test_ranges_are_as_few_as_can_be(things):
    """By session, and only of the states that are asked for."""
    held = things.events[0].folder
    assert {held: [(0, 1)]} == spans(things.events, {State.HELD})
    assert {things.events[-1].folder: [(0, 2)]} == spans(things.events, {State.QUEUED})
