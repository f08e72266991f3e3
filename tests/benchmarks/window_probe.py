"""
One measurement of the window, in a process of its own; started by `bench_window.py`.

    python tests/benchmarks/window_probe.py WHAT HOME [SECONDS]

Prints one JSON object. The window's own parts are used, on the ledger that lies in HOME, without a witness: it would
write into that ledger.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import psutil
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.locations import Locations
from pellucid.view.values import Appended, Phase
from pellucid_gui.pages.events_pane import EventsPane
from pellucid_gui.pages.live_feed import LiveFeed
from pellucid_gui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

_JUMPS = 400
_APPENDS = 30
_LINE = (
    '{{"time_utc":"2027-01-01T10:00:{second:02d}.{ns:09d}Z","kind":"Append","name":"cli_command_invoked","props":'
    '{{"event_id":{{"Integer":{number}}},"x":{{"String":"{filling}"}}}}}}\n'
)


class Paints(QObject):
    """Notes when the table was painted, and with how many rows."""

    def __init__(self, pane: EventsPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.seen: list[tuple[int, int]] = []
        """Rows, and the moment in monotonic nanoseconds, just after the paint."""
        paint = pane.table.paintEvent

        def painting(event: QEvent) -> None:
            paint(event)
            self.seen.append((pane.model.events, time.monotonic_ns()))

        pane.table.paintEvent = painting  # the event loop looks the method up on the object


class Bench:
    """A table on the ledger in `home`, driven by hand."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.application = QApplication(["bench"])
        Theme(self.application, text_scale=1.0)
        self.app = rerun_app(config_file=home / "config.json", data_dir=home / "live")
        (home / "live").mkdir(exist_ok=True)
        self.pane = EventsPane("Rerun")
        self.paints = Paints(self.pane)
        self.pane.resize(1600, 1000)
        self.pane.show()
        self.run_until(lambda: bool(self.paints.seen))
        self.feed = LiveFeed(
            app=self.app,
            data_dir=home / "live",
            locations=Locations.under(home),
            clock=SystemClock(),
        )
        self.ready = False
        self.feed.opened.connect(lambda: self.pane.model.look_at(self.feed.view))
        self.feed.changed.connect(self.pane.apply)
        self.feed.status.connect(self._on_status)

    def open(self, rows: int) -> float:
        """Open the ledger; return the seconds until the table was painted with all rows."""
        begun_ns = time.monotonic_ns()
        self.feed.start()
        self.run_until(lambda: bool(self.paints.seen) and self.paints.seen[-1][0] >= rows)
        painted_ns = next(moment for shown, moment in self.paints.seen if shown >= rows)
        self.run_until(lambda: self.ready)
        return (painted_ns - begun_ns) / 1e9

    def run_until(self, holds) -> None:
        """Run Qt's loop until something holds, for two minutes at most."""
        deadline = time.monotonic() + 120
        # The loop sleeps between events, as the program's own does: a loop that spins would starve the view's thread.
        beat = QTimer()
        beat.start(20)
        while not holds():
            if time.monotonic() > deadline:
                raise TimeoutError
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def run_for(self, seconds: float) -> None:
        """Run Qt's loop for a while, as the program does."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def _on_status(self, status) -> None:
        self.ready = status.phase is Phase.READY
        self.pane.show_status(status)


def memory() -> dict[str, float]:
    """Resident memory now and at most, in MB."""
    now = psutil.Process().memory_info().rss / 1e6
    peak = now
    if sys.platform == "linux":
        status = Path("/proc/self/status").read_text("ascii")
        peak = int(status.partition("VmHWM:")[2].split()[0]) / 1e3
    return {"now_mb": now, "peak_mb": peak}


def import_engine() -> float:
    """Import what a view needs, as the first view of a program does in its thread; return the seconds it took."""
    begun = time.perf_counter()
    import pellucid.view.live_view
    import pellucid.watch.inotify  # noqa: F401 - only for what importing it takes

    return time.perf_counter() - begun


def opening(bench: Bench, rows: int) -> dict[str, float]:
    """Open to a painted table, and what it takes in memory."""
    imports_s = import_engine()
    took_s = bench.open(rows)
    bench.run_for(1.0)
    return {"took_s": took_s, "imports_s": imports_s, **memory()}


def scrolling(bench: Bench, rows: int) -> dict[str, float]:
    """Jump and page through the table, and append hundreds of rows to it."""
    bench.open(rows)
    table, chance = bench.pane.table, random.Random(1)
    bar = table.verticalScrollBar()
    pages = []
    for jump in range(_JUMPS):
        target = chance.randrange(max(1, bar.maximum())) if jump % 2 else bar.value() + bar.pageStep()
        begun = time.perf_counter()
        bar.setValue(target)
        table.viewport().repaint()
        pages.append((time.perf_counter() - begun) * 1e3)
    table.follow()
    snapshot = bench.pane.model._snapshot
    appends = []
    for _ in range(_APPENDS):
        order = np.concatenate([snapshot.order, snapshot.order[:100]])
        grown = type(snapshot)(order=order, total=snapshot.total + 100)
        begun = time.perf_counter()
        bench.pane.apply(Appended(snapshot=grown, first_row=len(snapshot.order), count=100))
        table.viewport().repaint()
        appends.append((time.perf_counter() - begun) * 1e3)
        snapshot = grown
        bench.application.processEvents()
    return {
        "page_p50_ms": float(np.percentile(pages, 50)),
        "page_p99_ms": float(np.percentile(pages, 99)),
        "append_p50_ms": float(np.percentile(appends, 50)),
        "append_p99_ms": float(np.percentile(appends, 99)),
    }


def following(bench: Bench, rows: int, seconds: float) -> dict[str, float]:
    """Idle first; then follow a writer that is another process."""
    bench.open(rows)
    bench.run_until(lambda: bench.feed.view.is_checked)
    bench.run_for(5.0)  # what was read is kept, once
    busy, begun = time.process_time(), time.perf_counter()
    bench.run_for(seconds)
    idle_cpu = (time.process_time() - busy) / (time.perf_counter() - begun)
    before = bench.pane.model.events
    command = [sys.executable, __file__, "write", str(bench.home / "live" / "writer.json"), str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        while writer.poll() is None:
            bench.run_for(0.2)
        written = [int(line) for line in writer.stdout]
    bench.run_until(lambda: bench.paints.seen[-1][0] >= before + len(written))
    waits = []
    for number, moment_ns in enumerate(written, 1):
        painted = next(at for shown, at in bench.paints.seen if shown >= before + number and at >= moment_ns)
        waits.append((painted - moment_ns) / 1e6)
    return {
        "idle_cpu": idle_cpu,
        "written": len(written),
        "painted_p50_ms": float(np.percentile(waits, 50)),
        "painted_p99_ms": float(np.percentile(waits, 99)),
    }


def write(file: Path, seconds: float) -> None:
    """Append ten lines a second, as Rerun does, and print when each was written."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    begun, number, moments = time.monotonic(), 0, []
    while time.monotonic() - begun < seconds:
        number += 1
        line = _LINE.format(second=number % 60, ns=number, number=number, filling="y" * 440).encode()
        moments.append(time.monotonic_ns())
        os.write(descriptor, line)
        time.sleep(0.1)
    os.close(descriptor)
    sys.stdout.write("".join(f"{moment}\n" for moment in moments))


def main(arguments: list[str]) -> None:
    """Measure one thing."""
    what, place = arguments[0], Path(arguments[1])
    if what == "write":
        write(place, float(arguments[2]))
        return
    rows, seconds = int(arguments[2]), float(arguments[3])
    bench = Bench(place)
    match what:
        case "open":
            found = opening(bench, rows)
        case "scroll":
            found = scrolling(bench, rows)
        case "follow":
            found = following(bench, rows, seconds)
        case _:
            raise ValueError(what)
    bench.feed.close()
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    os._exit(0)  # nothing that follows is measured


if __name__ == "__main__":
    main(sys.argv[1:])
