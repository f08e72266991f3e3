"""The menu item that opens the window on the app whose menu it stands in."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from pellucid_gui.privacy import privacy_action

RECORDER = "import json, pathlib, sys; pathlib.Path(sys.argv[1]).write_text(json.dumps(sys.argv[2:]))"


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
