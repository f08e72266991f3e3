"""`pellucid watch` as a process: how it begins, what it says, and how it ends."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time

import pytest

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations
from pellucid.witness.command import NOTICE_FILE

NOTICE = "Pellucid copies each event that Rerun"


@pytest.fixture
def app(tmp_path):
    """An app whose folders do not exist yet."""
    return rerun_app(config_file=tmp_path / "config" / "analytics.json")


@pytest.fixture
def locations(tmp_path):
    """Pellucid's own folders."""
    return Locations.under(tmp_path / "pellucid")


@pytest.fixture
def start(app, locations):
    """Start a witness; wait until it watches."""
    running = []
    ledger = Ledger(root=locations.ledger_root(app), clock=SystemClock())

    def start(*options: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "pellucid", "watch", "--config-file", str(app.config_file), *options],
            env=os.environ | {"PELLUCID_HOME": str(locations.data.parent)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        deadline = time.monotonic() + 30
        while ledger.witness() is None and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)
        return process

    yield start
    for process in running:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            stream.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_it_cleanly(start, number, app, locations):
    """It ends with exit code 0, without a traceback, and lets the ledger go."""
    process = start()
    process.send_signal(number)
    _, said = process.communicate(timeout=60)
    assert 0 == process.returncode
    assert "Traceback" not in said
    assert not (locations.ledger_root(app) / "witness.json").exists()


def test_the_notice_is_given_once(start, app, locations):
    """The first use says that copies are made, where, and how to be rid of them; later ones don't."""
    said = []
    for _ in range(2):
        process = start()
        process.terminate()
        said.append(process.communicate(timeout=60))
    assert NOTICE in said[0][1]
    assert str(locations.ledger_root(app)) in said[0][1]
    assert "pellucid forget" in said[0][1]
    assert NOTICE not in said[1][1]
    assert {""} == {out for out, _ in said}
    marker = locations.ledger_root(app) / NOTICE_FILE
    assert 0o600 == stat.S_IMODE(marker.stat().st_mode)


def test_it_ends_with_whoever_holds_its_stdin(start):
    """Bound to its standard input, it ends as soon as the other end is closed."""
    process = start("--until-stdin-closes")
    assert process.poll() is None
    process.stdin.close()
    assert 0 == process.wait(60)


def test_without_being_asked_it_outlives_its_stdin(start):
    """A closed standard input alone is no reason to end."""
    process = start()
    process.stdin.close()
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(0.3)


def test_a_second_one_names_the_first(start):
    """A second witness of one ledger ends with the ledger's exit code and names the first."""
    first = start()
    second = start()
    assert 5 == second.wait(60)
    assert f"process {first.pid}" in second.stderr.read()


def test_a_backend_can_be_chosen(start, app, locations):
    """What follows the folder is said, and stands in the ledger."""
    process = start("--backend", "polling")
    assert "polling" == Ledger(root=locations.ledger_root(app), clock=SystemClock()).witness().backend
    process.terminate()
    assert "by polling" in process.communicate(timeout=60)[1]
