"""
Finding some bytes in a stretch of lines, with StringZilla, which is about as fast as memory.

One bit tells A to Z from a to z in ASCII. Where case does not matter, it is set in a copy of the stretch, and the copy
is searched. That makes the same of a few other characters too, such as `_` and DEL: each hit is looked at again in the
stretch itself, and if one is none, A to Z is lowered properly, which takes four times as long where the processor has
no AVX-512.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import numpy as np
import stringzilla

if TYPE_CHECKING:
    from numpy.typing import NDArray

_CASE_BIT: Final = 0x20
_LOWERED: Final = bytes(range(256)).lower()
_LETTER: Final = re.compile(rb"[a-z]")
_NEAR_BYTES: Final = 64
"""Hits nearer to each other than this are likely in one line, so the rest of the line is skipped."""


class ByteFinder:
    """
    Finds always the same bytes; keeps a copy of what it searches, so it serves one thread only.

    Args:
        wanted: What to find, without a newline.
        lowers: Whether A to Z are found as a to z; `wanted` has no A to Z then.
    """

    def __init__(self, wanted: bytes, *, lowers: bool) -> None:
        self.wanted = wanted
        self._minds_case = not (lowers and _LETTER.search(wanted))
        self._with_bit = bytes(byte | _CASE_BIT for byte in wanted)
        self._others = [(at, byte) for at, byte in enumerate(wanted) if not _LETTER.match(wanted, at)]
        self._copy = np.empty(0, np.uint8)

    def places(self, piece: memoryview) -> list[int]:
        """
        Return where the bytes begin in `piece`, at least once for each line that has them.

        Args:
            piece: Some lines, whole or cut. A to Z may be lowered in it if they are found as a to z.
        """
        lines = stringzilla.Str(piece)
        if self._minds_case:
            return _places(lines, lines, self.wanted)
        raw = np.frombuffer(piece, np.uint8)
        found = _places(stringzilla.Str(self._set_bit(raw)), lines, self._with_bit)
        if not found or self._are_hits(raw, np.array(found)):
            return found
        stringzilla.translate(piece, _LOWERED, out=piece)
        return _places(lines, lines, self.wanted)

    def _set_bit(self, raw: NDArray[np.uint8]) -> memoryview:
        if len(self._copy) < len(raw):
            self._copy = np.empty(len(raw), np.uint8)
        return np.bitwise_or(raw, _CASE_BIT, out=self._copy[: len(raw)]).data

    def _are_hits(self, raw: NDArray[np.uint8], found: NDArray[np.intp]) -> bool:
        """Whether what is not a letter stands in each place as it is wanted; of letters it is known."""
        return all(bool((raw[found + at] == byte).all()) for at, byte in self._others)


def _places(text: stringzilla.Str, lines: stringzilla.Str, wanted: bytes) -> list[int]:
    """Find some bytes in the one, and the ends of their lines in the other, which is as long."""
    found: list[int] = []
    find, size = text.find, len(wanted)
    last = -_NEAR_BYTES
    at = find(wanted)
    while at >= 0:
        found.append(at)
        # From the next byte on: a newline with the bit set is `*`, so what is no hit may begin with one.
        behind = lines.find(b"\n", at + 1) if at - last < _NEAR_BYTES else at + size
        if behind < 0:
            break
        last, at = at, find(wanted, behind)
    return found
