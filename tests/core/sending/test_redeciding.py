"""What a person's rules do to what waits, is sealed, or may have arrived."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pellucid.hashing import KeyedHash
from pellucid.ledger.edits import edit_details
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import ReceiptKind
from pellucid.rules import Rules, Treatment
from pellucid.rules.ruling import Ruling
from pellucid.sending.redeciding import dissolve_outdated, receipt_counts, withheld_by_rule
from pellucid.sending.taking_back import take_back
from pellucid.sending.verbs import edit_fields
from pellucid.wire import HASHED, REDACTED

HASH = KeyedHash(b"s" * 32).hash
WITHHELD = Ruling(Rules().with_event("viewer_opened", Treatment.WITHHOLD))
REDACTING = Ruling(Rules().with_field("viewer_opened", "renderer", Treatment.REDACT))


@pytest.fixture
def sealed(sending):
    """A sealed batch of ten events that waits for its time."""
    sending.permission = replace(sending.permission, review_s=10.0)
    folder = sending.record(*range(10))
    uploader = sending.uploader()
    uploader.step()
    return folder, uploader


def obey(sending, ruling):
    sending.permission = replace(sending.permission, ruling=ruling)


def properties(sending):
    return [event["properties"] for batch in sending.server.batches for event in batch]


def test_a_rule_is_applied_when_events_are_sealed(sending):
    """What arrives is what the receipt froze; the line stays as it was recorded."""
    hashing = Rules().with_field("viewer_opened", "windows", Treatment.HASH)
    hashing = hashing.with_attachment("app_version", Treatment.REDACT)
    folder = sending.record(*range(10))
    distinct_id = sending.ledger.receipts(folder)[0].text("distinct_id")
    obey(sending, Ruling(hashing, HASH, distinct_id))
    sending.uploader().step()
    assert [HASH(number) for number in range(10)] == [each["windows"] for each in properties(sending)]
    assert {REDACTED} == {each["app_version"] for each in properties(sending)}
    assert sending.last(folder, "sealed").details["context"] == {"app_version": REDACTED}
    seal = sending.last(folder, "sealed")
    assert {"windows": HASH(3)} == seal.details["put"]["3"]
    assert hashing.fingerprint == seal.details["rules"]
    assert b'"windows":{"Integer":3}' in [raw for _, raw in sending.ledger.lines(folder)][3]
    assert sending.is_proved(folder)


def test_a_withheld_event_never_arrives_and_others_do(sending):
    """Its receipt says why; what stands between two of them is sealed by itself."""
    folder = sending.record(*range(10))
    obey(sending, WITHHELD)
    uploader = sending.uploader()
    uploader.step()
    assert ["withheld"] * 10 == sending.states(folder)
    assert "by a rule" == sending.last(folder, "withheld").text("why")
    assert [] == sending.server.requests


def test_a_rule_that_is_set_while_a_batch_waits_changes_what_arrives(sending, sealed):
    """It is sealed anew at once, and its person sees the new body for the whole time."""
    folder, uploader = sealed
    sending.clock.step(9)
    obey(sending, REDACTING)
    uploader.step()
    fresh = sending.last(folder, "sealed")
    assert {"renderer": REDACTED} == fresh.details["put"]["0"]
    sending.clock.step(9)
    uploader.step()
    assert [] == sending.server.requests
    sending.clock.step(2)
    uploader.step()
    assert {REDACTED} == {each["renderer"] for each in properties(sending)}
    assert 10 == len(properties(sending))
    assert fresh.text("batch") == sending.last(folder, "sent").text("batch")
    assert sending.is_proved(folder)


def test_a_batch_that_a_rule_does_not_concern_stays_as_it_is(sending, sealed):
    """Its countdown goes on, and its body is that which was shown."""
    folder, uploader = sealed
    obey(sending, Ruling(Rules().with_event("another", Treatment.WITHHOLD)))
    uploader.step()
    assert 1 == sending.kinds(folder).count("sealed")
    sending.clock.step(11)
    uploader.step()
    assert ["sent"] * 10 == sending.states(folder)


def test_a_rule_that_goes_lets_fields_through_again(sending, sealed):
    """Of what is sealed, too."""
    folder, uploader = sealed
    obey(sending, REDACTING)
    uploader.step()
    obey(sending, None)
    uploader.step()
    sending.clock.step(11)
    uploader.step()
    assert REDACTED not in {each["renderer"] for each in properties(sending)}
    assert sending.is_proved(folder)


def test_what_may_have_arrived_stays_as_it_left(sending):
    """The same bytes are tried again, whatever the rules say by then."""
    sending.server.in_turn(sending.server.silent)
    folder = sending.record(*range(10))
    uploader = sending.uploader()
    uploader.step()
    obey(sending, WITHHELD)
    for _ in range(3):
        sending.clock.step(120)
        uploader.step()
    first, second = sending.server.bodies
    assert first == second
    assert ["sent"] * 10 == sending.states(folder)


def test_a_rule_holds_when_a_try_has_surely_failed(sending):
    """Nothing of it has arrived, so it is sealed anew."""
    sending.server.in_turn(sending.server.later)
    folder = sending.record(*range(10))
    uploader = sending.uploader()
    uploader.step()
    obey(sending, REDACTING)
    for _ in range(3):
        sending.clock.step(120)
        uploader.step()
    assert [False, True] == [REDACTED.encode() in body for body in sending.server.bodies]
    assert sending.is_proved(folder)


def test_a_rule_holds_between_the_announcement_and_the_request(sending):
    """It is asked again before each request: what was announced is taken back."""
    sending.record(*range(30))
    uploader = sending.uploader()
    uploader.step()
    sent = len(sending.server.requests)
    sending.record(*range(30))
    sending.server.before = lambda: obey(sending, REDACTING)
    uploader.step()
    later = sending.server.bodies[sent + 1 :]
    assert later
    assert all(REDACTED.encode() in body for body in later)


def test_two_processes_have_the_same_rules(sending, sealed):
    """Whichever comes first seals anew, and the other one sends that."""
    folder, _ = sealed
    obey(sending, REDACTING)
    sending.uploader().step()
    other = sending.uploader()
    other.step()
    assert 2 == sending.kinds(folder).count("sealed")
    sending.clock.step(11)
    other.step()
    assert {REDACTED} == {each["renderer"] for each in properties(sending)}
    assert sending.is_proved(folder)


def test_nothing_is_sealed_anew_at_the_end(sending, sealed):
    """A shutdown sends what is due; what the rules would change waits for the next start."""
    folder, uploader = sealed
    obey(sending, REDACTING)
    sending.clock.step(11)
    uploader.finish(1.0)
    assert [] == sending.server.requests
    assert 1 == sending.kinds(folder).count("sealed")


def test_a_face_takes_outdated_batches_apart(sending, sealed):
    """So that no body is shown any more that will not leave; the app seals the events anew."""
    folder, uploader = sealed
    assert 0 == dissolve_outdated(sending.ledger, Ruling(Rules().with_event("another", Treatment.WITHHOLD)))
    assert 1 == dissolve_outdated(sending.ledger, REDACTING)
    assert 0 == dissolve_outdated(sending.ledger, REDACTING)
    assert ["queued"] * 10 == sending.states(folder)
    obey(sending, REDACTING)
    uploader.step()
    sending.clock.step(11)
    uploader.step()
    assert {REDACTED} == {each["renderer"] for each in properties(sending)}
    assert sending.is_proved(folder)


def test_what_a_rule_withheld_leaves_once_a_person_lets_it(sending, sealed):
    """Not by itself when the rule goes."""
    folder, uploader = sealed
    known = receipt_counts(sending.ledger)
    obey(sending, WITHHELD)
    uploader.step()
    obey(sending, None)
    sending.clock.step(60)
    uploader.step()
    assert [] == sending.server.requests
    deeds = withheld_by_rule(sending.ledger)
    assert [10] == [deed.events for deed in deeds]
    assert deeds == withheld_by_rule(sending.ledger, known=known)
    assert [] == withheld_by_rule(sending.ledger, known={folder: len(sending.ledger.receipts(folder))})
    assert 10 == take_back(sending.ledger, deeds, epoch=1).back
    for _ in range(2):
        sending.clock.step(60)
        uploader.step()
    assert list(range(10)) == sorted(each["windows"] for each in properties(sending))
    assert ["sent"] * 10 == sending.states(folder)
    assert sending.is_proved(folder)


def test_a_rule_that_stands_withholds_again(sending, sealed):
    """Also what a person let go: rules only lower."""
    folder, uploader = sealed
    obey(sending, WITHHELD)
    uploader.step()
    take_back(sending.ledger, withheld_by_rule(sending.ledger), epoch=1)
    sending.clock.step(60)
    uploader.step()
    assert ["withheld"] * 10 == sending.states(folder)
    assert [] == sending.server.requests


def test_many_batches_are_sealed_anew_in_portions(sending):
    """All of them in the end, each once."""
    sending.permission = replace(sending.permission, review_s=60.0)
    folder = sending.record(*range(400))
    uploader = sending.uploader()
    for _ in range(5):
        uploader.step()
    assert 40 == sending.kinds(folder).count("sealed")
    obey(sending, REDACTING)
    for _ in range(5):
        uploader.step()
    assert 80 == sending.kinds(folder).count("sealed")
    sending.clock.step(61)
    for _ in range(10):
        uploader.step()
    assert list(range(400)) == sorted(each["windows"] for each in properties(sending))
    assert {REDACTED} == {each["renderer"] for each in properties(sending)}


def test_a_refused_batch_is_halved_with_what_the_rules_made_of_it(sending):
    """A person saw these events, and no others leave."""
    obey(sending, REDACTING)
    sending.server.answer = lambda request: (
        sending.server.bad if len(json.loads(request.body)["batch"]) > 5 else sending.server.accepted
    )
    folder = sending.record(*range(10))
    uploader = sending.uploader()
    for _ in range(3):
        sending.clock.step(60)
        uploader.step()
    assert {REDACTED} == {each["renderer"] for each in properties(sending)}
    assert ["sent"] * 10 == sending.states(folder)
    assert sending.is_proved(folder)


def test_a_hash_in_one_event_waits_for_what_hashes_and_arrives(sending, sealed):
    """Its batch is taken apart; the others leave, and it leaves with the hash once somebody has it."""
    folder, uploader = sealed
    wanted = []
    sending.permission = replace(sending.permission, review_s=0.0, want_hash=lambda: wanted.append(1))
    edit_fields(sending.ledger, folder, 4, {"renderer": HASHED})
    uploader.step(flush=True)
    sending.clock.step(20)
    uploader.step(flush=True)
    assert wanted
    assert "queued" == sending.states(folder)[4]
    assert {"vulkan"} == {each["renderer"] for each in properties(sending)}
    distinct_id = sending.ledger.receipts(folder)[0].text("distinct_id")
    sending.permission = replace(
        sending.permission, ruling=Ruling(Rules(), HASH, distinct_id), want_hash=None
    )
    uploader.step(flush=True)
    arrived = {each["windows"]: each["renderer"] for each in properties(sending)}
    assert {number: HASH("vulkan") if number == 4 else "vulkan" for number in range(10)} == arrived
    assert sending.is_proved(folder)


def test_an_engine_that_knows_no_hash_sends_a_mark(sending, sealed):
    """As its receipt is read without the word that it does not know."""
    folder, uploader = sealed
    known = {key: value for key, value in edit_details({"renderer": HASHED}).items() if key != "hash"}
    log = ReceiptLog(path=sending.ledger.entry(folder).receipts, clock=sending.clock)
    with log.locked():
        log.catch_up()
        log.append([Draft(kind=ReceiptKind.EDITED, details={"lines": [4, 4], **known})])
    uploader.step(flush=True)
    sending.clock.step(20)
    uploader.step(flush=True)
    arrived = {each["windows"]: each["renderer"] for each in properties(sending)}
    assert {number: REDACTED if number == 4 else "vulkan" for number in range(10)} == arrived
