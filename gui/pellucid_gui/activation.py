"""
Coming forward when somebody asks: desktops allow it to a window that can show for which click it is.

The one who starts a program passes on a token of that click, by a variable of the environment (XDG Activation for
Wayland, startup notification for X11). A second start has it, and hands it over to the first, whose window uses it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from PySide6.QtWidgets import QWidget

WAYLAND_VARIABLE: Final = "XDG_ACTIVATION_TOKEN"
X11_VARIABLE: Final = "DESKTOP_STARTUP_ID"


def own_token(environ: MutableMapping[str, str] | None = None) -> str | None:
    """Return the token that this start was given, if any."""
    environ = os.environ if environ is None else environ
    return environ.get(WAYLAND_VARIABLE) or environ.get(X11_VARIABLE) or None


def come_forward(window: QWidget, token: str | None = None) -> None:
    """
    Show a window above others, or let the desktop say that it wants to be seen.

    Args:
        window: A top-level one.
        token: Of the click that leads to it; without one, most desktops only mark the window.
    """
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    if token is not None:
        os.environ[WAYLAND_VARIABLE] = token  # Qt takes it from there, once
    try:
        window.activateWindow()
    finally:
        os.environ.pop(WAYLAND_VARIABLE, None)
