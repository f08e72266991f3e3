"""
When an app was watched, as it stands on disk: one line for each stretch of time, in `watched.ndjson` in the ledger.

    {"from":"…","to":"…","doing":"watching","after":"start","copied":412,"last":"…"}

What grows while a stretch lasts (`to`, `copied`, `last`) is padded, so that it can be overwritten in place: a witness
that runs for months writes one line and no more. Whoever reads it while it is written may see a `to` of a moment ago.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from pellucid import rfc3339
from pellucid.private_files import naming
from pellucid.witness.beats import Doing

if TYPE_CHECKING:
    from pathlib import Path

WATCHED_FILE: Final = "watched.ndjson"

_TIME_WIDTH: Final = len('"2026-11-27T00:00:00.123456789Z"')
_COUNT_WIDTH: Final = 15


class After(StrEnum):
    """What came before a stretch."""

    START = "start"
    """The witness began."""
    SLEEP = "sleep"
    """The machine slept."""
    STALL = "stall"
    """The witness was held up for so long that it cannot have looked."""
    CHANGE = "change"
    """The stretch before it, without a pause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A time in which a witness gave signs of life, without a pause."""

    from_ns: int
    """Nanoseconds since the epoch, UTC; as all times here."""
    to_ns: int
    """The last sign of life; never before `from_ns`."""
    doing: Doing
    after: After
    copied: int
    """How many lines were copied in it."""
    last_ns: int | None
    """When the last of them was; `None` if there was none."""

    def line(self) -> bytes:
        """Return it as it stands on disk, newline included; as long as that of any later state of this stretch."""
        last = "null" if self.last_ns is None else _quoted(self.last_ns)
        text = (
            f'{{"from":{_quoted(self.from_ns)},"to":{_quoted(self.to_ns):<{_TIME_WIDTH}},'
            f'"doing":"{self.doing}","after":"{self.after}",'
            f'"copied":{self.copied:<{_COUNT_WIDTH}},"last":{last:<{_TIME_WIDTH}}}}\n'
        )
        return text.encode("ascii")


def read_stretches(root: Path) -> list[Stretch]:
    """
    Read when the app of a ledger was watched, oldest first; a line that cannot be read is passed over.

    Raises:
        LedgerError: The file is there and cannot be read.
    """
    file = root / WATCHED_FILE
    with naming(file, "read"):
        try:
            content = file.read_bytes()
        except FileNotFoundError:
            return []
    read = (_stretch(line) for line in content.split(b"\n") if line)
    return [stretch for stretch in read if stretch is not None]


def _stretch(line: bytes) -> Stretch | None:
    try:
        fields: dict[str, Any] = json.loads(line)
        begun, last, copied = rfc3339.parse(fields["from"]), fields["last"], fields["copied"]
        return Stretch(
            from_ns=begun,
            to_ns=max(begun, rfc3339.parse(fields["to"])),
            doing=Doing(fields["doing"]),
            after=After(fields["after"]),
            copied=copied if isinstance(copied, int) else 0,
            last_ns=None if last is None else rfc3339.parse(last),
        )
    except (ValueError, KeyError, TypeError):
        return None


def _quoted(time_ns: int) -> str:
    return f'"{rfc3339.form(time_ns)}"'
