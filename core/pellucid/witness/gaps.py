"""
When an app was *not* watched: what happened then can only be known from what was still there afterwards.

A gap says only what is known. It begins at the last sign of life, so a killed witness's begins up to some seconds
early; and it counts although the program may not have run in it at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pellucid.said import Said, said
from pellucid.witness.beats import Doing
from pellucid.witness.watched import After, read_stretches

if TYPE_CHECKING:
    from pellucid.ledger.ledger import Ledger
    from pellucid.witness.watched import Stretch


class Why(StrEnum):
    """Why nobody looked, in words for a person."""

    NO_WITNESS = said("no witness was running")
    ASLEEP = said("the machine slept")
    HELD_UP = said("the witness was held up")
    FOLDER = said("the folder could not be followed")
    FULL = said("the copies could not be written")

    @property
    def words(self) -> Said:
        """The same words, which can be put into another language."""
        return Said(self.value)


_OF_DOING: Final = {Doing.BLIND: Why.FOLDER, Doing.FULL: Why.FULL}
_OF_AFTER: Final = {After.SLEEP: Why.ASLEEP, After.STALL: Why.HELD_UP}
_CLAIM_TO_BEAT_NS: Final = 10_000_000_000
"""The one that looks may begin before the one that writes has taken the claim."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A time in which an app was not watched."""

    from_ns: int
    """The last moment at which it is known to have been watched, in nanoseconds since the epoch, UTC."""
    to_ns: int | None
    """When watching went on; `None`: it has not."""
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """All that is written down about when an app was watched."""

    gaps: tuple[Gap, ...]
    """Oldest first."""
    since_ns: int | None
    """When the first witness began; `None`: none ever ran, or nothing is known of it."""
    copied: int
    """How many lines all witnesses together have copied."""
    last_copy_ns: int | None
    """When the last of them was copied."""


def gaps(ledger: Ledger) -> tuple[Gap, ...]:
    """
    Return when the app of a ledger was not watched, oldest first; before the first witness there is no gap.

    Reads one small file and asks whether a witness runs; takes some milliseconds.

    Raises:
        LedgerError: It cannot be read.
    """
    return watched(ledger).gaps


def watched(ledger: Ledger) -> Watched:
    """
    Return all that is known about when the app of a ledger was watched; as `gaps`.

    Raises:
        LedgerError: It cannot be read.
    """
    stretches = read_stretches(ledger.root)
    status = ledger.witness()
    # One that has just taken the claim, or is too old to give signs of life, is not known to look.
    is_watched = (
        status is not None and bool(stretches) and stretches[-1].to_ns >= status.since_ns - _CLAIM_TO_BEAT_NS
    )
    found: list[Gap] = []
    for before, after in pairwise(stretches):
        found += _blind(before, before.to_ns)
        if before.to_ns < after.from_ns:
            why = _OF_AFTER.get(after.after, Why.NO_WITNESS)
            found.append(Gap(from_ns=before.to_ns, to_ns=after.from_ns, why=why))
    if stretches:
        last = stretches[-1]
        found += _blind(last, None if is_watched else last.to_ns)
        if not is_watched:
            found.append(Gap(from_ns=last.to_ns, to_ns=None, why=Why.NO_WITNESS))
    return Watched(
        gaps=tuple(found),
        since_ns=stretches[0].from_ns if stretches else None,
        copied=sum(stretch.copied for stretch in stretches),
        last_copy_ns=max((each.last_ns for each in stretches if each.last_ns is not None), default=None),
    )


def _blind(stretch: Stretch, to_ns: int | None) -> list[Gap]:
    why = _OF_DOING.get(stretch.doing)
    if why is None or to_ns == stretch.from_ns:
        return []
    return [Gap(from_ns=stretch.from_ns, to_ns=to_ns, why=why)]
