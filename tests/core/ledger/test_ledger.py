"""The ledger as its readers see it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from pellucid.clock import SystemClock
from pellucid.errors import LedgerError
from pellucid.ledger.ledger import Ledger, folder_of
from pellucid.state import State


@pytest.fixture
def ledger(tmp_path):
    """A ledger of which nothing is on disk."""
    return Ledger(root=tmp_path / "apps" / "rerun", clock=SystemClock())


def test_reading_an_empty_ledger_makes_nothing(ledger, tmp_path):
    """There are no sessions, no receipts and no lines, and no folder either."""
    assert ([], [], [], []) == (
        ledger.sessions(),
        ledger.receipts("s"),
        list(ledger.lines("s")),
        ledger.segments("s"),
    )
    assert ("s", 0, State.QUEUED) == (
        ledger.session_name("s"),
        ledger.line_count("s"),
        ledger.states("s").at(0),
    )
    with ledger.claim(backend="polling", data_dir=tmp_path):
        ledger.open_session(name="s", source=Path("s.json"), app="rerun").close()
        assert ["witness.json", "witness.lock"] == sorted(path.name for path in ledger.root.iterdir())


def test_only_the_claim_opens_sessions(ledger, tmp_path):
    """Without the claim, or after it was released, nobody writes."""
    with pytest.raises(LedgerError, match="not claimed"):
        ledger.open_session(name="s", source=Path("s.json"), app="rerun")
    ledger.claim(backend="polling", data_dir=tmp_path).release()
    with pytest.raises(LedgerError, match="not claimed"):
        ledger.open_session(name="s", source=Path("s.json"), app="rerun")
    assert [] == ledger.sessions()


@pytest.mark.parametrize(
    "name", ["", "a/b", "..", "a b", "ü", "x" * 65, "\udcff", "a\n", "x-" + "0" * 32], ids=repr
)
def test_odd_names_are_hashed(name):
    """A name that is no plain one can neither leave the ledger nor pass for another session."""
    assert "x-" + hashlib.sha256(os.fsencode(name)).hexdigest()[:32] == folder_of(name)


@pytest.mark.parametrize("name", ["01227f48-ce91-44e3-920a-f14dd42621bb", "A_b-9", "x" * 64, "x-1"])
def test_plain_names_stay(name):
    """A plain name is its own folder."""
    assert name == folder_of(name)


def test_session_with_an_odd_name_is_kept_and_named(ledger, tmp_path):
    """The true name is in the first receipt, whatever the folder is called."""
    with ledger.claim(backend="polling", data_dir=tmp_path):
        writer = ledger.open_session(name="../\udcff", source=Path("/d/../\udcff.json"), app="rerun")
        writer.append([b"a"], source_bytes=(0, 2))
    (entry,) = ledger.sessions()
    assert folder_of("../\udcff") == entry.folder
    assert "../\udcff" == ledger.session_name(entry.folder)
    opened = ledger.receipts(entry.folder)[0]
    assert ("/d/../\udcff.json", "rerun", 1) == (
        opened.text("source"),
        opened.text("app"),
        opened.details["epoch"],
    )


def test_sessions_are_those_with_a_log_or_receipts(ledger):
    """Foreign files and folders are passed over; the rest is sorted."""
    for folder in ("events/b", "events/foreign folder", "receipts/folder.ndjson"):
        (ledger.root / folder).mkdir(parents=True)
    for file in ("events/file", "receipts/a.ndjson", "receipts/a.lock", "receipts/c.new", "receipts/d.txt"):
        (ledger.root / file).write_bytes(b"")
    assert ["a", "b"] == [entry.folder for entry in ledger.sessions()]


def test_ledger_whose_folders_are_files_is_named(ledger):
    """What cannot be listed is an error with its name."""
    ledger.root.mkdir(parents=True)
    (ledger.root / "events").write_bytes(b"")
    with pytest.raises(LedgerError, match="events cannot be read"):
        ledger.sessions()


def test_lines_and_states_agree(ledger, tmp_path):
    """Lines come with their numbers and places, states with the last receipt."""
    with ledger.claim(backend="polling", data_dir=tmp_path):
        writer = ledger.open_session(name="s", source=Path("s.json"), app="rerun")
        writer.append([b"a", b"bb", b"c"], source_bytes=(0, 7))
        writer.release([1], why="replaced", distinct_id="0" * 32)
    assert [(0, 0, b"a"), (1, 2, b"bb"), (2, 5, b"c")] == [
        (span.number, span.offset, raw) for span, raw in ledger.lines("s")
    ]
    assert [b"bb"] == [raw for _, raw in ledger.lines("s", [(1, 1)])]
    assert [State.QUEUED, State.RELEASED, State.QUEUED] == [ledger.states("s").at(n) for n in range(3)]
    assert ("replaced", "0" * 32) == (
        ledger.receipts("s")[-1].text("why"),
        ledger.receipts("s")[-1].text("distinct_id"),
    )
