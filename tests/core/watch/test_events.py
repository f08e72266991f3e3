"""What only the backend for macOS and Windows can get wrong."""

from __future__ import annotations

import time

import pytest

from pellucid.watch import FileChange


@pytest.fixture
def backend():
    """Only watchfiles."""
    return "watchfiles"


def test_changes_come_soon(watched, folder):
    """A change is named within a fraction of the library's own default of 1.6 s."""
    times = []
    for number in range(5):
        watched.changes = []
        began = time.monotonic()
        (folder / f"{number}.json").write_bytes(b"one\n")
        assert watched.until(
            lambda number=number: FileChange(folder=folder, name=f"{number}.json") in watched.changes
        )
        times.append(time.monotonic() - began)
    assert min(times) < 0.5


def test_a_folder_deeper_down_is_not_followed(watched, folder):
    """Only the folder itself is followed."""
    (folder / "deep").mkdir()
    watched.settle()
    (folder / "deep" / "a.json").write_bytes(b"one\n")
    assert [] == [change for change in watched.watcher.wait(0.3) if change.name == "a.json"]
