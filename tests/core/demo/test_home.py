"""Where the demo viewer and all that it starts keep things."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path, PurePath

import pytest

from pellucid.apps import embedded_app
from pellucid.demo.home import DemoHome, variables
from pellucid.errors import LedgerError
from pellucid.locations import Locations
from pellucid.paths import Platform, project_dirs

WHERE = (
    "from pellucid.apps import embedded_app; from pellucid.locations import Locations\n"
    "app = embedded_app(name='v', title='', version='1', endpoint='', api_key='', consent_default='ask')\n"
    "print(app.config_file, app.default_data_dir, Locations.of_user().cards, sep='\\n')"
)


def viewer():
    return embedded_app(name="v", title="", version="1", endpoint="", api_key="", consent_default="ask")


def test_everything_is_under_its_folder(tmp_path):
    """The app's two folders and Pellucid's own, in this process and in those that it starts."""
    with DemoHome(tmp_path / "demo") as home:
        app = viewer()
        here = [app.config_file, app.default_data_dir, Locations.of_user().cards]
        done = subprocess.run([sys.executable, "-c", WHERE], capture_output=True, text=True, check=True)
    assert all(home.folder in path.parents for path in here)
    assert list(map(str, here)) == done.stdout.splitlines()


def test_afterwards_the_environment_is_what_it_was(tmp_path, monkeypatch):
    """Variables that were set have their values again, and others are none."""
    monkeypatch.setenv("PELLUCID_HOME", "before")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    before = dict(os.environ)
    with DemoHome(tmp_path):
        assert before != dict(os.environ)
    assert before == dict(os.environ)


def test_a_folder_without_a_name_is_thrown_away():
    """With all that is in it; nobody else could look into it."""
    with DemoHome() as home:
        assert not home.is_kept
        assert 0o700 == home.folder.stat().st_mode & 0o777
        (home.folder / "data").mkdir()
        (home.folder / "data" / "file").write_text("x")
    assert not home.folder.exists()


def test_a_folder_with_a_name_stays(tmp_path):
    """The next start goes on with what is in it; it is made if there is none."""
    for _ in range(2):
        with DemoHome(tmp_path / "a" / "demo") as home:
            assert home.is_kept
            (home.folder / "file").write_text("x")
    assert (tmp_path / "a" / "demo" / "file").exists()


def test_it_is_thrown_away_after_a_failure_too():
    """Whatever ended the demo."""
    with pytest.raises(RuntimeError), DemoHome() as home:
        raise RuntimeError
    assert not home.folder.exists()


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    """The person reads which one and why, and the environment is left alone."""
    (tmp_path / "file").write_text("")
    before = dict(os.environ)
    with pytest.raises(LedgerError, match="file"), DemoHome(tmp_path / "file"):
        pass
    assert before == dict(os.environ)


@pytest.mark.parametrize("platform", list(Platform))
def test_each_system_keeps_both_folders_of_an_app_there(platform):
    """On all three the app's folders follow, whatever the person's home is."""
    environ = variables(Path("/demo"), platform)
    home = environ.get("HOME", "/home/alice")
    found = project_dirs(platform, environ, home, qualifier="", organization="", application="v")
    for path in (found.config, found.data_local):
        assert PurePath(path.as_posix()).is_relative_to("/demo")
