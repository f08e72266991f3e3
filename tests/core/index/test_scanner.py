"""Tests of pellucid.index.scanner: rows for every line, the usual ones without decoding them."""

from __future__ import annotations

from pellucid.index.classes import Classes
from pellucid.index.columns import CLASS_UNREADABLE, ODD, UNREADABLE
from pellucid.index.log_files import LogFiles
from pellucid.index.scanner import BATCH_LINES, Scanner
from pellucid.index.stretches import Target


def _scan(files, *folders):
    classes = Classes()
    targets = [Target(segment=n, path=files.segment(folder), start=0) for n, folder in enumerate(folders)]
    return classes, Scanner(classes=classes, files=LogFiles()).scan(targets)


def test_usual_lines_are_not_decoded(files, tools):
    """What Rerun writes has no flag: it took the vectorised path."""
    lines = [
        tools.usual(kind=kind, time=f"2026-11-23T16:05:14{fraction}Z")
        for kind in ("Append", "Identify", "SetPersonProperties")
        for fraction in ("", ".5", ".123456789")
    ]
    files.write("s", b"\n".join([*lines, tools.usual(props=b'{"x":{"Bool":true}}'), b""]))
    _, scanned = _scan(files, "s")
    assert [0] * 10 == scanned.rows.flags.tolist()


def test_lines_of_several_segments_are_read_together(files, tools):
    """The runs say whose they are."""
    files.write("a", (tools.usual("a") + b"\n") * 3)
    files.write("b", b"")
    files.write("c", tools.usual("c") + b"\nunfinished")
    classes, scanned = _scan(files, "a", "b", "c")
    assert ((0, 3), (2, 1)) == scanned.runs
    assert [0, 0, 0, 2] == scanned.rows.segment.tolist()
    assert ["a", "a", "a", "c"] == [classes.names[number][1] for number in scanned.rows.klass.tolist()]
    assert len(tools.usual("c")) + 1 == scanned.reached[2].end


def test_more_lines_than_a_batch_holds_are_all_read(files, tools):
    """Nothing is lost or doubled between two batches."""
    count = 2 * BATCH_LINES + 5
    files.write(
        "s",
        b"".join(
            tools.usual(time=f"2026-11-23T16:05:14.{number:09d}Z") + b"\n" for number in range(1, count + 1)
        ),
    )
    _, scanned = _scan(files, "s")
    fractions = (scanned.rows.time_ns % 10**9).tolist()
    assert list(range(1, count + 1)) == fractions


def test_a_torn_line_is_unreadable(files, tools):
    """Wherever it was torn."""
    line = tools.usual(props=b'{"event_id":{"Integer":1}}')
    files.write("s", b"".join(line[:size] + b"\n" for size in range(1, len(line))) + line + b"\n")
    _, scanned = _scan(files, "s")
    assert [UNREADABLE] * (len(line) - 1) + [0] == scanned.rows.flags.tolist()
    assert [CLASS_UNREADABLE] * (len(line) - 1) == scanned.rows.klass.tolist()[:-1]


def test_odd_lines_give_no_number_to_what_is_no_name(files, tools):
    """Only events put names into the dictionary."""
    files.write(
        "s", b" \n" + tools.usual("one") + b"\n" + b"x" * 40 + b"\n" + tools.usual("t\\u0077o") + b"\n"
    )
    classes, scanned = _scan(files, "s")
    assert {("Append", "one"), ("Append", "two")} == set(classes.names)
    assert ODD == scanned.rows.flags[3]


def test_scanning_can_be_cancelled(files, tools):
    """It stops at the next stretch."""
    files.write("s", tools.usual() + b"\n")
    target = Target(segment=0, path=files.segment("s"), start=0)
    scanned = Scanner(classes=Classes(), files=LogFiles()).scan([target], cancelled=lambda: True)
    assert 0 == len(scanned.rows)
