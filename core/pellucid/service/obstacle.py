"""Whether this machine takes services of a person at all, to be known before one is offered."""

from __future__ import annotations

import os
import shutil
from typing import Final

from pellucid.paths import Platform
from pellucid.service.tools import ask

_NEEDED: Final = {Platform.LINUX: "systemctl", Platform.MACOS: "launchctl", Platform.WINDOWS: "reg"}
_CALLED: Final = {
    Platform.LINUX: "systemd",
    Platform.MACOS: "launchd",
    Platform.WINDOWS: "registry tool",
}


def obstacle(platform: Platform | None = None) -> str:
    """
    Say why no service can be installed here; blocks while the system answers.

    Args:
        platform: Whose way to ask for; this machine's if left out.

    Returns:
        A sentence without a full stop; empty if nothing is known to stand in the way.
    """
    platform = Platform.of_this_machine() if platform is None else platform
    if shutil.which(_NEEDED[platform]) is None:
        return f"There is no {_CALLED[platform]} on this machine"
    if platform is Platform.LINUX:
        answer = ask("systemctl", "--user", "show", "--property=Version")
        return f"systemd does not run for you here: {answer.complaint}" if answer.code else ""
    if platform is Platform.MACOS and hasattr(os, "getuid"):
        answer = ask("launchctl", "print", f"gui/{os.getuid()}")
        return "launchd runs for you only where you are logged in to the desktop" if answer.code else ""
    return ""
