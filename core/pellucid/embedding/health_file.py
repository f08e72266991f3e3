"""
What goes wrong in an app's telemetry, left beside its events, where the window and the command line find it.

    <ledger>/health/<pid>-<start>.json    {"pid":71,"at":"…Z","recorded":12,"refused":{"…":3},"dropped":0,"troubles":["…"]}

One file for each running program, always of the same size and overwritten in place: a disk that has become full takes
new words in old blocks, but no new file. It goes when the program ends, unless it has something to tell.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from pellucid import rfc3339
from pellucid.errors import TelemetryError
from pellucid.private_files import make_folder, make_root, open_private, write_at

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_FOLDER: Final = "health"
_SIZE_BYTES: Final = 4096
_MOST_REASONS: Final = 12
_LONGEST_TEXT: Final = 160
_MOST_FILES: Final = 100
_OLDEST_NS: Final = 30 * 86_400 * 1_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthNote:
    """How the telemetry of one program goes, or went until it ended; all counts are since its start."""

    pid: int
    at_ns: int
    """When it was last told, nanoseconds since 1970."""
    recorded: int = 0
    """Events whose lines are on the disk."""
    refused: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """Events that were not recorded although the consent allowed it, by the reason."""
    dropped: int = 0
    """Events that were lost because nothing could be written."""
    troubles: tuple[str, ...] = ()
    """What goes wrong at the moment, one sentence each."""

    @property
    def is_well(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.refused or self.dropped or self.troubles)


class HealthFile:
    """
    The note of one program; made with its first line, in a ledger that is there.

    Args:
        root: The app's ledger.
        pid: The program's.
        started_ns: When it was started: a number may be used again.
    """

    def __init__(self, root: Path, *, pid: int, started_ns: int) -> None:
        self._path = root / _FOLDER / f"{pid}-{started_ns}.json"
        self._told: HealthNote | None = None

    def tell(self, note: HealthNote) -> None:
        """Write down how it goes, unless that was said already; keeps its own errors, since nobody could be told."""
        known = self._told
        if known is not None and _said(note) == _said(known):
            return
        with suppress(OSError, TelemetryError):
            if known is None:
                make_root(self._path.parent.parent)
                make_folder(self._path.parent)
            descriptor = open_private(self._path, os.O_RDWR, create=True)
            try:
                write_at(descriptor, _written(note), 0)
            finally:
                os.close(descriptor)
            self._told = note

    def withdraw(self) -> None:
        """At the end: take the note away, unless it has something to tell."""
        if self._told is not None and self._told.is_well:
            with suppress(OSError):
                self._path.unlink()
            with suppress(OSError):
                self._path.parent.rmdir()


def read_health(root: Path) -> tuple[HealthNote, ...]:
    """Return what the programs of an app tell, the last word first; what cannot be read says nothing."""
    found = (_read(path) for path in _files(root))
    return tuple(sorted((note for note in found if note), key=lambda note: note.at_ns, reverse=True))


def forget_old(root: Path, *, now_ns: int) -> None:
    """Delete notes that nobody needs any more: a month old, or more than a hundred."""
    known = sorted(
        ((_read(path), path) for path in _files(root)), key=lambda pair: pair[0].at_ns if pair[0] else 0
    )
    extra = len(known) - _MOST_FILES
    for place, (note, path) in enumerate(known):
        if note is None or note.at_ns < now_ns - _OLDEST_NS or place < extra:
            with suppress(OSError):
                path.unlink()


def _said(note: HealthNote) -> tuple[Any, ...]:
    return note.recorded > 0, dict(note.refused), note.dropped, note.troubles


def _written(note: HealthNote) -> bytes:
    text = ""
    for most in range(_MOST_REASONS, -1, -1):  # with none at all it always fits
        text = _text(note, most)
        if len(text) <= _SIZE_BYTES:
            break
    return text.ljust(_SIZE_BYTES).encode("ascii")


def _text(note: HealthNote, most: int) -> str:
    """Write a note with so many of its reasons, the commonest first; pure ASCII, so that its length is its size."""
    reasons = sorted(note.refused.items(), key=lambda pair: -pair[1])[:most]
    members = {
        "pid": note.pid,
        "at": rfc3339.form(note.at_ns),
        "recorded": note.recorded,
        "refused": {reason[:_LONGEST_TEXT]: count for reason, count in reasons},
        "dropped": note.dropped,
        "troubles": [trouble[:_LONGEST_TEXT] for trouble in note.troubles[:most]],
    }
    return json.dumps(members, separators=(",", ":"))


def _files(root: Path) -> list[Path]:
    try:
        return sorted(path for path in (root / _FOLDER).iterdir() if path.suffix == ".json")
    except OSError:
        return []


def _read(path: Path) -> HealthNote | None:
    try:
        members = json.loads(path.read_bytes())
    except (OSError, ValueError):  # also one that is being overwritten
        return None
    match members:
        case {
            "pid": int(pid),
            "at": str(at),
            "recorded": int(recorded),
            "refused": dict(refused),
            "dropped": int(dropped),
            "troubles": list(troubles),
        }:
            with suppress(ValueError):
                return HealthNote(
                    pid=pid,
                    at_ns=rfc3339.parse(at),
                    recorded=recorded,
                    refused={str(reason): count for reason, count in refused.items() if type(count) is int},
                    dropped=dropped,
                    troubles=tuple(map(str, troubles)),
                )
    return None
