"""
Who opens `pellucid://` links: asked of the system for one person, and taken back.

Nothing here needs privileges. Each system has its own way: a desktop entry on Linux, a key in the registry of Windows.
macOS asks the application itself, which has to be a bundle; Pellucid started from a folder is none.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

from pellucid.errors import ServiceError
from pellucid.paths import Platform
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping


class LinkHandler(Protocol):
    """What the system knows of Pellucid as a program that opens links; blocks while the system answers."""

    @property
    def place(self) -> str:
        """Where it is written down, as a person would look for it."""

    def install(self) -> str:
        """
        Let links open Pellucid; harmless where they do.

        Returns:
            What a person should know besides; may be empty.

        Raises:
            ServiceError: The system refuses, or what is there is not ours.
        """

    def uninstall(self) -> bool:
        """
        Take away exactly what was installed.

        Returns:
            Whether there was anything.

        Raises:
            ServiceError: The system refuses, or what is there is not ours.
        """

    @property
    def is_installed(self) -> bool:
        """Whether what is there is what would be installed now; never raises."""


def link_handler(
    command: list[str], *, platform: Platform | None = None, environ: Mapping[str, str] | None = None
) -> LinkHandler:
    """
    Return this system's way, installed or not; looks at nothing yet.

    Args:
        command: What opens a link, which becomes its last word.
        platform: Whose way to take; this machine's if left out.
        environ: The environment to go by; the real one if left out.

    Raises:
        ConfigError: This machine names no home folder.
        ServiceError: This system knows no such way.
    """
    match Platform.of_this_machine() if platform is None else platform:
        case Platform.LINUX:
            from pellucid.link_handler.desktop_entry import DesktopEntry, user_data  # noqa: PLC0415 - one of two

            return DesktopEntry(command, folder=user_data(os.environ if environ is None else environ))
        case Platform.WINDOWS:
            from pellucid.link_handler.registry import RegistryKey  # noqa: PLC0415 - as above

            return RegistryKey(command)
        case Platform.MACOS:
            raise ServiceError(
                said("macOS gives links to applications only, and Pellucid was started from a folder"),
                said("`pellucid open` follows the same links."),
            )
