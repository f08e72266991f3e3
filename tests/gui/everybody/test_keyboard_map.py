"""What F1 shows is what there is: each key that works on any page, and no other."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from pellucid_gui.keys import PLACES, Key

OWN, WATCHED = "myviewer", "rerun"


def told() -> set[str]:
    """All that F1 shows."""
    within = {each for place in PLACES for some, _ in place.keys for each in some.split(", ")}
    return {QKeySequence(each).toString() for each in {key.sequence for key in Key} | within}


@pytest.mark.parametrize("app", [WATCHED, OWN])
def test_every_shortcut_is_told(whole, app):
    """On each page, whoever made it: a key that does something stands on F1."""
    for view in whole.views(app):
        actions = [each for action in whole.window.findChildren(QAction) for each in action.shortcuts()]
        shortcuts = [shortcut.key() for shortcut in whole.window.findChildren(QShortcut)]
        assert set() == {each.toString() for each in actions + shortcuts} - told(), view


def test_every_key_that_is_told_works(whole):
    """The window has an action for each key that works anywhere."""
    worked = {each.toString() for action in whole.window.actions() for each in action.shortcuts()}
    assert {QKeySequence(key.sequence).toString() for key in Key} == worked


def test_each_hint_in_a_menu_is_true(whole):
    """A key that stands beside a line of the header's menu is the one that does it."""
    whole.choose(OWN)
    hints = [
        action.text().split("\t")[1]
        for action in whole.window.page.header.more.menu().findChildren(QAction)
        if "\t" in action.text()
    ]
    assert hints
    assert set() == set(hints) - {key.sequence for key in Key}


@pytest.mark.parametrize("app", [WATCHED, OWN])
def test_each_page_is_shown_by_the_number_of_its_place(whole, app):
    """Ctrl and 1 to 5, in the order of the tabs; the tab says so."""
    shown = []
    for place, _key in enumerate(whole.keys(app), 1):
        [action] = [
            each for each in whole.window.actions() if each.shortcut() == QKeySequence(f"Ctrl+{place}")
        ]
        action.trigger()
        pages = whole.window.page.pages
        shown.append(pages.key)
        hint = pages.bar.tabToolTip(place - 1)
        assert QKeySequence(f"Ctrl+{place}").toString(QKeySequence.SequenceFormat.NativeText) in hint
    assert list(whole.keys(app)) == shown
