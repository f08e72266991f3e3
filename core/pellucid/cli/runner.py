"""Running one command, and turning whatever it ends with into an exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from pellucid.cli import faults
from pellucid.cli.commands import pellucid
from pellucid.cli.output import flush, prepare_streams, say
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
        outcome = pellucid.main(
            args=None if arguments is None else list(arguments), prog_name="pellucid", standalone_mode=False
        )
        flush()
    except KeyboardInterrupt:
        say("")
        return faults.INTERRUPTED_EXIT_CODE
    except Exception as error:  # noqa: BLE001 - the last resort, which is the point of it
        return ending_of(error)
    return outcome if isinstance(outcome, int) else 0


def ending_of(error: Exception) -> int:
    """Tell the person what a command ended with, and return the exit code that goes with it."""
    match error:
        case click.ClickException():
            error.show()
            return error.exit_code
        case TelemetryError() if not isinstance(error.__cause__, BrokenPipeError):
            return faults.explain(error)
        case click.Abort():
            say("")
            return faults.INTERRUPTED_EXIT_CODE
        case BrokenPipeError() | TelemetryError():
            # Whoever read our output had enough of it: `pellucid events | head` is no failure.
            faults.hush_broken_pipe()
            return 0
        case OSError() if faults.is_of_the_system(error):
            return faults.explain_refusal(error)
        case _:
            return faults.report(error)
