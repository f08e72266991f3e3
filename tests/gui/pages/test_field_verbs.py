"""What can be done with one field of one event, and why not; how it is done is in test_outbox_page."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pellucid.consent.values import Mode
from pellucid.embedding.health_file import HealthFile, HealthNote
from pellucid.rules import Rules, RulesFile, Treatment
from pellucid.sending.verbs import edit_fields
from pellucid.view.next_request import own_outlook
from pellucid.wire import HASHED, REDACTED
from pellucid_gui.pages.field_verbs import FieldVerbs, edit_text
from pellucid_gui.pages.ledger_work import LedgerWork


@pytest.fixture
def folder(own):
    """An event that waits."""
    own.store.set_mode(Mode.ON)
    return own.record(own.ViewerOpened())


@pytest.fixture
def offered(own, own_page, tasks, until):
    """What is offered for a field of that event now: why not, by its label."""
    fields = FieldVerbs(side=own_page.side, work=LedgerWork(side=own_page.side, tasks=tasks))

    def look(name="renderer", *, why_not="", changed=lambda request: request):
        own_page.side.feed.look()
        until(lambda: not own_page.side.feed.is_busy)
        request = changed(own_outlook(own.app, ledger=own.ledger, status=own_page.side.status).request)
        event = request.events[0]
        field = next(each for each in request.fields_of(event) if each.name == name)
        verbs = fields.verbs_for(request, event, field, why_not=why_not)
        assert ["Take out"] == [verb.label for verb in verbs if verb.keeps_out] or "Restore" in verbs[0].label
        return {verb.label: verb.why_not for verb in verbs}

    return look


@pytest.mark.parametrize(
    ("edit", "labels"),
    [
        ({}, ["Hash", "Redact", "Take out"]),
        ({"renderer": HASHED}, ["Restore", "Redact", "Take out"]),
        ({"renderer": "x"}, ["Restore", "Hash", "Take out"]),
        ({"renderer": REDACTED}, ["Restore", "Hash", "Take out"]),
        ({"renderer": None}, ["Restore", "Hash", "Redact"]),
    ],
)
def test_what_is_offered_goes_by_what_became_of_it(own, folder, offered, edit, labels):
    """All of it can be done."""
    if edit:
        edit_fields(own.ledger, folder, 0, edit)
    assert dict.fromkeys(labels, "") == offered()


def test_what_stands_in_each_event_cannot_be_changed_in_one(folder, offered):
    """And says so."""
    [why] = set(offered("uuid").values())
    assert "in each event" in why


def test_what_may_have_arrived_says_so(folder, offered):
    """Of each of them."""
    assert {"It may have arrived."} == set(offered(why_not="It may have arrived.").values())


RULED = "A rule of yours makes it so; it can be changed among the rules."


@pytest.mark.parametrize(
    ("treatment", "expected"),
    [
        (Treatment.HASH, {"Restore": RULED, "Redact": "", "Take out": ""}),
        (Treatment.REDACT, {"Restore": RULED, "Hash": RULED, "Take out": ""}),
        (Treatment.WITHHOLD, {"Restore": RULED, "Hash": RULED, "Redact": RULED}),
    ],
)
def test_what_a_rule_does_is_not_undone_here(own, folder, offered, treatment, expected):
    """Only what says less than the rule can be done."""
    rules = Rules(fields={"viewer_opened": {"renderer": treatment}})
    RulesFile(own.app.config_file).change(lambda _before: rules)
    assert expected == offered()


def test_without_a_secret_no_hash_is_offered(own, folder, offered):
    """As one of the app's programs has told since its last start, with the cause."""
    trouble = "The keyring is locked: what you want hashed is made unreadable instead"
    note = HealthNote(pid=1, at_ns=own.clock.ns, troubles=(trouble,))
    HealthFile(own.ledger.root, pid=1, started_ns=1).tell(note)
    expected = "My Viewer has no secret to hash with. The keyring is locked."
    assert {"Hash": expected, "Redact": "", "Take out": ""} == offered()


def test_under_another_id_no_hash_is_offered(folder, offered):
    """It would link the two."""
    found = offered(changed=lambda request: replace(request, distinct_id="e" * 32))
    assert "recorded under another id" in found["Hash"]


def test_a_value_of_no_known_kind_has_no_hash(folder, offered):
    """Nobody could say what it is of."""

    def changed(request):
        event = request.events[0]
        line = json.loads(event.raw)
        line["props"]["renderer"] = {"List": [1]}
        return replace(request, events=(replace(event, raw=json.dumps(line).encode()),))

    assert "no hash" in offered(changed=changed)["Hash"]


@pytest.mark.parametrize(
    ("edit", "restored", "expected"),
    [
        ({"a": HASHED}, (), "a of e leaves as a hash."),
        ({"a": REDACTED}, (), "a of e is redacted."),
        ({"a": None, "b": None}, (), "a, b is taken out of e."),
        ({}, ("a",), "a of e leaves as it was recorded."),
        ({}, ("a", "b"), "a, b of e leave as they were recorded."),
    ],
)
def test_what_was_done_is_said(edit, restored, expected):
    """With the names of the fields and the event."""
    assert expected == edit_text("e", edit, restored)
