"""The window on a session bus of its own: asked by another program, as a desktop would."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from pellucid_gui.desktop_bus import NAME, PATH

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-run-session") is None,
    reason="dbus-run-session is not installed: no session bus of our own",
)

_BOTH = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QProcess, QTimer
from pellucid_gui.desktop_bus import DesktopBus

application = QCoreApplication([])
bus = DesktopBus()
print("heard", bus.is_heard, flush=True)
print("second", DesktopBus().is_heard, flush=True)
asked = []
def take(links, token):
    asked.append((links, token))
    print("asked", links, repr(token), flush=True)
    if len(asked) == 2:
        application.quit()
bus.asked.connect(take)
caller = subprocess.Popen([sys.executable, "-c", sys.argv[1]])
QTimer.singleShot(60_000, lambda: application.exit(1))
code = application.exec()
bus.close()
bus.close()
print("heard", bus.is_heard, "caller", caller.wait(60), flush=True)
sys.exit(code)
"""
_CALLER = f"""
from PySide6.QtDBus import QDBusConnection, QDBusMessage

def call(method, *words):
    message = QDBusMessage.createMethodCall({NAME!r}, {PATH!r}, "org.freedesktop.Application", method)
    message.setArguments(list(words))
    answer = QDBusConnection.sessionBus().call(message)
    assert not answer.errorMessage(), answer.errorMessage()

call("Activate", {{"activation-token": "click-1"}})
call("Open", ["pellucid://rerun"], {{}})
"""


def test_what_is_asked_there_arrives():
    """With the token of the click, under the interface that desktops know; only one window has the name."""
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", _BOTH, _CALLER],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert [
        "heard True",
        "second False",
        "asked [] 'click-1'",
        "asked ['pellucid://rerun'] ''",
        "heard False caller 0",
    ] == done.stdout.splitlines(), done.stderr
    assert 0 == done.returncode


def test_without_a_bus_nobody_is_heard(monkeypatch):
    """And nothing fails."""
    program = (
        "from PySide6.QtCore import QCoreApplication\nfrom pellucid_gui.desktop_bus import DesktopBus\n"
        "application = QCoreApplication([])\nbus = DesktopBus()\nprint(bus.is_heard)\nbus.close()"
    )
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert (0, "False\n") == (done.returncode, done.stdout)
