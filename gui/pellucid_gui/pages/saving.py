"""Saving bytes where a person wants them, in a task."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from pellucid_gui.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pellucid.errors import TelemetryError
    from pellucid_gui.tasks import Tasks


class Saving(QObject):
    """
    Asks for a place and writes there.

    Args:
        tasks: Where files are written.
        failed: Told why one cannot be.
    """

    def __init__(
        self, *, tasks: Tasks, failed: Callable[[TelemetryError], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._failed = failed

    def ask(self, above: QWidget, name: str, content: bytes) -> None:
        """
        Ask where to save.

        Args:
            above: What the question stands above.
            name: What the file may be called.
            content: What is written.
        """
        dialog = QFileDialog(above, self.tr("Save"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen), content))
        open_dialog(dialog)

    def save(self, file: Path, content: bytes) -> None:
        """Write `content` where the person chose: all of it, or nothing."""

        def write() -> None:
            from pellucid.exporting.export import export  # noqa: PLC0415 - when somebody saves

            export([content], file)

        self._tasks.start(write, done=lambda _: None, failed=self._failed)
