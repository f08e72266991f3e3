"""What an app's sessions have waiting, looked at from outside."""

from __future__ import annotations

import pytest

from pellucid.consent.values import Mode
from pellucid.embedding.waiting import SessionWaiting, place_of_batch
from pellucid.event import Event
from pellucid.sending.verbs import drop_fields, hold
from pellucid.state import State
from pellucid.view.batches import batch_of


@pytest.fixture
def opened(viewer, until):
    """An app that sends, but nothing before a person says so."""
    analytics = viewer.open(review_s=None)
    analytics.consent.set_mode(Mode.ON)
    until(lambda: analytics.decision.mode is Mode.ON)
    for number in range(3):
        analytics.record(viewer.app.ViewerOpened(windows=number))
    until(lambda: analytics.health().recorded == 3)
    analytics.flush()
    (entry,) = viewer.ledger.sessions()
    until(lambda: SessionWaiting(viewer.ledger, entry.folder).batches)
    return analytics, entry.folder


def test_a_sealed_batch_is_there_with_its_events(viewer, opened):
    """Each event knows its batch; the batch knows its id, its address and its digest."""
    analytics, folder = opened
    waiting = SessionWaiting(viewer.ledger, folder)
    batches, events = waiting.batches, waiting.events()
    named = [event.batch for event in events]
    assert [0, 1, 2] == [event.line for event in events]
    assert {batch.batch.uuid for batch in batches} == set(named)
    assert {(analytics.consent.read().analytics_id, "http://127.0.0.1:9")} == {
        (batch.distinct_id, batch.endpoint) for batch in batches
    }
    for batch in batches:
        found = batch_of(viewer.ledger, *place_of_batch(viewer.ledger, batch.batch.uuid))
        assert (batch.batch.uuid, batch.batch.body_sha256) == (found.uuid, found.body_sha256)
        assert batch.sealed_at_ns >= events[0].time_ns


def test_an_event_tells_what_a_person_asks_for(viewer, opened):
    """Its name, its time, its uuid, what was taken out of it, and whether it is held."""
    _, folder = opened
    drop_fields(viewer.ledger, folder, 1, ["renderer"])
    hold(viewer.ledger, folder, 2, 2)
    events = SessionWaiting(viewer.ledger, folder).events()
    assert ["viewer_opened"] * 3 == [event.name for event in events]
    assert 3 == len({event.uuid for event in events})
    assert [(), ("renderer",), ()] == [event.taken_out for event in events]
    assert [State.QUEUED, State.QUEUED, State.HELD] == [event.state for event in events]
    assert None is events[2].batch
    assert [0, 1, 2] == [event.content.props["windows"] for event in events]


def test_what_was_sent_waits_no_more(viewer, until):
    """Neither its lines nor its batch; but the batch is still found."""
    with viewer.open() as analytics:
        analytics.consent.set_mode(Mode.ON)
        until(lambda: analytics.decision.mode is Mode.ON)
        analytics.record(viewer.app.ViewerOpened())
        until(lambda: viewer.states() == ["sent"])
    (entry,) = viewer.ledger.sessions()
    waiting = SessionWaiting(viewer.ledger, entry.folder)
    assert ([], []) == (waiting.events(), waiting.batches)
    assert [(0, 0, State.SENT)] == waiting.runs
    sealed = next(r for r in viewer.ledger.receipts(entry.folder) if r.kind == "sealed")
    assert (entry.folder, 0) == place_of_batch(viewer.ledger, sealed.text("batch"))
    assert None is place_of_batch(viewer.ledger, "nothing")


def test_a_line_that_cannot_be_read_has_no_name(viewer, opened):
    """It is listed all the same."""
    analytics, folder = opened
    analytics.close()
    segment = next(viewer.ledger.entry(folder).events.iterdir())
    with segment.open("ab") as stream:
        stream.write(b"broken\n")
    last = SessionWaiting(viewer.ledger, folder).events()[-1]
    assert ("", "", None, b"broken") == (last.name, last.uuid, last.time_ns, last.raw)
    assert not isinstance(last.content, Event)


def test_looking_writes_nothing(viewer, opened):
    """Not a byte, and no lock."""
    analytics, folder = opened
    analytics.close()

    def files():
        root = viewer.ledger.root
        return {path: path.stat().st_mtime_ns for path in root.rglob("*")}

    before = files()
    SessionWaiting(viewer.ledger, folder).events()
    assert before == files()
