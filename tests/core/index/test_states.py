"""Tests of pellucid.index.states: the column says what the ledger's own reading of the receipts says."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pellucid.clock import SystemClock
from pellucid.index.sessions import IndexedSession
from pellucid.index.states import read_news
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import ReceiptKind
from pellucid.state import State

SPANS = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(sorted)
RECEIPTS = st.lists(st.tuples(st.sampled_from([*ReceiptKind, "something else"]), SPANS), max_size=12)


@given(parts=st.lists(st.tuples(st.integers(0, 4), RECEIPTS), max_size=4))
def test_states_are_what_the_receipts_say(tools, parts):
    """In any order, overlapping, about lines that are not there yet, read at once or little by little."""
    with tempfile.TemporaryDirectory() as folder:
        files = tools.LedgerFiles(Path(folder))
        files.write("s", tools.usual() + b"\n")
        index, lines = files.open(), 1
        for more, receipts in parts:
            files.write("s", (tools.usual() + b"\n") * more)
            lines += more
            for kind, (first, last) in receipts:
                files.receipt("s", kind, first, last)
            index.refresh("s")
            expected = [files.ledger.states("s").at(line) for line in range(lines)]
            assert expected == index.state.tolist() == files.open().state.tolist()


def test_what_is_no_receipt_is_passed_over(files, tools):
    """A broken line, one that names no range, and a torn end change nothing about the others."""
    files.write("s", (tools.usual() + b"\n") * 3)
    files.receipt("s", ReceiptKind.RELEASED, 0, 0)
    path = files.root / "receipts" / "s.ndjson"
    with path.open("ab") as file:
        file.write(b'garbage\n{"kind":"released","lines":[1,1]}\n{"seq":1,"prev":"')
    index = files.open()
    assert [State.RELEASED, State.QUEUED, State.QUEUED] == index.state.tolist()
    assert [int(files.ledger.states("s").at(line)) for line in range(3)] == index.state.tolist()


def test_a_torn_receipt_counts_once_it_is_whole(files, tools):
    """It is read from its start again."""
    files.write("s", tools.usual() + b"\n")
    files.receipt("s", ReceiptKind.RELEASED, 0, 0)
    path = files.root / "receipts" / "s.ndjson"
    whole = path.read_bytes()
    path.write_bytes(whole[:-9])
    index = files.open()
    assert [State.QUEUED] == index.state.tolist()
    with path.open("ab") as file:
        file.write(whole[-9:])
    assert [0] == index.refresh("s").restated.tolist()
    assert [State.RELEASED] == index.state.tolist()


def test_receipts_that_were_rewritten_are_noticed(files):
    """A file that ends otherwise where it was last read to is another one."""
    files.receipt("s", ReceiptKind.RELEASED, 0, 0)
    session = IndexedSession(number=0, folder="s", name="s")
    path = files.root / "receipts" / "s.ndjson"
    assert not read_news(session, path).replaced
    path.write_bytes(path.read_bytes().replace(b"released", b"RELEASED"))
    assert read_news(session, path).replaced


def test_lines_of_a_session_that_began_held_are_held(files, tools):
    """From the first moment on, reported or not; also after the columns were kept and read again."""
    files.write("s", (tools.usual() + b"\n") * 2)
    log = ReceiptLog(path=files.root / "receipts" / "s.ndjson", clock=SystemClock())
    drafts = [
        Draft(kind="opened", details={"session": "s", "state": "held"}),
        Draft(kind="approved", details={"lines": [1, 1], "epoch": 2}),
    ]
    with log.locked():
        log.catch_up()
        log.append(drafts)
    index = files.open()
    assert [State.HELD, State.QUEUED] == index.state.tolist()
    files.write("s", (tools.usual() + b"\n") * 2)
    index.refresh("s")
    expected = [State.HELD, State.QUEUED, State.HELD, State.HELD]
    assert expected == index.state.tolist() == files.open().state.tolist()
