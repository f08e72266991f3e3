"""
The dictionary of event classes: each distinct (kind, name) has a number.

A million events have a few dozen names, so that a name is parsed once and recognised ever after: the bytes of a
head from its kind to the quote that closes its name are hashed, and the hash is looked up in a table.

There are two tables. The first hashes a window of 48 bytes from the kind on, in one multiplication; that knows nearly
every line, as the window seldom reaches as far as a property's value. What it does not know, because such values got
into it, is looked up in a second table, whose hash ends at the quote that closes the name: there each name is one
entry, whatever follows it. The quote is found with the classic has-zero-byte trick (Alan Mycroft's, from Hacker's
Delight): with `x` a word XORed with eight quotes, `(x - 0x01…) & ~x & 0x80…` has its lowest set bit in the first byte
that is a quote, and that bit minus one is a mask of all that comes before it; with no quote in the word the mask
becomes all ones by itself.
"""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.index.columns import CLASS_UNREADABLE
from pellucid.index.heads import HEAD_BYTES, HEAD_WORDS, KIND_BYTE, KIND_WORD, as_words
from pellucid.index.numbers import grouped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

_KIND: Final = re.compile(rb'([^"\\\x00-\x1f]{1,40})","name":"')
_NAME: Final = re.compile(rb'([^"\\\x00-\x1f]*)"')
_MOST_KINDS_A_BATCH: Final = 16
"""So many different kinds at most are read the fast way in one batch."""

_U = np.uint64
_APPEND: Final = np.frombuffer(b'Append","name":"', "<u8")
"""By far the most frequent kind, and two words long to the byte."""
_NAME_WORD: Final = KIND_WORD + len(_APPEND)
_NAME_BYTE: Final = 8 * _NAME_WORD
_NAME_WORDS: Final = HEAD_WORDS - _NAME_WORD
_QUOTES: Final = _U(0x2222222222222222)
_ONES: Final = _U(0x0101010101010101)
_HIGHS: Final = _U(0x8080808080808080)

# Odd constants with well-mixed bits, as xxHash uses them: one for each word, so that words can't trade places.
_MIX: Final = (
    0x9E3779B185EBCA87,
    0xC2B2AE3D27D4EB4F,
    0x165667B19E3779F9,
    0x85EBCA77C2B2AE63,
    0x27D4EB2F165667C5,
    0xD6E8FEB86659FD93,
)
_WINDOW_MIX: Final = np.array(_MIX, _U)
_TABLE_BITS: Final = 14
_MOST_HASHES: Final = 1 << 18
"""Beyond so many different names, others are parsed each time they are met."""


class Classes:
    """
    Numbers for (kind, name), given in the order in which they are first seen.

    Looking up is safe from several threads at once. Numbers are never given up, and `CLASS_UNREADABLE` is skipped.

    Args:
        known: Kind and name by number, as another `Classes` gave them; `None` leaves a number to nobody.
    """

    def __init__(self, known: Iterable[tuple[str, str] | None] = ()) -> None:
        self.names: list[tuple[str, str]] = []
        self._numbers: dict[tuple[str, str], int] = {}
        self._lock = threading.Lock()
        self._hashes: dict[int, int] = {}
        self._kinds = {"Append": 0}
        self._windows = _HashTable()
        self._names = _HashTable()
        for event in known:
            if event is not None:
                self._numbers[event] = len(self.names)
            self.names.append(event or ("", ""))

    def number(self, kind: str, name: str) -> int:
        """Return the number of a class, a new one if it was never seen."""
        with self._lock:
            return self._number((kind, name))

    def _number(self, event: tuple[str, str]) -> int:
        number = self._numbers.get(event)
        if number is None:
            if len(self.names) == CLASS_UNREADABLE:
                self.names.append(("", ""))
            number = self._numbers[event] = len(self.names)
            self.names.append(event)
        return number

    def recognise(self, heads: NDArray[np.uint8]) -> NDArray[np.uint32]:
        """
        Return the class of each head; `CLASS_UNREADABLE` where it takes the slow path to tell.

        The heads are scratch memory: names are moved about in them.
        """
        windows = as_words(heads)[:, KIND_WORD : KIND_WORD + len(_WINDOW_MIX)] @ _WINDOW_MIX
        numbers, missed = self._windows.look_up(windows)
        if len(missed):
            numbers[missed] = self._recognise_names(heads[missed])
            with self._lock:
                self._windows.remember(windows[missed], numbers[missed])
        return numbers

    def _recognise_names(self, heads: NDArray[np.uint8]) -> NDArray[np.uint32]:
        salts, placed = self._place_names(heads)
        numbers = np.full(len(heads), CLASS_UNREADABLE, np.uint32)
        heads, salts = heads[placed], salts[placed]
        hashes = _name_hashes(as_words(heads)) + salts
        found, missed = self._names.look_up(hashes)
        if len(missed):
            found[missed] = self._learn(hashes[missed], heads[missed], salts[missed])
            with self._lock:
                self._names.remember(hashes[missed], found[missed])
        numbers[placed] = found
        return numbers

    def _place_names(self, heads: NDArray[np.uint8]) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
        """
        Move the names behind other kinds to where they stand behind `Append`.

        Returns:
            A number for the kind of each head, and which of them are understood.
        """
        words = as_words(heads)
        others = np.flatnonzero((words[:, KIND_WORD] != _APPEND[0]) | (words[:, KIND_WORD + 1] != _APPEND[1]))
        salts = np.zeros(len(heads), _U)
        placed = np.ones(len(heads), np.bool_)
        placed[others] = False
        for _ in range(_MOST_KINDS_A_BATCH):
            if not len(others):
                break
            match = _KIND.match(heads[others[0], KIND_BYTE:].tobytes())
            number = None if match is None else self._kind_number(match[1])
            if match is None or number is None:
                others = others[1:]
                continue
            prefix = np.frombuffer(match[0], np.uint8)
            alike = (heads[others, KIND_BYTE : KIND_BYTE + len(prefix)] == prefix).all(axis=1)
            chosen = others[alike]
            _move_names(heads, chosen, KIND_BYTE + len(prefix))
            salts[chosen] = number
            placed[chosen] = True
            others = others[~alike]
        return salts, placed

    def _kind_number(self, kind: bytes) -> int | None:
        try:
            text = kind.decode()
        except UnicodeDecodeError:
            return None
        with self._lock:
            if text not in self._kinds:
                self._kinds[text] = len(self._kinds)
            return self._kinds[text]

    def _learn(
        self, hashes: NDArray[np.uint64], heads: NDArray[np.uint8], salts: NDArray[np.uint64]
    ) -> NDArray[np.uint32]:
        """Look up or give numbers to heads whose hash the table doesn't hold."""
        distinct, first, which = grouped(hashes)
        numbers = np.empty(len(distinct), np.uint32)
        with self._lock:
            kinds = list(self._kinds)
            for position, (name_hash, row) in enumerate(zip(distinct.tolist(), first.tolist(), strict=True)):
                number = self._hashes.get(name_hash)
                if number is None:
                    kind = kinds[int(salts[row])]
                    number = self._parse(kind, heads[row, _NAME_BYTE:].tobytes())
                    if len(self._hashes) < _MOST_HASHES:
                        self._hashes[name_hash] = number
                numbers[position] = number
        return numbers[which]

    def _parse(self, kind: str, window: bytes) -> int:
        match = _NAME.match(window)
        if match is None:
            return CLASS_UNREADABLE
        try:
            return self._number((kind, match[1].decode()))
        except UnicodeDecodeError:
            return CLASS_UNREADABLE


class _HashTable:
    """
    Classes by hash, each hash in the one slot that its uppermost bits name.

    What finds its slot taken is not kept. Several threads may use it: a hash is written after its number and never
    again, and read before it, so that whoever sees the hash sees its number too.
    """

    def __init__(self) -> None:
        self._hashes = np.zeros(1 << _TABLE_BITS, _U)
        self._numbers = np.full(1 << _TABLE_BITS, CLASS_UNREADABLE, np.uint32)

    def look_up(self, hashes: NDArray[np.uint64]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
        """Return the class of each hash, and the places of those that are not known."""
        slots = (hashes >> _U(64 - _TABLE_BITS)).view(np.int64)
        missed = np.flatnonzero(self._hashes.take(slots) != hashes)
        return self._numbers.take(slots), missed

    def remember(self, hashes: NDArray[np.uint64], numbers: NDArray[np.uint32]) -> None:
        """Keep the classes of some hashes; call it under a lock."""
        slots = (hashes >> _U(64 - _TABLE_BITS)).view(np.int64)
        free = np.flatnonzero((self._hashes.take(slots) == 0) & (numbers != CLASS_UNREADABLE))
        slots, first, _ = grouped(slots[free])
        self._numbers[slots] = numbers[free[first]]
        self._hashes[slots] = hashes[free[first]]


def _move_names(heads: NDArray[np.uint8], chosen: NDArray[np.int64], name_byte: int) -> None:
    rows = heads[chosen]
    moved = np.zeros_like(rows)
    moved[:, :_NAME_BYTE] = rows[:, :_NAME_BYTE]
    kept = HEAD_BYTES - max(name_byte, _NAME_BYTE)
    moved[:, _NAME_BYTE : _NAME_BYTE + kept] = rows[:, name_byte : name_byte + kept]
    heads[chosen] = moved


def _name_hashes(words: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Hash the names up to and with their closing quote."""
    hashes = np.zeros(len(words), _U)
    still_open = None
    for word, factor in enumerate(_MIX[:_NAME_WORDS], start=_NAME_WORD):
        name = words[:, word].copy()
        x = name ^ _QUOTES
        quotes = (x - _ONES) & ~x & _HIGHS
        mask = (quotes & (~quotes + _U(1))) - _U(1)
        name &= mask
        if still_open is not None:
            name *= still_open
        name ^= name >> _U(29)
        name *= _U(factor)
        hashes += name
        goes_on = (quotes == 0).astype(_U)
        still_open = goes_on if still_open is None else still_open * goes_on
        if not still_open.any():
            break
    hashes ^= hashes >> _U(32)
    hashes *= _U(_MIX[0])
    return hashes
