"""
How long a command of the real Rerun takes beside a witness and without one, for `bench_capture.py`.

Blocks of each kind take their turn, so that whatever else the machine does falls on all. Two halves of the blocks
without a witness are held against each other as well: what they differ by is the machine's doing. And what is felt of the
least that could see what is written at all (`bare_reader.py`) is felt of anybody who looks.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from capture_room import Room
from measuring import milliseconds

if TYPE_CHECKING:
    from collections.abc import Iterator

Blocks: TypeAlias = tuple[tuple[float, ...], ...]
"""Seconds that each command took, block by block."""

COMMAND: Final = "a command"
READER: Final = Path(__file__).with_name("bare_reader.py")
PAUSE_S: Final = 0.8
"""Long enough for a witness to have written, synced and gone to sleep."""
PAUSED_SHARE: Final = 10
"""Of so many commands without a pause, one is run with one."""
_LEAST: Final = 2


class Beside(Enum):
    """What runs beside a command."""

    NOTHING = auto()
    READER = auto()
    WITNESS = auto()


ROUND: Final = (
    Beside.NOTHING,
    Beside.WITNESS,
    Beside.READER,
    Beside.READER,
    Beside.WITNESS,
    Beside.NOTHING,
)
"""None comes first more often than another, so a drift falls on all."""
MOST_ROUNDS: Final = 8


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
    reader: Blocks
    """Beside a bare reader."""

    @property
    def ratio(self) -> float:
        """The median beside a witness, over that without one."""
        return _median(self.beside) / _median(self.without)

    @property
    def least(self) -> float:
        """The median beside a bare reader, over that without one."""
        return _median(self.reader) / _median(self.without)

    @property
    def noise(self) -> float:
        """The median of every other block without a witness, over that of the rest; the larger one over the smaller."""
        halves = sorted((_median(self.without[::2]), _median(self.without[1::2])))
        return halves[1] / halves[0]

    def __str__(self) -> str:
        return (
            f"{self.rhythm.name} takes {_spread(self.beside)} beside a witness, {_spread(self.without)} without: "
            f"{self.ratio:.2f}x; beside a bare reader {self.least:.2f}x; "
            f"two halves of those without differ by {self.noise:.2f}x."
        )


def side_by_side(program: Path, rhythm: Rhythm, runs: int) -> Comparison:
    """Time single commands in blocks, in turn beside nothing, a bare reader, and a witness that has come to rest."""
    taken: dict[Beside, list[tuple[float, ...]]] = {each: [] for each in Beside}
    measured = runs // rhythm.share
    rounds = min(max(measured // len(ROUND), 1), MOST_ROUNDS)
    each_block = max(measured // (len(ROUND) * rounds), _LEAST)
    with ExitStack() as stack:
        # A home for each: all stay beside, and the ones that are not written to sleep.
        rooms = {each: stack.enter_context(Room(program)) for each in Beside}
        for room in rooms.values():
            room.command("man")
        stack.enter_context(_bare_reader(rooms[Beside.READER].data_dir))
        rooms[Beside.WITNESS].start_witness()
        rooms[Beside.WITNESS].rest()
        for each in ROUND * rounds:
            taken[each].append(tuple(_timed(rooms[each], rhythm.pause_s) for _ in range(each_block)))
            time.sleep(PAUSE_S)
    return Comparison(
        rhythm=rhythm,
        beside=tuple(taken[Beside.WITNESS]),
        without=tuple(taken[Beside.NOTHING]),
        reader=tuple(taken[Beside.READER]),
    )


@contextmanager
def _bare_reader(folder: Path) -> Iterator[None]:
    reader = subprocess.Popen([sys.executable, str(READER), str(folder)], stdout=subprocess.PIPE)
    try:
        reader.stdout.readline()
        yield
    finally:
        reader.kill()
        reader.communicate()


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
