"""`pellucid collector`: a receiver on this machine, for whoever develops an app that sends."""

from __future__ import annotations

import signal
import sys
import threading
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from pellucid.cli import words
from pellucid.cli.output import put, put_json, say
from pellucid.collector import Collector
from pellucid.collector.fault_text import list_kinds, read_spec
from pellucid.errors import UsageError
from pellucid.worker import when_closed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pellucid.collector import Answered

_MOST_PORT: Final = 65_535
_LOOK_S: Final = 0.5
"""How often it is looked whether the collector still runs."""

_EPILOG: Final = f"""\b
Faults, and what can be said of each (FAULT[,FIELD=VALUE]…):
{list_kinds(indent="  ")}

\b
For example: --fault 503,retry_after=2,times=3 --fault reset,when=mid-body,chance=0.1 --fault slow,before_s=2
While it runs, GET, PUT and DELETE of /_faults and /_received look at it and steer it.
"""


@click.command("collector", epilog=_EPILOG)
@click.option("--port", type=click.IntRange(0, _MOST_PORT), default=0, help="Default: any that is free.")
@click.option("--ipv6", is_flag=True, help="Listen on ::1 too.")
@click.option(
    "--store",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Also append what is received to FILE, before it is answered.",
)
@click.option("--fault", "faults", multiple=True, metavar="FAULT", help="Let this go wrong; see below.")
@click.option("--times", type=click.IntRange(1), metavar="N", help="Only that often, each fault.")
@click.option("--seed", type=int, default=0, help="Of the faults' chances.")
@click.option("--quiet", is_flag=True, help="No line for each request.")
@click.option("--json", "as_json", is_flag=True, help="Print each line as a JSON document.")
@click.option("--until-stdin-closes", is_flag=True, help="End when whoever started this ends.")
def collector(
    *,
    port: int,
    ipv6: bool,
    store: Path | None,
    faults: tuple[str, ...],
    times: int | None,
    seed: int,
    quiet: bool,
    as_json: bool,
    until_stdin_closes: bool,
) -> int:
    """
    Receive what a PostHog client sends, on this machine only, until Ctrl-C.

    The first line is the address to send to, as the client's host; then comes one line for each request. Nothing that
    is received goes any further.
    """
    if times is not None and not faults:
        raise UsageError("It is not said what shall happen that often", "Give --fault too.")
    receiver = Collector(
        port=port,
        ipv6=ipv6,
        store=store,
        faults=[read_spec(text, times=times) for text in faults],
        seed=seed,
        on_answer=None if quiet else _teller(as_json=as_json),
    )
    with _ending_on_signals(), suppress(KeyboardInterrupt), receiver:
        if as_json:
            put_json({"url": receiver.url}, one_line=True)
        else:
            put(receiver.url)
        closed = threading.Event()
        if until_stdin_closes:
            when_closed(sys.stdin.fileno(), closed.set)
        while receiver.is_running and not closed.wait(_LOOK_S):
            pass
    counts = receiver.counts
    say(f"Received {words.count(counts.events, 'event')} in {words.count(counts.recorded, 'request')}.")
    return 0


def _teller(*, as_json: bool) -> Callable[[Answered], None]:
    """Return what prints a line for each request, for as long as somebody reads it."""
    is_heard = True

    def tell(answered: Answered) -> None:
        nonlocal is_heard
        if not is_heard:
            return
        try:
            if as_json:
                put_json(asdict(answered), one_line=True)
            else:
                put(_line(answered))
        except OSError:
            is_heard = False  # who started this may only have wanted the address

    return tell


def _line(answered: Answered) -> str:
    outcome = "no answer" if answered.status is None else str(answered.status)
    fault = "" if answered.fault is None else f" ({answered.fault})"
    return (
        f"{answered.method} {answered.path}  {words.count(answered.events, 'event')}  "
        f"{words.count(answered.body_bytes, 'byte')}  {outcome}{fault}"
    )


@contextmanager
def _ending_on_signals() -> Iterator[None]:
    """Let Ctrl-C and its kin interrupt, also where a shell had told this to ignore them."""
    before = {}
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None:
            before[number] = signal.signal(number, signal.default_int_handler)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
