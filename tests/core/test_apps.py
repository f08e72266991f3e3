"""Which programs can be watched, and which files are their sessions."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from pellucid.apps import (
    custom_app,
    embedded_app,
    is_unborn,
    known_apps,
    rerun_app,
    session_files,
    session_name,
)
from pellucid.errors import UsageError
from pellucid.locations import Locations


def test_rerun_is_where_rerun_keeps_it():
    """The known app has Rerun's own config, folder, endpoint and key."""
    app = rerun_app()
    assert (app,) == known_apps()
    assert ("rerun", "Rerun", None) == (app.key, app.title, app.data_dir_override)
    assert "analytics.json" == app.config_file.name
    assert "analytics" == app.default_data_dir.name
    assert ("https://tel.rerun.io", "phc_") == (app.endpoint, app.api_key[:4])


def test_another_pair_of_paths_has_a_key_of_its_own(tmp_path):
    """The key is safe as a folder's name, stable, and differs with either path."""
    pairs = [
        (tmp_path / "a.json", tmp_path / "d"),
        (tmp_path / "b.json", tmp_path / "d"),
        (tmp_path / "a.json", tmp_path / "e"),
    ]
    keys = [custom_app(*pair).key for pair in pairs]
    assert 3 == len(set(keys))
    assert all(re.fullmatch(r"rerun-[0-9a-f]{8}", key) for key in keys)
    assert keys == [custom_app(*pair).key for pair in pairs]


def test_paths_that_are_reruns_own_make_the_known_app():
    """Naming the default paths in full is naming Rerun."""
    own = rerun_app()
    named = custom_app(own.config_file, own.default_data_dir)
    assert (own.key, own.title) == (named.key, named.title)


def test_only_a_data_folder_keeps_reruns_config(tmp_path):
    """Another folder of sessions is looked at under the config that Rerun has."""
    app = rerun_app(data_dir=tmp_path)
    assert (rerun_app().config_file, tmp_path) == (app.config_file, app.data_dir_override)
    assert "rerun" != app.key


def test_only_a_config_looks_beside_it(tmp_path):
    """Without a word on where the sessions are, they are looked for beside the config."""
    app = rerun_app(config_file=tmp_path / "analytics.json")
    assert (None, tmp_path / "analytics") == (app.data_dir_override, app.default_data_dir)


def test_relative_paths_are_made_absolute(monkeypatch, tmp_path):
    """The same folder has the same key, however it was named."""
    monkeypatch.chdir(tmp_path)
    assert custom_app(tmp_path / "c.json", tmp_path / "d") == custom_app(Path("c.json"), Path("d"))


@pytest.mark.parametrize(
    ("name", "session"),
    [
        ("01227f48-ce91-44e3-920a-f14dd42621bb.json", "01227f48-ce91-44e3-920a-f14dd42621bb"),
        (".hidden.json", ".hidden"),
        (".json", ""),
        ("a.json.json", "a.json"),
        ("näme.json", "näme"),
        ("a.JSON", None),
        ("a.json.tmp", None),
        ("a.ndjson", None),
        ("a", None),
        (os.fsdecode(b"\xff.json"), None),
    ],
)
def test_session_names(name, session):
    """Rerun takes each `*.json` whose name is Unicode, and nothing else."""
    assert session == session_name(name)


def test_a_session_about_to_begin_is_known():
    """`.json.tmp` is a session that its program is about to rename."""
    assert is_unborn("a.json.tmp")
    assert not is_unborn("a.json")
    assert not is_unborn("a.tmp")


def test_session_files_are_regular_ones(tmp_path):
    """Empty, hidden and foreign files count; links, folders, pipes and other endings don't."""
    for name in ("b.json", "a.json", ".h.json", "n.ndjson", "t.json.tmp"):
        (tmp_path / name).touch()
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "link.json").symlink_to(tmp_path / "a.json")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.json")
    assert [".h.json", "a.json", "b.json"] == [file.name for file in session_files(tmp_path)]


def test_a_folder_that_is_not_there_has_no_sessions(tmp_path):
    """A missing folder, or a file in its place, is simply empty."""
    (tmp_path / "file").touch()
    assert [] == session_files(tmp_path / "missing") + session_files(tmp_path / "file")


def test_an_embedded_app_has_folders_of_its_own_name(tmp_path):
    """Where Rerun's rules would put them; its data folder is its ledger."""
    app = embedded_app(
        name="MyViewer", title="", version="1", endpoint="e", api_key="k", consent_default="ask"
    )
    assert ("MyViewer", "MyViewer") == (app.key, app.title)
    assert ("myviewer", "analytics.json") == app.config_file.parts[-2:]
    assert ("myviewer", "analytics") == app.default_data_dir.parts[-2:]
    assert app.default_data_dir == Locations.under(tmp_path).ledger_root(app)


@pytest.mark.parametrize(
    "name", ["", "rerun", "Rerun", "rerun-12345678", "a/b", "..", "1st", "a b", "x" * 65, "ä"]
)
def test_not_every_name_can_be_an_app_s(name):
    """It is a folder's name, and it must not be Rerun's."""
    with pytest.raises(UsageError, match="cannot be called"):
        embedded_app(name=name, title="", version="1", endpoint="e", api_key="k", consent_default="ask")
