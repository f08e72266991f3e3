"""`pellucid outbox`: what has not left yet."""

from __future__ import annotations

import hashlib

import pytest

from pellucid.collector import Moment, Reset
from pellucid.consent.values import Mode
from pellucid.view.batches import batch_of


def test_an_app_that_was_never_started_has_none(viewer, call):
    """Once it was started, it is empty."""
    assert 3 == call("outbox", "--app", "myviewer").code
    viewer.run_once()
    done = call("outbox", "--app", "myviewer")
    assert 0 == done.code
    assert "Nothing leaves: My Viewer keeps usage data on this machine" in done.out
    assert done.out.endswith("Nothing waits.\n")


def test_what_is_held_is_listed(viewer, call):
    """With how to read it and let it go."""
    viewer.run_once(1, 2)
    done = call("outbox")
    assert "Held until you let them go: 2 events" in done.out
    assert "pellucid outbox approve all --app myviewer" in done.out
    found = call("outbox", "--json").json
    assert (["viewer_opened"] * 2, False) == ([each["name"] for each in found["held"]], found["may_send"])


def test_a_sealed_batch_is_listed_with_its_proof(viewer, call, analytics):
    """When it leaves, how large it is, its SHA-256, where it goes and under which id, and what is in it."""
    running = viewer.open(review_s=3600.0)
    analytics("enable")
    viewer.until(lambda: running.decision.mode is Mode.ON)
    viewer.record(running, 1)
    viewer.until(lambda: call("outbox", "--json").json["batches"])
    (batch,) = call("outbox", "--json").json["batches"]
    body = batch_of(viewer.ledger, batch["session"], 0).content
    assert (hashlib.sha256(body).hexdigest(), len(body)) == (batch["body_sha256"], batch["body_bytes"])
    assert (0, False, viewer.url, viewer.choice.analytics_id) == (
        batch["tries"],
        batch["may_have_arrived"],
        batch["endpoint"],
        batch["distinct_id"],
    )
    assert ["viewer_opened"] == [event["name"] for event in batch["events"]]
    said = call("outbox").out
    for part in (
        f"Batch {batch['uuid']}: 1 event, {len(body)} B, leaves in 3",
        f"SHA-256 {batch['body_sha256']}",
        f"to {viewer.url}, under {viewer.choice.analytics_id}",
        f"{batch['session'][:8]}:0",
    ):
        assert part in said


def test_what_may_have_arrived_says_so(viewer, call, analytics, collector):
    """And that it is tried again; why it is not tried just now stands above."""
    collector.set_faults(Reset(when=Moment.AFTER_BODY))
    with viewer.open() as running:
        analytics("enable")
        viewer.until(lambda: running.decision.mode is Mode.ON)
        viewer.record(running, 1)
        viewer.until(lambda: "unconfirmed" in viewer.states())
    (batch,) = call("outbox", "--json").json["batches"]
    assert (True, True) == (batch["may_have_arrived"], batch["tries"] >= 1)
    said = call("outbox").out
    assert "may have arrived (" in said
    assert "is tried again" in said


def test_a_pause_and_a_lowered_mode_are_said(viewer, call, analytics, monkeypatch):
    """Nothing leaves then, whatever is due."""
    viewer.run_once(1)
    analytics("enable")
    analytics("pause")
    assert "Nothing leaves while it is paused, until 2" in call("outbox").out
    assert call("outbox", "--json").json["may_send"] is False
    analytics("resume")
    monkeypatch.setenv("DO_NOT_TRACK", "1")
    assert "Nothing leaves: My Viewer collects nothing: DO_NOT_TRACK is set" in call("outbox").out


@pytest.mark.parametrize("words", [["--json", "send", "all"], ["send"], ["nonsense"]])
def test_what_makes_no_sense_is_said(viewer, call, words):
    """An option in the wrong place, nothing to act on, and an unknown word."""
    viewer.run_once(1)
    assert 2 == call("outbox", *words).code


def test_the_app_may_be_named_before_or_behind(viewer, call):
    """But not two of them."""
    viewer.run_once(1)
    viewer.run_once(name="other")
    for words in (
        ["outbox", "--app", "myviewer", "hold", "all"],
        ["outbox", "hold", "all", "--app", "myviewer"],
        ["outbox", "--app", "myviewer", "hold", "all", "--app", "myviewer"],
    ):
        assert 3 == call(*words).code  # found, and nothing of it is queued
    assert 2 == call("outbox", "--app", "myviewer", "hold", "all", "--app", "other").code
    assert 2 == call("outbox", "hold", "all").code
