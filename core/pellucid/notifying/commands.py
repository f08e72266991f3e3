"""
The command lines that show a notification, for each system: pure functions, nothing is run here.

What is told is handed over as an argument or in the environment, never as a part of a script: it may hold any character.
"""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.notifying import Notification

_APP: Final = "Pellucid"
_ICON: Final = "dialog-information"
_TITLE_VARIABLE: Final = "PELLUCID_NOTICE_TITLE"
_TEXT_VARIABLE: Final = "PELLUCID_NOTICE_TEXT"

_APPLESCRIPT: Final = (
    "on run argv",
    "display notification (item 2 of argv) with title (item 1 of argv)",
    "end run",
)
_POWERSHELL_ID: Final = "{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe"
"""A program that is not installed has no name of its own for toasts; PowerShell's is there on every Windows."""
_POWERSHELL: Final = "; ".join(
    (
        "$ErrorActionPreference = 'Stop'",
        "[void][Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType=WindowsRuntime]",
        "$x = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent(1)",
        "$t = $x.GetElementsByTagName('text')",
        f"[void]$t.Item(0).AppendChild($x.CreateTextNode($env:{_TITLE_VARIABLE}))",
        f"[void]$t.Item(1).AppendChild($x.CreateTextNode($env:{_TEXT_VARIABLE}))",
        "$n = [Windows.UI.Notifications.ToastNotification]::new($x)",
        f"[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier('{_POWERSHELL_ID}').Show($n)",
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeCommand:
    """A program of the system that shows a notification."""

    argv: tuple[str, ...]
    """Its name, to be looked for on the path, and its arguments."""
    environment: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """What is added to the environment."""


def notice_commands(notification: Notification, platform: str) -> tuple[NoticeCommand, ...]:
    """
    Return what may show a notification; the first whose program is there, should.

    Args:
        notification: What is told.
        platform: As in `sys.platform`.
    """
    title, text = notification.title, notification.text
    match platform:
        case "darwin":
            script = tuple(part for line in _APPLESCRIPT for part in ("-e", line))
            return (NoticeCommand(argv=("osascript", *script, title, text)),)
        case "win32":
            environment = {_TITLE_VARIABLE: title, _TEXT_VARIABLE: text}
            argv = ("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", _POWERSHELL)
            return (NoticeCommand(argv=argv, environment=environment),)
        case _:
            return (_notify_send(title, text), _gdbus(title, text))


def _notify_send(title: str, text: str) -> NoticeCommand:
    argv = (
        "notify-send",
        f"--app-name={_APP}",
        f"--icon={_ICON}",
        "--",
        title,
        html.escape(text, quote=False),
    )
    return NoticeCommand(argv=argv)


def _gdbus(title: str, text: str) -> NoticeCommand:
    # Its arguments are read as GVariants, so a text is written as one; the desktop reads the body as markup.
    method = "org.freedesktop.Notifications.Notify"
    where = ("--dest", "org.freedesktop.Notifications", "--object-path", "/org/freedesktop/Notifications")
    body = _variant(html.escape(text, quote=False))
    said = (
        _variant(_APP),
        "uint32 0",
        _variant(_ICON),
        _variant(title),
        body,
        "@as []",
        "@a{sv} {}",
        "int32 -1",
    )
    return NoticeCommand(argv=("gdbus", "call", "--session", *where, "--method", method, "--", *said))


def _variant(text: str) -> str:
    """Write a text as a GVariant's; nothing in it ends the quotes."""
    escaped = "".join(f"\\{each}" if each in "\\'" else each for each in text if each.isprintable())
    return f"'{escaped}'"
