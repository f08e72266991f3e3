"""Witnesses to be, and the files that were agreed on for each system."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.apps import rerun_app
from pellucid.locations import Locations
from pellucid.service.blueprint import Blueprint

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def locations(tmp_path) -> Locations:
    """Pellucid's own folders."""
    return Locations.under(tmp_path / "pellucid")


@pytest.fixture
def app(tmp_path):
    """Another pair of paths than Rerun's own."""
    return rerun_app(config_file=tmp_path / "config" / "analytics.json", data_dir=tmp_path / "data")


@pytest.fixture
def plain() -> Blueprint:
    """The witness of Rerun itself, as it would be on a machine like any other."""
    return Blueprint(
        key="rerun",
        title="Rerun",
        command=("/opt/pellucid/bin/python", "-P", "-m", "pellucid", "watch", "--wait"),
        environment=(),
        locations=Locations.under(Path("/home/alice/pellucid")),
    )


@pytest.fixture
def strange() -> Blueprint:
    """The witness of another pair of paths, with all that has a meaning in some system's files."""
    return Blueprint(
        key="rerun-0123abcd",
        title='Rerun (/srv/50% <off> & "so" $on)',
        command=(
            *("/opt/my pellucid/bin/python", "-P", "-m", "pellucid", "watch", "--wait"),
            *("--config-file", '/srv/50% <off> & "so" $on/analytics.json'),
            *("--data-dir", "/srv/back\\slash/analytics"),
        ),
        environment=(("PELLUCID_HOME", '/home/alice/my 100% "own" & <only>'), ("XDG_DATA_HOME", "/srv/data")),
        locations=Locations.under(Path("/home/alice/pellucid")),
    )


@pytest.fixture
def golden():
    """Read the file that was agreed on for a system."""
    return lambda name: (GOLDEN / name).read_text("utf-8")
