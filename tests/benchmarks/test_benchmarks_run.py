"""Tests of the benchmarks themselves: each runs at a small size, finds what it should and prints its table."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROWS = 20_000


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
    done = _run("bench_search.py", "--rows", str(ROWS), "--runs", "1")
    assert (0, "") == (done.returncode, done.stderr)
    assert ["0.05%", "5.00%", "20.00%"] == [name.split()[4] for name in _rows(done.stdout)[1:]]
    assert "cores, Python 3." in done.stdout


def test_the_engine_is_measured():
    """The table has a row for each promise; events that do not arrive would have ended the program."""
    done = _run("bench_engine.py", "--records", "400", "--queue", "300", "--starts", "1")
    assert done.returncode in {0, 1}, done.stderr  # 1: a target was missed, at a size that says nothing of it
    assert "" == done.stderr
    assert [
        "figure",
        "`record()`, guard off, p50",
        "… cheaper than",
        "`record()`, guard on, p50",
        "… cheaper than",
        "300 queued events received, 100 a request",
        "300 queued events received, 1,000 a request",
        "memory of the host, more",
        "`from pellucid import Analytics, App, Event`",
    ] == _rows(done.stdout)


def test_generated_ledgers_are_the_same_each_time(tmp_path):
    """A seed names one ledger, byte by byte, whose receipts form a whole chain."""
    sys.path.insert(0, str(HERE))
    try:
        from generate import ledger_of
    finally:
        sys.path.remove(str(HERE))
    from pellucid.ledger.receipts import first_broken

    one, other = (ledger_of(2000, seed=7, build=tmp_path / name) for name in ("one", "other"))
    assert 2000 == sum(path.read_bytes().count(b"\n") for path in one.segments)
    assert [path.read_bytes() for path in one.segments] == [path.read_bytes() for path in other.segments]
    for path in (one.root / "receipts").iterdir():
        assert None is first_broken(path.read_bytes().split(b"\n")[:-1])
