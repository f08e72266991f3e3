"""Torn tails and missing segments."""

from __future__ import annotations

import pytest

from pellucid.ledger.log_repair import cut_torn, fill_gap, torn_tails
from pellucid.ledger.segments import survey


@pytest.fixture
def events(tmp_path):
    """A session's folder in a ledger."""
    folder = tmp_path / "ledger" / "events" / "s"
    folder.mkdir(parents=True)
    return folder


def test_torn_tails_are_found_and_cut(events):
    """What stands behind the last newline of any segment is given back and taken away; lines stay."""
    (events / "000001.ndjson").write_bytes(b"a\nto")
    (events / "000002.ndjson").write_bytes(b"b\n")
    (events / "000003.ndjson").write_bytes(b"rn")
    tails = torn_tails(survey(events))
    assert [("000001.ndjson", 2, b"to"), ("000003.ndjson", 0, b"rn")] == [
        (tail.segment.name, tail.offset, tail.torn) for tail in tails
    ]
    for tail in tails:
        cut_torn(tail)
    assert [] == torn_tails(survey(events))
    assert [b"a\n", b"b\n", b""] == [path.read_bytes() for path in sorted(events.iterdir())]


def test_gap_is_filled_where_a_segment_is_missing(events):
    """Lines behind a missing segment get their numbers back."""
    (events / "000001.ndjson").write_bytes(b"a\n")
    (events / "000003.ndjson").write_bytes(b"d\n")
    assert (1, 2) == fill_gap(events, 2)
    assert b"\n\n" == (events / "000002.ndjson").read_bytes()


def test_gap_is_filled_at_the_end_and_in_an_empty_folder(events):
    """Where no segment is missing the lost lines were the last ones."""
    assert (0, 1) == fill_gap(events, 2)
    assert (2, 2) == fill_gap(events, 1)
    assert b"\n\n\n" == (events / "000001.ndjson").read_bytes()
