"""
The claim of the one witness that a ledger has.

The claim is a lock that is held for life: the system gives it back when the process ends, however it ends. Who holds
it is written beside it for people to read, and is believed only while the lock is really held.
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from filelock import FileLock, Timeout

from pellucid import rfc3339
from pellucid.errors import AlreadyWatched
from pellucid.ledger.life_lock import is_held
from pellucid.private_files import make_root, naming, replace_file
from pellucid.said import said

if TYPE_CHECKING:
    from types import TracebackType

    from pellucid.clock import Clock

_LOCK: Final = "witness.lock"
_PATIENCE_S: Final = 0.5  # longer than anyone holds the lock who only wants to know
_POLL_S: Final = 0.01
_TRIES: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class WitnessStatus:
    """The witness that runs now."""

    pid: int
    since_ns: int
    """When it took the claim, in nanoseconds since the epoch, UTC."""
    backend: str
    """How it follows the folder: `inotify`, `watchfiles` or `polling`."""
    data_dir: Path
    """The folder that it follows."""
    trouble: str = ""
    """What keeps it from copying at this moment, for a person to read; mostly empty."""


class WitnessClaim:
    """
    Holds a ledger for one witness, from construction until it is released; a context manager.

    A forked child does not hold it, whatever it does with this object.

    Args:
        root: The ledger's root.
        clock: Dates the claim.
        backend: How the folder is followed.
        data_dir: The folder that is followed.

    Raises:
        AlreadyWatched: Another witness holds it; the message names its process.
        LedgerError: The root cannot be made or written.
    """

    def __init__(self, *, root: Path, clock: Clock, backend: str, data_dir: Path) -> None:
        self._note = root / "witness.json"
        self._pid = os.getpid()
        make_root(root)
        lock_path = root / _LOCK
        self._lock = FileLock(lock_path, mode=0o600, thread_local=False)
        with naming(lock_path, "locked"):
            try:
                self._lock.acquire(timeout=_PATIENCE_S, poll_interval=_POLL_S)
            except Timeout as error:
                raise _already_watched(root) from error
        try:
            self._since_ns = clock.now_ns()
            self._write_note(backend=backend, data_dir=data_dir, trouble="")
        except BaseException:
            self._lock.release()
            raise

    @property
    def held(self) -> bool:
        """Whether this process may write to the ledger's logs."""
        return self._pid == os.getpid() and self._lock.is_locked

    def report(self, *, backend: str, data_dir: Path, trouble: str) -> None:
        """
        Say how the witness fares now.

        Raises:
            LedgerError: It cannot be written; what was said before stands.
        """
        if self.held:
            self._write_note(backend=backend, data_dir=data_dir, trouble=trouble)

    def release(self) -> None:
        """Let another witness in; a second call is harmless."""
        if self.held:
            self._note.unlink(missing_ok=True)
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def _write_note(self, *, backend: str, data_dir: Path, trouble: str) -> None:
        note = {
            "pid": self._pid,
            "since": rfc3339.form(self._since_ns),
            "backend": backend,
            "data_dir": str(data_dir),
            **({"trouble": trouble} if trouble else {}),
        }
        with naming(self._note, "written"):
            replace_file(self._note, json.dumps(note).encode("ascii"), durable=False)


def is_watched(root: Path) -> bool:
    """Say whether a witness holds the claim on a ledger, be it one that has not signed yet; makes nothing on disk."""
    return is_held(root / _LOCK)


def running_witness(root: Path) -> WitnessStatus | None:
    """
    Return the witness that holds the claim on a ledger at this moment; makes nothing on disk.

    A note that a killed witness left behind is not believed.
    """
    for attempt in range(_TRIES):
        if not is_watched(root):
            return None
        status = _read_note(root / "witness.json")
        if status is not None and _is_alive(status.pid):
            return status
        if attempt + 1 < _TRIES:
            time.sleep(_POLL_S)  # it has just taken the claim and not signed yet
    return None


def _read_note(path: Path) -> WitnessStatus | None:
    try:
        match json.loads(path.read_bytes()):
            case {
                "pid": int(pid),
                "since": str(since),
                "backend": str(backend),
                "data_dir": str(data_dir),
                **more,
            } if pid > 0:
                return WitnessStatus(
                    pid=pid,
                    since_ns=rfc3339.parse(since),
                    backend=backend,
                    data_dir=Path(data_dir),
                    trouble=str(more.get("trouble", "")),
                )
    except (OSError, ValueError):
        return None
    return None


def _is_alive(pid: int) -> bool:
    if sys.platform == "win32":
        return True  # there, asking is killing; the lock alone has to do
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _already_watched(root: Path) -> AlreadyWatched:
    status = running_witness(root)
    return AlreadyWatched(
        said("{root} is already written by a witness, process {pid}", root=root, pid=status.pid)
        if status
        else said("{root} is already written by a witness, another process", root=root),
        said("One is enough: its copies are shared by all windows."),
    )
