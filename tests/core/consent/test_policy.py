"""What a machine's administrator allows at most."""

from __future__ import annotations

import os

import pytest

from pellucid.consent.policy import PolicyFile, machine_policy
from pellucid.consent.values import Mode, Unreadable


@pytest.fixture
def policy(tmp_path):
    """Write a policy and read it for one app."""
    path = tmp_path / "policy.toml"
    file = PolicyFile(path, app_key="myviewer")

    def write(text):
        path.write_text(text) if isinstance(text, str) else path.write_bytes(text)
        return file.read()

    return write


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("", None),
        ('mode = "local"', Mode.LOCAL),
        ('mode = "on"', Mode.ON),
        ('[apps.other]\nmode = "off"', None),
        ('[apps.myviewer]\nmode = "off"', Mode.OFF),
        ('mode = "local"\n[apps.myviewer]\nmode = "on"', Mode.LOCAL),
        ('mode = "on"\n[apps.myviewer]\nmode = "local"', Mode.LOCAL),
    ],
)
def test_the_least_that_is_said_holds(policy, text, most):
    """For all apps, or for this one."""
    assert most is policy(text)


@pytest.mark.parametrize(
    "text",
    ["mode =", 'mode = "unset"', 'mode = "x"', "mode = 5", "apps = 5", b"\xff", 'apps.myviewer = "off"'],
)
def test_a_policy_that_cannot_be_read_is_no_permission(policy, text):
    """Whoever wrote it wanted less, not more; the reason names the file."""
    found = policy(text)
    assert isinstance(found, Unreadable)
    assert "policy.toml" in found.reason


def test_without_a_file_nothing_is_said(tmp_path):
    """As on most machines; a file that comes, changes or goes is noticed."""
    path = tmp_path / "policy.toml"
    file = PolicyFile(path, app_key="myviewer")
    assert file.read() is None
    path.write_text('mode = "off"')
    assert Mode.OFF is file.read()
    os.utime(path, ns=(1, 1))
    assert Mode.OFF is file.read()
    path.write_text('mode = "local"')
    assert Mode.LOCAL is file.read()
    path.unlink()
    assert file.read() is None


def test_each_system_has_a_place_for_it():
    """Where only an administrator can write."""
    assert "/etc/pellucid/policy.toml" == machine_policy("linux").as_posix()
    assert machine_policy("darwin").as_posix().startswith("/Library/")
    assert "ProgramData" in str(machine_policy("win32", {}))
