"""Tests of pellucid.index.origins: where whole logs stand is told before it is written down, and the same afterwards."""

from __future__ import annotations

from threading import Barrier

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from pellucid.index.columns import COLUMN_TYPES, Columns, Rows
from pellucid.index.memory import fresh_columns
from pellucid.index.origins import Run, WholeLogs, place_lines
from pellucid.worker import run_together

LENGTHS = st.lists(st.lists(st.integers(0, 5000), max_size=6), min_size=1, max_size=6)


def _runs(lengths):
    """Two segments a session, the second of which goes on counting the lines."""
    runs, lines = [], {}
    for segment, each in enumerate(lengths):
        session = segment // 2
        first = lines.get(session, 0)
        runs.append(Run(session=session, segment=segment, first_line=first, count=len(each)))
        lines[session] = first + len(each)
    return runs


def _columns(lengths):
    count = sum(map(len, lengths))
    memory = fresh_columns(COLUMN_TYPES, count + 3)
    memory["length"][:count] = [length for each in lengths for length in each]
    return Columns(memory=memory, whole_logs=WholeLogs(_runs(lengths)))


def _expected(lengths):
    return [
        (run.session, run.segment, run.first_line + line, sum(each[:line]) + line)
        for run, each in zip(_runs(lengths), lengths, strict=True)
        for line in range(len(each))
    ]


@given(lengths=LENGTHS)
def test_every_line_stands_behind_the_one_before_it(lengths):
    """Session, segment, line number and offset follow from the runs and the lengths, empty segments included."""
    columns = _columns(lengths)
    count = sum(map(len, lengths))
    assert count == columns.count
    homes = [columns.home(event) for event in range(count)]
    found = zip(
        columns.session[:count].tolist(),
        columns.segment[:count].tolist(),
        columns.line[:count].tolist(),
        columns.offset[:count].tolist(),
        strict=True,
    )
    assert _expected(lengths) == list(found)
    assert [(session, line) for session, _, line, _ in _expected(lengths)] == homes
    assert homes == [columns.home(event) for event in range(count)]


def test_what_was_changed_since_is_not_filled_in_again():
    """They are filled in once, however many threads ask for the first time at the same moment."""
    for _ in range(20):
        columns = _columns([[7] * 50_000])
        start = Barrier(2)

        def ask(columns=columns, start=start):
            start.wait(10)
            columns.line[49_999] += 1

        run_together([ask, ask])
        assert 50_001 == columns.line[49_999]


def test_a_column_that_moves_to_a_larger_place_is_filled_in_first():
    """Growing copies what counts, and that includes what nobody has asked for yet."""
    columns = _columns([[3, 4], [5]])
    assert 3 == columns.append_runs(_rows(10), [Run(session=0, segment=9, first_line=2, count=10)])
    assert [0, 4, 0] == columns.offset[:3].tolist()
    assert [0, 1, 2] == columns.line[:3].tolist()
    assert (0, 2) == columns.home(3)


def _rows(count):
    return Rows(
        time_ns=np.zeros(count, np.int64),
        offset=np.arange(count, dtype=np.int64),
        length=np.ones(count, np.uint32),
        klass=np.zeros(count, np.uint32),
        segment=np.full(count, 9, np.uint32),
        flags=np.zeros(count, np.uint8),
    )


def test_lines_of_more_than_four_gigabytes_in_all_have_their_places():
    """Lengths are numbers of 32 bits, places of 64."""
    length = np.full(3, 2**32 - 2, np.uint32)
    offset = np.empty(3, np.int64)
    place_lines(length, offset)
    assert [0, 2**32 - 1, 2 * (2**32 - 1)] == offset.tolist()
