"""
Finding newlines with numpy.

`flatnonzero(buffer == 10)` spends most of its time on walking over a million booleans to find the few that are true.
`NewlineFinder` folds the booleans eight to one, twice, by looking at them as 64-bit words, walks over what is left and
then climbs back down: the position of the one set byte in a word is the exponent of that word as a float, divided by
eight. (The trick is that of a hierarchical bitmap; the float exponent stands in for the count-trailing-zeros that numpy
lacks.) It is about three times as fast as the plain way, and lets other threads run all the time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

NEWLINE: Final = 10
_STRIDE: Final = 2 << 20
_WORD: Final = 8
_BLOCK: Final = _WORD * _WORD
_FLOAT_MANTISSA_BITS: Final = 52
_FLOAT_BIAS: Final = 1023


class NewlineFinder:
    """Finds newlines; keeps scratch memory, so it serves one thread only."""

    def __init__(self) -> None:
        self._hits = np.zeros(_STRIDE, np.bool_)
        self._words = np.empty(_STRIDE // _WORD, np.bool_)
        self._blocks = np.empty(_STRIDE // _BLOCK, np.bool_)

    def find(self, buffer: NDArray[np.uint8], start: int, end: int) -> NDArray[np.int64]:
        """Return the positions of all newlines in `buffer[start:end]`, in order, counted from the buffer's start."""
        found = [
            self._in_stride(buffer[at : min(at + _STRIDE, end)]) + at for at in range(start, end, _STRIDE)
        ]
        if len(found) == 1:
            return found[0]
        return np.concatenate(found) if found else np.empty(0, np.int64)

    def _in_stride(self, stride: NDArray[np.uint8]) -> NDArray[np.int64]:
        blocks = -(-len(stride) // _BLOCK)
        hits = self._hits[: blocks * _BLOCK]
        np.equal(stride, NEWLINE, out=hits[: len(stride)])
        hits[len(stride) :] = False
        hit_words = hits.view(np.uint64)
        words = np.not_equal(hit_words, 0, out=self._words[: blocks * _WORD])
        word_blocks = words.view(np.uint64)
        block = np.not_equal(word_blocks, 0, out=self._blocks[:blocks]).nonzero()[0]
        in_block = word_blocks[block]
        word = words.nonzero()[0] if _any_has_two(in_block) else block * _WORD + _set_byte(in_block)
        in_word = hit_words[word]
        return hits.nonzero()[0] if _any_has_two(in_word) else word * _WORD + _set_byte(in_word)


def _any_has_two(words: NDArray[np.uint64]) -> bool:
    """Whether any word has more than one bit set."""
    return bool(np.bitwise_or.reduce(words & (words - np.uint64(1))))


def _set_byte(words: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Which byte (0 to 7, in memory order on a little-endian machine) of each word is 1; the others are 0."""
    exponents = (words.astype(np.float64).view(np.int64) >> _FLOAT_MANTISSA_BITS) - _FLOAT_BIAS
    return exponents >> 3
