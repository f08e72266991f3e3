"""Many findings, one text: which of them stay where they overlap, and what is written in their place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pellucid.guard.rules import RULES, Action

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pellucid.guard.values import Hit

_OPENING: Final = "\u2039"
_CLOSING: Final = "\u203a"

_RANK: Final = {name: rank for rank, name in enumerate(RULES)}
_MILDNESS: Final = {Action.WITHHOLD: 0, Action.REDACT: 1, Action.HASH: 2, Action.FLAG: 3, Action.ALLOW: 4}


def _precedence(hit: Hit) -> tuple[int, int, int, int]:
    return hit.start, -hit.end, _MILDNESS[hit.action], _RANK[hit.rule]


def resolve(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """
    Make hits disjoint, from left to right, so that all they cover stays covered.

    Of two that begin at the same place the longer stays; of two that found the same place the one with the severer
    action, then of the graver rule. One within another is dropped; one that reaches out of another to the right keeps
    the part outside.
    """
    kept: list[Hit] = []
    reached = 0
    for hit in sorted(hits, key=_precedence):
        if hit.end > reached:
            kept.append(hit if hit.start >= reached else replace(hit, start=reached))
            reached = hit.end
    return tuple(kept)


def put(text: str, hits: Sequence[Hit], written: Callable[[Hit], str]) -> str:
    """Return the text with each of the disjoint `hits` replaced by what `written` makes of it."""
    parts = []
    reached = 0
    for hit in hits:
        parts += [text[reached : hit.start], written(hit)]
        reached = hit.end
    return "".join([*parts, text[reached:]])


def marker(hit: Hit) -> str:
    """Return what stands in the place of a hit that is redacted: its rule's name in angle quotes."""
    return f"{_OPENING}{hit.rule}{_CLOSING}"


def mask(hit: Hit) -> str:
    """Return what looks to every rule as the marker does, and leaves all other characters where they are."""
    length = hit.end - hit.start
    return _OPENING[: length - 1] + _CLOSING * max(length - 1, 1)
