"""Whether this machine takes services of a person at all, to be known before one is offered."""

from __future__ import annotations

import os
import shutil
from typing import Final

from pellucid.paths import Platform
from pellucid.said import said
from pellucid.service.tools import ask

_NEEDED: Final = {Platform.LINUX: "systemctl", Platform.MACOS: "launchctl", Platform.WINDOWS: "reg"}
_MISSING: Final = {
    Platform.LINUX: said("There is no systemd on this machine"),
    Platform.MACOS: said("There is no launchd on this machine"),
    Platform.WINDOWS: said("There is no registry tool on this machine"),
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
        return _MISSING[platform]
    if platform is Platform.LINUX:
        answer = ask("systemctl", "--user", "show", "--property=Version")
        if not answer.code:
            return ""
        return said("systemd does not run for you here: {complaint}", complaint=answer.complaint)
    if platform is Platform.MACOS and hasattr(os, "getuid"):
        answer = ask("launchctl", "print", f"gui/{os.getuid()}")
        return said("launchd runs for you only where you are logged in to the desktop") if answer.code else ""
    return ""
