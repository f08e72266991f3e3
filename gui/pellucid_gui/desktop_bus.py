"""
The window on the session bus of a Linux desktop: *org.freedesktop.Application* of the Desktop Entry Specification.

Whoever has no program to start, a sandboxed viewer for example, asks there: `Activate` brings the window forward, `Open`
follows `pellucid://` links. Like any link, what comes over the bus can only navigate.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import ClassInfo, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

NAME: Final = "pellucid.Window"
PATH: Final = "/pellucid/Window"
_MOST_LINKS: Final = 16


# The stub of `ClassInfo` knows neither arguments nor a call.
@ClassInfo({"D-Bus Interface": "org.freedesktop.Application"})  # type: ignore[call-arg]
class DesktopBus(QObject):  # type: ignore[operator]
    """Answers on the bus until it is closed; silent where there is no bus, or where another window has the name."""

    asked = Signal(list, str)
    """Somebody wants these links followed (none: the window shown), with the token of their click."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection = QDBusConnection.sessionBus()
        self.is_heard = self._connection.isConnected() and self._connection.registerObject(
            PATH, self, QDBusConnection.RegisterOption.ExportAllSlots
        )
        """Whether anybody can ask."""
        if self.is_heard and not self._connection.registerService(NAME):
            self.close()

    def close(self) -> None:
        """Answer no more; a second call is harmless."""
        if self.is_heard:
            self.is_heard = False
            self._connection.unregisterService(NAME)
            self._connection.unregisterObject(PATH)

    @Slot("QVariantMap")
    def Activate(self, platform_data: dict[str, Any]) -> None:
        """Show the window."""
        self.asked.emit([], _token(platform_data))

    @Slot("QStringList", "QVariantMap")
    def Open(self, uris: list[str], platform_data: dict[str, Any]) -> None:
        """Follow links."""
        self.asked.emit(uris[:_MOST_LINKS], _token(platform_data))


def _token(platform_data: dict[str, Any]) -> str:
    token = platform_data.get("activation-token") or platform_data.get("desktop-startup-id") or ""
    return token if isinstance(token, str) else ""
