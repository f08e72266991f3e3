"""PostHog's own Python client sends to the collector: neither side is only tested against itself."""

from __future__ import annotations

import json
import uuid

import pytest
from posthog import Posthog
from posthog.request import reset_sessions

from pellucid.collector import Answer, CutAnswer, Hang


@pytest.fixture
def client_of():
    """Make clients that talk to a collector and to nothing else; each is shut down after the test."""
    clients = []

    def make(collector, **settings):
        settings = {
            "host": collector.url,
            "enable_local_evaluation": False,
            "flush_interval": 0.1,
            "max_retries": 3,
            "timeout": 10,
        } | settings
        clients.append(Posthog("phc_test", **settings))
        return clients[-1]

    yield make
    for client in clients:
        client.shutdown()
    reset_sessions()


@pytest.mark.parametrize("sync_mode", [True, False])
@pytest.mark.parametrize("compressed", [True, False])
def test_everything_it_sends_arrives(collector, client_of, sync_mode, compressed):
    """At once or in batches, compressed or not: each event under its uuid, name and id."""
    client = client_of(collector, sync_mode=sync_mode, gzip=compressed)
    count = 5 if sync_mode else 250
    sent = {str(uuid.uuid4()): number for number in range(count)}
    for each, number in sent.items():
        client.capture(
            "viewer_opened", distinct_id="id-of-then", uuid=each, properties={"n": number, "text": "ü" * 50}
        )
    client.flush()
    assert collector.wait_for(count, 30)
    assert sorted(sent) == sorted(collector.uuids)
    events = [event for body in collector.bodies for event in json.loads(body)["batch"]]
    assert sent == {event["uuid"]: event["properties"]["n"] for event in events}
    named = {(event.name, event.distinct_id) for each in collector.received for event in each.events}
    assert {("viewer_opened", "id-of-then")} == named
    assert {"phc_test"} == {each.api_key for each in collector.received}
    assert {("gzip" if compressed else None, "/batch/")} == {
        (each.header("content-encoding"), each.path) for each in collector.received
    }


def test_it_repeats_what_was_not_taken(collector, client_of):
    """After 503 it sends the same events again, and then they are there once."""
    collector.set_faults(Answer(status=503, retry_after="0", times=1))
    client = client_of(collector)
    mine = str(uuid.uuid4())
    client.capture("viewer_opened", distinct_id="d", uuid=mine)
    client.flush()
    assert collector.wait_for(1, 30)
    assert [mine] == collector.uuids
    assert [503, 200] == [each.status for each in collector.requests]


def test_it_doubles_what_was_taken_without_an_answer(collector, client_of):
    """An answer that is cut leaves it in doubt: the collector sees the same uuid twice, as a server would."""
    collector.set_faults(CutAnswer(sent_bytes=0, times=1))
    client = client_of(collector)
    mine = str(uuid.uuid4())
    client.capture("viewer_opened", distinct_id="d", uuid=mine)
    client.flush()
    assert collector.wait_for(2, 30)
    assert [mine, mine] == collector.uuids


def test_it_gives_up_on_what_hangs(collector, client_of):
    """Its timeout ends the wait, and the repeat arrives."""
    collector.set_faults(Hang(times=1))
    client = client_of(collector, timeout=0.3)
    client.capture("viewer_opened", distinct_id="d")
    client.flush()
    assert collector.wait_for(1, 30)
