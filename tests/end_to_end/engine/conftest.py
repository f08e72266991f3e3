"""
An app with the engine inside, on real files and real sockets, in this process or in others.

Its clock runs twenty times as fast, so that the second until something is tried again takes a twentieth of one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from pellucid import App, Event
from pellucid.clock import SystemClock
from pellucid.collector import Collector
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Mode
from pellucid.embedding.analytics import Analytics
from pellucid.embedding.assembly import assemble
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.segments import is_blank
from pellucid.ledger.verification import verify

SPEED = 20
PATIENCE_S = 60.0
CATALOGUE = """
title = "My Viewer"
version = "1"

[events.opened]
purpose = "To count."
class = "usage"
[events.opened.fields]
n = { type = "integer", purpose = "To count.", example = 1 }
text = { type = "text", purpose = "To have a length.", example = "x", optional = true }

[events.failed]
purpose = "To count."
class = "error"
[events.failed.fields]
n = { type = "integer", purpose = "To count.", example = 1 }
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Event):
    """An event of the class *usage*."""

    event_name: ClassVar[str] = "opened"
    n: int
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed(Event):
    """An event of the class *error*."""

    event_name: ClassVar[str] = "failed"
    n: int


class Hurried:
    """A clock on which time passes fast; `back_s` sets it back."""

    def __init__(self):
        self.back_s = 0.0

    def now_ns(self):
        """Nanoseconds since 1970."""
        return 1_795_521_600_000_000_000 + time.monotonic_ns() * SPEED - round(self.back_s * 1e9)

    def monotonic_s(self):
        """Seconds, which nobody can set."""
        return time.monotonic() * SPEED


HOST = """
import atexit, json, os, random, resource, signal, sys, threading, time
import importlib.util
spec = importlib.util.spec_from_file_location("engine_parts", sys.argv[1])
parts = importlib.util.module_from_spec(spec)
sys.modules["engine_parts"] = parts
spec.loader.exec_module(parts)
Opened, Failed, Mode = parts.Opened, parts.Failed, parts.Mode
host = parts.Host(parts.Path(sys.argv[2]))
arguments = json.loads(sys.argv[3])
until = parts.until
def tell(value):
    os.write(1, json.dumps(value).encode() + b"\\n")
"""
"""What a process of the app begins with."""


def until(is_true, patience_s=PATIENCE_S):
    """Wait until something is true."""
    end_s = time.monotonic() + patience_s
    while not is_true():
        assert time.monotonic() < end_s, "it did not happen"
        time.sleep(0.01)


class Host:
    """The app, its home, and what is in its ledger."""

    Opened, Failed, Mode = Opened, Failed, Mode

    def __init__(self, home):
        self.home = home
        self.catalogue = home / "viewer.toml"
        if not self.catalogue.exists():
            self.catalogue.write_text(CATALOGUE)
        self.clock = Hurried()
        self._opened = []
        self._children = []

    def declared(self, url, **changes):
        """Return what its developer says of it; everything happens soon."""
        values = {
            "name": "viewer",
            "version": "1",
            "project_key": "phc_test",
            "catalogue": self.catalogue,
            "host": url,
            "disclaimer": lambda _text: None,
            "batch_age_s": 1.0,
            "review_s": 0.0,
            "timeout_s": 30.0,
        }
        return App(**(values | changes))

    def consent(self):
        """Return what the person's choice is changed by."""
        return ConsentStore(self.declared("http://127.0.0.1:9").known(), clock=self.clock)

    def agree(self):
        """Say yes for the person."""
        return self.consent().set_mode(Mode.ON)

    def open(self, url, *, clock=None, environ=None, **changes):
        """Start the app in this process."""
        parts = assemble(
            self.declared(url, **changes),
            clock=clock or self.clock,
            environ=environ or {},
            policy_file=self.home / "no-policy.toml",
        )
        analytics = Analytics.of(parts)
        self._opened.append(analytics)
        return analytics

    def start(self, code, **arguments):
        """Start the app in a process of its own; `code` finds `host`, the events and the arguments."""
        command = [sys.executable, "-P", "-c", HOST + code, __file__, str(self.home), json.dumps(arguments)]
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=dict(os.environ),
        )
        self._children.append(child)
        return child

    def run(self, code, **arguments):
        """Run such a process to its end; return what it told."""
        child = self.start(code, **arguments)
        said, talk = child.communicate(timeout=120)
        assert (0, b"") == (child.returncode, talk), talk.decode()
        return [json.loads(line) for line in said.splitlines()]

    @property
    def ledger(self):
        """What the app keeps."""
        return Ledger(root=self.declared("http://127.0.0.1:9").known().default_data_dir, clock=SystemClock())

    def states(self):
        """Return the state of each event, by its number; of those that were not destroyed."""
        found = {}
        for entry in self.ledger.sessions():
            states = self.ledger.states(entry.folder)
            for span, raw in self.ledger.lines(entry.folder):
                if not is_blank(raw):
                    number = json.loads(raw)["props"]["n"]["Integer"]
                    assert number not in found, f"{number} is there twice"
                    found[number] = states.at(span.number).word
        return found

    def all_are(self, word, count):
        """Whether so many events are there, and each is in that state."""
        words = list(self.states().values())
        return count == len(words) and set(words) <= {word}

    def kinds(self):
        """Return what was written of batches, in order."""
        return [receipt.kind for receipt in self.receipts() if receipt.text("batch") is not None]

    def receipts(self):
        """Return all receipts, in the order of their time."""
        found = [each for entry in self.ledger.sessions() for each in self.ledger.receipts(entry.folder)]
        return sorted(found, key=lambda receipt: receipt.at_ns)

    def is_verified(self):
        """Whether all chains hold and agree with the logs."""
        found = [verify(self.ledger, entry.folder) for entry in self.ledger.sessions()]
        return all((each.broken, each.mismatched, each.without_receipt) == (None, (), 0) for each in found)

    def close(self):
        """End what runs."""
        for analytics in self._opened:
            analytics.close()
        for child in self._children:
            if child.poll() is None:
                child.kill()
            child.communicate()


def events_of(bodies):
    """Return the events of bodies, each with its bytes as it was sent."""
    return [json.loads(event) for event in raw_events_of(bodies)]


def raw_events_of(bodies):
    """Return each event's own bytes."""
    import msgspec

    found = []
    for body in bodies:
        batch = msgspec.json.decode(body, type=dict[str, msgspec.Raw])["batch"]
        found += [bytes(each) for each in msgspec.json.decode(batch, type=list[msgspec.Raw])]
    return found


def numbers_of(bodies):
    """Return which events are in bodies, repeats included, in order."""
    return [event["properties"]["n"] for event in events_of(bodies)]


@pytest.fixture
def host(tmp_path, monkeypatch):
    """An app that was never started, whose person said yes."""
    for name, folder in (("XDG_CONFIG_HOME", "c"), ("XDG_DATA_HOME", "d"), ("PELLUCID_HOME", "p")):
        monkeypatch.setenv(name, str(tmp_path / folder))
    host = Host(tmp_path)
    host.agree()
    yield host
    host.close()


@pytest.fixture
def collector():
    """A server that takes everything, unless the test says otherwise."""
    with Collector() as collector:
        yield collector


@pytest.fixture(name="until")
def _until():
    """Wait until something is true."""
    return until


@pytest.fixture
def numbers():
    """Return which events are in bodies."""
    return numbers_of


@pytest.fixture
def shapes():
    """Return the bytes that each event was sent as, by its number."""

    def read(bodies):
        found = {}
        for raw in raw_events_of(bodies):
            found.setdefault(json.loads(raw)["properties"]["n"], set()).add(raw)
        return found

    return read


__all__ = ["Mode", "Path"]
