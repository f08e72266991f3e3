"""What only the backend for macOS and Windows can get wrong."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest

from pellucid.watch import FileChange, open_watcher


@pytest.fixture
def backend():
    """Only watchfiles."""
    return "watchfiles"


def test_changes_come_soon(watched, folder):
    """A change is named within a fraction of the library's own default of 1.6 s."""
    times = []
    for number in range(5):
        watched.changes = []
        began = time.monotonic()
        (folder / f"{number}.json").write_bytes(b"one\n")
        assert watched.until(
            lambda number=number: FileChange(folder=folder, name=f"{number}.json") in watched.changes
        )
        times.append(time.monotonic() - began)
    assert min(times) < 0.5


def test_a_folder_deeper_down_is_not_followed(watched, folder):
    """Only the folder itself is followed."""
    (folder / "deep").mkdir()
    watched.settle()
    (folder / "deep" / "a.json").write_bytes(b"one\n")
    assert [] == [change for change in watched.watcher.wait(0.3) if change.name == "a.json"]


WAITING = """
import sys
from pathlib import Path
from pellucid.watch import open_watcher
watcher = open_watcher(Path(sys.argv[1]), backend="watchfiles")
watcher.wait(20)
try:
    print("waits", flush=True)
    while True:
        watcher.wait(None)
except KeyboardInterrupt:
    print("interrupted", flush=True)
watcher.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent in another way there")
def test_ctrl_c_is_not_swallowed(folder):
    """The library ends its wait on a signal; whoever waits hears of it as of any Ctrl-C."""
    with subprocess.Popen(
        [sys.executable, "-c", WAITING, str(folder)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert "waits\n" == child.stdout.readline()
        child.send_signal(signal.SIGINT)
        assert "interrupted\n" == child.stdout.readline()
    assert 0 == child.returncode


def test_a_wait_for_nothing_returns_at_once(watched):
    """Whoever has other work asks and goes on; a turn of the library is not waited for."""
    times = []
    for _ in range(5):
        began = time.monotonic()
        assert [] == watched.watcher.wait(0)
        times.append(time.monotonic() - began)
    assert min(times) < 0.04


def test_a_folder_that_goes_while_it_is_armed_is_found_again(folder):
    """Whatever the library says about it, the next check finds what is there."""
    watcher = open_watcher(folder, backend="watchfiles")
    folder.rmdir()
    deadline = time.monotonic() + 20
    while not watcher.wait(0.5):
        assert time.monotonic() < deadline
    folder.mkdir()
    seen = []
    while FileChange(folder=folder, name="a.json") not in seen:
        assert time.monotonic() < deadline
        (folder / "a.json").write_bytes(b"one\n")
        seen += watcher.wait(0.5)
    watcher.close()
