"""What every backend promises."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pellucid.errors import UsageError
from pellucid.watch import BACKENDS, FileChange, open_watcher, plain_name

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_first_wait_names_the_folder(backend, folder):
    """What lay there before the watch is found by looking at the folder as a whole."""
    watcher = open_watcher(folder, backend=backend)
    assert [FileChange(folder=folder, name=None)] == watcher.wait(20)
    watcher.close()


def test_new_file(watched, folder):
    """A new file is named."""
    (folder / "a.json").write_bytes(b"one\n")
    assert watched.names(folder, "a.json")


def test_append(watched, folder):
    """An append to a known file is named."""
    with (folder / "a.json").open("ab", buffering=0) as file:
        watched.settle()
        file.write(b"one\n")
        assert watched.names(folder, "a.json")


def test_truncate(watched, folder):
    """A file that is emptied in place is named."""
    (folder / "a.json").write_bytes(b"one\n")
    watched.settle()
    os.truncate(folder / "a.json", 0)
    assert watched.names(folder, "a.json")


def test_replace(watched, folder):
    """A file that another is renamed over is named."""
    (folder / "a.json").write_bytes(b"one\n")
    (folder / "b.json.tmp").write_bytes(b"two\n")
    watched.settle()
    (folder / "b.json.tmp").replace(folder / "a.json")
    assert watched.names(folder, "a.json")


def test_delete(watched, folder):
    """A deleted file is named."""
    (folder / "a.json").write_bytes(b"one\n")
    watched.settle()
    (folder / "a.json").unlink()
    assert watched.names(folder, "a.json")


def test_many_files(watched, folder):
    """Of two thousand files each is named, or the folder as a whole afterwards."""
    expected = {f"{number}.json" for number in range(2000)}
    for name in expected:
        (folder / name).write_bytes(b"one\n")
    (folder / "last").touch()
    assert watched.names(folder, "last")
    watched.until(lambda: True)
    while more := watched.watcher.wait(0.5):
        watched.changes += more
    named = {change.name for change in watched.changes}
    assert None in named or expected <= named


def test_folder_created_later(backend, tmp_path):
    """A folder that does not exist yet, nor its parents, is followed once it is made."""
    folder = tmp_path / "a" / "b" / "c" / "d"
    watcher = open_watcher(folder, backend=backend)
    assert [FileChange(folder=folder, name=None)] == watcher.wait(20)
    folder.mkdir(parents=True)
    assert _named(watcher, folder, None)
    (folder / "a.json").write_bytes(b"one\n")
    assert _named(watcher, folder, "a.json")
    watcher.close()


def test_folder_deleted_and_made_again(watched, folder):
    """`rerun reset` removes the folder and its parent; both may come back."""
    (folder / "a.json").write_bytes(b"one\n")
    with (folder / "a.json").open("rb"):  # an open descriptor pins the deleted folder
        watched.settle()
        shutil.rmtree(folder.parent)
        assert watched.names(folder, None)
        watched.settle()
        folder.mkdir(parents=True)
        assert watched.names(folder, None)
        watched.settle()
        (folder / "b.json").write_bytes(b"one\n")
        assert watched.names(folder, "b.json")


def test_folder_deleted_and_made_again_at_once(watched, folder):
    """A folder that is gone for no time at all is followed in its new form."""
    (folder / "a.json").write_bytes(b"one\n")
    with (folder / "a.json").open("rb"):
        watched.settle()
        for _ in range(5):
            shutil.rmtree(folder.parent)
            folder.mkdir(parents=True)
        assert watched.names(folder, None)
        watched.settle()
        (folder / "b.json").write_bytes(b"one\n")
        assert watched.names(folder, "b.json")


def test_folder_replaced_by_another(watched, folder):
    """A folder that another is renamed over is followed in its new form."""
    other = folder.parent / "other"
    other.mkdir()
    (other / "b.json").write_bytes(b"one\n")
    folder.rename(folder.parent / "old")
    other.rename(folder)
    assert watched.names(folder, None)
    watched.settle()
    with (folder / "b.json").open("ab") as file:
        file.write(b"two\n")
    assert watched.names(folder, "b.json")


def test_parent_moved_away_and_back(watched, folder):
    """A parent that is moved away takes the folder along, and brings it back."""
    folder.parent.rename(folder.parent.parent / "away")
    assert watched.names(folder, None)
    watched.settle()
    (folder.parent.parent / "away").rename(folder.parent)
    assert watched.names(folder, None)
    watched.settle()
    (folder / "a.json").write_bytes(b"one\n")
    assert watched.names(folder, "a.json")


def test_wake_from_another_thread(watched):
    """`wake` ends a wait that would last forever."""
    thread = threading.Timer(0.1, watched.watcher.wake)
    thread.start()
    assert [] == watched.watcher.wait(None)
    thread.join()


def test_wake_before_the_wait(watched):
    """A wake that comes first is not lost."""
    watched.watcher.wake()
    assert [] == watched.watcher.wait(None)


def test_a_wake_drops_nothing(watched, folder):
    """What changes at the very moment of a wake is named by one of the next waits."""
    for number in range(20):
        (folder / f"{number}.json").write_bytes(b"one\n")
        watched.watcher.wake()
        watched.changes += watched.watcher.wait(None)
    assert all(watched.names(folder, f"{number}.json") for number in range(20))


def test_timeout(watched):
    """A wait ends after its time, and not much before."""
    began = time.monotonic()
    assert [] == watched.watcher.wait(0.2)
    assert time.monotonic() - began >= 0.19


def test_follow_twice(watched, folder):
    """Following a folder again names nothing, and does not double what is named."""
    watched.watcher.follow(folder)
    assert [] == watched.watcher.wait(0.3)
    (folder / "a.json").write_bytes(b"one\n")
    changes = watched.watcher.wait(20)
    assert len(set(changes)) == len(changes)


def test_follow_several_one_within_another(watched, folder):
    """A folder and its own parent may both be followed; each change is named under the folder it is in."""
    watched.watcher.follow(folder.parent)
    assert watched.names(folder.parent, None)
    watched.settle()
    (folder / "a.json").write_bytes(b"one\n")
    assert watched.names(folder, "a.json")
    (folder.parent / "analytics.json").write_bytes(b"{}")
    assert watched.names(folder.parent, "analytics.json")


def test_folder_through_a_symlink(backend, folder, tmp_path):
    """A folder may be reached through a symbolic link."""
    link = tmp_path / "link"
    link.symlink_to(folder, target_is_directory=True)
    watcher = open_watcher(link, backend=backend)
    assert _named(watcher, link, None)
    (folder / "a.json").write_bytes(b"one\n")
    assert _named(watcher, link, "a.json")
    watcher.close()


def test_file_in_the_folders_place(backend, tmp_path):
    """A file where the folder should be is no folder yet; once it is one, it is followed."""
    folder = tmp_path / "analytics"
    folder.write_bytes(b"not a folder")
    watcher = open_watcher(folder, backend=backend)
    assert _named(watcher, folder, None)
    folder.unlink()
    folder.mkdir()
    assert _named(watcher, folder, None)
    (folder / "a.json").write_bytes(b"one\n")
    assert _named(watcher, folder, "a.json")
    watcher.close()


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX permissions")
def test_folder_without_permission(backend):
    """A folder that may not be read is no crash; once it may be read, it is followed."""
    with tempfile.TemporaryDirectory() as name:
        top = Path(name)
        folder = top / "analytics"
        folder.mkdir()
        for path, mode in ((top, 0o755), (folder, 0o000)):
            path.chmod(mode)
        with _unprivileged(folder, top):
            watcher = open_watcher(folder, backend=backend)
            assert _named(watcher, folder, None)
            assert [] == watcher.wait(0.3)
            folder.chmod(0o755)
            assert _named(watcher, folder, None)
            (folder / "a.json").write_bytes(b"one\n")
            assert _named(watcher, folder, "a.json")
            watcher.close()


def test_close_twice(backend, folder):
    """Closing again, and a late wake, are harmless."""
    watcher = open_watcher(folder, backend=backend)
    watcher.close()
    watcher.close()
    watcher.wake()


def test_backend_is_named(backend, watched):
    """A watcher says how it follows."""
    assert backend == watched.watcher.backend
    assert not watched.watcher.notice


@pytest.mark.parametrize(
    ("backend", "platform", "words"),
    [
        ("inotify", "linux", "the kernel tells (inotify)"),
        ("watchfiles", "linux", "(inotify, gathered by watchfiles)"),
        ("watchfiles", "darwin", "(FSEvents, gathered by watchfiles)"),
        ("watchfiles", "win32", "(ReadDirectoryChangesW, gathered by watchfiles)"),
        ("watchfiles", "freebsd14", "(its own events, gathered by watchfiles)"),
        ("polling", "linux", "looking again and again (polling)"),
        ("telepathy", "linux", "by telepathy"),
    ],
)
def test_backends_have_plain_names(backend, platform, words):
    """A person who asks how a folder is followed learns what does it on that system."""
    assert words in plain_name(backend, platform)


def test_every_backend_has_a_plain_name():
    """None is only called by its word."""
    assert [] == [backend for backend in BACKENDS if plain_name(backend) == f"by {backend}"]


def test_unknown_backend(folder):
    """A backend that nobody has is refused in plain words."""
    with pytest.raises(UsageError, match="'telepathy'"):
        open_watcher(folder, backend="telepathy")


def _named(watcher, folder: Path, name: str | None) -> bool:
    wanted = {FileChange(folder=folder, name=name), FileChange(folder=folder, name=None)}
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if wanted & set(watcher.wait(0.5)):
            while watcher.wait(0.2):
                pass
            return True
    return False


@contextmanager
def _unprivileged(*owned: Path) -> Iterator[None]:
    """Run as somebody whom permissions bind, even where the tests run as root."""
    if os.geteuid() != 0:
        yield
        return
    nobody = 65534
    for path in owned:
        os.chown(path, nobody, nobody)
    os.seteuid(nobody)
    try:
        yield
    finally:
        os.seteuid(0)
