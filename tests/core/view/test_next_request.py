"""The next request, shown before it leaves: the same bytes that a server receives."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import pytest

from pellucid import __version__, wire
from pellucid.consent.values import Mode
from pellucid.http_transport import HttpTransport
from pellucid.recording import session_recorder
from pellucid.rules import Rules, RulesFile, Treatment
from pellucid.rules.ruling import Ruling
from pellucid.sending.verbs import approve, edit_fields, hold, send_now, withhold
from pellucid.state import State
from pellucid.transport import Unanswered
from pellucid.view import next_request
from pellucid.view.next_request import MOST_UPCOMING
from pellucid.view.next_wait import Why
from pellucid.view.request_values import Claim, Fate
from pellucid.view.rule_preview import HASH_MARK


@pytest.fixture
def ready(next_up):
    """An app that may send, and runs."""
    next_up.choose(Mode.ON)
    return next_up


def windows(request):
    return [each["properties"]["windows"] for each in json.loads(request.content)["batch"]]


def test_what_is_shown_is_what_a_server_receives(ready, collector):
    """Method, path, headers in their order, and the body byte for byte; changed by a person in between."""
    folder = ready.record(1, 2, 3, is_over=False, endpoint=collector.url)
    edit_fields(ready.ledger, folder, 1, {"renderer": wire.REDACTED, "scale": None})
    ready.upload(flush=True)
    shown = ready.outlook().request
    ready.clock.step(11)
    transport = HttpTransport(clock=ready.clock)
    ready.upload(transport=transport)
    transport.close()
    (received,) = collector.received
    assert f"{shown.method} {received.path} HTTP/1.1" == shown.request_line
    assert [(name.lower(), value) for name, value in shown.headers] == list(received.headers)
    assert shown.content == received.body
    assert (shown.body_sha256, shown.url) == (received.sha256, f"{collector.url}/batch/")
    assert ready.outlook().request is None


def test_a_sealed_batch_is_shown_with_its_proof(ready):
    """Which batch, under which id, how many follow, and where each event stands."""
    ready.record(1, 2, is_over=False)
    ready.upload(flush=True)
    ready.clock.step(1)
    ready.record(3, is_over=False)
    ready.upload(flush=True)
    ready.record(4, is_over=False)
    found = ready.outlook().request
    assert (Claim.SEALED, 1, 1, "d" * 32) == (found.claim, found.following, found.waiting, found.distinct_id)
    assert hashlib.sha256(found.content).hexdigest() == found.body_sha256
    assert [1, 2] == [
        json.loads(found.content[slice(*event.span)])["properties"]["windows"] for event in found.events
    ]
    assert ["viewer_opened"] * 2 == [event.name for event in found.events]
    assert found.can_be_changed
    assert len(found.content) == int(dict(found.headers)["Content-Length"])


def test_where_each_field_stands(ready):
    """Its name and value; what was taken out stands nowhere, what was replaced says so."""
    folder = ready.record(1, is_over=False)
    edit_fields(ready.ledger, folder, 0, {"renderer": wire.REDACTED, "scale": None})
    ready.upload(flush=True)
    found = ready.outlook().request
    fields = {each.name: each for each in found.fields_of(found.events[0])}
    assert b'"renderer":"\xe2\x80\xb9redacted\xe2\x80\xba"' == found.content[slice(*fields["renderer"].span)]
    assert (Fate.REPLACED, Fate.TAKEN_OUT, Fate.AS_RECORDED) == (
        fields["renderer"].fate,
        fields["scale"].fate,
        fields["windows"].fate,
    )
    assert (None, "1.5", "1") == (fields["scale"].span, fields["scale"].value, fields["windows"].value)
    own = {name for name, each in fields.items() if each.is_own}
    assert {"renderer", "windows", "scale", "is_wsl"} == own
    assert {"event", "distinct_id", "timestamp", "uuid", "app_version", "$geoip_disable"} < fields.keys()


def test_what_would_be_sealed_now_is_no_promise(ready):
    """The same bytes, as long as nothing else is recorded."""
    folder = ready.record(1, 2, is_over=False)
    preview = ready.outlook().request
    assert (Claim.PREVIEW, "", folder) == (preview.claim, preview.batch, preview.folder)
    ready.upload(flush=True)
    assert preview.content == ready.outlook().request.content


def test_the_order_is_that_of_the_uploader(ready):
    """Of what is due, the oldest session's first, although another was sealed for an earlier moment."""
    old = ready.record(1, is_over=False)
    ready.clock.step(1)
    new = ready.record(2, is_over=False)
    ready.review_s = None
    ready.upload(flush=True)
    batches = {each.folder: each.uuid for each in ready.status().outbound.batches}
    send_now(ready.ledger, new, batches[new])
    ready.clock.step(1)
    send_now(ready.ledger, old, batches[old])
    ready.clock.step(1)
    shown = ready.outlook().request
    assert (old, [1]) == (shown.folder, windows(shown))
    ready.upload()
    assert shown.content == ready.bodies[0]


def test_what_may_have_arrived_can_no_longer_be_changed(ready):
    """Only the same bytes are tried again."""
    ready.answers = [Unanswered(why="no answer")]
    ready.record(1, is_over=False)
    ready.upload(flush=True)
    ready.clock.step(11)
    ready.upload()
    found = ready.outlook().request
    assert (1, True, False) == (found.attempts, found.is_unconfirmed, found.can_be_changed)
    assert ready.bodies[0] == found.content


def test_what_is_held_has_the_same_form(ready):
    """Of the oldest session; let go after that it leaves as it was shown."""
    folder = ready.record(1, 2, 3, is_over=False)
    hold(ready.ledger, folder, 0, 1)
    found = ready.outlook()
    assert (Claim.HELD, [1, 2], 2) == (found.held.claim, windows(found.held), found.held_count)
    assert [3] == windows(found.request)
    approve(ready.ledger, folder, 0, 1, epoch=ready.epoch)
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


def test_what_was_recorded_before_an_answer_is_not_in_it(ready):
    """A line leaves in its own epoch only."""
    ready.record(1, is_over=False, epoch=ready.epoch + 7)
    assert ready.outlook().request is None


def test_a_class_that_is_kept_here_is_not_in_it(ready):
    """As the uploader has it."""
    ready.ledger.root.mkdir(parents=True)
    ready.known.catalogue_file.write_text(
        'title = "t"\nversion = "1"\n[events.viewer_opened]\npurpose = "To count."\nclass = "usage"\n'
    )
    ready.record(1, is_over=False)
    ready.store.set_class("usage", Mode.LOCAL)
    ready.epoch = ready.store.read().epoch
    ready.record(2, is_over=False)
    assert ready.outlook().request is None


def test_a_body_that_was_damaged_is_not_made_up(ready):
    """It says so, and shows nothing in its place."""
    folder = ready.record(1, is_over=False)
    ready.upload(flush=True)
    [log] = (ready.ledger.root / "events" / folder).iterdir()
    log.write_bytes(log.read_bytes().replace(b"vulkan", b"vulkxn"))
    found = ready.outlook().request
    assert (b"", ()) == (found.content, found.events)
    assert "destroyed or damaged" in found.trouble


def ruled(ready, **changes):
    """Write down rules of the person's."""
    RulesFile(ready.known.config_file).change(lambda _before: Rules(**changes))


def test_what_would_be_sealed_obeys_the_persons_rules(ready):
    """Fields, what is in each event, and whole events; what is to be hashed is marked so."""
    ready.record(1, 2, is_over=False, distinct_id=ready.store.read().analytics_id)
    ruled(
        ready,
        fields={"viewer_opened": {"renderer": Treatment.REDACT, "scale": Treatment.WITHHOLD}},
        attached={"app_version": Treatment.WITHHOLD},
    )
    found = ready.outlook().request
    assert (Claim.PREVIEW, False) == (found.claim, found.hashes_later)
    fields = {each.name: each for each in found.fields_of(found.events[0])}
    assert (Fate.REPLACED, Fate.TAKEN_OUT, Fate.TAKEN_OUT) == (
        fields["renderer"].fate,
        fields["scale"].fate,
        fields["app_version"].fate,
    )
    assert all(fields[name].is_ruled for name in ("renderer", "scale", "app_version"))
    assert b"app_version" not in found.content
    ruled(ready, fields={"viewer_opened": {"renderer": Treatment.HASH}})
    assert ready.outlook().request.hashes_later
    assert HASH_MARK in ready.outlook().request.content.decode()
    ruled(ready, withheld=frozenset({"viewer_opened"}))
    assert ready.outlook().request is None


def test_what_was_recorded_under_another_id_is_not_hashed(ready):
    """The app hashes under the id of now only, and makes all else unreadable."""
    ready.record(1, is_over=False)
    ruled(ready, fields={"viewer_opened": {"renderer": Treatment.HASH}})
    found = ready.outlook().request
    assert wire.REDACTED in found.content.decode()
    assert not found.hashes_later


def test_the_head_names_the_engine_of_the_app(ready, monkeypatch):
    """Not that of whoever looks: an app may have another one inside."""
    with monkeypatch.context() as patch:
        patch.setattr(session_recorder, "__version__", "0.9.1")
        ready.record(1, is_over=False)
    assert "pellucid/0.9.1" == dict(ready.outlook().request.headers)["User-Agent"]
    ready.clock.step(1)
    ready.record(2, is_over=False)  # it was updated meanwhile, and sends what is older, too
    assert f"pellucid/{__version__}" == dict(ready.outlook().request.headers)["User-Agent"]


def test_a_batch_of_other_rules_is_not_what_leaves(ready):
    """It is sealed anew before that; until then what would be sealed is shown."""
    ready.record(1, is_over=False)
    ready.upload(flush=True)
    ruled(ready, fields={"source_connected": {"note": Treatment.REDACT}})
    assert Claim.SEALED is ready.outlook().request.claim  # it would be the same batch
    ruled(ready, fields={"viewer_opened": {"renderer": Treatment.REDACT}})
    found = ready.outlook()
    assert (Claim.PREVIEW, Why.OPEN) == (found.request.claim, found.wait.why)
    assert "vulkan" not in found.request.content.decode()


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


def test_rules_that_cannot_be_read_let_nothing_leave(ready):
    """As the uploader has it: nothing is made up of what waits or is held, and what is sealed stays as it is."""
    ready.record(1, is_over=False)
    ready.upload(flush=True)
    sealed = ready.outlook().request
    ready.record(2, is_over=False)
    folder = ready.record(3, is_over=False)
    hold(ready.ledger, folder, 0, 0)
    RulesFile(ready.known.config_file).path.write_text("{")
    found = ready.outlook()
    assert (Why.BAD_RULES, False) == (found.wait.why, found.wait.leaves)
    assert found.wait.reason
    assert (sealed.content, 1) == (found.request.content, found.upcoming)
    [event] = found.held.events
    assert (None, True) == (event.span, found.wait.reason in event.why_not)


def test_what_leaves_later_can_be_looked_at_too(ready):
    """Each with what it waits for; the first few, sealed ones before what is still open."""
    ready.record(1, is_over=False)
    ready.upload(flush=True)
    ready.clock.step(2)
    ready.record(2, is_over=False)
    ready.upload(flush=True)
    ready.record(3, is_over=False)
    found = ready.outlook()
    shown = [found.at(place) for place in range(found.upcoming)]
    assert [[1], [2], [3]] == [windows(each.request) for each in shown]
    assert [Why.REVIEW, Why.REVIEW, Why.OPEN] == [each.wait.why for each in shown]
    assert [8.0, 10.0, None] == [each.wait.left_s(ready.clock.now_ns()) for each in shown]
    assert found == found.at(0) == found.at(7)
    for number in range(10):
        ready.record(number, is_over=False)
    assert MOST_UPCOMING == ready.outlook().upcoming


def first_sent(ready, folder, lines, *, ruling=None):
    """Let held lines go, and return the first body that leaves."""
    for line in lines:
        approve(ready.ledger, folder, line, line, epoch=ready.epoch)
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


def test_an_app_can_have_smaller_batches(ready):
    """What is shown is cut as the app cuts it."""
    ready.known = replace(ready.known, batch_count=2)
    folder = ready.record(1, 2, 3, is_over=False)
    assert [1, 2] == windows(ready.outlook().request)
    hold(ready.ledger, folder, 0, 2)
    held = ready.outlook().held
    assert ([1, 2], 1) == (windows(held), held.following)


def test_of_very_many_held_events_only_some_are_looked_at(ready, monkeypatch):
    """Then nobody says how many requests follow, nor that nothing at all would leave."""
    monkeypatch.setattr(next_request, "MOST_HELD", 2)
    monkeypatch.setattr(next_request, "MOST_HELD_BEHIND", 2)
    ready.known = replace(ready.known, batch_count=1)
    folder = ready.record(1, 2, 3, is_over=False)
    hold(ready.ledger, folder, 0, 2)
    assert ([1], 0) == (windows(ready.outlook().held), ready.outlook().held.following)
    ruled(ready, withheld=frozenset({"viewer_opened"}))
    assert "None of the first 2 held events would leave" == ready.outlook().held.trouble
