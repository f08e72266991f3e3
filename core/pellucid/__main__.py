"""The program `pellucid`: everything that a person can start goes through `main`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run one command and return its exit code; no traceback ever reaches the person.

    Args:
        arguments: What follows the program's name; the real command line if `None`.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    # Imported here, so that even an incomplete installation or an early Ctrl-C is told in one sentence.
    try:
        if words in ([], ["--demo"]):
            return _open_window(words)
        from pellucid.cli.runner import run  # noqa: PLC0415

        return run(arguments)
    except ImportError as error:
        sys.stderr.write(f"Error: Pellucid is not installed completely: {error}.\nInstall it again.\n")
        return 1
    except KeyboardInterrupt:
        return 130


def _open_window(words: Sequence[str]) -> int:
    """Open the window without the command line's library, which takes as long to import as Qt takes to paint."""
    from pellucid.cli.window import open_window  # noqa: PLC0415 - as above

    try:
        return open_window(words)
    except Exception as error:  # noqa: BLE001 - the last resort, as for any other command
        from pellucid.cli.runner import ending_of  # noqa: PLC0415 - only when something went wrong

        return ending_of(error)


if __name__ == "__main__":
    sys.exit(main())
