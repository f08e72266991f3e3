"""What an app says about its build: what is declared, and nothing more."""

from __future__ import annotations

import getpass
import socket
import subprocess
import sys
from pathlib import Path

from pellucid.embedding.build_metadata import build_metadata

_ALL = dict.fromkeys(("app_version", "git_hash", "python", "qt", "target_platform", "os_family"))


def _metadata(declared, **own):
    return build_metadata(declared, app_version="1.4.0", git_hash="abc123", own=own)


def test_only_what_is_declared_is_said():
    """In the order of the declaration; nothing is attached that the catalogue does not name."""
    assert {} == _metadata({})
    assert [("os_family", "linux" if sys.platform == "linux" else "macos"), ("app_version", "1.4.0")] == list(
        _metadata(dict.fromkeys(("os_family", "app_version"))).items()
    )


def test_what_cannot_be_known_is_left_out():
    """No git hash, no Qt in the program: no word of them."""
    found = build_metadata(_ALL, app_version="1", git_hash="", own={})
    assert "git_hash" not in found
    code = (
        "from pellucid.embedding.build_metadata import build_metadata as b;"
        "print(b({'qt': None}, app_version='1', git_hash='', own={}))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert "{}" == done.stdout.strip()


def test_an_app_says_its_own_words_only_if_they_are_declared():
    """What the app gives is passed on under the declared names; a declared name that it does not give stays away."""
    assert {"channel": "beta"} == _metadata({"channel": None, "flavour": None}, channel="beta", secret="x")


def test_nothing_in_it_tells_of_the_person_or_the_machine():
    """No user name, no host name, no path, no locale."""
    said = " ".join(map(str, _metadata(_ALL).values()))
    for secret in (socket.gethostname(), str(Path.home()), str(Path.cwd())):
        assert secret not in said
    assert getpass.getuser() not in said.split("-")
