"""`pellucid demo`: a small viewer with Pellucid inside, for whoever wants to see that before building it in."""

from __future__ import annotations

from pathlib import Path

import click

from pellucid.cli.window import open_face
from pellucid.collector.fault_text import read_spec

_FACE = "demo"


@click.command("demo")
@click.option(
    "--home",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Keep everything in DIR, and go on with it at the next start (default: thrown away at the end).",
)
@click.option(
    "--fault",
    "faults",
    multiple=True,
    metavar="FAULT",
    help="Let this go wrong with the receiver; `pellucid collector --help` lists what can.",
)
def demo(*, home: Path | None, faults: tuple[str, ...]) -> int:
    """
    Open a small viewer that has Pellucid inside, with a receiver behind it on this machine.

    Its menu Settings > Privacy… opens the window on what the viewer says about you. Nothing leaves the machine, and
    nothing of yours is touched.
    """
    for text in faults:
        read_spec(text)  # what makes no sense is told here, where the person typed it
    arguments = [] if home is None else ["--home", str(home)]
    return open_face(_FACE, [*arguments, *(word for text in faults for word in ("--fault", text))])
