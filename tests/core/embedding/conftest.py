"""An app as its developer has it, with a person of its own, and a server that accepts everything."""

from __future__ import annotations

import json
import threading
import time

import keyring
import pytest
from keyring.backend import KeyringBackend

from pellucid.clock import SystemClock
from pellucid.embedding.analytics import Analytics
from pellucid.embedding.app import App as DeclaredApp
from pellucid.embedding.assembly import assemble
from pellucid.ledger.ledger import Ledger
from pellucid.transport import Accepted

CATALOGUE = """
title = "My Viewer"
version = "1"

[events.viewer_opened]
purpose = "To know how often the viewer is used."
class = "usage"
[events.viewer_opened.fields]
renderer = { type = "text", purpose = "To know which drivers matter.", example = "vulkan" }
windows = { type = "integer", purpose = "To know.", example = 1 }
scale = { type = "number", purpose = "To know.", example = 1.5 }
is_wsl = { type = "boolean", purpose = "To know.", example = true }

[events.source_connected]
purpose = "To know what is shown."
class = "error"
[events.source_connected.fields]
application_id = { type = "text", purpose = "To count.", example = "x", hashed = true }
note = { type = "text", purpose = "To know.", example = "a", optional = true, choices = ["a", "b"] }

[metadata.app_version]
type = "text"
purpose = "To tell old problems from new ones."
example = "1.4.0"
"""


class Server:
    """A `Transport` that accepts everything, unless the test says otherwise."""

    def __init__(self):
        self.bodies = []
        self.is_aborted = False
        self.aborted = 0

    def send(self, request):
        """Keep a body."""
        self.bodies.append(request.body)
        return Accepted(status=200, answer="Ok", latency_ms=1.0, headers={}, tls_peer=None)

    def abort(self):
        """Count how often we were cut off."""
        self.is_aborted = True
        self.aborted += 1

    def resume(self):
        """Accept again."""
        self.is_aborted = False

    def close(self):
        """Nothing is open."""

    @property
    def events(self):
        """All events that arrived."""
        return [event for body in self.bodies for event in json.loads(body)["batch"]]


class Viewer:
    """What a test needs of an app's process, or of several."""

    def __init__(self, app, tmp_path):
        self.app = app
        self.catalogue = tmp_path / "myviewer.toml"
        self.catalogue.write_text(CATALOGUE)
        self.policy = tmp_path / "policy.toml"
        self.told = []
        self.server = Server()
        self._opened = []

    def declared(self, **changes):
        """Return what its developer says of it; everything happens soon."""
        values = {
            "name": "myviewer",
            "version": "1.4.0",
            "project_key": "phc_test",
            "catalogue": self.catalogue,
            "host": "http://127.0.0.1:9",
            "disclaimer": self.told.append,
            "batch_age_s": 0.05,
            "review_s": 0.0,
            "strict": True,
        }
        return DeclaredApp(**(values | changes))

    def open(self, *, environ=None, server=None, **changes):
        """Start it once."""
        parts = assemble(
            self.declared(**changes),
            environ=environ or {},
            transport=server or self.server,
            policy_file=self.policy,
        )
        analytics = Analytics.of(parts)
        self._opened.append(analytics)
        return analytics

    @property
    def ledger(self):
        """Its data folder."""
        return Ledger(root=self.declared().known().default_data_dir, clock=SystemClock())

    def states(self):
        """Return the states of all lines, sorted."""
        found = []
        for entry in self.ledger.sessions():
            states = self.ledger.states(entry.folder)
            found += [states.at(line).word for line in range(self.ledger.line_count(entry.folder))]
        return sorted(found)

    def lines(self):
        """Return all lines."""
        return [raw for entry in self.ledger.sessions() for _, raw in self.ledger.lines(entry.folder)]

    def close(self):
        """End all."""
        for each in self._opened:
            each.close()


class GatedKeyring(KeyringBackend):
    """Answers as long as its gate is open, and waits otherwise."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.gate = threading.Event()
        self.gate.set()
        self.asked = threading.Semaphore(0)
        self.entries = {}

    def get_password(self, service, username):
        """Wait for the gate, then answer."""
        self.asked.release()
        self.gate.wait(60)
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        """Keep it."""
        self.entries[service, username] = password


# `keyring` lists every class that is ever made: this one must not be found where a test wants this machine's own.
KeyringBackend._classes.discard(GatedKeyring)


@pytest.fixture
def viewer(app, monkeypatch, tmp_path):
    """An app that was never started."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("PELLUCID_HOME", str(tmp_path / "pellucid"))
    viewer = Viewer(app, tmp_path)
    yield viewer
    viewer.close()


@pytest.fixture
def until():
    """Wait until something is true."""

    def wait(is_true, patience_s=20.0):
        end = time.monotonic() + patience_s
        while not is_true():
            assert time.monotonic() < end, "it did not happen"
            time.sleep(0.01)

    return wait


@pytest.fixture
def gated(monkeypatch, tmp_path):
    """The keyring of this test's own person."""
    monkeypatch.setenv("PELLUCID_HOME", str(tmp_path / "pellucid"))
    before = keyring.get_keyring()
    _let_searches_end()
    gated = GatedKeyring()
    keyring.set_keyring(gated)
    yield gated
    gated.gate.set()
    _let_searches_end()
    keyring.set_keyring(before)


def _let_searches_end():
    """Wait for those who ask a keyring: they would ask that of another test."""
    for thread in threading.enumerate():
        if thread.name in {"pellucid-secret", "pellucid-keyring"}:
            thread.join(30)
