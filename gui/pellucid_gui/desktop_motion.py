"""
Whether a Linux desktop wants things to move: asked of its settings portal, once, without waiting for the answer.

Qt itself knows the setting nowhere. Where there is no session bus or no portal nothing is told, and nothing starts for it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

SERVICE: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
INTERFACE: Final = "org.freedesktop.portal.Settings"
GROUP: Final = "org.gnome.desktop.interface"
NAME: Final = "enable-animations"


class DesktopMotion(QObject):
    """Asks when it is made; `told` follows if somebody answers."""

    told = Signal(bool)
    """Whether things shall stand still."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        connection = QDBusConnection.sessionBus()
        if not connection.isConnected():
            return
        question = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Read")
        question.setArguments([GROUP, NAME])
        question.setAutoStartService(False)
        self._answer = QDBusPendingCallWatcher(connection.asyncCall(question), self)
        self._answer.finished.connect(self._on_answer)

    @Slot()
    def _on_answer(self) -> None:
        reply = self._answer.reply()
        if reply.type() is not QDBusMessage.MessageType.ReplyMessage or not reply.arguments():
            return
        value = reply.arguments()[0]
        while isinstance(value, QDBusVariant):  # `Read` wraps it twice
            value = value.variant()
        if isinstance(value, bool):
            self.told.emit(not value)
