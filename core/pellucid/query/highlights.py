"""
What of a shown event a filter has found: where its words, its name and its properties stand in a text.

Only what is asked for is looked for, never what is excluded. The text may be a line as it was recorded, or a body made of
it: names and properties are found by how JSON writes them.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.query.letters import fold
from pellucid.query.property_match import acceptor
from pellucid.query.terms import (
    AllOf,
    AnyOf,
    Contains,
    HasProperty,
    KindIs,
    NameIs,
    Not,
    PropertyIs,
    SessionIs,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.event import PropertyValue
    from pellucid.query.terms import Leaf, Term

Span: TypeAlias = tuple[int, int]
"""Where something stands: its first character, and the one after its last."""

MOST: Final = 1_000
"""So many places are found in a text at most."""
_TEXT: Final = r'"(?:[^"\\]|\\.)*"'
_MEMBERS: Final = {"name": ("name", "event"), "kind": ("kind",), "session": ("session_id",)}
"""How lines and bodies call what the language calls so."""


@dataclass(frozen=True, slots=True)
class Highlights:
    """What a filter asks for that can be shown in a text; false if there is nothing of that sort."""

    leaves: tuple[Leaf, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.leaves)

    def in_json(self, text: str) -> list[Span]:
        """Find all there is, from left to right, none overlapping another; the first thousand."""
        found: list[Span] = []
        for leaf in self.leaves:
            found += islice(_places(leaf, text), MOST)
        return _merged(found)[:MOST]

    def in_text(self, text: str) -> list[Span]:
        """Find the words alone, in something that is no JSON."""
        return _merged(
            [span for leaf in self.leaves if isinstance(leaf, Contains) for span in _words(leaf, text)]
        )

    def asks_for(self, key: str) -> bool:
        """Whether properties of that name are looked for, whatever they say."""
        return HasProperty(key) in self.leaves

    def accepts(self, key: str, value: PropertyValue) -> bool:
        """Whether a property is looked for, and says what it should."""
        return any(
            isinstance(leaf, PropertyIs) and leaf.key == key and acceptor(leaf)(value) for leaf in self.leaves
        )


def highlights_of(term: Term) -> Highlights:
    """Say what of a filter can be shown."""
    return Highlights(tuple(dict.fromkeys(_shown(term))))


def _shown(term: Term) -> Iterator[Leaf]:
    match term:
        case Not():
            inner = term.term
            if isinstance(inner, Not):
                yield from _shown(inner.term)
        case AllOf() | AnyOf():
            for each in term.terms:
                yield from _shown(each)
        case Contains() | NameIs() | KindIs() | SessionIs() | HasProperty() | PropertyIs():
            yield term
        case _:
            return


def _places(leaf: Leaf, text: str) -> Iterator[Span]:
    match leaf:
        case Contains():
            yield from _words(leaf, text)
        case NameIs() | KindIs() | SessionIs():
            matches = leaf.pattern.matcher()
            members = "|".join(_MEMBERS[leaf.key])
            for found in re.finditer(rf'"(?:{members})"\s*:\s*({_TEXT})', text):
                said = _read(found[1])
                if isinstance(said, str) and matches(said):
                    yield found.start(1) + 1, found.end(1) - 1
        case HasProperty() | PropertyIs():
            yield from _properties(leaf, text)
        case _:
            return


def _words(leaf: Contains, text: str) -> Iterator[Span]:
    wanted = leaf.text if leaf.minds_case else fold(leaf.text)
    within = text if leaf.minds_case else fold(text)
    at = within.find(wanted)
    while at >= 0:
        yield at, at + len(wanted)
        at = within.find(wanted, at + len(wanted))


def _properties(leaf: HasProperty | PropertyIs, text: str) -> Iterator[Span]:
    names = "|".join(re.escape(json.dumps(leaf.key, ensure_ascii=plain)[1:-1]) for plain in (False, True))
    # A line tags a value, `{"String":"viewer"}`; a body does not.
    value = rf'(?:\{{\s*"\w+"\s*:\s*)?({_TEXT}|[^\s",{{}}\[\]]+)'
    for found in re.finditer(rf'"({names})"\s*:\s*{value}', text):
        if isinstance(leaf, PropertyIs):
            said = _read(found[2])
            if said is None or not acceptor(leaf)(said):
                continue
        yield found.span(1)
        if isinstance(leaf, PropertyIs):
            is_text = found[2].startswith('"')
            yield found.start(2) + is_text, found.end(2) - is_text


def _read(written: str) -> PropertyValue | None:
    try:
        value = json.loads(written)
    except ValueError:
        return None
    return value if isinstance(value, str | bool | int | float) else None


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged
