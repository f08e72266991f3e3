"""Holding a session's log against what its receipts say of it, in one pass."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from pellucid.ledger.line_ranges import LineRanges
from pellucid.ledger.line_states import coalesce
from pellucid.ledger.log_pass import DigestSweep, chunks
from pellucid.ledger.segments import is_blank
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from pellucid.ledger.chain_reading import ChainReading
    from pellucid.ledger.log_pass import Chunk


class LogCheck:
    """
    Checks the digests that can be checked, and that what is blank is what was destroyed.

    Args:
        events: The session's folder below `events/`.
        chain: Its receipts, read.
        but: Ascending ranges of lines that are not held against their digests, beside those that were destroyed.
    """

    def __init__(self, events: Path, chain: ChainReading, *, but: Sequence[tuple[int, int]] = ()) -> None:
        self._events = events
        self._chain = chain
        covered = chain.states.covered
        self._purged = LineRanges(chain.states.ranges(State.PURGED, covered))
        self._holes = LineRanges(chain.holes)
        spared = LineRanges(sorted([*chain.holes, *but]))
        self._numbers = array(
            "Q",
            (
                number
                for number, first in enumerate(chain.firsts)
                if not spared.meets(first, chain.lasts[number])
            ),
        )
        self.lines = 0
        """How many complete lines the log has."""
        self.ends: dict[Path, int] = {}
        """By segment that has lines: the byte behind the last newline."""
        self.mismatched: list[int] = []
        """The numbers of the digests that are not those of their lines."""
        self.not_blank: list[tuple[int, int]] = []
        """Lines that were destroyed, as it is said, and are still there."""
        self.blank: list[tuple[int, int]] = []
        """Lines that are blank although nothing says why."""

    @property
    def checked(self) -> int:
        """How many digests can be compared."""
        return len(self._numbers)

    def go_on(self) -> Iterator[None]:
        """
        Read the log, with pauses.

        Raises:
            LedgerError: A segment cannot be read.
        """
        chain = self._chain
        sweep = DigestSweep(
            salt=chain.salt or b"",
            firsts=array("Q", (chain.firsts[number] for number in self._numbers)),
            lasts=array("Q", (chain.lasts[number] for number in self._numbers)),
        )
        not_blank: list[int] = []
        blank: list[int] = []
        for chunk in chunks(self._events):
            sweep.take(chunk, chunk.framed)
            not_blank += self._not_blank_in(chunk)
            blank += self._blank_in(chunk)
            self.lines = chunk.next_line
            self.ends[chunk.segment.path] = chunk.offset + sum(map(len, chunk.lines)) + len(chunk.lines)
            yield
        self.not_blank, self.blank = coalesce(not_blank), coalesce(blank)
        self.mismatched = [
            number
            for place, number in enumerate(self._numbers)
            if sweep.digest(place) != chain.digest(number)
        ]

    def read(self) -> LogCheck:
        """
        Read all of it at once.

        Raises:
            LedgerError: A segment cannot be read.
        """
        for _ in self.go_on():
            pass
        return self

    def _not_blank_in(self, chunk: Chunk) -> Iterable[int]:
        for first, last in self._purged.within(chunk.first_line, chunk.next_line - 1):
            for number in range(first, last + 1):
                if not is_blank(chunk.lines[number - chunk.first_line]):
                    yield number

    def _blank_in(self, chunk: Chunk) -> Iterable[int]:
        covered = self._chain.states.covered
        for number, raw in enumerate(chunk.lines, chunk.first_line):
            if raw[:1] in {b"", b" "} and is_blank(raw) and number < covered and number not in self._holes:
                yield number
