r"""
The bodies that were seen on their way out, beside the session's segments: `events/<folder>/posted.bodies`.

    {"at":"…","parts":["{\n  \"api_key\": …","{ the first event }",",\n    ","{ the next }","\n  ]\n}"]}

One line a body, in pure ASCII, cut at its events: so that one event can be blanked in place, and neither the rest nor
anything behind it moves. What a receipt says of a body's place stays true for as long as the file is there.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import rfc3339
from pellucid.private_files import naming, open_private, read_at, sync_file, write_all, write_at
from pellucid.wire.posted import posted_form, read_event

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pellucid.wire.posted import Address

FILE_NAME: Final = "posted.bodies"
"""Of the file; no segment's name."""

_MOST_LINE_BYTES: Final = 1 << 30
_PARTS: Final = ',"parts":['


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptBody:
    """One body, as it is kept."""

    at_ns: int
    """When it was seen, in nanoseconds since the epoch, UTC."""
    parts: tuple[str, ...]
    """As `wire.posted` cuts it; a forgotten event is nothing but spaces."""

    @property
    def content(self) -> bytes:
        """The body, byte for byte; spaces in place of what was forgotten."""
        return "".join(self.parts).encode()

    @property
    def forgotten(self) -> int:
        """How many of its events were forgotten."""
        return sum(not part.strip(" ") for part in self.parts[1::2])


def has_bodies(events: Path) -> bool:
    """Whether any body of a session is kept."""
    return (events / FILE_NAME).exists()


def append_body(events: Path, body: KeptBody) -> tuple[int, int]:
    """
    Keep one body, durably; under the session's lock, in a folder that exists.

    Returns:
        Where it stands: its first byte, and the one after its newline.

    Raises:
        LedgerError: It cannot be written; nothing of it was.
    """
    path = events / FILE_NAME
    line = _encoded(body)
    with naming(path, "written"):
        descriptor = open_private(path, os.O_WRONLY | os.O_APPEND, create=True)
        try:
            begin = os.fstat(descriptor).st_size
            try:
                write_all(descriptor, line)
            except BaseException:
                os.ftruncate(descriptor, begin)
                raise
        finally:
            os.close(descriptor)
        sync_file(path)
    return begin, begin + len(line)


def read_body(events: Path, place: tuple[int, int]) -> KeptBody | None:
    """
    Read the body that stands at a place.

    Returns:
        `None` if it is not there: its session was forgotten, or the file is another.

    Raises:
        LedgerError: The file is there and cannot be read.
    """
    path = events / FILE_NAME
    begin, end = place
    if not 0 <= begin < end <= begin + _MOST_LINE_BYTES:
        return None
    with naming(path, "read"):
        try:
            descriptor = open_private(path, os.O_RDONLY, create=False)
        except (FileNotFoundError, NotADirectoryError):
            return None
        try:
            return _decoded(read_at(descriptor, end - begin, begin))
        finally:
            os.close(descriptor)


def erase_events(events: Path, session: str, lines: Iterable[bytes]) -> None:
    """
    Blank the events that were made from these lines, wherever a body has them, and bring that to the disk.

    They are known by their time, name and number: whatever else they say, it was said of the same thing.

    Args:
        events: The session's folder below `events/`.
        session: The session's true name.
        lines: Without their newlines.

    Raises:
        LedgerError: The file cannot be written; some may be blank already.
    """
    path = events / FILE_NAME
    with naming(path, "purged"), suppress(FileNotFoundError):
        descriptor = open_private(path, os.O_RDWR, create=False)
        try:
            wanted = {event.address for raw in lines if (event := posted_form(raw, session)) is not None}
            for begin, end in list(_places_in(descriptor, wanted)):  # all is read before anything is written
                write_at(descriptor, b" " * (end - begin), begin)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def delete_bodies(events: Path) -> None:
    """
    Delete all bodies of a session.

    Raises:
        LedgerError: They cannot be deleted.
    """
    path = events / FILE_NAME
    with naming(path, "deleted"), suppress(FileNotFoundError, NotADirectoryError):
        path.unlink()


def _encoded(body: KeptBody) -> bytes:
    head = f'{{"at":"{rfc3339.form(body.at_ns)}"{_PARTS}'
    return f"{head}{','.join(map(json.dumps, body.parts))}]}}\n".encode("ascii")


def _decoded(line: bytes) -> KeptBody | None:
    try:
        match json.loads(line):
            case {"at": str(at), "parts": [*parts]} if line.endswith(b"\n") and len(parts) % 2:
                return KeptBody(at_ns=rfc3339.parse(at), parts=tuple(map(str, parts)))
    except (ValueError, RecursionError):
        return None
    return None


def _places_in(descriptor: int, wanted: set[Address]) -> Iterator[tuple[int, int]]:
    with os.fdopen(os.dup(descriptor), "rb") as stream:
        begin = 0
        for line in stream:
            yield from ((begin + first, begin + last) for first, last in _places(line, wanted))
            begin += len(line)


def _places(line: bytes, wanted: set[Address]) -> Iterator[tuple[int, int]]:
    """Find the wanted events in a kept body's line: what stands between the quotes of each."""
    body = _decoded(line)
    if body is None:
        return
    at = line.index(_PARTS.encode("ascii")) + len(_PARTS)
    for position, part in enumerate(body.parts):
        size = len(json.dumps(part))
        event = read_event(part) if position % 2 else None
        if event is not None and event.address in wanted:
            yield at + 1, at + size - 1
        at += size + 1
