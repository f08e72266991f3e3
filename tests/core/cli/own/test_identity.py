"""Under which name events are recorded, and how to get rid of it."""

from __future__ import annotations

import json

import pytest

from pellucid.consent.values import Mode


@pytest.fixture
def running(viewer, analytics):
    """The app, running, with a yes, and with nothing leaving before a person says so."""
    running = viewer.open(review_s=None)
    analytics("enable")
    viewer.until(lambda: running.decision.mode is Mode.ON)
    return running


def test_a_new_id(viewer, analytics):
    """After a yes; what it means is said first, and the new one afterwards."""
    viewer.run_once()
    old = viewer.choice.analytics_id
    assert 1 == analytics("id", "new", answer="n\n").code
    assert 2 == analytics("id", "new").code
    assert old == viewer.choice.analytics_id
    done = analytics("id", "new", answer="y\n")
    assert f"The id {old} is replaced" in done.err
    assert f"The new id is {viewer.choice.analytics_id}.\n" == done.out
    assert old != viewer.choice.analytics_id
    assert 2 == analytics("id", "old").code


def test_what_waits_under_the_old_id_is_asked_about(viewer, analytics, running):
    """Nobody decides that for the person: sent under the old id, or destroyed."""
    viewer.record(running, 1)
    old = viewer.choice.analytics_id
    done = analytics("id", "new", "--yes")
    assert 2 == done.code
    assert "--keep-queued" in done.err
    assert old == viewer.choice.analytics_id


def test_what_is_kept_is_sent_under_the_old_id(viewer, analytics, collector):
    """Never under the new one."""
    with viewer.open(batch_age_s=60.0) as running:
        analytics("enable")
        old = viewer.choice.analytics_id
        viewer.until(lambda: running.decision.mode is Mode.ON)
        viewer.record(running, 1)
        found = analytics("id", "new", "--keep-queued", "--yes", "--json").json
        assert (1, 0) == (found["kept"], found["destroyed"])
        viewer.until(lambda: running.decision.analytics_id == found["analytics_id"])
        viewer.record(running, 2)
        running.flush()
        viewer.until(lambda: viewer.states() == ["sent", "sent"])
    assert {1: old, 2: found["analytics_id"]} == {
        event["properties"]["windows"]: event["distinct_id"]
        for received in collector.received
        for event in json.loads(received.body)["batch"]
    }


def test_what_is_not_kept_is_destroyed(viewer, analytics, running, collector):
    """At once, in every process."""
    viewer.record(running, 1, 2)
    found = analytics("id", "new", "--purge-queued", "--yes", "--json").json
    assert (0, 2) == (found["kept"], found["destroyed"])
    assert b"vulkan" not in viewer.bytes_below()
    assert 0 == collector.counts.requests


def test_an_address_is_told_once_and_proved(viewer, analytics, call, collector):
    """It waits in the outbox as any event, leaves, and a profile is made by it alone."""
    with viewer.open() as running:
        analytics("enable")
        viewer.until(lambda: running.decision.mode is Mode.ON)
        done = analytics("email", "alice@example.com")
        assert 0 == done.code
        assert "alice@example.com is attached to the id." in done.out
        assert "there is a profile of you" in done.err
        viewer.until(lambda: viewer.states() == ["sent"])
        assert "was attached already" in analytics("email", "alice@example.com").out
    assert "alice@example.com  (sent, attached at " in analytics("config").out
    assert "alice@example.com  (sent" in call("status", "--app", "myviewer").out
    (received,) = collector.received
    (event,) = json.loads(received.body)["batch"]
    assert ("$identify", {"email": "alice@example.com"}) == (event["event"], event["$set"])
    (listed,) = call("events", "--app", "myviewer", "--json").json
    assert ("$identify", "Identify", event["uuid"]) == (listed["name"], listed["kind"], listed["uuid"])
    removed = analytics("email", "--remove")
    assert "The e-mail address is detached." in removed.out
    assert "stays linked" in removed.err
    assert "No e-mail address was attached." in analytics("email", "--remove").out


def test_an_address_that_was_not_sent_is_taken_back(viewer, analytics, running, collector):
    """Its bytes are nowhere, and nothing was told."""
    found = analytics("email", "alice@example.com", "--json").json
    assert (True, 0) == (found["recorded"], found["withdrawn"])
    done = analytics("email", "--remove", "--json").json
    assert ("alice@example.com", 1, 0) == (done["was"], done["withdrawn"], done["told"])
    assert b"alice" not in viewer.bytes_below()
    assert b"alice" not in viewer.known.config_file.read_bytes()
    assert 0 == collector.counts.requests


@pytest.mark.parametrize("mode", [None, "local", "disable"])
def test_an_address_needs_a_yes(viewer, analytics, mode):
    """Without one nothing is noted; how to give one is said."""
    viewer.run_once()
    if mode:
        analytics(mode)
    done = analytics("email", "alice@example.com")
    assert (2, "") == (done.code, done.out)
    assert "sends nothing at present" in done.err
    assert None is viewer.choice.email


@pytest.mark.parametrize("words", [[], ["a@b.c", "--remove"], ["nonsense"]])
def test_email_needs_one_thing(viewer, analytics, running, words):
    """Neither nothing, nor both, nor nonsense."""
    assert 2 == analytics("email", *words).code


def test_clear(viewer, analytics, running):
    """A new id, no address, nothing that waits, held or not; the choice stays, and so does what was sent."""
    viewer.record(running, 1)
    analytics("email", "alice@example.com")
    old = viewer.choice
    assert 1 == analytics("clear", answer="n\n").code
    assert old == viewer.choice
    done = analytics("clear", "--yes")
    assert f"The new id is {viewer.choice.analytics_id}; the choice stays." in done.out
    assert "is not carried over" in done.err
    assert "2 events" in done.err
    assert (Mode.ON, None) == (viewer.choice.mode, viewer.choice.email)
    assert old.analytics_id != viewer.choice.analytics_id
    assert b"vulkan" not in viewer.bytes_below()


def test_clear_takes_what_is_held(viewer, analytics):
    """Also what was recorded before anybody answered."""
    viewer.run_once(1, 2)
    assert 2 == analytics("clear", "--yes", "--json").json["destroyed"]
    assert b"vulkan" not in viewer.bytes_below()
    assert Mode.UNSET is viewer.choice.mode


def test_clear_can_forget_what_was_sent(viewer, analytics):
    """If the person says so, or answers so; with --yes alone it is kept."""
    with viewer.open() as running:
        analytics("enable")
        viewer.until(lambda: running.decision.mode is Mode.ON)
        viewer.record(running, 1)
        viewer.until(lambda: viewer.states() == ["sent"])
    assert 0 == analytics("clear", "--yes", "--json").json["copies_forgotten"]
    assert ["sent"] == viewer.states()
    assert 0 == analytics("clear", answer="y\nn\n").code
    assert ["sent"] == viewer.states()
    assert "Of what was kept, 1 event" in analytics("clear", answer="y\ny\n").out
    assert [] == viewer.ledger.sessions()
    assert 0 == analytics("clear", "--copies", "--yes").code
