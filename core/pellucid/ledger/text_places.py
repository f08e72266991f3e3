"""
Where the texts of a line stand, and how one is blanked so that nothing else moves.

The line need not be right: what is torn, or is no JSON, has its texts found as far as it goes, and whatever stands where
JSON has no place for words counts as a text too. So nothing that somebody wrote is passed over for its form.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MARKER: Final = "\u2039redacted\u203a".encode()
"""What stands in place of a text that has the room for it."""

_TOKEN: Final = re.compile(rb'"((?:[^"\\]|\\.)*)("?)|[{}\[\],:]', re.DOTALL)
_SCALAR: Final = re.compile(rb"\s*(?:-?[0-9][0-9.eE+-]*|true|false|null)?\s*")
_HEAD: Final = re.compile(rb'\{"time_utc":"([^"\\]*)","kind":"([^"\\]*)","name":"([^"\\]*)","props":\{')
_PROPERTY: Final = re.compile(
    rb'"([^"\\]*)":\{"(?:String":"((?:[^"\\]|\\.)*)"|Integer":-?[0-9]+|Float":-?[0-9.eE+-]+|Bool":(?:true|false))\}(,?)'
)
_CONTAINERS: Final = frozenset({"props", "properties", "$set"})
"""What holds an event's properties: in a line, and in a body."""
_PLAIN: Final = ("time_utc", "timestamp", "kind", "name", "event")
"""What each event has beside them: words of the program, and no texts of anybody."""


class Text(NamedTuple):
    """One text in a line."""

    field: str
    """The property that it belongs to, or where `is_plain` the key; empty if it is none's."""
    start: int
    """Its first byte, behind the opening quote."""
    end: int
    is_quoted: bool = True
    is_plain: bool = False
    """Whether it is the event's time, kind or name."""

    def of(self, raw: bytes) -> str:
        """Return what it says."""
        content = raw[self.start : self.end]
        if b"\\" in content:
            try:
                return str(json.loads(b'"' + content + b'"', strict=False))
            except ValueError:
                pass
        return content.decode("utf-8", "replace")


class Place(NamedTuple):
    """A text that is to be blanked, and why."""

    field: str
    found: tuple[str, ...]
    """What was found in it, in the words of the guard's rules and of the catalogue."""
    start: int
    end: int
    is_quoted: bool = True


def texts(raw: bytes) -> Iterable[Text]:
    """Find the texts of a line, in their order; keys are none."""
    usual = _usual(raw)
    return _walked(raw) if usual is None else usual


def _usual(raw: bytes) -> list[Text] | None:
    """Do so for a line that is as Rerun writes it, in a tenth of the time; `None`: it is another."""
    head = _HEAD.match(raw)
    if head is None:
        return None
    found = [
        Text(key, *head.span(number), is_plain=True)
        for number, key in enumerate(("time_utc", "kind", "name"), 1)
    ]
    at, goes_on = head.end(), True
    for match in _PROPERTY.finditer(raw, at):
        if match.start() != at or not goes_on:
            return None
        at, goes_on = match.end(), bool(match[3])
        if match[2] is not None:
            found.append(Text(match[1].decode("utf-8", "replace"), *match.span(2)))
    is_whole = raw[at:] == b"}}" and (not goes_on or at == head.end())
    return found if is_whole else None


def _walked(raw: bytes) -> Iterator[Text]:
    walk = _Walk()
    at = 0
    for match in _TOKEN.finditer(raw):
        begin, end = match.span()
        if begin > at and not _SCALAR.fullmatch(raw, at, begin):
            yield Text(walk.field, at, begin, is_quoted=False)
        at = end
        closing = match[2]
        if closing is None:
            walk.step(match[0])
        elif walk.awaits_key and closing:
            walk.key = Text("", begin + 1, end - 1).of(raw)
        else:
            yield Text(walk.field, begin + 1, end - len(closing), is_plain=walk.is_plain)
    if at < len(raw) and not _SCALAR.fullmatch(raw, at):
        yield Text(walk.field, at, len(raw), is_quoted=False)


def is_blanked(raw: bytes, text: Text) -> bool:
    """Whether a text was blanked before, or has nothing in it."""
    return raw[text.start : text.end].strip(b" ") in {b"", MARKER}


def blanked(raw: bytes, places: Iterable[Place]) -> bytes:
    """Return a line as long as before, and as much JSON as before, in which these texts are gone."""
    line = bytearray(raw)
    for place in places:
        room = place.end - place.start
        has_room = room >= len(MARKER) and (place.is_quoted or room == len(raw))
        line[place.start : place.end] = (MARKER if has_room else b"").ljust(room)
    # A line of nothing but spaces would pass for one that was destroyed.
    return bytes(line) if line.strip(b" ") else b"*" * len(raw)


class _Walk:
    """Where in a line's JSON one is."""

    def __init__(self) -> None:
        self._open: list[tuple[bytes, str]] = []  # each bracket, and the key that it stands behind
        self.key = ""
        self.awaits_key = False

    def step(self, token: bytes) -> None:
        """Go past a bracket, a comma or a colon."""
        match token:
            case b"{" | b"[":
                self._open.append((token, self.key))
                self.key, self.awaits_key = "", token == b"{"
            case b"}" | b"]":
                self.key = self._open.pop()[1] if self._open else ""
                self.awaits_key = False
            case b",":
                self.awaits_key = bool(self._open) and self._open[-1][0] == b"{"
            case _:
                self.awaits_key = False

    @property
    def field(self) -> str:
        """The property that a text here belongs to."""
        path = [*(key for _, key in self._open[1:]), self.key]
        return next((key for key in path if key not in _CONTAINERS), "")

    @property
    def is_plain(self) -> bool:
        """Whether this is where each event tells its time, kind and name."""
        return len(self._open) == 1 and self.key in _PLAIN
