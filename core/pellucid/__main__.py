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
    # Imported here, so that even an incomplete installation or an early Ctrl-C is told in one sentence.
    try:
        from pellucid.cli.runner import run  # noqa: PLC0415

        return run(arguments)
    except ImportError as error:
        sys.stderr.write(f"Error: Pellucid is not installed completely: {error}.\nInstall it again.\n")
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
