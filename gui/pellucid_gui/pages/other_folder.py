"""Looking at another folder in Rerun's format."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFileDialog

from pellucid.apps import rerun_app
from pellucid_gui.opening import open_dialog
from pellucid_gui.translation import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pellucid.apps import KnownApp

_CONFIG_NAME: Final = "analytics.json"


def app_in(folder: Path) -> KnownApp:
    """
    Return the app that a folder stands for: one with a config of its own, or else just session files.

    Raises:
        ConfigError: This machine names no home folder.
    """
    config = folder / _CONFIG_NAME
    return rerun_app(config_file=config) if config.is_file() else rerun_app(data_dir=folder)


def ask_for_folder(parent: QWidget, take: Callable[[KnownApp], object]) -> None:
    """Let a person choose a folder; `take` is called if they do."""
    dialog = QFileDialog(parent, say("A folder with analytics.json, or with session files"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda chosen: take(app_in(Path(chosen))))
    open_dialog(dialog)
