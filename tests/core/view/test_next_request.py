"""The next request, shown before it leaves: the same bytes that a server receives."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import pytest

from pellucid import wire
from pellucid.consent.values import Mode
from pellucid.hashing import KeyedHash
from pellucid.http_transport import HttpTransport
from pellucid.rules import Rules, RulesFile, Treatment
from pellucid.rules.ruling import Ruling
from pellucid.sending.verbs import edit_fields, hold, send_now
from pellucid.transport import Unanswered
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


def test_an_app_can_have_smaller_batches(ready):
    """What is shown is cut as the app cuts it."""
    ready.known = replace(ready.known, batch_count=2)
    folder = ready.record(1, 2, 3, is_over=False)
    assert [1, 2] == windows(ready.outlook().request)
    hold(ready.ledger, folder, 0, 2)
    held = ready.outlook().held
    assert ([1, 2], 1) == (windows(held), held.following)


def test_a_hash_that_a_person_wants_in_one_event_stands_there_as_a_mark_and_then_arrives(ready):
    """Without any rule: what is shown before differs from what leaves by nothing but the hash."""
    analytics_id = ready.store.read().analytics_id
    folder = ready.record(1, 2, is_over=False, distinct_id=analytics_id)
    edit_fields(ready.ledger, folder, 1, {"renderer": wire.HASHED})
    before = ready.outlook().request
    assert (Claim.PREVIEW, True, 1) == (
        before.claim,
        before.hashes_later,
        before.content.decode().count(HASH_MARK),
    )
    ruling = Ruling(Rules(), KeyedHash(b"s" * 32).hash, analytics_id)
    ready.upload(flush=True, ruling=ruling)
    after = ready.outlook().request
    assert (Claim.SEALED, False) == (after.claim, after.hashes_later)
    hashed = KeyedHash(b"s" * 32).hash("vulkan")
    assert before.content.replace(HASH_MARK.encode(), hashed.encode()) == after.content
    fields = {each.name: each for each in after.fields_of(after.events[1])}
    assert (Fate.HASHED, False) == (fields["renderer"].fate, fields["renderer"].is_ruled)
    ready.clock.step(11)
    ready.upload(ruling=ruling)
    assert [after.content] == ready.bodies


def test_how_long_sealing_takes_is_the_apps_own_time(ready):
    """As its card says."""
    ready.known = replace(ready.known, batch_age_s=300.0)
    ready.record(1, is_over=False)
    assert (Why.OPEN, 300.0) == (ready.outlook().wait.why, ready.outlook().wait.sealed_within_s)
