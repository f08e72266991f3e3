"""Which way each system has."""

from __future__ import annotations

import pytest

from pellucid.paths import Platform
from pellucid.service import explanation, service_of


@pytest.mark.parametrize(
    ("platform", "kind", "place"),
    [
        (Platform.LINUX, "systemd user unit", "/c/systemd/user/pellucid-watch-{key}.service"),
        (Platform.MACOS, "LaunchAgent", "/home/alice/Library/LaunchAgents/pellucid.watch-{key}.plist"),
        (
            Platform.WINDOWS,
            "Run key",
            r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run, Pellucid watch ({key})",
        ),
    ],
)
def test_each_system_has_its_own_way(app, locations, platform, kind, place):
    """What it is called and where it is; nothing is asked or made by naming it."""
    environ = {"HOME": "/home/alice", "USERPROFILE": "/home/alice", "XDG_CONFIG_HOME": "/c"}
    service = service_of(app, locations, platform=platform, environ=environ)
    assert (kind, place.format(key=app.key)) == (service.kind, service.place)


def test_this_machines_way_is_the_default(app, locations):
    """With the real environment."""
    assert (
        service_of(app, locations).kind
        == service_of(app, locations, platform=Platform.of_this_machine()).kind
    )


def test_a_person_is_told_what_they_agree_to():
    """What it does, when it starts, that nothing is sent."""
    said = explanation("Rerun")
    for promise in ("each event that Rerun queues", "when you log in", "sends nothing", "on this machine"):
        assert promise in said
