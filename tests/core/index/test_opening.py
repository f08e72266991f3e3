"""Tests of pellucid.index.opening: two scanners, one order."""

from __future__ import annotations

from pellucid.index.opening import PART_BYTES, open_contents


def test_events_are_numbered_by_session_segment_and_line(files, tools):
    """However the work is shared out, the order is that of the ledger."""
    line = tools.usual(props=b'{"x":{"String":"' + b"x" * 4_000 + b'"}}') + b"\n"
    lines = PART_BYTES // len(line) // 2
    for folder in ("b", "a", "c"):
        for number in (1, 2):
            files.write(folder, line * lines, number)
    contents = open_contents(files.ledger).contents
    columns = contents.columns
    assert ["a", "b", "c"] == [session.folder for session in contents.sessions]
    assert [0] * 2 * lines + [1] * 2 * lines + [2] * 2 * lines == columns.session[: columns.count].tolist()
    assert list(range(2 * lines)) * 3 == columns.line[: columns.count].tolist()
    assert [0, lines] == [segment.first_line for segment in contents.sessions[2].segments]


def test_a_session_with_receipts_alone_is_known(files):
    """Its log may be yet to come."""
    files.open_receipt("s", "true name", "/app/s.json")
    opened = open_contents(files.ledger)
    assert ["true name"] == [session.name for session in opened.contents.sessions]
    assert () == opened.troubles


def test_receipts_that_cannot_be_read_are_a_trouble(files, tools):
    """The lines are there, as queued ones."""
    files.write("s", tools.usual() + b"\n")
    (files.root / "receipts" / "s.ndjson").mkdir(parents=True)
    opened = open_contents(files.ledger)
    assert (1, ("s.ndjson",)) == (opened.contents.columns.count, tuple(path.name for path in opened.troubles))


def test_a_cancelled_opening_is_nothing(files, tools):
    """Half an index would be a wrong one."""
    files.write("s", tools.usual() + b"\n")
    assert None is open_contents(files.ledger, cancelled=lambda: True)
