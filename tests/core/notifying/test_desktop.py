"""Notifications by a program of the system: a fake one, in a folder that is all there is of the path."""

from __future__ import annotations

import json
import sys

import pytest

from pellucid.notifying import Notification
from pellucid.notifying.desktop import DesktopNotifier

NOTICE = Notification(title="Rerun: on", text="It is on <again>.")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Install programs that write down how they were called; return what they wrote."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def installed(*names, code=0):
        for name in names:
            program = folder / name
            program.write_text(
                f"#!{sys.executable}\nimport json, sys\n"
                f"open({str(tmp_path / name)!r}, 'a').write(json.dumps(sys.argv[1:]) + chr(10))\nsys.exit({code})\n"
            )
            program.chmod(0o755)

        def calls(name):
            log = tmp_path / name
            return [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []

        return calls

    return installed


def test_notify_send_is_asked_once(installed):
    """And nothing else is."""
    calls = installed("notify-send", "gdbus")
    assert DesktopNotifier(platform="linux").notify(NOTICE)
    assert [
        ["--app-name=Pellucid", "--icon=dialog-information", "--", "Rerun: on", "It is on &lt;again&gt;."]
    ] == calls("notify-send")
    assert [] == calls("gdbus")


def test_without_notify_send_the_bus_is_asked(installed):
    """By the program that comes with every desktop's libraries."""
    calls = installed("gdbus")
    assert DesktopNotifier(platform="linux").notify(NOTICE)
    assert ["call", "--session"] == calls("gdbus")[0][:2]


def test_without_any_of_them_nothing_is_shown(installed):
    """And nothing is raised."""
    installed()
    assert not DesktopNotifier(platform="linux").notify(NOTICE)


def test_a_desktop_that_refuses_is_not_asked_twice(installed):
    """There may be no desktop at all."""
    calls = installed("notify-send", "gdbus", code=1)
    assert not DesktopNotifier(platform="linux").notify(NOTICE)
    assert (1, 0) == (len(calls("notify-send")), len(calls("gdbus")))


def test_a_program_that_cannot_be_started_is_no_error(installed, tmp_path):
    """It is there, and nothing that can be run."""
    installed("notify-send")
    (tmp_path / "bin" / "notify-send").write_bytes(b"\x7fELF")
    assert not DesktopNotifier(platform="linux").notify(NOTICE)
