"""
Finding a text in the raw bytes of many lines.

A text with letters outside ASCII whose case does not matter is looked for by a piece of it that can be found in bytes,
and each line found is then read as text.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from pellucid.query.byte_finder import ByteFinder
from pellucid.query.letters import capitals
from pellucid.query.terms import minds_case

if TYPE_CHECKING:
    from collections.abc import Iterator

_ASCII_RUN: Final = re.compile(r"[\x00-\x7f]+")
_LEAST_RUN: Final = 2
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class Needle:
    """
    One text to be found.

    Args:
        text: Upper and lower case are the same unless it has an upper-case letter.
    """

    def __init__(self, text: str, *, case: bool | None = None) -> None:
        self._text = text
        self.lowers = not (minds_case(text) if case is None else case)
        """Whether bytes are lowered to be searched."""
        self.checked = self.lowers and not text.isascii()
        """Whether a hit is only a candidate, to be confirmed by `confirms` with the whole line."""
        self._pieces = self._pieces_to_find()
        self._finders = [ByteFinder(piece, lowers=self.lowers) for piece in self._pieces]
        self.possible = "\n" not in text and not _SURROGATE.search(text)
        """Whether a line can hold it at all."""

    def hits(self, piece: memoryview) -> Iterator[tuple[list[int], int]]:
        """
        Yield where hits begin in `piece` and how long they are, at least one hit for each line that has any.

        Args:
            piece: Some lines, whole or cut. A to Z may be lowered in it if the needle `lowers`.
        """
        for finder in self._finders:
            yield finder.places(piece), len(finder.wanted)

    @property
    def longest(self) -> int:
        """How many bytes a hit has at most."""
        return max(map(len, self._pieces))

    def confirms(self, raw: bytes) -> bool:
        """Whether this line holds the text; needs no `hits` before."""
        if self.checked:
            return self._expression.search(raw) is not None
        return self._pieces[0] in (raw.lower() if self.lowers else raw)

    @cached_property
    def _expression(self) -> re.Pattern[bytes]:
        return re.compile(b"".join(map(_any_case, self._text)))

    def _pieces_to_find(self) -> tuple[bytes, ...]:
        if not self.checked:
            text = self._text.lower() if self.lowers else self._text
            return (text.encode("utf-8", "surrogatepass"),)
        run = max(_ASCII_RUN.findall(self._text), key=len, default="")
        if len(run) >= _LEAST_RUN:
            return (run.encode(),)
        letter = next(c for c in self._text if not c.isascii())
        return tuple(c.encode("utf-8", "surrogatepass") for c in (letter, *capitals(letter)))


def _any_case(letter: str) -> bytes:
    forms = {letter.upper(), letter} if letter.isascii() else {letter, *capitals(letter)}
    return b"(?:%b)" % b"|".join(re.escape(form.encode()) for form in sorted(forms))
