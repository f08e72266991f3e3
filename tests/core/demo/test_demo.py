"""The demo source as the window starts it."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import psutil
import pytest

from pellucid.demo import demo_app, start_demo

DEADLINE_S = 60.0


def _wait_for(condition):
    deadline = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.01)


def test_it_records_where_its_app_says(tmp_path):
    """The watched app that `demo_app` describes is the one that the child writes."""
    app = demo_app(tmp_path)
    with start_demo(tmp_path, rate=100, seed=1) as source:
        _wait_for(lambda: list(app.default_data_dir.glob("*.json")))
        assert app.config_file.is_file()
        assert source.is_running
    assert not source.is_running


def test_it_touches_nothing_outside_its_folder(tmp_path):
    """Whatever it makes lies in the folder it was given."""
    home = tmp_path / "a home with spaces"
    with start_demo(home, rate=100):
        _wait_for(lambda: list(home.rglob("*.json")))
    assert [home] == list(tmp_path.iterdir())


def test_stopping_twice_is_harmless(tmp_path):
    """A window may stop it on close and once more on exit."""
    source = start_demo(tmp_path)
    source.stop()
    source.stop()
    assert not source.is_running


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_it_dies_with_a_parent_that_was_killed(tmp_path):
    """A window that is killed takes its demo along, although it had no chance to say so."""
    program = (
        "import sys, time; from pathlib import Path; from pellucid.demo import start_demo\n"
        "print(start_demo(Path(sys.argv[1])).pid, flush=True); time.sleep(600)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as parent:
        child = psutil.Process(int(parent.stdout.readline()))
        parent.send_signal(signal.SIGKILL)
    _wait_for(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE)
