"""
The witness as a background service of one person: started at log-in, and started again however it ends.

Nothing here needs privileges, and nothing outside the person's own settings is written. Each system has its own way:
a systemd user unit, a LaunchAgent, an entry in Windows' Run key. What is written is made by pure functions, so that a
test can hold every system's files against those that were agreed on; systemd's is the only one that was tried.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from pellucid.paths import Platform, home_folder
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.apps import WatchedApp
    from pellucid.locations import Locations
    from pellucid.service.values import Service


def explanation(title: str) -> str:
    """Say in plain words what installing it means; for a person who is about to agree."""
    return said(
        "From now on a small program copies each event that {title} queues, also while no window is open. "
        "It starts when you log in, sends nothing, and keeps the copies on this machine.",
        title=title,
    )


def service_of(
    app: WatchedApp,
    locations: Locations,
    *,
    platform: Platform | None = None,
    environ: Mapping[str, str] | None = None,
) -> Service:
    """
    Return the service of one app, installed or not; looks at nothing yet.

    Args:
        app: Whom it watches.
        locations: Where its copies go.
        platform: Whose way to take; this machine's if left out.
        environ: The environment to go by; the real one if left out.

    Raises:
        ConfigError: This machine names no home folder.
        ServiceError: The environment holds what a service cannot be given.
    """
    from pellucid.service.blueprint import blueprint_of  # noqa: PLC0415 - the window asks late, but imports early

    platform = Platform.of_this_machine() if platform is None else platform
    environ = os.environ if environ is None else environ
    blueprint = blueprint_of(app, locations, environ)
    match platform:
        case Platform.LINUX:
            from pellucid.service.systemd import SystemdService, user_units  # noqa: PLC0415 - one of three

            return SystemdService(blueprint, folder=user_units(environ))
        case Platform.MACOS:
            from pellucid.service.launchd import LaunchdService  # noqa: PLC0415 - as above

            home = Path(home_folder(environ))
            return LaunchdService(blueprint, folder=home / "Library" / "LaunchAgents")
        case Platform.WINDOWS:
            from pellucid.service.run_key import RunKeyService  # noqa: PLC0415 - as above

            return RunKeyService(blueprint)
