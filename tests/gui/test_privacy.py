"""The menu item that opens the window on the app whose menu it stands in."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass

import psutil
import pytest
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from pellucid_gui.privacy import privacy_action

RECORDER = "import json, pathlib, sys; pathlib.Path(sys.argv[1]).write_text(json.dumps(sys.argv[2:]))"
LASTING = "import pathlib, sys, time; pathlib.Path(sys.argv[1]).touch(); time.sleep(600)"


@dataclass
class Viewer:
    """What `privacy_action` needs of a viewer's `Analytics`."""

    key: str = "myviewer"


@pytest.fixture
def menu(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    yield QMenu(host)
    host.close()


def test_the_window_is_started_on_the_app(menu, qtbot, tmp_path):
    """A click starts the given program in a process of its own, with the app's name."""
    said = tmp_path / "said.json"
    action = privacy_action(Viewer(), menu, command=[sys.executable, "-c", RECORDER, str(said)])
    menu.addAction(action)
    action.trigger()
    qtbot.waitUntil(lambda: said.exists() and said.read_text() != "", timeout=20_000)
    assert ["--app", "myviewer"] == json.loads(said.read_text())


def test_it_says_privacy_unless_the_host_says_otherwise(menu):
    """An item of any other name works the same, and none is moved by macOS for its words."""
    assert "Privacy…" == privacy_action(Viewer(), menu).text()
    assert "Usage data…" == privacy_action(Viewer(), menu, text="Usage data…").text()


def test_a_window_that_cannot_be_started_is_told(menu, qtbot, tmp_path):
    """The person reads what could not be started, and what to do instead."""
    missing = str(tmp_path / "missing")
    action = privacy_action(Viewer(), menu, command=[missing])
    action.trigger()
    box = menu.findChild(QMessageBox)
    assert missing in box.text()
    assert "pellucid" in box.informativeText()
    box.close()


def windows_of(key, mark):
    """The processes that were started on an app, as one that looks on from outside finds them."""
    found = []
    for each in psutil.process_iter(["cmdline"]):
        words = each.info["cmdline"] or []
        if words[-2:] == ["--app", key] and str(mark) in words:
            found.append(each)
    return found


def test_a_host_whose_folders_go_away_can_end_what_it_opened(menu, qtbot, tmp_path):
    """The windows that it started itself; a second call finds nothing more to do."""
    marks = [tmp_path / "own", tmp_path / "other"]
    actions = [
        privacy_action(Viewer(), menu, command=[sys.executable, "-c", LASTING, str(mark)]) for mark in marks
    ]
    for action in actions:
        action.trigger()
    qtbot.waitUntil(lambda: all(mark.exists() for mark in marks), timeout=20_000)
    actions[0].close_windows()
    actions[0].close_windows()
    assert [0, 1] == [len(windows_of("myviewer", mark)) for mark in marks]
    actions[1].close_windows()
    assert [0, 0] == [len(windows_of("myviewer", mark)) for mark in marks]


def test_a_window_that_the_person_closed_is_none_to_end(menu, qtbot, tmp_path):
    """What has its number by now is left alone."""
    said = tmp_path / "said.json"
    action = privacy_action(Viewer(), menu, command=[sys.executable, "-c", RECORDER, str(said)])
    action.trigger()
    qtbot.waitUntil(lambda: windows_of("myviewer", said) == [] and said.exists(), timeout=20_000)
    action._started.append(os.getpid())  # this very process, under a number that was given anew
    action.close_windows()
    assert [] == action._started
