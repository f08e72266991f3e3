"""
What waits in a session's queue, by fingerprint: the ledger's half of the merging rule.

The lines' bytes are not kept: a fingerprint says whether a line of the live file is among them, and the bytes are
read back from our log when somebody asks. So a line of 100 MB weighs as much as a short one.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from pellucid.ledger.segments import LineSpan, read_lines

_FINGERPRINT_BYTES: Final = 16
_KEY: Final = secrets.token_bytes(
    16
)  # with a key of our own, no file can be made whose lines pass for others


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How a live file differs from the queue that the ledger knows."""

    new: tuple[int, ...]
    """Positions in the given lines that the queue does not hold, ascending."""
    gone: tuple[int, ...]
    """Line numbers of the queue that the given lines do not hold, ascending."""


class QueuedLines(Mapping[int, bytes]):
    """
    The lines of a session that are neither released nor purged: number → raw bytes, in ascending order.

    `queued[number]` reads our log; everything else is answered from memory.
    """

    __slots__ = ("_by_fingerprint", "_entries")

    def __init__(self) -> None:
        self._entries: dict[int, tuple[bytes, LineSpan]] = {}
        self._by_fingerprint: dict[bytes, dict[int, None]] = {}  # ordered sets

    def __getitem__(self, number: int) -> bytes:
        """Read one line's bytes from the log; a `KeyError` if it is not queued, or gone from the log meanwhile."""
        for _, raw in read_lines([self._entries[number][1]]):
            return raw
        raise KeyError(number)

    def __iter__(self) -> Iterator[int]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, number: object) -> bool:
        return number in self._entries

    def span(self, number: int) -> LineSpan:
        """Return where a queued line stands in our log."""
        return self._entries[number][1]

    def count(self, raw: bytes) -> int:
        """Return how many queued lines have exactly these bytes."""
        return len(self._by_fingerprint.get(fingerprint(raw), ()))

    def last(self) -> LineSpan | None:
        """Return the queued line with the highest number; its length says how much to read before an offset."""
        number = next(reversed(self._entries), None)
        return None if number is None else self._entries[number][1]

    def difference(self, lines: Iterable[bytes]) -> Difference:
        """
        Compare with all complete lines of the live file, each as often as it occurs.

        Of several identical queued lines the oldest are the ones that are gone; of several identical lines of the
        file the last are the new ones.
        """
        unmatched = self.unmatched()
        new = tuple(position for position, raw in enumerate(lines) if not unmatched.match(raw))
        return Difference(new=new, gone=unmatched.left())

    def unmatched(self) -> Unmatched:
        """Begin such a comparison, for a file that is read piece by piece while lines are added."""
        return Unmatched({mark: list(numbers) for mark, numbers in self._by_fingerprint.items()})

    def add(self, span: LineSpan, raw: bytes) -> None:
        """Take in a line; numbers only ever ascend."""
        mark = fingerprint(raw)
        self._entries[span.number] = (mark, span)
        self._by_fingerprint.setdefault(mark, {})[span.number] = None

    def drop(self, first: int, last: int) -> None:
        """Forget the lines from `first` to `last`, both included."""
        if last - first < len(self._entries):
            gone = [number for number in range(first, last + 1) if number in self._entries]
        else:
            gone = [number for number in self._entries if first <= number <= last]
        for number in gone:
            mark, _ = self._entries.pop(number)
            numbers = self._by_fingerprint[mark]
            del numbers[number]
            if not numbers:
                del self._by_fingerprint[mark]

    def clear(self) -> None:
        """Forget all lines."""
        self._entries.clear()
        self._by_fingerprint.clear()


class Unmatched:
    """
    The queued lines that no line of the live file has been found for yet, as the queue stood at the beginning.

    Args:
        numbers: Ascending line numbers by fingerprint.
    """

    __slots__ = ("_found", "_numbers")

    def __init__(self, numbers: dict[bytes, list[int]]) -> None:
        self._numbers = numbers
        self._found: dict[bytes, int] = {}

    def match(self, raw: bytes) -> bool:
        """Whether a queued line is left that has exactly these bytes; if so, it is taken."""
        mark = fingerprint(raw)
        found = self._found.get(mark, 0)
        if found >= len(self._numbers.get(mark, ())):
            return False
        self._found[mark] = found + 1
        return True

    def left(self) -> tuple[int, ...]:
        """Return the numbers of the lines that nothing matched, ascending; of identical ones the oldest."""
        return tuple(
            sorted(
                number
                for mark, numbers in self._numbers.items()
                for number in numbers[: len(numbers) - self._found.get(mark, 0)]
            )
        )


def fingerprint(raw: bytes) -> bytes:
    """Return 16 bytes that stand for a line within this process."""
    return hashlib.blake2b(raw, digest_size=_FINGERPRINT_BYTES, key=_KEY).digest()
