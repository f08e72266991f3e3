"""One window for each ledger; a later start hands its wishes over."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from pellucid.locations import Locations
from pellucid_gui.single_instance import SingleInstance

_HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from pellucid.locations import Locations
from pellucid_gui.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Locations.under(Path(sys.argv[1])))
assert instance.claim()
instance.listen()
print("claimed", flush=True)
application.exec()
"""
_LATER = """
import sys
from pathlib import Path
from pellucid.locations import Locations
from pellucid_gui.single_instance import SingleInstance
instance = SingleInstance(Locations.under(Path(sys.argv[1])))
assert not instance.claim()
assert instance.forward(["--demo", "ä"])
"""


@pytest.fixture
def first(qapp, tmp_path):
    """The first on its ledger, listening."""
    made = SingleInstance(Locations.under(tmp_path))
    assert made.claim()
    made.listen()
    yield made
    made.release()


def test_a_later_start_hands_its_arguments_over(qtbot, first, tmp_path):
    """Another process is not the first, and what it was asked for arrives here."""
    with qtbot.waitSignal(first.asked, timeout=60_000) as blocker:
        later = subprocess.Popen([sys.executable, "-c", _LATER, str(tmp_path)])
    assert [["--demo", "ä"]] == blocker.args
    assert 0 == later.wait(60)


def test_another_ledger_is_another_matter(first, tmp_path):
    """Two ledgers have two windows."""
    other = SingleInstance(Locations.under(tmp_path / "other"))
    assert other.claim()
    other.release()


def test_after_a_release_the_next_is_first(first, tmp_path):
    """Nothing of the former one is in the way."""
    first.release()
    second = SingleInstance(Locations.under(tmp_path))
    assert second.claim()
    second.release()


def test_one_that_was_killed_is_not_in_the_way(qtbot, tmp_path):
    """After `kill -9` the next start is the first again, and can be reached."""
    holder = subprocess.Popen([sys.executable, "-c", _HOLDER, str(tmp_path)], stdout=subprocess.PIPE)
    with holder:
        assert b"claimed\n" == holder.stdout.readline()
        holder.send_signal(signal.SIGKILL)
    first = SingleInstance(Locations.under(tmp_path))
    assert first.claim()
    first.listen()
    with qtbot.waitSignal(first.asked, timeout=60_000):
        later = subprocess.Popen([sys.executable, "-c", _LATER, str(tmp_path)])
    assert 0 == later.wait(60)
    first.release()


@pytest.mark.parametrize("line", [b"not json\n", b'{"demo":1}\n', b"[1,2]\n"])
def test_nonsense_is_not_heard(qtbot, first, line):
    """What is no list of texts is dropped."""
    from PySide6.QtNetwork import QLocalSocket

    heard = []
    first.asked.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    assert socket.waitForConnected(20_000)
    socket.write(line)
    socket.flush()
    qtbot.waitUntil(lambda: socket.bytesToWrite() == 0, timeout=20_000)
    qtbot.wait(50)
    assert [] == heard
    socket.close()
