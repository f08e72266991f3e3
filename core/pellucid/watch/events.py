"""
Following folders through the system's own change events on macOS and Windows, by way of `watchfiles`.

It runs on Linux as well, so that the same tests hold it to the same promise; there `inotify` is quicker.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pellucid.errors import WatchError
from pellucid.watch import FileChange

if TYPE_CHECKING:
    from collections.abc import Generator

    from watchfiles import Change

_STEP_MS: Final = 5
_TURN_MS: Final = 50
_RECHECK_S: Final = 0.25
_EFFECTIVE: Final = os.access in os.supports_effective_ids


class WatchfilesWatcher:
    """
    Follows folders by events that the system gathers for a few milliseconds.

    A folder that does not exist is awaited by watching its nearest existing ancestor; whether each folder is still
    the one that is watched is checked four times a second, since the events don't always say.
    """

    backend: Final = "watchfiles"

    def __init__(self) -> None:
        self.notice = ""
        self._followed: dict[Path, None] = {}
        self._due: dict[Path, None] = {}
        self._armed: dict[Path, tuple[Path, tuple[int, int, bool]]] = {}
        self._refused: set[Path] = set()
        self._real: dict[Path, list[Path]] = {}
        self._turns: Generator[set[tuple[Change, str]], None, None] | None = None
        self._recheck_at = 0.0
        self._woken = False

    def follow(self, folder: Path) -> None:
        """Follow `folder`; see `Watcher`."""
        if folder not in self._followed:
            self._followed[folder] = None
            self._due[folder] = None
            self._recheck_at = 0.0

    def wait(self, timeout_s: float | None) -> list[FileChange]:
        """Block for events; see `Watcher`."""
        deadline = None if timeout_s is None else time.monotonic() + timeout_s
        changes: dict[FileChange, None] = {}
        while not changes and not self._woken:
            self._arm_if_stale()
            for named in self._turn():
                changes |= dict.fromkeys(self._belonging(Path(named)))
            due, self._due = self._due, {}
            changes |= {FileChange(folder=folder, name=None): None for folder in due}
            if deadline is not None and time.monotonic() >= deadline:
                break
        if not changes:
            self._woken = False
        return list(changes)

    def wake(self) -> None:
        """Let `wait` return within one turn; see `Watcher`."""
        self._woken = True

    def close(self) -> None:
        """End the system's events."""
        turns, self._turns = self._turns, None
        if turns is not None:
            turns.close()

    def _turn(self) -> list[str]:
        if self._turns is None:
            time.sleep(_TURN_MS / 1000)
            return []
        try:
            return [path for _, path in next(self._turns, set())]
        except (OSError, RuntimeError) as error:
            # The folder went between the check and the watch: the next check finds another one.
            self._turns, self._armed = None, {}
            self._refuse(error)
            return []

    def _refuse(self, error: Exception) -> None:
        sentence = f"A folder cannot be followed by events ({error})"
        if sentence not in self.notice.splitlines():
            self.notice = f"{self.notice}\n{sentence}".strip()
        self._recheck_at = time.monotonic() + _RECHECK_S

    def _arm_if_stale(self) -> None:
        if time.monotonic() < self._recheck_at:
            return
        self._recheck_at = time.monotonic() + _RECHECK_S
        armed = {folder: target for folder in self._followed if (target := _nearest(folder)) is not None}
        if armed == self._armed and self._turns is not None:
            return
        for folder in self._followed:
            if armed.get(folder) != self._armed.get(folder):
                self._due[folder] = None
        self.close()
        self._armed = armed
        self._real = {}
        for folder, (watched, _) in armed.items():
            if watched == folder:
                self._real.setdefault(Path(folder).resolve(), []).append(folder)
                self._real.setdefault(folder, []).append(folder)
        if armed:
            self._turns = _turns(sorted({watched for watched, _ in armed.values()}))
            # What happened while there was no watch at all is found by looking at everything.
            self._due |= dict.fromkeys(self._followed)

    def _belonging(self, changed: Path) -> list[FileChange]:
        if changed not in self._real:
            folders = self._real.get(changed.parent, ())
            if folders:
                return [FileChange(folder=folder, name=changed.name) for folder in folders]
        # An ancestor's sign: perhaps the folder came, went or was replaced.
        self._recheck_at = 0.0
        return []


def _turns(targets: list[Path]) -> Generator[set[tuple[Change, str]], None, None]:
    """
    Yield what changed, and an empty set after each turn without changes.

    Raises:
        WatchError: `watchfiles` is not installed.
    """
    try:
        import watchfiles  # noqa: PLC0415 - takes an event loop's worth of modules along
    except ImportError as error:
        raise WatchError("The package watchfiles is missing", "Install Pellucid anew") from error
    return watchfiles.watch(
        *targets,
        watch_filter=None,
        debounce=_STEP_MS,
        step=_STEP_MS,
        rust_timeout=_TURN_MS,
        yield_on_timeout=True,
        recursive=False,
        force_polling=False,
        ignore_permission_denied=True,
    )


def _nearest(folder: Path) -> tuple[Path, tuple[int, int, bool]] | None:
    """Return the folder itself or its nearest existing ancestor, and what identifies it."""
    for candidate in (folder, *folder.parents):
        try:
            if candidate.is_dir():
                status = candidate.stat()
                # What may not be read now is watched in vain, so that it is watched anew once it may.
                return candidate, (
                    status.st_dev,
                    status.st_ino,
                    os.access(candidate, os.R_OK, effective_ids=_EFFECTIVE),
                )
        except OSError:
            continue
    return None
