"""What is shown of an event that is not sealed is the very part of the batch that it is sealed in later."""

from __future__ import annotations

import json
import random

import pytest

from pellucid import wire
from pellucid.rules import Rules, Treatment
from pellucid.rules.ruling import Ruling
from pellucid.sending.verbs import approve, edit_fields, hold, withhold
from pellucid.view.batches import batch_of
from pellucid.view.departure import departure_of
from pellucid.view.rule_preview import FREE, HASH_MARK, Terms, face_ruling
from pellucid.view.trial_seal import BY_A_RULE, OF_A_CLASS

ID = "d" * 32
HASH = "0f" * 32
FIELDS = {
    "viewer_opened": ("renderer", "windows", "scale", "is_wsl", "never_recorded"),
    "source_connected": ("application_id", "note"),
}


def terms_of(rules):
    """Terms as a face has them."""
    return Terms(ruling=face_ruling(rules, ID))


def some_rules(chance):
    """Rules for any fields, what is in each event, and now and then a whole event."""
    rules = Rules()
    for event, names in FIELDS.items():
        if chance.random() < 0.2:
            rules = rules.with_event(event, Treatment.WITHHOLD)
        for name in names:
            rules = rules.with_field(event, name, chance.choice(tuple(Treatment)))
    return rules.with_attachment("app_version", chance.choice(tuple(Treatment)))


def shown_and_sealed(outgoing, folder, rules):
    """Yield for each line what is shown before, and its part of the batch after; `None`: it is in none."""
    shown = [departure_of(outgoing.ledger, folder, line, terms_of(rules)) for line in range(3)]
    assert {None} == {each.batch for each in shown}
    for line in range(3):
        approve(outgoing.ledger, folder, lambda _session, line=line: [line], epoch=outgoing.epoch)
    outgoing.upload(flush=True, ruling=Ruling(rules, lambda _value: HASH, ID))
    for line, each in enumerate(shown):
        batch = batch_of(outgoing.ledger, folder, line)
        yield each.trial, None if batch is None else batch.content[slice(*batch.span)]


@pytest.mark.parametrize("seed", range(16))
@pytest.mark.parametrize("is_held", [False, True])
def test_what_is_shown_is_what_is_sealed(outgoing, seed, is_held):
    """Byte for byte, whatever the rules and whatever was changed by hand; only where a hash will stand the mark stands."""
    chance = random.Random(seed)
    folder = outgoing.record_two_kinds()
    for line in range(3):
        if chance.random() < 0.5:
            name = chance.choice(("renderer", "scale", "application_id"))
            edit_fields(outgoing.ledger, folder, line, {name: chance.choice((None, wire.REDACTED, "other"))})
    if is_held:
        hold(outgoing.ledger, folder, 0, 2)
    for trial, part in shown_and_sealed(outgoing, folder, some_rules(chance)):
        if part is None:
            assert (b"", BY_A_RULE) == (trial.content, trial.why_not)
            continue
        [(_, alone)] = trial.parts()
        assert part == alone.replace(HASH_MARK.encode(), HASH.encode())
        assert trial.hashes_later == (HASH_MARK.encode() in alone)


@pytest.mark.parametrize(
    ("treatment", "value"),
    [
        (Treatment.SEND, "vulkan"),
        (Treatment.HASH, HASH_MARK),
        (Treatment.REDACT, wire.REDACTED),
        (Treatment.WITHHOLD, None),
    ],
)
def test_each_treatment_of_a_field(outgoing, treatment, value):
    """As the rules say, in the event's own field and in what is in each event."""
    rules = (
        Rules().with_field("viewer_opened", "renderer", treatment).with_attachment("app_version", treatment)
    )
    found = departure_of(outgoing.ledger, outgoing.record(1), 0, terms_of(rules)).trial
    [event] = json.loads(found.content)["batch"]
    assert value == event["properties"].get("renderer")
    assert (value is None) == ("app_version" not in event["properties"])


def test_what_is_sealed_says_its_seal(outgoing):
    """Rules that came later change nothing of it; once it is held again they do."""
    folder = outgoing.record(1)
    outgoing.upload(flush=True)
    rules = Rules().with_field("viewer_opened", "renderer", Treatment.REDACT)
    sealed = departure_of(outgoing.ledger, folder, 0, terms_of(rules))
    assert sealed.trial is None
    assert b"vulkan" in sealed.batch.content
    hold(outgoing.ledger, folder, 0, 0)
    again = departure_of(outgoing.ledger, folder, 0, terms_of(rules))
    assert again.batch is None
    assert b"vulkan" not in again.trial.content


def test_what_is_withheld_shows_what_it_would_have_left_as(outgoing):
    """By the same rules; of what has left, that is over."""
    folder = outgoing.record(1, 2)
    withhold(outgoing.ledger, folder, 0, 0)
    rules = Rules().with_field("viewer_opened", "renderer", Treatment.REDACT)
    assert b"redacted" in departure_of(outgoing.ledger, folder, 0, terms_of(rules)).trial.content
    outgoing.upload(flush=True)
    outgoing.clock.step(11)
    outgoing.upload()
    sent = departure_of(outgoing.ledger, folder, 1, terms_of(rules))
    assert ("sent", None) == (outgoing.states(folder)[1], sent.trial)
    assert sent.batch.is_whole


def test_why_nothing_leaves_of_an_event(outgoing):
    """Its class stays here, or nobody knows what the rules are."""
    folder = outgoing.record(1)
    of_class = departure_of(outgoing.ledger, folder, 0, Terms(may_send=lambda _raw: False))
    assert (b"", OF_A_CLASS) == (of_class.trial.content, of_class.trial.why_not)
    broken = departure_of(outgoing.ledger, folder, 0, Terms(trouble="They are broken"))
    assert b"" == broken.trial.content
    assert broken.trial.why_not.startswith("They are broken, so nothing is sent")
    assert departure_of(outgoing.ledger, folder, 0, FREE).trial.content


def test_of_a_line_that_is_not_there_nothing_is_said(outgoing):
    """Nothing is made up."""
    found = departure_of(outgoing.ledger, outgoing.record(1), 7, FREE)
    assert (None, None) == (found.batch, found.trial)
