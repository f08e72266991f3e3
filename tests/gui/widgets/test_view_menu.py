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
    """Twelve lines, in four groups, of which each has one that is chosen."""
    asked = []
    menu.look_asked.connect(asked.append)
    for group in menu.actions():
        for action in group.menu().actions():
            action.trigger()
    languages = [
        Language.SYSTEM,
        Language.ENGLISH,
        Language.GERMAN,
    ]  # the tests' fonts have no others' letters
    assert [*Scheme, *Contrast, *Motion, *languages] == asked
    assert [Scheme] * 3 + [Contrast] * 3 + [Motion] * 3 + [Language] * 3 == list(map(type, asked))


def test_what_is_chosen_is_ticked(menu):
    """One of each group, also where their words are the same."""
    menu.show_looks(Looks(contrast=Contrast.HIGH))
    ticked = [
        [action.text() for action in group.menu().actions() if action.isChecked()] for group in menu.actions()
    ]
    assert [["As the system"], ["High"], ["As the system"], ["As the system"]] == ticked


def test_languages_are_called_as_their_speakers_call_them(menu, pseudo_language, qtbot, monkeypatch):
    """Whoever cannot read what is spoken finds their own; one that this machine has no letters for is not offered."""
    monkeypatch.setattr("pellucid_gui.widgets.view_menu.is_legible", lambda _language: True)
    whole = ViewMenu()
    qtbot.addWidget(whole)
    offered = [[action.text() for action in each.actions()[-1].menu().actions()] for each in (menu, whole)]
    assert [["English", "Deutsch"], ["English", "Deutsch", "简体中文"]] == [lines[1:] for lines in offered]
