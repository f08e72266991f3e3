"""Records as a view hands them over, with all that could differ from run to run made up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from pellucid import wire
from pellucid.apps import RERUN_API_KEY
from pellucid.event import Event
from pellucid.event import decode as event_of
from pellucid.ledger.receipts import Receipt
from pellucid.state import State
from pellucid.view.values import Record, Row
from pellucid.wire import BodyHeader

if TYPE_CHECKING:
    from pellucid.apps import WatchedApp

DISTINCT_ID = "228e582615214b838e4b170bff3905e9"
SESSION = "1565df47-7173-476b-ad6f-02c296dbb93d"


def record_of(
    app: WatchedApp, raw: bytes, *, state: State = State.QUEUED, distinct_id: str | None = DISTINCT_ID
) -> Record:
    """Return a record of this line: copied by the witness and, if it is in another state than queued, released."""
    event = event_of(raw)
    readable = isinstance(event, Event)
    row = Row(
        event=7,
        state=state,
        time_ns=event.time_ns if readable else None,
        kind=event.kind if readable else "",
        name=event.name if readable else "",
        session=SESSION,
        size_bytes=len(raw),
        unreadable=not readable,
    )
    witnessed = _receipt(1, "witnessed", 4_001_204_000, lines=[0, 3])
    released = _receipt(2, "released", 5_950_310_000, lines=[0, 3], why="emptied")
    folder = Path("/home/alice/.local/share/pellucid/apps/rerun/events") / SESSION
    return Record(
        row=row,
        uuid=UUID("5f0c3a57-6f0e-5b52-9f3a-1c6f6a0b7d21"),
        raw=raw,
        event=event,
        session_file=app.default_data_dir / f"{SESSION}.json",
        session_offset=1_054,
        copy_file=folder / "000001.ndjson",
        copy_offset=1_054,
        line_number=1,
        receipts=(witnessed,) if state is State.QUEUED else (witnessed, released),
        distinct_id=distinct_id,
    )


def observed_record(
    app: WatchedApp, raw: bytes, *others: bytes, in_file: bool = True, outcome: str = "accepted"
) -> Record:
    """Return a record that `pellucid run` has seen on its way out, with other lines in one body."""
    record = record_of(app, raw, state=State.RELEASED)
    header = BodyHeader(api_key=RERUN_API_KEY, distinct_id=DISTINCT_ID, session_id=SESSION)
    kind = "observed" if in_file else "rebuilt"
    seen = _receipt(2, kind, 5_951_200_000, lines=[0, 3], posted_bytes=[0, 900])
    answered = _receipt(3, "answered", 6_021_000_000, lines=[0, 3], outcome=outcome)
    return replace(
        record,
        receipts=(*(record.receipts if in_file else ()), seen, *((answered,) if outcome else ())),
        seen_in_file=in_file,
        seen_on_wire=True,
        observed_body=wire.body(header, [*others[:1], raw, *others[1:]]).content,
    )


def _receipt(seq: int, kind: str, after_ns: int, **details: object) -> Receipt:
    return Receipt(
        seq=seq,
        prev=str(seq - 1) * 64,
        at_ns=1_795_538_340_000_000_000 + after_ns,
        kind=kind,
        details=details,
    )
