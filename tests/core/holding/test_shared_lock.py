"""A lock that keeps others from having a file for themselves, and does nothing else."""

from __future__ import annotations

import fcntl
import os

import pytest

from pellucid.holding.shared_lock import SharedLock


def test_nobody_else_gets_the_file_until_it_is_let_go(place, free):
    """While it is held an exclusive lock is refused; afterwards it is given; a second release is harmless."""
    file = place.leave("a")
    lock = SharedLock.take(file)
    assert not free(file)
    lock.release()
    lock.release()
    assert free(file)


def test_many_may_hold_one(place, free):
    """Two witnesses hold the same file; it is free once both have let go."""
    file = place.leave("a")
    first, second = SharedLock.take(file), SharedLock.take(file)
    first.release()
    assert not free(file)
    second.release()
    assert free(file)


def test_an_owner_is_not_waited_for(place, own):
    """Where somebody has the file for itself, the answer is no, at once."""
    file = place.leave("a")
    own(file, locks=True)
    assert "owned" == SharedLock.take(file)


def test_it_cannot_write_and_changes_nothing(place):
    """The descriptor is for reading only, no child inherits it, and the file's times stay."""
    file = place.leave("a")
    before = file.stat()
    lock = SharedLock.take(file)
    flags = fcntl.fcntl(lock._descriptor, fcntl.F_GETFL)
    assert os.O_RDONLY == flags & os.O_ACCMODE
    assert not os.get_inheritable(lock._descriptor)
    lock.release()
    after = file.stat()
    assert (before.st_mtime_ns, before.st_ctime_ns, before.st_atime_ns) == (
        after.st_mtime_ns,
        after.st_ctime_ns,
        after.st_atime_ns,
    )


def test_what_is_no_file_is_gone(place):
    """A missing file, a folder and a pipe give no lock; a link is not followed."""
    folder, pipe, link = (place.data_dir / name for name in ("f.json", "p.json", "l.json"))
    folder.mkdir()
    os.mkfifo(pipe)
    link.symlink_to(place.leave("a"))
    assert "gone" == SharedLock.take(place.data_dir / "none.json")
    assert "gone" == SharedLock.take(folder)
    assert "gone" == SharedLock.take(pipe)
    with pytest.raises(OSError, match="link"):
        SharedLock.take(link)


def test_it_knows_what_became_of_the_file(place):
    """That it was written to is told once; that its name leads elsewhere, or nowhere, for good."""
    file = place.leave("a")
    lock = SharedLock.take(file)
    assert (True, False) == (lock.has_name, lock.was_written())
    os.utime(file)
    assert (True, False) == (lock.was_written(), lock.was_written())
    file.unlink()
    assert not lock.has_name
    place.leave("a")
    assert not lock.has_name
    lock.release()
    assert not lock.was_written()
