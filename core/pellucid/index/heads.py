r"""
The shape that the heads of Rerun's lines have, and bringing short ones into it.

serde_json writes the keys of an event always in the same order, so that every line begins alike:

    byte -3  0            13                             43          53
         ..\n{"time_utc":"2026-11-23T16:05:14.825814221Z","kind":"Append","name":"viewer_started","props":…
         └─ word 0 ─┘                └─ words 2 to 5 ─┘      word 6 ┘└─ words 7 to 14 ─────────────…

A *head* is the window of `HEAD_BYTES` bytes that begins three bytes before its line. With that start the timestamp
begins at a multiple of eight, so that a batch of heads, seen as 64-bit words, has each of its parts in words of its
own. The one part that varies in length is the fraction of the second, which is written without trailing zeros:
`stretch` puts the zeros back, so that all heads can be read in the same way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

LEAD_BYTES: Final = 3
"""How far before its line a head begins."""
HEAD_WORDS: Final = 15
HEAD_BYTES: Final = 8 * HEAD_WORDS

TIME_WORDS: Final = slice(2, 6)
"""`2026-11-`, `23T16:05`, `:14.8258`, `14221Z",`"""
KIND_WORD: Final = 7
"""Where the kind begins."""
KIND_BYTE: Final = 8 * KIND_WORD

_POINT_BYTE: Final = LEAD_BYTES + 13 + len("2026-11-23T16:05:14")
"""Where the point before the fraction stands."""
_DIGITS: Final = 9
_Z_BYTE: Final = _POINT_BYTE + 1 + _DIGITS
_FRACTION_WORD: Final = _POINT_BYTE // 8
_LEAD_OF_FRACTION: Final = _POINT_BYTE % 8 + 1
"""So many bytes stand before the digits in the word where they begin."""
_POINT, _ZERO, _Z = b".0Z"

_BEFORE_FIRST: Final = np.uint64(8 * LEAD_BYTES)
_LINE_START: Final = np.uint64(int.from_bytes(b'{"tim', "little"))
_KEY_END: Final = np.uint64(int.from_bytes(b'e_utc":"', "little"))
_KIND_KEY: Final = np.uint64(int.from_bytes(b'"kind":"', "little"))


def as_words(heads: NDArray[np.uint8]) -> NDArray[np.uint64]:
    """View a batch of heads (n x HEAD_BYTES) as little-endian words (n x HEAD_WORDS), without copying."""
    return heads.view(np.dtype("<u8"))


def stretch(heads: NDArray[np.uint8]) -> None:
    """
    Give every head a fraction of nine digits, in place, by putting the missing zeros back.

    What comes behind the fraction moves to the right, by shifting whole words, each row by its own number of bytes;
    what falls off the end of the head was not needed for a name of ordinary length. A head that has no `Z` where one
    can be stays as it is and will not be recognised later.
    """
    short = np.flatnonzero(heads[:, _Z_BYTE] != _Z)
    if not len(short):
        return
    fractions = heads[short, _POINT_BYTE:_Z_BYTE]
    is_z = fractions == _Z
    digits = is_z.argmax(axis=1) - 1
    usual = np.flatnonzero(digits > 0)
    _shift(heads, short[usual], digits[usual])
    none = short[is_z[:, 0]]
    if len(none):  # no fraction at all: put in a point and one zero, and it is short by eight
        rows = heads[none]
        rows[:, _POINT_BYTE + 2 :] = heads[none, _POINT_BYTE:-2]
        rows[:, _POINT_BYTE : _POINT_BYTE + 2] = _POINT, _ZERO
        heads[none] = rows
        _shift(heads, none, np.ones(len(none), np.int64))


def _shift(heads: NDArray[np.uint8], chosen: NDArray[np.int64], digits: NDArray[np.int64]) -> None:
    """Make room for the missing digits (1 to 8 of them) in the chosen heads, and fill it with zeros."""
    words = as_words(heads)[chosen, _FRACTION_WORD:]
    bits = (np.uint64(8) * (_DIGITS - digits).astype(np.uint64))[:, None]
    # A shift by all 64 bits gives 0 in numpy, unlike in C: with eight digits missing a word takes the one before it.
    moved = words << bits
    moved[:, 1:] |= words[:, :-1] >> (np.uint64(64) - bits)
    kept = _KEPT[digits]
    moved[:, :2] = (moved[:, :2] & ~(kept | _ZEROS_AT[digits])) | (words[:, :2] & kept) | _ZEROS[digits]
    as_words(heads)[chosen, _FRACTION_WORD:] = moved


def _masks(fill: Callable[[int], bytes]) -> NDArray[np.uint64]:
    """Two words for each number of digits: those that hold the fraction and the `Z`."""
    return np.array([np.frombuffer(fill(digits).ljust(16, b"\0"), "<u8") for digits in range(_DIGITS + 1)])


_KEPT: Final = _masks(lambda digits: b"\xff" * (_LEAD_OF_FRACTION + digits))
_ZEROS: Final = _masks(lambda digits: b"\0" * (_LEAD_OF_FRACTION + digits) + b"0" * (_DIGITS - digits))
_ZEROS_AT: Final = _masks(lambda digits: b"\0" * (_LEAD_OF_FRACTION + digits) + b"\xff" * (_DIGITS - digits))


def begins_as_expected(words: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Whether each head holds `{"time_utc":"` and `"kind":"` where they belong."""
    expected: NDArray[np.bool_] = (words[:, 0] >> _BEFORE_FIRST) == _LINE_START
    expected &= words[:, 1] == _KEY_END
    expected &= words[:, KIND_WORD - 1] == _KIND_KEY
    return expected
