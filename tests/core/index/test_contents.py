"""Tests of pellucid.index.contents: times are carried on, and purged names let go of."""

from __future__ import annotations

import os

from pellucid.index import BLANK, CLASS_UNREADABLE


def test_lines_without_a_time_take_that_of_the_line_before(files, tools):
    """Also over segments and over several of them; before the first there is the file's."""
    files.write("s", b"?\n" + tools.usual(time="2026-01-01T00:00:00Z") + b"\n?\n")
    files.write("s", b"   \n?\n" + tools.usual(time="2026-01-02T00:00:00Z") + b"\n", 2)
    files.write("t", b"?\n")
    os.utime(files.segment("s"), ns=(5, 5))
    os.utime(files.segment("t"), ns=(7, 7))
    first, second = 1_767_225_600_000_000_000, 1_767_312_000_000_000_000
    index = files.open()
    assert [5, first, first, first, first, second, 7] == index.time_ns.tolist()


def test_a_purged_line_takes_its_name_and_time_along(files, tools):
    """Lines that had its time take that of the line before it, too."""
    files.write("s", tools.usual(time="2026-01-01T00:00:00Z") + b"\n" + tools.usual("secret") + b"\n?\n")
    index = files.open()
    files.purge("s", 1)
    growth = index.refresh("s")
    assert [1, 2] == growth.restated.tolist()
    assert (BLANK, CLASS_UNREADABLE) == (index.flags[1], index.klass[1])
    assert 1 == len(set(index.time_ns.tolist()))
    tools.assert_agrees(files, index)
