"""Files that only their owner can open, and errors that name them."""

from __future__ import annotations

import errno
import os
import stat
import sys

import pytest

from pellucid.errors import LedgerError
from pellucid.private_files import (
    check_root,
    make_folder,
    make_root,
    naming,
    open_private,
    read_at,
    replace_file,
    sync_file,
    sync_folder,
    sync_folder_once,
    write_all,
    write_at,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no mode bits")


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture(params=[0o000, 0o022, 0o777], ids=oct)
def umask(request):
    """Run under one umask after another."""
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


@posix
def test_modes_do_not_depend_on_the_umask(tmp_path, umask):
    """Folders are 0700 and files 0600, the root's missing parents included."""
    root = tmp_path / "a" / "b"
    make_root(root)
    make_folder(root / "c")
    os.close(open_private(root / "c" / "f", os.O_WRONLY, create=True))
    assert [0o700] * 3 == [mode(path) for path in (tmp_path / "a", root, root / "c")]
    assert 0o600 == mode(root / "c" / "f")


@posix
def test_open_root_is_closed_to_others(tmp_path):
    """A root that others can look into is made private."""
    tmp_path.chmod(0o755)
    make_root(tmp_path)
    assert 0o700 == mode(tmp_path)


@posix
def test_link_to_a_root_is_followed_and_a_dangling_one_named(tmp_path):
    """People move such folders to other disks; a link whose disk is not there is an error with its name."""
    (tmp_path / "disk").mkdir()
    (tmp_path / "root").symlink_to(tmp_path / "disk")
    make_root(tmp_path / "root")
    assert 0o700 == mode(tmp_path / "disk")
    (tmp_path / "dangling").symlink_to(tmp_path / "gone")
    with pytest.raises(LedgerError, match="dangling is a link"):
        make_root(tmp_path / "dangling")


@posix
def test_root_of_another_user_is_refused(tmp_path):
    """What is written into somebody else's ledger, its owner could not open again."""
    if os.geteuid() == 0:
        root = tmp_path / "theirs"
        root.mkdir()
        os.chown(root, 12345, -1)
    else:
        root = type(tmp_path)("/usr")  # belongs to root
    for checked in (make_root, check_root):
        with pytest.raises(LedgerError, match="belongs to another user"):
            checked(root)


def test_root_that_is_a_file_is_refused(tmp_path):
    """A file in place of the root is named, not replaced."""
    (tmp_path / "root").write_bytes(b"mine")
    with pytest.raises(LedgerError, match="root is not a folder"):
        make_root(tmp_path / "root")
    assert b"mine" == (tmp_path / "root").read_bytes()
    check_root(tmp_path / "missing")


@posix
def test_links_below_the_root_are_never_followed(tmp_path):
    """A link in place of a file or folder of ours is an error, and what it points to stays untouched."""
    (tmp_path / "victim").write_bytes(b"v")
    (tmp_path / "link").symlink_to(tmp_path / "victim")
    with pytest.raises(OSError, match="link"):
        open_private(tmp_path / "link", os.O_WRONLY | os.O_TRUNC, create=True)
    with pytest.raises(FileExistsError):
        make_folder(tmp_path / "link")
    assert b"v" == (tmp_path / "victim").read_bytes()


def test_errors_name_the_file_and_pass_through_our_own(tmp_path):
    """An OS error becomes one for people; one of ours is not wrapped again."""
    with (
        pytest.raises(LedgerError, match="x cannot be read: No such file") as caught,
        naming(tmp_path / "x", "read"),
    ):
        (tmp_path / "x").read_bytes()
    assert isinstance(caught.value.__cause__, FileNotFoundError)
    with pytest.raises(LedgerError, match=r"^mine$"), naming(tmp_path, "read"):
        raise LedgerError("mine")


def test_bytes_are_written_and_read_in_place(tmp_path):
    """Writing at a place changes nothing else; reading beyond the end gives less."""
    descriptor = open_private(tmp_path / "f", os.O_RDWR, create=True)
    try:
        write_all(descriptor, b"0123456789")
        write_at(descriptor, b"ab", 3)
        assert b"012ab56789" == read_at(descriptor, 100, 0)
        assert b"9" == read_at(descriptor, 5, 9)
    finally:
        os.close(descriptor)


def test_syncing_bears_that_things_are_gone(tmp_path):
    """What was forgotten meanwhile needs no syncing."""
    sync_file(tmp_path / "gone")
    sync_folder(tmp_path / "gone")
    sync_folder(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="a folder cannot be synced there")
def test_a_folder_is_synced_once_where_that_is_known(tmp_path, monkeypatch):
    """Its list of names is brought to the disk as often as nobody knows, and once for all who share what they know."""
    synced = []
    monkeypatch.setattr(os, "fsync", synced.append)
    known = set()
    for _ in range(2):
        sync_folder_once(tmp_path, known)
    assert (1, {tmp_path}) == (len(synced), known)
    for _ in range(2):
        sync_folder_once(tmp_path, None)
    assert 3 == len(synced)


@pytest.mark.parametrize("durable", [True, False])
def test_a_file_is_replaced_as_a_whole(tmp_path, umask, durable):
    """By one that only its owner can open; nothing is left beside it."""
    del umask
    file = tmp_path / "f.json"
    for content in (b"a long one", b"short"):
        replace_file(file, content, durable=durable)
        assert content == file.read_bytes()
    if sys.platform != "win32":
        assert 0o600 == mode(file)
    assert [file] == list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs a privilege there")
def test_what_lies_where_it_is_written_first_is_not_written_to(tmp_path):
    """A crash may have left half a file there, and somebody a link to another one."""
    victim = tmp_path / "victim"
    victim.write_bytes(b"untouched")
    (tmp_path / "f.new").symlink_to(victim)
    (tmp_path / "mine").write_bytes(b"much longer than what is written now")
    replace_file(tmp_path / "f.json", b"x")
    replace_file(tmp_path / "g.json", b"y", beside=tmp_path / "mine")
    assert (b"x", b"y", b"untouched") == tuple(
        (tmp_path / name).read_bytes() for name in ("f.json", "g.json", "victim")
    )
    assert {"f.json", "g.json", "victim"} == {path.name for path in tmp_path.iterdir()}


def test_a_file_that_cannot_be_replaced_stays_as_it_was(tmp_path, monkeypatch):
    """A full disk takes nothing of what was there, and gets back what was written of the new one."""
    file = tmp_path / "f.json"
    replace_file(file, b"before")

    def refuse(_descriptor, _payload):
        raise OSError(errno.ENOSPC, "No space left")

    monkeypatch.setattr(os, "write", refuse)
    with pytest.raises(OSError, match="space"):
        replace_file(file, b"after")
    monkeypatch.undo()
    assert b"before" == file.read_bytes()
    assert [file] == list(tmp_path.iterdir())
