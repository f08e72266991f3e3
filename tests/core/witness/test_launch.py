"""Seeing to it that a witness runs, and that it ends with whoever started it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations
from pellucid.witness.launch import WitnessPlace, ensure_witness


@pytest.fixture
def app(tmp_path):
    """An app whose folders do not exist yet."""
    return rerun_app(config_file=tmp_path / "config" / "analytics.json", data_dir=tmp_path / "data")


@pytest.fixture
def locations(tmp_path):
    """Pellucid's own folders."""
    return Locations.under(tmp_path / "pellucid")


@pytest.fixture
def ledger(app, locations):
    """The ledger of that app."""
    return Ledger(root=locations.ledger_root(app), clock=SystemClock())


def test_a_witness_is_started_and_ended(app, locations, ledger):
    """Where none runs, one is started; closing the handle ends it."""
    handle = ensure_witness(app, locations)
    health = handle.health()
    assert WitnessPlace.HERE is health.place
    assert health.pid == ledger.witness().pid != os.getpid()
    assert "" == health.reason
    handle.close()
    handle.close()
    assert ledger.witness() is None
    assert WitnessPlace.FAILED is handle.health().place


def test_a_running_witness_is_used_and_left_alone(app, locations, ledger):
    """Where one runs, it is attached to, and closing the handle leaves it be."""
    first = ensure_witness(app, locations)
    second = ensure_witness(app, locations)
    assert (WitnessPlace.ELSEWHERE, first.health().pid) == (second.health().place, second.health().pid)
    second.close()
    assert ledger.witness() is not None
    first.close()


def test_the_witness_follows_the_folder_that_was_asked_for(app, locations, ledger):
    """The child looks where its parent says."""
    handle = ensure_witness(app, locations)
    assert app.data_dir_override == ledger.witness().data_dir
    handle.close()


def test_the_witness_dies_with_a_killed_parent(app, locations, ledger):
    """A parent that is killed takes its witness along: the pipe between them closes."""
    script = f"""
import time
from pathlib import Path
from pellucid.apps import rerun_app
from pellucid.locations import Locations
from pellucid.witness.launch import ensure_witness
app = rerun_app(config_file=Path({str(app.config_file)!r}), data_dir=Path({str(app.data_dir_override)!r}))
handle = ensure_witness(app, Locations.under(Path({str(locations.data.parent)!r})))
print(handle.health().pid, flush=True)
time.sleep(600)
"""
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    pid = int(parent.stdout.readline())
    assert pid == ledger.witness().pid
    parent.kill()
    parent.communicate()
    assert _until(lambda: ledger.witness() is None)


@pytest.mark.skipif(os.name != "posix", reason="process groups are POSIX")
def test_the_terminals_signals_do_not_reach_it(app, locations):
    """Ctrl-C in the terminal is for the window: the witness is in a session of its own."""
    handle = ensure_witness(app, locations)
    assert os.getsid(0) != os.getsid(handle.health().pid)
    handle.close()


def test_a_witness_that_ends_says_why(app, locations):
    """What cannot be watched is told in the handle's health, as a sentence."""
    root = locations.ledger_root(app)
    root.mkdir(parents=True)
    with Ledger(root=root, clock=SystemClock()).claim(backend="none", data_dir=root):
        (root / "witness.json").unlink()  # so that this one is not found, but holds the lock
        handle = ensure_witness(app, locations)
        assert _until(lambda: handle.health().place is WitnessPlace.FAILED)
        assert handle.health().reason
        handle.close()


def test_a_witness_that_is_killed_is_noticed(app, locations, ledger):
    """A witness that dies under its parent is no longer called running."""
    handle = ensure_witness(app, locations)
    os.kill(handle.health().pid, signal.SIGKILL)
    assert _until(lambda: handle.health().place is WitnessPlace.FAILED)
    handle.close()
    assert ledger.witness() is None


def _until(condition) -> bool:
    deadline = time.monotonic() + 30
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def test_one_that_is_left_goes_on_by_itself(app, locations, ledger, tmp_path):
    """Started by a command for a person who wants it, a witness outlives that command; a second call attaches to it."""
    code = (
        "import sys; from pathlib import Path; from pellucid.apps import rerun_app\n"
        "from pellucid.locations import Locations; from pellucid.witness.launch import leave_witness\n"
        "app = rerun_app(config_file=Path(sys.argv[1]), data_dir=Path(sys.argv[2]))\n"
        "print(leave_witness(app, Locations.under(Path(sys.argv[3]))).place.value)"
    )
    starter = [sys.executable, "-c", code, app.config_file, app.data_dir_override, tmp_path / "pellucid"]
    first = subprocess.run(starter, capture_output=True, text=True, check=True, timeout=60)
    running = ledger.witness()
    assert ("here\n", "") == (first.stdout, first.stderr)
    second = subprocess.run(starter, capture_output=True, text=True, check=True, timeout=60)
    assert ("elsewhere\n", running.pid) == (second.stdout, ledger.witness().pid)
    os.kill(running.pid, signal.SIGTERM)
    deadline = time.monotonic() + 60
    while ledger.witness() is not None:
        assert time.monotonic() < deadline
        time.sleep(0.01)
