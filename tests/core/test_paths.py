"""Where Rust's crate `directories` puts things, for all three platforms, on any of them."""

from __future__ import annotations

import os
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from pellucid.errors import ConfigError
from pellucid.paths import Platform, home_folder, project_dirs, user_project_dirs

RERUN = {"qualifier": "", "organization": "", "application": "rerun"}
FOO = {"qualifier": "com", "organization": "Foo Corp", "application": "Bar App"}
MAC = "/Users/Alice/Library/Application Support"


@pytest.mark.parametrize(
    ("environ", "names", "config", "data"),
    [
        ({}, RERUN, "/home/alice/.config/rerun", "/home/alice/.local/share/rerun"),
        ({}, FOO, "/home/alice/.config/barapp", "/home/alice/.local/share/barapp"),
        ({"XDG_CONFIG_HOME": "/c"}, RERUN, "/c/rerun", "/home/alice/.local/share/rerun"),
        ({"XDG_DATA_HOME": "/d"}, RERUN, "/home/alice/.config/rerun", "/d/rerun"),
        (
            {"XDG_CONFIG_HOME": "c", "XDG_DATA_HOME": "./d"},
            RERUN,
            "/home/alice/.config/rerun",
            "/home/alice/.local/share/rerun",
        ),
        (
            {"XDG_CONFIG_HOME": "", "XDG_DATA_HOME": ""},
            RERUN,
            "/home/alice/.config/rerun",
            "/home/alice/.local/share/rerun",
        ),
        ({"XDG_CONFIG_HOME": "~/c"}, RERUN, "/home/alice/.config/rerun", "/home/alice/.local/share/rerun"),
        ({"XDG_CONFIG_HOME": "/c/../e/"}, RERUN, "/c/../e/rerun", "/home/alice/.local/share/rerun"),
        (
            {"APPDATA": "C:\\x", "LOCALAPPDATA": "C:\\y"},
            RERUN,
            "/home/alice/.config/rerun",
            "/home/alice/.local/share/rerun",
        ),
        (
            {},
            {**RERUN, "application": "  My\tBig  App "},
            "/home/alice/.config/mybigapp",
            "/home/alice/.local/share/mybigapp",
        ),
    ],
)
def test_linux(environ, names, config, data):
    """XDG folders count only if they are absolute; the program's name loses its spaces and capitals."""
    found = project_dirs(Platform.LINUX, environ, "/home/alice", **names)
    assert (PurePosixPath(config), PurePosixPath(data)) == (found.config, found.data_local)


@pytest.mark.parametrize(
    ("names", "folder"),
    [
        (RERUN, f"{MAC}/rerun"),
        (FOO, f"{MAC}/com.Foo-Corp.Bar-App"),
        ({**FOO, "organization": ""}, f"{MAC}/com.Bar-App"),
        ({**FOO, "qualifier": ""}, f"{MAC}/Foo-Corp.Bar-App"),
    ],
)
def test_macos(names, folder):
    """Config and data share one folder named after the bundle, and XDG is never honoured."""
    found = project_dirs(
        Platform.MACOS, {"XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d"}, "/Users/Alice", **names
    )
    assert (PurePosixPath(folder), PurePosixPath(folder)) == (found.config, found.data_local)


KNOWN_FOLDERS = {
    "APPDATA": "C:\\Users\\Alice\\AppData\\Roaming",
    "LOCALAPPDATA": "C:\\Users\\Alice\\AppData\\Local",
}


@pytest.mark.parametrize(
    ("environ", "names", "config", "data"),
    [
        (
            KNOWN_FOLDERS,
            RERUN,
            "C:\\Users\\Alice\\AppData\\Roaming\\rerun\\config",
            "C:\\Users\\Alice\\AppData\\Local\\rerun\\data",
        ),
        (
            {},
            RERUN,
            "C:\\Users\\Alice\\AppData\\Roaming\\rerun\\config",
            "C:\\Users\\Alice\\AppData\\Local\\rerun\\data",
        ),
        (
            KNOWN_FOLDERS,
            FOO,
            "C:\\Users\\Alice\\AppData\\Roaming\\Foo Corp\\Bar App\\config",
            "C:\\Users\\Alice\\AppData\\Local\\Foo Corp\\Bar App\\data",
        ),
        (
            {"APPDATA": "\\\\server\\alice", "LOCALAPPDATA": "D:\\local", "XDG_DATA_HOME": "C:\\d"},
            RERUN,
            "\\\\server\\alice\\rerun\\config",
            "D:\\local\\rerun\\data",
        ),
    ],
)
def test_windows(environ, names, config, data):
    """Config roams, data is local, both under organization and program as they are written."""
    found = project_dirs(Platform.WINDOWS, environ, "C:\\Users\\Alice", **names)
    assert (PureWindowsPath(config), PureWindowsPath(data)) == (found.config, found.data_local)


@pytest.mark.skipif(sys.platform == "win32", reason="HOME is for Unix")
def test_without_home_the_list_of_users_is_asked():
    """An unset and an empty HOME both lead to what the system has listed for this user."""
    import pwd

    listed = pwd.getpwuid(os.getuid()).pw_dir
    assert listed == home_folder({})
    assert listed == home_folder({"HOME": ""})
    assert "relative/even" == home_folder({"HOME": "relative/even"})


@pytest.mark.skipif(sys.platform != "win32", reason="USERPROFILE is for Windows")
def test_without_a_profile_there_is_no_home():
    """A Windows that names no profile is told so."""
    with pytest.raises(ConfigError):
        home_folder({})


def test_this_machine():
    """The folders of this machine are absolute and those of its own platform."""
    config, data = user_project_dirs(application="rerun")
    expected = project_dirs(Platform.of_this_machine(), os.environ, home_folder(os.environ), **RERUN)
    assert (Path(expected.config), Path(expected.data_local)) == (config, data)
    assert config.is_absolute()
    assert data.is_absolute()
