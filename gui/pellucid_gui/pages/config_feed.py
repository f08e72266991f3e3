"""What an app's config says, read again whenever its folder changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from pellucid_gui.tasks import Latest

if TYPE_CHECKING:
    from pellucid.apps import KnownApp
    from pellucid.config.reading import ConfigState
    from pellucid_gui.tasks import Tasks

_SETTLE_MS: Final = 30


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
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._watcher.fileChanged.connect(self._on_changed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.read)

    @property
    def state(self) -> ConfigState | None:
        """What the config said when it was last read; `None` before the first time."""
        return self._state

    @Slot()
    def read(self) -> None:
        """Read now, in a task."""
        self._follow()
        self._reading.start(self._read, done=self._take, failed=lambda _error: None)

    def close(self) -> None:
        """Follow nothing any more."""
        self._settle.stop()
        self._reading.forget()
        followed = [*self._watcher.files(), *self._watcher.directories()]
        if followed:
            self._watcher.removePaths(followed)

    def _read(self) -> ConfigState:
        from pellucid.config.reading import read_config  # noqa: PLC0415 - after the first paint

        return read_config(self._app)

    def _take(self, state: ConfigState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)

    def _follow(self) -> None:
        # A replaced file is another file, so its folder is followed; the file itself for those who write in place.
        file = self._app.config_file
        folder = file.parent
        while not folder.is_dir() and folder != folder.parent:
            folder = folder.parent
        wanted = {str(folder)} | ({str(file)} if file.is_file() else set())
        followed = {*self._watcher.files(), *self._watcher.directories()}
        if stale := followed - wanted:
            self._watcher.removePaths(list(stale))
        if fresh := wanted - followed:
            self._watcher.addPaths(list(fresh))

    @Slot(str)
    def _on_changed(self, _path: str) -> None:
        self._settle.start()
