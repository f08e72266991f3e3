"""
How fast text is found, against `rg -j1 -cF` on the same segments in the same run.

    python tests/benchmarks/bench_search.py [--rows 1000000] [--runs 5]
"""

from __future__ import annotations

import argparse
import shutil
import sys
from typing import TYPE_CHECKING

from generate import NEEDLES, ledger_of
from measuring import Figure, alternating, compared, milliseconds, report, run_quietly

from pellucid.clock import SystemClock
from pellucid.index import EventIndex
from pellucid.ledger.ledger import Ledger
from pellucid.query.parser import parse
from pellucid.query.search import matching

if TYPE_CHECKING:
    from collections.abc import Sequence

TARGET = 1.5


def main(arguments: Sequence[str]) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=5)
    wanted = parser.parse_args(arguments)
    made = ledger_of(wanted.rows)
    clock = SystemClock()
    index = EventIndex(ledger=Ledger(root=made.root, clock=clock), cache_dir=None)
    index.open()
    rg = shutil.which("rg")
    figures = []
    for needle, share in NEEDLES.items():
        query = parse(needle, clock=clock)
        found = matching(query, index)
        if found is None or len(found) != made.hits[needle]:
            raise AssertionError(f"{needle}: {found} of {made.hits[needle]}")
        name = f"find a text in {share:.2%} of the lines ({len(found)} hits)"
        if rg is None:
            (ours_s,) = alternating(wanted.runs, lambda query=query: matching(query, index))
            figures.append(Figure(name=name, ours=milliseconds(ours_s), reference="rg is not installed"))
            continue
        # ripgrep minds the case of letters here, and ours does not: the needles are all lower case.
        command = [rg, "-j1", "-cF", needle, *map(str, made.segments)]
        reference_s, ours_s = alternating(
            wanted.runs,
            lambda command=command: run_quietly(command),
            lambda query=query: matching(query, index),
        )
        figures.append(compared(name, ours_s, "rg -j1 -cF", reference_s, TARGET))
    report(f"Searching {made.rows} events, {made.log_bytes / 1e6:.0f} MB", figures)


if __name__ == "__main__":
    main(sys.argv[1:])
