"""Tests of pellucid.index.log_files: few descriptors, from any thread, and never a wrong line."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest

from pellucid.index.log_files import LogFiles, list_segments
from pellucid.worker import run_together


def _paths(tmp_path, count):
    paths = [tmp_path / f"{number:06d}.ndjson" for number in range(1, count + 1)]
    for number, path in enumerate(paths):
        path.write_bytes(b"first\nline %d\n" % number)
    return paths


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts descriptors in /proc")
def test_no_more_than_64_files_stay_open(tmp_path):
    """The least recently used are closed, and the rest with the object that holds them."""
    files = LogFiles()
    descriptors = Path("/proc/self/fd")
    before = len(list(descriptors.iterdir()))
    for path in _paths(tmp_path, 100):
        files.read(path, 0, 5)
    assert 64 == len(list(descriptors.iterdir())) - before
    files.close()
    assert before == len(list(descriptors.iterdir()))
    files.read(path, 0, 5)
    del files
    gc.collect()
    assert before == len(list(descriptors.iterdir()))


def test_threads_read_while_files_are_closed_under_them(tmp_path):
    """With room for one file, four threads still get the lines they asked for."""
    paths = _paths(tmp_path, 8)
    files = LogFiles(most_open=1)
    wrong = []

    def read(start):
        for turn in range(500):
            number = (start + turn) % len(paths)
            expected = b"line %d" % number
            found = files.read(paths[number], 6, len(expected))
            if expected != found:
                wrong.append((number, found))

    run_together([lambda start=start: read(start) for start in range(4)])
    assert [] == wrong


@pytest.mark.parametrize(("offset", "length"), [(0, 4), (0, 6), (1, 4), (5, 2), (6, 99), (99, 1)])
def test_what_is_no_whole_line_is_nothing(tmp_path, offset, length):
    """A place that does not begin and end at newlines has changed."""
    (path,) = _paths(tmp_path, 1)
    assert None is LogFiles().read(path, offset, length)


def test_a_file_that_is_gone_has_no_lines(tmp_path):
    """Reading from it is no error."""
    assert None is LogFiles().read(tmp_path / "gone", 0, 1)


def test_segments_are_listed_by_number(tmp_path):
    """Only regular files with a segment's name count."""
    for name in ("000010.ndjson", "000002.ndjson", "1000000.ndjson", "x.ndjson", "000003.txt"):
        (tmp_path / name).write_bytes(b"")
    assert ["000002.ndjson", "000010.ndjson", "1000000.ndjson"] == [
        path.name for path, _ in list_segments(tmp_path)
    ]
    assert None is list_segments(tmp_path / "nowhere")
    (tmp_path / "link").symlink_to(tmp_path)
    assert None is list_segments(tmp_path / "link")
