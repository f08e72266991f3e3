"""Tests of pellucid.index.second_look: once every line was read in full, the index says what decoding each line says."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pellucid import rfc3339
from pellucid.event import Event, decode
from pellucid.index import BLANK, ODD, UNREADABLE
from pellucid.index.second_look import is_as_its_head_says
from pellucid.lines import Line

TIME = "2026-11-23T16:05:14.825814221Z"
HEAD = f'{{"time_utc":"{TIME}","kind":"Append","name":"a","props":'.encode()
BROKEN = HEAD + b'{"x":{"String":"\xff"}}}'
PIECES = st.one_of(
    st.binary(min_size=1, max_size=3),
    st.sampled_from(
        [
            *(
                b"{",
                b"}",
                b"[",
                b"]",
                b",",
                b":",
                b'"',
                b"\\",
                b"\\u",
                b"\\ud800",
                b"\\ud83d\\ude00",
                b"\\u0041",
                b"\t",
            ),
            *(
                b"NaN",
                b"-",
                b"01",
                b"1e999",
                b"9" * 5000,
                b"-0",
                b"1.",
                b"\xc3\xa9",
                b"\xed\xa0\x80",
                b"\xc0\xaf",
                b"\x7f",
            ),
            *(
                b'"name":"b",',
                b',"name":"a"',
                b',"kind":"Identify"',
                b',"kind":"Append"',
                b',"props":{}',
                b',"props":1',
            ),
            *(
                b',"props":[]',
                b',"time_utc":"2027-01-01T00:00:00Z"',
                b',"name":1',
                b',"n\\u0061me":"z"',
                b',"more":{}',
            ),
            *(
                b'"y":{"Integer":1,"Integer":2},',
                b'"y":{"Bool":1},',
                b'"y":[{}],',
                b'"y":{},',
                b"null",
                b"true",
            ),
        ]
    ),
)


@st.composite
def hostile_lines(draw):
    """Lines with the head and the tail of an event, and anything between."""
    props = draw(
        st.sampled_from([b"{}", b'{"x":{"String":"w"}}', b'{"x":{"Float":1.5},"\xc3\xa9":{"Bool":true}}'])
    )
    middle = bytearray(props)
    for _ in range(draw(st.integers(0, 3))):
        place = draw(st.integers(1, len(middle)))
        middle[place : place + draw(st.integers(0, 2))] = draw(PIECES)
    return (HEAD + bytes(middle) + draw(st.sampled_from([b"}", b"}", b"{}}", b"}}}"]))).replace(b"\n", b"")


def _deep(opened, closed, depth):
    return HEAD + b'{"x":' + opened * depth + b"1" + closed * depth + b"}}"


@settings(max_examples=100)
@given(sessions=st.lists(st.lists(hostile_lines(), min_size=1, max_size=12), min_size=1, max_size=3))
def test_after_the_check_the_index_is_what_decoding_every_line_says(tools, sessions):
    """Invalid UTF-8, broken JSON, keys written twice: whatever is in the middle of a line, none is taken for another."""
    with tempfile.TemporaryDirectory() as folder:
        files = tools.LedgerFiles(Path(folder) / "ledger")
        for position, lines in enumerate(sessions):
            files.write(f"s{position}", b"".join(line + b"\n" for line in lines))
        files.settle()
        index = files.open(Path(folder) / "cache")
        names, times = index.klass.copy(), index.time_ns.copy()
        restated = index.check()
        tools.assert_agrees(files, index)
        assert np.flatnonzero((names != index.klass) | (times != index.time_ns)).tolist() == restated.tolist()
        assert (True, 1.0) == (index.is_checked, index.checked_share)
        index.save()
        again = files.open(Path(folder) / "cache")
        assert again.is_checked
        tools.assert_agrees(files, again)


@settings(max_examples=100)
@example(raw=_deep(b"[", b"]", 600))
@example(raw=_deep(b'{"a":', b"}", 600))
@example(raw=_deep(b'{"a":', b"}", 120))
@given(raw=hostile_lines())
def test_what_the_quick_look_accepts_is_that_very_event(raw):
    """It may have doubts about good lines, but never none about a line that is not the event of its head."""
    if is_as_its_head_says(raw):
        event = decode(raw)
        assert isinstance(event, Event)
        assert (rfc3339.parse(TIME), "Append", "a") == (event.time_ns, event.kind, event.name)


@pytest.mark.parametrize(
    "props", [b"{}", b'{"x":{"String":"\xc3\xa9 \\n \\" C:\\\\dir"},"y":{"Float":1e-7}}']
)
def test_what_rerun_writes_needs_no_slow_look(props):
    """Texts with accents, quotes and backslashes are accepted at once."""
    assert is_as_its_head_says(HEAD + props + b"}")


def test_unreadable_lines_have_the_time_of_the_line_before(files, tools):
    """What turns out to hold no event stands where the line before it stands, and so does what follows it."""
    broken = tools.usual(time="2026-01-01T00:00:00Z", props=b'{"x":\xff{}}')
    files.write(
        "s", b"\n".join([broken, tools.usual(time="2027-01-01T00:00:00Z"), broken, b"junk", broken, b""])
    )
    files.settle()
    index = files.open()
    before = index.time_ns.tolist()
    assert [0, 2, 3, 4] == index.check().tolist()
    assert [1_700_000_000_000_000_000, *[before[1]] * 4] == index.time_ns.tolist()
    assert [UNREADABLE, 0, UNREADABLE, UNREADABLE, UNREADABLE] == index.flags.tolist()


def test_a_key_that_is_written_twice_counts_with_its_last_value(files, tools):
    """Such a line is an event, under the name that its reader sees."""
    files.write("s", HEAD + b'{},"name":"b","z":{}}}'[:-1] + b"\n" + tools.usual() + b"\n")
    index = files.open()
    assert [0] == index.check().tolist()
    assert ("Append", "b") == index.classes[index.klass[0]]
    assert ODD == index.flags[0]


def test_the_check_can_be_interrupted_after_any_block(files, tools):
    """Whoever has something better to do goes on later, and nothing is read twice or left out."""
    lines = [BROKEN if number % 500 == 499 else tools.usual(f"n{number}") for number in range(3000)]
    for part in range(3):
        files.write("s", b"".join(line + b"\n" for line in lines[part * 1000 : (part + 1) * 1000]), part + 1)
    index = files.open()
    shares, found = [index.checked_share], []
    while not index.is_checked:
        found += index.check(lambda: True).tolist()
        shares.append(index.checked_share)
    assert len(shares) > 10
    assert sorted(set(shares)) == shares
    assert list(range(499, 3000, 500)) == found
    tools.assert_agrees(files, index)
    assert [] == index.check().tolist()


def test_how_far_the_check_came_is_remembered(files, tools, tmp_path):
    """After a new start it goes on where it was; what was checked is not looked into again."""
    files.write("s", BROKEN + b"\n" + (tools.usual() + b"\n") * 999 + BROKEN + b"\n")
    files.settle()
    index = files.open(tmp_path / "cache")
    assert [0] == index.check(lambda: True).tolist()
    index.save()
    path = files.segment("s")
    times = path.stat()
    path.write_bytes(path.read_bytes().replace(b"\xff", b"x"))  # would be read as an event if it were read
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    again = files.open(tmp_path / "cache")
    assert [UNREADABLE, 0] == again.flags[[0, 1000]].tolist()
    assert not again.is_checked
    assert [] == again.check().tolist()
    assert UNREADABLE == again.flags[0]
    again.save()
    assert files.open(tmp_path / "cache").is_checked


def test_new_lines_are_checked_at_once_when_they_are_few(files, tools):
    """While following, a broken line is never shown as an event, and nothing is left to check."""
    files.write("s", tools.usual() + b"\n")
    index = files.open()
    index.check()
    files.write("s", BROKEN + b"\n")
    files.write("new", BROKEN + b"\n")
    index.refresh("s")
    index.refresh("new")
    assert [0, UNREADABLE, UNREADABLE] == index.flags.tolist()
    assert index.is_checked
    tools.assert_agrees(files, index)


def test_many_new_lines_wait_for_the_check(files, tools):
    """A large log that appears at once is shown first and checked afterwards."""
    files.write("s", tools.usual() + b"\n")
    index = files.open()
    index.check()
    files.write("s", (tools.usual() + b"\n") * 5000 + BROKEN + b"\n")
    assert 5001 == index.refresh("s").count
    assert not index.is_checked
    assert [5001] == index.check().tolist()
    tools.assert_agrees(files, index)


def test_a_broken_live_line_stays_unreadable_in_the_ledger(files, tools):
    """Its copy is read in full as well, so nothing changes on the screen."""
    index = files.open()
    index.add_live("s", Path("/app/s.json"), [Line(offset=0, raw=tools.usual()), Line(offset=90, raw=BROKEN)])
    files.write("s", tools.usual() + b"\n" + BROKEN + b"\n")
    assert [0, 1] == index.refresh("s").bound.tolist()
    assert [0, UNREADABLE] == index.flags.tolist()
    assert index.is_checked
    tools.assert_agrees(files, index)


def test_a_purge_nearby_does_not_make_a_broken_line_an_event_again(files, tools):
    """When a segment is read again because one of its lines was blanked, what was found out before is kept."""
    files.write("s", tools.usual("one") + b"\n" + BROKEN + b"\n" + tools.usual("two") + b"\n")
    index = files.open()
    index.check()
    files.settle()
    files.purge("s", 0)
    index.refresh("s")
    assert [BLANK, UNREADABLE, 0] == index.flags.tolist()
    assert not index.is_checked
    assert [] == index.check().tolist()
    tools.assert_agrees(files, index)


def test_what_can_no_longer_be_read_is_left_as_it_is(files, tools):
    """A log that was cut or forgotten meanwhile ends the check; the index will hear what became of it."""
    files.write("cut", tools.usual() + b"\n" + BROKEN + b"\n")
    files.write("gone", BROKEN + b"\n")
    index = files.open()
    os.truncate(files.segment("cut"), len(tools.usual()) + 3)
    shutil.rmtree(files.root / "events" / "gone")
    assert [] == index.check().tolist()
    assert index.is_checked
    assert index.refresh("gone").rebuilt
    assert not index.is_checked
    index.check()
    tools.assert_agrees(files, index)


def test_a_line_that_is_being_purged_is_not_called_unreadable(files, tools):
    """Blanks that no receipt has told yet are left for the purge to tell."""
    files.write("s", tools.usual() + b"\n")
    index = files.open()
    files.segment("s").write_bytes(b" " * len(tools.usual()) + b"\n")
    assert [] == index.check().tolist()
    assert [0] == index.flags.tolist()
