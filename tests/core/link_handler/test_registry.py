"""Tests of pellucid.link_handler.registry; the registry is a script that writes down what it is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.errors import ServiceError
from pellucid.link_handler.registry import RegistryKey, entries

GOLDEN = Path(__file__).parent / "golden"
COMMAND = [r"C:\Program Files\Pellucid\python.exe", "-P", "-m", "pellucid", "open"]
KEY = r"HKCU\Software\Classes\pellucid"


@pytest.fixture
def key(system):
    """The key, in a registry that holds nothing."""
    system.has("reg")
    system.answers("reg", "query", code=1, complaint="ERROR: The system was unable to find the key.\n")
    return RegistryKey(COMMAND)


def test_the_key_is_the_one_that_was_agreed_on():
    """Each value with its key and name."""
    lines = [" | ".join(entry) for entry in entries(COMMAND)]
    assert (GOLDEN / "registry.txt").read_text("utf-8").splitlines() == lines


def test_installing_writes_every_value(key, system):
    """Under the person's own classes, which needs no administrator."""
    assert "" == key.install()
    assert [
        rf"reg add {KEY} /ve /t REG_SZ /d URL:Pellucid /f",
        rf"reg add {KEY} /v URL Protocol /t REG_SZ /d  /f",
        rf'reg add {KEY}\shell\open\command /ve /t REG_SZ /d "C:\Program Files\Pellucid\python.exe" -P -m pellucid open "%1" /f',
    ] == system.asked


def test_it_is_known_again(key, system):
    """By the command that Windows would start."""
    assert not key.is_installed
    line = entries(COMMAND)[-1][2]
    system.answers("reg", "query", said=f"\n{KEY}\n    (Default)    REG_SZ    {line}\n\n")
    assert key.is_installed
    assert not RegistryKey(["elsewhere.exe"]).is_installed


def test_uninstalling_takes_it_away(key, system):
    """If it is there."""
    assert not key.uninstall()
    system.answers("reg", "query", KEY)
    assert key.uninstall()
    assert rf"reg delete {KEY} /f" == system.asked[-1]


def test_a_refusal_is_told(key, system):
    """In the words of the system."""
    system.answers("reg", "add", code=1, complaint="ERROR: Access is denied.\n")
    with pytest.raises(ServiceError, match="Access is denied"):
        key.install()
    system.answers("reg", "query", KEY)
    system.answers("reg", "delete", code=1, complaint="ERROR: Access is denied.\n")
    with pytest.raises(ServiceError, match="Windows keeps the key"):
        key.uninstall()
