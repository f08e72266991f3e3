"""A witness that holds leftovers back beside its copies."""

from __future__ import annotations

import fcntl
import os
import time

import pytest

from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.holding.hold import Hold
from pellucid.holding.holding import Holding
from pellucid.locations import Locations
from pellucid.witness.holding_scribe import HoldingScribe


@pytest.fixture
def holding(tmp_path):
    """What a face uses."""
    app = custom_app(tmp_path / "config" / "analytics.json", tmp_path / "data")
    return Holding(app=app, locations=Locations.under(tmp_path / "pellucid"), clock=SystemClock())


@pytest.fixture
def scribe(room, tmp_path):
    """A scribe that holds, whose `work` the test calls."""
    app, locations = custom_app(room.config_file, room.folder), Locations.under(tmp_path / "pellucid")
    ledger = type(room.ledger)(root=locations.ledger_root(app), clock=SystemClock())
    clock = SystemClock()
    hold = Hold(app=app, root=ledger.root, config=locations.config, clock=clock, say=room.said.append)
    scribe = HoldingScribe(
        app=app, ledger=ledger, clock=clock, wake=lambda: None, say=room.said.append, hold=hold
    )
    scribe.report(backend="polling", data_dir=room.folder)
    scribe.claim()
    scribe.begin_here(is_live=lambda _session: False)
    yield scribe
    scribe.close()


def is_free(file):
    """Whether a start of the program would get the file for itself."""
    with file.open("rb") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def test_it_copies_and_holds(room, scribe, holding):
    """What a run left behind is held while its lines are copied; at the end it is let go."""
    file = room.folder / "s.json"
    file.write_bytes(b"a\n")
    then = time.time() - 60
    os.utime(file, (then, then))
    holding.switch(on=True)
    capture = scribe.new_capture("s", file)
    capture.look()
    scribe.take(capture)

    def is_held():
        scribe.work()
        return not is_free(file)

    assert room.until(is_held)
    scribe.work()
    assert ["s"] == [each.session for each in holding.look().kept_back]
    scribe.close()
    capture.close()
    assert is_free(file)


def test_it_wakes_for_the_choice(room, scribe):
    """However little there is to write, what the person chose is looked at within half a second."""
    scribe.work()
    assert scribe.patience_s <= 0.5


def test_off_it_is_a_scribe(room, scribe):
    """Nothing is locked where nobody chose it."""
    file = room.folder / "s.json"
    file.write_bytes(b"a\n")
    scribe.work()
    assert is_free(file)


def test_with_a_thread_of_its_own_too(room, scribe, holding):
    """Where the system cannot fork, the scribe's thread does it."""
    file = room.folder / "s.json"
    file.write_bytes(b"a\n")
    holding.switch(on=True)
    scribe.begin(is_live=lambda _session: False)
    assert room.until(lambda: not is_free(file))
    scribe.close()
    assert is_free(file)
