"""Where the lines of a growing log stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.ledger.line_places import LinePlaces
from pellucid.ledger.segments import segment_name


@pytest.fixture
def write(tmp_path):
    """Append bytes to a segment."""

    def append(text, number=1):
        with (tmp_path / segment_name(number)).open("ab") as stream:
            stream.write(text)

    return append


def test_lines_are_read_from_any_place(tmp_path, write):
    """Over segments, both ends included; an unfinished line is none yet."""
    write(b"a\nbb\n")
    write(b"ccc\n\nd", 2)
    places = LinePlaces(tmp_path)
    assert 4 == places.read_on()
    assert [b"bb", b"ccc", b""] == places.lines(1, 3)
    assert [b"a", b"bb", b"ccc", b""] == places.lines(0, 99)
    assert (3, 7) == (places.size(1, 1), places.size(1, 2))
    write(b"d\n", 2)
    assert 5 == places.read_on()
    assert [b"dd"] == places.lines(4, 4)


def test_a_log_that_is_gone_has_no_lines(tmp_path):
    """Not there yet, or deleted: there is nothing to read."""
    places = LinePlaces(tmp_path / "missing")
    assert 0 == places.read_on()
    assert [] == places.lines(0, 5)


def test_a_log_that_was_cut_gives_fewer_lines(tmp_path, write):
    """A short read means that it has changed; nothing is made up."""
    write(b"a\nbb\nccc\n")
    places = LinePlaces(tmp_path)
    places.read_on()
    (tmp_path / segment_name(1)).write_bytes(b"a\n")
    assert [] == places.lines(1, 2)
    (tmp_path / segment_name(1)).unlink()
    assert [] == places.lines(0, 0)


@given(
    pieces=st.lists(st.tuples(st.binary(max_size=30), st.booleans()), max_size=20),
    first=st.integers(0, 30),
    length=st.integers(0, 30),
)
def test_it_agrees_with_reading_everything(tmp_path_factory, pieces, first, length):
    """However the log grew, and wherever the segments were cut."""
    folder = tmp_path_factory.mktemp("log")
    places = LinePlaces(folder)
    number, texts = 1, [b""]
    for text, is_next in pieces:
        if is_next and texts[-1].endswith(b"\n"):
            number += 1
            texts.append(b"")
        texts[-1] += text
        (folder / segment_name(number)).write_bytes(texts[-1])
        places.read_on()
    expected = [line for text in texts for line in text.split(b"\n")[:-1]]
    assert len(expected) == places.read_on()
    assert expected[first : first + length + 1] == places.lines(first, first + length)
    assert sum(len(line) + 1 for line in expected[first : first + length + 1]) == places.size(
        first, first + length
    )
