"""Both kinds of programs fill in the same side of a page."""

from __future__ import annotations

from pellucid_gui.pages.app_side import AppSide
from pellucid_gui.pages.own_side import OwnSide
from pellucid_gui.pages.watched_side import WatchedSide


def test_a_page_has_the_side_of_its_program(make_page, make_own_page):
    """A watched one has a witness, one with the engine inside none."""
    watched, own = make_page().side, make_own_page().side
    assert (WatchedSide, OwnSide) == (type(watched), type(own))
    assert isinstance(watched, AppSide)
    assert isinstance(own, AppSide)


def test_only_a_watched_program_offers_no_verbs(make_page, make_own_page, folders, own, until):
    """What another program sends cannot be changed."""
    folders.record("viewer_started")
    own.record(own.ViewerOpened())
    watched, mine = make_page(), make_own_page()
    until(lambda: watched.events.model.rows == 1 and mine.events.model.rows == 1)
    assert () == watched.side.verbs_for(watched.events.model.cells(0).row)
    assert mine.side.verbs_for(mine.events.model.cells(0).row)


def test_both_let_a_person_review_what_is_kept_back(make_page, make_own_page, until):
    """A watched one in its dialog; one with the engine inside has none where nothing is held."""
    watched, own = make_page(), make_own_page()
    watched.side.review()
    assert watched.side.kept_back.dialog is not None
    watched.side.kept_back.dialog.reject()
    until(lambda: own.side.status is not None)
    own.side.review()
    assert None is own.side.reviews.dialog
