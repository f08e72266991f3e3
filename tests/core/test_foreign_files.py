"""Opening files of other programs."""

from __future__ import annotations

import errno
import os
import sys

import pytest

from pellucid.foreign_files import open_foreign, why_unlisted


def _read(path):
    descriptor = open_foreign(path)
    try:
        return os.read(descriptor, 100)
    finally:
        os.close(descriptor)


@pytest.mark.skipif(not hasattr(os, "O_NOATIME"), reason="only Linux can leave it as it was")
def test_a_read_leaves_no_trace(tmp_path):
    """The time of last access is that of the program that owns the file."""
    file = tmp_path / "s.json"
    file.write_bytes(b"a\n")
    os.utime(file, ns=(1, 2))  # older than the last write: any other read would be noted
    assert b"a\n" == _read(file)
    assert 1 == file.stat().st_atime_ns


def test_who_may_only_read_reads_all_the_same(tmp_path, monkeypatch):
    """Another person's file is opened as it can be."""
    file = tmp_path / "s.json"
    file.write_bytes(b"a\n")
    real, seen = os.open, []

    def refuse_the_first(path, flags):
        seen.append(flags)
        if len(seen) == 1 and hasattr(os, "O_NOATIME"):
            raise PermissionError(errno.EPERM, "not the owner")
        return real(path, flags)

    monkeypatch.setattr(os, "open", refuse_the_first)
    assert b"a\n" == _read(file)
    assert seen[-1] & getattr(os, "O_NOATIME", 0) == 0 or len(seen) == 1


def test_it_cannot_be_written(tmp_path):
    """By no mistake of ours."""
    file = tmp_path / "s.json"
    file.write_bytes(b"a\n")
    descriptor = open_foreign(file)
    try:
        with pytest.raises(OSError, match="descriptor"):
            os.write(descriptor, b"x")
    finally:
        os.close(descriptor)


@pytest.mark.skipif(
    sys.platform == "win32", reason="a link needs a privilege there, and there are no such pipes"
)
def test_a_link_is_refused_and_a_pipe_does_not_hold_us_up(tmp_path):
    """Whatever somebody put in a session's place."""
    (tmp_path / "link.json").symlink_to(tmp_path / "s.json")
    with pytest.raises(OSError):  # noqa: PT011 - its number differs from system to system
        open_foreign(tmp_path / "link.json")
    os.mkfifo(tmp_path / "pipe.json")
    os.close(open_foreign(tmp_path / "pipe.json"))


def test_why_a_folder_shows_nothing(tmp_path):
    """One that is there and cannot be listed is named, with the reason; one that is not there yet is no trouble."""
    file = tmp_path / "file"
    file.write_bytes(b"")
    assert "" == why_unlisted(tmp_path)
    assert "" == why_unlisted(tmp_path / "none")
    assert why_unlisted(file).startswith(f"{file} cannot be read: Not a directory. ")
