"""When an app was watched, as it stands on disk."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pellucid.errors import LedgerError
from pellucid.witness.beats import Doing
from pellucid.witness.watched import WATCHED_FILE, After, Stretch, read_stretches

BEGUN_NS = 1_764_225_626_123_456_789
STRETCH = Stretch(
    from_ns=BEGUN_NS,
    to_ns=BEGUN_NS,
    doing=Doing.WATCHING,
    after=After.START,
    copied=0,
    last_ns=None,
)


def test_a_line_is_one_json_object():
    """Anybody can read it."""
    line = replace(STRETCH, to_ns=BEGUN_NS + 211, copied=3, last_ns=BEGUN_NS + 11).line()
    assert {
        "from": "2025-11-27T06:40:26.123456789Z",
        "to": "2025-11-27T06:40:26.123457Z",
        "doing": "watching",
        "after": "start",
        "copied": 3,
        "last": "2025-11-27T06:40:26.1234568Z",
    } == json.loads(line)
    assert line.endswith(b"}\n")


def test_a_stretch_is_as_long_on_disk_however_long_it_lasts():
    """It is overwritten in place: months of watching take one line."""
    later = replace(STRETCH, to_ns=BEGUN_NS + 10**16, copied=10**12, last_ns=BEGUN_NS + 10**9)
    rounded = replace(STRETCH, to_ns=(BEGUN_NS // 10**9 + 1) * 10**9)
    assert {len(STRETCH.line())} == {len(later.line()), len(rounded.line())}


def test_stretches_are_read_back(tmp_path):
    """What was written is read, in its order."""
    stretches = [
        STRETCH,
        replace(STRETCH, doing=Doing.BLIND, after=After.CHANGE, to_ns=BEGUN_NS + 5),
        replace(STRETCH, doing=Doing.FULL, after=After.SLEEP, copied=7, last_ns=BEGUN_NS + 5),
    ]
    (tmp_path / WATCHED_FILE).write_bytes(b"".join(stretch.line() for stretch in stretches))
    assert stretches == read_stretches(tmp_path)


def test_nothing_was_ever_written(tmp_path):
    """No file means that nothing is known."""
    assert [] == read_stretches(tmp_path)
    assert [] == read_stretches(tmp_path / "missing")


@pytest.mark.parametrize(
    "broken",
    [
        STRETCH.line()[:40],
        b"not json",
        b"[]",
        b"\xff\x00",
        STRETCH.line().replace(b"watching", b"sleeping"),
        STRETCH.line().replace(b'"copied"', b'"copies"'),
        STRETCH.line().replace(b"2025-11", b"2025-19"),
    ],
)
def test_a_broken_line_is_passed_over(tmp_path, broken):
    """The others still count."""
    (tmp_path / WATCHED_FILE).write_bytes(broken + b"\n" + STRETCH.line())
    assert [STRETCH] == read_stretches(tmp_path)


def test_an_end_before_the_beginning_is_none(tmp_path):
    """Somebody put the clock back: the stretch had a beginning, that is all."""
    (tmp_path / WATCHED_FILE).write_bytes(replace(STRETCH, to_ns=BEGUN_NS - 10**12).line())
    assert [STRETCH] == read_stretches(tmp_path)


def test_what_cannot_be_read_is_an_error(tmp_path):
    """It is not taken for a time without gaps."""
    (tmp_path / WATCHED_FILE).mkdir()
    with pytest.raises(LedgerError, match=r"watched\.ndjson"):
        read_stretches(tmp_path)
