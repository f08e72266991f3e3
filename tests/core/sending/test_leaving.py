"""How waiting lines leave."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.hashing import KeyedHash
from pellucid.rules import Rules, Treatment
from pellucid.rules.ruling import NO_RULING, Ruling
from pellucid.sending.leaving import leaving
from pellucid.sending.purging import purge_stale
from pellucid.sending.session_outbox import SessionOutbox
from pellucid.sending.values import Stale
from pellucid.sending.verbs import edit_fields
from pellucid.wire import HASHED, REDACTED

HASH = KeyedHash(b"s" * 32).hash
ID = "d" * 32
"""Under which all is recorded here."""
REDACTING = Ruling(
    Rules()
    .with_field("viewer_opened", "renderer", Treatment.REDACT)
    .with_attachment("app_version", Treatment.WITHHOLD)
)


@pytest.fixture
def outbox_of(sending):
    """Read a session as the sender does."""

    def read(folder):
        outbox = SessionOutbox(sending.ledger.entry(folder), clock=sending.clock)
        with outbox.log.locked():
            outbox.catch_up()
        return outbox

    return read


def test_rules_and_edits_by_hand_go_together(sending, outbox_of):
    """Each says of which fields it is; what is the same as recorded is not said."""
    folder = sending.record(*range(3))
    edit_fields(sending.ledger, folder, 1, {"windows": None})
    outbox = outbox_of(folder)
    way = leaving(outbox, 0, outbox.places.lines(0, 2), REDACTING)
    ruled = {"renderer": REDACTED}
    assert {0: ruled, 1: {**ruled, "windows": None}, 2: ruled} == way.edits
    assert ({"app_version": None}, 3, 0) == (way.context_edit, way.count, way.withheld)
    way = leaving(outbox, 0, outbox.places.lines(0, 2), NO_RULING)
    assert ({1: {"windows": None}}, {}) == (way.edits, way.context_edit)


def test_what_is_withheld_stands_apart(sending, outbox_of):
    """Those at the beginning together, or what stands before the first of them."""
    recorder = sending.app.recorder(clock=sending.clock)
    recorder.hash_with(lambda value: value)
    for number in (0, 0, 1, 0):
        one = (
            sending.app.ViewerOpened(windows=1) if number else sending.app.SourceConnected(application_id="x")
        )
        recorder.record(one)
    recorder.report()
    folder = recorder.folder
    recorder.close()
    outbox = outbox_of(folder)
    lines = outbox.places.lines(0, 3)
    ruling = Ruling(Rules().with_event("source_connected", Treatment.WITHHOLD))
    found = [leaving(outbox, first, lines[first:], ruling) for first in (0, 2, 3)]
    assert [(2, 0), (0, 1), (1, 0)] == [(way.withheld, way.count) for way in found]


def test_what_is_left_of_a_batch_that_may_have_arrived_leaves_as_it_did(sending):
    """A part of it was destroyed, and the rules are others by now: an event that is sent twice is sent the same."""
    recorder = sending.app.recorder(clock=sending.clock)
    recorder.hash_with(lambda value: value)
    for number in range(4):
        recorder.record(
            sending.app.SourceConnected(application_id="x")
            if number == 1
            else sending.app.ViewerOpened(windows=number)
        )
    recorder.report()
    folder = recorder.folder
    recorder.close()
    sending.permission = replace(sending.permission, ruling=REDACTING)
    sending.server.in_turn(sending.server.silent)
    uploader = sending.uploader(count=4)
    uploader.step()
    assert 1 == len(sending.server.bodies)
    sending.permission = replace(sending.permission, ruling=None)
    purge_stale(
        sending.ledger,
        Stale(everything=False, open_epochs=frozenset({1}), is_off=lambda name: name == "source_connected"),
    )
    for _ in range(3):
        sending.clock.step(120)
        uploader.step()
    later = [event["properties"] for batch in sending.server.batches[1:] for event in batch]
    assert [0, 2, 3] == [each["windows"] for each in later]
    assert all(each["renderer"] == REDACTED and "app_version" not in each for each in later)
    assert sending.is_proved(folder)


@pytest.fixture
def hashed(sending, outbox_of):
    """Three events, of the second of which a person wants a field hashed; and what they are told."""
    folder = sending.record(*range(3))
    edit_fields(sending.ledger, folder, 1, {"renderer": HASHED})
    outbox = outbox_of(folder)
    return outbox, outbox.places.lines(0, 2)


@pytest.mark.parametrize("rules", [Rules(), Rules().with_field("viewer_opened", "windows", Treatment.REDACT)])
def test_a_hash_that_a_person_wants_in_one_event(hashed, rules):
    """Made under the app's secret, beside what rules say."""
    outbox, lines = hashed
    way = leaving(outbox, 0, lines, Ruling(rules, HASH, ID))
    assert (HASH("vulkan"), 3) == (way.edits[1]["renderer"], way.count)
    assert all("renderer" not in way.edits.get(line, {}) for line in (0, 2))


def test_what_waits_for_a_hash_is_not_sealed_until_it_is_known_what_hashes(hashed):
    """What stands before it can leave; it is said that somebody has to look."""
    outbox, lines = hashed
    wanted = []
    way = leaving(outbox, 0, lines, NO_RULING, lambda: wanted.append(1))
    assert (1, {}, 1) == (way.count, way.edits, len(wanted))
    way = leaving(outbox, 1, lines[1:], NO_RULING, lambda: wanted.append(1))
    assert (0, 0, 2) == (way.count, way.withheld, len(wanted))
    way = leaving(outbox, 2, lines[2:], NO_RULING, lambda: wanted.append(1))
    assert (1, 2) == (way.count, len(wanted))


@pytest.mark.parametrize(
    "ruling", [NO_RULING, Ruling(Rules(), None, ID), Ruling(Rules(), HASH, "another id")]
)
def test_where_nobody_can_hash_a_mark_leaves(hashed, ruling):
    """Nobody looks, there is no secret, or it is that of another id."""
    outbox, lines = hashed
    assert {1: {"renderer": REDACTED}} == leaving(outbox, 0, lines, ruling).edits
