"""`pellucid demo` as a person starts it: a process of its own, which may end in any way."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from pellucid.clock import SystemClock
from pellucid.collector import read_store
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Mode, Review
from pellucid.demo.home import variables
from pellucid.demo.receiver import RECEIVED
from pellucid.event import decode
from pellucid.ledger.ledger import Ledger
from pellucid.paths import Platform
from pellucid_gui.demo_viewer.telemetry import NAME, declare

DRIVEN = """
import sys
from PySide6.QtCore import QTimer
from pellucid_gui.demo_viewer import app

class Driven(app.ViewerProgram):
    def run(self, application):
        timer = QTimer(self, interval=5)
        timer.timeout.connect(self.act)
        timer.start()
        return super().run(application)

    def act(self):
        {act}

app.ViewerProgram = Driven
sys.exit(app.main(sys.argv[1:]))
"""
OPENING = """
        if self.analytics.health().troubles:  # no keyring: what is hashed waits no longer
            self.window.samples.setCurrentRow((self.window.samples.currentRow() + 1) % 3)
            print("opened", flush=True)
"""
PRESSING = """
        if (self._home.folder / "press").exists():
            self.privacy.trigger()
            (self._home.folder / "press").unlink()  # what was started can be seen by now
"""


class Demo:
    """Processes on one home, and what they leave in it."""

    def __init__(self, home, monkeypatch):
        self.home = home
        for name, value in variables(home, Platform.of_this_machine()).items():
            monkeypatch.setenv(name, value)
        self.app = declare(host="http://127.0.0.1:9", ask=lambda _text: None).known()
        self.consent = ConsentStore(self.app, clock=SystemClock())
        self.started = []

    def start(self, *command):
        """Start a process."""
        environ = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        child = subprocess.Popen(
            [sys.executable, *command],
            env=environ,
            stdout=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            text=True,
        )
        self.started.append(child)
        return child

    def run(self, *arguments):
        """Start the demo on this home."""
        return self.start("-m", "pellucid", "demo", "--home", str(self.home), *arguments)

    def drive(self, act, *arguments):
        """Start the demo, with something that is done again and again."""
        return self.start("-c", DRIVEN.format(act=act.strip()), *arguments)

    def lines(self):
        """Return what the ledger holds, by UUID."""
        ledger = Ledger(root=self.app.default_data_dir, clock=SystemClock())
        raws = [raw for entry in ledger.sessions() for _, raw in ledger.lines(entry.folder)]
        return {decode(raw).extra["uuid"].strip('"'): raw for raw in raws}

    def receipts(self, kind):
        """Return all receipts of a kind."""
        ledger = Ledger(root=self.app.default_data_dir, clock=SystemClock())
        return [
            each for entry in ledger.sessions() for each in ledger.receipts(entry.folder) if each.kind == kind
        ]

    def received(self):
        """Return all that the receiver got, over all starts."""
        file = self.home / RECEIVED
        return list(read_store(file)) if file.exists() else []


def windows_on(home):
    """Return the privacy windows whose folders are under a home."""
    found = []
    for each in psutil.process_iter(["cmdline"]):
        if (each.info["cmdline"] or [])[-2:] == ["--app", NAME]:
            with contextlib.suppress(psutil.Error):
                theirs = each.environ()  # of one that is just ending it may be empty
                folders = [theirs.get(name, "") for name in variables(home, Platform.of_this_machine())]
                if all(Path(folder).is_relative_to(home) for folder in folders):
                    found.append(each)
    return found


def wait_until(holds):
    """Poll with a generous deadline."""
    deadline = time.monotonic() + 90
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.fixture
def demo(tmp_path, monkeypatch):
    """A home of its own; whatever is left of its processes is ended."""
    made = Demo(tmp_path / "demo", monkeypatch)
    yield made
    for child in made.started:
        child.kill()
        child.wait()
        child.stdout.close()
    for window in windows_on(tmp_path):
        window.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_takes_its_folders_along(demo, tmp_path, monkeypatch, number):
    """A demo without a name for its folder leaves nothing behind, and touches nothing else."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    before = set(tmp_path.rglob("*"))
    child = demo.start("-m", "pellucid", "demo")
    wait_until(lambda: list(tmp_path.glob(f"pellucid-demo-*/data/{NAME}/analytics/receipts/*.ndjson")))
    made = set(tmp_path.rglob("*")) - before
    assert all(path.relative_to(tmp_path).parts[0].startswith("pellucid-demo-") for path in made)
    child.send_signal(number)
    assert 0 == child.wait(60)
    assert before == set(tmp_path.rglob("*"))


def test_a_killed_viewer_loses_nothing(demo):
    """Each event that was recorded before arrives after the next start; a repeat has the same bytes."""
    demo.consent.set_mode(Mode.ON)
    demo.consent.set_review(Review(seconds=0.2))
    child = demo.drive(OPENING, "--home", str(demo.home))
    opened = sum(child.stdout.readline() == "opened\n" for _ in range(250))
    child.kill()
    child.wait()
    opened += child.stdout.read().count("opened\n")
    lines = demo.lines()
    assert opened <= sum(b'"data_source_connected"' in raw for raw in lines.values())

    child = demo.run()
    wait_until(lambda: lines.keys() <= {uuid for each in demo.received() for uuid in each.uuids})
    bodies = {}
    for each in demo.received():
        for uuid in each.uuids:
            bodies.setdefault(uuid, set()).add(each.sha256)
    assert all(len(different) == 1 for different in bodies.values())
    assert {demo.consent.read().analytics_id} == {
        event.distinct_id for each in demo.received() for event in each.events
    }
    child.terminate()
    assert 0 == child.wait(60)


def test_a_receiver_that_hangs_keeps_nobody(demo):
    """The viewer ends within a second or so while a request is on its way; what it was about stays."""
    demo.consent.set_mode(Mode.ON)
    demo.consent.set_review(Review(seconds=0.0))
    child = demo.run("--fault", "hang")
    wait_until(lambda: demo.receipts("attempt"))
    begun_s = time.monotonic()
    child.terminate()
    assert 0 == child.wait(60)
    assert time.monotonic() - begun_s < 15  # the machine that tests may be busy
    assert [] == demo.received()
    assert [] == demo.receipts("sent")


def test_a_second_demo_on_the_same_home_is_told(demo):
    """In a sentence; the first one goes on."""
    child = demo.run()
    wait_until((demo.home / "receiver.port").exists)
    second = demo.run()
    assert 2 == second.wait(60)
    assert child.poll() is None


def test_privacy_opens_one_window_on_the_same_folders(demo):
    """As a process of its own, which a second press only brings forward; it outlives a viewer whose home is kept."""
    child = demo.drive(PRESSING, "--home", str(demo.home))
    own = demo.home / "pellucid"
    wait_until((own / "data" / "embedded" / f"{NAME}.json").exists)
    (demo.home / "press").touch()
    wait_until(lambda: len(windows_on(demo.home)) == 1 and (own / "state" / "window.lock").exists())
    (window,) = windows_on(demo.home)
    (demo.home / "press").touch()
    wait_until(lambda: not (demo.home / "press").exists() and windows_on(demo.home) == [window])
    child.terminate()
    assert 0 == child.wait(60)
    assert [window] == windows_on(demo.home)
    window.terminate()
    wait_until(lambda: windows_on(demo.home) == [])


def test_a_window_goes_with_the_folders_that_it_is_on(demo, tmp_path, monkeypatch):
    """Where the demo's folders are thrown away, it would show nothing any more."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    child = demo.drive(PRESSING)
    wait_until(lambda: list(tmp_path.glob(f"pellucid-demo-*/pellucid/data/embedded/{NAME}.json")))
    (home,) = tmp_path.glob("pellucid-demo-*")
    (home / "press").touch()
    wait_until(lambda: len(windows_on(home)) == 1)
    child.terminate()
    assert 0 == child.wait(60)
    assert [] == windows_on(home)
    assert not home.exists()
