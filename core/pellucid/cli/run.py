"""`pellucid run`: a program under observation."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pellucid.apps import WatchedApp
from pellucid.cli.options import Chosen, choosing
from pellucid.cli.output import say
from pellucid.errors import UsageError
from pellucid.observing.observation import observe
from pellucid.observing.program import end_as
from pellucid.private_files import naming, write_all
from pellucid.witness.command import NOTICE_FILE, notice_of

if TYPE_CHECKING:
    from pellucid.observing.report import Report


@click.command(context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
@click.argument(
    "command", nargs=-1, required=True, type=click.UNPROCESSED, metavar="-- PROGRAM [ARGUMENT]..."
)
@click.option(
    "--summary", is_flag=True, help="Say, when it has ended, how often both eyes agree and where not."
)
@click.option(
    "--report",
    "report_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write that to a file, as JSON.",
)
@choosing
def run(*, command: tuple[str, ...], summary: bool, report_file: Path | None, chosen: Chosen) -> int:
    """
    Run a program, and see what it posts on its way out.

    Rerun's log shows each body that it posts, if it is asked to. It is asked for here; what it says because of that is
    taken out of its output again, which is otherwise what it would be, byte for byte, and so are its input, its exit
    code and the signals. What is seen is compared with what the files showed: `pellucid events` and `pellucid show` say
    of each event whether it was seen in the file, on the way out, or both.

    The log is asked for by RUST_LOG: yours, if you have one, else what Rerun does without it, which is `info`. Another
    program that obeys it and is more quiet by itself, as Rerun's Python library is, then says a little more.

    For example: pellucid run -- rerun recording.rrd
    """
    app = chosen.app
    if not isinstance(app, WatchedApp):
        raise UsageError(
            f"{app.title} keeps its own log",
            f"It can be run as it is: `pellucid events --app {app.key}` reads that log.",
        )
    root = chosen.locations.ledger_root(app)
    if not (root / NOTICE_FILE).exists():
        say(notice_of(app, root))

    def tell(report: Report) -> None:
        if report_file is not None:
            _write(report_file, report.to_json())
        if summary and os.getpid() == me:
            for line in report.to_lines():
                say(line)

    me = os.getpid()
    ending = observe(command, app=app, locations=chosen.locations, on_report=tell)
    if ending.signal:
        end_as(ending)
    return ending.code


def _write(file: Path, report: dict[str, Any]) -> None:
    # The person's own file, and so through a link if it is one; only what is made here is closed to others.
    with naming(file, "written"):
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            write_all(descriptor, json.dumps(report, indent=2).encode("ascii") + b"\n")
        finally:
            os.close(descriptor)
