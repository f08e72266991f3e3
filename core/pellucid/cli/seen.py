"""Which eyes have seen an event: in the file, on its way out, or both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pellucid.cli.output import put_bytes, say, warn
from pellucid.ledger.receipts import ReceiptKind
from pellucid.wire.posted import UnreadableBody, read_posted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.view.values import Record

REBUILT = "Nobody saw this line in a file: it is rebuilt, equal as JSON, from the body that was seen on its way out."


def seen_by(record: Record) -> list[str]:
    """Name the eyes, for `--json`: `file`, `wire`."""
    return [*(["file"] if record.seen_in_file else []), *(["wire"] if record.seen_on_wire else [])]


def seen_row(record: Record) -> list[str]:
    """Say the same to a person, as the row of a table."""
    answers = [each.text("outcome") for each in record.receipts if each.kind == ReceiptKind.ANSWERED]
    answer = f" ({answers[-1]})" if answers else ""
    words = {"file": "in the file", "wire": f"on the way out{answer}"}
    return ["seen", ", ".join(words[eye] for eye in seen_by(record))]


def seen_mark(described: dict[str, Any]) -> str:
    """Return what stands behind an event's line in a list; nothing where only the usual eye has seen it."""
    seen = described.get("seen", [])
    return f"  seen: {', '.join(seen)}" if "wire" in seen else ""


def show_observed_body(records: Sequence[Record]) -> bool:
    """Print the very body in which a single event was seen; return whether there is one."""
    body = records[0].observed_body if len(records) == 1 else None
    if body is None:
        return False
    if isinstance(read_posted(body), UnreadableBody):
        warn("Some of its events were forgotten or redacted: spaces stand in their place.")
    say("Seen on its way out by `pellucid run`: byte for byte, with all events that left together.")
    put_bytes(body + b"\n")
    return True
