"""All that is known of an app's sessions, put together."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pellucid.config.changes import Collection, Known
from pellucid.ledger.purge import ForgetEvent, forget
from pellucid.rfc3339 import parse
from pellucid.state import State
from pellucid.witness.holders import Holder, find_holders
from pellucid.witness.sessions import session, sessions
from pellucid.witness.writers import Writer, note_writer

_HOLD = (
    "import os, sys; held = os.open(sys.argv[1], os.O_WRONLY); print('ready', flush=True); sys.stdin.read()"
)
CONFIG = Known(collection=Collection.OFF, analytics_id="a" * 32, data_dir=Path("/data"))
GONE = Holder(pid=2**22 + 1, program="/opt/rerun", started_ns=5, mark="boot-1")


@pytest.fixture
def hold():
    """Have another process open a file for writing until it is let go or the test ends."""
    started = []

    def hold(path):
        process = subprocess.Popen(
            [sys.executable, "-c", _HOLD, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert "ready\n" == process.stdout.readline()
        return process

    yield hold
    for process in started:
        process.communicate()


def listed(world, **how):
    """List all sessions."""
    return sessions(world.app, world.ledger, world.data_dir, **how)


def note(world, name, **known):
    """Write down who wrote a session."""
    assert note_writer(world.ledger.entry(name), Writer(**known), clock=world.clock)


def version(text):
    """A property, as Rerun tags it."""
    return f'{{"String":"{text}"}}'


def test_there_are_none(world):
    """An app that nobody has watched."""
    assert () == listed(world)
    assert session(world.app, world.ledger, world.data_dir, "s") is None


def test_a_copied_session_is_described(world, line):
    """By its own events, its receipts, and who is written down as its process."""
    world.copy("s", line(1, rerun_version=version("0.41.0")), line(2), line(3))
    world.writer("s").release([0, 1], why="emptied", distinct_id="id")
    note(world, "s", holder=GONE, config=CONFIG)
    (found,) = listed(world)
    assert ("s", "/opt/rerun", GONE.pid, 5, "0.41.0") == (
        found.name,
        found.program,
        found.pid,
        found.started_ns,
        found.version,
    )
    assert parse("2026-11-23T16:00:01.000000001Z") == found.from_ns
    assert parse("2026-11-23T16:00:03.000000003Z") == found.to_ns
    assert {State.RELEASED: 2, State.QUEUED: 1} == found.events
    assert ("off", "a" * 32, Path("/data")) == (found.collection, found.analytics_id, found.data_dir)
    assert found.is_copied
    assert False is found.running
    assert found == session(world.app, world.ledger, world.data_dir, "s")


def test_what_nobody_saw_is_not_claimed(world, line):
    """A copy of a time before: no process, no config, and whether it runs nobody can know."""
    world.copy("s", line(1))
    (found,) = listed(world)
    assert (None, None, None, None, None) == (
        found.program,
        found.pid,
        found.version,
        found.running,
        found.collection,
    )


def test_a_running_process_is_told_to_run(world, line, hold):
    """As long as it is the same one; another that has got its number is another."""
    world.write("s", line(1))
    world.copy("s", line(1))
    process = hold(world.live_file("s"))
    status = world.live_file("s").stat()
    identity = (status.st_dev, status.st_ino)
    holder = find_holders({identity}, {world.data_dir})[identity]
    note(world, "s", holder=holder)
    assert (process.pid, True) == (listed(world)[0].pid, listed(world)[0].running)
    process.communicate()
    assert (process.pid, False) == (listed(world)[0].pid, listed(world)[0].running)


def test_another_process_of_the_same_number_does_not_count(world, line):
    """Numbers are given out again."""
    world.copy("s", line(1))
    note(world, "s", holder=Holder(pid=os.getpid(), program="/opt/rerun", started_ns=5, mark="boot-1"))
    assert False is listed(world)[0].running


def test_a_session_without_a_copy_is_listed(world, hold):
    """It lies in the program's own folder only, and its process is asked for now."""
    world.write(
        "late",
        b'{"time_utc":"2999-01-01T00:00:00Z","kind":"Append","name":"a","props":{"event_id":{"Integer":1}}}',
    )
    process = hold(world.live_file("late"))
    (found,) = listed(world)
    assert (process.pid, True, False) == (found.pid, found.running, found.is_copied)
    assert {State.QUEUED: 1} == found.events
    assert found.events == session(world.app, world.ledger, world.data_dir, "late").events


def test_who_takes_up_a_leftover_is_not_its_writer(world, line, hold):
    """The events are older than the process that has the file open."""
    world.write("s", line(1))
    hold(world.live_file("s"))
    assert (None, False) == (listed(world)[0].pid, listed(world)[0].running)


def test_a_leftover_that_nobody_holds_has_ended(world, line):
    """Whoever wrote it."""
    world.write("s", line(1))
    world.copy("s", line(1))
    assert (None, False) == (listed(world)[0].pid, listed(world)[0].running)


def test_the_newest_come_first(world, line):
    """And a limit keeps these."""
    for number in (1, 2, 3):
        world.copy(f"s{number}", line(number))
    world.write("s9", line(9))
    assert ["s9", "s3", "s2", "s1"] == [each.name for each in listed(world)]
    assert ["s9", "s3"] == [each.name for each in listed(world, limit=2)]


def test_forgotten_and_unreadable_lines_tell_nothing(world, line):
    """The others do; a session of which nothing can be read began when it was copied."""
    world.copy("s", b"broken", line(2, rerun_version=version("0.41.0")), line(3))
    forget(world.ledger, ForgetEvent(folder="s", line=2), data_dir=world.data_dir)
    world.copy("t", b"broken")
    found = {each.name: each for each in listed(world)}
    assert found["s"].from_ns == found["s"].to_ns == parse("2026-11-23T16:00:02.000000002Z")
    assert ({State.QUEUED: 2, State.PURGED: 1}, "0.41.0") == (found["s"].events, found["s"].version)
    assert found["t"].from_ns > found["s"].from_ns
    assert found["t"].to_ns is None


def test_a_name_that_is_no_folder_is_found(world, line):
    """The ledger keeps it under a hash."""
    world.copy("an odd name", line(1))
    assert ["an odd name"] == [each.name for each in listed(world)]
    assert session(world.app, world.ledger, world.data_dir, "an odd name") is not None
