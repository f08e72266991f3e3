"""
Measure what a witness at rest takes of the machine: memory of all its processes, and processor time.

    python tests/benchmarks/bench_witness.py [--seconds 10] [--sessions 200] [--backend inotify]

Each way to follow a folder takes its turn, over a folder in which nothing happens.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import psutil
from measuring import Figure, report

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations
from pellucid.watch import BACKENDS

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_MB: Final = 40
MOST_CPU: Final = 0.005
PATIENCE_S: Final = 60.0
HOUSEKEEPING_S: Final = 5.5
"""So long after its start it begins to keep house, which takes some memory along."""
_CALM: Final = 0.02
"""Of one processor, over a second: then it has kept house, and `watchfiles` no longer looks more often."""
_CALM_FOR_S: Final = 3


@contextmanager
def witness(top: Path, *, backend: str, sessions: int) -> Iterator[list[psutil.Process]]:
    """Run a witness over so many sessions, each with a line that is copied; yield its processes."""
    app = rerun_app(config_file=top / "config" / "analytics.json")
    app.default_data_dir.mkdir(parents=True)
    for number in range(sessions):
        (app.default_data_dir / f"{number}.json").write_bytes(b'{"n":%d}\n' % number)
    ledger = Ledger(root=Locations.under(top / "pellucid").ledger_root(app), clock=SystemClock())
    command = [
        *(sys.executable, "-P", "-m", "pellucid", "watch"),
        *("--until-stdin-closes", "--backend", backend),
    ]
    with subprocess.Popen(
        [*command, "--config-file", str(app.config_file)],
        env=os.environ | {"PELLUCID_HOME": str(top / "pellucid"), "HOME": str(top)},
        stdin=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as started:
        deadline = time.monotonic() + PATIENCE_S
        while ledger.witness() is None or len(ledger.sessions()) < sessions:
            assert time.monotonic() < deadline, "the witness does not copy"
            time.sleep(0.05)
        first = psutil.Process(started.pid)
        yield [first, *first.children(recursive=True)]
        started.stdin.close()


def figures(top: Path, *, backend: str, sessions: int, seconds: float) -> list[Figure]:
    """Measure one way to follow a folder."""
    with witness(top, backend=backend, sessions=sessions) as running:
        _wait_until_calm(running)
        before_s = sum(map(_cpu_s, running))
        began = time.monotonic()
        time.sleep(seconds)
        share = (sum(map(_cpu_s, running)) - before_s) / (time.monotonic() - began)
        memory = [each.memory_full_info() for each in running]
    shared = sum(getattr(each, "pss", each.rss) for each in memory) / 1e6
    resident = [each.rss / 1e6 for each in memory]
    return [
        Figure(
            name=f"memory, {backend}: all processes, what they share counted once",
            ours=f"{shared:.1f} MB",
            ratio=f"{shared / MOST_MB:.2f}x",
            target=f"<= {MOST_MB} MB",
        ),
        Figure(
            name=f"… each by itself, what they share counted in each, {backend}",
            ours=" + ".join(f"{size:.1f} MB" for size in resident),
            ratio=f"{max(resident) / MOST_MB:.2f}x",
            target=f"<= {MOST_MB} MB each",
        ),
        Figure(
            name=f"idle CPU, {backend}, over {seconds:g} s",
            ours=f"{share:.3%}",
            ratio=f"{share / MOST_CPU:.2f}x",
            target=f"<= {MOST_CPU:.1%}",
        ),
    ]


def _wait_until_calm(running: list[psutil.Process]) -> None:
    time.sleep(HOUSEKEEPING_S)
    deadline = time.monotonic() + PATIENCE_S
    calm = 0
    while calm < _CALM_FOR_S and time.monotonic() < deadline:
        before_s = sum(map(_cpu_s, running))
        time.sleep(1)
        calm = calm + 1 if sum(map(_cpu_s, running)) - before_s < _CALM else 0


def _cpu_s(program: psutil.Process) -> float:
    """Return the processor time of all threads, to the nanosecond where the kernel tells it so."""
    tasks = Path(f"/proc/{program.pid}/task")
    try:
        return sum(int((task / "schedstat").read_text("ascii").split()[0]) for task in tasks.iterdir()) / 1e9
    except OSError:
        times = program.cpu_times()
        return float(times.user + times.system)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--sessions", type=int, default=200, help="how many files lie in the folder")
    parser.add_argument("--backend", choices=BACKENDS, action="append", help="all if left out")
    options = parser.parse_args()
    rows = []
    for backend in options.backend or BACKENDS:
        if backend == "inotify" and not sys.platform.startswith("linux"):
            continue
        with tempfile.TemporaryDirectory() as top:
            rows += figures(Path(top), backend=backend, sessions=options.sessions, seconds=options.seconds)
    report("A witness at rest", rows)


if __name__ == "__main__":
    main()
