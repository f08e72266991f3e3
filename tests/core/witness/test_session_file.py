"""A session file and how far it has been taken over."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from pellucid.witness.session_file import GLANCE_BYTES, TORN_BYTES, SessionFile, identity_of


@pytest.fixture
def path(tmp_path):
    """A session file with two lines and a torn one."""
    path = tmp_path / "s.json"
    path.write_bytes(b"one\ntwo\ntor")
    return path


@pytest.fixture
def file(path):
    """That file, opened."""
    file = SessionFile.open(path)
    yield file
    file.rest()


def test_first_glance_shows_all_lines(file):
    """At first nothing is taken over, so all finished lines are new."""
    glance = file.glance()
    assert [b"one", b"two"] == [line.raw for line in file.finished(glance)]
    assert not glance.cut
    assert not file.known


def test_what_was_taken_over_is_not_new_again(file, path):
    """After `advance` only what comes behind is new, and the torn line is remembered."""
    file.advance(file.glance())
    assert (8, b"tor") == (file.position, file.torn)
    with path.open("ab") as stream:
        stream.write(b"n\nthree\n")
    glance = file.glance()
    assert file.remembers(glance)
    assert [(8, b"torn"), (13, b"three")] == [(line.offset, line.raw) for line in file.finished(glance)]


@pytest.mark.parametrize(
    "content", [b"", b"one\n", b"one\ntwo\n", b"one\nTWO\ntor", b"one\ntwo\nTORN\n", b"\0\0\0\0two\ntor"]
)
def test_a_changed_file_is_not_remembered(file, path, content):
    """A file that lacks anything that was seen in it, even half a line, counts as changed."""
    file.advance(file.glance())
    path.write_bytes(content)
    assert not file.remembers(file.glance())


def test_a_name_may_go(file, path):
    """The descriptor outlives rename and deletion."""
    path.rename(path.with_suffix(".other"))
    assert b"one\ntwo\ntor" == file.glance().content
    path.with_suffix(".other").unlink()
    assert b"one\ntwo\ntor" == file.glance().content


def test_a_resting_file_is_found_by_its_name_only_if_it_is_the_same(file, path):
    """After `rest` the name has to lead to the same file."""
    file.rest()
    assert b"one\ntwo\ntor" == file.glance().content
    file.rest()
    path.rename(path.with_suffix(".other"))
    path.write_bytes(b"another\n")
    assert file.glance() is None


def test_a_large_file_shows_a_stretch(path):
    """Of a large file one glance shows as much as is read at a time, and says that there is more."""
    path.write_bytes(b"line\n" * GLANCE_BYTES)
    file = SessionFile.open(path)
    glance = file.glance()
    assert (GLANCE_BYTES, True) == (len(glance.content), glance.cut)
    file.rest()


def test_a_long_line_is_found_where_it_ends(path):
    """A line longer than a glance is returned whole once it is finished, and only then."""
    path.write_bytes(b"x" * (3 * GLANCE_BYTES))
    file = SessionFile.open(path)
    file.advance(file.glance())
    assert file.long_line() is None
    with path.open("ab") as stream:
        stream.write(b"y\nnext\n")
    long = file.long_line()
    assert (b"x" * (3 * GLANCE_BYTES) + b"y", 3 * GLANCE_BYTES + 2) == (long.line.raw, long.end)
    file.advance_over(long)
    glance = file.glance()
    assert file.remembers(glance)
    assert [b"next"] == [line.raw for line in file.finished(glance)]
    file.rest()


def test_a_line_behind_a_hole_is_found(path):
    """A line behind a hole of many MiB is returned without the hole."""
    with path.open("wb") as stream:
        try:
            stream.seek(64 << 20)
            stream.write(b"line\n")
        except OSError:
            pytest.skip("this file system knows no holes")
    file = SessionFile.open(path)
    file.advance(file.glance())
    long = file.long_line()
    assert (b"line", 64 << 20) == (long.line.raw, long.line.offset)
    file.rest()


def test_an_unfinished_line_of_100_mb_costs_little_memory(path):
    """However long a line grows, at most 8 MiB of it are kept, and no byte is read twice."""
    script = f"""
import os, resource, sys
from pathlib import Path
from pellucid.witness.session_file import SessionFile
path = Path({str(path)!r})
path.write_bytes(b"")
file = SessionFile.open(path)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for _ in range(100):
    with path.open("ab") as stream:
        stream.write(b"x" * 1_000_000)
    glance = file.glance()
    assert file.remembers(glance) or not file.known
    file.advance(glance)
    if glance.cut:
        assert file.long_line() is None
assert len(file.torn) == {TORN_BYTES}, len(file.torn)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert "" == ended.stderr
    assert int(ended.stdout) < 48


def test_what_is_no_regular_file_is_not_opened(tmp_path):
    """A missing file, a folder, a link and a named pipe are all the same: nothing to read."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "folder")
    os.mkfifo(tmp_path / "pipe")
    for name in ("missing", "folder", "link", "pipe"):
        assert SessionFile.open(tmp_path / name) is None
        assert identity_of(tmp_path / name) is None


def test_a_name_that_cannot_be_looked_up_is_not_gone(tmp_path):
    """Whether a file is gone is only said where it can be known."""
    assert identity_of(tmp_path / "missing" / "s.json") is None
    with pytest.raises(OSError, match="File name too long"):
        identity_of(tmp_path / ("n" * 5000))


def test_heartbeat_tells_of_writes(file, path):
    """A file's last write and its size can be seen, also once it has lost its name."""
    path.unlink()
    written_ns, size = file.heartbeat()
    os.utime(file.descriptor, ns=(written_ns + 10, written_ns + 10))
    assert (written_ns + 10, size) == file.heartbeat()
    file.rest()
    assert file.heartbeat() is None


def test_an_empty_file_tells_when_it_was_emptied(file, path):
    """By two clocks; one with something in it does not."""
    assert file.glance().emptied is None
    path.write_bytes(b"")
    os.utime(path, ns=(0, 1_795_449_600_000_000_000))
    emptied_ns, steady_ns = file.glance().emptied
    assert 1_795_449_600_000_000_000 == emptied_ns
    assert abs((time.monotonic_ns() - steady_ns) - (time.time_ns() - emptied_ns)) < 60_000_000_000
