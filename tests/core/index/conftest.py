"""A ledger on disk that is written by hand, and a slow, plain reading of it that the index has to agree with."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pytest

from pellucid.clock import SystemClock
from pellucid.event import UnreadableLine, decode
from pellucid.index import BLANK, CLASS_UNREADABLE, UNREADABLE, EventIndex
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.receipts import Receipt, ReceiptKind, encode
from pellucid.state import State

if TYPE_CHECKING:
    from pathlib import Path

I64 = 2**63
LONG_AGO_NS = 1_700_000_000_000_000_000


def usual(name="viewer_started", *, kind="Append", time="2026-11-23T16:05:14.825814221Z", props=b"{}"):
    """One line as Rerun writes it."""
    return f'{{"time_utc":"{time}","kind":"{kind}","name":"{name}","props":'.encode() + props + b"}"


@dataclass(frozen=True)
class PlainRow:
    """What the plain reading says of one line."""

    folder: str
    line: int
    raw: bytes
    segment: str
    offset: int
    kind: str
    name: str
    flags: int
    state: int
    time_ns: int | None
    """`None` for the lines before the first that tells a time: theirs is that of the file."""


class LedgerFiles:
    """A ledger whose files are written byte by byte."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.ledger = Ledger(root=root, clock=SystemClock())
        self._seq = {}

    def segment(self, folder, number=1):
        """Where a segment is; its folder is made."""
        path = self.root / "events" / folder / f"{number:06d}.ndjson"
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def write(self, folder, content, number=1):
        """Append bytes to a segment."""
        with self.segment(folder, number).open("ab") as file:
            file.write(content)

    def receipt(self, folder, kind, first=None, last=None, **details):
        """Append a receipt."""
        path = self.root / "receipts" / f"{folder}.ndjson"
        path.parent.mkdir(parents=True, exist_ok=True)
        if first is not None:
            details = {"lines": [first, last], **details}
        seq = self._seq[folder] = self._seq.get(folder, -1) + 1
        receipt = Receipt(seq=seq, prev="0" * 64, at_ns=LONG_AGO_NS, kind=kind, details=details)
        with path.open("ab") as file:
            file.write(encode(receipt) + b"\n")

    def open_receipt(self, folder, name, source):
        """Write the receipt that names the session."""
        self.receipt(
            folder, ReceiptKind.OPENED, session=name, source=source, app="rerun", epoch=1, salt="00" * 16
        )

    def purge(self, folder, line, number=1):
        """Blank one line of a segment as a purge does, receipts included."""
        before = 0
        for earlier in range(1, number):
            before += self.segment(folder, earlier).read_bytes().count(b"\n")
        path = self.segment(folder, number)
        content = path.read_bytes().split(b"\n")
        self.receipt(folder, ReceiptKind.PURGING, before + line, before + line)
        content[line] = b" " * len(content[line])
        with path.open("r+b") as file:
            file.write(b"\n".join(content))
        self.receipt(folder, ReceiptKind.PURGED, before + line, before + line)

    def settle(self):
        """Let all files be so old that a column cache may trust them."""
        for path in self.root.rglob("*.ndjson"):
            if not path.is_symlink():
                os.utime(path, ns=(LONG_AGO_NS, LONG_AGO_NS))

    def open(self, cache_dir=None):
        """Open an index."""
        index = EventIndex(ledger=self.ledger, cache_dir=cache_dir)
        index.open(on_progress=lambda _share: None, cancelled=lambda: False)
        return index

    def plain_rows(self):
        """Read everything line by line."""
        rows = []
        events = self.root / "events"
        for folder in sorted(events.iterdir()) if events.is_dir() else []:
            if stat.S_ISDIR(folder.lstat().st_mode):
                rows += self._plain_session(folder.name)
        return rows

    def _plain_session(self, folder):
        states = self.ledger.states(folder)
        rows, time_ns = [], None
        for path in sorted((self.root / "events" / folder).glob("[0-9]*.ndjson")):
            if not stat.S_ISREG(path.lstat().st_mode):
                continue
            offset = 0
            for raw in path.read_bytes().split(b"\n")[:-1]:
                line = len(rows)
                state = states.at(line)
                kind, name, flags = "", "", 0
                event = decode(raw)
                if state == State.PURGED or not raw.strip(b" \t\r\0"):
                    flags = BLANK
                elif isinstance(event, UnreadableLine):
                    flags = UNREADABLE
                else:
                    kind, name = event.kind, event.name
                    time_ns = min(max(event.time_ns, -I64), I64 - 1)
                rows.append(
                    PlainRow(folder, line, raw, path.name, offset, kind, name, flags, int(state), time_ns)
                )
                offset += len(raw) + 1
        return rows


def indexed_rows(index, times_of=()):
    """What an index says of each line, ordered as the plain reading is."""
    rows = []
    folders = index.folders
    for event in range(index.count):
        place = index.location(event)
        klass = int(index.klass[event])
        kind, name = ("", "") if klass == CLASS_UNREADABLE else index.classes[klass]
        rows.append(
            PlainRow(
                folders[index.session[event]],
                int(index.line[event]),
                index.raw(event),
                place.path.name,
                int(index.offset[event]),
                kind,
                name,
                int(index.flags[event]) & (BLANK | UNREADABLE),
                int(index.state[event]),
                int(index.time_ns[event]),
            )
        )
    rows.sort(key=lambda row: (row.folder, row.line))
    untimed = {(row.folder, row.line) for row in times_of if row.time_ns is None}
    return [
        PlainRow(**{**vars(row), "time_ns": None}) if (row.folder, row.line) in untimed else row
        for row in rows
    ]


def assert_agrees(files, index):
    """Compare an index with the plain reading, column by column."""
    expected = files.plain_rows()
    assert expected == indexed_rows(index, expected)
    assert [len(row.raw) for row in expected] == [
        int(index.length[event])
        for event in sorted(
            range(index.count), key=lambda event: (index.folders[index.session[event]], index.line[event])
        )
    ]


class Tools:
    """What tests of the index share; they cannot import from each other."""

    usual = staticmethod(usual)
    assert_agrees = staticmethod(assert_agrees)
    indexed_rows = staticmethod(indexed_rows)
    LedgerFiles = LedgerFiles


@pytest.fixture(scope="session")
def tools():
    """The shared tools."""
    return Tools


@pytest.fixture
def files(tmp_path):
    """An empty ledger."""
    return LedgerFiles(tmp_path / "ledger")


@pytest.fixture(scope="session")
def heads():
    """Put lines into a batch of heads, as the scanner does."""

    def gather(*lines):
        from pellucid.index.heads import HEAD_BYTES, LEAD_BYTES

        rows = [b"}}\n"[-LEAD_BYTES:] + line + b"\n" + b"." * HEAD_BYTES for line in lines]
        return (
            np.frombuffer(b"".join(row[:HEAD_BYTES] for row in rows), np.uint8).reshape(-1, HEAD_BYTES).copy()
        )

    return gather
