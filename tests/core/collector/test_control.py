"""The collector's own paths."""

from __future__ import annotations

import json

import pytest

from pellucid.collector import Answer, Hang, Lie


def test_faults_are_set_and_shown(collector, ask):
    """A list sets them, and what is shown can be sent back."""
    wanted = [{"fault": "answer", "status": 429, "times": 2}, {"fault": "lie"}]
    assert (200, {"status": "Ok"}) == ask(collector, "PUT", "/_faults", json.dumps(wanted).encode())
    assert (Answer(status=429, times=2), Lie()) == collector.faults
    status, shown = ask(collector, "GET", "/_faults")
    assert 200 == status
    collector.set_faults()
    assert 200 == ask(collector, "PUT", "/_faults", json.dumps(shown).encode())[0]
    assert (Answer(status=429, times=2), Lie()) == collector.faults


def test_faults_can_come_with_a_seed_and_go(collector, ask):
    """An object holds both; DELETE sets none."""
    asked = {"seed": 7, "faults": [{"fault": "lie", "chance": 0.5}]}
    assert 200 == ask(collector, "PUT", "/_faults", json.dumps(asked).encode())[0]
    assert (Lie(chance=0.5),) == collector.faults
    assert 200 == ask(collector, "DELETE", "/_faults")[0]
    assert () == collector.faults


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"{", "not JSON"),
        (b"5", "give a list"),
        (b'{"faults":[],"seed":"x"}', "give a list"),
        (b'[{"fault":"nonsense"}]', "no fault 'nonsense'"),
        (b'[{"fault":"answer","status":7}]', "Not the status"),
    ],
)
def test_what_is_no_fault_changes_nothing(collector, ask, body, said):
    """It is refused with the reason; the faults stay as they were."""
    collector.set_faults(Lie())
    status, text = ask(collector, "PUT", "/_faults", body)
    assert 400 == status
    assert said in text
    assert (Lie(),) == collector.faults


def test_what_was_received_can_be_fetched_and_forgotten(collector, ask, batch, uuids_of):
    """Bodies, uuids and counts; without bodies if asked."""
    body = batch(3)
    ask(collector, "POST", "/batch/", body)
    status, shown = ask(collector, "GET", "/_received")
    assert 200 == status
    assert 3 == shown["counts"]["events"]
    (received,) = shown["received"]
    assert body.decode() == received["body"]
    assert uuids_of(body) == [uuid for uuid, _, _ in received["events"]]
    assert "body" not in ask(collector, "GET", "/_received?bodies=no")[1]["received"][0]
    assert 200 == ask(collector, "DELETE", "/_received")[0]
    assert [] == collector.received


def test_faults_never_hit_these_paths(collector, ask):
    """A collector that hangs can still be cured from outside."""
    collector.set_faults(Hang())
    assert 200 == ask(collector, "DELETE", "/_faults")[0]
    assert () == collector.faults


@pytest.mark.parametrize(("method", "path", "status"), [("POST", "/_faults", 405), ("GET", "/_nothing", 404)])
def test_what_there_is_not(collector, ask, method, path, status):
    """Other methods and other paths are named as such."""
    assert status == ask(collector, method, path)[0]


@pytest.mark.parametrize("headers", ["Host: evil.example", "Host: 127.0.0.1\r\nOrigin: https://evil.example"])
def test_a_web_page_cannot_ask(collector, connect, headers):
    """Neither through a name that it points to this machine, nor directly."""
    client = connect(collector)
    client.send(f"GET /_received HTTP/1.1\r\n{headers}\r\n\r\n".encode())
    assert 403 == client.answer()[0]
