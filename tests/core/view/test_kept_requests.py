"""What a person keeps back, as a request that would leave and beside it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pellucid.consent.values import Mode
from pellucid.rules import Rules, RulesFile, Treatment
from pellucid.rules.ruling import Ruling
from pellucid.sending.verbs import approve, edit_fields, hold, withhold
from pellucid.state import State
from pellucid.view import kept_requests
from pellucid.view.request_values import Claim


@pytest.fixture
def ready(next_up):
    """An app that may send, and runs."""
    next_up.choose(Mode.ON)
    return next_up


def windows(request):
    return [each["properties"]["windows"] for each in json.loads(request.content)["batch"]]


def ruled(ready, **changes):
    """Write down rules of the person's."""
    RulesFile(ready.known.config_file).change(lambda _before: Rules(**changes))


def test_what_is_held_has_the_same_form(ready):
    """Of the oldest session; let go after that it leaves as it was shown."""
    folder = ready.record(1, 2, 3, is_over=False)
    hold(ready.ledger, folder, 0, 1)
    found = ready.outlook()
    assert (Claim.HELD, [1, 2], 2) == (found.held.claim, windows(found.held), found.held_count)
    assert [3] == windows(found.request)
    approve(ready.ledger, folder, lambda _session: range(2), epoch=ready.epoch)
    withhold(ready.ledger, folder, 2, 2)
    ready.upload(flush=True)
    assert found.held.content == ready.outlook().request.content


def test_what_a_person_withheld_is_told_beside_it(ready):
    """Of the same session, with the state that it is in."""
    folder = ready.record(1, 2, 3, is_over=False)
    withhold(ready.ledger, folder, 2, 2)
    found = ready.outlook()
    assert [(folder, 2)] == [event.key for event in found.withheld]
    assert (State.WITHHELD, None, "viewer_opened") == (
        found.withheld[0].state,
        found.withheld[0].span,
        found.withheld[0].name,
    )
    assert [1, 2] == windows(found.request)


def test_what_is_held_obeys_them_too(ready):
    """What a rule withholds as a whole says so, and is not in the body."""
    folder = ready.record(1, is_over=False)
    hold(ready.ledger, folder, 0, 0)
    edit_fields(ready.ledger, folder, 0, {"scale": None})
    ruled(ready, fields={"viewer_opened": {"renderer": Treatment.REDACT}})
    held = ready.outlook().held
    fields = {each.name: each for each in held.fields_of(held.events[0])}
    assert (True, False) == (fields["renderer"].is_ruled, fields["scale"].is_ruled)
    ruled(ready, withheld=frozenset({"viewer_opened"}))
    [event] = ready.outlook().held.events
    assert (None, "A rule of yours withholds it") == (event.span, event.why_not)


def first_sent(ready, folder, lines, *, ruling=None):
    """Let held lines go, and return the first body that leaves."""
    for line in lines:
        approve(ready.ledger, folder, lambda _session, line=line: [line], epoch=ready.epoch)
    ready.upload(flush=True, ruling=ruling)
    ready.clock.step(11)
    ready.upload(ruling=ruling)
    return ready.bodies[0]


def test_what_is_held_is_what_leaves_first(ready):
    """A gap that does not leave cuts it in two: what is behind it leaves by itself, and is counted."""
    rules = Rules(
        withheld=frozenset({"source_connected"}),
        fields={"viewer_opened": {"renderer": Treatment.REDACT}},
        attached={"app_version": Treatment.WITHHOLD},
    )
    RulesFile(ready.known.config_file).change(lambda _before: rules)
    folder = ready.record_two_kinds(epoch=ready.epoch)
    hold(ready.ledger, folder, 0, 2)
    held = ready.outlook().held
    assert ([1], 1) == (windows(held), held.following)
    assert [(0, ""), (1, "A rule of yours withholds it")] == [
        (event.line, event.why_not) for event in held.events
    ]
    assert held.content == first_sent(ready, folder, range(3), ruling=Ruling(rules))
    assert not any(word in held.content for word in (b"vulkan", b"app_version", b"source_connected"))


def test_what_was_withheld_cuts_what_is_held(ready):
    """Nothing of what is on either side of it is in one body."""
    folder = ready.record(1, 2, 3, is_over=False)
    hold(ready.ledger, folder, 0, 2)
    withhold(ready.ledger, folder, 1, 1)
    held = ready.outlook().held
    assert ([1], 1, 1) == (windows(held), held.following, len(held.events))
    assert held.content == first_sent(ready, folder, (0, 2))


def test_before_an_answer_it_is_what_a_yes_would_send(next_up):
    """All but the classes that the person keeps here; of those it is said why."""
    next_up.ledger.root.mkdir(parents=True)
    next_up.known.catalogue_file.write_text(
        'title = "t"\nversion = "1"\n'
        '[events.viewer_opened]\npurpose = "To count."\nclass = "usage"\n'
        '[events.source_connected]\npurpose = "To count."\nclass = "error"\n'
    )
    folder = next_up.record_two_kinds(consent="unset", is_held=True)
    assert 3 == len(next_up.outlook().held.events)
    assert all(event.span for event in next_up.outlook().held.events)
    next_up.store.set_class("error", Mode.LOCAL)
    held = next_up.outlook().held
    assert [(0, ""), (1, "Events of its class stay here, as you chose")] == [
        (event.line, event.why_not) for event in held.events
    ]
    next_up.choose(Mode.ON)
    assert held.content == first_sent(next_up, folder, (0, 2))


def test_what_is_held_of_another_run_is_looked_at_where_nothing_leaves_of_the_first(ready):
    """What the sender would send first; and if nothing would leave at all that is said, and there is no body."""
    folder = ready.record_two_kinds(epoch=ready.epoch)
    hold(ready.ledger, folder, 1, 1)
    ready.clock.step(1)
    later = ready.record(4, is_over=False)
    hold(ready.ledger, later, 0, 0)
    ruled(ready, withheld=frozenset({"source_connected"}))
    held = ready.outlook().held
    assert (later, [4], [(later, 0), (folder, 1)]) == (
        held.folder,
        windows(held),
        [event.key for event in held.events],
    )
    ruled(ready, withheld=frozenset({"source_connected", "viewer_opened"}))
    held = ready.outlook().held
    assert (b"", "Nothing of what is held would leave", 2) == (held.content, held.trouble, len(held.events))


def test_of_very_many_held_events_only_some_are_looked_at(ready, monkeypatch):
    """Then nobody says how many requests follow, nor that nothing at all would leave."""
    monkeypatch.setattr(kept_requests, "MOST_HELD", 2)
    monkeypatch.setattr(kept_requests, "MOST_HELD_BEHIND", 2)
    ready.known = replace(ready.known, batch_count=1)
    folder = ready.record(1, 2, 3, is_over=False)
    hold(ready.ledger, folder, 0, 2)
    assert ([1], 0) == (windows(ready.outlook().held), ready.outlook().held.following)
    ruled(ready, withheld=frozenset({"viewer_opened"}))
    assert "None of the first 2 held events would leave" == ready.outlook().held.trouble
