"""The LaunchAgent; launchd itself is a script that writes down what it is asked."""

from __future__ import annotations

import os
import plistlib

import pytest

from pellucid.errors import ServiceError
from pellucid.service.launchd import LaunchdService, agent

DOMAIN = f"gui/{os.getuid()}"


@pytest.fixture
def folder(tmp_path):
    """Of the person's own agents; not there yet."""
    return tmp_path / "Library" / "LaunchAgents"


@pytest.fixture
def blueprint(plain, locations):
    """Rerun's, with folders that can be made."""
    from dataclasses import replace

    return replace(plain, locations=locations)


@pytest.fixture
def service(blueprint, folder, system):
    """The service of Rerun itself, on a launchd that agrees to everything."""
    system.has("launchctl")
    return LaunchdService(blueprint, folder=folder)


def test_the_agent_is_the_one_that_was_agreed_on(plain, golden):
    """Byte for byte: a change to it is a decision."""
    assert golden("pellucid.watch.plist") == agent(plain).decode()


def test_strange_names_reach_the_witness_as_they_are(strange, golden):
    """Whatever they hold, the list that launchd reads has them whole."""
    assert golden("pellucid.watch-rerun-0123abcd.plist") == agent(strange).decode()
    read = plistlib.loads(agent(strange))
    assert list(strange.command) == read["ProgramArguments"]
    assert dict(strange.environment) == read["EnvironmentVariables"]


def test_installing_writes_and_loads(service, folder, blueprint, system):
    """What was loaded before is unloaded first."""
    service.install()
    file = folder / "pellucid.watch.plist"
    assert agent(blueprint) == file.read_bytes()
    assert [
        f"launchctl bootout {DOMAIN}/pellucid.watch",
        f"launchctl enable {DOMAIN}/pellucid.watch",
        f"launchctl bootstrap {DOMAIN} {file}",
    ] == system.asked
    assert blueprint.locations.state.is_dir()


def test_what_launchd_does_not_take_leaves_nothing_behind(service, folder, system):
    """A service is installed or not."""
    system.answers("launchctl", "bootstrap", code=5, complaint="Bootstrap failed: 5: Input/output error\n")
    with pytest.raises(ServiceError, match="Input/output error"):
        service.install()
    assert [] == list(folder.iterdir())
    (folder / "pellucid.watch.plist").write_bytes(b"<string>pellucid.watch</string> of before")
    with pytest.raises(ServiceError):
        service.install()
    assert b"of before" in (folder / "pellucid.watch.plist").read_bytes()


def test_uninstalling_unloads_and_removes(service, folder, system):
    """And asks nobody where there is nothing."""
    assert not service.uninstall()
    assert [] == system.asked
    service.install()
    system.forget()
    assert service.uninstall()
    assert [] == list(folder.iterdir())
    assert [f"launchctl bootout {DOMAIN}/pellucid.watch"] == system.asked


def test_an_agent_of_somebody_else_is_left_alone(service, folder):
    """What has another label is neither overwritten nor removed."""
    folder.mkdir(parents=True)
    (folder / "pellucid.watch.plist").write_bytes(b"theirs")
    for verb in (service.install, service.uninstall):
        with pytest.raises(ServiceError, match="was not written by Pellucid"):
            verb()
    assert "was not written by Pellucid" in service.state().note
    assert b"theirs" == (folder / "pellucid.watch.plist").read_bytes()


def test_the_state_is_what_launchd_says(service, system):
    """Loaded and running, or not known."""
    assert not service.state().installed
    service.install()
    system.answers("launchctl", "print", said="pellucid.watch = {\n\tstate = running\n\tpid = 4711\n}\n")
    state = service.state()
    assert (True, True, True, 4711, False) == (
        state.installed,
        state.is_current,
        state.enabled,
        state.pid,
        state.outlives_logout,
    )
    system.answers("launchctl", "print", code=113, complaint="Could not find service\n")
    state = service.state()
    assert (False, None) == (state.enabled, state.pid)
    assert "Could not find service" in state.note


def test_it_ends_with_the_log_out(service):
    """The system knows no way around it."""
    with pytest.raises(ServiceError, match="macOS ends"):
        service.outlive_logout()


def test_the_services_of_other_apps_are_named(service, strange, folder):
    """Beside its own."""
    service.install()
    (folder / "pellucid.watch-rerun-0123abcd.plist").write_bytes(agent(strange))
    (folder / "com.example.plist").write_bytes(b"theirs")
    assert ["pellucid.watch-rerun-0123abcd.plist"] == service.others()
