"""The parts of a filter that must all match, each as a person reads it, and the filter without one of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from pellucid.query.scanner import KEY, is_or, scan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pellucid.query.scanner import Token


class Sort(Enum):
    """What a piece of a chip is."""

    NOT = auto()
    OR = auto()
    BRACKET = auto()
    KEY = auto()
    """What stands before a colon."""
    VALUE = auto()
    """What stands behind it, or a word without one."""


class Piece(NamedTuple):
    """Some letters of a chip."""

    sort: Sort
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One part of a filter."""

    start: int
    """Where it begins in the filter's text."""
    end: int
    """Just after it."""
    pieces: tuple[Piece, ...]

    @property
    def words(self) -> str:
        """What it says, to be read out."""
        return " ".join("not" if piece.sort is Sort.NOT else piece.text for piece in self.pieces)


def chips(text: str) -> tuple[Chip, ...]:
    """Cut a filter that is right into its parts, from left to right; of a wrong one the parts are anything."""
    tokens, found, at = scan(text), [], 0
    while at < len(tokens):
        first = at
        at = _behind_term(tokens, at)
        while at < len(tokens) and is_or(tokens[at]):
            at = _behind_term(tokens, at + 1)
        part = tokens[first:at]
        pieces = tuple(piece for token in part for piece in _pieces(token, text))
        found.append(Chip(start=part[0].start, end=part[-1].end, pieces=pieces))
    return tuple(found)


def without(text: str, chip: Chip) -> str:
    """Return a filter without one of its parts."""
    return f"{text[: chip.start].rstrip()} {text[chip.end :].lstrip()}".strip()


def _behind_term(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and tokens[at].mark == "-":
        at += 1
    opened = 0
    while at < len(tokens):
        opened += {"(": 1, ")": -1}.get(tokens[at].mark, 0)
        at += 1
        if opened <= 0:
            break
    return at


def _pieces(token: Token, text: str) -> Iterator[Piece]:
    if token.mark:
        yield Piece(Sort.NOT if token.mark == "-" else Sort.BRACKET, token.mark)
        return
    if is_or(token):
        yield Piece(Sort.OR, "or")
        return
    written = text[token.start : token.end]
    key = KEY.match(token.bare)
    if key is not None:
        yield Piece(Sort.KEY, key[1].lower())
        written = written[key.end() :]
    yield Piece(Sort.VALUE, written)
