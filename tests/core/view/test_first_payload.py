"""What would leave first is shown byte for byte, also to a host, and examples are said to be examples."""

from __future__ import annotations

import json
import subprocess
import sys

from pellucid.consent.values import Mode
from pellucid.sending.verbs import drop_fields, withhold
from pellucid.view.first_payload import example_payload, first_payload, let_go, look_first


def windows(content):
    return [event["properties"]["windows"] for event in json.loads(content)["batch"]]


def test_it_is_what_leaves_if_all_of_it_is_let_go(outgoing):
    """The very bytes, without what a person took out; each event's own part can be found in them."""
    folder = outgoing.record(1, 2, 3, consent="unset", is_held=True)
    drop_fields(outgoing.ledger, folder, 1, ["renderer"])
    shown = first_payload(outgoing.ledger)
    assert not shown.is_example
    assert [1, 2, 3] == windows(shown.content)
    assert [1, 2, 3] == [json.loads(shown.part(event))["properties"]["windows"] for event in shown.events]
    assert ["viewer_opened"] * 3 == [event.name for event in shown.events]
    assert "renderer" not in json.loads(shown.part(shown.events[1]))["properties"]
    outgoing.epoch = 2
    assert 3 == let_go(outgoing.ledger, shown, epoch=2)
    outgoing.upload(flush=True)
    outgoing.clock.step(11)
    outgoing.upload()
    assert [shown.content] == outgoing.bodies


def test_the_oldest_session_comes_first_and_the_others_are_counted(outgoing):
    """Each run of the app leaves as a body of its own."""
    outgoing.record(1, 2, consent="unset", is_held=True)
    outgoing.clock.step(1)
    outgoing.record(3, consent="unset", is_held=True)
    shown = first_payload(outgoing.ledger)
    assert ([1, 2], 1) == (windows(shown.content), shown.others)


def test_a_body_has_a_hundred_events_at_most(outgoing):
    """The rest leaves later, and is counted."""
    outgoing.record(*range(130), consent="unset", is_held=True)
    shown = first_payload(outgoing.ledger)
    assert (100, 30) == (len(shown.events), shown.others)


def test_what_was_decided_meanwhile_does_not_go(outgoing):
    """Only what is still held when the person says yes."""
    folder = outgoing.record(1, 2, 3, consent="unset", is_held=True)
    shown = first_payload(outgoing.ledger)
    withhold(outgoing.ledger, folder, 1, 1)
    assert 2 == let_go(outgoing.ledger, shown, epoch=2)
    assert ["queued", "withheld", "queued"] == outgoing.states(folder)


def test_where_nothing_is_held_there_is_none(outgoing):
    """Neither in an empty ledger nor where all is queued."""
    assert first_payload(outgoing.ledger) is None
    outgoing.record(1)
    assert first_payload(outgoing.ledger) is None


def test_examples_have_the_form_of_the_real_thing(outgoing):
    """One of each kind that the catalogue declares, under no id as long as there is none; none of it can go."""
    shown = example_payload(
        outgoing.known, outgoing.app.catalogue, analytics_id="", now_ns=outgoing.clock.now_ns()
    )
    assert shown.is_example
    batch = json.loads(shown.content)["batch"]
    assert list(outgoing.app.catalogue.events) == [event["event"] for event in batch]
    assert {"0" * 32} == {event["distinct_id"] for event in batch}
    for event in batch:
        declared = outgoing.app.catalogue.events[event["event"]].fields
        assert declared.keys() | outgoing.app.catalogue.metadata.keys() >= {
            name for name in event["properties"] if not name.startswith("$")
        }
    assert 0 == let_go(outgoing.ledger, shown, epoch=1)


def test_a_look_counts_what_an_answer_would_destroy(outgoing):
    """What is held and what is queued are different things; without a catalogue there are no examples."""
    look = look_first(outgoing.known, ledger=outgoing.ledger, store=outgoing.store)
    assert (None, None, 0, 0) == (look.catalogue, look.payload, look.queued, look.held)
    outgoing.record(1, 2, consent="unset", is_held=True)
    outgoing.record(3)
    look = look_first(outgoing.known, ledger=outgoing.ledger, store=outgoing.store)
    assert (1, 2, Mode.UNSET) == (look.queued, look.held, look.choice.mode)
    assert [1, 2] == windows(look.payload.content)


def test_a_host_does_not_pay_for_the_index():
    """Neither numpy nor the window's view of events is loaded for it."""
    code = "import sys, pellucid.view.first_payload; print([n for n in ('numpy', 'pellucid.index') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "[]" == done.stdout.strip()
