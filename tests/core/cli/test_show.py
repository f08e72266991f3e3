"""`pellucid show`, from real copies and real queues."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from pellucid.apps import RERUN_API_KEY


def test_everything_about_one_event(home, call):
    """Name, state, time, places, properties and receipts are told."""
    home.copy_of()
    done = call("show", "ee103505:2")
    assert 0 == done.code
    for part in (
        "viewer_started",
        "released",
        "2026-11-23T16:34:39.015766428Z",
        "is_wsl",
        "witnessed",
        "000001.ndjson",
    ):
        assert part in done.out


def test_as_json(home, call):
    """The same as one document; its uuid leads back to it."""
    home.copy_of()
    found = call("show", "ee103505:2", "--json").json
    assert ("viewer_started", "released", 2, "abc") == (
        found["name"],
        found["state"],
        found["line"],
        found["distinct_id"],
    )
    assert found["props"]["zoom_factor"] == 1.0
    assert found == call("show", found["uuid"], "--json").json


def test_raw_is_the_exact_line(home):
    """The bytes are those that the program wrote, and nothing else is on standard output."""
    lines = home.copy_of()
    done = subprocess.run(
        [sys.executable, "-m", "pellucid", "show", "ee103505:1", "--raw"],
        env=dict(os.environ),
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert lines[1] + b"\n" == done.stdout


def test_payload_of_one_event(home, call):
    """The body is that of this line, under the id that it left with; what it is is told on standard error."""
    home.copy_of()
    done = call("show", "ee103505:2", "--payload")
    (event,) = done.json["batch"]
    assert ("viewer_started", "abc", RERUN_API_KEY) == (
        event["event"],
        event["distinct_id"],
        done.json["api_key"],
    )
    assert "equal as JSON" in done.err


def test_payload_of_a_sessions_queue(home, call):
    """A session's name, or the beginning of it, stands for all that it still has queued, under the config's id."""
    home.set_up()
    home.queue("890de3eb")
    for address in ("890de3eb", "890de3eb-5a80-4ce7-a799-85448e541683"):
        batch = call("show", address, "--payload").json["batch"]
        assert 6 == len(batch)
        assert {"228e582615214b838e4b170bff3905e9"} == {event["distinct_id"] for event in batch}


def test_what_is_not_sent_is_said(home, call):
    """For a line that Rerun refuses there is no payload, and the reason is told."""
    file = home.queue()
    with file.open("ab") as stream:
        stream.write(b"broken\n")
    found = next(each for each in call("events", "--json").json if each["unreadable"])
    done = call("show", found["uuid"], "--payload")
    assert (1, "") == (done.code, done.out)
    assert "deletes it unsent" in done.err
    assert "(unreadable line)" in call("show", found["uuid"]).out
    assert call("show", found["uuid"], "--json").json["unreadable"] is True


def test_what_is_not_there(home, call):
    """No such event has an exit code of its own; both options at once make no sense."""
    home.copy_of()
    for address in ("nothing", "ee103505:99", "ee103505", json.dumps(None)):
        assert 3 == call("show", address).code
    assert 2 == call("show", "ee103505:1", "--raw", "--payload").code


def test_a_session_is_told_from_what_is_not_there(home, call):
    """Who names one where an event is wanted learns how to name its events; and that its queue is empty."""
    home.copy_of()
    done = call("show", "ee103505")
    assert (3, "") == (done.code, done.out)
    assert "'ee103505' is a session, not an event.\nOne of its events: ee103505:0\n" in done.err
    done = call("show", "ee103505", "--payload")
    assert 3 == done.code
    assert "Nothing of session ee103505-2624-4113-858e-cb3d2ff8ccfd waits in the queue." in done.err
    assert 0 == call("show", "ee103505:0", "--payload").code


def test_what_is_no_longer_kept_is_said(home, call):
    """The two receipts of a change of mind differ."""
    home.copy_of()
    call("ledger", "keep", "ee103505:0")
    call("ledger", "keep", "ee103505:0", "--not")
    out = call("show", "ee103505:0").out
    assert (1, 1) == (out.count("Z  kept\n"), out.count("Z  kept: no longer\n"))
