"""The options that choose an app."""

from __future__ import annotations

import pytest

from pellucid.apps import rerun_app
from pellucid.cli.options import choose_app
from pellucid.errors import NotFoundError


def test_without_options_it_is_rerun(home):
    """Rerun is the default, by name or without."""
    assert rerun_app() == choose_app(None, None, None) == choose_app("rerun", None, None)


def test_an_unknown_name_is_not_found(home, call):
    """The error names the apps there are, and has its own exit code."""
    with pytest.raises(NotFoundError, match="foo"):
        choose_app("foo", None, None)
    done = call("status", "--app", "foo")
    assert 3 == done.code
    assert "Known: rerun." in done.err


def test_paths_choose_another_folder(home, call, tmp_path):
    """--data-dir alone keeps Rerun's config; both together are an app of their own."""
    folder = tmp_path / "d"
    alone = call("status", "--data-dir", folder, "--json").json
    assert (str(folder), str(home.app.config_file)) == (alone["data_dir"], alone["config_file"])
    both = call("status", "--data-dir", folder, "--config-file", tmp_path / "c.json", "--json").json
    assert str(tmp_path / "c.json") == both["config_file"]
    assert 3 == len({alone["app"], both["app"], "rerun"})
