"""
What the engine's tests share.

A watched app in a temporary folder, its ledger with a witness's hand, and a view that runs over both; and an app with
the engine inside: a small catalogue, and recorders for it.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from pellucid.apps import custom_app
from pellucid.catalogue.typed import Event
from pellucid.catalogue.values import Catalogue, EventSpec, Field, FieldType, Retention
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.verification import verify
from pellucid.lines import complete_lines
from pellucid.recording.recorder import Recorder
from pellucid.recording.session_recorder import SessionStart
from pellucid.recording.values import Recording


class World:
    """One app's folders; writes what the app writes, and what a witness would write."""

    def __init__(self, root) -> None:
        self.clock = SystemClock()
        self.data_dir = root / "analytics"
        self.data_dir.mkdir()
        self.config_file = root / "config" / "analytics.json"
        self.app = custom_app(self.config_file, self.data_dir)
        self.ledger = Ledger(root=root / "ledger", clock=self.clock)
        self._writers = {}
        self._claim = None

    def live_file(self, session):
        """Where the app keeps a session's queue."""
        return self.data_dir / f"{session}.json"

    def write(self, session, *lines):
        """Append lines as the app does, one `write` each."""
        descriptor = os.open(self.live_file(session), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        for line in lines:
            os.write(descriptor, line + b"\n")
        os.close(descriptor)

    def empty(self, session):
        """Truncate as the app does once it has taken its queue."""
        os.truncate(self.live_file(session), 0)

    def delete(self, session):
        """Unlink as the app does at its next start."""
        self.live_file(session).unlink(missing_ok=True)

    def writer(self, session):
        """Open the session in the ledger, as the witness would."""
        if self._claim is None:
            self._claim = self.ledger.claim(backend="polling", data_dir=self.data_dir)
            self._claim.__enter__()
        if session not in self._writers:
            self._writers[session] = self.ledger.open_session(
                name=session, source=self.live_file(session), app=self.app.key
            )
        return self._writers[session]

    def witness(self, session, why="emptied"):
        """Obey the merging rule once: copy what is new in the live file, release what is gone from it."""
        try:
            content = self.live_file(session).read_bytes()
        except FileNotFoundError:
            content = b""
        lines = [line.raw for line in complete_lines(content)]
        writer = self.writer(session)
        difference = writer.queued.difference(lines)
        new = [lines[position] for position in difference.new]
        if new:
            writer.append(new, source_bytes=(0, content.rfind(b"\n") + 1))
        if difference.gone:
            writer.release(difference.gone, why=why, distinct_id="id-of-then")

    def copy(self, session, *lines):
        """Put lines into the ledger that never were in a live file, or no longer are."""
        self.writer(session).append(list(lines), source_bytes=(0, sum(len(line) + 1 for line in lines)))

    def close(self):
        """Give the claim back."""
        for writer in self._writers.values():
            writer.close()
        if self._claim is not None:
            self._claim.__exit__(None, None, None)


@pytest.fixture
def world(tmp_path):
    """A watched app with empty folders."""
    world = World(tmp_path)
    yield world
    world.close()


@pytest.fixture
def showing(world):
    """Make a view over the world and let it run; it is closed after the test."""
    screens = _load("screen")
    with contextlib.ExitStack() as stack:

        def show(*, filter_text="", cache_dir=None, backend=None):
            from pellucid.view.live_view import LiveView
            from pellucid.watch import open_watcher

            view = LiveView(
                app=world.app,
                data_dir=world.data_dir,
                ledger=world.ledger,
                watcher=open_watcher(world.data_dir, backend=backend),
                cache_dir=cache_dir,
                clock=world.clock,
            )
            screen = screens.Screen(view)
            if filter_text:
                view.set_filter(filter_text)
            thread = threading.Thread(target=view.run)
            thread.start()
            stack.callback(thread.join)
            stack.callback(view.close)
            screen.close = lambda: (view.close(), thread.join())
            screen.wait_ready()
            return screen

        yield show


@pytest.fixture
def line():
    """Make a line as Rerun writes it; later numbers are later in time."""

    def make(number, name="viewer_started", **props):
        tagged = ",".join(f'"{key}":{value}' for key, value in props.items())
        return (
            f'{{"time_utc":"2026-11-23T16:{number // 60 % 60:02d}:{number % 60:02d}.{number:09d}Z","kind":"Append",'
            f'"name":"{name}","props":{{"event_id":{{"Integer":{number}}}{"," if tagged else ""}{tagged}}}}}'
        ).encode()

    return make


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewerOpened(Event):
    """One event with a field of each type."""

    event_name: ClassVar[str] = "viewer_opened"
    renderer: str = "vulkan"
    windows: int = 1
    scale: float = 1.5
    is_wsl: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceConnected(Event):
    """One event with a hashed and an optional field."""

    event_name: ClassVar[str] = "source_connected"
    application_id: str
    note: str | None = None


def _field(name, kind, **more):
    return Field(name=name, type=kind, purpose="to see it", example="x", **more)


CATALOGUE = Catalogue(
    title="My Viewer",
    version="1",
    events={
        spec.name: spec
        for spec in (
            EventSpec(
                name="viewer_opened",
                title="Viewer Opened",
                purpose="to count",
                retention=Retention.USAGE,
                fields={
                    "renderer": _field("renderer", FieldType.TEXT, max_length=12),
                    "windows": _field("windows", FieldType.INTEGER),
                    "scale": _field("scale", FieldType.NUMBER),
                    "is_wsl": _field("is_wsl", FieldType.BOOLEAN),
                },
            ),
            EventSpec(
                name="source_connected",
                title="Source Connected",
                purpose="to count",
                retention=Retention.ERROR,
                fields={
                    "application_id": _field("application_id", FieldType.TEXT, hashed=True),
                    "note": _field("note", FieldType.TEXT, optional=True, choices=("a", "b")),
                },
            ),
        )
    },
    metadata={},
    guard={},
    sha256="0" * 64,
)


def _start(**changes):
    values = {
        "app": "myviewer",
        "version": "1.4.0",
        "epoch": 1,
        "consent": "on",
        "is_held": False,
        "distinct_id": "d" * 32,
        "endpoint": "http://127.0.0.1:1",
        "api_key": "phc_test",
        "context": {"app_version": "1.4.0"},
        "geoip_disable": True,
        "person_profile": False,
    }
    return SessionStart(**(values | changes))


def _recording(*, may_record=lambda _part: True, **changes):
    return Recording(start=_start(**changes), may_record=may_record)


class Stepping:
    """A clock that moves when the test says so."""

    def __init__(self):
        self.ns = 1_795_521_600_000_000_001

    def step(self, seconds):
        """Let time pass; or go back."""
        self.ns += round(seconds * 1e9)

    def now_ns(self):
        """Nanoseconds since 1970."""
        return self.ns

    def monotonic_s(self):
        """Seconds."""
        return self.ns / 1e9


class App:
    """What the tests need of an app: its values, its ledger, and recorders for it."""

    ViewerOpened = ViewerOpened
    SourceConnected = SourceConnected
    Stepping = Stepping
    catalogue = CATALOGUE
    start = staticmethod(_start)
    recording = staticmethod(_recording)

    def __init__(self, root):
        self.root = root
        self.ledger = Ledger(root=root, clock=SystemClock())
        self._recorders = []

    def recorder(self, *, strict=True, clock=None, guard=None, follows=None):
        """Make a recorder that may record."""
        recorder = Recorder(
            root=self.root, catalogue=CATALOGUE, guard=guard, clock=clock or SystemClock(), strict=strict
        )
        recorder.follow(follows or _recording())
        self._recorders.append(recorder)
        return recorder

    def lines(self, folder=None):
        """Return the raw lines of one session, or of all in the order of their names."""
        folders = [folder] if folder else [entry.folder for entry in self.ledger.sessions()]
        return [raw for each in folders for _, raw in self.ledger.lines(each)]

    def receipts(self, folder):
        """Return kind and lines of a session's receipts."""
        return [(receipt.kind, receipt.lines) for receipt in self.ledger.receipts(folder)]

    def is_verified(self, folder):
        """Whether a session's chain holds, its digests agree with its lines, and each line has a receipt."""
        found = verify(self.ledger, folder)
        return (found.broken, found.mismatched, found.without_receipt) == (None, (), 0)

    def close(self):
        """Let all recorders go."""
        for recorder in self._recorders:
            recorder.close()


@pytest.fixture
def app(tmp_path):
    """An app that was never started before."""
    app = App(tmp_path / "analytics")
    yield app
    app.close()


@pytest.fixture(scope="session")
def app_class():
    """The values of that app, for tests that make many."""
    return App


@pytest.fixture
def python():
    """Start a child of this interpreter."""
    return [sys.executable, "-P", "-c"]


@pytest.fixture
def system(tmp_path, monkeypatch):
    """A system without any program of its own."""
    system = _load("fake_system").System(tmp_path / "bin")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return system


def _load(name):
    """Load a module that stands beside the tests, in no package."""
    spec = importlib.util.spec_from_file_location(
        f"pellucid_tests_{name}", Path(__file__).parent / f"{name}.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
