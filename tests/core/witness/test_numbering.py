"""Missing numbers, in real sessions and in ones with holes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.witness.numbering import is_complete, missing_runs, times_of

FIXTURES = Path(__file__).parents[2] / "fixtures" / "rerun-0.41" / "sessions"
S = 1_000_000_000
BEGUN_NS = 1_795_449_600 * S


def line(number, *, kind="Append", props='"x":{"Bool":true}'):
    """An event of that number, recorded in that second of the day."""
    own = f'"event_id":{{"Integer":{number}}},' if kind == "Append" else ""
    at = f"2026-11-23T16:00:{number:02d}Z"
    return f'{{"time_utc":"{at}","kind":"{kind}","name":"e","props":{{{own}{props}}}}}'.encode()


def at_ns(number):
    """When that event was recorded."""
    return BEGUN_NS + number * S


def glance(*lines, from_first=True):
    """Look at a log as a whole."""
    return is_complete([b"".join(raw + b"\n" for raw in lines)], from_first=from_first)


def runs(*lines, from_first=True):
    """Return what is missing, as first, last and least."""
    return [(run.first, run.last, run.least) for run in missing_runs(lines, from_first=from_first)]


@pytest.mark.parametrize("file", sorted(FIXTURES.glob("*.json")), ids=lambda file: file.name[:8])
def test_nothing_is_missing_in_a_real_session(file):
    """Each begins with number 1, and lines without numbers are between."""
    lines = file.read_bytes().splitlines()
    assert lines
    assert is_complete([file.read_bytes()], from_first=True)
    assert [] == runs(*lines)


def test_without_numbers_nothing_is_missing():
    """Another program may not number its events; an empty log has none."""
    assert glance()
    assert [] == runs()
    assert glance(line(1, kind="Identify"))
    assert [] == runs(line(1, kind="Identify"), b"broken")


def test_what_is_between_is_missing():
    """With the moments between which it was recorded."""
    lines = [line(1), line(2), line(6), line(7), line(9)]
    assert not glance(*lines)
    first, second = missing_runs(lines, from_first=True)
    assert (3, 5, 3, at_ns(2), at_ns(6)) == (
        first.first, first.last, first.least, first.after_ns, first.before_ns,
    )  # fmt: skip
    assert (8, 8, 1) == (second.first, second.last, second.least)


def test_the_beginning_counts_only_where_it_was_watched():
    """Whoever comes later has lost nothing; whoever was there from the first moment has."""
    late = [line(4), line(5)]
    assert glance(*late, from_first=False)
    assert [] == runs(*late, from_first=False)
    assert not glance(*late)
    (run,) = missing_runs(late, from_first=True)
    assert (1, 3, 3, None, at_ns(4)) == (run.first, run.last, run.least, run.after_ns, run.before_ns)


def test_the_order_is_free_and_a_number_may_come_twice():
    """Threads overtake each other, and a line may be repeated."""
    for lines in ([line(2), line(1), line(3)], [line(1), line(1), line(2)]):
        assert [] == runs(*lines)


def test_what_was_forgotten_is_not_called_lost():
    """A blank or broken line may be any of those that are missing around it; elsewhere it explains nothing."""
    blank = b" " * 40
    assert [] == runs(line(1), blank, line(3))
    assert [(2, 4, 2)] == runs(line(1), blank, line(5))
    assert [(2, 2, 1)] == runs(line(1), line(3), blank)
    assert [] == runs(line(1), b"{broken", line(3))
    assert [] == runs(blank, line(2))


def test_a_number_in_a_text_is_none():
    """What an event says cannot stand for its number."""
    told = r'"text":{"String":"\"event_id\":{\"Integer\":2}"}'
    lines = [line(1, props=told), line(3)]
    assert not glance(*lines)
    assert [(2, 2, 1)] == runs(*lines)


def test_a_log_is_looked_at_in_pieces():
    """A hole at the border of two is seen; none is made there."""
    pieces = [line(1) + b"\n" + line(2) + b"\n", line(3) + b"\n"]
    assert is_complete(pieces, from_first=True)
    assert not is_complete([pieces[0], line(4) + b"\n"], from_first=True)
    assert is_complete([b"", *pieces], from_first=False)


def test_times_are_those_of_lines_that_can_be_read():
    """Others have none."""
    assert [at_ns(1), at_ns(2)] == times_of([line(1), b" ", b"broken", line(2, kind="Identify")])
