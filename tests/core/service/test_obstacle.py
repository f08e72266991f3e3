"""Whether a machine takes services at all."""

from __future__ import annotations

import pytest

from pellucid.paths import Platform
from pellucid.service.obstacle import obstacle


@pytest.mark.parametrize("platform", list(Platform))
def test_a_machine_without_the_systems_own_tool_takes_none(system, platform):
    """It says what is missing."""
    assert obstacle(platform).endswith(" on this machine")
    assert [] == system.asked


@pytest.mark.parametrize(
    ("platform", "tool"),
    [(Platform.LINUX, "systemctl"), (Platform.MACOS, "launchctl"), (Platform.WINDOWS, "reg")],
)
def test_a_machine_that_answers_takes_them(system, platform, tool):
    """Nothing is installed to find that out."""
    system.has(tool)
    assert "" == obstacle(platform)
    assert [] == [words for words in system.asked if "show" not in words and "print" not in words]


def test_a_systemd_that_does_not_run_for_this_person_says_why(system):
    """As in a session through `su`, or in a container."""
    system.has("systemctl")
    system.answers("systemctl", "--user", code=1, complaint="Failed to connect to bus: No medium found\n")
    expected = "systemd does not run for you here: Failed to connect to bus: No medium found"
    assert expected == obstacle(Platform.LINUX)


def test_a_person_without_a_desktop_has_no_agents(system):
    """The system knows no desktop session of theirs."""
    system.has("launchctl")
    system.answers("launchctl", "print", code=113)
    assert "logged in" in obstacle(Platform.MACOS)
