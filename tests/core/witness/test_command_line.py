"""How a witness is started, wherever from."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from pellucid.apps import rerun_app
from pellucid.witness.command_line import command_line


@pytest.fixture
def app(tmp_path):
    """Another pair of paths than Rerun's own."""
    return rerun_app(config_file=tmp_path / "config" / "analytics.json", data_dir=tmp_path / "data")


def test_rerun_itself_needs_no_options(app):
    """The interpreter is named by its whole path, and imports nothing from where it is started."""
    line = command_line(replace(app, key="rerun"), "--until-stdin-closes")
    assert [sys.executable, "-P", "-m", "pellucid", "watch", "--until-stdin-closes"] == line
    assert Path(line[0]).is_absolute()


def test_another_pair_of_paths_is_named(app):
    """Whoever is started looks where its starter would have looked."""
    paths = ["--config-file", str(app.config_file), "--data-dir", str(app.data_dir_override)]
    assert paths == command_line(app)[-4:]
    assert paths[:2] == command_line(replace(app, data_dir_override=None))[-2:]


def test_a_program_without_an_interpreter_starts_itself(app, monkeypatch):
    """As one file, Pellucid is its own interpreter."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert [sys.executable, "watch"] == command_line(replace(app, key="rerun"))
