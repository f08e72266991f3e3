"""What a face shows of leftovers, as values; each is what was so at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pellucid.said import said

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.ledger.ledger import WitnessStatus
    from pellucid.wire import Body

CANNOT_HOLD: Final = (
    said("What a running viewer has queued: it sends that itself, within about two seconds."),
    said("Anything from a Rerun older than 0.39: at its next start it takes every file, locked or not."),
    said("Single events: a leftover is held, let go or deleted as a whole."),
    said(
        "The moment between the end of a run and the lock: mostly some hundredths of a second, up to about half a "
        "second where the folder is busy. A start that falls into it takes the file."
    ),
    said(
        "Anything while no witness runs, so also after it ends: its locks end with it, and the next start posts the files."
    ),
)
"""What holding back does not do, in sentences for a person."""


class Standing(StrEnum):
    """How a leftover stands, in the words that a person reads."""

    KEPT_BACK = "kept back"
    """A witness holds it: the next start passes it over."""
    LET_GO = "let go"
    """The person let it go: the next start posts it."""
    NOT_HELD = "not held"
    """Nobody owns it and nobody holds it: the next start posts it."""
    IN_USE = "in use"
    """A running program owns it, as far as can be told: it is none of ours to hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftover:
    """One session file that waits for its upload, and has something in it."""

    session: str
    path: Path
    standing: Standing
    written_ns: int
    """When the program wrote to it for the last time, in nanoseconds since the epoch, UTC."""
    since_ns: int | None
    """Since when it is kept back without a pause, in nanoseconds since the epoch, UTC; `None` if it is not."""
    events: int
    """How many lines it has, those that the program would refuse included."""
    size_bytes: int
    is_read: bool
    """Whether the person has decided to keep it back."""
    why: str
    """Why it is not kept back, where that is no choice of the person's; a sentence without a full stop, or empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """All there is to review, and how it is held."""

    is_on: bool
    """Whether the person wants leftovers held back."""
    is_possible: bool
    """Whether this system lets them be held."""
    is_obeyed: bool
    """Whether a witness runs and has done what the person chose last."""
    witness: WitnessStatus | None
    leftovers: tuple[Leftover, ...]
    """Oldest first."""
    gone: dict[str, int]
    """By session: files that went although they were held, since this witness began; and when that was noticed."""
    trouble: str
    """What keeps the choice from being read or obeyed; a sentence for a person, mostly empty."""
    is_collecting: bool
    """Whether the program's next start would post at all: with collection off it leaves everything where it is."""

    @property
    def kept_back(self) -> tuple[Leftover, ...]:
        """Those that a witness holds now."""
        return tuple(each for each in self.leftovers if each.standing is Standing.KEPT_BACK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """What the program's next start would post for one leftover."""

    session: str
    body: Body
    """Reconstructed: equal as JSON. The order of keys, and how it is cut into batches, nobody can know."""
    lines: tuple[bytes, ...]
    """The file's lines, without newlines; places in `body` count along them."""
    distinct_id: str | None
    """The id that it goes out under if the config stays as it is; `None`: there is none to be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted:
    """What became of a leftover that a person deleted."""

    session: str
    path: Path
    size_bytes: int
    events: int
    """How many lines it had."""
    withheld: int
    """How many of them the ledger has copies of, which say now that they never leave."""
