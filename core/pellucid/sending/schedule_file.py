"""
When the next upload may be tried, kept for all processes of an app and over restarts.

One schedule for each destination, which is an address and a project's key: an address that is dead for good, or a key
that was withdrawn, must not keep what goes elsewhere.
"""

from __future__ import annotations

import json
import os
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pellucid.private_files import naming, replace_file
from pellucid.transport.backoff import Schedule

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SCHEDULE_NAME: Final = "upload.state"
"""In the app's ledger."""
UPLOAD_LOCK_NAME: Final = "upload.lock"
"""Held for each request, by the process that sends it."""
_KEPT_NS: Final = 2 * 86_400 * 1_000_000_000
"""A destination that nothing was sent to for so long, compared with the others, is forgotten."""
_NOTHING: Final[Mapping[str, Schedule]] = MappingProxyType({})


class ScheduleFile:
    """
    `upload.state` in the app's ledger; a reading that costs one `stat` unless the file has changed.

    Args:
        path: The file; it need not be there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._name = str(path)
        self._seen: tuple[int, int, int] | None = None
        self._known = _NOTHING

    def read(self, destination: str | None = None) -> Schedule:
        """
        Return what was decided last, by whichever process; a file that cannot be read says nothing.

        Args:
            destination: Where to; `None`: the one that is held up most, for those who tell a person of it.
        """
        known = self._read()
        if destination is not None:
            return known.get(destination, Schedule())
        return max(known.values(), key=lambda each: (bool(each.stopped), each.next_at_ns), default=Schedule())

    def write(self, schedule: Schedule, destination: str) -> None:
        """
        Replace what was decided; under the upload lock.

        Raises:
            LedgerError: It cannot be written; what was decided before stands.
        """
        known = self._read()
        if schedule != known.get(destination, Schedule()):
            self._write({**known, destination: schedule})

    def go_on(self) -> bool:
        """
        Forget why sending had stopped until a person helps; a server's own wait is kept. Under the upload lock.

        Returns:
            Whether it had stopped.

        Raises:
            LedgerError: It cannot be written.
        """
        known = self._read()
        left = {destination: each for destination, each in known.items() if not each.stopped}
        if len(left) == len(known):
            return False
        self._write(left)
        return True

    def _read(self) -> Mapping[str, Schedule]:
        try:
            found = os.stat(self._name)  # noqa: PTH116 - several times for each request
        except OSError:
            self._seen, self._known = None, _NOTHING
            return self._known
        seen = (found.st_mtime_ns, found.st_ino, found.st_size)
        if seen != self._seen:
            self._known = self._decoded()
            self._seen = seen
        return self._known

    def _decoded(self) -> Mapping[str, Schedule]:
        try:
            members = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return _NOTHING
        if not isinstance(members, dict):
            return _NOTHING
        return {
            destination: Schedule.from_json(each)
            for destination, each in members.items()
            if type(each) is dict
        }

    def _write(self, schedules: Mapping[str, Schedule]) -> None:
        oldest_ns = max((each.next_at_ns for each in schedules.values()), default=0) - _KEPT_NS
        members = {
            destination: each.to_json()
            for destination, each in schedules.items()
            if each != Schedule() and each.next_at_ns >= oldest_ns
        }
        with naming(self._path, "written"):
            replace_file(self._path, json.dumps(members).encode("ascii"), durable=False)
