"""What a person sees of an error: a sentence and what to do about it, never a traceback."""

from __future__ import annotations

import contextlib
import os
import platform
import sys
import time
import traceback
from typing import TYPE_CHECKING, Final

from pellucid.cli.output import say
from pellucid.errors import TelemetryError
from pellucid.locations import Locations, write_private_file

if TYPE_CHECKING:
    from pathlib import Path

UNEXPECTED_EXIT_CODE: Final = 70
INTERRUPTED_EXIT_CODE: Final = 130


def explain(error: TelemetryError) -> int:
    """Tell the person what failed and what they can do; return the exit code."""
    say(f"Error: {error.title}.")
    if error.remedy:
        say(error.remedy)
    return error.exit_code


def report(fault: BaseException) -> int:
    """Write an unexpected fault to a report file and name it; return the exit code."""
    try:
        file = _write_report(fault)
    except (TelemetryError, OSError):
        say(f"Pellucid failed unexpectedly ({type(fault).__name__}), and no report could be written.")
    else:
        say(
            f"Pellucid failed unexpectedly ({type(fault).__name__}). The details are in {file}; nobody was told."
        )
    return UNEXPECTED_EXIT_CODE


def _write_report(fault: BaseException) -> Path:
    stamp = time.strftime("%Y%m%dT%H%M%S", time.gmtime())
    file = Locations.of_user().state / "faults" / f"fault-{stamp}-{os.getpid()}.txt"
    lines = [
        f"Python {sys.version}",
        f"System {platform.platform()}",
        f"Command {sys.argv!r}",
        "",
        *traceback.format_exception(fault),
    ]
    return write_private_file(file, "\n".join(lines).encode("utf-8", "backslashreplace"))


def hush_broken_pipe() -> None:
    """Keep the interpreter from complaining, at its end, that nobody reads its output any more."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
