"""What would leave first is shown byte for byte, also to a host, and examples are said to be examples."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace

from pellucid.consent.values import Mode
from pellucid.rules import Rules, RulesFile, Treatment
from pellucid.rules.ruling import Ruling
from pellucid.sending.verbs import approve, drop_fields, withhold
from pellucid.view.first_payload import (
    example_payload,
    first_payload,
    let_go,
    let_go_now,
    look_first,
    still_held,
)
from pellucid.view.rule_preview import HASH_MARK, Terms, face_ruling


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


def ruled(rules):
    """Terms as a face has them."""
    return Terms(ruling=face_ruling(rules, "d" * 32))


def test_what_is_shown_arrives_as_rules_make_it(outgoing, collector):
    """Byte for byte; what a rule withholds is named, is in no body and stays, and what follows it comes later."""
    rules = (
        Rules()
        .with_event("source_connected", Treatment.WITHHOLD)
        .with_field("viewer_opened", "renderer", Treatment.REDACT)
        .with_attachment("app_version", Treatment.WITHHOLD)
    )
    folder = outgoing.record_two_kinds(consent="unset", is_held=True, endpoint=collector.url)
    shown = first_payload(outgoing.ledger, ruled(rules))
    assert ([1], ("source_connected",), 1) == (windows(shown.content), shown.withheld, shown.others)
    assert 1 == let_go(outgoing.ledger, shown, epoch=outgoing.epoch, terms=ruled(rules))
    assert [shown.content] == outgoing.deliver(collector, ruling=Ruling(rules))
    assert ["sent", "held", "held"] == outgoing.states(folder)
    assert not any(word in shown.content for word in (b"vulkan", b"app_version", b"source_connected"))


def test_only_what_still_waits_counts_as_held(outgoing):
    """What another window has let go in the meantime is held no more; examples never were."""
    folder = outgoing.record(1, 2, consent="unset", is_held=True)
    shown = first_payload(outgoing.ledger)
    assert 2 == still_held(outgoing.ledger, shown)
    approve(outgoing.ledger, folder, lambda _session: [0], epoch=outgoing.epoch)
    assert 1 == still_held(outgoing.ledger, shown)
    assert 0 == still_held(outgoing.ledger, replace(shown, folder=""))


def test_where_a_hash_will_stand_the_mark_says_so(outgoing, collector):
    """Nothing else differs from what arrives."""
    rules = Rules().with_field("viewer_opened", "renderer", Treatment.HASH)
    outgoing.record_two_kinds(consent="unset", is_held=True, endpoint=collector.url)
    shown = first_payload(outgoing.ledger, ruled(rules))
    assert (True, 3) == (shown.hashes_later, len(shown.events))
    let_go(outgoing.ledger, shown, epoch=outgoing.epoch, terms=ruled(rules))
    [arrived] = outgoing.deliver(collector, ruling=Ruling(rules, lambda value: f"h-{value}", "d" * 32))
    assert shown.content.replace(HASH_MARK.encode(), b"h-vulkan") == arrived


def test_if_nothing_of_what_is_held_can_leave_it_says_why(outgoing):
    """A rule withholds it, or the rules cannot be read: then no body is shown, and none goes."""
    folder = outgoing.record(1, 2, consent="unset", is_held=True)
    withheld = first_payload(outgoing.ledger, ruled(Rules().with_event("viewer_opened", Treatment.WITHHOLD)))
    assert (b"", ("viewer_opened",) * 2, 0, folder) == (
        withheld.content,
        withheld.withheld,
        withheld.others,
        withheld.folder,
    )
    broken = first_payload(outgoing.ledger, Terms(trouble="The rules are broken"))
    assert (b"", (), 2, False) == (broken.content, broken.events, broken.others, broken.is_example)
    assert broken.trouble.startswith("The rules are broken, so nothing is sent")
    assert 0 == let_go(outgoing.ledger, broken, epoch=1) == let_go(outgoing.ledger, withheld, epoch=1)


def test_a_yes_is_for_the_bytes_that_were_shown(outgoing):
    """What would leave otherwise by now stays held."""
    folder = outgoing.record(1, 2, consent="unset", is_held=True)
    rules = Rules().with_field("viewer_opened", "renderer", Treatment.REDACT)
    shown = first_payload(outgoing.ledger, ruled(rules))
    assert 0 == let_go(outgoing.ledger, shown, epoch=2)
    drop_fields(outgoing.ledger, folder, 0, ["scale"])
    assert 1 == let_go(outgoing.ledger, shown, epoch=2, terms=ruled(rules))
    assert ["held", "queued"] == outgoing.states(folder)


def test_what_is_recorded_since_changes_nothing_that_was_shown(outgoing):
    """But other rules do, or a decision about what is in it."""
    start = outgoing.app.recording(consent="unset", is_held=True)
    recorder = outgoing.app.recorder(clock=outgoing.clock, follows=start)
    shown = []
    for number in (1, 2):
        recorder.record(outgoing.app.ViewerOpened(windows=number))
        recorder.report()
        shown.append(first_payload(outgoing.ledger))
    assert shown[0].still_holds(shown[1])
    rules = Rules().with_field("viewer_opened", "renderer", Treatment.REDACT)
    assert not shown[0].still_holds(first_payload(outgoing.ledger, ruled(rules)))
    withhold(outgoing.ledger, recorder.folder, 0, 0)
    assert not shown[0].still_holds(first_payload(outgoing.ledger))
    broken = first_payload(outgoing.ledger, Terms(trouble="They are broken"))
    assert broken.still_holds(broken)
    assert not broken.still_holds(shown[1])


def test_a_look_knows_the_rules_and_the_classes(outgoing):
    """Those of now, as a yes would have them; what is let go then is asked of them once more."""
    folder = outgoing.record(1, consent="unset", is_held=True)
    outgoing.known.catalogue_file.write_text(
        'title = "t"\nversion = "1"\n[events.viewer_opened]\npurpose = "To count."\nclass = "usage"\n'
    )
    rules = RulesFile(outgoing.known.config_file)
    look = lambda: look_first(outgoing.known, ledger=outgoing.ledger, store=outgoing.store).payload  # noqa: E731
    shown = look()
    rules.change(lambda known: known.with_field("viewer_opened", "renderer", Treatment.REDACT))
    assert b"redacted" in look().content
    assert 0 == let_go_now(
        outgoing.known, ledger=outgoing.ledger, store=outgoing.store, payload=shown, epoch=1
    )
    outgoing.store.set_class("usage", Mode.LOCAL)
    assert (("viewer_opened",), ()) == (look().of_class, look().events)
    assert ["held"] == outgoing.states(folder)


def test_a_host_does_not_pay_for_the_index():
    """Neither numpy nor the window's view of events is loaded for it."""
    code = "import sys, pellucid.view.first_payload; print([n for n in ('numpy', 'pellucid.index') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "[]" == done.stdout.strip()


def test_examples_obey_the_persons_rules(outgoing):
    """As what is recorded does: fields, what is in each event, whole kinds of events; kinds that do not leave are named."""
    made = lambda terms: example_payload(  # noqa: E731 - three times the same
        outgoing.known, outgoing.app.catalogue, analytics_id="", now_ns=outgoing.clock.now_ns(), terms=terms
    )
    rules = (
        Rules()
        .with_event("source_connected", Treatment.WITHHOLD)
        .with_field("viewer_opened", "renderer", Treatment.HASH)
        .with_attachment("app_version", Treatment.WITHHOLD)
    )
    shown = made(ruled(rules))
    assert (("source_connected",), True, True) == (shown.withheld, shown.hashes_later, shown.is_example)
    events = {event["event"]: event["properties"] for event in json.loads(shown.content)["batch"]}
    assert HASH_MARK == events["viewer_opened"]["renderer"]
    assert "source_connected" not in events
    assert not any("app_version" in each for each in events.values())
    assert [event.name for event in shown.events] == list(events)
    none = made(Terms(may_send=lambda _raw: False))
    assert (b"", (), tuple(outgoing.app.catalogue.events)) == (none.content, none.events, none.of_class)
    broken = made(Terms(trouble="The rules are broken"))
    assert (b"", True) == (broken.content, broken.is_example)
    assert broken.trouble.startswith("The rules are broken, so nothing is sent")


def test_a_look_at_examples_knows_the_rules(outgoing):
    """Those of now, also where nothing was recorded yet."""
    outgoing.ledger.root.mkdir(parents=True)
    outgoing.known.catalogue_file.write_text(
        'title = "t"\nversion = "1"\n[events.viewer_opened]\npurpose = "To count."\nclass = "usage"\n'
        '[events.viewer_opened.fields]\nrenderer = { type = "text", purpose = "Which.", example = "vulkan" }\n'
    )
    look = lambda: look_first(outgoing.known, ledger=outgoing.ledger, store=outgoing.store).payload  # noqa: E731
    assert b"vulkan" in look().content
    RulesFile(outgoing.known.config_file).change(
        lambda known: known.with_field("viewer_opened", "renderer", Treatment.REDACT)
    )
    assert b"redacted" in look().content
    assert b"vulkan" not in look().content
