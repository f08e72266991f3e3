"""
PySide6 releases that lose references crash a program after some hundred calls; ours must not be one of them.

6.12.0 on CPython 3.10 and 3.11 loses a reference to `True` or `None` with each `emit`, `setText`, `update` …, until the
interpreter aborts with "Fatal Python error: bool_dealloc".
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
OLDEST_GOOD, NEWEST_GOOD = (6, 8, 3), (6, 11, 3)

CALLS = """
import sys
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Bell(QObject):
    rang = Signal(bool)
    said = Signal(object)

app = QApplication(["emit"])
bell, label, timer, heard = Bell(), QLabel(), QTimer(), []
bell.rang.connect(heard.append)
bell.said.connect(heard.append)
for number in range(5_000):
    bell.rang.emit(True)
    bell.said.emit(None)
    label.setText(str(number))
    label.setEnabled(True)
    label.update()
    timer.setInterval(number)
print(len(heard), label.text())
"""


def test_five_thousand_calls_into_qt_do_not_end_the_program():
    """Signals and setters may be called as often as a day with the window open takes."""
    done = subprocess.run(
        [sys.executable, "-c", CALLS], capture_output=True, text=True, timeout=120, check=False
    )
    assert (0, "10000 4999\n") == (done.returncode, done.stdout), done.stderr


def test_the_pin_is_a_release_that_is_known_to_be_good():
    """Whoever raises the pin has to run this file first, and then widen what is known."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    locked = (ROOT / "packaging" / "requirements" / "gui.txt").read_text("utf-8")
    for text in (*project["optional-dependencies"]["gui"], locked):
        found = re.search(r"pyside6-essentials==([\d.]+)", text, re.IGNORECASE)
        assert OLDEST_GOOD <= tuple(map(int, found[1].split("."))) <= NEWEST_GOOD
