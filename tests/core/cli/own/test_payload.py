"""`pellucid show --payload` of an app with the engine inside: the very bytes."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys

import pytest

from pellucid import wire
from pellucid.cli.own.targets import WaitingThings
from pellucid.collector import Answer, Moment, Reset
from pellucid.consent.values import Mode
from pellucid.sending.verbs import drop_fields


def exact(*words):
    """Return what a command writes to standard output, to the byte."""
    return subprocess.run(
        [sys.executable, "-m", "pellucid", *words],
        env=dict(os.environ),
        capture_output=True,
        timeout=60,
        check=True,
    ).stdout


@pytest.fixture
def sealed(viewer, running):
    """The app that runs, and the batch of its three events."""
    (batch,) = WaitingThings(viewer.ledger).batches
    return running, batch


def test_what_left_is_shown_byte_for_byte(viewer, sealed, call, collector):
    """The same bytes before, in the server's hands and afterwards; their SHA-256 is the receipt's."""
    _, batch = sealed
    uuid, sha256 = batch.batch.uuid, batch.batch.body_sha256
    before = exact("show", uuid, "--payload", "--app", "myviewer")
    assert sha256 == hashlib.sha256(before).hexdigest()
    event = call("events", "--app", "myviewer", "--json").json[1]
    assert before == exact("show", event["uuid"], "--payload", "--app", "myviewer")
    assert before == exact("show", f"{batch.folder[:8]}:2", "--payload", "--app", "myviewer")
    assert before == exact("show", batch.folder, "--payload", "--app", "myviewer")
    assert 0 == call("outbox", "send", uuid).code
    viewer.until(lambda: viewer.states() == ["sent"] * 3)
    (received,) = collector.received
    assert before == received.body == exact("show", uuid, "--payload", "--app", "myviewer")
    said = call("show", uuid, "--payload", "--app", "myviewer").err
    assert f"3 events, {len(before)} bytes, SHA-256 {sha256}. Accepted by {viewer.url} at 2" in said
    assert "with status 200" in said


def test_what_is_not_sealed_is_shown_as_it_would_leave(viewer, call):
    """One event alone, or all that a session has waiting; it is said that this is no batch yet."""
    viewer.run_once(1, 2)
    done = call(
        "show",
        call("events", "--app", "myviewer", "--json").json[1]["uuid"],
        "--payload",
        "--app",
        "myviewer",
    )
    (event,) = done.json["batch"]
    assert ("viewer_opened", 2, viewer.choice.analytics_id) == (
        event["event"],
        event["properties"]["windows"],
        event["distinct_id"],
    )
    assert "Not sealed yet. For this event alone" in done.err
    assert "once you let it go" in done.err
    (entry,) = viewer.ledger.sessions()
    done = call("show", entry.folder[:6], "--payload", "--app", "myviewer")
    assert [1, 2] == [each["properties"]["windows"] for each in done.json["batch"]]
    assert "For these 2 events alone" in done.err


def test_what_was_taken_out_is_not_in_it(viewer, call):
    """Neither of the preview nor of what is told of the event."""
    viewer.run_once(1)
    (entry,) = viewer.ledger.sessions()
    drop_fields(viewer.ledger, entry.folder, 0, ["renderer"])
    (event,) = call("show", f"{entry.folder}:0", "--payload", "--app", "myviewer").json["batch"]
    assert "renderer" not in event["properties"]
    said = call("show", f"{entry.folder}:0", "--app", "myviewer").out
    assert "taken out    renderer" in said
    assert "our copy" not in said
    assert ["renderer"] == call("show", f"{entry.folder}:0", "--app", "myviewer", "--json").json["taken_out"]


def test_what_a_rule_once_changed_is_not_changed_for_ever(viewer, analytics, call):
    """An event that is held after it was sealed leaves by the rules of now, and not by those of its old batch."""
    running = viewer.open(review_s=None, batch_age_s=60.0, batch_count=1)
    assert 0 == call("rules", "set", "viewer_opened.renderer", "redact").code
    analytics("enable")
    viewer.until(lambda: running.decision.mode is Mode.ON)
    viewer.record(running, 1)
    viewer.until(lambda: WaitingThings(viewer.ledger).batches)
    (batch,) = WaitingThings(viewer.ledger).batches
    shown = json.loads(exact("show", f"{batch.folder}:0", "--payload", "--app", "myviewer"))["batch"][0][
        "properties"
    ]["renderer"]
    assert wire.REDACTED == shown
    assert 0 == call("outbox", "hold", batch.batch.uuid).code
    assert 0 == call("rules", "clear", "viewer_opened.renderer").code
    shown = json.loads(exact("show", f"{batch.folder}:0", "--payload", "--app", "myviewer"))["batch"][0][
        "properties"
    ]["renderer"]
    assert shown not in {wire.REDACTED, None}


def test_raw_is_the_exact_line(viewer):
    """As it was recorded, with all that is in it."""
    viewer.run_once(1)
    (entry,) = viewer.ledger.sessions()
    ((_, raw),) = viewer.ledger.lines(entry.folder)
    assert raw + b"\n" == exact("show", f"{entry.folder}:0", "--raw", "--app", "myviewer")


def test_what_is_never_uploaded_has_no_payload(viewer, call):
    """A withheld event; why is said."""
    viewer.run_once(1)
    assert 0 == call("outbox", "withhold", "all", "--yes").code
    (entry,) = viewer.ledger.sessions()
    done = call("show", f"{entry.folder}:0", "--payload", "--app", "myviewer")
    assert (1, "") == (done.code, done.out)
    assert "the event is withheld" in done.err


def test_a_body_of_which_a_part_is_gone_is_not_made_up(viewer, sealed, call):
    """What was sent can be forgotten; then nobody claims to show it."""
    _, batch = sealed
    call("outbox", "send", "all")
    viewer.until(lambda: viewer.states() == ["sent"] * 3)
    assert 0 == call("forget", f"{batch.folder}:1", "--yes", "--app", "myviewer").code
    done = call("show", batch.batch.uuid, "--payload", "--app", "myviewer")
    assert (1, "") == (done.code, done.out)
    assert "cannot be made again" in done.err
    assert batch.batch.body_sha256 in done.err


def test_a_batch_that_is_one_no_more_is_told(viewer, sealed, call):
    """A part of it was held, so it is sealed anew."""
    _, batch = sealed
    call("outbox", "hold", f"{batch.folder}:1")
    done = call("show", batch.batch.uuid, "--payload", "--app", "myviewer")
    assert 3 == done.code
    assert "is one no more" in done.err
    assert "viewer_opened" in call("show", batch.folder, "--payload", "--app", "myviewer").out


def test_a_session_with_nothing_waiting(viewer, sealed, call):
    """Its batches are to be named; what is not there at all has the code for that."""
    _, batch = sealed
    call("outbox", "send", "all")
    viewer.until(lambda: viewer.states() == ["sent"] * 3)
    assert 1 == call("show", batch.folder, "--payload", "--app", "myviewer").code
    assert 3 == call("show", "nothing", "--payload", "--app", "myviewer").code


def test_the_sealed_part_of_a_session_is_named(viewer, sealed, call):
    """Beside what is not sealed yet."""
    running, batch = sealed
    viewer.record(running, 4)
    done = call("show", batch.folder, "--payload", "--app", "myviewer")
    assert [4] == [each["properties"]["windows"] for each in done.json["batch"]]
    assert f"Already sealed: batch {batch.batch.uuid}, 3 events." in done.err


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Answer(status=503), "Not accepted at 2"),
        (Reset(when=Moment.AFTER_BODY), "It may have arrived"),
        (Answer(status=400), "Refused by"),
    ],
)
def test_what_became_of_a_batch_is_said(viewer, analytics, call, collector, fault, said):
    """In the words of its last receipt; the bytes are the same."""
    collector.set_faults(fault)
    with viewer.open() as running:
        analytics("enable")
        viewer.until(lambda: running.decision.mode is Mode.ON)
        viewer.record(running, 1)
        viewer.until(lambda: collector.requests)
    address = f"{viewer.ledger.sessions()[0].folder}:0"
    done = call("show", address, "--payload", "--app", "myviewer")
    assert said in done.err
    assert collector.requests[0].body == done.out.encode()
