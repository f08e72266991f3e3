"""What a watched app's config says, read again whenever its folder changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pellucid_gui.pages.file_bell import FileBell
from pellucid_gui.tasks import Latest

if TYPE_CHECKING:
    from pellucid.apps import KnownApp
    from pellucid.config.reading import ConfigState
    from pellucid_gui.tasks import Tasks


class ConfigFeed(QObject):
    """
    Follows one config file, also one that is replaced, deleted or not there yet.

    Args:
        app: Whose config.
        tasks: Where it is read.
    """

    changed = Signal(object)
    """The `ConfigState`, at first and whenever it is another one."""

    def __init__(self, *, app: KnownApp, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._state: ConfigState | None = None
        self._reading = Latest(tasks)
        self._bell = FileBell(app.config_file, parent=self)
        self._bell.rung.connect(self.read)

    @property
    def state(self) -> ConfigState | None:
        """What the config said when it was last read; `None` before the first time."""
        return self._state

    @Slot()
    def read(self) -> None:
        """Read now, in a task."""
        self._bell.follow()
        self._reading.start(self._read, done=self._take, failed=lambda _error: None)

    def take_over(self, other: ConfigFeed) -> None:
        """Know what another feed of the same file has read, and go on from there."""
        if other.state is not None:
            self._take(other.state)
        self.read()

    def close(self) -> None:
        """Follow nothing any more."""
        self._bell.close()
        self._reading.forget()

    def _read(self) -> ConfigState:
        from pellucid.config.reading import read_config  # noqa: PLC0415 - after the first paint

        return read_config(self._app)

    def _take(self, state: ConfigState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
