"""A home of its own for each command, commands in this process and as real ones, an app with the engine inside."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from pellucid.__main__ import main
from pellucid.app_cards import cards
from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.collector import Collector
from pellucid.consent.store import ConsentStore
from pellucid.embedding.analytics import Analytics
from pellucid.embedding.app import App as DeclaredApp
from pellucid.embedding.assembly import assemble
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations

FIXTURES = Path(__file__).parents[2] / "fixtures" / "rerun-0.41"


@dataclass(frozen=True)
class Done:
    """What a command ended with."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        """Its output as the one JSON document that it is."""
        return json.loads(self.out)


class Home:
    """A person's home, with Rerun's folders and Pellucid's own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.app = rerun_app()
        self.locations = Locations.of_user()
        self.ledger = Ledger(root=self.locations.ledger_root(self.app), clock=SystemClock())

    def set_up(self, name="fresh_enabled"):
        """Put a real config there, whose paths are those of this home."""
        raw = (FIXTURES / "configs" / f"{name}.json").read_text()
        raw = raw.replace("/home/alice/.config/rerun/analytics.json", str(self.app.config_file))
        raw = raw.replace("/home/alice/.local/share/rerun/analytics", str(self.app.default_data_dir))
        self.break_config(raw.encode())

    def break_config(self, content: bytes):
        """Put anything where the config is."""
        self.app.config_file.parent.mkdir(parents=True, exist_ok=True)
        self.app.config_file.write_bytes(content)

    def queue(self, prefix="ee103505", *, age_s=60.0):
        """Put a real session file there, last written that long ago."""
        (source,) = (FIXTURES / "sessions").glob(f"{prefix}*")
        self.app.default_data_dir.mkdir(parents=True, exist_ok=True)
        file = self.app.default_data_dir / source.name
        file.write_bytes(source.read_bytes())
        then = file.stat().st_mtime - age_s
        os.utime(file, (then, then))
        return file

    def copy_of(self, prefix="ee103505", *, released=True):
        """Put a copy of a real session into the ledger, as a witness does."""
        (source,) = (FIXTURES / "sessions").glob(f"{prefix}*")
        raw = source.read_bytes()
        lines = raw.splitlines()
        with self.ledger.claim(backend="polling", data_dir=self.app.default_data_dir):
            writer = self.ledger.open_session(
                name=source.stem, source=self.app.default_data_dir / source.name, app=self.app.key
            )
            writer.append(lines, source_bytes=(0, len(raw)))
            if released:
                writer.release(range(len(lines)), why="emptied", distinct_id="abc")
            writer.close()
        return lines


@pytest.fixture
def home(tmp_path, monkeypatch) -> Home:
    """An empty home, which everything in this process and below it takes for the person's own."""
    for name, folder in {
        "HOME": "home",
        "XDG_CONFIG_HOME": "home/config",
        "XDG_DATA_HOME": "home/share",
        "APPDATA": "home/config",
        "LOCALAPPDATA": "home/share",
        "PELLUCID_HOME": "pellucid",
    }.items():
        monkeypatch.setenv(name, str(tmp_path / folder))
    return Home(tmp_path)


@pytest.fixture
def call(home, capfd, monkeypatch):
    """Run a command in this process, with an answer to what it asks."""

    def call(*arguments, answer="") -> Done:
        monkeypatch.setattr(sys, "stdin", io.StringIO(answer))
        capfd.readouterr()
        code = main([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Done(code, out, err)

    return call


@pytest.fixture
def command(home):
    """Run a command as a process of its own."""

    def command(*arguments, text=None, **environment) -> Done:
        done = subprocess.run(
            [sys.executable, "-m", "pellucid", *map(str, arguments)],
            env={**os.environ, **environment},
            input=b"" if text is None else text,
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert b"Traceback" not in done.stderr
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    return command


CATALOGUE = """
title = "My Viewer"
version = "1"

[events.viewer_opened]
title = "Viewer Opened"
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

CHILD = """
import sys, time
from dataclasses import dataclass
from typing import ClassVar
from pellucid import Analytics, App, Event

@dataclass(frozen=True, slots=True, kw_only=True)
class ViewerOpened(Event):
    event_name: ClassVar[str] = "viewer_opened"
    windows: int

app = App(name="myviewer", version="1.4.0", project_key="k", catalogue=sys.argv[1], host=sys.argv[2],
    title="My Viewer", disclaimer=lambda text: None)
analytics = Analytics.open(app)
while not analytics.record(ViewerOpened(windows=1)):
    time.sleep(0.01)
while analytics.health().recorded < 1:
    time.sleep(0.01)
print("ready", flush=True)
last_ns = 0
while analytics.record(ViewerOpened(windows=2)):
    last_ns = time.time_ns()
    time.sleep(0.005)
print(last_ns, flush=True)
sys.stdin.read()
"""


class Viewer:
    """The app, as its developer declared it, and what a test wants to know of it."""

    key = "myviewer"

    def __init__(self, app, home, url):
        self.app = app
        self.home = home
        self.url = url
        self.catalogue = home.path / "myviewer.toml"
        self.catalogue.write_text(CATALOGUE)
        self._opened = []

    def declared(self, **changes):
        """Return what its developer says of it; everything happens soon."""
        values = {
            "name": self.key,
            "title": "My Viewer",
            "version": "1.4.0",
            "project_key": "phc_test",
            "catalogue": self.catalogue,
            "host": self.url,
            "disclaimer": lambda _text: None,
            "batch_age_s": 0.05,
            "review_s": 0.0,
            "compatible_hashes": True,
        }
        return DeclaredApp(**(values | changes))

    @property
    def known(self):
        """What the commands know it by."""
        return self.declared().known()

    @property
    def ledger(self):
        """Its data folder."""
        return Ledger(root=self.known.default_data_dir, clock=SystemClock())

    @property
    def choice(self):
        """What its person chose, as the file says."""
        return ConsentStore(self.known, clock=SystemClock()).read()

    def open(self, **changes):
        """Start it in this process, until it is closed or the test ends."""
        parts = assemble(self.declared(**changes), environ={}, policy_file=self.home.path / "policy.toml")
        analytics = Analytics.of(parts)
        self._opened.append(analytics)
        self.until(lambda: any(card.key == parts.known.key for card in cards(self.home.locations)))
        self.until(
            lambda: (
                parts.known.catalogue_file.is_file()
                and parts.known.catalogue_file.read_bytes() == self.catalogue.read_bytes()
            )
        )
        return analytics

    def record(self, analytics, *windows):
        """Record events that can be told apart, and wait until their receipts are written."""
        before = analytics.health().recorded
        for number in windows:
            assert analytics.record(self.app.ViewerOpened(windows=number))
        self.until(lambda: analytics.health().recorded >= before + len(windows))

    def run_once(self, *windows, **changes):
        """Start it, record events, and end it."""
        with self.open(**changes) as analytics:
            self.record(analytics, *windows)

    @contextmanager
    def process(self):
        """Run it as a process of its own, which records until it may not, and then says when it did last."""
        environ = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
        with subprocess.Popen(
            [sys.executable, "-c", CHILD, str(self.catalogue), self.url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environ,
        ) as child:
            try:
                yield child
            finally:
                child.stdin.close()

    def states(self):
        """Return the states of all lines, sorted."""
        found = []
        for entry in self.ledger.sessions():
            states = self.ledger.states(entry.folder)
            found += [states.at(line).word for line in range(self.ledger.line_count(entry.folder))]
        return sorted(found)

    def bytes_below(self):
        """Return all that its files hold."""
        found = []
        for folder, _, names in os.walk(self.ledger.root):
            for name in names:
                if not name.endswith(".toml"):
                    with suppress(FileNotFoundError):  # a process of the app may be deleting it just now
                        found.append(Path(folder, name).read_bytes())
        return b"".join(found)

    @staticmethod
    def until(is_true, patience_s=30.0):
        """Wait until something is true."""
        end = time.monotonic() + patience_s
        while not is_true():
            assert time.monotonic() < end, "it did not happen"
            time.sleep(0.01)

    def close(self):
        """End all."""
        for each in self._opened:
            each.close()


@pytest.fixture
def collector():
    """A receiver on this machine."""
    with Collector() as collector:
        yield collector


@pytest.fixture
def viewer(app, home, collector):
    """An app that was never started, and whose person has not been asked."""
    viewer = Viewer(app, home, collector.url)
    yield viewer
    viewer.close()


@pytest.fixture
def analytics(call, viewer):
    """Run a verb of `pellucid analytics` for the app."""
    return lambda *words, **more: call("analytics", "--app", viewer.key, *words, **more)
