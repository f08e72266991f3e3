"""`pellucid watch --install|--uninstall|--status`; systemd is a script that writes down what it is asked."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from pellucid.witness.watched import read_stretches

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have a way of their own")

SYSTEMCTL = """#!/bin/sh
echo "$(basename "$0") $*" >> "{asked}"
case "$*" in
  --version) echo "systemd 252 (252)" ;;
  *" show "*) echo "ActiveState=active"; echo "UnitFileState=enabled"; echo "MainPID={pid}" ;;
  show-user*) echo "no" ;;
esac
exit {code}
"""


class Systemd:
    """The script, and what it was asked."""

    def __init__(self, folder) -> None:
        self._folder = folder
        self._asked = folder / "asked"
        folder.mkdir()
        self.agrees(0)

    def agrees(self, code, pid=0):
        """End with this code, and tell of this process."""
        for name in ("systemctl", "loginctl"):
            script = self._folder / name
            script.write_text(SYSTEMCTL.format(asked=self._asked, code=code, pid=pid))
            script.chmod(0o755)

    @property
    def asked(self):
        """Everything that changes something, line by line."""
        lines = self._asked.read_text().splitlines() if self._asked.exists() else []
        return [line for line in lines if " show" not in line and "--version" not in line]


@pytest.fixture
def systemd(home, monkeypatch):
    """A systemd that agrees to everything."""
    systemd = Systemd(home.path / "bin")
    monkeypatch.setenv("PATH", f"{home.path / 'bin'}:/usr/bin:/bin")
    return systemd


@pytest.fixture
def unit(home):
    """Where the unit lies once it is installed."""
    return home.path / "home" / "config" / "systemd" / "user" / "pellucid-watch.service"


def test_installing_tells_what_it_means(call, home, systemd, unit):
    """First what is done and what is kept, then that it is, and that it ends with the log-out."""
    done = call("watch", "--install")
    assert (0, "") == (done.code, done.out)
    assert "copies each event that Rerun queues, also while no window is open" in done.err
    assert str(home.ledger.root) in done.err
    assert f"Installed as a systemd user unit: {unit}" in done.err
    assert "loginctl enable-linger" in done.err
    assert f"ExecStart={sys.executable} -P -m pellucid watch --wait\n" in unit.read_text()
    assert f'Environment="PELLUCID_HOME={home.path / "pellucid"}"\n' in unit.read_text()
    assert not [line for line in systemd.asked if "linger" in line]


def test_lingering_is_asked_for_on_purpose(call, systemd):
    """With --linger only."""
    assert 0 == call("watch", "--install", "--linger").code
    assert "loginctl enable-linger" == systemd.asked[-1]
    assert 2 == call("watch", "--linger").code


def test_what_the_system_refuses_has_its_exit_code(call, systemd, unit):
    """And leaves nothing behind."""
    systemd.agrees(1)
    done = call("watch", "--install")
    assert (8, "") == (done.code, done.out)
    assert "systemd does not take the service" in done.err
    assert not unit.exists()


def test_uninstalling_keeps_the_copies(call, home, systemd, unit):
    """The unit goes, and it is said what stays."""
    home.copy_of()
    call("watch", "--install")
    done = call("watch", "--uninstall")
    assert 0 == done.code
    assert "The copies stay" in done.err
    assert not unit.exists()
    assert home.ledger.sessions()
    assert "It was not installed." in call("watch", "--uninstall").err


def test_status_of_nothing(call, systemd):
    """Neither installed nor running, and nothing written down."""
    done = call("watch", "--status")
    assert 0 == done.code
    assert done.out.startswith("Rerun is not watched")
    found = call("watch", "--status", "--json").json
    assert (None, 0, [], False) == (
        found["running"],
        found["copied"],
        found["gaps"],
        found["service"]["installed"],
    )


def test_status_of_a_witness_at_work(call, home, systemd):
    """Its process, how it looks, what it takes and what it copied; whether it is the service's own."""
    home.set_up()
    home.queue("ee103505")
    with subprocess.Popen(
        [sys.executable, "-m", "pellucid", "watch", "--until-stdin-closes"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        deadline = time.monotonic() + 60
        while call("watch", "--status", "--json").json["copied"] < 3:
            assert time.monotonic() < deadline
        systemd.agrees(0, pid=child.pid)
        call("watch", "--install")
        found = call("watch", "--status", "--json").json
        text = call("watch", "--status").out
        child.communicate(timeout=60)
    running = found["running"]
    assert (child.pid, True, "inotify", str(home.app.default_data_dir), "") == (
        running["pid"],
        running["by_service"],
        running["backend"],
        running["data_dir"],
        running["trouble"],
    )
    assert "inotify" in running["how"]
    assert 0 < running["memory_bytes"] < 100_000_000
    assert running["cpu_s"] > 0
    assert (3, []) == (found["copied"], found["gaps"])
    assert found["last_copy_ns"] >= found["watched_since_ns"]
    assert f"yes, the service: pid {child.pid}" in text
    (gap,) = call("watch", "--status", "--json").json["gaps"]
    assert ("gap", read_stretches(home.ledger.root)[-1].to_ns, None, "no witness was running") == (
        gap["kind"],
        gap["from_ns"],
        gap["to_ns"],
        gap["why"],
    )


def test_another_pair_of_paths_has_a_service_of_its_own(call, home, systemd, unit):
    """Both can be installed, and each is named to the other."""
    other = ("--config-file", home.path / "other" / "analytics.json")
    call("watch", "--install")
    call("watch", "--install", *other)
    (file,) = set(unit.parent.glob("pellucid-watch-*.service"))
    assert f"--config-file {home.path / 'other' / 'analytics.json'}" in file.read_text()
    assert [file.name] == call("watch", "--status", "--json").json["others"]
    assert [unit.name] == call("watch", "--status", "--json", *other).json["others"]
    call("watch", "--uninstall", *other)
    assert unit.exists()
    assert not file.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("--install", "--wait"),
        ("--status", "--backend", "polling"),
        ("--uninstall", "--until-stdin-closes"),
        ("--json",),
        ("--wait", "--until-stdin-closes"),
    ],
)
def test_options_that_do_not_go_together(call, systemd, words):
    """Are told, before anything is done."""
    assert 2 == call("watch", *words).code
    assert [] == systemd.asked
