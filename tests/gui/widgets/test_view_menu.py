"""The menu *View* asks, and shows what is chosen."""

from __future__ import annotations

import pytest

from pellucid_gui.contrast import Contrast
from pellucid_gui.languages import Language
from pellucid_gui.motion import Motion
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.view_menu import Looks, ViewMenu


@pytest.fixture
def menu(qtbot, theme):
    made = ViewMenu()
    qtbot.addWidget(made)
    return made


def test_each_line_asks_for_one_look(menu):
    """Thirteen lines, in four groups, of which each has one that is chosen."""
    asked = []
    menu.look_asked.connect(asked.append)
    for group in menu.actions():
        for action in group.menu().actions():
            action.trigger()
    assert [*Scheme, *Contrast, *Motion, *Language] == asked
    assert [Scheme] * 3 + [Contrast] * 3 + [Motion] * 3 + [Language] * 4 == list(map(type, asked))


def test_what_is_chosen_is_ticked(menu):
    """One of each group, also where their words are the same."""
    menu.show_looks(Looks(contrast=Contrast.HIGH))
    ticked = [
        [action.text() for action in group.menu().actions() if action.isChecked()] for group in menu.actions()
    ]
    assert [["As the system"], ["High"], ["As the system"], ["As the system"]] == ticked


def test_languages_are_called_as_their_speakers_call_them(menu, pseudo_language, qtbot):
    """Whoever cannot read what is spoken finds their own, and when it holds is said."""
    other = ViewMenu()
    qtbot.addWidget(other)
    for each in (menu, other):
        lines = [action.text() for action in each.actions()[-1].menu().actions()]
        assert ["English", "Deutsch", "简体中文", ""] == lines[1:5]
    assert "Spoken from the next start on" == menu.actions()[-1].menu().actions()[-1].text()
