r"""
Where a Rust program keeps its config and its data, equal to `ProjectDirs` of the crate `directories` (5 and 6).

                config                                              local data
    Linux       $XDG_CONFIG_HOME or ~/.config, /<app>               $XDG_DATA_HOME or ~/.local/share, /<app>
    macOS       ~/Library/Application Support/<bundle id>           the same; XDG is never honoured
    Windows     {RoamingAppData}\<organization>\<app>\config        {LocalAppData}\<organization>\<app>\data

`platformdirs` names other folders on macOS and Windows, hence this table of our own.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from pellucid.errors import ConfigError
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping


class Platform(StrEnum):
    """The three families of systems that the crate tells apart; every other Unix counts as Linux."""

    LINUX = "linux"
    MACOS = "macos"
    WINDOWS = "windows"

    @classmethod
    def of_this_machine(cls) -> Platform:
        """The platform that this interpreter runs on."""
        return {"darwin": cls.MACOS, "ios": cls.MACOS, "win32": cls.WINDOWS}.get(sys.platform, cls.LINUX)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectDirs:
    """The two of the crate's folders that hold telemetry; neither need exist."""

    config: PurePath
    data_local: PurePath


def project_dirs(
    platform: Platform,
    environ: Mapping[str, str],
    home: str,
    *,
    qualifier: str,
    organization: str,
    application: str,
) -> ProjectDirs:
    """
    Return the folders of one program, without looking at this machine.

    Args:
        platform: Whose rules to follow.
        environ: The environment that the program sees.
        home: The person's home folder.
        qualifier: The reversed domain of a macOS bundle id; may be empty, and is ignored elsewhere.
        organization: Who makes the program; may be empty, and is ignored on Linux.
        application: The program's name.
    """
    match platform:
        case Platform.LINUX:
            name = "".join(application.split()).lower()
            base = PurePosixPath(home)
            return ProjectDirs(
                config=_absolute(environ.get("XDG_CONFIG_HOME"), base / ".config") / name,
                data_local=_absolute(environ.get("XDG_DATA_HOME"), base / ".local/share") / name,
            )
        case Platform.MACOS:
            parts = (qualifier, organization.replace(" ", "-"), application.replace(" ", "-"))
            folder = PurePosixPath(
                home, "Library/Application Support", ".".join(part for part in parts if part)
            )
            return ProjectDirs(config=folder, data_local=folder)
        case Platform.WINDOWS:
            # The crate asks the system for the known folders; the system sets these variables from the same source
            # at log-on, and a person who moved a folder since has to log on again for either to be of use.
            roaming = PureWindowsPath(environ.get("APPDATA") or PureWindowsPath(home, "AppData", "Roaming"))
            local = PureWindowsPath(environ.get("LOCALAPPDATA") or PureWindowsPath(home, "AppData", "Local"))
            return ProjectDirs(
                config=roaming / organization / application / "config",
                data_local=local / organization / application / "data",
            )


def user_project_dirs(*, qualifier: str = "", organization: str = "", application: str) -> tuple[Path, Path]:
    """
    Return the config folder and the local data folder of one program on this machine, for this person.

    Raises:
        ConfigError: This machine names no home folder.
    """
    found = project_dirs(
        Platform.of_this_machine(),
        os.environ,
        home_folder(os.environ),
        qualifier=qualifier,
        organization=organization,
        application=application,
    )
    return Path(found.config), Path(found.data_local)


def home_folder(environ: Mapping[str, str]) -> str:
    """
    Return the person's home folder as the crate finds it: `HOME` if it says anything, else the system's list of users.

    Raises:
        ConfigError: Neither names one.
    """
    if sys.platform == "win32":
        home = environ.get("USERPROFILE", "")
    else:
        home = environ.get("HOME", "") or _listed_home()
    if not home:
        raise ConfigError(
            said("No home folder is known for this user"), said("Set HOME to it and start again.")
        )
    return home


if sys.platform != "win32":
    import pwd

    def _listed_home() -> str:
        try:
            return pwd.getpwuid(os.getuid()).pw_dir
        except KeyError:
            return ""


def _absolute(named: str | None, otherwise: PurePosixPath) -> PurePosixPath:
    folder = PurePosixPath(named or "")
    return folder if folder.is_absolute() else otherwise
