"""Appending to a session's log: whole lines or nothing."""

from __future__ import annotations

import os
import stat
import subprocess
import sys

import pytest

from pellucid.errors import LedgerError
from pellucid.ledger import session_log
from pellucid.ledger.segments import survey
from pellucid.ledger.session_log import LogChanged, Mark, SessionLog, make_session_folder

_FULL_DISK = """
import resource, sys
from pathlib import Path
from pellucid.errors import LedgerError
from pellucid.ledger.session_log import SessionLog
log = SessionLog(events=Path(sys.argv[1]))
log.append([b"first"])
mark = log.end
limit = 100
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
lines = [b"x" * 30, b"y" * 30, b"z" * 60]
try:
    log.append(lines)
except LedgerError as error:
    print(error)
    log.cut_back(mark)
print(Path(sys.argv[1], "000001.ndjson").read_bytes())
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print([span.number for span in log.append(lines)])
print(Path(sys.argv[1], "000001.ndjson").read_bytes() == b"\\n".join([b"first", *lines, b""]))
"""


@pytest.fixture
def events(tmp_path):
    """A session's folder that is not there yet."""
    return tmp_path / "ledger" / "events" / "s"


def content(events):
    return {path.name: path.read_bytes() for path in sorted(events.iterdir())}


def test_lines_are_written_exactly(events):
    """What stands on disk is each line and a newline, and the spans say where."""
    log = SessionLog(events=events)
    assert not events.parent.exists()
    placed = log.append([b"one", b"\xff\0\r"]) + log.append([b"three"])
    assert {"000001.ndjson": b"one\n\xff\0\r\nthree\n"} == content(events)
    assert [(0, 0, 3), (1, 4, 3), (2, 8, 5)] == [(s.number, s.offset, s.length) for s in placed]
    assert Mark(segment=1, size=14, lines=3) == log.end
    log.sync()
    log.sync()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no mode bits")
def test_folders_and_segments_are_private(events):
    """0700 and 0600, from the root down."""
    SessionLog(events=events).append([b"a"])
    paths = (events.parent.parent, events.parent, events, events / "000001.ndjson")
    assert [0o700, 0o700, 0o700, 0o600] == [stat.S_IMODE(path.stat().st_mode) for path in paths]


def test_full_segments_are_closed(events, monkeypatch):
    """A segment that has reached its size is closed; a line longer than that has a segment of its own."""
    monkeypatch.setattr(session_log, "SEGMENT_BYTES", 8)
    log = SessionLog(events=events)
    placed = log.append([b"aaa", b"bbb", b"c", b"D" * 20, b"e"])
    placed += log.append([b"f"])
    assert {
        "000001.ndjson": b"aaa\nbbb\n",
        "000002.ndjson": b"c\n",
        "000003.ndjson": b"D" * 20 + b"\n",
        "000004.ndjson": b"e\nf\n",
    } == content(events)
    assert list(range(6)) == [span.number for span in placed]
    fresh = SessionLog(events=events)
    fresh.move_to_end(survey(events))
    assert log.end == fresh.end


def test_batches_beyond_a_slice_are_written_whole(events, monkeypatch):
    """Long lines are not joined in memory, short ones are, and the order stays."""
    monkeypatch.setattr(session_log, "SLICE_BYTES", 10)
    lines = [b"a", b"b" * 9, b"c" * 30, b"d" * 4, b"e" * 4, b"f" * 4, b"g" * 11]
    SessionLog(events=events).append(lines)
    assert b"\n".join([*lines, b""]) == (events / "000001.ndjson").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes to make a disk full")
def test_full_disk_leaves_whole_lines_and_doubles_none(events):
    """A write that stops half-way is taken back, names the file, and can be repeated."""
    run = subprocess.run(
        [sys.executable, "-c", _FULL_DISK, str(events)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    error, left, numbers, equal = run.stdout.splitlines()
    assert "000001.ndjson cannot be written: File too large" in error
    assert [r"b'first\n'", "[1, 2, 3]", "True"] == [left, numbers, equal]


def test_cutting_back_empties_new_segments(events, monkeypatch):
    """What a failed batch wrote is gone from all segments that it reached; the next one begins where it began."""
    log = SessionLog(events=events)
    log.append([b"first"])
    mark = log.end
    monkeypatch.setattr(session_log, "SEGMENT_BYTES", 4)
    log.append([b"second", b"third"])
    assert 3 == len(content(events))
    log.cut_back(mark)
    assert {"000001.ndjson": b"first\n", "000002.ndjson": b"", "000003.ndjson": b""} == content(events)
    assert [1] == [span.number for span in log.append([b"again"])]


def test_append_that_meets_a_folder_names_it(events):
    """A folder in place of a segment is an error with its name; once it is gone, writing goes on."""
    (events / "000001.ndjson").mkdir(parents=True)
    log = SessionLog(events=events)
    with pytest.raises(LedgerError, match=r"000001\.ndjson cannot be written"):
        log.append([b"a"])
    (events / "000001.ndjson").rmdir()
    assert [0] == [span.number for span in log.append([b"a"])]


def test_leftovers_of_a_failed_append_are_cut(events, monkeypatch):
    """What the disk would not take back at once is cut by the next append, so that no line is there twice."""
    log = SessionLog(events=events)
    log.append([b"one"])
    mark = log.end
    log.append([b"two"])

    def refuse(*_):
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr(os, "ftruncate", refuse)
        log.cut_back(mark)
    assert {"000001.ndjson": b"one\ntwo\n"} == content(events)
    log.append([b"two"])
    assert {"000001.ndjson": b"one\ntwo\n"} == content(events)


def test_what_somebody_else_wrote_is_never_cut(events):
    """An append takes away nothing but its own leftovers: what it does not know makes it look again."""
    log = SessionLog(events=events)
    log.append([b"one"])
    with (events / "000001.ndjson").open("ab") as segment:
        segment.write(b"other\n")
    for known in (log, SessionLog(events=events)):
        with pytest.raises(LogChanged):
            known.append([b"two"])
    assert {"000001.ndjson": b"one\nother\n"} == content(events)


def test_forgotten_log_is_noticed(events):
    """A log that was deleted or cut by another process is never continued in the middle."""
    log = SessionLog(events=events)
    log.append([b"one", b"two"])
    os.truncate(events / "000001.ndjson", 4)
    with pytest.raises(LogChanged):
        log.append([b"three"])
    (events / "000001.ndjson").unlink()
    with pytest.raises(LogChanged):
        log.append([b"three"])
    assert {} == content(events)


def test_session_folder_is_never_a_link(events, tmp_path):
    """A link in place of the session's folder is refused."""
    events.parent.mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    events.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileExistsError):
        make_session_folder(events)
