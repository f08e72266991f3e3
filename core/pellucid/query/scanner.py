"""
Cuts the text of a filter into words, minus signs and parentheses; understands nothing of what they mean.

A person who is still typing leaves a quote open. That is told by the word it stands in, so that whoever only wants to know
what stands where can read any text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from pellucid.query.terms import Pattern

KEY: Final = re.compile(r"([A-Za-z][A-Za-z_]*):")
"""What makes a word a keyed one, matched against its unquoted beginning."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a minus sign or a parenthesis, with its place in the text."""

    start: int
    end: int
    mark: str
    """`-`, `(`, `)`; empty for a word."""
    letters: tuple[tuple[str, bool], ...] = ()
    """The characters of a word, each with whether it stood in quotes."""
    places: tuple[int, ...] = ()
    """Where each of them stands in the text."""
    open_quote: int | None = None
    """Where a quote stands that is never closed; it takes in all the rest of the text."""

    @property
    def text(self) -> str:
        """What the word says, without quotes and backslashes."""
        return "".join(letter for letter, _ in self.letters)

    @property
    def bare(self) -> str:
        """The word up to its first quoted character."""
        count = next((i for i, (_, is_quoted) in enumerate(self.letters) if is_quoted), len(self.letters))
        return self.text[:count]

    def behind(self, count: int) -> Token:
        """The word without its first `count` characters."""
        start = self.places[count] if count < len(self.places) else self.end
        return Token(start, self.end, "", self.letters[count:], self.places[count:], self.open_quote)

    def pattern(self) -> Pattern:
        """The word with its unquoted stars as wildcards."""
        parts = [""]
        for letter, is_quoted in self.letters:
            if letter == "*" and not is_quoted:
                parts.append("")
            else:
                parts[-1] += letter
        return Pattern(tuple(parts))


def scan(text: str) -> list[Token]:
    """Cut a text into tokens, from left to right; any text can be cut."""
    return _Scanner(text).tokens()


def is_or(token: Token) -> bool:
    """Whether a token is the word that joins its neighbours."""
    return not token.mark and token.bare == token.text == "OR"


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def tokens(self) -> list[Token]:
        found: list[Token] = []
        while self._at < len(self._text):
            here, letter = self._at, self._text[self._at]
            if letter.isspace():
                self._at += 1
            elif letter in "()-":
                self._at += 1
                found.append(Token(here, self._at, letter))
            else:
                found.append(self._word())
        return found

    def _word(self) -> Token:
        start, open_brackets = self._at, 0
        letters: list[tuple[str, bool]] = []
        places: list[int] = []
        while self._at < len(self._text):
            letter, here = self._text[self._at], self._at
            if letter == '"':
                if not self._quotes(letters, places):
                    return Token(start, self._at, "", tuple(letters), tuple(places), here)
                continue
            # A parenthesis that was opened inside a word is closed by the same word: `foo(bar)`.
            open_brackets += {"(": 1, ")": -1}.get(letter, 0)
            if letter.isspace() or open_brackets < 0:
                break
            letters.append((letter, False))
            places.append(here)
            self._at += 1
        return Token(start, self._at, "", tuple(letters), tuple(places))

    def _quotes(self, letters: list[tuple[str, bool]], places: list[int]) -> bool:
        """Read a quoted stretch, and say whether it is closed."""
        self._at += 1
        while self._at < len(self._text):
            here, letter = self._at, self._text[self._at]
            if letter == '"':
                self._at += 1
                return True
            if letter == "\\" and self._text[here + 1 : here + 2] in {'"', "\\"}:
                letter = self._text[here + 1]
                self._at += 1
            letters.append((letter, True))
            places.append(here)
            self._at += 1
        return False
