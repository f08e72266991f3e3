"""One verb for both kinds of programs."""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner

from pellucid.app_cards import leave_card
from pellucid.apps import embedded_app
from pellucid.cli.both import for_both, with_chosen
from pellucid.cli.options import Chosen
from pellucid.errors import UsageError


@click.command()
@click.option("--shared")
@click.option("--only-watched")
@with_chosen
def watched(*, chosen, shared, only_watched):
    """What is done with somebody else's program."""
    click.echo(f"watched {chosen.app.key} {shared} {only_watched}")


@click.command()
@click.option("--only-own")
@click.option("--shared")
def own(*, only_own, shared):
    """What is done with one of our own."""
    chosen = click.get_current_context().find_object(Chosen)
    click.echo(f"own {chosen.app.key} {shared} {only_own}")


@pytest.fixture
def run(home):
    """Run the joined verb, with one embedded app beside Rerun."""
    app = embedded_app(
        name="myviewer",
        title="My Viewer",
        version="1",
        endpoint="https://e",
        api_key="k",
        consent_default="ask",
    )
    leave_card(app, home.locations)
    verb = for_both("verb", help="Does it.", own=own, watched=watched)

    def run(*words, verb=verb):
        return CliRunner().invoke(verb, words, catch_exceptions=True)

    return run


def test_the_program_decides_which_one_runs(run):
    """With its own parameters."""
    assert "watched rerun a b\n" == run("--shared", "a", "--only-watched", "b").output
    assert "own myviewer a b\n" == run("--shared", "a", "--only-own", "b", "--app", "myviewer").output


def test_what_has_no_meaning_for_it_is_refused(run):
    """Instead of being passed over."""
    done = run("--only-watched", "b", "--app", "myviewer")
    assert isinstance(done.exception, UsageError)
    assert "--only-watched has no meaning for My Viewer" in str(done.exception)


def test_a_verb_of_one_kind_alone(run):
    """For the other kind there is none, and that is said."""
    verb = for_both("verb", help="Does it.", own=own)
    assert "own myviewer None None\n" == run("--app", "myviewer", verb=verb).output
    done = run(verb=verb)
    assert isinstance(done.exception, UsageError)
    assert "Rerun has no such verb" in str(done.exception)


def test_help_has_the_parameters_of_both_once(run):
    """And the words for either."""
    text = run("--help").output
    assert "Does it." in text
    for option in ("--shared", "--only-watched", "--only-own", "--app", "--config-file"):
        assert 1 == text.count(f"  {option} ")
