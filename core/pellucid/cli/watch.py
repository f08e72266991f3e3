"""`pellucid watch`: the witness without a window, here and now or as a service."""

from __future__ import annotations

import click

from pellucid.apps import WatchedApp
from pellucid.cli.options import Chosen, choosing, json_option
from pellucid.errors import UsageError
from pellucid.watch import BACKENDS
from pellucid.witness.command import witness_main


@click.command()
@click.option("--until-stdin-closes", is_flag=True, help="End when whoever started this ends.")
@click.option(
    "--wait", "waits", is_flag=True, help="If another witness copies already, take its place when it ends."
)
@click.option(
    "--backend", type=click.Choice(BACKENDS), help="How to follow the folder, instead of what suits it best."
)
@click.option("--install", "verb", flag_value="install", help="Watch from now on, started at each log-in.")
@click.option(
    "--uninstall", "verb", flag_value="uninstall", help="Watch no longer by itself; the copies stay."
)
@click.option("--status", "verb", flag_value="status", help="Say whether and how the program is watched.")
@click.option(
    "--linger", is_flag=True, help="With --install: go on after a log-out, where the system allows it."
)
@choosing
@json_option
def watch(
    *,
    until_stdin_closes: bool,
    waits: bool,
    backend: str | None,
    verb: str | None,
    linger: bool,
    chosen: Chosen,
    as_json: bool,
) -> int:
    """
    Copy each event that the program queues before it vanishes, until Ctrl-C.

    The copies stay on this machine, in Pellucid's own folder; `pellucid forget` destroys them.
    """
    app = chosen.app
    if not isinstance(app, WatchedApp):
        raise UsageError(
            f"{app.title} keeps its own log",
            f"It needs no witness: `pellucid events --app {app.key}` reads that log.",
        )
    if linger and verb != "install":
        raise UsageError("--linger has no meaning here", "It goes with --install.")
    if verb is None:
        if as_json:
            raise UsageError("--json has no meaning here", "It goes with --status.")
        return witness_main(
            app, chosen.locations, until_stdin_closes=until_stdin_closes, backend=backend, waits=waits
        )
    if until_stdin_closes or waits or backend is not None:
        raise UsageError(
            f"--{verb} takes no option of a witness that runs here",
            "Leave out --until-stdin-closes, --wait and --backend.",
        )
    from pellucid.cli.watch_service import run_verb  # noqa: PLC0415 - the witness does without it

    run_verb(verb, app, chosen, linger=linger, as_json=as_json)
    return 0
