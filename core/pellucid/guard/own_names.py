"""This person's login name and this machine's name, wherever they stand as words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pellucid.guard.identity import telling_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pellucid.guard.values import Span


class OwnNames:
    """
    Finds the words that tell who somebody is, in capitals or not, but not inside longer words.

    Args:
        words: Such as `own_words()` returns; those that thousands share are left out.
    """

    __slots__ = ("_pattern", "_words")

    def __init__(self, words: Iterable[str]) -> None:
        self._words = telling_words(words)
        self._pattern: re.Pattern[str] | None = None

    def __bool__(self) -> bool:
        return bool(self._words)

    def find(self, text: str) -> list[Span]:
        """Return where the words are."""
        lowered = text.lower()
        for word in self._words:
            if word in lowered:
                break
        else:
            return []
        pattern = self._pattern
        if pattern is None:
            either = "|".join(re.escape(word) for word in self._words)
            pattern = self._pattern = re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)
        return [match.span() for match in pattern.finditer(text)]
