"""Tests of the benchmarks themselves: each runs at a small size, finds what it should and prints its table."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROWS = 5_000
SPREAD = r"[\d.]+ ms \([\d.]+ ms to [\d.]+ ms\)"


def _run(name, *arguments):
    return subprocess.run(
        [sys.executable, str(HERE / name), *arguments], capture_output=True, text=True, check=False
    )


def _rows(printed):
    return [line.split("|")[1].strip() for line in printed.splitlines() if line.startswith("| ")]


def test_opening_is_measured():
    """The table has a row for opening, reopening and memory, and every generated event was indexed."""
    done = _run("bench_index.py", "--rows", str(ROWS), "--runs", "1")
    assert (0, "") == (done.returncode, done.stderr)
    assert [
        "figure",
        "open the index",
        "reopen it with its cache",
        "events indexed",
        "size of the cache",
        "memory once open",
        "memory at its peak",
    ] == _rows(done.stdout)
    assert f"| events indexed | {ROWS} |" in done.stdout
    assert "cores, Python 3." in done.stdout


def test_searching_is_measured():
    """The table has a row for each share of hits; a wrong number of hits would have ended the program."""
    done = _run("bench_search.py", "--rows", "20000", "--runs", "1")
    assert (0, "") == (done.returncode, done.stderr)
    assert ["0.05%", "5.00%", "20.00%"] == [name.split()[4] for name in _rows(done.stdout)[1:]]
    assert "cores, Python 3." in done.stdout


def test_what_events_say_is_measured():
    """The table has a row for the summary and each filter; a wrong number of events would have ended the program."""
    done = _run("bench_summary.py", "--rows", str(ROWS), "--runs", "1")
    assert (0, "") == (done.returncode, done.stderr)
    assert ["summarize all", "filter by is:undocumented", "filter by found:email"] == _rows(done.stdout)[1:]


def test_the_timeline_is_measured():
    """The table has a row for counting and for painting; a count that misses events would have ended the program."""
    done = _run("bench_timeline.py", "--rows", str(ROWS), "--runs", "1")
    assert 0 == done.returncode, done.stderr
    assert [
        "figure",
        "count all events by time and state",
        "… against times alone",
        "count the rows of a filter that all match",
        "count again, 2,000 events later",
        "paint other bars",
        "paint the cursor elsewhere",
    ] == _rows(done.stdout)
    assert "cores, Python 3." in done.stdout


def test_the_engine_is_measured():
    """The table has a row for each promise; events that do not arrive would have ended the program."""
    done = _run("bench_engine.py", "--records", "400", "--queue", "1000", "--starts", "1")
    assert done.returncode in {0, 1}, done.stderr  # 1: a target was missed, at a size that says nothing of it
    assert "" == done.stderr
    assert [
        "figure",
        "`record()`, guard off, p50",
        "… cheaper than",
        "`record()`, guard on, p50",
        "… cheaper than",
        "1,000 queued events received, 100 a request",
        "1,000 queued events received, 1,000 a request",
        "memory of the host, more",
        "`from pellucid import Analytics, App, Event`",
    ] == _rows(done.stdout)


def test_a_command_beside_a_witness_is_held_against_one_without():
    """Medians and the middle halves are told, and what two halves of the same differ by, whichever is larger."""
    sys.path.insert(0, str(HERE))
    try:
        from side_by_side import RHYTHMS, ROUND, Beside, Comparison
    finally:
        sys.path.remove(str(HERE))
    compared = Comparison(
        rhythm=RHYTHMS[0],
        beside=((0.022, 0.022), (0.022, 0.024)),
        without=((0.018, 0.018), (0.020, 0.022), (0.018, 0.018), (0.022, 0.020)),
        reader=((0.020, 0.019), (0.019, 0.021)),
    )
    assert (
        "a command straight after another takes 22.0 ms (22.0 ms to 22.5 ms) beside a witness, "
        "19.0 ms (18.0 ms to 20.5 ms) without: 1.16x; beside a bare reader 1.03x; two halves of those without differ by 1.17x."
    ) == str(compared)
    assert ([2, 2, 2], ROUND) == ([ROUND.count(each) for each in Beside], ROUND[::-1])


def test_generated_ledgers_are_the_same_each_time(tmp_path):
    """A seed names one ledger, byte by byte, whose receipts form a whole chain."""
    sys.path.insert(0, str(HERE))
    try:
        from generate import ledger_of
    finally:
        sys.path.remove(str(HERE))
    from pellucid.ledger.chain_reading import ChainReading

    one, other = (ledger_of(2000, seed=7, build=tmp_path / name) for name in ("one", "other"))
    assert 2000 == sum(path.read_bytes().count(b"\n") for path in one.segments)
    assert [path.read_bytes() for path in one.segments] == [path.read_bytes() for path in other.segments]
    for path in (one.root / "receipts").iterdir():
        assert None is ChainReading(path).read().broken


def test_a_witness_at_rest_is_measured():
    """The table has a row for the memory of all processes, for each by itself, and for the processor time."""
    done = _run("bench_witness.py", "--seconds", "1", "--sessions", "5", "--backend", "polling")
    assert (0, "") == (done.returncode, done.stderr)
    assert [
        "figure",
        "memory, polling: all processes, what they share counted once",
        "… each by itself, what they share counted in each, polling",
        "idle CPU, polling, over 1 s",
    ] == _rows(done.stdout)
    assert "cores, Python 3." in done.stdout


@pytest.mark.rerun
def test_what_is_captured_is_measured():
    """Each way to let the real Rerun write has a row with lines in it, or is named as skipped."""
    program = next(
        iter(sorted(HERE.parents[1].glob(".venv-rerun/lib/python*/site-packages/rerun_cli/rerun")))
    )
    done = _run(
        "bench_capture.py", "--runs", "4", "--crashes", "2", "--seconds", "4", "--rerun", str(program)
    )
    assert (0, "") == (done.returncode, done.stderr)
    rows = [
        [cell.strip() for cell in line.split("|")[1:-1]]
        for line in done.stdout.splitlines()
        if line[:2] == "| "
    ]
    names = [
        f"{what}{busy}"
        for busy in ("", ", 2 busy cores")
        for what in ("commands, one after the other", "commands, four at once", "crashes")
    ]
    assert names == [row[1] for row in rows[1:7]]
    assert 1 == len({row[0] for row in rows[1:]})
    ordinary = [row for row in rows[1:7] if not row[1].startswith("crashes")]
    assert [] == [row for row in ordinary if int(row[2]) == 0]
    assert len(rows) == 8 or "Skipped: viewer under Xvfb" in done.stdout
    for rhythm in ("straight after another", "after a pause"):
        assert re.search(
            rf": a command {rhythm} takes {SPREAD} beside a witness, {SPREAD} without: [\d.]+x; "
            r"beside a bare reader [\d.]+x; two halves of those without differ by [\d.]+x\.",
            done.stdout,
        )


def test_the_busy_window_is_measured():
    """The table says how long the window's own thread was busy; events that do not arrive would have ended the program."""
    done = _run("bench_busy.py", "--rows", str(ROWS), "--seconds", "2", "--rate", "500")
    assert 0 == done.returncode, done.stderr
    assert ["figure", "busy at a stretch, longest", "… of a thousand stretches the longest"] == _rows(
        done.stdout
    )
    assert "bare window" in done.stdout
