"""The system libraries that Qt needs and that no Python package brings along."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

from steps import SetupError, quietly, say

# What Qt's own libraries are linked against, and the Debian package that has it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# What it needs besides to open a window under X11 or Wayland.
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing(libraries: dict[str, str]) -> list[str]:
    """Return the packages whose libraries cannot be loaded."""
    packages = set()
    for name, package in libraries.items():
        try:
            ctypes.CDLL(name)
        except OSError:
            packages.add(package)
    return sorted(packages)


def have_libraries(*, screen: bool) -> None:
    """
    See to it that Qt finds its system libraries.

    Raises:
        SetupError: Some are missing and may not be installed from here.
    """
    if not sys.platform.startswith("linux"):
        return
    wanted = LIBRARIES | (SCREEN_LIBRARIES if screen else {})
    packages = missing(wanted)
    if not packages:
        return
    details = ""
    if (sudo := passwordless()) is not None and shutil.which("apt-get"):
        say(f"installing the system libraries that Qt needs: {' '.join(packages)}")
        apt = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
        try:
            quietly([*apt, "update"], doing="apt-get update", remedy="")
            quietly(
                [*apt, "install", "-y", "--no-install-recommends", *packages],
                doing="apt-get install",
                remedy="",
            )
        except SetupError as error:
            details = error.details
        packages = missing(wanted)
        if not packages:
            return
    raise SetupError(
        "Qt needs system libraries that this machine does not have.",
        f"On Debian and Ubuntu, run this and start again:\n  sudo apt-get install {' '.join(packages)}",
        details,
    )


def passwordless() -> list[str] | None:
    """Return what to put before a command so that root runs it, or `None` where that takes a password."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    asked = subprocess.run(["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None
