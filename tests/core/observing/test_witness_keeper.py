"""The first eye is open for as long as the second one looks."""

from __future__ import annotations

import os
import signal
import threading
import time

import psutil
import pytest

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations
from pellucid.observing.witness_keeper import WitnessKeeper

PATIENCE_S = 30.0


class HastyClock(SystemClock):
    """A clock that runs a hundred times as fast."""

    def monotonic_s(self):
        """Seconds since some fixed moment."""
        return time.monotonic() * 100


@pytest.fixture
def app(tmp_path):
    """An app whose folders do not exist yet."""
    return rerun_app(config_file=tmp_path / "config" / "analytics.json")


@pytest.fixture
def locations(tmp_path, monkeypatch):
    """Pellucid's own folders."""
    monkeypatch.setenv("PELLUCID_HOME", str(tmp_path / "pellucid"))
    return Locations.under(tmp_path / "pellucid")


@pytest.fixture
def ledger(app, locations):
    """Where the copies go."""
    return Ledger(root=locations.ledger_root(app), clock=SystemClock())


@pytest.fixture
def keeper(app, locations):
    """A keeper that has not looked yet."""
    keeper = WitnessKeeper(app=app, locations=locations, clock=HastyClock())
    yield keeper
    keeper.close()


def until(condition):
    """Wait for a condition, for as long as it may take on a busy machine."""
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_it_starts_one_and_ends_it(keeper, ledger):
    """Only if there is none, and only its own."""
    assert not keeper.is_seeing
    keeper.look()
    assert ("", True) == (keeper.reason, keeper.is_seeing)
    first = ledger.witness().pid
    keeper.look()
    assert first == ledger.witness().pid
    keeper.close()
    keeper.close()
    assert ledger.witness() is None


def test_one_that_runs_is_left_running(keeper, ledger, app, locations):
    """It is somebody else's to end."""
    other = WitnessKeeper(app=app, locations=locations, clock=SystemClock())
    other.look()
    pid = ledger.witness().pid
    keeper.look()
    keeper.close()
    assert pid == ledger.witness().pid
    other.close()


def test_another_one_is_started_if_it_ends(keeper, ledger):
    """Somebody else's may end at any time, and one's own may be killed."""
    keeper.look()
    first = ledger.witness().pid
    os.kill(first, signal.SIGKILL)
    until(lambda: ledger.witness() is None)
    until(lambda: keeper.look() or keeper.is_seeing)
    assert first != ledger.witness().pid


def test_it_says_why_there_is_none(keeper, locations):
    """A run without the first eye is still of use, and it is told."""
    locations.data.parent.mkdir(parents=True, exist_ok=True)
    locations.data.write_bytes(b"in the way")
    keeper.look()
    assert not keeper.is_seeing
    assert keeper.reason


def test_one_that_is_only_just_starting_is_ended_too(keeper, locations):
    """The run may be over before it is known whether a witness can start."""
    locations.data.parent.mkdir(parents=True, exist_ok=True)
    locations.data.write_bytes(b"in the way")
    looking = threading.Thread(target=keeper.look)
    looking.start()
    until(lambda: _witnesses() or not looking.is_alive())
    keeper.close()
    looking.join(PATIENCE_S)
    assert keeper.tried.is_set()
    assert [] == _witnesses()


def _witnesses():
    """Return this process's children that are still running."""
    return [child for child in psutil.Process().children() if child.status() != psutil.STATUS_ZOMBIE]
