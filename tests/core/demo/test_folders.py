"""Where the demo source keeps things."""

from __future__ import annotations

from pathlib import PurePath

from pellucid.demo.folders import config_file, data_dir


def test_the_folders_are_named_as_on_linux(tmp_path):
    """The layout under its home is the one that a person finds under their own."""
    assert PurePath("config/rerun/analytics.json") == config_file(tmp_path).relative_to(tmp_path)
    assert PurePath("data/rerun/analytics") == data_dir(tmp_path).relative_to(tmp_path)
