"""
How fast a ledger is opened, against `wc -l` on the same segments in the same run; and how much memory that takes.

    python tests/benchmarks/bench_index.py [--rows 1000000] [--runs 7]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from generate import Generated, ledger_of
from measuring import Figure, alternating, compared, report, run_quietly

from pellucid.clock import SystemClock
from pellucid.index import EventIndex
from pellucid.ledger.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Sequence

OPEN_TARGET = 2.5
REOPEN_TARGET = 0.3
MEMORY_TARGET_MB = 60

_MEASURE_MEMORY = """
import resource, sys
from pathlib import Path
import psutil, stringzilla
from pellucid.clock import SystemClock
from pellucid.index import EventIndex
from pellucid.ledger.ledger import Ledger
before = psutil.Process().memory_info().rss
index = EventIndex(ledger=Ledger(root=Path(sys.argv[1]), clock=SystemClock()), cache_dir=None)
index.open()
after = psutil.Process().memory_info().rss
try:  # what `getrusage` says begins with the size of the process that started this one
    lines = Path("/proc/self/status").read_text().splitlines()
    peak = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))
except OSError:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(before, after, peak)
"""


def main(arguments: Sequence[str]) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=7)
    wanted = parser.parse_args(arguments)
    made = ledger_of(wanted.rows)
    ledger = Ledger(root=made.root, clock=SystemClock())
    count_lines = ["wc", "-l", *map(str, made.segments)]

    def open_index(cache_dir: Path | None = None) -> EventIndex:
        index = EventIndex(ledger=ledger, cache_dir=cache_dir)
        index.open()
        if index.count != made.rows:
            raise AssertionError(f"{index.count} events were indexed of {made.rows}")
        return index

    with tempfile.TemporaryDirectory() as folder:
        cache_dir = Path(folder) / "columns"
        open_index(cache_dir).save()
        count_s, open_s, reopen_s = alternating(
            wanted.runs, lambda: run_quietly(count_lines), open_index, lambda: open_index(cache_dir)
        )
        cache_bytes = sum(path.stat().st_size for path in cache_dir.iterdir())
    report(
        f"Opening {made.rows} events, {made.log_bytes / 1e6:.0f} MB in {len(made.segments)} segments",
        [
            compared("open the index", open_s, "wc -l", count_s, OPEN_TARGET),
            compared("reopen it with its cache", reopen_s, "wc -l", count_s, REOPEN_TARGET),
            Figure(name="events indexed", ours=str(made.rows)),
            Figure(name="size of the cache", ours=f"{cache_bytes / 1e6:.1f} MB"),
            *_memory(made),
        ],
    )


def _memory(made: Generated) -> list[Figure]:
    told = subprocess.run(
        [sys.executable, "-c", _MEASURE_MEMORY, str(made.root)], capture_output=True, text=True, check=True
    )
    before, after, peak = map(int, told.stdout.split())
    return [
        Figure(
            name=name,
            ours=f"{(value - before) / 1e6:.1f} MB",
            reference=f"after imports {before / 1e6:.1f} MB",
            target=f"<= {MEMORY_TARGET_MB} MB per million",
        )
        for name, value in (("memory once open", after), ("memory at its peak", peak))
    ]


if __name__ == "__main__":
    main(sys.argv[1:])
