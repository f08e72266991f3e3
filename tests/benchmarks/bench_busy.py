"""
How long the window's own thread is busy at a stretch while a program records 2,000 events a second and a filter runs.

    python tests/benchmarks/bench_busy.py [--rows 200000] [--seconds 20] [--rate 2000]

A page on a real folder, with its witness, its marks and its timeline; a writer that is another process; every half a
second another filter over all events. Qt's event dispatcher tells when its loop wakes and when it is about to wait: what
lies between is a stretch in which no key and no paint is answered. The reference is a bare window in the same program,
before anything of ours is in it: what the machine does to whoever only waits.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from generate import ledger_of, set_up
from measuring import Figure, report
from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.locations import Locations
from pellucid_gui.pages.app_page import AppPage
from pellucid_gui.shown_app import ShownApp
from pellucid_gui.tasks import Tasks
from pellucid_gui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

LIMIT_MS = 32
FILTERS = ("name:viewer*", "yyyy", "has:email", "prop:number>7", "")
FILTER_MS = 500
BATCH_S = 0.01
PATIENCE_S = 60
LINE = (
    '{{"time_utc":"2027-01-01T10:{minute:02d}:{second:02d}.{ns:09d}Z","kind":"Append","name":"viewer_frame","props":'
    '{{"event_id":{{"Integer":{number}}},"number":{{"Integer":{number}}},"text":{{"String":"{filling}"}}}}}}\n'
)


class Watchdog:
    """Notes each stretch in which the thread's event loop answers nothing; made in that thread."""

    def __init__(self) -> None:
        self.stretches_ms: list[float] = []
        self._woke_ns = time.perf_counter_ns()
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._wake, Qt.ConnectionType.DirectConnection)
        dispatcher.aboutToBlock.connect(self._block, Qt.ConnectionType.DirectConnection)

    def begin(self) -> None:
        """Forget what was noted."""
        self.stretches_ms.clear()
        self._woke_ns = time.perf_counter_ns()

    def _wake(self) -> None:
        self._woke_ns = time.perf_counter_ns()

    def _block(self) -> None:
        self.stretches_ms.append((time.perf_counter_ns() - self._woke_ns) / 1e6)


def run_for(seconds: float) -> None:
    """Run Qt's loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def run_until(holds: Callable[[], bool]) -> None:
    """Run Qt's loop until something holds."""
    deadline = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < deadline, "waited in vain"
        run_for(0.05)


def write(file: Path, rate: int, seconds: float) -> int:
    """Append so many lines a second, and empty the file every two seconds, as Rerun does."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    begun, emptied, number = time.monotonic(), time.monotonic(), 0
    while (now := time.monotonic()) - begun < seconds:
        due = int((now - begun) * rate) - number
        lines = [
            LINE.format(
                minute=each // 60 % 60, second=each % 60, ns=each, number=each, filling="y" * 400
            ).encode()
            for each in range(number + 1, number + 1 + due)
        ]
        os.writev(descriptor, lines) if len(lines) < os.sysconf("SC_IOV_MAX") else os.write(
            descriptor, b"".join(lines)
        )
        number += due
        if now - emptied >= 2:
            emptied = now
            os.ftruncate(descriptor, 0)
        time.sleep(BATCH_S)
    os.close(descriptor)
    return number


def probe(home: Path, rate: int, seconds: float) -> dict[str, float]:
    """Measure a bare window, then a page under load, in this process."""
    application = QApplication(["busy"])
    watchdog = Watchdog()
    bare = QMainWindow()
    bare.resize(1600, 1000)
    bare.show()
    run_for(0.5)
    watchdog.begin()
    run_for(seconds / 4)
    bare_ms = max(watchdog.stretches_ms)
    bare.close()
    Theme(application, text_scale=1.0)
    tasks = Tasks()
    app = rerun_app(config_file=home / "config" / "analytics.json", data_dir=home / "live")
    page = AppPage(
        shown=ShownApp(app=app, locations=Locations.under(home / "own")), tasks=tasks, clock=SystemClock()
    )
    page.resize(1600, 1000)
    page.show()
    page.start()
    page.look()
    run_until(lambda: page.events.model.rows > 0 and page.feed.view.is_checked)
    run_for(2)
    known = page.events.model.total
    filters = iter(FILTERS * 10_000)
    changing = QTimer()
    changing.timeout.connect(lambda: page.events.filter_bar.field.setText(next(filters)))
    changing.start(FILTER_MS)
    command = [sys.executable, __file__, "--write", str(home / "live" / "0000.json"), str(rate), str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        run_until(lambda: page.events.model.total > known)
        watchdog.begin()
        while writer.poll() is None:
            run_for(0.2)
        stretches = list(watchdog.stretches_ms)
        written = int(writer.stdout.read())
    changing.stop()
    run_for(2)
    shown = page.events.model.total - known
    assert shown >= written // 2, f"{shown} of {written} events arrived: nothing was measured"
    page.close_feeds()
    tasks.close()
    return {
        "bare_ms": bare_ms,
        "longest_ms": max(stretches),
        "p999_ms": float(np.percentile(stretches, 99.9)),
        "above": sum(each > LIMIT_MS for each in stretches),
        "stretches": len(stretches),
        "written": written,
    }


def main(arguments: list[str]) -> None:
    """Run from the command line."""
    if arguments[:1] == ["--write"]:
        sys.stdout.write(f"{write(Path(arguments[1]), int(arguments[2]), float(arguments[3]))}\n")
        return
    if arguments[:1] == ["--probe"]:
        sys.stdout.write(json.dumps(probe(Path(arguments[1]), int(arguments[2]), float(arguments[3]))) + "\n")
        sys.stdout.flush()
        os._exit(0)  # nothing that follows is measured
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--rate", type=int, default=2_000)
    wanted = parser.parse_args(arguments)
    made = ledger_of(wanted.rows)
    with tempfile.TemporaryDirectory(prefix="pellucid-busy-") as folder:
        home = Path(folder)
        (home / "config").mkdir()
        (home / "live").mkdir()
        app = rerun_app(config_file=home / "config" / "analytics.json", data_dir=home / "live")
        set_up(app.config_file, home / "live")
        root = Locations.under(home / "own").ledger_root(app)
        root.parent.mkdir(parents=True)
        shutil.copytree(made.root, root)  # its witness writes there
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PELLUCID_HOME": str(home / "own")}
        command = [sys.executable, __file__, "--probe", str(home), str(wanted.rate), str(wanted.seconds)]
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    found = json.loads(done.stdout.splitlines()[-1])
    idle = f"bare window {found['bare_ms']:.1f} ms"
    counted = f"{found['above']} of {found['stretches']:,} above {LIMIT_MS} ms"
    report(
        f"The window's thread, {found['written']:,} events at {wanted.rate:,} a second, another filter twice a second",
        [
            Figure(
                name="busy at a stretch, longest",
                ours=f"{found['longest_ms']:.1f} ms",
                reference=idle,
                ratio=counted,
                target=f"<= {LIMIT_MS} ms",
            ),
            Figure(name="… of a thousand stretches the longest", ours=f"{found['p999_ms']:.1f} ms"),
        ],
    )


if __name__ == "__main__":
    main(sys.argv[1:])
