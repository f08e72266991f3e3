"""The command lines that show a notification: compared word for word, as most of them cannot be run here."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from pellucid.notifying import Notification
from pellucid.notifying.commands import notice_commands

NOTICE = Notification(title="Rerun: it's on", text="a <b> & \\ \"c\" $(d) 'e' `f`")


def test_linux_has_two():
    """`notify-send`, and where it is missing `gdbus`; the text is no markup, and no option either."""
    send, gdbus = notice_commands(NOTICE, "linux")
    assert (
        "notify-send",
        "--app-name=Pellucid",
        "--icon=dialog-information",
        "--",
        "Rerun: it's on",
        "a &lt;b&gt; &amp; \\ \"c\" $(d) 'e' `f`",
    ) == send.argv
    assert (
        "gdbus",
        "call",
        "--session",
        "--dest",
        "org.freedesktop.Notifications",
        "--object-path",
        "/org/freedesktop/Notifications",
        "--method",
        "org.freedesktop.Notifications.Notify",
        "--",
        "'Pellucid'",
        "uint32 0",
        "'dialog-information'",
        "'Rerun: it\\'s on'",
        "'a &lt;b&gt; &amp; \\\\ \"c\" $(d) \\'e\\' `f`'",
        "@as []",
        "@a{sv} {}",
        "int32 -1",
    ) == gdbus.argv
    assert ({}, {}) == (send.environment, gdbus.environment)


def test_macos_has_one():
    """The script is always the same; what is told are its arguments. Not run here."""
    (command,) = notice_commands(NOTICE, "darwin")
    assert (
        "osascript",
        "-e",
        "on run argv",
        "-e",
        "display notification (item 2 of argv) with title (item 1 of argv)",
        "-e",
        "end run",
        "Rerun: it's on",
        "a <b> & \\ \"c\" $(d) 'e' `f`",
    ) == command.argv
    assert {} == command.environment


def test_windows_has_one():
    """The script is always the same; what is told stands in its environment. Not run here."""
    (command,) = notice_commands(NOTICE, "win32")
    *options, script = command.argv
    assert ["powershell.exe", "-NoProfile", "-NonInteractive", "-Command"] == options
    assert (
        "$ErrorActionPreference = 'Stop'; "
        "[void][Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType=WindowsRuntime]; "
        "$x = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent(1); "
        "$t = $x.GetElementsByTagName('text'); "
        "[void]$t.Item(0).AppendChild($x.CreateTextNode($env:PELLUCID_NOTICE_TITLE)); "
        "[void]$t.Item(1).AppendChild($x.CreateTextNode($env:PELLUCID_NOTICE_TEXT)); "
        "$n = [Windows.UI.Notifications.ToastNotification]::new($x); "
        "[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier("
        "'{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe').Show($n)"
    ) == script
    assert {
        "PELLUCID_NOTICE_TITLE": "Rerun: it's on",
        "PELLUCID_NOTICE_TEXT": "a <b> & \\ \"c\" $(d) 'e' `f`",
    } == command.environment


def test_other_systems_are_asked_as_linux():
    """They have the same desktops."""
    assert notice_commands(NOTICE, "linux") == notice_commands(NOTICE, "freebsd14")


@pytest.mark.skipif(
    not all(map(shutil.which, ("gdbus", "dbus-run-session"))),
    reason="there is no D-Bus: the words are compared",
)
def test_gdbus_understands_its_arguments():
    """All that it finds wrong on a bus without a desktop is that there is none."""
    _, gdbus = notice_commands(NOTICE, "linux")
    done = subprocess.run(
        ["dbus-run-session", "--", *gdbus.argv], capture_output=True, text=True, timeout=60, check=False
    )
    assert "ServiceUnknown" in done.stderr
