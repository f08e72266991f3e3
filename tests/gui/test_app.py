"""The program as a person starts it: a process of its own, from its first paint to its end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import psutil
import pytest

from pellucid.app_cards import leave_card
from pellucid.locations import Locations

_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pellucid_gui import app
from pellucid_gui.main_window import MainWindow

paint = MainWindow.paintEvent

def painted(self, event):
    paint(self, event)
    if not getattr(app, "told", False):
        app.told = True
        print("painted", "numpy" in sys.modules, "pellucid.view.live_view" in sys.modules, flush=True)

def look(self):
    page = self.page
    if page is not None and page.events.model.rows:
        print("rows", page.shown.app.title, flush=True)
    else:
        QTimer.singleShot(50, lambda: look(self))

MainWindow.paintEvent = painted
before = MainWindow.__init__

def init(self, **options):
    before(self, **options)
    QTimer.singleShot(0, lambda: look(self))
    if hold_open:
        QApplication.setQuitOnLastWindowClosed(False)  # as with something that still waits for an answer

hold_open = False
MainWindow.__init__ = init
if "--hold-open" in sys.argv:
    sys.argv.remove("--hold-open")
    hold_open = True
sys.exit(app.main(sys.argv[1:]))
"""


@pytest.fixture
def start(tmp_path):
    """Start the program on a home of its own; whatever is left of it is ended."""
    started = []

    def begin(*arguments) -> subprocess.Popen:
        env = {
            **os.environ,
            "PELLUCID_HOME": str(tmp_path / "own"),
            "HOME": str(tmp_path),
            "TMPDIR": str(tmp_path),
        }
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            env.pop(name, None)
        child = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, *arguments], env=env, stdout=subprocess.PIPE, text=True
        )
        started.append(child)
        return child

    yield begin
    for child in started:
        child.kill()
        child.wait()
        child.stdout.close()


def wait_until(holds) -> None:
    """Poll with a generous deadline."""
    deadline = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_demo_from_first_paint_to_a_clean_end(start, tmp_path, number):
    """It is painted before numpy is there, shows events of the demo, and takes every child along when it is ended."""
    program = start("--demo")
    assert "painted False False\n" == program.stdout.readline()
    assert "rows Demo\n" == program.stdout.readline()
    family = psutil.Process(program.pid).children(recursive=True)
    watching = [child.cmdline() for child in family if "watch" in child.cmdline()]
    assert watching
    # Whoever asks only for the demo does not want their own programs to be watched.
    assert all("--config-file" in command for command in watching), watching
    program.send_signal(number)
    assert 0 == program.wait(60)
    wait_until(lambda: not any(child.is_running() for child in family))
    assert [] == list(tmp_path.glob("pellucid-demo-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
def test_nothing_that_waits_keeps_a_closed_window_s_program(start):
    """Its window is its end, whatever else Qt would wait for."""
    program = start("--hold-open", "--demo")
    assert "painted False False\n" == program.stdout.readline()
    assert "rows Demo\n" == program.stdout.readline()
    program.send_signal(signal.SIGTERM)
    assert 0 == program.wait(60)


def test_a_second_start_hands_over_and_ends(start):
    """The second one ends at once with success; the first then shows what the second was asked for."""
    first = start()
    assert "painted False False\n" == first.stdout.readline()
    second = start("--demo")
    assert 0 == second.wait(60)
    assert "" == second.stdout.read()
    assert "rows Demo\n" == first.stdout.readline()
    first.send_signal(signal.SIGTERM)
    assert 0 == first.wait(60)


def test_it_opens_on_an_app_that_has_left_its_card(start, tmp_path, own):
    """`--app` names it; its own ledger is shown, and no witness is started for it."""
    own.record(own.ViewerOpened(), is_over=True)
    leave_card(own.app, Locations.under(tmp_path / "own"))
    program = start("--app", "myviewer")
    assert "painted False False\n" == program.stdout.readline()
    assert "rows My Viewer\n" == program.stdout.readline()
    family = psutil.Process(program.pid).children(recursive=True)
    assert not [child for child in family if "watch" in child.cmdline()]
    program.send_signal(signal.SIGTERM)
    assert 0 == program.wait(60)


def test_a_card_that_comes_later_can_be_opened(start, tmp_path, own):
    """The app is started while the window is open, and its *Privacy…* item brings the window to it."""
    own.record(own.ViewerOpened(), is_over=True)
    first = start()
    assert "painted False False\n" == first.stdout.readline()
    leave_card(own.app, Locations.under(tmp_path / "own"))
    second = start("--app", "myviewer")
    assert 0 == second.wait(60)
    assert "rows My Viewer\n" == first.stdout.readline()
    first.send_signal(signal.SIGTERM)
    assert 0 == first.wait(60)


def test_a_second_start_leads_to_an_event(start, tmp_path, own):
    """`pellucid open` brings the window that is open to one event; the click's token is no part of what is shown."""
    own.record(own.ViewerOpened(), is_over=True)
    leave_card(own.app, Locations.under(tmp_path / "own"))
    first = start("--app", "myviewer", "--event=ffffffff:0")
    assert "painted False False\n" == first.stdout.readline()
    assert "rows My Viewer\n" == first.stdout.readline()
    second = start("--app=myviewer", "--filter=-name:x", "--event=nowhere:1", "--token=click")
    assert 0 == second.wait(60)
    first.send_signal(signal.SIGTERM)
    assert 0 == first.wait(60)
