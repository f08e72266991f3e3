"""
Following folders through the system's own change events on macOS and Windows, by way of `watchfiles`.

It runs on Linux as well, so that the same tests hold it to the same promise; there `inotify` is quicker.

The library empties its list of changes whenever it returns, also when it hands out none of them, and so drops what came
at that very moment. Hence a net below it: the folders are compared with how they were seen last, soon after each return
that may have dropped something, and now and then.
"""

from __future__ import annotations

import os
import stat
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pellucid.errors import WatchError
from pellucid.said import said
from pellucid.watch import FileChange
from pellucid.watch.polling import FolderPoll, looked

if TYPE_CHECKING:
    from collections.abc import Callable

    from watchfiles._rust_notify import RustNotify

_BUSY_STEP_MS: Final = 1
_IDLE_STEP_MS: Final = 25
"""The library asks itself once in each step whether there is something: 0.3 % CPU, and 6 % with steps of 1 ms."""
_BUSY_S: Final = 2.0
"""So long after a change the steps are short: the next one is under way."""
_GATHER_MS: Final = 5
_NEVER_POLLED_MS: Final = 300
_RECHECK_S: Final = 0.25
_NET_AFTER_CHANGE_S: Final = 0.05
_NET_S: Final = 2.0
_NET_SHARE: Final = 500
"""The net may take at most one part in so many of the time while nothing happens."""
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
        self._due: dict[Path, None] = {}
        self._armed: dict[Path, tuple[Path, tuple[int, int, bool]]] = {}
        self._real: dict[Path, list[Path]] = {}
        self._notify: RustNotify | None = None
        self._nets: dict[Path, FolderPoll] = {}
        self._net_at = 0.0
        self._recheck_at = 0.0
        self._busy_until = 0.0
        self._woken = _Flag()

    def follow(self, folder: Path) -> None:
        """Follow `folder`; see `Watcher`."""
        if folder not in self._nets:
            self._nets[folder] = FolderPoll(folder)  # its first look names the whole folder
            self._net_at = self._recheck_at = 0.0

    def heed(self, file: Path) -> None:
        """Nothing: who opens a file cannot be heard of; see `Watcher`."""

    def wait(self, timeout_s: float | None) -> list[FileChange]:
        """Block for events; see `Watcher`."""
        deadline = None if timeout_s is None else time.monotonic() + timeout_s
        changes: dict[FileChange, None] = {}
        while not changes and not self._woken.is_set():
            self._arm_if_stale()
            if time.monotonic() >= self._net_at:
                changes |= dict.fromkeys(self._caught())
            for named in self._turn(deadline) if not changes else ():
                changes |= dict.fromkeys(self._belonging(Path(named)))
            due, self._due = self._due, {}
            changes |= {FileChange(folder=folder, name=None): None for folder in due}
            if deadline is not None and time.monotonic() >= deadline:
                break
        if changes:
            self._busy_until = time.monotonic() + _BUSY_S
            self._net_at = min(self._net_at, time.monotonic() + _NET_AFTER_CHANGE_S)
        else:
            self._woken.clear()
        return list(changes)

    def wake(self) -> None:
        """Let `wait` return within one step; see `Watcher`."""
        self._woken.set()

    def close(self) -> None:
        """End the system's events."""
        notify, self._notify = self._notify, None
        if notify is not None:
            notify.close()

    def _caught(self) -> list[FileChange]:
        began = time.monotonic()
        found = looked(self._nets.values())
        now = time.monotonic()
        self._net_at = now + max(_NET_S, (now - began) * _NET_SHARE)
        return found

    def _turn(self, deadline: float | None) -> list[str]:
        """
        Wait for the next events, at most until the folders have to be checked again.

        Raises:
            KeyboardInterrupt: The person asked for it while the library waited.
        """
        now = time.monotonic()
        until = min(self._recheck_at, self._net_at, *(() if deadline is None else (deadline,)))
        turn_ms = max(round((until - now) * 1000), 1)  # none at all would mean forever
        step_ms = _BUSY_STEP_MS if now < self._busy_until else _IDLE_STEP_MS
        if self._notify is None:
            time.sleep(min(turn_ms, step_ms) / 1000)
            return []
        try:
            found = self._notify.watch(_GATHER_MS, min(step_ms, turn_ms), turn_ms, self._woken)
        except (OSError, RuntimeError) as error:
            # The folder went between the check and the watch: the next check finds another one.
            self._notify, self._armed = None, {}
            self._refuse(error)
            return []
        if not isinstance(found, str):
            return [path for _, path in found]
        if found != "timeout":
            self._net_at = 0.0
        if found == "signal":
            raise KeyboardInterrupt
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
        armed = {folder: target for folder in self._nets if (target := _nearest(folder)) is not None}
        if armed == self._armed and self._notify is not None:
            return
        for folder in self._nets:
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
            try:
                self._notify = _notify(sorted({str(watched) for watched, _ in armed.values()}))
            except (OSError, RuntimeError) as error:
                self._armed = {}
                self._refuse(error)
            # What happened while there was no watch at all is found by looking at everything.
            self._due |= dict.fromkeys(self._nets)

    def _belonging(self, changed: Path) -> list[FileChange]:
        if changed not in self._real:
            folders = self._real.get(changed.parent, ())
            if folders:
                return [FileChange(folder=folder, name=changed.name) for folder in folders]
        # An ancestor's sign: perhaps the folder came, went or was replaced.
        self._recheck_at = 0.0
        return []


class _Flag:
    """
    What the library asks in each step whether it shall return; unlike an event it may be set by a signal's handler.

    It is asked for as long as nothing happens, so what is asked is a lock's own method.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.is_set: Callable[[], bool] = self._lock.locked
        """Whether it is set."""

    def set(self) -> None:
        """Set it; from any thread."""
        self._lock.acquire(blocking=False)

    def clear(self) -> None:
        """Set it back; for the thread that waits."""
        if self._lock.locked():
            self._lock.release()


def _notify(targets: list[str]) -> RustNotify:
    """
    Begin to gather events.

    Raises:
        WatchError: `watchfiles` is not installed.
        OSError: A folder went, or cannot be watched.
    """
    try:
        # The library's documented lower half; its `watch` has steps of one length for all time.
        from watchfiles._rust_notify import RustNotify  # noqa: PLC0415 - takes an event loop's worth of modules along
    except ImportError as error:
        raise WatchError(said("The package watchfiles is missing"), said("Install Pellucid anew")) from error
    return RustNotify(
        targets,
        debug=False,
        force_polling=False,
        poll_delay_ms=_NEVER_POLLED_MS,
        recursive=False,
        ignore_permission_denied=True,
    )


def _nearest(folder: Path) -> tuple[Path, tuple[int, int, bool]] | None:
    """Return the folder itself or its nearest existing ancestor, and what identifies it."""
    for candidate in (folder, *folder.parents):
        try:
            status = candidate.stat()
            if stat.S_ISDIR(status.st_mode):
                # What may not be read now is watched in vain, so that it is watched anew once it may.
                return candidate, (
                    status.st_dev,
                    status.st_ino,
                    os.access(candidate, os.R_OK, effective_ids=_EFFECTIVE),
                )
        except OSError:
            continue
    return None
