"""`pellucid show`: one event, as it was recorded, as it is understood, or as it is uploaded."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import click

from pellucid import rfc3339, wire
from pellucid.apps import EmbeddedApp, session_files
from pellucid.cli import words
from pellucid.cli.loss_rows import loss_json, read_remarks
from pellucid.cli.meaning import meaning_json, meaning_lines
from pellucid.cli.options import Chosen, choosing, json_option
from pellucid.cli.output import put, put_bytes, put_json, say, warn
from pellucid.cli.seen import REBUILT, seen_by, seen_row, show_observed_body
from pellucid.cli.sessions import writer_json, writer_words
from pellucid.cli.views import open_view, run_view
from pellucid.config.reading import SetUp
from pellucid.errors import NotFoundError, TelemetryError, UsageError
from pellucid.event import Event, Foreign, UnreadableLine
from pellucid.ledger.receipts import ReceiptKind
from pellucid.view.fates import fate_of
from pellucid.witness.losses import LossReader, SessionRemarks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.event import PropertyValue
    from pellucid.ledger.receipts import Receipt
    from pellucid.view.live_view import LiveView
    from pellucid.view.values import Record

_SESSION_DIGITS: Final = 8


@click.command()
@click.argument("event", metavar="EVENT")
@click.option("--raw", is_flag=True, help="The line exactly as it was recorded.")
@click.option(
    "--payload", is_flag=True, help="The JSON that is uploaded for it; for a session, for its whole queue."
)
@choosing
@json_option
def show(*, event: str, raw: bool, payload: bool, chosen: Chosen, as_json: bool) -> None:
    """
    Show one event in full.

    EVENT is its uuid, or the beginning of its session's name and a line number: 01227f48:0. With --payload it may
    also be a session's name, or the uuid of a batch. For an app with Pellucid inside, what --payload prints are the
    exact bytes that leave or left.
    """
    if raw and payload:
        raise UsageError("Give either --raw or --payload", "")
    if payload and isinstance(chosen.app, EmbeddedApp):
        from pellucid.cli.own.payload import show_own_payload  # noqa: PLC0415 - only for such an app

        show_own_payload(chosen, event, next(iter(find_records(chosen, event, or_none=True)), None))
        return
    records = find_records(chosen, event, whole_queue=payload)
    if raw:
        if not records[0].seen_in_file:
            say(REBUILT)
        put_bytes(records[0].raw + b"\n")
    elif payload:
        if not show_observed_body(records):
            _show_payload(chosen, records)
    elif as_json:
        record = records[0]
        put_json(_described(record, chosen) | meaning_json(chosen.app, record.event, version=record.version))
    else:
        record = records[0]
        meant = meaning_lines(chosen.app, record.event, version=record.version)
        for line in (*_lines(record, chosen), *meant):
            put(line)


def find_records(
    chosen: Chosen, address: str, *, whole_queue: bool = False, or_none: bool = False
) -> list[Record]:
    """
    Read the event of that address; or, if asked for, the queue of the session of that name.

    Args:
        chosen: The app.
        address: A uuid, or the beginning of a session's name and a line number.
        whole_queue: Whether it may also be a session.
        or_none: Whether to return nothing where there is nothing.

    Raises:
        NotFoundError: There is none.
    """
    view = open_view(chosen, "")
    found: list[Record] = []
    run_view(
        view, on_ready=lambda _: found.extend(_looked_up(chosen, view, address, whole_queue=whole_queue))
    )
    if not found and not or_none:
        raise _nothing(chosen, address, whole_queue=whole_queue)
    return found


def _nothing(chosen: Chosen, address: str, *, whole_queue: bool) -> NotFoundError:
    """Say what there is instead: somebody may have named a session, where an event was wanted."""
    start = _session(chosen, address)
    if start not in _sessions(chosen):
        return NotFoundError(f"There is no event {address!r}", "`pellucid events` lists them.")
    if whole_queue:
        return NotFoundError(
            f"Nothing of session {start} waits in the queue",
            f"One of its events: pellucid show {start[:_SESSION_DIGITS]}:0 --payload",
        )
    return NotFoundError(
        f"{address!r} is a session, not an event", f"One of its events: {start[:_SESSION_DIGITS]}:0"
    )


def _looked_up(chosen: Chosen, view: LiveView, address: str, *, whole_queue: bool) -> list[Record]:
    event = view.find(address)
    if event is not None:
        return [view.record(event)]
    return view.queue_of(_session(chosen, address)) if whole_queue else []


def _sessions(chosen: Chosen) -> set[str]:
    ledger = chosen.ledger
    names = {ledger.session_name(entry.folder) for entry in ledger.sessions()}
    return names | {file.name.removesuffix(".json") for file in session_files(chosen.data_dir())}


def _session(chosen: Chosen, prefix: str) -> str:
    names = _sessions(chosen)
    fitting = {prefix} & names or {name for name in names if prefix and name.startswith(prefix)}
    if len(fitting) > 1:
        raise UsageError(f"{prefix!r} is the beginning of {len(fitting)} sessions", "Give more of the name.")
    return fitting.pop() if fitting else prefix


def _show_payload(chosen: Chosen, records: Sequence[Record]) -> None:
    header = wire.BodyHeader(
        api_key=chosen.app.api_key,
        distinct_id=records[0].distinct_id or _id_of(chosen),
        session_id=records[0].row.session,
    )
    body = wire.body(header, [record.raw for record in records])
    for omitted in body.omitted:
        warn(f"Rerun refuses to read this line and deletes it unsent: {omitted.reason}.")
    if not body.is_sent:
        raise TelemetryError(
            "Nothing is uploaded for this", "`pellucid show EVENT --raw` shows what was recorded."
        )
    say(
        f"Reconstructed for {chosen.app.endpoint}: equal as JSON; the order of keys and the cut of batches are unknown."
    )
    put_bytes(body.content + b"\n")


def _id_of(chosen: Chosen) -> str:
    state = chosen.settings.read()
    if isinstance(state, SetUp):
        return state.analytics_id
    warn("The id it goes out under is unknown, since there is no readable config; it is left empty.")
    return ""


def _lines(record: Record, chosen: Chosen) -> list[str]:
    row, is_own = record.row, isinstance(chosen.app, EmbeddedApp)
    fate, remarks = fate_of(record, chosen.app), _remarks(chosen, row.session)
    copy = "none yet" if record.copy_file is None else _place(record.copy_file, record.copy_offset)
    rows = [
        ["uuid", str(record.uuid)],
        ["state", row.state.word],
        *([["became", fate.words]] if fate is not None else []),
        ["time", "—" if row.time_ns is None else rfc3339.form(row.time_ns)],
        ["session", row.session],
        *([["written by", writer]] if (writer := writer_words(chosen, row.session)) else []),
        ["line", "—" if record.line_number is None else str(record.line_number)],
        ["size", words.size(row.size_bytes)],
        ["recorded in", _place(record.session_file, record.session_offset)],
        *([] if is_own else [["our copy", copy], seen_row(record)]),
        *_edit_rows(record),
        ["sent under", record.distinct_id or "—"],
    ]
    match record.event:
        case Event() as event:
            head = [f"{event.name}  ({event.kind})"]
            props = [[key, _text(value)] for key, value in event.props.items()]
            findings = [f"{finding.message}." for finding in event.findings]
        case UnreadableLine() as line:
            head, props, findings = ["(unreadable line)"], [], [f"{line.reason}."]
    if fate is not None and fate.tip:
        findings.append(fate.tip)
    findings += [remarks.first_session] if remarks.first_session else []
    lost = [f"{loss.words}. {loss.tip}" for loss in remarks.losses]
    return [
        *head,
        "",
        *words.table(rows),
        *(["", "Properties:", *(f"  {line}" for line in words.table(props))] if props else []),
        *(["", "Note:", *words.bullets(findings)] if findings else []),
        *(["", "Lost of its session:", *words.bullets(lost)] if lost else []),
        *(["", "Receipts:", *words.bullets(_receipt_lines(record))] if record.receipts else []),
    ]


def _edit_rows(record: Record) -> list[list[str]]:
    """Say what a person changed of what leaves."""
    taken_out = [name for name, text in record.edit.items() if text is None]
    changed = [f"{name}: {text}" for name, text in record.edit.items() if text is not None]
    rows = [["taken out", ", ".join(taken_out)], ["leaves as", ", ".join(changed)]]
    return [row for row in rows if row[1]]


def _remarks(chosen: Chosen, session: str) -> SessionRemarks:
    if isinstance(chosen.app, EmbeddedApp):
        return SessionRemarks()
    return read_remarks(LossReader(ledger=chosen.ledger, title=chosen.app.title), session)


def _described(record: Record, chosen: Chosen) -> dict[str, Any]:
    row, event = record.row, record.event
    fate, remarks = fate_of(record, chosen.app), _remarks(chosen, row.session)
    described: dict[str, Any] = {
        "uuid": str(record.uuid),
        "session": row.session,
        "written_by": writer_json(chosen, row.session),
        "line": record.line_number,
        "state": row.state.word,
        "became": None if fate is None else fate.words,
        "answer": None if fate is None else fate.answer.value,
        "time": None if row.time_ns is None else rfc3339.form(row.time_ns),
        "time_ns": row.time_ns,
        "size_bytes": row.size_bytes,
        "session_file": str(record.session_file),
        "session_offset": record.session_offset,
        "copy_file": None if record.copy_file is None else str(record.copy_file),
        "copy_offset": record.copy_offset,
        "distinct_id": record.distinct_id,
        "receipts": [str(receipt.kind) for receipt in record.receipts],
        "taken_out": [name for name, text in record.edit.items() if text is None],
        "changed": {name: text for name, text in record.edit.items() if text is not None},
        "seen": seen_by(record),
        "first_session": bool(remarks.first_session),
        "session_losses": [loss_json(loss) for loss in remarks.losses],
        "raw": record.raw.decode("utf-8", "backslashreplace"),
    }
    if isinstance(event, UnreadableLine):
        return described | {"unreadable": True, "reason": event.reason}
    return described | {
        "unreadable": False,
        "kind": event.kind,
        "name": event.name,
        "props": {key: _plain(value) for key, value in event.props.items()},
        "extra": dict(event.extra),
        "findings": [{"message": finding.message, "refused": finding.refused} for finding in event.findings],
    }


def _receipt_lines(record: Record) -> list[str]:
    return [
        f"{rfc3339.form(receipt.at_ns)}  {receipt.kind}{_receipt_detail(receipt)}"
        for receipt in record.receipts
    ]


def _receipt_detail(receipt: Receipt) -> str:
    if receipt.kind == ReceiptKind.KEPT and receipt.details.get("keep") == 0:
        return ": no longer"
    told = [receipt.text("outcome"), receipt.text("why")]
    return f": {', '.join(filter(None, told))}" if any(told) else ""


def _place(file: object, offset: int | None) -> str:
    return str(file) if offset is None else f"{file}, from byte {offset}"


def _text(value: PropertyValue) -> str:
    return value if isinstance(value, str) else json.dumps(_plain(value))


def _plain(value: PropertyValue) -> object:
    return {"foreign": value.text} if isinstance(value, Foreign) else value
