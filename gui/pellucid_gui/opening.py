"""How every dialog is opened: over its window, and gone once it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog


def open_dialog(
    dialog: QDialog,
    *,
    agreed: Callable[[], object] | None = None,
    closed: Callable[[], object] | None = None,
) -> None:
    """
    Open a dialog, and return at once.

    Args:
        dialog: Its parent cannot be used as long as it is open. It is deleted once it is closed.
        agreed: Called if the person agrees, before `closed`.
        closed: Called however it is closed.
    """
    if agreed is not None:
        dialog.accepted.connect(agreed)
    if closed is not None:
        dialog.finished.connect(closed)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
