"""`pellucid watch` as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time


def start(*arguments):
    """Start a witness."""
    return subprocess.Popen(
        [sys.executable, "-m", "pellucid", "watch", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(os.environ),
    )


def until(condition):
    """Wait for a condition, for as long as it may take on a busy machine."""
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_it_ends_with_whoever_started_it(home):
    """With --until-stdin-closes it copies what is there and ends as soon as the pipe is closed."""
    home.set_up()
    home.queue()
    with start("--until-stdin-closes") as child:
        until(home.ledger.sessions)
        out, err = child.communicate(timeout=60)
    assert (0, b"") == (child.returncode, out)
    assert b"Pellucid copies each event that Rerun queues" in err
    assert home.ledger.witness() is None


def test_a_second_one_is_told(home, call):
    """Two witnesses never share a ledger; the second ends with the copies' exit code."""
    with start("--until-stdin-closes") as child:
        until(lambda: home.ledger.witness() is not None)
        done = call("watch")
        child.communicate(timeout=60)
    assert 5 == done.code
    assert str(child.pid) in done.err


def test_an_unknown_backend_makes_no_sense(call):
    """Only the backends there are can be asked for."""
    assert 2 == call("watch", "--backend", "guessing").code


def test_an_app_with_the_engine_inside_needs_no_witness(viewer, call):
    """It keeps its own log, and that is said."""
    viewer.run_once()
    done = call("watch", "--app", "myviewer")
    assert (2, "") == (done.code, done.out)
    assert "My Viewer keeps its own log" in done.err
