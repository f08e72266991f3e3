"""The options that choose an app."""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner

from pellucid.apps import rerun_app
from pellucid.cli.options import choose_app, choosing, choosing_before, embedded_apps, without
from pellucid.errors import NotFoundError, UsageError


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


def test_an_app_with_the_engine_inside_is_known_by_its_card(viewer, call):
    """From its first start on; an unknown name lists it too."""
    assert 3 == call("status", "--app", "myviewer").code
    viewer.run_once()
    assert viewer.known == choose_app("myviewer", None, None)
    assert (viewer.known,) == embedded_apps(viewer.home.locations)
    assert "Known: myviewer, rerun." in call("status", "--app", "foo").err


def test_its_files_are_nowhere_else(viewer, tmp_path):
    """Other paths make no sense for it."""
    viewer.run_once()
    for paths in ((tmp_path, None), (None, tmp_path)):
        with pytest.raises(UsageError, match="My Viewer"):
            choose_app("myviewer", *paths)


def test_nobody_takes_rerun_s_name(viewer, home):
    """A card that calls itself so is passed over."""
    viewer.run_once()
    card = home.locations.cards / "myviewer.json"
    (home.locations.cards / "rerun.json").write_text(card.read_text().replace('"myviewer"', '"rerun"', 1))
    assert rerun_app() == choose_app("rerun", None, None)
    assert ["myviewer"] == [app.key for app in embedded_apps(home.locations)]


def test_the_app_may_be_named_before_a_group_s_command(viewer):
    """Or behind it, or both, if they agree."""
    viewer.run_once()

    @click.group()
    @choosing_before
    def group():
        """Some commands."""

    @group.command()
    @choosing
    def name(*, chosen):
        """Say which app it is."""
        click.echo(chosen.app.key)

    def run(*words):
        return CliRunner().invoke(group, words)

    assert "rerun\n" == run("name").output
    assert "myviewer\n" == run("--app", "myviewer", "name").output == run("name", "--app", "myviewer").output
    assert "myviewer\n" == run("--app", "myviewer", "name", "--app", "myviewer").output
    assert isinstance(run("--app", "myviewer", "name", "--app", "rerun").exception, UsageError)


def test_a_command_without_some_of_its_parameters():
    """The command itself stays as it was; in a group each loses them."""

    @click.group()
    @click.option("--app", "app_name")
    def group(app_name=None):
        """Some commands."""

    @group.command()
    @click.option("--app", "app_name")
    @click.option("--other")
    def name(app_name="none", other=""):
        """One of them."""
        click.echo(f"{app_name} {other}")

    less = without(group)
    assert 2 == CliRunner().invoke(less, ["name", "--app", "x"]).exit_code
    assert "none x\n" == CliRunner().invoke(less, ["name", "--other", "x"]).output
    assert "x None\n" == CliRunner().invoke(group, ["name", "--app", "x"]).output
