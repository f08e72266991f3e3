"""The short lock of one session."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time

import pytest
from filelock import FileLock, Timeout

from pellucid.errors import LedgerError
from pellucid.ledger.session_lock import SessionBusy, session_locked

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither flock nor fork")
_HOLDER = """
import sys, time
from pathlib import Path
from pellucid.ledger.session_lock import session_locked
with session_locked(Path(sys.argv[1]), 1.0):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path):
    """A lock in a ledger that does not exist yet."""
    return tmp_path / "ledger" / "receipts" / "s.lock"


@pytest.fixture
def holder(path):
    """Another process that holds the lock until its standard input is closed."""
    command = [sys.executable, "-c", _HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert "held\n" == process.stdout.readline()
        yield process


def is_free(path):
    """Whether a lock can be had at once."""
    try:
        with session_locked(path, 0.0):
            return True
    except SessionBusy:
        return False


def test_one_process_at_a_time(path, holder):
    """The other one is named as the cause, and as soon as it lets go the lock is free."""
    with (
        pytest.raises(SessionBusy, match=r"s\.lock has been locked by another process"),
        session_locked(path, 0.01),
    ):
        pass
    holder.communicate()
    assert is_free(path)


def test_it_dies_with_its_process(path, holder):
    """However that ends."""
    holder.kill()
    holder.wait(30)
    assert is_free(path)


def test_one_thread_at_a_time(path):
    """Counting without a lock would lose some."""
    total = [0]

    def count():
        for _ in range(200):
            with session_locked(path, 30.0):
                seen = total[0]
                path.exists()
                total[0] = seen + 1

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [800] == total


def test_it_shuts_out_the_lock_for_all_systems_and_is_shut_out_by_it(path):
    """Two ways of locking one session must be one lock."""
    with session_locked(path, 1.0), pytest.raises(Timeout):
        FileLock(path).acquire(timeout=0)
    with FileLock(path):
        assert not is_free(path)
    assert is_free(path)


def test_an_error_within_it_frees_it(path):
    """Whatever is raised passes through."""
    with pytest.raises(ZeroDivisionError), session_locked(path, 1.0):
        raise ZeroDivisionError
    assert is_free(path)


@posix
def test_a_lock_whose_file_was_deleted_locks_nobody_out(path):
    """Who gets it makes a new file: else two could hold it, one by the old file and one by a new one."""
    with session_locked(path, 1.0):
        path.unlink()
        with session_locked(path, 1.0):
            assert path.exists()
            assert not is_free(path)
        assert is_free(path)
    assert is_free(path)


@posix
def test_a_link_is_not_followed(path, tmp_path):
    """Somebody else may have put it there."""
    path.parent.mkdir(parents=True)
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(LedgerError, match=r"s\.lock cannot be locked"), session_locked(path, 1.0):
        pass
    assert not (tmp_path / "elsewhere").exists()


@posix
def test_a_forked_child_does_not_hold_it(path):
    """Neither does it take it from its parent, nor keep it from others once the parent has let go."""
    (waiting, going), (listening, telling) = os.pipe(), os.pipe()
    with session_locked(path, 1.0):
        child = os.fork()
        if not child:
            os.close(going)
            os.write(telling, b"free" if is_free(path) else b"held")
            os.read(waiting, 1)
            os._exit(0)
        assert b"held" == os.read(listening, 4)
        assert not is_free(path)
    assert is_free(path)
    os.close(going)
    assert 0 == os.waitpid(child, 0)[1]
    for descriptor in (waiting, listening, telling):
        os.close(descriptor)


@posix
def test_a_child_that_outlives_its_parent_does_not_keep_it(path, tmp_path):
    """It was forked while the lock was held, and its parent was killed while it was."""
    program = f"""
import os, time
from pathlib import Path
from pellucid.ledger.session_lock import session_locked
with session_locked(Path({str(path)!r}), 1.0):
    child = os.fork()
    if child:
        print(child, flush=True)
    time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as parent:
        child = int(parent.stdout.readline())
        parent.kill()
        parent.wait(30)
        try:
            end_s = time.monotonic() + 30
            while not is_free(path) and time.monotonic() < end_s:  # the child may not have begun to run yet
                time.sleep(0.001)
            assert is_free(path)
        finally:
            os.kill(child, signal.SIGKILL)
