"""Destroying bytes in place."""

from __future__ import annotations

import os

import pytest

from pellucid.errors import LedgerError
from pellucid.ledger import log_erasure
from pellucid.ledger.log_erasure import blank, check_writable, delete_log, half_written
from pellucid.ledger.segments import spans, survey


@pytest.fixture
def events(tmp_path):
    """A session's folder with five lines in two segments."""
    folder = tmp_path / "events" / "s"
    folder.mkdir(parents=True)
    (folder / "000001.ndjson").write_bytes(b"a\nbbb\nc\n")
    (folder / "000002.ndjson").write_bytes(b"dddd\ne\n")
    return folder


def content(events):
    return [path.read_bytes() for path in sorted(events.iterdir())]


def test_blanked_lines_are_spaces_and_no_other_byte_moves(events, monkeypatch):
    """Newlines and neighbours stay, also where a line is longer than a slice."""
    monkeypatch.setattr(log_erasure, "SLICE_BYTES", 2)
    blank(spans(survey(events), [(1, 1), (3, 3)]))
    assert [b"a\n   \nc\n", b"    \ne\n"] == content(events)


def test_blanking_never_lets_a_file_grow(events):
    """A segment that was cut or deleted after looking stays as it is."""
    places = list(spans(survey(events), [(0, 9)]))
    os.truncate(events / "000001.ndjson", 3)
    (events / "000002.ndjson").unlink()
    blank(places)
    assert [b" \n "] == content(events)


def test_what_cannot_be_written_is_named(events):
    """A folder in place of a segment is an error with its name, before anything is promised."""
    check_writable([events / "000001.ndjson", events / "gone"])
    (events / "000003.ndjson").mkdir()
    with pytest.raises(LedgerError, match=r"000003\.ndjson cannot be written"):
        check_writable([events / "000003.ndjson"])


def test_deleting_a_log_leaves_foreign_files(events):
    """Only our own segments are deleted; the folder goes if nothing else is in it."""
    (events / "notes.txt").write_bytes(b"foreign")
    delete_log(events)
    assert [b"foreign"] == content(events)
    (events / "notes.txt").unlink()
    delete_log(events)
    assert not events.exists()
    delete_log(events)


def test_what_was_half_written_goes_with_it(events):
    """A segment that was about to be written anew may hold any of its lines."""
    left = half_written(events / "000001.ndjson")
    left.write_bytes(b"bbb")
    blank(spans(survey(events), [(1, 1)]))
    assert not left.exists()
    left.write_bytes(b"bbb")
    delete_log(events)
    assert not events.exists()
