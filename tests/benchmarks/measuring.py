"""What the benchmarks share: repeated measurements, the table that they print, and the machine that it is from."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HEADER = "| figure | ours | reference | ratio | target |\n|---|---|---|---|---|"


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One row of the table."""

    name: str
    ours: str
    reference: str = ""
    ratio: str = ""
    target: str = ""

    def __str__(self) -> str:
        return f"| {self.name} | {self.ours} | {self.reference} | {self.ratio} | {self.target} |"


def alternating(runs: int, *tasks: Callable[[], object]) -> list[float]:
    """
    Time tasks in turn, so that whatever else the machine does falls on all of them.

    Returns:
        The median of each, in seconds, after one run that is not counted.
    """
    taken: list[list[float]] = [[] for _ in tasks]
    for run in range(runs + 1):
        for task, times in zip(tasks, taken, strict=True):
            start = time.perf_counter()
            task()
            if run:
                times.append(time.perf_counter() - start)
    return [statistics.median(times) for times in taken]


def compared(name: str, ours_s: float, reference: str, reference_s: float, target: float) -> Figure:
    """Return the row for a time that is held against another program's."""
    return Figure(
        name=name,
        ours=milliseconds(ours_s),
        reference=f"{reference} {milliseconds(reference_s)}",
        ratio=f"{ours_s / reference_s:.2f}x",
        target=f"<= {target}x",
    )


def milliseconds(seconds: float) -> str:
    """Write a time."""
    return f"{seconds * 1e3:.1f} ms"


def run_quietly(command: Sequence[str]) -> None:
    """Run a reference program to its end; what it prints goes nowhere."""
    subprocess.run(command, stdout=subprocess.DEVNULL, check=False)


def report(title: str, figures: Sequence[Figure]) -> None:
    """Print the table."""
    sys.stdout.write(f"\n### {title}\n\n{HEADER}\n")
    sys.stdout.writelines(f"{figure}\n" for figure in figures)
    sys.stdout.write(f"\n{machine()}\n")


def machine() -> str:
    """Name the machine in one line."""
    return (
        f"{_processor()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"{platform.system()} {platform.release()}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
