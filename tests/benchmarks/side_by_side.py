"""
How long a command of the real Rerun takes beside a witness and without one, for `bench_capture.py`.

Blocks of both kinds take their turn, so that whatever else the machine does falls on both. Two halves of the blocks
without a witness are held against each other as well: what they differ by is the machine's doing.
"""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final, TypeAlias

from capture_room import Room
from measuring import milliseconds

if TYPE_CHECKING:
    from pathlib import Path

Blocks: TypeAlias = tuple[tuple[float, ...], ...]
"""Seconds that each command took, block by block."""

COMMAND: Final = "a command"
BLOCKS: Final = 8
PAUSE_S: Final = 0.8
"""Long enough for a witness to have written, synced and gone to sleep."""
PAUSED_SHARE: Final = 10
"""Of so many commands without a pause, one is run with one."""
_LEAST: Final = 2


@dataclass(frozen=True, kw_only=True)
class Rhythm:
    """How commands follow each other."""

    name: str
    pause_s: float
    share: int
    """Of so many runs, one is measured."""


RHYTHMS: Final = (
    Rhythm(name=f"{COMMAND} straight after another", pause_s=0.0, share=1),
    Rhythm(name=f"{COMMAND} after a pause", pause_s=PAUSE_S, share=PAUSED_SHARE),
)


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """What was measured in one rhythm."""

    rhythm: Rhythm
    beside: Blocks
    without: Blocks

    @property
    def ratio(self) -> float:
        """The median beside a witness, over that without one."""
        return _median(self.beside) / _median(self.without)

    @property
    def noise(self) -> float:
        """The median of every other block without a witness, over that of the rest; the larger one over the smaller."""
        halves = sorted((_median(self.without[::2]), _median(self.without[1::2])))
        return halves[1] / halves[0]

    def __str__(self) -> str:
        return (
            f"{self.rhythm.name} takes {_spread(self.beside)} beside a witness, {_spread(self.without)} without: "
            f"{self.ratio:.2f}x; two halves of those without differ by {self.noise:.2f}x."
        )


def side_by_side(program: Path, rhythm: Rhythm, runs: int) -> Comparison:
    """Time single commands in blocks, in turn without a witness and beside one that has come to rest."""
    taken: dict[bool, list[tuple[float, ...]]] = {True: [], False: []}
    each_block = max(runs // rhythm.share // BLOCKS, _LEAST)
    with Room(program) as room:
        room.command("man")
        for block in range(BLOCKS):
            beside = is_beside(block)
            if beside and not is_beside(block - 1):
                room.start_witness()
                room.rest()
            taken[beside].append(tuple(_timed(room, rhythm.pause_s) for _ in range(each_block)))
            if not is_beside(block + 1):
                room.end_witness()
    return Comparison(rhythm=rhythm, beside=tuple(taken[True]), without=tuple(taken[False]))


def is_beside(block: int) -> bool:
    """Whether there is a witness in a block: neither kind comes first more often, so a drift falls on both."""
    return block % 4 in {1, 2}


def _timed(room: Room, pause_s: float) -> float:
    time.sleep(pause_s)
    began = time.perf_counter()
    room.command("man")
    return time.perf_counter() - began


def _median(blocks: Blocks) -> float:
    return statistics.median(chain.from_iterable(blocks))


def _spread(blocks: Blocks) -> str:
    """Write the median, and between which values the middle half lies."""
    low, middle, high = statistics.quantiles(chain.from_iterable(blocks), n=4, method="inclusive")
    return f"{milliseconds(middle)} ({milliseconds(low)} to {milliseconds(high)})"
