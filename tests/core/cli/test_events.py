"""`pellucid events`, from real files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from pellucid.witness.watched import read_stretches


def test_nothing_to_list(home, call):
    """Without a queue and without copies there is nothing, and no error; that is said to a person, not to a program."""
    done = call("events")
    assert (0, "", "No event of Rerun is known.\n") == (done.code, done.out, done.err)
    done = call("events", "--json")
    assert ([], "") == (done.json, done.err)


def test_queued_and_kept_events_are_listed_in_order(home, call):
    """What waits and what left stand in one list, the oldest first, with their addresses."""
    home.set_up()
    home.copy_of("ee103505")
    home.queue("890de3eb")
    found = call("events", "--json").json
    assert ["released"] * 3 + ["queued"] * 6 == [each["state"] for each in found]
    assert sorted(each["time_ns"] for each in found) == [each["time_ns"] for each in found]
    assert ["cli_command_invoked", "$identify", "viewer_started"] == [each["name"] for each in found[:3]]
    assert len(found) == len({each["uuid"] for each in found})
    lines = call("events").out.splitlines()
    assert 9 == len(lines)
    assert "released" in lines[2]
    assert "ee103505:2" in lines[2]
    assert "viewer_started" in lines[2]


def test_filter_and_limit(home, call):
    """A filter chooses, a limit keeps the newest, zero keeps all."""
    home.copy_of("ee103505")
    home.copy_of("890de3eb")
    names = [each["name"] for each in call("events", "--filter", "name:viewer*", "--json").json]
    assert ["viewer_started"] * 2 == names
    assert ["open_recording"] == [each["name"] for each in call("events", "--limit", "1", "--json").json]
    assert 9 == len(call("events", "--limit", "0", "--json").json)
    assert "No event of Rerun matches.\n" == call("events", "--filter", "name:nothing").err


def test_a_wrong_filter_says_where(home, call):
    """The place is marked under the filter, and the exit code is that of wrong use."""
    done = call("events", "--filter", 'name:x "open')
    assert 2 == done.code
    filter_line, marks = done.err.splitlines()[1:3]
    assert '  name:x "open' == filter_line
    assert '"' == filter_line[marks.index("^")]


def test_an_unreadable_line_is_listed(home, call):
    """A line without an event in it is shown as such."""
    file = home.queue()
    with file.open("ab") as stream:
        stream.write(b"broken\n")
    assert [False, False, False, True] == [each["unreadable"] for each in call("events", "--json").json]
    assert "(unreadable line)" in call("events").out


def test_a_line_that_is_broken_in_its_middle_is_listed_as_unreadable(home, call):
    """However it begins: without a filter and with one, from the first call on."""
    broken, *others = home.copy_of("ee103505")
    broken = broken.replace(b'"props":{"', b'"props":{"\xff')
    with home.ledger.claim(backend="polling", data_dir=home.app.default_data_dir):
        source = home.app.default_data_dir / "broken.json"
        writer = home.ledger.open_session(name="broken", source=source, app=home.app.key)
        writer.append(
            [broken, *others], source_bytes=(0, len(broken) + sum(map(len, others)) + 1 + len(others))
        )
        writer.close()
    all_of_them = call("events", "--json").json
    assert [("broken", True, "")] == [
        (each["session"], each["unreadable"], each["name"]) for each in all_of_them if each["unreadable"]
    ]
    for _ in range(2):
        (found,) = call("events", "--filter", "is:unreadable", "--json").json
        assert ("broken", 0, True, "", None) == (
            found["session"],
            found["line"],
            found["unreadable"],
            found["name"],
            found["time"],
        )


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent in another way there")
def test_following(home):
    """Each event is printed as it comes, one object a line, until Ctrl-C; then the exit code is 130."""
    home.set_up()
    with subprocess.Popen(
        [sys.executable, "-m", "pellucid", "events", "--follow", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(os.environ),
    ) as child:
        try:
            home.queue("ee103505")
            names = [json.loads(child.stdout.readline())["name"] for _ in range(3)]
            assert ["cli_command_invoked", "$identify", "viewer_started"] == names
            child.send_signal(signal.SIGINT)
            _, err = child.communicate(timeout=60)
        finally:
            child.kill()
    assert 130 == child.returncode
    assert b"Traceback" not in err


def test_a_reader_that_has_enough_is_no_failure(home):
    """`pellucid events | head -1` ends quietly."""
    for prefix in ("ee103505", "890de3eb", "1565df47"):
        home.copy_of(prefix)
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "pellucid", "events", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(os.environ),
    ) as child:
        child.stdout.close()
        err = child.stderr.read()
    assert (0, b"") == (child.returncode, err)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent in another way there")
def test_following_an_app_with_the_engine_inside(viewer, analytics):
    """Each event as it is recorded, and again as it was sent, from the app's own log."""
    with viewer.open() as running:
        analytics("enable")
        viewer.until(lambda: running.decision.may_send_anything)
        with subprocess.Popen(
            [sys.executable, "-m", "pellucid", "events", "--app", "myviewer", "--follow", "--json"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=dict(os.environ),
        ) as child:
            try:
                viewer.record(running, 1)
                found = []
                while not found or found[-1]["state"] != "sent":
                    found.append(json.loads(child.stdout.readline()))
                child.send_signal(signal.SIGINT)
                child.communicate(timeout=60)
            finally:
                child.kill()
    assert {"viewer_opened"} == {each["name"] for each in found}
    assert 1 == len({each["uuid"] for each in found})
    assert 130 == child.returncode


def _watch_once(home):
    """Let a witness run for as long as it takes to begin."""
    with subprocess.Popen(
        [sys.executable, "-m", "pellucid", "watch", "--until-stdin-closes"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(os.environ),
    ) as child:
        deadline = time.monotonic() + 60
        while not read_stretches(home.ledger.root):
            assert time.monotonic() < deadline
        child.communicate(timeout=60)


def test_gaps_stand_between_events(home, call):
    """When no witness looked is a row of its own, with its own kind; an event of a later time comes behind it."""
    home.set_up()
    home.queue("ee103505")
    _watch_once(home)
    found = call("events", "--json").json
    assert 3 == len([each for each in found if each["kind"] != "gap"])
    (gap,) = [each for each in found if each["kind"] == "gap"]
    assert (gap, None, "no witness was running") == (found[-1], gap["to_ns"], gap["why"])
    assert call("events").out.splitlines()[-1].startswith("not watched since ")
    _watch_once(home)
    ended, lasting = (each for each in call("events", "--json").json if each["kind"] == "gap")
    assert gap["from_ns"] == ended["from_ns"] < ended["to_ns"] < lasting["from_ns"]


def test_a_filter_asks_for_events_only(home, call):
    """A gap matches nothing."""
    home.set_up()
    home.queue("ee103505")
    _watch_once(home)
    assert not [
        each for each in call("events", "--filter", "state:queued", "--json").json if each["kind"] == "gap"
    ]
