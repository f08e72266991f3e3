"""
Following folders: who wants to know is told which file changed, and looks for itself.

A watcher never says *what* happened to a file: between the event and the look it may have changed again. It promises
only that whoever looks at each change that it names, after it was named, ends up knowing what is there.

Three backends keep that promise: `inotify` on Linux (about 0.2 ms), `watchfiles` elsewhere, and `polling` where the
kernel cannot know what changed (network file systems) or has no watches left.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from pellucid.errors import UsageError
from pellucid.said import said

if TYPE_CHECKING:
    from pathlib import Path

BACKENDS: Final = ("inotify", "watchfiles", "polling")

_BENEATH: Final = {"darwin": "FSEvents", "linux": "inotify", "win32": "ReadDirectoryChangesW"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FileChange:
    """Something about a file in a followed folder changed; look at it."""

    folder: Path
    """As it was given to `Watcher.follow`."""
    name: str | None
    """The file's name in that folder; `None`: look at the whole folder again, it may even be gone."""
    is_same: bool = field(default=False, compare=False)
    """Whether the name leads to no other file than before: the file was written to, or the name is gone."""


class Watcher(Protocol):
    """Follows any number of folders. All but `wake` is for one thread."""

    @property
    def backend(self) -> str:
        """One of `BACKENDS`."""

    @property
    def notice(self) -> str:
        """What a person should know about how the folders are followed, one sentence a line; mostly empty."""

    def follow(self, folder: Path) -> None:
        """
        Follow `folder`, which may not exist yet, and may be deleted, replaced and made again.

        The next `wait` names the folder as a whole, so that what already lies there is looked at too. Following a
        folder again is harmless and names nothing. Only the folder itself is followed, not folders in it.
        """

    def heed(self, file: Path) -> None:
        """
        Name `file` as well when somebody opens it next, by its folder and name; only inotify can tell.

        After that it has to be heeded again. It need not lie in a followed folder. One that does not exist is passed over,
        and one that is deleted is forgotten.
        """

    def wait(self, timeout_s: float | None) -> list[FileChange]:
        """
        Block until something changed, `wake` was called or `timeout_s` passed (`None`: however long it takes).

        Returns:
            Each changed file once; empty after a timeout or a wake.
        """

    def wake(self) -> None:
        """Let `wait` return soon, or the next one at once. From any thread, and from a signal's handler."""

    def close(self) -> None:
        """Give back what the system lent; a second call is harmless."""


def open_watcher(folder: Path, *, backend: str | None = None) -> Watcher:
    """
    Follow `folder` in the way that suits its file system.

    Args:
        folder: The first folder to follow; it need not exist yet.
        backend: One of `BACKENDS`, to choose by hand.

    Raises:
        UsageError: There is no such backend, or not on this system.
        WatchError: The backend that was chosen by hand cannot follow the folder.
    """
    from pellucid.watch.polling import PollingWatcher, network_file_system  # noqa: PLC0415 - as needed

    watcher: Watcher
    if backend is None:
        kind = network_file_system(folder)
        if kind is not None:
            watcher = PollingWatcher(notice=f"{folder} is on a network file system ({kind}), so it is polled")
        elif sys.platform == "linux":
            watcher = _local_linux_watcher()
        else:
            watcher = _named_watcher("watchfiles")
    else:
        watcher = _named_watcher(backend)
    try:
        watcher.follow(folder)
    except BaseException:
        watcher.close()
        raise
    return watcher


def plain_name(backend: str, platform: str = sys.platform) -> str:
    """
    Say in plain words how a backend follows folders; of another system's too.

    Args:
        backend: One of `BACKENDS`, or what an older or newer witness calls its own.
        platform: As in `sys.platform`.
    """
    match backend:
        case "inotify":
            return said("by what the kernel tells (inotify)")
        case "watchfiles":
            beneath = _BENEATH.get(platform, said("its own events"))
            return said("by what the system tells ({beneath}, gathered by watchfiles)", beneath=beneath)
        case "polling":
            return said("by looking again and again (polling)")
        case _:
            return said("by {backend}", backend=backend)


def _local_linux_watcher() -> Watcher:
    from pellucid.errors import WatchError  # noqa: PLC0415 - as needed
    from pellucid.watch.polling import PollingWatcher  # noqa: PLC0415 - as needed

    try:
        return _named_watcher("inotify")
    except WatchError as error:
        return PollingWatcher(notice=f"{error.title}, so folders are polled")


def _named_watcher(backend: str) -> Watcher:
    # Each backend is imported only where it is used: the witness has to stay small, and inotify is Linux's own.
    match backend:
        case "inotify" if sys.platform == "linux":
            from pellucid.watch.inotify import InotifyWatcher  # noqa: PLC0415

            return InotifyWatcher()
        case "watchfiles":
            from pellucid.watch.events import WatchfilesWatcher  # noqa: PLC0415

            return WatchfilesWatcher()
        case "polling":
            from pellucid.watch.polling import PollingWatcher  # noqa: PLC0415

            return PollingWatcher()
        case _:
            raise UsageError(
                said("Folders cannot be followed by {backend!r} here", backend=backend),
                said("Choose one of {listed}", listed=", ".join(BACKENDS)),
            )
