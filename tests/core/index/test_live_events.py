"""Tests of pellucid.index.live_events: live lines have rows like all others."""

from __future__ import annotations

import shutil
from pathlib import Path

from pellucid.index import BLANK, UNREADABLE
from pellucid.lines import Line


def test_live_lines_tell_time_and_name(files, tools):
    """An unreadable one takes the time of the line before it."""
    files.write("s", tools.usual("old", time="2026-01-01T00:00:00Z") + b"\n")
    index = files.open()
    lines = [b"?", tools.usual("caf\\u00e9"), b"!"]
    assert range(1, 4) == index.add_live("s", Path("/app/s.json"), [Line(offset=0, raw=raw) for raw in lines])
    assert [UNREADABLE, 0, UNREADABLE] == index.flags[1:].tolist()
    assert index.time_ns[0] == index.time_ns[1]
    assert index.time_ns[2] == index.time_ns[3]
    assert ("Append", "café") == index.classes[index.klass[2]]
    assert not (index.flags & BLANK).any()


def test_the_first_line_of_all_takes_the_time_of_its_file(files, tmp_path):
    """There is no other to be had."""
    source = tmp_path / "s.json"
    source.write_bytes(b"?\n")
    index = files.open()
    index.add_live("s", source, [Line(offset=0, raw=b"?")])
    index.add_live("t", tmp_path / "gone.json", [Line(offset=0, raw=b"?")])
    assert [source.stat().st_mtime_ns, 0] == index.time_ns.tolist()
    assert [source, tmp_path / "gone.json"] == [index.source(number) for number in range(2)]


def test_a_rebuild_finds_the_copy_that_came_meanwhile(files, tools):
    """A live line whose copy is read for the first time by a rebuild becomes that event."""
    files.write("gone", tools.usual("x") + b"\n")
    files.write("s", tools.usual("old") + b"\n")
    index = files.open()
    same = tools.usual("old")
    index.add_live(
        "s", Path("/app/s.json"), [Line(offset=0, raw=same), Line(offset=0, raw=tools.usual("new"))]
    )
    files.write("s", same + b"\n")
    shutil.rmtree(files.root / "events" / "gone")
    growth = index.refresh("gone")
    assert growth.rebuilt
    assert {2: 1, 3: 2} == growth.moved
    assert (False, True) == (index.is_live(1), index.is_live(2))
