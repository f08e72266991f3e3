"""Deciding what single fields of an event leave as."""

from __future__ import annotations

import json
import re

import pytest

from pellucid.cli.own.targets import WaitingThings
from pellucid.wire import REDACTED


@pytest.fixture
def address(viewer, running):
    """The address of the second of the events."""
    (batch,) = WaitingThings(viewer.ledger).batches
    return f"{batch.folder}:1"


@pytest.fixture
def sent(viewer, running, call, collector):
    """Send all, and return what arrived: the properties of each event by its number of windows."""

    def send():
        running.flush()
        call("outbox", "send", "all")
        viewer.until(lambda: viewer.states() == ["sent"] * 3)
        events = [event for received in collector.received for event in json.loads(received.body)["batch"]]
        return {event["properties"]["windows"]: event["properties"] for event in events}

    return send


def test_a_field_is_dropped(viewer, call, address, sent):
    """It is not sent, of that event only; the log keeps it."""
    found = call("outbox", "drop-field", address, "renderer", "--json").json
    assert (["renderer"], [], []) == (found["taken_out"], found["redacted"], found["hashed"])
    told = call("outbox", "drop-field", address, "scale").out
    assert "viewer_opened leaves without renderer, scale." in told
    assert "without renderer, scale" in call("outbox").out
    assert {1: True, 2: False, 3: True} == {number: "renderer" in props for number, props in sent().items()}
    assert b"vulkan" in next(raw for _, raw in viewer.ledger.lines(address.partition(":")[0], [(1, 1)]))


def test_a_field_is_redacted(call, address, sent):
    """A mark leaves in its place, of that event only."""
    assert (
        "viewer_opened leaves with renderer redacted."
        in call("outbox", "redact-field", address, "renderer").out
    )
    assert ["vulkan", REDACTED, "vulkan"] == [props["renderer"] for _, props in sorted(sent().items())]


def test_a_field_is_hashed(call, address, sent):
    """The app makes the hash, with its own secret."""
    call("outbox", "drop-field", address, "scale")
    told = call("outbox", "hash-field", address, "renderer").out
    assert "viewer_opened leaves without scale and with renderer hashed." in told
    found = sent()
    assert re.fullmatch("[0-9a-f]{64}", found[2]["renderer"])
    assert "vulkan" == found[3]["renderer"]


def test_a_field_is_restored(call, address, sent):
    """It leaves as it was recorded again, and what else was changed stays so; a second time there is nothing to do."""
    call("outbox", "redact-field", address, "renderer", "scale")
    told = call("outbox", "restore-field", address, "renderer").out
    assert "viewer_opened leaves with scale redacted." in told
    assert 3 == call("outbox", "restore-field", address, "renderer").code
    assert "viewer_opened leaves as it was recorded." in call("outbox", "restore-field", address, "scale").out
    assert ["vulkan"] * 3 == [props["renderer"] for props in sent().values()]


def test_nothing_recorded_under_another_id_is_hashed(call, analytics, address):
    """The secret is that of the id of now: a hash would link the two."""
    assert 0 == analytics("id", "new", "--keep-queued", "--yes").code
    done = call("outbox", "hash-field", address, "renderer")
    assert 2 == done.code
    assert "recorded under another id" in done.err


@pytest.mark.parametrize("verb", ["drop-field", "redact-field", "hash-field", "restore-field"])
def test_what_cannot_be_changed_is_told(call, address, verb):
    """A field that is not there, build metadata, and more than one event at once."""
    done = call("outbox", verb, address, "app_version")
    assert 3 == done.code
    assert "It has: renderer, windows, scale, is_wsl." in done.err
    assert 2 == call("outbox", verb, address.partition(":")[0], "renderer").code
