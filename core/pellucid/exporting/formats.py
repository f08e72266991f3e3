"""
Some events as text, bit by bit, so that a million of them need no more memory than a few.

    text    one line an event, its parts separated by tabs: as a person reads the table
    csv     the same with a heading, and the line as it was recorded
    json    one array of objects, each with the event as it was recorded
    ndjson  the same objects, one a line
    raw     the recorded lines, byte for byte
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from pellucid import rfc3339
from pellucid.exporting.cells import csv_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pellucid.view.values import Row

ORIGIN_PARTS: Final = ("session_file", "uuid")
"""What can be written of a row's origin, by the names that it has there."""
_HEADING: Final = ("time", "state", "name", "kind", "session", "line", "size_bytes", "recorded")


class Format(StrEnum):
    """How events are written."""

    TEXT = "text"
    CSV = "csv"
    JSON = "json"
    NDJSON = "ndjson"
    RAW = "raw"

    @property
    def ending(self) -> str:
        """What a file's name ends with."""
        return {Format.TEXT: "txt", Format.RAW: "ndjson"}.get(self, self.value)


def written(
    found: Iterable[tuple[Row, bytes | None]], wanted: Format, also: Sequence[str] = ()
) -> Iterator[bytes]:
    """
    Write events in a format, one piece for each; pieces around them hold what stands before the first and behind the last.

    Args:
        found: Rows with their lines; `None` for a line whose bytes are gone.
        wanted: The format.
        also: Which of `ORIGIN_PARTS` are written behind the others; the rows have to tell their origin.
    """
    match wanted:
        case Format.TEXT:
            yield from (f"{row_text(row, also)}\n".encode("utf-8", "replace") for row, _ in found)
        case Format.CSV:
            yield csv_row((*_HEADING[:-1], *also, _HEADING[-1])).encode()
            yield from (_csv(row, raw, also) for row, raw in found)
        case Format.NDJSON:
            yield from (_object(row, raw, also) + b"\n" for row, raw in found)
        case Format.RAW:
            yield from (b"" if raw is None else raw + b"\n" for _, raw in found)
        case Format.JSON:
            yield b"["
            for number, (row, raw) in enumerate(found):
                yield (b",\n " if number else b"\n ") + _object(row, raw, also)
            yield b"\n]\n"


def row_text(row: Row, also: Sequence[str] = ()) -> str:
    """Write a row with everything in full, its parts separated by tabs; behind them those of `also`."""
    name = row.name or ("unreadable line" if row.unreadable else "")
    parts = (row.state.word, moment(row), name, row.kind, row.session, str(row.size_bytes), *_more(row, also))
    return "\t".join(" ".join(part.split()) if "\t" in part or "\n" in part else part for part in parts)


def moment(row: Row) -> str:
    """Write when it was, in UTC; empty where the line tells no time, or one that no calendar has."""
    try:
        return "" if row.time_ns is None else rfc3339.form(row.time_ns)
    except ValueError:
        return ""


def described(row: Row) -> dict[str, Any]:
    """Say what a row shows, under the names that `pellucid events --json` uses."""
    return {
        "session": row.session,
        "line": row.line_number,
        "time": moment(row) or None,
        "time_ns": row.time_ns,
        "state": row.state.word,
        "kind": row.kind,
        "name": row.name,
        "size_bytes": row.size_bytes,
        "unreadable": row.unreadable,
    }


def _more(row: Row, also: Sequence[str]) -> list[str]:
    """Return what is known of a row's origin; empty for what is not."""
    known = {} if row.origin is None else {name: getattr(row.origin, name) for name in ORIGIN_PARTS}
    return ["" if (value := known.get(name)) is None else str(value) for name in also]


def _csv(row: Row, raw: bytes | None, also: Sequence[str]) -> bytes:
    line = "" if row.line_number is None else str(row.line_number)
    recorded = "" if raw is None else raw.decode("utf-8", "replace")
    cells = (
        moment(row),
        row.state.word,
        row.name,
        row.kind,
        row.session,
        line,
        str(row.size_bytes),
        *_more(row, also),
        recorded,
    )
    return csv_row(cells).encode("utf-8", "replace")


def _object(row: Row, raw: bytes | None, also: Sequence[str]) -> bytes:
    more = {name: value or None for name, value in zip(also, _more(row, also), strict=True)}
    head = json.dumps(described(row) | more, ensure_ascii=False).encode("utf-8", "replace")
    return b'%b, "recorded": %b}' % (head[:-1], _recorded(raw))


def _recorded(raw: bytes | None) -> bytes:
    """Take over a line that is JSON as it is, to the last digit of its numbers; any other as a text."""
    if raw is None:
        return b"null"
    try:
        json.loads(raw, parse_constant=_refuse)
        raw.decode("utf-8")
    except (ValueError, RecursionError):
        return json.dumps(raw.decode("utf-8", "replace"), ensure_ascii=False).encode()
    return raw.strip()


def _refuse(constant: str) -> None:
    raise ValueError(constant)
