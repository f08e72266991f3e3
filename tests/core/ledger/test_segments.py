"""Reading a log's segments, whatever lies among them and whatever happens to them."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.errors import LedgerError
from pellucid.ledger import segments as module
from pellucid.ledger.segments import is_blank, read_exactly, read_lines, segment_name, segments, spans, survey


def write(events, *contents):
    events.mkdir(parents=True, exist_ok=True)
    for number, content in enumerate(contents, 1):
        (events / segment_name(number)).write_bytes(content)


def rows(events, ranges):
    return [(span.number, raw) for span, raw in read_lines(spans(survey(events), ranges))]


def test_missing_folder_has_no_segments(tmp_path):
    """A session without a log is empty, not an error; a file in its place counts the same."""
    (tmp_path / "file").write_bytes(b"")
    assert ([], []) == (segments(tmp_path / "gone"), segments(tmp_path / "file"))


def test_foreign_files_are_passed_over(tmp_path):
    """Only regular files with a segment's name are segments, in the order of their numbers."""
    write(tmp_path, b"1\n", b"2\n")
    (tmp_path / "1000000.ndjson").write_bytes(b"3\n")
    for name in ("notes.txt", "1.ndjson", "000003.ndjson.tmp", ".000003.ndjson"):
        (tmp_path / name).write_bytes(b"foreign\n")
    (tmp_path / "000004.ndjson").mkdir()
    (tmp_path / "000005.ndjson").symlink_to(tmp_path / "notes.txt")
    assert [1, 2, 1_000_000] == [segment.number for segment in segments(tmp_path)]
    assert [(0, b"1"), (1, b"2"), (2, b"3")] == rows(tmp_path, [(0, 9)])


def test_survey_counts_lines_and_finds_torn_tails(tmp_path):
    """Empty, torn and unfinished segments are counted by their newlines."""
    write(tmp_path, b"a\nb\n", b"", b"c\nto", b"rn")
    assert [(0, 2, 4, 4), (2, 0, 0, 0), (2, 1, 2, 4), (3, 0, 0, 2)] == [
        (one.first_line, one.count, one.end, one.size) for one in survey(tmp_path)
    ]


_CONTENTS = st.lists(
    st.lists(st.binary(max_size=12).filter(lambda raw: b"\n" not in raw), max_size=6), max_size=4
)


@given(_CONTENTS, st.sets(st.integers(0, 24)), st.integers(1, 9))
def test_any_lines_are_found(tmp_path_factory, contents, numbers, slice_bytes):
    """Exactly the wanted lines come back, with their bytes, however the reads are cut."""
    events = tmp_path_factory.mktemp("events")
    write(events, *(b"".join(raw + b"\n" for raw in lines) + b"torn" for lines in contents))
    everything = [raw for lines in contents for raw in lines]
    usual, module.SLICE_BYTES = module.SLICE_BYTES, slice_bytes
    try:
        found = rows(events, [(number, number) for number in sorted(numbers)])
    finally:
        module.SLICE_BYTES = usual
    assert [(n, everything[n]) for n in sorted(numbers) if n < len(everything)] == found


def test_what_is_deleted_meanwhile_is_not_yielded(tmp_path):
    """A segment that goes, or shrinks, between looking and reading leaves its lines out."""
    write(tmp_path, b"a\nb\n", b"c\nd\n", b"e\n")
    places = list(spans(survey(tmp_path), [(0, 9)]))
    (tmp_path / segment_name(1)).unlink()
    os.truncate(tmp_path / segment_name(2), 2)
    assert [b"c", b"e"] == [raw for _, raw in read_lines(places)]


def test_unreadable_folder_is_named(tmp_path, monkeypatch):
    """A folder that is there and cannot be listed is an error with its name."""

    def refuse(path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", refuse)  # root may list everything
    with pytest.raises(LedgerError, match="cannot be read: Permission denied"):
        segments(tmp_path)


def test_short_read_is_news_not_a_shorter_line(tmp_path):
    """Fewer bytes than asked for means that the file has changed."""
    write(tmp_path, b"abc\n")
    descriptor = os.open(tmp_path / segment_name(1), os.O_RDONLY)
    try:
        assert (b"bc\n", None) == (read_exactly(descriptor, 3, 1), read_exactly(descriptor, 4, 1))
    finally:
        os.close(descriptor)


def test_blank_lines_are_those_without_bytes():
    """Spaces only, or nothing: no event looks like that."""
    assert [True, True, False, False] == [is_blank(raw) for raw in (b"", b"   ", b" x ", b"\0")]
