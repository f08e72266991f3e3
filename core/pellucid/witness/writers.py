"""
Which process wrote a session, and what its config held then: a `writer` receipt in that session's own chain.

    {"seq":2,"prev":"…","at":"…","kind":"writer","pid":4711,"program":"/usr/bin/rerun","started":"…","mark":"…",
     "collection":"on","analytics_id":"…","data_dir":"…"}

It stands there, and not in a log of its own, so that whatever happens to a session happens to it, too: it is forgotten,
let go, compacted and verified with it. It names no lines, so it changes no event's state. What is not known is not in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pellucid import rfc3339
from pellucid.config.changes import Collection, Known
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import ReceiptKind
from pellucid.witness.holders import Holder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pellucid.clock import Clock
    from pellucid.ledger.ledger import SessionEntry
    from pellucid.ledger.receipts import Detail, Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """What is known of who wrote a session."""

    holder: Holder | None = None
    """The process; `None`: nobody saw which one it was."""
    config: Known | None = None
    """What the config held when the session began; `None`: nobody knows. Whether there was an e-mail address is not told."""


def writer_of(receipts: Iterable[Receipt]) -> Writer:
    """Return what a session's receipts tell; of several that tell the same, the first is believed."""
    holder: Holder | None = None
    config: Known | None = None
    for receipt in receipts:
        if receipt.kind == ReceiptKind.WRITER:
            holder = holder or _holder(receipt)
            config = config or _config(receipt)
    return Writer(holder=holder, config=config)


def note_writer(entry: SessionEntry, writer: Writer, *, clock: Clock) -> bool:
    """
    Write down who wrote a session, unless that is known already; any process may.

    Returns:
        Whether the session has begun in the ledger; else nothing is written, and it may be tried again.

    Raises:
        LedgerError: The receipt cannot be written.
    """
    if not entry.receipts.exists():
        return False
    receipts = ReceiptLog(path=entry.receipts, clock=clock)
    with receipts.locked():
        known = receipts.catch_up().receipts
        if not known:  # it was forgotten meanwhile, and not even a lock shall be left of it
            if not entry.receipts.exists():
                receipts.delete()
            return False
        told = writer_of(known)
        fresh = Writer(
            holder=None if told.holder else writer.holder, config=None if told.config else writer.config
        )
        details = _details(fresh)
        if details:
            receipts.append([Draft(kind=ReceiptKind.WRITER, details=details)])
    return True


def _details(writer: Writer) -> dict[str, Detail]:
    details: dict[str, Detail] = {}
    holder, config = writer.holder, writer.config
    if holder is not None:
        details |= {
            "pid": holder.pid,
            "program": holder.program,
            "started": rfc3339.form(holder.started_ns),
            "mark": holder.mark,
        }
    if config is not None:
        details["collection"] = config.collection.value
        if config.is_read:
            details["analytics_id"] = config.analytics_id
            details["data_dir"] = None if config.data_dir is None else str(config.data_dir)
    return details


def _holder(receipt: Receipt) -> Holder | None:
    pid, started = receipt.details.get("pid"), receipt.text("started")
    try:
        started_ns = rfc3339.parse(started or "")
    except ValueError:
        return None
    if type(pid) is not int:
        return None
    return Holder(
        pid=pid,
        program=receipt.text("program") or "",
        started_ns=started_ns,
        mark=receipt.text("mark") or "",
    )


def _config(receipt: Receipt) -> Known | None:
    try:
        collection = Collection(receipt.text("collection") or "")
    except ValueError:
        return None
    data_dir = receipt.text("data_dir")
    return Known(
        collection=collection,
        analytics_id=receipt.text("analytics_id"),
        data_dir=None if data_dir is None else Path(data_dir),
    )
