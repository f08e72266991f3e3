"""Replacing another program's file in one step."""

from __future__ import annotations

import os
import stat
import sys

import pytest

from pellucid.config.file import replace_file
from pellucid.errors import ConfigError


def mode(file):
    """Return the permission bits."""
    return stat.S_IMODE(file.stat().st_mode)


def test_a_new_file_is_made_with_its_folder(tmp_path):
    """A first config gets its folder and the mode that Rerun gives it, whatever the umask."""
    file = tmp_path / "a" / "b" / "analytics.json"
    old = os.umask(0o077)
    try:
        assert replace_file(file, expected=None, content=b"new")
    finally:
        os.umask(old)
    assert (b"new", 0o644) == (file.read_bytes(), mode(file))


def test_mode_stays_and_nothing_else_is_left(tmp_path):
    """The file keeps its mode, and no draft stays beside it."""
    file = tmp_path / "analytics.json"
    file.write_bytes(b"old")
    file.chmod(0o640)
    assert replace_file(file, expected=b"old", content=b"new")
    assert (b"new", 0o640) == (file.read_bytes(), mode(file))
    assert [file] == list(tmp_path.iterdir())


def test_who_has_the_old_one_open_keeps_it(tmp_path):
    """A reader never sees half of the new content: the old file is replaced, not written over."""
    file = tmp_path / "analytics.json"
    file.write_bytes(b"old")
    with file.open("rb") as reader:
        assert replace_file(file, expected=b"old", content=b"newer")
        assert b"old" == reader.read()


@pytest.mark.parametrize("found", [None, b"changed"])
def test_a_change_by_somebody_else_is_not_lost(tmp_path, found):
    """If the file is not what the caller read, it is left alone."""
    file = tmp_path / "analytics.json"
    if found is not None:
        file.write_bytes(found)
    assert not replace_file(file, expected=b"old", content=b"new")
    assert found == (file.read_bytes() if file.exists() else None)
    assert ([] if found is None else [file]) == list(tmp_path.iterdir())


def test_a_file_that_appeared_meanwhile_is_kept(tmp_path):
    """A program that made its first config in the meantime keeps it."""
    file = tmp_path / "analytics.json"
    file.write_bytes(b"its own")
    assert not replace_file(file, expected=None, content=b"new")
    assert b"its own" == file.read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_is_written_through(tmp_path):
    """The target of a link gets the content and keeps its mode; the link stays one."""
    (tmp_path / "dotfiles").mkdir()
    target = tmp_path / "dotfiles" / "analytics.json"
    target.write_bytes(b"old")
    target.chmod(0o600)
    link = tmp_path / "analytics.json"
    link.symlink_to(target)
    assert replace_file(link, expected=b"old", content=b"new")
    assert link.is_symlink()
    assert (b"new", 0o600) == (target.read_bytes(), mode(target))
    assert [target] == list(target.parent.iterdir())


def test_a_folder_in_its_place_is_told(tmp_path):
    """What cannot be replaced is an error that names it, and nothing is left behind."""
    file = tmp_path / "analytics.json"
    file.mkdir()
    with pytest.raises(ConfigError, match="cannot be written"):
        replace_file(file, expected=b"old", content=b"new")
    assert [file] == list(tmp_path.iterdir())


@pytest.mark.skipif(os.name == "nt" or os.getuid() != 0, reason="only root may give files away")
def test_the_owner_stays(tmp_path):
    """Root changing a person's config does not make it root's own."""
    file = tmp_path / "analytics.json"
    file.write_bytes(b"old")
    os.chown(file, 65534, 65534)
    assert replace_file(file, expected=b"old", content=b"new")
    assert (65534, 65534) == (file.stat().st_uid, file.stat().st_gid)
