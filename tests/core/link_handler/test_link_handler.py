"""Tests of pellucid.link_handler: each system has its way, or says why it has none."""

from __future__ import annotations

import pytest

from pellucid.errors import ServiceError
from pellucid.link_handler import link_handler
from pellucid.link_handler.desktop_entry import DesktopEntry
from pellucid.link_handler.registry import RegistryKey
from pellucid.paths import Platform


def test_each_system_has_its_way(tmp_path):
    """A desktop entry among the person's own programs; a key of the registry."""
    environ = {"XDG_DATA_HOME": str(tmp_path), "HOME": "/home/alice"}
    linux = link_handler(["pellucid"], platform=Platform.LINUX, environ=environ)
    assert isinstance(linux, DesktopEntry)
    assert str(tmp_path / "applications" / "pellucid.desktop") == linux.place
    windows = link_handler(["pellucid"], platform=Platform.WINDOWS)
    assert isinstance(windows, RegistryKey)
    assert r"HKCU\Software\Classes\pellucid" == windows.place


def test_a_relative_folder_is_none():
    """As the specification says: it is passed over."""
    environ = {"XDG_DATA_HOME": "share", "HOME": "/home/alice"}
    linux = link_handler(["pellucid"], platform=Platform.LINUX, environ=environ)
    assert "/home/alice/.local/share/applications/pellucid.desktop" == linux.place


def test_macos_says_why_it_has_none():
    """And what leads to the same place."""
    with pytest.raises(ServiceError, match="applications only") as refused:
        link_handler(["pellucid"], platform=Platform.MACOS)
    assert "pellucid open" in refused.value.remedy
