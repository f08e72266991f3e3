"""What became of the events that a host gave us, in numbers that no thread can miss."""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class RecorderHealth:
    """How recording goes; all counts are since the start of the process."""

    recorded: int = 0
    """Events whose lines are on the disk."""
    refused: Mapping[str, int]
    """Events that were not recorded, by the reason."""
    mistakes: Mapping[str, int]
    """Those of them that the consent would have allowed."""
    trouble: str = ""
    """Why nothing can be written at the moment; empty if all is well."""
    dropped: int = 0
    """Events lost to that trouble, and to earlier ones."""


class Tally:
    """Counts; any thread, and a signal's handler in the middle of it."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._recorded = self._dropped = self._untold = 0
        self._refused: Counter[str] = Counter()
        self._declined: set[str] = set()

    @property
    def dropped(self) -> int:
        """Events that were lost because nothing could be written."""
        return self._dropped

    @property
    def untold(self) -> int:
        """How many of those no receipt has told yet."""
        return self._untold

    def record(self, count: int) -> None:
        """Count events whose lines are on the disk."""
        with self._lock:
            self._recorded += count

    def drop(self, count: int = 1) -> None:
        """Count events that were lost because nothing could be written."""
        with self._lock:
            self._dropped += count
            self._untold += count

    def tell(self, count: int) -> None:
        """Note that a receipt tells of so many lost events."""
        with self._lock:
            self._untold -= count

    def refuse(self, why: str, count: int = 1) -> bool:
        """Count events that were not recorded; return whether that is the first one for this reason."""
        with self._lock:
            self._refused[why] += count
            return self._refused[why] == count

    def decline(self, why: str) -> None:
        """Count an event that the consent does not allow."""
        with self._lock:
            self._declined.add(why)
            self._refused[why] += 1

    def renew(self) -> None:
        """In a forked child: another thread may have held the lock, and the parent tells of what it lost."""
        self._lock = threading.RLock()
        self._untold = 0

    def health(self, trouble: str) -> RecorderHealth:
        """Return all counts, and why nothing can be written at the moment."""
        with self._lock:
            return RecorderHealth(
                recorded=self._recorded,
                refused=dict(self._refused),
                mistakes={why: count for why, count in self._refused.items() if why not in self._declined},
                trouble=trouble,
                dropped=self._dropped,
            )
