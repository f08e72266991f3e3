"""Files that hold what a person chose."""

from __future__ import annotations

import os
import stat
import sys
import threading

import pytest
from filelock import FileLock

from pellucid import chosen_files
from pellucid.chosen_files import changing, put, read_whole
from pellucid.errors import ConfigError, LedgerError, UsageError


def test_changes_take_turns(tmp_path):
    """Many at once, each made of what the one before has left: none is lost, and nothing lies beside the file."""
    file = tmp_path / "config" / "chosen.json"

    def work():
        for _ in range(20):
            with changing(file):
                put(file, (file.read_bytes() if file.exists() else b"") + b"x")

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 80 * b"x" == file.read_bytes()
    assert {"chosen.json"} == {path.name for path in file.parent.iterdir()} - {".chosen.lock"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_person_can_read_it(tmp_path):
    """Nor look into a folder that was made for it."""
    file = tmp_path / "config" / "chosen.json"
    with changing(file):
        put(file, b"x")
    assert (0o600, 0o700) == (stat.S_IMODE(file.stat().st_mode), stat.S_IMODE(file.parent.stat().st_mode))


def test_one_that_is_changed_for_too_long_is_told(tmp_path, monkeypatch):
    """The file stays as it is."""
    monkeypatch.setattr(chosen_files, "_PATIENCE_S", 0.0)
    file = tmp_path / "chosen.json"
    with (
        FileLock(tmp_path / ".chosen.lock"),
        pytest.raises(ConfigError, match="another process"),
        changing(file),
    ):
        pass
    assert not file.exists()


@pytest.mark.parametrize(
    "error", [OSError(28, "No space left"), LedgerError("A folder cannot be made", "Make it.")]
)
def test_what_the_system_refuses_is_told_of_the_file(tmp_path, error):
    """In the words for a config, whatever was being done."""
    with pytest.raises(ConfigError), changing(tmp_path / "chosen.json"):
        raise error


def test_what_makes_no_sense_is_told_as_it_is(tmp_path):
    """And the next change need not wait."""
    file = tmp_path / "chosen.json"
    with pytest.raises(UsageError, match="no"), changing(file):
        raise UsageError("no")
    with changing(file):
        put(file, b"x")
    assert b"x" == file.read_bytes()


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    """Something else is in its place."""
    (tmp_path / "config").write_bytes(b"in the way")
    with pytest.raises(ConfigError), changing(tmp_path / "config" / "chosen.json"):
        pass


def test_it_is_read_up_to_a_length(tmp_path):
    """Through a link as well: some people keep such files elsewhere."""
    file = tmp_path / "chosen.json"
    put(file, b"12345")
    assert (b"123", b"12345") == (read_whole(file, 3), read_whole(file, 10))
    with pytest.raises(FileNotFoundError):
        read_whole(tmp_path / "none.json", 10)
    if sys.platform != "win32":
        (tmp_path / "link.json").symlink_to(file)
        assert b"12345" == read_whole(tmp_path / "link.json", 10)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_what_is_no_file_holds_nobody_up(tmp_path):
    """A named pipe that nobody writes to, and a folder."""
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "folder.json").mkdir()
    for name in ("pipe.json", "folder.json"):
        with pytest.raises(OSError):  # noqa: PT011 - which, is the system's business
            read_whole(tmp_path / name, 10)
