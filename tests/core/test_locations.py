"""Pellucid's own folders."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from pellucid.apps import custom_app, rerun_app
from pellucid.errors import LedgerError
from pellucid.locations import Locations, write_private_file


def test_one_variable_moves_all_four(tmp_path):
    """`PELLUCID_HOME` puts everything under one folder, and nothing is made by asking."""
    home = tmp_path / "all"
    found = Locations.of_user({"PELLUCID_HOME": str(home)})
    assert (home / "data", home / "config", home / "cache", home / "state") == (
        found.data,
        found.config,
        found.cache,
        found.state,
    )
    assert not home.exists()


def test_a_relative_variable_is_made_absolute(monkeypatch, tmp_path):
    """A later change of the working folder does not move Pellucid's own folders."""
    monkeypatch.chdir(tmp_path)
    assert tmp_path / "here" / "data" == Locations.of_user({"PELLUCID_HOME": "here"}).data


@pytest.mark.parametrize("environ", [{}, {"PELLUCID_HOME": ""}])
def test_otherwise_they_are_the_persons_own(environ):
    """Without the variable, or with an empty one, they are four folders named pellucid."""
    found = Locations.of_user(environ)
    folders = [found.data, found.config, found.cache, found.state]
    assert all(folder.is_absolute() and "pellucid" in folder.parts[-1] for folder in folders)


def test_each_app_has_its_own(tmp_path):
    """Ledger, cache and set-aside files of two apps never share a folder."""
    home = Locations.under(tmp_path)
    one, other = rerun_app(), custom_app(tmp_path / "c.json", tmp_path / "d")
    assert tmp_path / "data" / "apps" / "rerun" == home.ledger_root(one)
    assert tmp_path / "data" / "set_aside" / "rerun" == home.set_aside_dir(one)
    assert tmp_path / "cache" / "columns" / "rerun" == home.column_cache(one)
    for place in (home.ledger_root, home.set_aside_dir, home.column_cache):
        assert place(one) != place(other)
        assert place(other).name == other.key


def test_a_private_file_is_for_the_person_alone(tmp_path):
    """Its folders are 0700 and it is 0600, whatever the umask."""
    file = write_private_file(tmp_path / "a" / "b" / "file", b"content")
    assert b"content" == file.read_bytes()
    assert 0o600 == stat.S_IMODE(file.stat().st_mode)
    assert [0o700, 0o700] == [
        stat.S_IMODE(folder.stat().st_mode) for folder in (file.parent, file.parent.parent)
    ]


def test_a_private_file_never_replaces_another(tmp_path):
    """What is there stays, and the error names it."""
    file = tmp_path / "own" / "file"
    write_private_file(file, b"first")
    with pytest.raises(LedgerError, match="file"):
        write_private_file(file, b"second")
    assert b"first" == file.read_bytes()


def test_a_file_in_a_folders_place_is_told(tmp_path):
    """A folder that cannot be made is an error that names it."""
    (tmp_path / "a").write_text("in the way")
    with pytest.raises(LedgerError) as caught:
        write_private_file(tmp_path / "a" / "b" / "file", b"")
    assert str(tmp_path / "a") in caught.value.title
    assert caught.value.remedy
    assert Path(tmp_path / "a").is_file()
