r"""
The same for many lines: what `Judge.event` says of each of them, in a fraction of the time.

A line that is written as Rerun writes it is cut at each `},`. Each piece is then one property, and nearly all of the
properties of a million lines were seen before, to the byte:

    {"time_utc":"…","kind":"Append","name":"settings-opened","props":{ "event_id":{"Integer":5 }, "debug":{"Bool":false }}}
    └─ head ──────────────────────────────────────────────────────────┘└─ piece ──────────────┘  └─ piece ────────────┘

If the head and every piece is of the right form the line is JSON, and these are its properties; a text that holds `},`
makes pieces of another. Such a line, and whatever else is unusual, is read in full.

What there is about a property has a bit of its own within its class of events, so that what there is about a line is the
sum of its pieces, and is put together once for each such sum.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pellucid.catalogue.versions import version_key
from pellucid.event import Event, decode
from pellucid.meaning.judge import UNDOCUMENTED, Found

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.catalogue.values import Field
    from pellucid.meaning.judge import Judge

_HEAD: Final = re.compile(
    rb'\{"time_utc":"[^"\\]*","kind":"[^"\\\x00-\x1f]*","name":"([^"\\\x00-\x1f]*)",'
    rb'(?:"uuid":"[0-9A-Za-z-]*","epoch":[1-9][0-9]{0,17},)?"props":\{'
)
_PIECE: Final = re.compile(
    rb'"([^"\\\x00-\x1f]*)":\{"(?:'
    rb'String":"((?:[^"\\\x00-\x1f]|\\["\\/bfnrt])*+)"'
    rb'|Integer":-?(?:0|[1-9][0-9]{0,17})'
    rb'|Float":-?(?:0|[1-9][0-9]{0,99})(?:\.[0-9]{1,99})?(?:[eE](?:-[0-9]{1,3}|\+?[0-9]{1,2}))?'
    rb'|Bool":(?:true|false))'
)
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED: Final = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_LAST: Final = b"}}}"
_EMPTY: Final = b"}}"
_ZERO: Final = ord("0")
_MOST_DIGITS: Final = 19
"""Of a number that is surely within 64 bits, and one more."""
_MOST_PIECES: Final = 20_000
_MOST_CLASSES: Final = 512


class LineJudge:
    """
    Judges lines one after the other; one thread at a time.

    Args:
        judge: Whose judgement it is.
    """

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._classes: dict[tuple[bytes, bytes], _Class] = {}
        documentation = judge.documentation
        key = "" if documentation is None else documentation.catalogue.version_property
        # A quote within a text has a backslash before it, so this is found where it is a property and nowhere else.
        self._version_mark = f'"{key}":{{"String":"'.encode() if key else b""

    def line(self, raw: bytes, *, is_usual: bool, version: str = "") -> tuple[Found, ...] | None:
        """
        Return what is worth a second look about a line: what `Judge.event` says, each once, in the order of the alphabet.

        Of a property that is there twice both values count, though only the last one leaves.

        Args:
            raw: The whole line.
            is_usual: Whether the index read it as one that is written as Rerun writes them, with a valid time.
            version: Of the program that wrote it, where it does not tell that itself.

        Returns:
            `None` if there is no event in it.
        """
        found = self._quickly(raw, version) if is_usual else None
        return self._slowly(raw, version) if found is None else found

    def _slowly(self, raw: bytes, version: str) -> tuple[Found, ...] | None:
        event = decode(raw)
        if not isinstance(event, Event):
            return None
        return tuple(sorted(set(self._judge.event(event, version=version))))

    def _quickly(self, raw: bytes, version: str) -> tuple[Found, ...] | None:
        head = _HEAD.match(raw)
        kept = None if head is None else self._kept(raw, head[1], version)
        if head is None or kept is None:
            return None
        body = raw[head.end() :]
        if not body.endswith(_LAST):
            return kept.said(0) if body == _EMPTY else None
        bits, known = 0, kept.known
        for piece in body[: -len(_LAST)].split(b"},"):
            about = known.get(piece)
            if about is None:
                about = kept.judged(piece)
                if about is None:
                    return None
            bits |= about
        return kept.said(bits)

    def _kept(self, raw: bytes, name: bytes, version: str) -> _Class | None:
        told = version.encode("utf-8", "surrogatepass")
        mark = self._version_mark
        if mark and (at := raw.find(mark)) >= 0:
            at += len(mark)
            told = raw[at : raw.find(b'"', at)] or told
            if raw.find(mark, at) >= 0:
                return None  # the last of them counts
        return self._classes.get((name, told)) or self._class(name, told)

    def _class(self, name: bytes, version: bytes) -> _Class | None:
        if len(self._classes) >= _MOST_CLASSES:  # whatever somebody writes into a file
            self._classes.clear()
        try:
            kept = _Class(self._judge, name.decode("utf-8"), version.decode("utf-8"))
        except UnicodeDecodeError:
            return None
        self._classes[name, version] = kept
        return kept


class _Class:
    """The properties of the events of one name and version that were seen before."""

    def __init__(self, judge: Judge, name: str, version: str) -> None:
        self.known: dict[bytes, int] = {}
        """By a property's bytes the bit that stands for what there is about it; 0: nothing."""
        self._numbers: dict[bytes, int] = {}
        """The same by the bytes before an integer, which hardly ever comes again."""
        self._bits: dict[tuple[Found, ...], int] = {(): 0}
        self._sums: dict[int, tuple[Found, ...]] = {}
        self._judge = judge
        self._fields: Mapping[str, Field] = {}
        self._is_documented = self._is_strange = False
        if judge.documentation is not None:
            spec, self._fields = judge.documentation.known(
                name, version=version if version_key(version) is not None else ""
            )
            self._is_documented, self._is_strange = spec is not None, spec is None

    def judged(self, piece: bytes) -> int | None:
        """Judge a property that was not seen before; `None` if it is no property of the usual form."""
        before, _, number = piece.rpartition(b":")
        bit = self._numbers.get(before)
        if bit is not None and number.isdigit() and number[0] != _ZERO and len(number) < _MOST_DIGITS:
            return bit
        match = _PIECE.fullmatch(piece)
        if match is None:
            return None
        try:
            name = match[1].decode("utf-8")
            text = None if match[2] is None else match[2].decode("utf-8")
        except UnicodeDecodeError:
            return None
        field = self._fields.get(name)
        is_undocumented = self._is_documented and field is None
        found = (Found(name, UNDOCUMENTED),) if is_undocumented else ()
        if text is None:
            bit = self._bit(found)
            if before.endswith(b'"Integer"'):
                self._numbers[before] = bit
            elif before.endswith(b'"Bool"'):
                self.known[piece] = bit
            return bit
        if "\\" in text:
            text = _ESCAPE.sub(lambda escape: _ESCAPED.get(escape[1], escape[1]), text)
        bit = self._bit((*self._judge.text(name, text, field), *found))
        if len(self.known) >= _MOST_PIECES:
            self.known.clear()
        self.known[piece] = bit
        return bit

    def said(self, bits: int) -> tuple[Found, ...]:
        """Return what there is about a line whose properties have these bits."""
        said = self._sums.get(bits)
        if said is None:
            found = {each for alike, bit in self._bits.items() if bit & bits for each in alike}
            if self._is_strange:
                found.add(Found("", UNDOCUMENTED))
            said = tuple(sorted(found))
            if len(self._sums) >= _MOST_PIECES:
                self._sums.clear()
            self._sums[bits] = said
        return said

    def _bit(self, found: tuple[Found, ...]) -> int:
        bit = self._bits.get(found)
        if bit is None:
            bit = self._bits[found] = 1 << (len(self._bits) - 1)
        return bit
