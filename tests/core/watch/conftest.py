"""Watchers over real folders, one for each backend."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import pytest

from pellucid.watch import FileChange, Watcher, open_watcher

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

DEADLINE_S = 20.0


class Watched:
    """A watcher and what it has named so far."""

    def __init__(self, watcher: Watcher) -> None:
        self.watcher = watcher
        self.changes: list[FileChange] = []

    def until(self, seen: Callable[[], bool]) -> bool:
        """Wait for changes until `seen`; False after a generous deadline."""
        deadline = time.monotonic() + DEADLINE_S
        while not seen():
            if time.monotonic() > deadline:
                return False
            self.changes += self.watcher.wait(0.5)
        return True

    def names(self, folder: Path, name: str | None) -> bool:
        """Wait until `name`, or the folder as a whole, is named."""
        wanted = (FileChange(folder=folder, name=name), FileChange(folder=folder, name=None))
        return self.until(lambda: any(change in self.changes for change in wanted))

    def settle(self) -> None:
        """Take all that is still on its way, then forget it."""
        while self.watcher.wait(0.3):
            pass
        self.changes = []


@pytest.fixture(params=["inotify", "watchfiles", "polling"])
def backend(request) -> str:
    """Each backend that this system has."""
    if request.param == "inotify" and sys.platform != "linux":
        pytest.skip("inotify is Linux's own")
    return request.param


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder, two levels down."""
    folder = tmp_path / "rerun" / "analytics"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def watched(backend: str, folder: Path) -> Iterator[Watched]:
    """A watcher that follows `folder` and has nothing more to say about its past."""
    watcher = open_watcher(folder, backend=backend)
    watched = Watched(watcher)
    watched.settle()
    yield watched
    watcher.close()
