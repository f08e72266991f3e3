"""`python -m pellucid.demo`: be the demo source until nobody wants it any more."""

from __future__ import annotations

import argparse
import contextlib
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pellucid import rfc3339
from pellucid.demo.script import Script
from pellucid.demo.source import End, Source

if TYPE_CHECKING:
    from collections.abc import Sequence


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="pellucid.demo", description="A program that behaves as Rerun 0.41 does."
    )
    parser.add_argument("--home", type=Path, required=True, help="the folder that all of it happens in")
    parser.add_argument("--events", type=int, help="end after so many events")
    parser.add_argument("--rate", type=float, default=1.0, help="about so many events a second (default: 1)")
    parser.add_argument("--seed", type=int, help="make the sessions repeatable")
    parser.add_argument(
        "--start", metavar="TIME", help="a made-up clock that starts then (RFC 3339), instead of the real one"
    )
    parser.add_argument(
        "--side-log",
        type=Path,
        metavar="FILE",
        help="also append each line, with its session and a tab, to this file",
    )
    parser.add_argument(
        "--beat", type=float, default=2.0, metavar="SECONDS", help="how often to empty (default: 2)"
    )
    parser.add_argument(
        "--ask", action="store_true", help="say `ask` before emptying or deleting; wait for `yes`"
    )
    options = parser.parse_args(arguments)
    if options.rate <= 0 or options.beat <= 0 or (options.events is not None and options.events <= 0):
        parser.error("--rate, --beat and --events are more than zero")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """Be the demo source until nobody wants it any more."""
    options = _options(arguments)
    seed = random.SystemRandom().getrandbits(64) if options.seed is None else options.seed
    with contextlib.suppress(End, KeyboardInterrupt):
        Source(
            home=options.home,
            script=Script(seed),
            rate=options.rate,
            most_events=options.events,
            start_ns=None if options.start is None else rfc3339.parse(options.start),
            side_log=options.side_log,
            beat_s=options.beat,
            asks=options.ask,
        ).run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
