"""What a person chooses of the looks is worn, kept, and shown by every menu."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction

from pellucid.locations import Locations
from pellucid_gui.contrast import Contrast
from pellucid_gui.dressing import Dressing, contrast_of, language_of, motion_of, scheme_of
from pellucid_gui.languages import Language
from pellucid_gui.motion import Motion
from pellucid_gui.theme import Scheme
from pellucid_gui.tokens import DARK_HIGH, current
from pellucid_gui.widgets.view_menu import Looks, ViewMenu
from pellucid_gui.window_state import WindowState


@pytest.fixture
def state(tmp_path):
    return WindowState(Locations.under(tmp_path))


@pytest.fixture
def dressing(theme, state):
    yield Dressing(theme=theme, state=state)
    theme.set_contrast(Contrast.SYSTEM)
    theme.set_motion(Motion.SYSTEM)


def test_it_is_worn_and_kept(dressing, state):
    """The words of the three choices are alike, and none is taken for another."""
    for look in (Scheme.DARK, Contrast.HIGH, Motion.REDUCED):
        dressing.wear(look)
    assert current() is DARK_HIGH
    assert (Scheme.DARK, Contrast.HIGH, Motion.REDUCED) == (
        scheme_of(state),
        contrast_of(state),
        motion_of(state),
    )
    dressing.wear(Contrast.SYSTEM)
    assert Looks(scheme=Scheme.DARK, contrast=Contrast.SYSTEM, motion=Motion.REDUCED) == dressing.looks


def test_words_that_nobody_knows_are_the_systems(state):
    """A file from another version costs the looks, and nothing else."""
    for name in ("scheme", "contrast", "motion"):
        state.keep_text(name, "purple")
    assert (Scheme.SYSTEM, Contrast.SYSTEM, Motion.SYSTEM) == (
        scheme_of(state),
        contrast_of(state),
        motion_of(state),
    )


def test_every_menu_shows_what_is_worn(dressing, qtbot):
    """Each page has one; they agree."""
    menus = [ViewMenu(), ViewMenu()]
    for menu in menus:
        qtbot.addWidget(menu)
        dressing.serve(menu)
    dressing.wear(Contrast.HIGH)
    for menu in menus:
        chosen = [action.text() for action in menu.findChildren(QAction) if action.isChecked()]
        assert ["Light", "High", "As the system", "As the system"] == chosen


def test_the_key_goes_round(dressing, theme):
    """Light, dark, as the system."""
    worn = []
    for _ in range(3):
        dressing.wear_next()
        worn.append(theme.scheme)
    assert [Scheme.DARK, Scheme.SYSTEM, Scheme.LIGHT] == worn


def test_a_language_is_kept(dressing, state):
    """It is spoken from the next start on, and the menus show it at once."""
    menu = ViewMenu()
    dressing.serve(menu)
    dressing.wear(Language.GERMAN)
    assert ("de", Language.GERMAN, Language.GERMAN) == (
        state.text_of("language"),
        language_of(state),
        dressing.looks.language,
    )
    ticked = [action.text() for action in menu.actions()[-1].menu().actions() if action.isChecked()]
    assert ["Deutsch"] == ticked
    state.keep_text("language", "tlh")
    assert Language.SYSTEM is language_of(state)
