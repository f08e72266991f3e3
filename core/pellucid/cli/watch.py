"""`pellucid watch`: the witness without a window."""

from __future__ import annotations

import click

from pellucid.apps import WatchedApp
from pellucid.cli.options import Chosen, choosing
from pellucid.errors import UsageError
from pellucid.watch import BACKENDS
from pellucid.witness.command import witness_main


@click.command()
@click.option("--until-stdin-closes", is_flag=True, help="End when whoever started this ends.")
@click.option(
    "--backend", type=click.Choice(BACKENDS), help="How to follow the folder, instead of what suits it best."
)
@choosing
def watch(*, until_stdin_closes: bool, backend: str | None, chosen: Chosen) -> int:
    """
    Copy each event that the program queues before it vanishes, until Ctrl-C.

    The copies stay on this machine, in Pellucid's own folder; `pellucid forget` destroys them.
    """
    app = chosen.app
    if not isinstance(app, WatchedApp):
        raise UsageError(
            f"{app.title} keeps its own log", "It needs no witness: `pellucid events` reads that log."
        )
    return witness_main(app, chosen.locations, until_stdin_closes=until_stdin_closes, backend=backend)
