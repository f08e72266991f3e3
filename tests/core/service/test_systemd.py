"""The systemd user unit; systemd itself is a script that writes down what it is asked."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from pellucid.errors import ServiceError
from pellucid.service.systemd import SystemdService, unit_name, unit_text, user_units

ANALYZE = shutil.which("systemd-analyze")
MANAGER_IS_THERE = (
    subprocess.run(["systemctl", "--user", "show-environment"], capture_output=True, check=False).returncode
    == 0
    if shutil.which("systemctl")
    else False
)


@pytest.fixture
def folder(tmp_path):
    """Of the person's own units; not there yet."""
    return tmp_path / "config" / "systemd" / "user"


@pytest.fixture
def service(plain, folder, system):
    """The service of Rerun itself, on a systemd that agrees to everything."""
    system.has("systemctl", "loginctl")
    system.answers("systemctl", "--version", said="systemd 252 (252.38)\n+PAM\n")
    return SystemdService(plain, folder=folder)


def test_the_unit_is_the_one_that_was_agreed_on(plain, golden):
    """Byte for byte: a change to it is a decision."""
    assert golden("pellucid-watch.service") == unit_text(plain, version=252)


def test_whatever_has_a_meaning_in_a_unit_is_quoted(strange, golden):
    """Spaces, percent and dollar signs, quotes and backslashes reach the witness as they are."""
    assert golden("pellucid-watch-rerun-0123abcd.service") == unit_text(strange, version=257)


def test_what_an_older_systemd_does_not_know_is_left_out(plain):
    """It would complain about each such line at each start."""
    assert "RestartSteps" not in unit_text(plain, version=253)
    assert "RestartSteps" in unit_text(plain, version=254)


def test_each_app_has_a_unit_of_its_own(plain, strange):
    """Each can be stopped, removed and read about by itself."""
    assert "pellucid-watch.service" == unit_name(plain)
    assert "pellucid-watch-rerun-0123abcd.service" == unit_name(strange)


def test_units_lie_where_systemd_looks():
    """In the person's config folder; a relative one counts for nothing, as for systemd."""
    assert Path("/c/systemd/user") == user_units({"XDG_CONFIG_HOME": "/c", "HOME": "/home/alice"})
    for environ in ({"HOME": "/home/alice"}, {"XDG_CONFIG_HOME": "c", "HOME": "/home/alice"}):
        assert Path("/home/alice/.config/systemd/user") == user_units(environ)


@pytest.mark.skipif(ANALYZE is None, reason="systemd-analyze is missing: the unit is compared all the same")
def test_systemd_finds_nothing_wrong_with_the_unit(plain, strange, tmp_path):
    """Its own checker takes both units without a word, in the version that is here."""
    said = subprocess.run([ANALYZE, "--version"], capture_output=True, text=True, check=True).stdout
    version = int(re.match(r"systemd (\d+)", said)[1])
    (tmp_path / "run").mkdir(mode=0o700)
    for blueprint in (plain, strange):
        command = (sys.executable, *blueprint.command[1:])
        file = tmp_path / unit_name(blueprint)
        file.write_text(unit_text(replace(blueprint, command=command), version=version), "utf-8")
        done = subprocess.run(
            [ANALYZE, "--user", "verify", str(file)],
            env=os.environ | {"XDG_RUNTIME_DIR": str(tmp_path / "run")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (0, "") == (done.returncode, done.stderr)


def test_installing_writes_enables_and_starts(service, folder, plain, system):
    """In this order, and nothing else."""
    service.install()
    assert unit_text(plain, version=252) == (folder / "pellucid-watch.service").read_text("utf-8")
    assert ["pellucid-watch.service"] == [path.name for path in folder.iterdir()]
    assert [
        "systemctl --user daemon-reload",
        "systemctl --user enable pellucid-watch.service",
        "systemctl --user restart pellucid-watch.service",
    ] == [line for line in system.asked if "--version" not in line]


def test_installing_again_renews_it(service, folder):
    """After Pellucid has moved, the unit names the new place."""
    service.install()
    file = folder / "pellucid-watch.service"
    file.write_text(file.read_text("utf-8").replace("/opt/", "/old/"), "utf-8")
    assert not service.state().is_current
    service.install()
    assert service.state().is_current


@pytest.mark.parametrize("verb", ["daemon-reload", "enable", "restart"])
def test_what_systemd_does_not_take_leaves_nothing_behind(service, folder, system, verb):
    """A service is installed or not; the reason and a way out are told."""
    system.answers(
        "systemctl", "--user", verb, code=1, complaint="Failed to connect to bus: No medium found\n"
    )
    with pytest.raises(ServiceError, match="No medium found") as raised:
        service.install()
    assert "pellucid watch" in raised.value.remedy
    assert [] == list(folder.iterdir())


def test_what_was_there_before_a_failure_is_there_again(service, folder, system):
    """A renewal that fails does not take away what worked."""
    service.install()
    file = folder / "pellucid-watch.service"
    old = file.read_text("utf-8").replace("/opt/", "/old/")
    file.write_text(old, "utf-8")
    system.answers("systemctl", "--user", "restart", code=1, complaint="no\n")
    with pytest.raises(ServiceError):
        service.install()
    assert old == file.read_text("utf-8")


def test_without_systemd_that_is_said(service, system):
    """The reason is that it is missing."""
    system.lacks("systemctl")
    with pytest.raises(ServiceError, match="systemctl is not on this machine"):
        service.install()


def test_uninstalling_takes_away_exactly_what_was_installed(service, folder, system):
    """The unit and the link that enabling made; what a person put beside it stays."""
    (folder / "default.target.wants").mkdir(parents=True)
    (folder / "other.service").write_text("theirs")
    (folder / "pellucid-watch.service.d").mkdir()
    (folder / "pellucid-watch.service.d" / "own.conf").write_text("theirs")
    before = sorted(folder.rglob("*"))
    service.install()
    (folder / "default.target.wants" / "pellucid-watch.service").symlink_to(folder / "pellucid-watch.service")
    system.forget()
    assert service.uninstall()
    assert before == sorted(folder.rglob("*"))
    assert [
        "systemctl --user disable --now pellucid-watch.service",
        "systemctl --user daemon-reload",
        "systemctl --user reset-failed pellucid-watch.service",
    ] == system.asked


def test_uninstalling_what_is_not_there_asks_nobody(service, system):
    """There is nothing to do."""
    assert not service.uninstall()
    assert [] == system.asked


def test_uninstalling_without_a_manager_says_what_goes_on(service, folder, system):
    """The files are gone; a witness that runs cannot be ended from here."""
    service.install()
    system.answers("systemctl", "--user", "disable", code=1, complaint="Failed to connect to bus\n")
    with pytest.raises(ServiceError, match="Failed to connect to bus"):
        service.uninstall()
    assert [] == list(folder.iterdir())


def test_a_unit_of_somebody_else_is_left_alone(service, folder):
    """What does not say that Pellucid wrote it is neither overwritten nor removed."""
    folder.mkdir(parents=True)
    file = folder / "pellucid-watch.service"
    file.write_text("[Service]\nExecStart=/bin/true\n")
    for verb in (service.install, service.uninstall):
        with pytest.raises(ServiceError, match="was not written by Pellucid"):
            verb()
    assert "was not written by Pellucid" in service.state().note
    assert "[Service]\nExecStart=/bin/true\n" == file.read_text()


def test_the_state_is_what_systemd_says(service, system):
    """Enabled, its process, whether it outlives a log-out."""
    assert not service.state().installed
    service.install()
    said = "ActiveState=active\nUnitFileState=enabled\nMainPID=4711\n"
    system.answers("systemctl", "--user", "show", said=said)
    system.answers("loginctl", "show-user", said="no\n")
    state = service.state()
    assert (True, True, True, 4711, False, "") == (
        state.installed,
        state.is_current,
        state.enabled,
        state.pid,
        state.outlives_logout,
        state.note,
    )
    system.answers("loginctl", "show-user", said="yes\n")
    assert service.state().outlives_logout


def test_a_unit_that_does_not_run_is_described(service, system):
    """What systemd calls it is said."""
    service.install()
    said = "ActiveState=failed\nUnitFileState=disabled\nMainPID=0\n"
    system.answers("systemctl", "--user", "show", said=said)
    state = service.state()
    assert (False, None, "systemd calls it failed") == (state.enabled, state.pid, state.note)


def test_what_nobody_can_tell_is_not_guessed(service, system):
    """Without a manager to ask, only the file is known."""
    service.install()
    system.answers("systemctl", "--user", "show", code=1, complaint="Failed to connect to bus\n")
    system.answers("loginctl", code=1, complaint="no\n")
    state = service.state()
    assert (True, None, None, None) == (state.installed, state.enabled, state.pid, state.outlives_logout)
    assert "Failed to connect to bus" in state.note


def test_lingering_is_asked_for_only_on_purpose(service, system):
    """Installing alone does not do it."""
    service.install()
    assert not [line for line in system.asked if "linger" in line]
    service.outlive_logout()
    assert "loginctl enable-linger" == system.asked[-1]
    system.answers("loginctl", "enable-linger", code=1, complaint="Access denied\n")
    with pytest.raises(ServiceError, match="Access denied"):
        service.outlive_logout()


def test_the_services_of_other_apps_are_named(service, strange, folder):
    """Only those that Pellucid has installed."""
    other = SystemdService(strange, folder=folder)
    service.install()
    other.install()
    (folder / "pellucid-watch-of-mine.service").write_text("[Service]\n")
    assert ["pellucid-watch-rerun-0123abcd.service"] == service.others()
    assert ["pellucid-watch.service"] == other.others()


@pytest.mark.skipif(
    not MANAGER_IS_THERE, reason="no systemd user manager runs here: it is asked by a script instead"
)
def test_a_real_manager_knows_the_unit_by_its_name():
    """What is asked for is in the language of the manager that runs here."""
    done = subprocess.run(
        ["systemctl", "--user", "show", "pellucid-watch-of-nobody.service", "--property=ActiveState,MainPID"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert {"ActiveState=inactive", "MainPID=0"} == set(done.stdout.split())
