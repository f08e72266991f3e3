"""Where the parts of a body stand in its bytes: each event of a batch, each member of an event; for any layout of the JSON."""

from __future__ import annotations

import json
import re
from typing import Final, TypeAlias

Span: TypeAlias = tuple[int, int]
"""The first byte, and the one after the last."""
Path: TypeAlias = tuple[str, ...]
"""The names that lead to a member, the outermost first."""

_BLANK: Final = re.compile(r"[ \t\r\n]*")
_BATCH: Final = "batch"


def event_spans(content: bytes) -> list[Span]:
    """Return where each event of a body stands; nothing for what is no such body."""
    try:
        text = content.decode("utf-8")
        found = _batch(text)
    except (ValueError, IndexError, RecursionError):
        return []
    return _in_bytes(text, found)


def member_spans(event: bytes) -> dict[Path, Span]:
    """
    Return where each member of an event stands, from the quote of its name to the end of its value, by its path.

    Members of objects within are there, too, and those objects themselves. Nothing for what is no JSON object.
    """
    try:
        text = event.decode("utf-8")
        found: dict[Path, Span] = {}
        _, end = json.JSONDecoder().raw_decode(text, _after_blank(text, 0))
        if text[_after_blank(text, 0)] != "{" or _after_blank(text, end) != len(text):
            return {}
        _walk(text, _after_blank(text, 0), (), found)
    except (ValueError, IndexError, RecursionError):
        return {}
    order = sorted(found, key=lambda path: found[path])
    return dict(zip(order, _in_bytes(text, [found[path] for path in order]), strict=True))


def _batch(text: str) -> list[Span]:
    decoder = json.JSONDecoder()
    place = _after_blank(text, 0)
    if text[place : place + 1] != "{":
        return []
    place = _after_blank(text, place + 1)
    while text[place : place + 1] == '"':
        name, place = decoder.raw_decode(text, place)
        place = _after_blank(text, _after_blank(text, place) + 1)
        if name == _BATCH and text[place : place + 1] == "[":
            return _elements(text, place, decoder)
        _, place = decoder.raw_decode(text, place)
        place = _after_blank(text, _after_blank(text, place) + 1)
    return []


def _elements(text: str, place: int, decoder: json.JSONDecoder) -> list[Span]:
    found: list[Span] = []
    place = _after_blank(text, place + 1)
    while text[place] != "]":
        _, end = decoder.raw_decode(text, place)
        found.append((place, end))
        place = _after_blank(text, end)
        if text[place] == ",":
            place = _after_blank(text, place + 1)
    return found


def _walk(text: str, place: int, above: Path, found: dict[Path, Span]) -> None:
    """Note the members of the object that begins at a place; it is known to be JSON."""
    decoder = json.JSONDecoder()
    place = _after_blank(text, place + 1)
    while text[place] == '"':
        begin = place
        name, place = decoder.raw_decode(text, place)
        value = _after_blank(text, _after_blank(text, place) + 1)
        _, end = decoder.raw_decode(text, value)
        found[(*above, name)] = (begin, end)
        if text[value] == "{":
            _walk(text, value, (*above, name), found)
        place = _after_blank(text, end)
        if text[place] == ",":
            place = _after_blank(text, place + 1)


def _after_blank(text: str, place: int) -> int:
    match = _BLANK.match(text, place)
    return place if match is None else match.end()


def _in_bytes(text: str, spans: list[Span]) -> list[Span]:
    """Count in bytes of UTF-8 what is counted in characters; ascending by its beginnings."""
    if text.isascii():
        return spans
    found: list[Span] = []
    known, known_bytes = 0, 0
    for begin, end in spans:
        known_bytes += len(text[known:begin].encode())
        known = begin
        found.append((known_bytes, known_bytes + len(text[begin:end].encode())))
    return found
