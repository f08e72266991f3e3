"""Opening the window, or the demo viewer: both are in a package of their own and found by name only."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pellucid.errors import TelemetryError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
    return open_face(_WINDOW, arguments)


def open_face(face: str, arguments: Sequence[str]) -> int:
    """
    Start one of the programs that are found by name, and wait until it is closed.

    Args:
        face: Its name in the entry-point group `pellucid.faces`.
        arguments: What it understands.

    Raises:
        TelemetryError: It is not installed.
    """
    name = declared_face(sys.path, face) or _registered_face(face)
    if name is None:
        raise _no_window("")
    module, _, attribute = name.partition(":")
    try:
        main: Any = getattr(importlib.import_module(module), attribute)
    except ImportError as error:
        raise _no_window(f": {error}") from error
    outcome = main(list(arguments))
    return outcome if isinstance(outcome, int) else 0


def declared_face(folders: Iterable[str], face: str = _WINDOW) -> str | None:
    """
    Find a face's entry point in our own installation, as `module:name`.

    `importlib.metadata` reads the same file, but takes longer to import, and to look through all that is installed,
    than Qt takes to paint a window.

    Args:
        folders: Where packages are installed, as in `sys.path`.
        face: Its name in the group.
    """
    for folder in folders:
        for declaration in Path(folder).glob("pellucid-*.dist-info/entry_points.txt"):
            group = ""
            for line in declaration.read_text("utf-8").splitlines():
                if line.startswith("["):
                    group = line.strip("[] ")
                name, _, value = line.partition("=")
                if group == _FACES and name.strip() == face:
                    return value.strip()
    return None


def _registered_face(face: str) -> str | None:
    """Look for a face that another package brings."""
    from importlib.metadata import entry_points  # noqa: PLC0415 - see `declared_face`

    return next((found.value for found in entry_points(group=_FACES, name=face)), None)


def _no_window(why: str) -> TelemetryError:
    return TelemetryError(
        f"The window is not installed{why}",
        "Install it with: pip install 'pellucid[gui]'. `pellucid --help` lists what works without it.",
    )
