"""Writing down when an app was watched: one line for each stretch, whose end is overwritten as time passes."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pellucid.private_files import (
    naming,
    open_private,
    read_at,
    replace_file,
    sync_folder,
    write_at,
)
from pellucid.witness.watched import WATCHED_FILE, After, Stretch

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.witness.beats import Beat

_SLEPT_NS: Final = 1_000_000_000
_STALLED_S: Final = 60.0
"""Nobody who looks is silent for so long, unless it was stopped or did not get its turn."""
_MOST_BYTES: Final = 1 << 20
"""More than five thousand stretches; then the older half goes."""


class WatchLog:
    """
    Keeps `watched.ndjson`; only the holder of a ledger's claim may have one, and only one thread.

    Args:
        root: The ledger's root, which exists once something is taken.
    """

    def __init__(self, root: Path) -> None:
        self._file = root / WATCHED_FILE
        self._descriptor: int | None = None
        self._at = 0
        self._stretch: Stretch | None = None
        self._beat: Beat | None = None

    def take(self, beat: Beat) -> None:
        """
        Write down a sign of life.

        Raises:
            LedgerError: It cannot be written; a later one makes up for it.
        """
        before, now = self._beat, self._stretch
        if before is None or now is None:
            self._begin(beat, After.START)
        elif beat.asleep_ns - before.asleep_ns > _SLEPT_NS:
            self._begin(beat, After.SLEEP)
        elif beat.monotonic_s - before.monotonic_s > _STALLED_S:
            self._begin(beat, After.STALL)
        elif beat.doing is not now.doing:
            self._overwrite(replace(now, to_ns=max(now.from_ns, beat.at_ns)))
            self._begin(beat, After.CHANGE)
        elif beat.at_ns < now.to_ns:  # somebody has put the clock back
            self._begin(beat, After.CHANGE)
        else:
            self._overwrite(replace(now, to_ns=beat.at_ns))
        self._beat = beat

    def count(self, lines: int, at_ns: int) -> None:
        """
        Write down that lines were copied.

        Raises:
            LedgerError: As `take`.
        """
        now = self._stretch
        if now is not None and lines:
            self._overwrite(replace(now, copied=now.copied + lines, last_ns=at_ns))

    def close(self) -> None:
        """
        Bring it to the disk and let go; a second call is harmless.

        Raises:
            LedgerError: The disk refuses.
        """
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            with naming(self._file, "written"):
                try:
                    os.fsync(descriptor)
                finally:
                    os.close(descriptor)

    def _begin(self, beat: Beat, after: After) -> None:
        stretch = Stretch(
            from_ns=beat.at_ns, to_ns=beat.at_ns, doing=beat.doing, after=after, copied=0, last_ns=None
        )
        with naming(self._file, "written"):
            if self._descriptor is None:
                self._descriptor = self._opened()
            at = os.lseek(self._descriptor, 0, os.SEEK_END)
            try:
                write_at(self._descriptor, stretch.line(), at)
            except OSError:
                os.ftruncate(self._descriptor, at)  # half a line would spoil the next one
                raise
            # What the machine loses when its power fails is then a few seconds, not that there was a stretch at all.
            os.fsync(self._descriptor)
        self._stretch, self._at = stretch, at

    def _overwrite(self, stretch: Stretch) -> None:
        self._stretch = stretch
        if self._descriptor is not None:
            with naming(self._file, "written"):
                write_at(self._descriptor, stretch.line(), self._at)

    def _opened(self) -> int:
        self._shorten()
        descriptor = open_private(self._file, os.O_RDWR, create=True)
        try:
            sync_folder(self._file.parent)
            size = os.lseek(descriptor, 0, os.SEEK_END)
            if size and read_at(descriptor, 1, size - 1) != b"\n":
                write_at(descriptor, b"\n", size)  # the power failed in the middle of a line
        except BaseException:
            os.close(descriptor)
            raise
        return descriptor

    def _shorten(self) -> None:
        try:
            if self._file.stat().st_size <= _MOST_BYTES:
                return
        except FileNotFoundError:
            return
        lines = self._file.read_bytes().splitlines(keepends=True)
        replace_file(self._file, b"".join(lines[len(lines) // 2 :]))
