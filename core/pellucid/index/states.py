"""
From receipts to the state column.

A session's receipts are read on from where they were last read to. Of each only its kind and its range of lines
matter here; the chain of hashes is the ledger's business.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import msgspec
import numpy as np

from pellucid.ledger.receipts import HELD_FROM_THE_START, NO_RECEIPT, ReceiptKind, decode, state_after
from pellucid.private_files import SLICE_BYTES, naming, open_private, read_at
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from pellucid.index.columns import Columns
    from pellucid.index.sessions import IndexedSession


class _Line(msgspec.Struct):
    """The part of a receipt that matters here; a line without these is none."""

    seq: Annotated[int, msgspec.Meta(ge=0)]
    prev: Annotated[str, msgspec.Meta(min_length=len(NO_RECEIPT), max_length=len(NO_RECEIPT))]
    at: str
    kind: str
    lines: tuple[Annotated[int, msgspec.Meta(ge=0)], Annotated[int, msgspec.Meta(ge=0)]] | None = None
    session: object = None
    source: object = None
    state: object = None


_TAIL_BYTES: Final = 128
_DECODER: Final = msgspec.json.Decoder(_Line)
_PURGED: Final = int(State.PURGED)
_QUEUED: Final = int(State.QUEUED)
_HELD: Final = int(State.HELD)
_BELLS: Final = frozenset({str(ReceiptKind.WITNESSED), str(ReceiptKind.RECORDED)})
_ALTERING: Final = frozenset({str(ReceiptKind.REDACTED), str(ReceiptKind.OBSERVED)})
_NO_END: Final = 1 << 62
_STATES: Final = {str(kind): int(state) for kind in ReceiptKind if (state := state_after(kind)) is not None}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptNews:
    """What receipts say that were not read before."""

    replaced: bool
    """The receipts read so far are gone: they were forgotten, or the file is another."""
    spans: tuple[tuple[int, int, int], ...] = ()
    """First line, last line (inclusive) and state, in the order of the receipts."""
    altered: tuple[tuple[int, int], ...] = ()
    """First line and last line (inclusive) of which more is told, or whose bytes are other ones, in the same state."""
    covered: tuple[tuple[int, int], ...] = ()
    """First line and last line (inclusive) that each of the receipts is about, if it is about any."""


def read_news(session: IndexedSession, receipts: Path) -> ReceiptNews:
    """
    Read on in a session's receipts, and take its name and source from them; a torn last one waits.

    Raises:
        LedgerError: The file is there and cannot be read.
    """
    with naming(receipts, "read"):
        try:
            descriptor = open_private(receipts, os.O_RDONLY, create=False)
        except (FileNotFoundError, NotADirectoryError):
            return ReceiptNews(replaced=session.receipts_end > 0)
        try:
            found = os.fstat(descriptor)
            if session.receipts_end and found.st_ino != session.receipts_inode:
                return ReceiptNews(replaced=True)
            if session.receipts_tail != _tail(session, descriptor):
                return ReceiptNews(replaced=True)
            session.receipts_inode = found.st_ino
            news = _read_on(session, descriptor)
            session.receipts_tail = _tail(session, descriptor)
        finally:
            os.close(descriptor)
    return news


def read_anew(session: IndexedSession, columns: Columns, receipts: Path) -> ReceiptNews:
    """
    Read a session's receipts from their start, once they were written anew, and bring what they say into the columns.

    Nobody who looks meanwhile sees anything but what is true before or after.

    Returns:
        No spans: they are painted. What was altered is told, as if it had been altered just now.

    Raises:
        LedgerError: The file is there and cannot be read.
    """
    session.receipts_end = session.receipts_inode = session.stated = 0
    session.receipts_tail, session.spans_ahead = "", []
    news = read_news(session, receipts)
    states = np.full(session.lines, _QUEUED, np.uint8)
    for first, last, state in news.spans:
        part = states[first : last + 1]
        part[part != _PURGED] = state
        if last >= session.lines:
            session.spans_ahead.append((max(first, session.lines), last, state))
    events = session.event_numbers()
    differs = np.flatnonzero(columns.state[events] != states)
    columns.state[events[differs]] = states[differs]
    changed = [(int(line), int(line)) for line in differs]
    return ReceiptNews(replaced=news.replaced, altered=(*news.altered, *changed))


def _read_on(session: IndexedSession, descriptor: int) -> ReceiptNews:
    spans: list[tuple[int, int, int]] = []
    altered: list[tuple[int, int]] = []
    covered: list[tuple[int, int]] = []
    begun = b""
    while piece := read_at(descriptor, SLICE_BYTES, session.receipts_end + len(begun)):
        text = begun + piece
        whole = text[: text.rfind(b"\n") + 1]
        begun = text[len(whole) :]
        session.receipts_end += len(whole)
        for line in _decoded(whole):
            lines = line.lines
            if lines is None:
                _take(session, line, spans)
                continue
            # Most receipts by far only say of lines that they are queued, which they are anyway.
            if line.kind not in _BELLS or lines[0] < session.stated:
                _take(session, line, spans)
                if line.kind in _ALTERING:
                    altered.append(lines)
            covered.append(lines)
    return ReceiptNews(replaced=False, spans=tuple(spans), altered=tuple(altered), covered=tuple(covered))


def _tail(session: IndexedSession, descriptor: int) -> str:
    begin = max(session.receipts_end - _TAIL_BYTES, 0)
    if not session.receipts_end:
        return ""
    return hashlib.blake2b(
        read_at(descriptor, session.receipts_end - begin, begin), digest_size=8
    ).hexdigest()


def _take(session: IndexedSession, line: _Line, spans: list[tuple[int, int, int]]) -> None:
    if line.kind == ReceiptKind.OPENED and line.state == HELD_FROM_THE_START:
        session.stated = _NO_END  # `paint` keeps what is said of lines to come
        spans.append((0, _NO_END, _HELD))
    if line.kind == ReceiptKind.OPENED and session.source is None:
        if isinstance(line.session, str) and line.session:
            session.name = line.session
        if isinstance(line.source, str) and line.source:
            session.source = Path(line.source)
    state = _STATES.get(line.kind)
    if state is None or line.lines is None or line.lines[0] > line.lines[1]:
        return
    first, last = line.lines
    if state != _QUEUED:
        session.stated = max(session.stated, last + 1)
    if spans and spans[-1][2] == state and spans[-1][1] + 1 == first:
        spans[-1] = (spans[-1][0], last, state)
    else:
        spans.append((first, last, state))


def _decoded(whole: bytes) -> Iterable[_Line]:
    try:
        return _DECODER.decode_lines(whole)
    except msgspec.MsgspecError:
        return filter(None, map(_decoded_line, whole.split(b"\n")))


def _decoded_line(text: bytes) -> _Line | None:
    try:
        return _DECODER.decode(text)
    except msgspec.MsgspecError:
        pass
    try:
        receipt = decode(text)  # it also reads names that are no valid Unicode, as file names may be
    except ValueError:
        return None
    return _Line(
        seq=receipt.seq,
        prev=receipt.prev,
        at="",
        kind=receipt.kind,
        lines=receipt.lines,
        session=receipt.text("session"),
        source=receipt.text("source"),
        state=receipt.text("state"),
    )


def paint(
    session: IndexedSession, columns: Columns, spans: Iterable[tuple[int, int, int]]
) -> NDArray[np.int64]:
    """
    Bring what receipts say into the state column; `PURGED` is final.

    What they say about lines that were not read yet is kept for the next call.

    Returns:
        The events whose state is another now, in any order, each at most as often as a receipt changed it.
    """
    changed: list[NDArray[np.int64]] = []
    ahead: list[tuple[int, int, int]] = []
    for first, last, state in (*session.spans_ahead, *spans):
        if last >= session.lines:
            ahead.append((max(first, session.lines), last, state))
        for events in session.events(first, last):
            states = columns.state[events]
            differs = np.flatnonzero((states != state) & (states != _PURGED))
            if len(differs):
                changed.append(differs + events.start)
                states[differs] = state
    session.spans_ahead = ahead
    return np.concatenate(changed) if changed else np.empty(0, np.int64)


def forget_states(session: IndexedSession, columns: Columns) -> None:
    """Take back all that receipts have said of a session, so that they can be read from the start."""
    for events in session.events(0, session.lines - 1):
        columns.state[events] = _QUEUED
    session.name, session.source = session.folder, None
    session.receipts_end = session.receipts_inode = session.stated = 0
    session.receipts_tail = ""
    session.spans_ahead = []
