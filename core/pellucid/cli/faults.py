"""What a person sees of an error: a sentence and what to do about it, never a traceback."""

from __future__ import annotations

import contextlib
import errno
import os
import platform
import sys
import time
import traceback
from pathlib import Path
from typing import Final

from pellucid.cli.output import say
from pellucid.errors import LedgerError, TelemetryError
from pellucid.locations import Locations, write_private_file

UNEXPECTED_EXIT_CODE: Final = 70
INTERRUPTED_EXIT_CODE: Final = 130
_REFUSALS: Final = frozenset(
    {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}
    | {errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.ENAMETOOLONG, errno.EMFILE, errno.ENFILE, errno.ESTALE}
    if sys.platform != "win32"
    else {errno.EACCES, errno.EPERM, errno.ENOSPC, errno.EIO, errno.EMFILE}
)
"""What a system refuses for its own reasons: a permission, a full disk, a broken one, something else in a file's place."""
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
"""… also without saying where."""


def explain(error: TelemetryError) -> int:
    """Tell the person what failed and what they can do; return the exit code."""
    say(f"Error: {error.title}.")
    if error.remedy:
        say(error.remedy)
    return error.exit_code


def is_of_the_system(error: OSError) -> bool:
    """Whether the system refused a file for a reason that a person can do something about; our own mistakes are none."""
    return error.errno in (_REFUSALS if isinstance(error.filename, str | bytes) else _NO_ROOM)


def explain_refusal(error: OSError) -> int:
    """Tell the person which file the system refused, and why; return the exit code."""
    if not isinstance(error.filename, str | bytes):
        title = f"What was to be written cannot be: {error.strerror}"
        return explain(TelemetryError(title, "Send it to another place, or make room on the disk."))
    remedy = "Check its permissions, those of the folders above it, and the free space."
    place = Path(os.fsdecode(error.filename))
    with contextlib.suppress(TelemetryError, OSError):
        own = Locations.of_user()
        if any(place.is_relative_to(each) for each in (own.data, own.config, own.cache, own.state)):
            title = f"{place}, which is Pellucid's own, cannot be used: {error.strerror}"
            return explain(LedgerError(title, remedy))
    return explain(TelemetryError(f"{place} cannot be used: {error.strerror}", remedy))


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
