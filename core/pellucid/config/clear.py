"""
Rerun's `analytics clear`, without what it destroys beside.

The real one deletes the whole config folder (credentials included) and the data folder under the feet of running
programs. This one removes the queued files of programs that no longer run, then gives the program a new id, keeping
the choice of on or off. Files first: what is still queued when the id changes goes out under the new id, which would
link the two.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import processes
from pellucid.apps import session_files
from pellucid.config.reading import ConfigState, NotSetUp, data_dir
from pellucid.errors import TelemetryError
from pellucid.foreign_files import why_unlisted
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pellucid.apps import KnownApp
    from pellucid.clock import Clock
    from pellucid.config.settings import Change, Settings

HEARTBEAT_NS: Final = 10_000_000_000
"""A program empties its file each 2 s even if there is nothing in it: one untouched for longer has no owner left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuedFile:
    """One session file that waits for its upload."""

    path: Path
    size_bytes: int
    owner: str
    """Why a running program is taken to own it, for a person; empty if none does."""

    @property
    def is_live(self) -> bool:
        """Whether a running program owns it, so that it is not ours to remove."""
        return bool(self.owner)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearPlan:
    """What a clear would do now; made to be shown before anybody agrees to it."""

    data_dir: Path
    state: ConfigState
    removable: tuple[QueuedFile, ...]
    still_queued: tuple[QueuedFile, ...]

    @property
    def resets_id(self) -> bool:
        """Whether there is an id to reset."""
        return not isinstance(self.state, NotSetUp)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearOutcome:
    """What a clear did."""

    removed: tuple[QueuedFile, ...]
    still_queued: tuple[QueuedFile, ...]
    """Those that a running program owns, or that could not be removed; `owner` says why."""
    change: Change | None
    """What the new id did to the config; `None` if there was none to change."""


def plan(app: KnownApp, state: ConfigState, *, clock: Clock) -> ClearPlan:
    """
    Look at what there is to clear; changes nothing, and holds each file's lock for a moment only.

    Raises:
        TelemetryError: The folder of session files cannot be read, so nobody knows what would go out under the new id.
    """
    folder = data_dir(app, state)
    if trouble := why_unlisted(folder):
        raise TelemetryError(
            trouble.rstrip("."),
            said("Nothing was changed: what waits there would go out under the new id, which links the two."),
        )
    held = processes.writers(folder)
    removable: list[QueuedFile] = []
    still_queued: list[QueuedFile] = []
    for file in session_files(folder):
        with examined(file, held, clock) as queued:
            if queued is not None:
                (still_queued if queued.is_live else removable).append(queued)
    return ClearPlan(
        data_dir=folder, state=state, removable=tuple(removable), still_queued=tuple(still_queued)
    )


def carry_out(
    planned: ClearPlan,
    settings: Settings,
    *,
    clock: Clock,
    replace_broken: bool = False,
    delete: Callable[[QueuedFile], str] | None = None,
) -> ClearOutcome:
    """
    Remove the files of `planned` that still have no owner, then reset the id.

    Args:
        planned: What the person agreed to; files that appeared since are left alone.
        settings: Writes the new id.
        clock: Tells how old a file is.
        replace_broken: The person agreed that a config which can't be read is replaced.
        delete: Removes a file that has no owner, while it is `examined`, and returns why it cannot, or nothing; `remove`
            if left out.

    Raises:
        ConfirmationNeeded: The config can't be read, and the person has not agreed yet; nothing was removed.
        ConfigError: The config cannot be written; files were removed already.
        LedgerError: The broken config could not be kept; files were removed already.
    """
    settings.require_writable(replace_broken=replace_broken)
    delete = delete or remove
    held = processes.writers(planned.data_dir)
    removed: list[QueuedFile] = []
    kept = list(planned.still_queued)
    for each in planned.removable:
        with examined(each.path, held, clock) as queued:
            if queued is None:  # gone already: a program took it in the meantime
                continue
            reason = queued.owner or delete(queued)
            if reason:
                kept.append(QueuedFile(path=each.path, size_bytes=queued.size_bytes, owner=reason))
            else:
                removed.append(queued)
    change = settings.new_id(replace_broken=replace_broken) if planned.resets_id else None
    return ClearOutcome(removed=tuple(removed), still_queued=tuple(kept), change=change)


@contextlib.contextmanager
def examined(file: Path, held: dict[Path, list[int]], clock: Clock) -> Iterator[QueuedFile | None]:
    """
    Decide whether a file has an owner, and keep a program that starts now from taking it until the block ends.

    Args:
        file: The file; `None` comes out of the block for one that is gone or no regular file.
        held: As `processes.writers` lists it, asked before.
        clock: Tells how old the file is.
    """
    try:
        flags = (
            os.O_RDONLY
            | getattr(os, "O_NOFOLLOW", 0)
            | getattr(os, "O_NONBLOCK", 0)
            | getattr(os, "O_CLOEXEC", 0)
        )
        descriptor = os.open(file, flags)
    except FileNotFoundError:
        yield None
        return
    except OSError as error:
        yield QueuedFile(path=file, size_bytes=0, owner=f"it cannot be opened: {error.strerror}")
        return
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            yield None
            return
        owner = _owner(descriptor, status, held.get(file, []), clock)
        yield QueuedFile(path=file, size_bytes=status.st_size, owner=owner)
    finally:
        os.close(descriptor)  # and with it the lock


def _owner(descriptor: int, status: os.stat_result, pids: list[int], clock: Clock) -> str:
    if not _is_lock_free(descriptor):
        return "a running program holds its lock"
    if pids:
        return f"the program with pid {', '.join(map(str, pids))} has it open"
    if clock.now_ns() - status.st_mtime_ns < HEARTBEAT_NS:
        return "it was written a moment ago"
    return ""


def remove(queued: QueuedFile) -> str:
    """Remove a file that has no owner, while it is being `examined`; return why it cannot be, or nothing."""
    try:
        queued.path.unlink()
    except OSError as error:
        return f"it cannot be removed: {error.strerror}"
    return ""


if sys.platform == "win32":

    def _is_lock_free(_descriptor: int) -> bool:
        # Rerun's lock is mandatory there: a live file could not have been opened in the first place.
        return True

else:
    import fcntl

    def _is_lock_free(descriptor: int) -> bool:
        # Shared, so that it never keeps an owner out that is just being born: its file is still `.json.tmp` then.
        try:
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
