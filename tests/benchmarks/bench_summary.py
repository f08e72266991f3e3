"""
How fast all that many events say is looked at, against only reading each of their lines with `json.loads`.

    python tests/benchmarks/bench_summary.py [--rows 1000000] [--runs 3]
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from generate import BUILD, ledger_of
from measuring import Figure, alternating, compared, milliseconds, report

from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.index import EventIndex
from pellucid.ledger.ledger import Ledger
from pellucid.meaning.meaning import Meaning
from pellucid.query.parser import parse
from pellucid.query.search import matching
from pellucid.summary.collecting import summarized

if TYPE_CHECKING:
    from collections.abc import Sequence

TARGET = 2.5
FILTERS = ("is:undocumented", "found:email")


def main(arguments: Sequence[str]) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=3)
    wanted = parser.parse_args(arguments)
    made = ledger_of(wanted.rows)
    clock = SystemClock()
    app = custom_app(BUILD / "none" / "analytics.json", BUILD / "none" / "analytics")
    ledger = Ledger(root=made.root, clock=clock)
    index = EventIndex(ledger=ledger, cache_dir=None)
    index.open()
    meaning = Meaning(app, index)

    def summarize() -> None:
        summary = summarized(
            app=app, index=index, ledger=ledger, meaning=meaning, now_ns=clock.now_ns(), days=None
        )
        if summary is None or summary.counts.total != made.rows:
            raise AssertionError(summary)

    def read_each() -> None:
        for segment in made.segments:
            for line in segment.read_bytes().split(b"\n")[:-1]:
                json.loads(line)

    reference_s, ours_s = alternating(wanted.runs, read_each, summarize)
    figures = [compared("summarize all", ours_s, "json.loads", reference_s, TARGET)]
    for text in FILTERS:
        query = parse(text, clock=clock)
        (ours_s,) = alternating(wanted.runs, lambda query=query: matching(query, index, meaning=meaning))
        figures.append(Figure(name=f"filter by {text}", ours=milliseconds(ours_s)))
    report(f"What {made.rows} events say, {made.log_bytes / 1e6:.0f} MB", figures)


if __name__ == "__main__":
    main(sys.argv[1:])
