"""
From a number of a summary to the events that it counts: the filter that shows them.

A filter goes by what the index tells, and by what can still be read. It shows fewer events than the number says where texts were
redacted for age, and others where only the program's own log told that an upload had failed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.meaning.judge import UNDOCUMENTED
from pellucid.said import Said
from pellucid.summary.values import SENT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pellucid.state import State
    from pellucid.summary.values import Counts, NameCount, Summary

_BEGIN, _TEXT, _END = "\ufdd0", "\ufdd1", "\ufdd2"
"""Stand around a link's filter and its text; no text for people has these."""
_LINKED: Final = f"{_BEGIN}{{filter}}{_TEXT}{{text}}{_END}"
_LINK: Final = re.compile(f"{_BEGIN}([^{_BEGIN}-{_END}]*){_TEXT}([^{_BEGIN}-{_END}]*){_END}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of a sentence."""

    text: str
    filter_text: str = ""
    """What filters for the events that it tells of; empty: none it would be worth to look at."""


Sentence: TypeAlias = tuple[Piece, ...]


def pieces(sentence: str) -> Sentence:
    """Cut a sentence that is written out, in whatever language, at its links."""
    found: list[Piece] = []
    at = 0
    for each in _LINK.finditer(sentence):
        found += [words(sentence[at : each.start()]), Piece(text=each[2], filter_text=each[1])]
        at = each.end()
    return tuple(piece for piece in (*found, words(sentence[at:])) if piece.text)


def linked(text: str, many: int, *terms: str) -> Said:
    """Make a part as `link` does, to be filled into a sentence that `pieces` cuts again."""
    values = {"filter": link(text, many, *terms).filter_text, "text": text}
    return Said(_LINKED.format(**values), _LINKED, values)


def plain(sentence: Sentence) -> str:
    """Return what a sentence says."""
    return "".join(piece.text for piece in sentence)


def words(text: str) -> Piece:
    """Make a part that leads nowhere."""
    return Piece(text=text)


def link(text: str, many: int, *terms: str) -> Piece:
    """Make a part that leads to the events it counts, unless there are none."""
    return Piece(text=text, filter_text=" ".join(filter(None, terms)) if many else "")


def since(summary: Summary) -> str:
    """Return the term for the days of a summary."""
    return "" if summary.days is None else f"since:{summary.days}d"


def sent(counts: Counts) -> str:
    """Return the term for what left, as told by the states that there are."""
    return in_states(state for state in SENT if counts.of(state))


def in_states(states: Iterable[State]) -> str:
    """Return the term for some states; empty for none."""
    terms = [f"state:{state.word}" for state in states]
    return terms[0] if len(terms) == 1 else f"({' OR '.join(terms)})" if terms else ""


def found(rule: str) -> str:
    """Return the term for what a rule found."""
    return f"found:{rule}"


def undocumented() -> str:
    """Return the term for what no catalogue has."""
    return f"is:{UNDOCUMENTED}"


def name(counted: NameCount) -> str:
    """Return the term for the events of one kind and name."""
    if not counted.kind and not counted.name:
        return "is:unreadable"
    return name_term(counted.name)


def name_term(text: str) -> str:
    """Return the term for the events of exactly that name."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'name:"{escaped}"'
