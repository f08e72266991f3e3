"""Running one command, and turning whatever it ends with into an exit code."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from pellucid.cli import faults
from pellucid.cli.commands import pellucid
from pellucid.cli.output import prepare_streams, say
from pellucid.errors import TelemetryError

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str] | None = None) -> int:
    """
    Run one command and return its exit code; never raises.

    Args:
        arguments: What follows the program's name; the real command line if `None`.
    """
    prepare_streams()
    try:
        return _run(arguments)
    except BrokenPipeError:
        # Whoever read our output had enough of it: `pellucid events | head` is no failure.
        faults.hush_broken_pipe()
        return 0
    except KeyboardInterrupt:
        return faults.INTERRUPTED_EXIT_CODE


def _run(arguments: Sequence[str] | None) -> int:
    try:
        outcome = pellucid.main(
            args=None if arguments is None else list(arguments), prog_name="pellucid", standalone_mode=False
        )
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except TelemetryError as error:
        return faults.explain(error)
    except (click.Abort, KeyboardInterrupt):
        say("")
        return faults.INTERRUPTED_EXIT_CODE
    except BrokenPipeError:
        raise
    except Exception as fault:  # noqa: BLE001 - the last resort, which is the point of it
        return faults.report(fault)
    return outcome if isinstance(outcome, int) else 0
