"""
One window for each person and ledger: a second start hands its wishes to the first and ends.

The lock file decides who is first, and is cheap; the socket only carries what the second one was asked for. A wish may
navigate, never change anything.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal, Slot

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from pellucid.locations import Locations

_LOCK: Final = "window.lock"
_PATIENCE_MS: Final = 2_000
_LONGEST_WISH: Final = 64 * 1024


class SingleInstance(QObject):
    """
    Decides whether this is the first window on `locations`.

    Args:
        locations: Two windows on different ledgers don't know of each other.
    """

    asked = Signal(list)
    """Another start was asked for this: its arguments."""

    def __init__(self, locations: Locations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path = locations.state
        path = str(self._folder.absolute()).encode("utf-8", "surrogateescape")
        digest = bytes(QCryptographicHash.hash(path, QCryptographicHash.Algorithm.Sha256).data()).hex()
        self._name = f"pellucid-{digest[:16]}"
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None
        self._sockets: list[QLocalSocket] = []

    def claim(self) -> bool:
        """
        Whether this is the first; a claim of a program that was killed does not count.

        Raises:
            LedgerError: Pellucid's own folder cannot be made.
        """
        from pellucid.private_files import make_root  # noqa: PLC0415 - with the rest of the engine

        make_root(self._folder)
        lock = QLockFile(str(self._folder / _LOCK))
        lock.setStaleLockTime(0)  # only by its process, never by its age
        if not lock.tryLock(0):
            return False
        self._lock = lock
        return True

    def forward(self, arguments: list[str]) -> bool:
        """Hand `arguments` to the first; `False` if it does not listen (yet)."""
        import json  # noqa: PLC0415 - only a second start needs these so early

        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - as above

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        socket.write(json.dumps(arguments).encode() + b"\n")
        sent = socket.waitForBytesWritten(_PATIENCE_MS)
        socket.disconnectFromServer()
        return sent

    def listen(self) -> None:
        """Emit `asked` for each later start; call it once the window is shown."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - after the first paint

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._name):
            # The lock is ours, so the socket is one that a killed program left behind.
            QLocalServer.removeServer(self._name)
            server.listen(self._name)
        server.newConnection.connect(self._on_connection)
        self._server = server

    def release(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    @Slot()
    def _on_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            # Ours from now on: the server would delete it under a slot that is still running.
            socket.setParent(self)
            socket.readyRead.connect(self._read_all)
            socket.disconnected.connect(self._read_all)
            self._sockets.append(socket)
        self._read_all()

    @Slot()
    def _read_all(self) -> None:
        for socket in list(self._sockets):
            wish = bytes(socket.readLine(_LONGEST_WISH).data()) if socket.canReadLine() else b""
            if wish or socket.bytesAvailable() > _LONGEST_WISH or not socket.isValid():
                self._sockets.remove(socket)
                socket.readyRead.disconnect(self._read_all)
                socket.disconnected.disconnect(self._read_all)
                socket.close()
                socket.deleteLater()
            self._hear(wish)

    def _hear(self, wish: bytes) -> None:
        import json  # noqa: PLC0415 - after the first paint

        with contextlib.suppress(ValueError):
            arguments = json.loads(wish)
            if isinstance(arguments, list) and all(isinstance(each, str) for each in arguments):
                self.asked.emit(arguments)
