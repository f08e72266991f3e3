"""A lock that says whether a process lives."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from pellucid.errors import LedgerError
from pellucid.ledger.life_lock import LifeLock, is_held


def test_it_is_held_until_it_is_released(tmp_path):
    """Looking makes nothing on disk and takes nothing away."""
    path = tmp_path / "s.owner"
    assert not is_held(path)
    assert not path.exists()
    lock = LifeLock(path)
    assert is_held(path)
    with pytest.raises(LedgerError, match="another process"):
        LifeLock(path, patience_s=0)
    lock.release()
    lock.release()
    assert not is_held(path)


def test_it_ends_with_its_process(tmp_path):
    """However that ends."""
    path = tmp_path / "s.owner"
    code = """
import sys, time
from pathlib import Path
from pellucid.ledger.life_lock import LifeLock
lock = LifeLock(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""
    child = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE)
    with child:
        assert b"held\n" == child.stdout.readline()
        assert is_held(path)
        child.kill()
    assert not is_held(path)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
def test_a_forked_child_neither_holds_nor_releases_it(tmp_path):
    """The parent's end is the lock's end, whatever a child does or how long it lives."""
    path = tmp_path / "s.owner"
    lock = LifeLock(path)
    pid = os.fork()
    if pid == 0:
        lock.release()
        os._exit(0)
    os.waitpid(pid, 0)
    assert is_held(path)
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(writing)
        os.read(reading, 1)
        os._exit(0)
    lock.release()
    assert not is_held(path)
    os.close(writing)
    os.close(reading)
    os.waitpid(pid, 0)


def test_a_lock_that_cannot_be_made_is_told(tmp_path):
    """The error names the file."""
    path = tmp_path / "s.owner"
    path.mkdir()
    with pytest.raises(LedgerError, match=r"s\.owner"):
        LifeLock(path)
