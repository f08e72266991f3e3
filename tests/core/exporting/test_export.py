"""A file is there as a whole or not at all, and its owner's alone."""

from __future__ import annotations

import os
import stat
import sys
import threading

import pytest

from pellucid.errors import LedgerError
from pellucid.exporting.export import export


def test_a_file_appears_whole_and_private(tmp_path):
    """It replaces what was there; what is told on the way ends with all of it."""
    target, told = tmp_path / "events.ndjson", []
    target.write_bytes(b"old")
    pieces = [b"%d\n" % number for number in range(2_000)]
    done = export(iter(pieces), target, on_progress=told.append)
    assert b"".join(pieces) == target.read_bytes()
    assert (2_000, len(target.read_bytes())) == (done.pieces, done.size_bytes)
    assert 0o600 == stat.S_IMODE(target.stat().st_mode)
    assert told == sorted(told)
    assert 2_000 == told[-1]
    assert [target] == list(tmp_path.iterdir())


@pytest.mark.parametrize("after", [0, 600])
def test_what_is_cancelled_leaves_nothing(tmp_path, after):
    """And what was there before is still there."""
    target, told = tmp_path / "events.csv", []
    target.write_bytes(b"old")
    done = export(
        (b"x" for _ in range(5_000)),
        target,
        on_progress=told.append,
        cancelled=lambda: sum(told[-1:]) >= after,
    )
    assert done is None
    assert b"old" == target.read_bytes()
    assert [target] == list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_named(tmp_path):
    """Cause and remedy; nothing is made."""
    with pytest.raises(LedgerError, match=r"nowhere/x\.csv cannot be written: No such file"):
        export([b"x"], tmp_path / "nowhere" / "x.csv")
    assert [] == list(tmp_path.iterdir())


def test_what_cannot_be_read_leaves_nothing(tmp_path):
    """An error on the way is passed on."""

    def pieces():
        yield b"x"
        raise LedgerError("gone")

    with pytest.raises(LedgerError, match="gone"):
        export(pieces(), tmp_path / "x.csv")
    assert [] == list(tmp_path.iterdir())


def test_what_is_no_file_is_written_to_and_stays(tmp_path):
    """A device takes what is written, and is there afterwards: nothing is put in its place."""
    device = tmp_path / "null"
    device.symlink_to(os.devnull)
    done = export([b"one\n", b"two\n"], device)
    assert 8 == done.size_bytes
    assert device.is_symlink()
    assert stat.S_ISCHR(device.stat().st_mode)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_whoever_reads_a_pipe_gets_all_of_it(tmp_path):
    """And the pipe is still one, with nothing beside it."""
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    export([b"one\n", b"two\n"], pipe)
    reader.join()
    assert [b"one\ntwo\n"] == read
    assert [pipe] == list(tmp_path.iterdir())
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_full_device_is_named(tmp_path):
    """What a device refuses is told as of a file."""
    full = tmp_path / "full"
    full.symlink_to("/dev/full")
    if not full.is_char_device():
        pytest.skip("this system has no device that is always full")
    with pytest.raises(LedgerError, match="full cannot be written: No space left"):
        export([b"x"], full)


def test_a_link_goes_on_leading_to_the_file(tmp_path):
    """The file at its end is replaced, and nothing is left in either folder."""
    (tmp_path / "far").mkdir()
    link, target = tmp_path / "link.csv", tmp_path / "far" / "events.csv"
    link.symlink_to(target)
    export([b"new"], link)
    assert link.is_symlink()
    assert b"new" == target.read_bytes()
    assert [target] == list(target.parent.iterdir())
