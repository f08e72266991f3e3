"""An app's folders with leftovers in them, a hold that the test drives by hand, and programs that own files."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.holding.choice import choice_file
from pellucid.holding.hold import Hold
from pellucid.holding.holding import Holding
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations

FIXTURES = Path(__file__).parents[2] / "fixtures" / "rerun-0.41"
LINE = b'{"time_utc":"2026-11-27T06:00:00.000000001Z","kind":"Append","name":"n","props":{"event_id":{"Integer":1}}}'
_OPENS = "import sys; f = open(sys.argv[1], 'r+b')\n"
_LOCKS = "import fcntl; fcntl.flock(f, fcntl.LOCK_EX)\n"
_WAITS = "print('ready', flush=True); sys.stdin.read()"


class HandClock:
    """The time of day of the machine; what has passed is the test's own."""

    def __init__(self) -> None:
        self.passed_s = 100.0

    def now_ns(self) -> int:
        """Nanoseconds since the epoch."""
        return time.time_ns()

    def monotonic_s(self) -> float:
        """Seconds that the test let pass."""
        return self.passed_s


class Place:
    """All folders, and what a person, a program and a witness do in them."""

    def __init__(self, top: Path) -> None:
        self.data_dir = top / "data"
        self.data_dir.mkdir()
        self.app = custom_app(top / "config" / "analytics.json", self.data_dir)
        self.app.config_file.parent.mkdir()
        self.app.config_file.write_bytes((FIXTURES / "configs" / "fresh_enabled.json").read_bytes())
        self.locations = Locations.under(top / "pellucid")
        self.ledger = Ledger(root=self.locations.ledger_root(self.app), clock=SystemClock())
        self.choice_file = choice_file(self.locations.config, self.app)
        self.holding = Holding(app=self.app, locations=self.locations, clock=SystemClock())
        self.said: list[str] = []
        self.clock = HandClock()
        self._holds: list[Hold] = []

    def leave(self, session: str, *lines: bytes, age_s: float = 60.0) -> Path:
        """Put a leftover there, last written that long ago."""
        file = self.data_dir / f"{session}.json"
        file.write_bytes(b"".join(line + b"\n" for line in lines or (LINE,)))
        then = time.time() - age_s
        os.utime(file, (then, then))
        return file

    def new_hold(self) -> Hold:
        """Begin to hold as a witness does that has the claim on the ledger."""
        hold = Hold(
            app=self.app,
            root=self.ledger.root,
            config=self.locations.config,
            clock=self.clock,
            say=self.said.append,
        )
        self._holds.append(hold)
        return hold

    def turn(self, hold: Hold, passed_s: float = 6.0) -> None:
        """Let time pass, and the hold do what is due then."""
        self.clock.passed_s += passed_s
        hold.work(self.data_dir)

    def standings(self) -> dict[str, str]:
        """How each leftover stands, for a person."""
        return {each.session: each.standing.value for each in self.holding.look().leftovers}

    def close(self) -> None:
        """Let everything go."""
        for hold in self._holds:
            hold.close()


def is_free(file: Path) -> bool:
    """Whether a start of the program would get the file for itself."""
    with file.open("rb") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@pytest.fixture
def place(tmp_path):
    """An app's folders, with a witness's claim on its ledger for as long as the test runs."""
    place = Place(tmp_path)
    with place.ledger.claim(backend="polling", data_dir=place.data_dir):
        yield place
        place.close()


@pytest.fixture
def free():
    """Ask whether a start of the program would get a file for itself."""
    return is_free


@pytest.fixture
def line():
    """Return one line as Rerun writes it."""
    return LINE


@pytest.fixture
def own():
    """Start programs that own a file, with a lock as from Rerun 0.39 on or without, and end them with the test."""
    started = []

    def start(file, *, locks):
        program = _OPENS + (_LOCKS if locks else "") + _WAITS
        child = subprocess.Popen(
            [sys.executable, "-c", program, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        started.append(child)
        assert b"ready\n" == child.stdout.readline()
        return child

    yield start
    for child in started:
        child.kill()
        child.communicate()


@pytest.fixture
def stored(place):
    """Read the choice as it stands on disk."""
    return lambda: json.loads(place.choice_file.read_bytes())
