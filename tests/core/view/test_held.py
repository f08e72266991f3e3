"""Events that wait for a person: shown as they would leave, let go one by one, or destroyed."""

from __future__ import annotations

import json

from pellucid.sending.verbs import drop_fields, withhold
from pellucid.view.held import destroy, held_events, let_go
from pellucid.view.outbound import OutboundWatch


def held(outgoing):
    return held_events(outgoing.ledger, OutboundWatch(outgoing.ledger).look().held)


def test_each_is_shown_as_it_would_leave(outgoing):
    """The body is that of the upload, without what a person took out; the oldest session stands first."""
    first = outgoing.record(1, 2, consent="unset", is_held=True)
    outgoing.clock.step(1)
    outgoing.record(3, consent="unset", is_held=True)
    drop_fields(outgoing.ledger, first, 1, ["renderer"])
    events = held(outgoing)
    assert [1, 2, 3] == [json.loads(each.body)["batch"][0]["properties"]["windows"] for each in events]
    assert [True, False, True] == [b"renderer" in each.body for each in events]
    assert {"viewer_opened"} == {each.name for each in events}


def test_only_the_ticked_are_let_go(outgoing):
    """And leave as they were shown; the others stay held."""
    folder = outgoing.record(1, 2, 3, consent="unset", is_held=True)
    events = held(outgoing)
    outgoing.epoch = 2
    assert 2 == let_go(outgoing.ledger, [events[0], events[2]], epoch=2)
    outgoing.upload(flush=True)
    outgoing.clock.step(11)
    outgoing.upload()
    assert ["sent", "held", "sent"] == outgoing.states(folder)
    sent = b"".join(outgoing.bodies)
    assert all(each.body[each.body.index(b"[") + 1 : -2] in sent for each in (events[0], events[2]))


def test_the_ticked_can_be_destroyed(outgoing):
    """Their bytes are gone from the log; what waits no more is left alone."""
    folder = outgoing.record(41, 42, 43, consent="unset", is_held=True)
    events = held(outgoing)
    withhold(outgoing.ledger, folder, 1, 1)
    assert 1 == destroy(outgoing.ledger, events[1:])
    assert ["held", "withheld", "purged"] == outgoing.states(folder)
    [log] = (outgoing.ledger.root / "events" / folder).iterdir()
    assert b":43}" not in log.read_bytes()
    assert b":42}" in log.read_bytes()


def test_what_waits_no_more_is_left_out(outgoing):
    """It was decided elsewhere meanwhile."""
    folder = outgoing.record(1, 2, consent="unset", is_held=True)
    lines = OutboundWatch(outgoing.ledger).look().held
    withhold(outgoing.ledger, folder, 0, 0)
    assert [1] == [each.line for each in held_events(outgoing.ledger, lines)]


def test_a_line_that_nobody_can_read_says_so(outgoing):
    """It is listed, and nothing of it would leave."""
    folder = outgoing.record(1, consent="unset", is_held=True)
    [log] = (outgoing.ledger.root / "events" / folder).iterdir()
    log.write_bytes(b"x" * (len(log.read_bytes()) - 1) + b"\n")
    [event] = held(outgoing)
    assert ("", None, b"") == (event.name, event.time_ns, event.body)
    assert event.reason
