"""
How long the timeline takes: counting all events by time and state, against `wc -l` and numpy's histogram; and painting them.

    python tests/benchmarks/bench_timeline.py [--rows 1000000] [--runs 9]
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from generate import ledger_of
from measuring import Figure, alternating, compared, milliseconds, report, run_quietly

from pellucid.clock import SystemClock
from pellucid.event import Event, encode
from pellucid.index import EventIndex
from pellucid.ledger.ledger import Ledger
from pellucid.lines import Line
from pellucid.view.histogram import TimeRange
from pellucid.view.timeline import Timeline, Wish

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.view.histogram import Histogram

NEW = 2_000
BARS = 380
SIZE = (1600, 100)
FRAME_MS = 16


def painted(histogram: Histogram, *, runs: int) -> tuple[float, float]:
    """Return the seconds that a first paint of other bars takes, and one in which only the cursor has moved."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from pellucid_gui.theme import Theme
    from pellucid_gui.widgets.timeline import Timeline as Widget

    application = QApplication(["bench"])
    Theme(application, text_scale=1.0)
    widget = Widget()
    widget.resize(*SIZE)
    widget.show()
    application.processEvents()

    def anew() -> None:
        widget.show_histogram(None, now_ns=0)
        widget.show_histogram(histogram, now_ns=0)
        widget.repaint()

    def moved() -> None:
        widget.plot.setValue((widget.plot.value() + 1) % histogram.bars)
        widget.plot.repaint()

    first_s, again_s = alternating(runs, anew, moved)
    return first_s, again_s


def main(arguments: Sequence[str]) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=9)
    wanted = parser.parse_args(arguments)
    made, clock = ledger_of(wanted.rows), SystemClock()
    index = EventIndex(ledger=Ledger(root=made.root, clock=clock), cache_dir=None)
    index.open()
    order = np.argsort(index.time_ns, kind="stable").astype(np.uint32)
    wish, of_rows = Wish(range=TimeRange.ALL, most=BARS), Wish(range=TimeRange.ALL, most=BARS, order=order)
    timeline = Timeline(index, clock=clock)
    histogram = timeline.count(wish)
    if histogram is None or sum(map(sum, histogram.counts)) != made.rows:
        raise AssertionError(histogram)
    edges = np.array(histogram.edges_ns)
    wc = ["wc", "-l", *map(str, made.segments)]
    wc_s, numpy_s, first_s, rows_s = alternating(
        wanted.runs,
        lambda: run_quietly(wc),
        lambda: np.histogram(index.time_ns, edges),
        lambda: Timeline(index, clock=clock).count(wish),
        lambda: timeline.count(of_rows),
    )
    last_ns = int(index.time_ns.max())
    lines = [Line(offset=0, raw=encode(Event(time_ns=last_ns, kind="Append", name="n", props={})))] * NEW

    def more() -> None:
        index.add_live("bench", Path("/nowhere/bench.json"), lines)

    _, again_s = alternating(wanted.runs, more, lambda: timeline.count(wish))
    paint_s, move_s = painted(histogram, runs=wanted.runs)
    report(
        f"Timeline, {made.rows:,} events in {histogram.bars} bars",
        [
            compared("count all events by time and state", first_s, "`wc -l`", wc_s, 0.5),
            compared("… against times alone", first_s, "`numpy.histogram`", numpy_s, 1.0),
            compared("count the rows of a filter that all match", rows_s, "`wc -l`", wc_s, 1.0),
            Figure(name=f"count again, {NEW:,} events later", ours=milliseconds(again_s), target="<= 5 ms"),
            Figure(name="paint other bars", ours=milliseconds(paint_s), target=f"<= {FRAME_MS} ms"),
            Figure(name="paint the cursor elsewhere", ours=milliseconds(move_s), target=f"<= {FRAME_MS} ms"),
        ],
    )


if __name__ == "__main__":
    main(sys.argv[1:])
