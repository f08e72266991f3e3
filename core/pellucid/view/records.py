"""
Rows and records: what a person sees of one event, put together from index, ledger, log and config.

Everything here only reads and may be called from any thread. A row comes from memory; a record reads one line, the
receipts of its session and, for what is still queued, the app's config.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from uuid import UUID

import numpy as np

from pellucid.apps import EmbeddedApp
from pellucid.config.reading import SetUp, read_config
from pellucid.errors import NotFoundError, UsageError
from pellucid.event import decode
from pellucid.index.columns import CLASS_UNREADABLE, TIMELESS, UNREADABLE
from pellucid.ledger.edits import leaving_edit
from pellucid.ledger.posted_bodies import read_body
from pellucid.ledger.receipt_parts import narrowed
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.upload_header import upload_header
from pellucid.said import said
from pellucid.state import State
from pellucid.view.origins import Origins
from pellucid.view.values import Record, Row, eyes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pellucid.apps import KnownApp
    from pellucid.index.contents import Location
    from pellucid.index.event_index import EventIndex
    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.receipts import Receipt
    from pellucid.view.values import Eyes

_LINE_ADDRESS: Final = re.compile(r"(.+):(\d{1,12})", re.ASCII)
_ATTEMPTS: Final = 3


class Records:
    """
    Tells of single events.

    Args:
        app: Whose events.
        index: Where they are.
        ledger: Whose receipts tell what became of them.
        data_dir: Where the app keeps its session files.
    """

    def __init__(self, *, app: KnownApp, index: EventIndex, ledger: Ledger, data_dir: Path) -> None:
        self._app = app
        self._is_own = isinstance(app, EmbeddedApp)
        self._index = index
        self._ledger = ledger
        self._origins = Origins(index, data_dir=data_dir, is_own=self._is_own)

    def row(self, event: int) -> Row:
        """
        Return what a table shows of one event.

        Raises:
            NotFoundError: There is no event of that number.
        """
        index = self._index
        try:
            klass, flags = int(index.klass[event]), int(index.flags[event])
            kind, name = ("", "") if klass == CLASS_UNREADABLE else index.classes[klass]
            session, line = index.home(event)
            return Row(
                event=event,
                state=State(int(index.state[event])),
                time_ns=None if flags & TIMELESS else int(index.time_ns[event]),
                kind=kind,
                name=name,
                session=session,
                size_bytes=int(index.length[event]),
                unreadable=bool(flags & UNREADABLE),
                line_number=line,
            )
        except IndexError as error:
            raise NotFoundError(said("There is no event number {event}", event=event)) from error

    def record(self, event: int) -> Record:
        """
        Read and decode one event.

        Raises:
            NotFoundError: There is no event of that number, or its bytes are gone.
            LedgerError: Its receipts cannot be read.
        """
        row = self.row(event)
        try:
            place = self._index.location(event)
            return self._record(row, self._ledger.receipts(place.folder))
        except IndexError as error:  # the index was rebuilt in this moment, and has other numbers now
            raise NotFoundError(said("There is no event number {event} any more", event=event)) from error

    def queue_of(self, session: str) -> list[Record]:
        """
        Return the queued events of one session, in the order they were written.

        Raises:
            LedgerError: Its receipts cannot be read.
        """
        index = self._index
        numbers = [number for number, name in enumerate(index.sessions) if name == session]
        if not numbers:
            return []
        queued = np.flatnonzero(np.isin(index.session, numbers) & (index.state == State.QUEUED))
        queued = queued[
            np.argsort(index.line[queued], kind="stable")
        ]  # live ones have the highest of all numbers
        receipts = self._ledger.receipts(index.folders[numbers[0]])
        found: list[Record] = []
        for event in queued.tolist():
            try:
                found.append(self._record(self.row(event), receipts))
            except NotFoundError:
                continue  # it left the queue in this moment
        return found

    def find(self, address: str) -> int | None:
        """
        Return the number of the event that a full uuid or `<session prefix>:<line number>` names.

        A uuid is looked for by reading every line, which takes some seconds for a million events.

        Raises:
            UsageError: The prefix fits several sessions that have such a line.
        """
        address = address.strip()
        by_line = _LINE_ADDRESS.fullmatch(address)
        if by_line is not None and not address.startswith("urn:"):
            return self._at_line(by_line[1], int(by_line[2]))
        try:
            return self._origins.with_uuid(UUID(address))
        except ValueError:
            return None

    @property
    def origins(self) -> Origins:
        """Where the events come from."""
        return self._origins

    def eyes_of(self, events: Iterable[int]) -> dict[int, Eyes]:
        """Say which eyes have seen some events, as receipts tell; those that are gone are left out."""
        numbers = sorted({event for event in events if 0 <= event < self._index.count})
        in_file, on_wire = self._index.eyes(np.array(numbers, np.uint32))
        return dict(zip(numbers, map(eyes, in_file.tolist(), on_wire.tolist()), strict=True))

    def _at_line(self, prefix: str, line: int) -> int | None:
        index = self._index
        found: dict[str, int] = {}
        for name, folder in zip(index.sessions, index.folders, strict=True):
            if name.startswith(prefix) and (event := index.event_at(folder, line)) is not None:
                found[name] = event
        if prefix in found:
            return found[prefix]
        if len(found) > 1:
            raise UsageError(
                said("{prefix!r} is the beginning of {n} sessions", prefix=prefix, n=len(found)),
                said("Write more of it, for example {session}:{line}.", session=min(found), line=line),
            )
        return next(iter(found.values()), None)

    def _record(self, row: Row, receipts: list[Receipt]) -> Record:
        event = row.event
        place, raw = self._bytes_of(event)
        covering: tuple[Receipt, ...] = ()
        if place.line_number is not None:
            line = place.line_number
            covering = tuple(narrowed(receipt, line) for receipt in receipts if receipt.covers(line))
        header = upload_header(receipts[0]) if self._is_own and receipts else None
        edit, context_edit = leaving_edit(covering, place.line_number or 0)
        return Record(
            row=row,
            uuid=self._origins.uuid(event, raw),
            raw=raw,
            event=decode(raw),
            session_file=self._origins.session_file(event),
            session_offset=self._session_offset(place, covering),
            copy_file=place.path if place.in_ledger else None,
            copy_offset=place.offset if place.in_ledger else None,
            line_number=place.line_number,
            receipts=covering,
            distinct_id=header.distinct_id if header else self._distinct_id(row.state, covering),
            header=None if header is None else header.edited(context_edit),
            edit=edit,
            seen_in_file=not any(receipt.kind == ReceiptKind.REBUILT for receipt in covering),
            seen_on_wire=any(receipt.posted_bytes is not None for receipt in covering),
            observed_body=self._observed_body(place, covering),
        )

    def _observed_body(self, place: Location, covering: tuple[Receipt, ...]) -> bytes | None:
        where = next((at for receipt in reversed(covering) if (at := receipt.posted_bytes) is not None), None)
        body = None if where is None else read_body(place.path.parent, where)
        return None if body is None else body.content

    def _bytes_of(self, event: int) -> tuple[Location, bytes]:
        for _ in range(_ATTEMPTS):
            place = self._index.location(event)
            raw = self._index.raw(event)
            if raw is not None and place == self._index.location(event):
                return place, raw
        raise NotFoundError(
            said("The event's bytes are no longer where they were"),
            said("Look again in a moment: the view is catching up."),
        )

    def _session_offset(self, place: Location, covering: tuple[Receipt, ...]) -> int | None:
        if self._is_own or not place.in_ledger:
            return place.offset
        return self._source_offset(place, covering)

    def _source_offset(self, place: Location, covering: tuple[Receipt, ...]) -> int | None:
        """Reckon where the line stood in the app's file, if the receipt's lines stood there without gaps."""
        witnessed = next((r for r in covering if r.kind == ReceiptKind.WITNESSED), None)
        if witnessed is None or witnessed.lines is None or witnessed.source_bytes is None:
            return None
        first, last = witnessed.lines
        events = self._index.events_of(place.folder, first, last)
        sizes = self._index.length[events].astype(np.int64) + 1
        begin, end = witnessed.source_bytes
        if len(events) != last - first + 1 or int(sizes.sum()) != end - begin or place.line_number is None:
            return None
        return begin + int(sizes[: place.line_number - first].sum())

    def _distinct_id(self, state: State, covering: tuple[Receipt, ...]) -> str | None:
        if state is State.RELEASED:
            released = [r for r in covering if r.kind in {ReceiptKind.RELEASED, ReceiptKind.REBUILT}]
            if released:
                return released[-1].text("distinct_id")
        config = read_config(self._app)
        return config.analytics_id if isinstance(config, SetUp) else None
