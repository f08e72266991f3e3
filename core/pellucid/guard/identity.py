"""Who this person is on this machine, so that it can be kept from leaving: used here, written nowhere."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Final

from pellucid.guard.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable

_LEAST_LENGTH: Final = 3
_NAMED_BY: Final = ("LOGNAME", "USER", "LNAME", "USERNAME")

_SHARED: Final = frozenset(
    [
        "admin",
        "administrator",
        "app",
        "arch",
        "archlinux",
        "azureuser",
        "build",
        "builder",
        "buildbot",
        "centos",
        "circleci",
        "codespace",
        "computer",
        "container",
        "daemon",
        "debian",
        "default",
        "desktop",
        "dev",
        "developer",
        "docker",
        "ec2-user",
        "fedora",
        "gitlab",
        "gitpod",
        "guest",
        "gnu",
        "home",
        "host",
        "hostname",
        "jenkins",
        "jovyan",
        "kali",
        "laptop",
        "linux",
        "local",
        "localdomain",
        "localhost",
        "localhost.localdomain",
        "mac",
        "macbook",
        "macbook-air",
        "macbook-pro",
        "macos",
        "main",
        "manjaro",
        "mint",
        "network",
        "nixos",
        "node",
        "nobody",
        "none",
        "notebook",
        "null",
        "opensuse",
        "owner",
        "pellucid",
        "private",
        "public",
        "python",
        "raspberrypi",
        "rerun",
        "root",
        "rocky",
        "runner",
        "server",
        "service",
        "shared",
        "staff",
        "student",
        "super",
        "superuser",
        "sysadmin",
        "system",
        "test",
        "tester",
        "travis",
        "ubuntu",
        "unknown",
        "user",
        "username",
        "users",
        "vagrant",
        "viewer",
        "virtual",
        "vscode",
        "web",
        "windows",
        "work",
        "workstation",
        "www",
        "www-data",
        "wsl",
    ]
)
"""Names that thousands share: they say nothing about a person, and are ordinary words of a program."""


def own_words() -> tuple[str, ...]:
    """
    Return this person's login name and this machine's host name, the latter also without its domain.

    Asks the environment and the operating system, never the network; what neither knows is left out.
    """
    words = [os.environ.get(name, "") for name in _NAMED_BY]
    with contextlib.suppress(
        ImportError, KeyError, OSError
    ):  # no such module on Windows, no such user in a container
        import pwd  # noqa: PLC0415 - not on every system

        words.append(pwd.getpwuid(os.getuid()).pw_name)
    host = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    words += [host, host.partition(".")[0]]
    return tuple(dict.fromkeys(word for word in words if word.strip()))


def telling_words(words: Iterable[str]) -> tuple[str, ...]:
    """Return those of the words that tell who somebody is, longest first: long enough, and not shared by thousands."""
    lowered = {word.strip().lower() for word in words}
    telling = {
        word
        for word in lowered
        if len(word) >= _LEAST_LENGTH
        and not word.isdigit()
        and word not in _SHARED
        and word not in RULES  # these stand in the guard's own markers
    }
    return tuple(sorted(telling, key=lambda word: (-len(word), word)))
