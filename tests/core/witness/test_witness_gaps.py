"""A witness at work writes down when it could look."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations
from pellucid.witness.beats import Doing
from pellucid.witness.gaps import Why, gaps, watched
from pellucid.witness.watched import read_stretches

NOBODY = 65534


def test_a_witness_that_was_away_leaves_a_gap(room):
    """From its end to the next one's beginning; while one runs, none is open."""
    room.start()
    assert room.until(lambda: read_stretches(room.ledger.root))
    assert () == gaps(room.ledger)
    room.stop()
    (open_gap,) = gaps(room.ledger)
    assert (None, Why.NO_WITNESS) == (open_gap.to_ns, open_gap.why)
    room.start()
    assert room.until(lambda: len(read_stretches(room.ledger.root)) == 2)
    (gap,) = gaps(room.ledger)
    assert (open_gap.from_ns, Why.NO_WITNESS) == (gap.from_ns, gap.why)
    assert gap.from_ns < gap.to_ns <= SystemClock().now_ns()


def test_copied_lines_are_counted(room):
    """Each line once, also those that lay there before."""
    (room.folder / "s.json").write_bytes(b"a\nb\n")
    room.start()
    assert room.queued("s", b"a", b"b")
    (room.folder / "t.json").write_bytes(b"c\n")
    assert room.until(lambda: watched(room.ledger).copied == 3)
    room.stop()
    room.start()
    assert room.until(lambda: len(read_stretches(room.ledger.root)) == 2)
    with (room.folder / "t.json").open(
        "ab"
    ) as file:  # as a program does: written anew, it would be empty for a moment
        file.write(b"d\n")
    assert room.until(lambda: watched(room.ledger).copied == 4)
    assert watched(room.ledger).last_copy_ns <= SystemClock().now_ns()


@pytest.fixture
def bound_room(room):
    """A room of somebody whom permissions bind, even where the tests run as root."""
    with tempfile.TemporaryDirectory() as name:
        if os.geteuid() == 0:
            os.chown(name, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        bound_room = type(room)(Path(name))
        try:
            yield bound_room
        finally:
            bound_room.folder.chmod(0o700)
            bound_room.stop()
            if os.getuid() == 0:
                os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions")
def test_a_folder_that_cannot_be_read_is_a_gap(bound_room):
    """The witness runs and sees nothing: that is said, with its own reason, for as long as it lasts."""
    ledger = bound_room.ledger
    bound_room.start()
    assert bound_room.until(lambda: read_stretches(ledger.root))
    bound_room.folder.chmod(0)
    assert bound_room.until(lambda: [Why.FOLDER] == [gap.why for gap in gaps(ledger)])
    assert gaps(ledger)[0].to_ns is None
    bound_room.folder.chmod(0o700)
    assert bound_room.until(lambda: gaps(ledger) and gaps(ledger)[0].to_ns is not None)
    (gap,) = gaps(ledger)
    assert (Why.FOLDER, True) == (gap.why, gap.from_ns < gap.to_ns)


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions")
def test_a_folder_that_could_never_be_read_is_a_gap_from_the_start(bound_room):
    """Not even the first moment counts as watched."""
    bound_room.folder.chmod(0)
    bound_room.start()
    assert bound_room.until(lambda: read_stretches(bound_room.ledger.root))
    (stretch,) = read_stretches(bound_room.ledger.root)
    assert Doing.BLIND is stretch.doing


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_witness_leaves_a_gap_from_its_last_beat(room, start):
    """`kill -9` writes nothing any more; what was written last is when the gap begins."""
    ledger, process = start()
    assert room.until(lambda: read_stretches(ledger.root))
    process.send_signal(signal.SIGKILL)
    process.wait()
    (stretch,) = read_stretches(ledger.root)
    (gap,) = gaps(ledger)
    assert (stretch.to_ns, None, Why.NO_WITNESS) == (gap.from_ns, gap.to_ns, gap.why)


@pytest.fixture
def start(tmp_path):
    """Start a witness as a process, of an app whose folders do not exist."""
    started = []

    def start():
        config = tmp_path / "other" / "analytics.json"
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "pellucid", "watch", "--config-file", str(config)],
            env=os.environ | {"PELLUCID_HOME": str(tmp_path / "pellucid")},
            stderr=subprocess.DEVNULL,
        )
        started.append(process)
        root = Locations.under(tmp_path / "pellucid").ledger_root(rerun_app(config_file=config))
        return Ledger(root=root, clock=SystemClock()), process

    yield start
    for process in started:
        process.kill()
        process.wait()
