"""A desktop is asked whether it wants motion, on a session bus of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from pellucid_gui.desktop_motion import GROUP, INTERFACE, NAME, PATH, SERVICE

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-run-session") is None,
    reason="dbus-run-session is not installed: no session bus of our own",
)

_PORTAL = f"""
import subprocess, sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusVariant

@ClassInfo({{"D-Bus Interface": "{INTERFACE}"}})
class Portal(QObject):
    @Slot(str, str, result=QDBusVariant)
    def Read(self, group, name):
        assert (group, name) == ("{GROUP}", "{NAME}")
        return QDBusVariant(QDBusVariant(sys.argv[2] == "moves"))

application = QCoreApplication([])
if sys.argv[2] != "nobody":
    bus, portal = QDBusConnection.sessionBus(), Portal()
    assert bus.registerObject("{PATH}", portal, QDBusConnection.RegisterOption.ExportAllSlots)
    assert bus.registerService("{SERVICE}")
asking = subprocess.Popen([sys.executable, "-c", sys.argv[1]])
watch = QTimer()
watch.setInterval(10)
watch.timeout.connect(lambda: asking.poll() is not None and application.quit())
watch.start()
QTimer.singleShot(60_000, lambda: application.exit(1))
code = application.exec()
sys.exit(code or asking.wait(60))
"""
_ASKING = """
from PySide6.QtCore import QCoreApplication, QTimer
from pellucid_gui.desktop_motion import DesktopMotion

application = QCoreApplication([])
asked = DesktopMotion()
asked.told.connect(lambda is_still: print("still", is_still, flush=True))
asked._answer.finished.connect(application.quit)
QTimer.singleShot(60_000, lambda: application.exit(1))
raise SystemExit(application.exec())
"""


@pytest.mark.parametrize(
    ("desktop", "said"), [("moves", "still False"), ("stands", "still True"), ("nobody", "")]
)
def test_its_answer_is_told(desktop, said):
    """As the desktop says; where no portal is there, nothing is."""
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", _PORTAL, _ASKING, desktop],
        capture_output=True,
        text=True,
        check=False,
    )
    assert 0 == done.returncode, done.stderr
    assert said == done.stdout.strip()
