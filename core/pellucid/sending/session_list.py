"""Which sessions an app has; costs one `stat` where none has begun or gone."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from pellucid.private_files import naming

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.clock import Clock

_COARSE_S: Final = 2.0
"""So long two changes of a folder may have the same time, on the coarsest file system."""
_LONGEST_S: Final = 60.0
"""So long a change may go unnoticed that left no trace in the folder's time."""
_ENDING: Final = ".ndjson"


class SessionList:
    """
    Follows a folder of receipts.

    Args:
        folder: It need not be there.
        clock: Says when to list it again although it seems to be unchanged.
    """

    def __init__(self, folder: Path, *, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        self._seen: tuple[int, int] | None = None
        self._changed_s = self._listed_s = clock.monotonic_s()

    def look(self) -> frozenset[str] | None:
        """
        Return the folders of all sessions; `None`: they are surely the same as the last time.

        Raises:
            LedgerError: It is there and cannot be read.
        """
        now_s = self._clock.monotonic_s()
        with naming(self._folder, "read"):
            try:
                found = os.stat(self._folder)  # noqa: PTH116 - four times a second
                seen = found.st_ino, found.st_mtime_ns
                if seen != self._seen:
                    self._changed_s = now_s
                elif now_s - self._changed_s > _COARSE_S and 0 <= now_s - self._listed_s < _LONGEST_S:
                    return None
                names = os.listdir(self._folder)  # noqa: PTH208 - of ten thousand sessions only names are wanted
            except (FileNotFoundError, NotADirectoryError):
                self._seen = None
                return frozenset()
        self._seen, self._listed_s = seen, now_s
        return frozenset(name.removesuffix(_ENDING) for name in names if name.endswith(_ENDING))
