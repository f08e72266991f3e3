"""
What the engine costs an app, against a bare `write` and PostHog's own Python client in the same run.

    python tests/benchmarks/bench_engine.py [--records 40000] [--queue 100000] [--starts 15]

Each figure comes from processes of its own; both clients send to the same receiver, a third process on loopback.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from measuring import Figure, report
from quick_receiver import QuickReceiver

from pellucid.collector import Collector

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PROBE: Final = Path(__file__).resolve().parent / "engine_probe.py"
_PATIENCE_S: Final = 300.0


class EngineBench:
    """Measures everything once, in the folder `home`."""

    def __init__(self, home: Path, *, records: int, queue: int, starts: int) -> None:
        self._home = home
        self._records = records
        self._queue = queue
        self._starts = starts
        self._environment = {
            **{
                name: value
                for name, value in os.environ.items()
                if name not in {"CI", "DO_NOT_TRACK", "PYTHONDONTWRITEBYTECODE"}
            },
            "PYTHONPYCACHEPREFIX": str(home / "bytecode"),
            # What a keyring takes is not the engine's; without this, a machine that has one would measure another thing.
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }

    def figures(self) -> Iterator[Figure]:
        """Measure, one after the other."""
        yield from self._recording()
        for batch in (100, 1000):
            yield self._draining(batch)
        yield self._memory()
        yield self._import()

    def _recording(self) -> Iterator[Figure]:
        with Collector() as receiver:
            found = self._probe("record", "record", receiver.url, self._records)
        bare, capture = found["bare"], found["capture"]
        for name, key, most, least in (
            ("`record()`, guard off, p50", "unguarded", 2, 10),
            ("`record()`, guard on, p50", "guarded", 5, 4),
        ):
            ours = found[key]
            yield _row(name, f"{ours:.1f} µs", f"bare `write` {bare:.1f} µs", ours / bare, most=most)
            yield _row(
                "… cheaper than",
                f"{ours:.1f} µs",
                f"`capture()` {capture:.1f} µs",
                capture / ours,
                least=least,
            )

    def _draining(self, batch: int) -> Figure:
        folder = f"drain-{batch}"
        self._probe("queue", folder, "http://127.0.0.1:9", self._queue)
        ours_s = self._until_drained("drain", folder, batch)
        theirs_s = self._until_drained("capture", folder, batch)
        return _row(
            f"{self._queue:,} queued events received, {batch:,} a request",
            f"{ours_s:.2f} s",
            f"posthog-python {theirs_s:.2f} s",
            theirs_s / ours_s,
            least=5,
        )

    def _until_drained(self, what: str, folder: str, batch: int) -> float:
        """Wait until a receiver has the whole queue; return the seconds for that, once the program is ready."""
        with QuickReceiver() as receiver:
            if what == "drain":
                self._aim(folder, receiver.url)
            with self._started(what, folder, receiver.url, self._queue, batch) as program:
                if program.stdout is not None:
                    program.stdout.readline()
                begun = time.perf_counter()
                receiver.wait_for(self._queue, _PATIENCE_S)
                took_s = time.perf_counter() - begun
                program.communicate(timeout=_PATIENCE_S)
            if receiver.distinct() != self._queue:
                raise ValueError(f"{what}: {receiver.distinct()} different events of {self._queue} arrived")
        return took_s

    def _aim(self, folder: str, url: str) -> None:
        """Let the queued session go to this receiver: each session's first receipt says where it goes."""
        (receipts,) = (self._home / folder / "data" / "bench" / "analytics" / "receipts").glob("*.ndjson")
        lines = receipts.read_bytes()
        receipts.write_bytes(lines.replace(b"http://127.0.0.1:9", url.encode()))

    def _memory(self) -> Figure:
        with Collector() as receiver:
            found = self._probe("live", "live", receiver.url, 2000)
        return Figure(
            name="memory of the host, more",
            ours=f"{found['more_mb']:.1f} MB",
            target="< 15 MB" + _mark(found["more_mb"] < 15),
        )

    def _import(self) -> Figure:
        bare, ours = [], []
        for attempt in range(self._starts + 1):
            pair = self._python("pass"), self._python("from pellucid import Analytics, App, Event")
            if attempt:
                bare.append(pair[0])
                ours.append(pair[1])
        bare_s, ours_s = statistics.median(bare), statistics.median(ours)
        return _row(
            "`from pellucid import Analytics, App, Event`",
            f"{ours_s * 1e3:.0f} ms",
            f"`python -c pass` {bare_s * 1e3:.0f} ms",
            ours_s / bare_s,
            most=4,
        )

    def _python(self, code: str) -> float:
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], env=self._environment, check=True)
        return time.perf_counter() - begun

    def _probe(self, what: str, folder: str, host: str, count: int) -> dict[str, float]:
        with self._started(what, folder, host, count) as program:
            printed, _ = program.communicate(timeout=_PATIENCE_S)
        if program.returncode:
            raise RuntimeError(f"{what} ended with {program.returncode}")
        found: dict[str, float] = json.loads(printed.splitlines()[-1])
        return found

    def _started(
        self, what: str, folder: str, host: str, count: int, batch: int = 100
    ) -> subprocess.Popen[str]:
        home = self._home / folder
        home.mkdir(exist_ok=True)
        environment = self._environment | {
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "PELLUCID_HOME": str(home / "own"),
        }
        command = [sys.executable, str(_PROBE), what, str(home), host, str(count), str(batch)]
        return subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )


def _row(
    name: str,
    ours: str,
    reference: str,
    ratio: float,
    *,
    most: float | None = None,
    least: float | None = None,
) -> Figure:
    held = (most is None or ratio <= most) and (least is None or ratio >= least)
    target = f"<= {most}x" if most is not None else f">= {least}x"
    return Figure(
        name=name, ours=ours, reference=reference, ratio=f"{ratio:.2f}x", target=target + _mark(held)
    )


def _mark(held: bool) -> str:  # noqa: FBT001 - a mark says yes or no
    return " ✓" if held else " ✗"


def main(arguments: Sequence[str]) -> int:
    """Print the table; return 1 if a target was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=40_000)
    parser.add_argument("--queue", type=int, default=100_000)
    parser.add_argument("--starts", type=int, default=15)
    wanted = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="pellucid-bench-") as home:
        bench = EngineBench(Path(home), records=wanted.records, queue=wanted.queue, starts=wanted.starts)
        figures = list(bench.figures())
    report("The engine in an app", figures)
    return 0 if all("✗" not in figure.target for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
