"""
Reading a batch of timestamps at once.

Four 64-bit words hold `2026-11-` `23T16:05` `:14.8258` `14221Z",`. Three steps turn each into numbers, for all lines
of a batch together (the second step is Daniel Lemire's and Wojciech Muła's way of reading eight digits in a register):

1. XOR with the pattern `0000-00-`: a digit becomes its value, a separator that is in its place becomes 0. Anything
   that is still 16 or more, or is 10 or more once 6 is added, was not what the pattern asks for.
2. Neighbouring digits are joined pairwise: `x * 10 + (x >> 8)` has, in every second byte, a two-digit number.
3. Days come from a table with one entry for each year, month and day; days that don't exist are marked in it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.rfc3339 import NS_PER_S

if TYPE_CHECKING:
    from numpy.typing import NDArray

FIRST_YEAR: Final = 1970
LAST_YEAR: Final = 2261
"""The last whole year whose nanoseconds fit 64 bits; other years take the slow path."""

_MONTH_SLOTS: Final = 13
_DAY_SLOTS: Final = 32
_YEAR_SLOTS: Final = _MONTH_SLOTS * _DAY_SLOTS
_NO_SUCH_DAY: Final = -1

_TEXT_PATTERNS: Final = (b"0000-00-", b"00T00:00", b":00.0000", b'00000Z",')
_U = np.uint64


def _word(text: bytes) -> np.uint64:
    return _U(int.from_bytes(text, "little"))


def _digit_bytes(pattern: bytes, digit: int, separator: int) -> np.uint64:
    return _word(bytes(digit if byte == ord("0") else separator for byte in pattern))


_PATTERNS: Final = tuple(map(_word, _TEXT_PATTERNS))
_SIXES: Final = tuple(_digit_bytes(pattern, 6, 0) for pattern in _TEXT_PATTERNS)
_MISFITS: Final = tuple(_digit_bytes(pattern, 0xF0, 0xFF) for pattern in _TEXT_PATTERNS)
_BYTE: Final = _U(0xFF)
_FIRST: Final = np.zeros(1, np.int64)


def read_times(words: NDArray[np.uint64]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """
    Read one timestamp from each row of four words.

    Returns:
        Nanoseconds since the epoch, and which of them are valid. The rest (no timestamp, no such day, a leap second, a
        year that the table does not hold) have to be read in another way.
    """
    starts, lengths = _runs(words[:, 0], words[:, 1])
    minutes, minutes_valid = _minutes(words[starts, 0], words[starts, 1])
    time_ns, valid = np.repeat(minutes, lengths), np.repeat(minutes_valid, lengths)

    second_fraction, misfits = _digits(words[:, 2], 2)
    fraction, more_misfits = _digits(words[:, 3], 3)
    misfits |= more_misfits
    valid &= misfits == 0
    second = ((second_fraction >> _U(8)) & _BYTE) * _U(10) + ((second_fraction >> _U(16)) & _BYTE)
    valid &= second < _U(60)
    second *= _U(NS_PER_S)
    time_ns += second.view(np.int64)
    time_ns += _nanoseconds(second_fraction, fraction)
    return time_ns, valid


def _runs(
    year_month: NDArray[np.uint64], day_time: NDArray[np.uint64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """
    Find the runs of neighbours that share their minute, as most lines of a log do: each minute is then read once.

    Returns:
        Where each run starts, and how long it is.
    """
    changes = (day_time[1:] != day_time[:-1]) | (year_month[1:] != year_month[:-1])
    starts = np.concatenate([_FIRST, np.flatnonzero(changes) + 1])
    return starts, np.diff(starts, append=len(day_time))


def _minutes(
    year_month: NDArray[np.uint64], day_time: NDArray[np.uint64]
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Nanoseconds from the epoch to the start of each minute, and which are valid."""
    date, misfits = _digits(year_month, 0)
    clock, more_misfits = _digits(day_time, 1)
    valid = (misfits | more_misfits) == 0
    pairs = date * _U(10) + (date >> _U(8))
    day = (pairs & _BYTE) * _U(100) + ((pairs >> _U(16)) & _BYTE)
    day *= _U(_YEAR_SLOTS)
    day += ((pairs >> _U(40)) & _BYTE) * _U(_DAY_SLOTS)
    pairs = clock * _U(10) + (clock >> _U(8))
    day += pairs & _BYTE
    hour = (pairs >> _U(24)) & _BYTE
    minute = (pairs >> _U(48)) & _BYTE
    valid &= (hour < _U(24)) & (minute < _U(60))
    midnight = _midnights().take((day - _U(FIRST_YEAR * _YEAR_SLOTS)).view(np.int64), mode="clip")
    valid &= midnight != _NO_SUCH_DAY
    return ((hour * _U(3600) + minute * _U(60)).view(np.int64) + midnight) * NS_PER_S, valid


def _digits(words: NDArray[np.uint64], pattern: int) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """Turn digits into their values, and separators into 0; what does not fit leaves bits in the second word."""
    values = words ^ _PATTERNS[pattern]
    misfits = values + _SIXES[pattern]
    misfits |= values
    misfits &= _MISFITS[pattern]
    return values, misfits


def _nanoseconds(second_fraction: NDArray[np.uint64], fraction: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Join the four digits at the end of one word and the five at the start of the next."""
    eight = (second_fraction >> _U(32)) | (fraction << _U(32))
    eight = (eight * _U(10) + (eight >> _U(8))) & _U(0x00FF00FF00FF00FF)
    eight = (eight * _U(100) + (eight >> _U(16))) & _U(0x0000FFFF0000FFFF)
    eight = (eight * _U(10_000) + (eight >> _U(32))) & _U(0xFFFFFFFF)
    return (eight * _U(10) + ((fraction >> _U(32)) & _BYTE)).view(np.int64)


@cache
def _midnights() -> NDArray[np.int64]:
    """
    Seconds from the epoch to each day's start, by year, month and day; `_NO_SUCH_DAY` where there is none.

    The first and last entry are such, since what lies outside the table is clipped to them. No real midnight is -1.
    """
    years = np.arange(FIRST_YEAR, LAST_YEAR + 1)[:, None, None]
    months = np.arange(1, 13)[None, :, None]
    starts = (years - FIRST_YEAR).astype("datetime64[Y]").astype("datetime64[M]") + (months - 1)
    lengths = (starts + 1).astype("datetime64[D]") - starts.astype("datetime64[D]")
    days = np.arange(31)[None, None, :]
    seconds = (starts.astype("datetime64[D]") + days).astype("datetime64[s]").astype(np.int64)
    table = np.full((len(years), _MONTH_SLOTS, _DAY_SLOTS), _NO_SUCH_DAY, np.int64)
    table[:, 1:, 1:] = np.where(days < lengths.astype(np.int64), seconds, _NO_SUCH_DAY)
    flat: NDArray[np.int64] = np.append(table.reshape(-1), _NO_SUCH_DAY)
    return flat
