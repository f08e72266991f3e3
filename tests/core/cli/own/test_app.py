"""An app with the engine inside, as its commands see it."""

from __future__ import annotations

import pytest

from pellucid.apps import rerun_app
from pellucid.cli.options import Chosen
from pellucid.cli.own.app import OwnApp
from pellucid.clock import SystemClock
from pellucid.errors import CatalogueError, UsageError


@pytest.fixture
def own(viewer, home):
    """It, before it was ever started."""
    return OwnApp.of(Chosen(app=viewer.known, locations=home.locations, clock=SystemClock()))


def test_nothing_is_made_by_looking(own, viewer):
    """No choice, no id, no folder."""
    assert (False, "") == (own.decision.is_lowered, own.choice.analytics_id)
    assert not viewer.known.config_file.parent.exists()
    assert not viewer.ledger.root.exists()


def test_somebody_else_s_program_is_none(home):
    """Whoever asks for one of our own is told where they are listed."""
    with pytest.raises(UsageError, match="Pellucid inside"):
        OwnApp.of(Chosen(app=rerun_app(), locations=home.locations, clock=SystemClock()))


def test_its_words_are_those_that_a_person_would_type(own, viewer, home):
    """Pellucid's own, or those of the app's command line."""
    assert "pellucid analytics --app myviewer enable" == own.verb("enable")
    assert "pellucid outbox send all --app myviewer" == own.command("outbox send all")
    hosted = OwnApp.of(
        Chosen(app=viewer.known, locations=home.locations, clock=SystemClock(), called="myviewer privacy")
    )
    assert "myviewer privacy enable" == hosted.verb("enable")
    assert "myviewer privacy outbox send all" == hosted.command("outbox send all")


def test_its_catalogue_is_the_copy_it_left(own, viewer, home):
    """Or the one it is built with, where the app itself asks; with neither, that is said."""
    with pytest.raises(CatalogueError, match="not known here"):
        own.catalogue()
    chosen = Chosen(
        app=viewer.known, locations=home.locations, clock=SystemClock(), catalogue_file=viewer.catalogue
    )
    assert "My Viewer" == OwnApp.of(chosen).catalogue().title
    viewer.run_once()
    assert own.catalogue() == OwnApp.of(chosen).catalogue()


def test_the_only_app_need_not_be_named(viewer, call):
    """None is too few, two are too many."""
    assert 3 == call("outbox").code
    viewer.run_once(1)
    assert "viewer_opened" in call("outbox").out
    viewer.run_once(name="other")
    done = call("outbox")
    assert 2 == done.code
    assert "myviewer, other" in done.err
    assert 0 == call("outbox", "--app", "myviewer").code
    assert 2 == call("outbox", "--app", "rerun").code
