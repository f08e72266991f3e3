"""When the next upload may be tried, kept for all processes of an app and over restarts."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from pellucid.private_files import naming, open_private, write_all
from pellucid.transport.backoff import Schedule

if TYPE_CHECKING:
    from pathlib import Path


class ScheduleFile:
    """
    `upload.json` in the app's ledger; a reading that costs one `stat` unless the file has changed.

    Args:
        path: The file; it need not be there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: tuple[int, int, int] | None = None
        self._known = Schedule()

    def read(self) -> Schedule:
        """Return what was decided last, by whichever process; a file that cannot be read says nothing."""
        try:
            found = self._path.stat()
        except OSError:
            self._seen, self._known = None, Schedule()
            return self._known
        seen = (found.st_mtime_ns, found.st_ino, found.st_size)
        if seen != self._seen:
            try:
                self._known = Schedule.from_json(json.loads(self._path.read_bytes()))
            except (OSError, ValueError):
                self._known = Schedule()
            self._seen = seen
        return self._known

    def write(self, schedule: Schedule) -> None:
        """
        Replace what was decided; under the upload lock.

        Raises:
            LedgerError: It cannot be written; what was decided before stands.
        """
        if schedule == self.read():
            return
        fresh = self._path.with_suffix(".new")
        with naming(self._path, "written"):
            fresh.unlink(missing_ok=True)
            descriptor = open_private(fresh, os.O_WRONLY, create=True)
            try:
                write_all(descriptor, json.dumps(schedule.to_json()).encode("ascii"))
            finally:
                os.close(descriptor)
            fresh.replace(self._path)
