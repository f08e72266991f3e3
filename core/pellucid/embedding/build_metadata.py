"""What an app may say about its build and its machine: what its catalogue declares of this list, and nothing more."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Scalar: TypeAlias = str | int | float | bool

_FAMILIES: Final = {"linux": "linux", "darwin": "macos", "win32": "windows"}
_VENDORS: Final = {"linux": "unknown-linux-gnu", "darwin": "apple-darwin", "win32": "pc-windows-msvc"}
_ARCHITECTURES: Final = {"amd64": "x86_64", "arm64": "aarch64"}


def build_metadata(
    declared: Mapping[str, object], *, app_version: str, git_hash: str, own: Mapping[str, Scalar]
) -> dict[str, Scalar]:
    """
    Gather what a catalogue declares as build metadata.

    What is declared and cannot be known, such as the version of Qt in a program without it, is left out.

    Args:
        declared: The names, in the order they are sent in.
        app_version: The app's own version.
        git_hash: Of the build; empty if nobody knows.
        own: What the app itself says under names of its own.
    """
    known: Mapping[str, Callable[[], Scalar]] = {
        "app_version": lambda: app_version,
        "git_hash": lambda: git_hash,
        "python": _python_version,
        "qt": _qt_version,
        "target_platform": _target_platform,
        "os_family": _os_family,
    }
    found = {
        name: own[name] if name in own else known[name]() for name in declared if name in own or name in known
    }
    return {name: value for name, value in found.items() if value != ""}


def _python_version() -> str:
    return ".".join(map(str, sys.version_info[:3]))


def _os_family() -> str:
    return _FAMILIES.get(sys.platform, "unix")


def _target_platform() -> str:
    """Return the target as Rust writes it, which says nothing of the machine beside processor and system."""
    # `platform` would take longer to import than all the rest of a start.
    machine = (
        os.environ.get("PROCESSOR_ARCHITECTURE", "") if sys.platform == "win32" else os.uname().machine
    ).lower()
    return f"{_ARCHITECTURES.get(machine, machine)}-{_VENDORS.get(sys.platform, 'unknown-' + sys.platform)}"


def _qt_version() -> str:
    """Return the version of the Qt that the program has loaded; none is loaded for the sake of it."""
    for binding in ("PySide6.QtCore", "PyQt6.QtCore"):
        core = sys.modules.get(binding)
        if core is not None:
            return str(core.qVersion())
    return ""
