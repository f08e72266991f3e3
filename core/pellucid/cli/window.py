"""Opening the window, which is a package of its own and found by name only."""

from __future__ import annotations

import importlib.metadata
from typing import TYPE_CHECKING, Final

from pellucid.errors import TelemetryError

if TYPE_CHECKING:
    from collections.abc import Sequence

_FACES: Final = "pellucid.faces"
_WINDOW: Final = "window"


def open_window(arguments: Sequence[str]) -> int:
    """
    Open the window and wait until it is closed.

    Args:
        arguments: What the window understands: `--demo`, `--app`, `--config-file`, `--data-dir`.

    Raises:
        TelemetryError: No window is installed.
    """
    for face in importlib.metadata.entry_points(group=_FACES, name=_WINDOW):
        try:
            main = face.load()
        except ImportError as error:
            raise _no_window(f": {error}") from error
        outcome = main(list(arguments))
        return outcome if isinstance(outcome, int) else 0
    raise _no_window("")


def _no_window(why: str) -> TelemetryError:
    return TelemetryError(
        f"The window is not installed{why}",
        "Install it with: pip install 'pellucid[gui]'. `pellucid --help` lists what works without it.",
    )
