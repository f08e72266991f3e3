"""What the window keeps between two runs: where it stood, how it was divided, what was looked at."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings

from pellucid.errors import TelemetryError

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.locations import Locations

_FILE: Final = "window.ini"
_FILE_MODE: Final = 0o600


class WindowState:
    """
    Named values in an INI file among Pellucid's own settings, readable by the person alone.

    No filter and no event is ever kept here: what a person has forgotten must not be found in it.
    """

    def __init__(self, locations: Locations) -> None:
        self._folder: Path = locations.config
        self._settings = QSettings(str(self._folder / _FILE), QSettings.Format.IniFormat)

    @property
    def file(self) -> Path:
        """Where it is kept."""
        return self._folder / _FILE

    def keep_bytes(self, name: str, value: QByteArray) -> None:
        """Keep what Qt's `saveState` and `saveGeometry` return."""
        self._settings.setValue(name, value)

    def bytes_of(self, name: str) -> QByteArray:
        """Return what was kept, empty if nothing was."""
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_text(self, name: str, value: str) -> None:
        """Keep a word."""
        self._settings.setValue(name, value)

    def text_of(self, name: str) -> str:
        """Return the word that was kept, empty if none was."""
        value = self._settings.value(name)
        return value if isinstance(value, str) else ""

    def write(self) -> None:
        """Write what was kept to disk; a folder that cannot be written costs a window its place and nothing else."""
        from pellucid.private_files import make_root  # noqa: PLC0415 - at the end, not at the start

        with contextlib.suppress(TelemetryError, OSError):
            make_root(self._folder)
            self._settings.sync()
            if self.file.exists():
                self.file.chmod(_FILE_MODE)
