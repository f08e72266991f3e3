"""
Measure what a witness captures of the real Rerun: how much, how soon, at what cost, and that Rerun does not notice.

    python tests/benchmarks/bench_capture.py [--runs 1000] [--crashes 300] [--seconds 20] [--backend inotify]
                                             [--only "crashes"] [--report FILE]

It takes about ten minutes for each Rerun, so it can be taken in pieces: `--only` names some scenarios, and what is in the
report already is not measured again. Each Rerun that is set up takes its turn: the current one, and 0.37.2, which has no locks. All figures are held against
what Rerun itself says that it wrote (see `capture_room.py`).
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from capture_room import Missing, Room, busy_cores, programs
from measuring import machine, milliseconds
from side_by_side import COMMAND, RHYTHMS, side_by_side

from pellucid.watch import BACKENDS
from pellucid.witness.scheduling import raise_descriptor_limit

if TYPE_CHECKING:
    from collections.abc import Callable

HEADER: Final = (
    "| Rerun | what | lines written | captured | latency p50 | p99 | witness CPU | target |\n"
    "|---|---|---:|---:|---:|---:|---:|---|"
)
BUSY_CORES: Final = 2
TITLE: Final = "### What a witness captures of the real Rerun"
SENTENCE: Final = "- "
CRASH_NAMES: Final = ("crash-signal", "crash-panic")


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """One way to let Rerun write."""

    name: str
    act: Callable[[Room], object]
    only: tuple[str, ...] = ()
    """Which events count; all if empty."""
    busy: bool = False
    target: str = "100 %"


@dataclass(frozen=True, kw_only=True)
class Capture:
    """One row of the table."""

    version: str
    scenario: Scenario
    written: int
    captured: int
    latencies_s: tuple[float, ...]
    cpu_s: float
    took_s: float

    def __str__(self) -> str:
        share = (
            f"{self.captured} ({self.captured / self.written:.2%})" if self.written else "nothing was written"
        )
        p50, p99 = (milliseconds(_quantile(self.latencies_s, share)) for share in (0.5, 0.99))
        cpu = f"{self.cpu_s:.2f} s of {self.took_s:.0f} ({self.cpu_s / self.took_s:.1%})"
        cells = (
            self.version,
            self.scenario.name,
            str(self.written),
            share,
            p50,
            p99,
            cpu,
            self.scenario.target,
        )
        return f"| {' | '.join(cells)} |"


def scenarios(options: argparse.Namespace) -> list[Scenario]:
    """Return all, in the order of the table."""
    found = []
    for busy, suffix in ((False, ""), (True, f", {BUSY_CORES} busy cores")):
        crash_target = "≥ 98 %" if not busy else "within 5 points"
        ordinary_target = "100 %" if not busy else "within 5 points"
        found += [
            Scenario(
                name=f"commands, one after the other{suffix}",
                act=lambda room: room.commands(options.runs),
                busy=busy,
                target=ordinary_target,
            ),
            Scenario(
                name=f"commands, four at once{suffix}",
                act=lambda room: room.commands(options.runs, at_once=4),
                busy=busy,
                target=ordinary_target,
            ),
            Scenario(
                name=f"crashes{suffix}",
                act=lambda room: room.crashes(options.crashes),
                only=CRASH_NAMES,
                busy=busy,
                target=crash_target,
            ),
        ]
    found.append(Scenario(name="viewer under Xvfb", act=lambda room: room.view(options.seconds)))
    return found


def measure(scenario: Scenario, program: Path, *, backend: str | None) -> Capture:
    """
    Let Rerun write beside a witness, and compare.

    Raises:
        Missing: This machine cannot do that.
    """
    with Room(program, backend=backend) as room:
        version = room.command("--version").split()[1]
        room.start_witness()
        cpu_s, began = room.cpu_s(), time.monotonic()
        with busy_cores(BUSY_CORES) if scenario.busy else nullcontext():
            scenario.act(room)
        took_s = time.monotonic() - began
        room.command("man")  # takes up, and so tells of, what the last one left behind
        room.settle()
        cpu_s = room.cpu_s() - cpu_s
        written = {key for key in room.written() if not scenario.only or key[1] in scenario.only}
        captured = room.captured()
    return Capture(
        version=version,
        scenario=scenario,
        written=len(written),
        captured=len(written & captured.keys()),
        # What lay there before the witness began is older than it.
        latencies_s=tuple(captured[key] for key in written & captured.keys() if captured[key] < took_s),
        cpu_s=cpu_s,
        took_s=took_s,
    )


class Report:
    """
    The table, and the sentences below it; in a file as well, where one is named, which a later run goes on with.

    Args:
        file: It need not exist.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file
        written = file.read_text("utf-8").splitlines() if file is not None and file.exists() else []
        self._rows = [line for line in written if line.startswith("| ") and line not in HEADER.splitlines()]
        self._sentences = [line for line in written if line.startswith(SENTENCE)]

    def has(self, version: str, name: str) -> bool:
        """Whether there is a row, or a sentence, of that Rerun and that name."""
        return any(
            line.startswith((f"| {version} | {name} |", f"{SENTENCE}{version}: {name}"))
            for line in (*self._rows, *self._sentences)
        )

    def add(self, row: Capture) -> None:
        """Add a row to the table, and print it."""
        self._rows.append(str(row))
        self._save()
        sys.stdout.write(f"{row}\n")
        sys.stdout.flush()

    def say(self, sentence: str) -> None:
        """Add a sentence, once."""
        if f"{SENTENCE}{sentence}" not in self._sentences:
            self._sentences.append(f"{SENTENCE}{sentence}")
            self._save()

    def close(self) -> None:
        """Print what stands below the table."""
        sys.stdout.write("\n" + "\n".join(self._sentences) + f"\n\n{machine()}\n")

    def _save(self) -> None:
        if self._file is not None:
            lines = (TITLE, "", HEADER, *self._rows, "", *self._sentences, "", machine())
            self._file.write_text("\n".join(lines) + "\n", "utf-8")


def _quantile(values: tuple[float, ...], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(math.ceil(share * len(ordered)), len(ordered)) - 1] if ordered else math.nan


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=1000, help="short commands in each scenario")
    parser.add_argument("--crashes", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=20.0, help="how long the viewer is shown")
    parser.add_argument("--backend", choices=BACKENDS)
    parser.add_argument(
        "--rerun", type=Path, action="append", help="a Rerun; those that are set up if left out"
    )
    parser.add_argument(
        "--only",
        action="append",
        help=f"scenarios with this in their name, or {COMMAND!r} for what one takes",
    )
    parser.add_argument("--report", type=Path, help="keep the table here; what it has is not measured again")
    options = parser.parse_args()
    raise_descriptor_limit()  # the proxy holds each connection open
    report = Report(options.report)
    sys.stdout.write(f"\n{TITLE}\n\n{HEADER}\n")
    for program in [path.absolute() for path in options.rerun or programs()]:
        with Room(program) as room:
            version = room.command("--version").split()[1]

        def wanted(name: str, version: str = version) -> bool:
            is_chosen = options.only is None or any(each in name for each in options.only)
            return is_chosen and not report.has(version, name)

        for scenario in scenarios(options):
            if wanted(scenario.name):
                try:
                    report.add(measure(scenario, program, backend=options.backend))
                except Missing as missing:
                    report.say(f"Skipped: {scenario.name}: {missing}.")
        for rhythm in RHYTHMS:
            if wanted(rhythm.name):
                report.say(f"{version}: {side_by_side(program, rhythm, options.runs)}")
    report.close()


if __name__ == "__main__":
    main()
