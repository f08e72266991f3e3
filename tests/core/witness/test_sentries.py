"""Sentries see what is written while they are out, and end with whoever sent them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pellucid.witness.sentries import Post, Sentries

if TYPE_CHECKING:
    from pellucid.witness.holders import Holder

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there is a program's opening heard of")

DEADLINE_S = 30.0


@pytest.fixture
def sentries():
    """Two, or one on a machine with one processor."""
    sentries = Sentries()
    sentries.recruit()
    yield sentries
    sentries.close()


@pytest.fixture
def file(tmp_path):
    """An empty session file."""
    file = tmp_path / "s.json"
    file.touch()
    return file


def _post(file: Path, pid: int | None = None) -> Post:
    status = file.stat()
    return Post(path=file, identity=(status.st_dev, status.st_ino), pid=os.getpid() if pid is None else pid)


def _seen(sentries: Sentries, wanted: bytes) -> bool:
    """Wait until they saw exactly that."""
    deadline = time.monotonic() + DEADLINE_S
    while time.monotonic() < deadline:
        if any(sighting.content == wanted for sighting in sentries.sightings()):
            return True
        time.sleep(0.001)
    return False


def _are_back(sentries: Sentries) -> bool:
    deadline = time.monotonic() + DEADLINE_S
    while sentries.are_out and time.monotonic() < deadline:
        sentries.sightings()
        time.sleep(0.001)
    return not sentries.are_out


def test_what_is_written_is_seen(sentries, file):
    """Also a second time, after the file was emptied, and dated between what was before and after it."""
    sentries.send_out([_post(file)])
    for line in (b"a\n", b"bc\n"):
        before = time.monotonic_ns()
        file.write_bytes(line)
        deadline = time.monotonic() + DEADLINE_S
        seen = []
        while not seen and time.monotonic() < deadline:
            seen = [sighting for sighting in sentries.sightings() if sighting.content == line]
        assert before < seen[0].number < time.monotonic_ns()
        assert file == seen[0].post.path


def test_they_come_back_when_the_program_has_ended(sentries, file):
    """There is nothing left to look at, and they can be sent out again."""
    ended = subprocess.Popen([sys.executable, "-S", "-c", ""])
    ended.wait()
    sentries.send_out([_post(file, ended.pid)])
    assert _are_back(sentries)
    sentries.send_out([_post(file)])
    file.write_bytes(b"a\n")
    assert _seen(sentries, b"a\n")


def test_they_are_called_back(sentries, file):
    """Then nothing that they saw counts any more."""
    sentries.send_out([_post(file)])
    sentries.send_out(())
    assert not sentries.are_out
    file.write_bytes(b"a\n")
    assert [] == sentries.sightings()


def test_another_file_of_that_name_is_not_looked_at(sentries, file):
    """It may be another program's."""
    post = _post(file)
    other = file.with_suffix(".other")
    other.write_bytes(b"a\n")
    other.replace(file)
    sentries.send_out([post])
    assert _are_back(sentries)


def _answer(sentries: Sentries, made: tuple[int, int]) -> Holder | None:
    """Ask, and wait for what they find out."""
    question = sentries.ask(made)
    assert question
    deadline = time.monotonic() + DEADLINE_S
    while time.monotonic() < deadline:
        answers = sentries.answers()
        if question in answers:
            return answers[question]
        time.sleep(0.001)
    raise TimeoutError


def test_they_find_out_who_has_made_a_file(sentries, file):
    """One that is among the newest processes; of another file nobody is named."""
    code = "import sys; file = open(sys.argv[1], 'w'); print('ready', flush=True); sys.stdin.read()"
    command = [sys.executable, "-S", "-c", code, os.fspath(file)]
    for _ in range(20):  # others may begin at any moment on a busy machine
        maker = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert "ready\n" == maker.stdout.readline()
        found = _answer(sentries, _post(file).identity)
        maker.communicate()
        if found is not None:
            break
    assert maker.pid == found.pid
    assert _answer(sentries, _post(file).identity) is None


def test_they_can_be_asked_between_two_errands(sentries, file):
    """Whoever is called back answers, and can be sent out again."""
    sentries.send_out([_post(file)])
    sentries.send_out(())
    assert _answer(sentries, (0, 0)) is None
    sentries.send_out([_post(file)])
    file.write_bytes(b"a\n")
    assert _seen(sentries, b"a\n")


def test_one_that_is_killed_before_it_reads_takes_nobody_along(sentries):
    """The system reports that as an error to whoever asked it."""
    pids = sentries._pids
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
        assert os.waitid(os.P_PID, pid, os.WSTOPPED | os.WNOWAIT).si_status == signal.SIGSTOP
    sentries.send_out([Post(path=Path("s.json"), identity=(0, 0), pid=None)])
    assert all(sentries.ask((0, 0)) for _ in pids)
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    assert {} == sentries.answers()
    assert [] == sentries.sightings()
    assert not sentries.are_out
    assert 0 == sentries.ask((0, 0))


def test_whoever_has_ended_is_not_asked(sentries):
    """Then it has to be found out in another way."""
    sentries.close()
    assert not sentries.ask((0, 0))
    assert {} == sentries.answers()


def test_they_end_with_whoever_sent_them(tmp_path):
    """Even if that one is killed while they are out."""
    script = f"""
import os, pathlib, signal
from pellucid.witness.sentries import Post, Sentries
sentries = Sentries()
sentries.recruit()
file = pathlib.Path({os.fspath(tmp_path)!r}) / "s.json"
file.touch()
status = file.stat()
sentries.send_out([Post(path=file, identity=(status.st_dev, status.st_ino), pid=1)])
os.kill(os.getpid(), signal.SIGKILL)
"""
    # They have its standard output as well: it ends when the last of them has.
    ended = subprocess.run(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, timeout=DEADLINE_S, check=False
    )
    assert -9 == ended.returncode
