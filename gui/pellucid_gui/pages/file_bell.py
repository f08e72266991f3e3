"""Hearing that a small file may be another one: replaced, deleted, made, or written in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from pathlib import Path

_SETTLE_MS: Final = 30


class FileBell(QObject):
    """
    Rings once for a handful of changes; the file, and its folder, need not be there yet.

    Args:
        file: What is followed, once `follow` has been called.
    """

    rung = Signal()

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._watcher.fileChanged.connect(self._on_changed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.rung)

    def follow(self) -> None:
        """Follow the file as it is now; call it before each reading, or a change in between would not be heard."""
        # A replaced file is another file, so its folder is followed; the file itself for those who write in place.
        folder = self._file.parent
        while not folder.is_dir() and folder != folder.parent:
            folder = folder.parent
        wanted = {str(folder)} | ({str(self._file)} if self._file.is_file() else set())
        followed = {*self._watcher.files(), *self._watcher.directories()}
        if stale := followed - wanted:
            self._watcher.removePaths(list(stale))
        if fresh := wanted - followed:
            self._watcher.addPaths(list(fresh))

    def close(self) -> None:
        """Follow nothing any more."""
        self._settle.stop()
        followed = [*self._watcher.files(), *self._watcher.directories()]
        if followed:
            self._watcher.removePaths(followed)

    @Slot(str)
    def _on_changed(self, _path: str) -> None:
        self._settle.start()
