"""The entry in Windows' Run key; the registry is a script that writes down what it is asked."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from dataclasses import replace

import pytest

from pellucid.errors import ServiceError
from pellucid.service.run_key import RunKeyService, entry, entry_name

KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


@pytest.fixture
def windows(plain):
    """The witness of Rerun itself, as it would be on Windows."""
    return replace(plain, command=(r"C:\Program Files\Pellucid\python.exe", *plain.command[1:]))


@pytest.fixture
def sleeper(plain):
    """One whose program is on this machine, and does nothing but sleep."""
    return replace(
        plain, command=(sys.executable, "-c", "import time; time.sleep(600)", "pellucid-run-key-test")
    )


@pytest.fixture
def service(windows, system):
    """The service, on a registry that holds nothing."""
    system.has("reg")
    system.answers(
        "reg", "query", code=1, complaint="ERROR: The system was unable to find the specified key.\n"
    )
    return RunKeyService(windows)


def _holds(system, value, *, key=KEY, name="Pellucid watch", kind="REG_SZ"):
    said = f"\n{key}\n    {name}    {kind}    {value}\n\n"
    system.answers("reg", "query", key, "/v", name, said=said)


def test_the_entry_is_the_one_that_was_agreed_on(windows, strange, golden):
    """Name and command line; no console window is opened, and quotes are those of Windows."""
    other = replace(
        strange,
        command=(
            "C:\\Pellucid\\Pellucid.exe",
            *("watch", "--wait", "--config-file", 'D:\\my "own"\\analytics.json'),
        ),
    )
    lines = [line for each in (windows, other) for line in (entry_name(each), entry(each))]
    assert golden("run_key.txt").splitlines() == lines


def test_installing_writes_and_starts(sleeper, system):
    """The entry counts from the next log-on; the witness starts now."""
    system.has("reg")
    service = RunKeyService(sleeper)
    service.install()
    assert [f"reg add {KEY} /v Pellucid watch /t REG_SZ /d {entry(sleeper)} /f"] == system.asked
    _holds(system, entry(sleeper))
    state = service.state()
    assert (True, True, True, False) == (
        state.installed,
        state.is_current,
        state.enabled,
        state.outlives_logout,
    )
    assert state.pid is not None
    assert service.uninstall()
    assert f"reg delete {KEY} /v Pellucid watch /f" == system.asked[-1]
    assert _ends(service)


def _ends(service):
    import psutil

    pid = service.state().pid
    if pid is None:
        return True
    with suppress(psutil.NoSuchProcess):
        psutil.Process(pid).wait(30)
    return service.state().pid is None


def test_uninstalling_what_is_not_there_changes_nothing(service, system):
    """It is only looked for."""
    assert not service.uninstall()
    assert not [line for line in system.asked if "delete" in line]


def test_what_windows_does_not_take_is_told(service, system):
    """With its own words."""
    system.answers("reg", "add", code=1, complaint="ERROR: Access is denied.\n")
    with pytest.raises(ServiceError, match="Access is denied"):
        service.install()
    _holds(system, "x")
    system.answers("reg", "delete", code=1, complaint="ERROR: Access is denied.\n")
    with pytest.raises(ServiceError, match="Access is denied"):
        service.uninstall()


def test_a_variable_of_this_session_is_told(windows, system, service):
    """Windows starts it with the person's lasting variables only: another folder would be watched."""
    bound = replace(windows, environment=(("PELLUCID_HOME", r"D:\own"),))
    with pytest.raises(ServiceError, match="PELLUCID_HOME is set for this session only"):
        RunKeyService(bound).install()
    assert not [line for line in system.asked if "add" in line]


def test_a_lasting_variable_is_fine(sleeper, system):
    """It is in the registry, where Windows takes it from."""
    system.has("reg")
    bound = replace(sleeper, environment=(("PELLUCID_HOME", r"D:\own"),))
    _holds(system, r"D:\own", key=r"HKCU\Environment", name="PELLUCID_HOME")
    service = RunKeyService(bound)
    service.install()
    _holds(system, entry(bound))
    assert service.uninstall()
    assert _ends(service)


def test_a_command_line_that_windows_would_cut_is_refused(windows, service):
    """It reads 260 characters of an entry."""
    long = replace(windows, command=(*windows.command, "x" * 300))
    with pytest.raises(ServiceError, match="260 characters"):
        RunKeyService(long).install()
    assert not service.state().installed


def test_an_entry_that_was_switched_off_is_not_enabled(service, windows, system):
    """The Task Manager leaves the entry and notes that it does not count."""
    _holds(system, entry(windows))
    assert service.state().enabled
    _holds(system, "030000001234", key=APPROVED, kind="REG_BINARY")
    assert not service.state().enabled
    _holds(system, "020000001234", key=APPROVED, kind="REG_BINARY")
    assert service.state().enabled


def test_another_program_with_the_same_name_is_left_alone(service, windows, system):
    """Only what has exactly our arguments is taken for the witness that the entry started."""
    _holds(system, entry(windows))
    with subprocess.Popen(
        [sys.executable, "-c", "import time; time.sleep(600)", "pellucid", "watch"]
    ) as other:
        assert service.state().pid is None
        assert service.uninstall()
        assert other.poll() is None
        other.kill()


def test_a_program_that_cannot_be_started_is_told(plain, system):
    """The entry stands all the same."""
    system.has("reg")
    service = RunKeyService(replace(plain, command=("/missing/python", *plain.command[1:])))
    with pytest.raises(ServiceError, match="cannot be started"):
        service.install()


def test_it_ends_with_the_log_off(service):
    """The system knows no way around it."""
    with pytest.raises(ServiceError, match="Windows ends"):
        service.outlive_logout()


def test_the_entries_of_other_apps_are_named(service, system):
    """Beside its own."""
    names = ("Pellucid watch", "Pellucid watch (rerun-0123abcd)", "Pellucid watcher", "OneDrive")
    listed = "".join(f"    {name}    REG_SZ    x\n" for name in names)
    system.answers("reg", "query", KEY, said=f"\n{KEY}\n{listed}\n")
    assert ["Pellucid watch (rerun-0123abcd)"] == service.others()
