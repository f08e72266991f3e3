"""Events that wait for a person: shown as they would leave, let go one by one, or destroyed."""

from __future__ import annotations

import json

from pellucid.consent.values import Mode
from pellucid.rules import Rules, RulesFile, Treatment
from pellucid.rules.ruling import Ruling
from pellucid.sending.verbs import approve, drop_fields, withhold
from pellucid.view.held import destroy, held_events, let_go, still_held, terms_now
from pellucid.view.outbound import OutboundWatch
from pellucid.view.rule_preview import FREE, HASH_MARK, Terms, face_ruling
from pellucid.view.trial_seal import BY_A_RULE


def held(outgoing, terms=FREE):
    return held_events(outgoing.ledger, OutboundWatch(outgoing.ledger).look().held, terms)


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


def test_what_is_shown_arrives_as_rules_make_it(outgoing, collector):
    """Byte for byte; what a rule withholds says so, does not go, and stays held."""
    rules = (
        Rules()
        .with_field("viewer_opened", "renderer", Treatment.REDACT)
        .with_field("viewer_opened", "scale", Treatment.WITHHOLD)
        .with_attachment("app_version", Treatment.WITHHOLD)
    )
    folder = outgoing.record(1, consent="unset", is_held=True, endpoint=collector.url)
    other = outgoing.record(2, consent="unset", is_held=True, endpoint=collector.url)
    terms = Terms(ruling=face_ruling(rules, "d" * 32))
    events = held(outgoing, terms)
    assert not any(word in event.body for event in events for word in (b"vulkan", b"scale", b"app_version"))
    assert 2 == let_go(outgoing.ledger, events, epoch=outgoing.epoch, terms=terms)
    assert [event.body for event in events] == outgoing.deliver(collector, ruling=Ruling(rules))
    assert ["sent"] == outgoing.states(folder) == outgoing.states(other)


def test_only_what_still_waits_counts_as_held(outgoing):
    """Of two sessions; what another window has let go in the meantime is held no more."""
    folder = outgoing.record(1, 2, consent="unset", is_held=True)
    outgoing.record(3, consent="unset", is_held=True)
    events = held(outgoing, Terms())
    assert 3 == still_held(outgoing.ledger, events)
    approve(outgoing.ledger, folder, lambda _session: [0], epoch=outgoing.epoch)
    assert 2 == still_held(outgoing.ledger, events)


def test_where_a_hash_will_stand_the_mark_says_so(outgoing, collector):
    """Nothing else differs from what arrives."""
    rules = Rules().with_field("viewer_opened", "renderer", Treatment.HASH)
    outgoing.record(1, consent="unset", is_held=True, endpoint=collector.url)
    terms = Terms(ruling=face_ruling(rules, "d" * 32))
    [event] = held(outgoing, terms)
    assert (True, 1) == (event.hashes_later, event.body.count(HASH_MARK.encode()))
    let_go(outgoing.ledger, [event], epoch=outgoing.epoch, terms=terms)
    [arrived] = outgoing.deliver(collector, ruling=Ruling(rules, lambda value: f"h-{value}", "d" * 32))
    assert event.body.replace(HASH_MARK.encode(), b"h-vulkan") == arrived


def test_what_a_rule_withholds_cannot_be_let_go(outgoing):
    """It says why, and stays held; so does all as long as nobody can read the rules."""
    folder = outgoing.record(1, 2, consent="unset", is_held=True)
    rules = Rules().with_event("viewer_opened", Treatment.WITHHOLD)
    for terms in (Terms(ruling=face_ruling(rules, "d" * 32)), Terms(trouble="They are broken")):
        events = held(outgoing, terms)
        assert [(b"", trials_reason(terms))] * 2 == [(each.body, each.reason) for each in events]
        assert 0 == let_go(outgoing.ledger, events, epoch=outgoing.epoch, terms=terms)
    assert ["held", "held"] == outgoing.states(folder)


def test_a_yes_is_for_the_bytes_that_were_shown(outgoing):
    """What would leave otherwise by now stays held: a rule was lifted, or another event was edited, meanwhile."""
    folder = outgoing.record(1, 2, 3, consent="unset", is_held=True)
    rules = Rules().with_field("viewer_opened", "renderer", Treatment.REDACT)
    terms = Terms(ruling=face_ruling(rules, "d" * 32))
    events = held(outgoing, terms)
    assert 0 == let_go(outgoing.ledger, events, epoch=outgoing.epoch, terms=Terms())
    drop_fields(outgoing.ledger, folder, 1, ["scale"])
    assert 2 == let_go(outgoing.ledger, events, epoch=outgoing.epoch, terms=terms)
    assert ["queued", "held", "queued"] == outgoing.states(folder)


def test_the_terms_are_those_of_now(next_up):
    """The rules of the file, hashed under the id of now, and the classes that stay here."""
    RulesFile(next_up.known.config_file).change(lambda rules: rules.with_event("x", Treatment.WITHHOLD))
    next_up.choose(Mode.ON)
    terms = terms_now(next_up.known, next_up.status())
    assert (frozenset({"x"}), next_up.store.read().analytics_id, None) == (
        terms.ruling.rules.withheld,
        terms.ruling.hashed_id,
        terms.may_send,
    )


def trials_reason(terms):
    return (
        BY_A_RULE
        if not terms.trouble
        else f"{terms.trouble}, so nothing is sent: nobody knows what you want withheld"
    )
