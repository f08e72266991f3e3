"""The rules in the states that a person meets less often than what every page is drawn with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pellucid.rules import RulesFile, UnreadableRules
from pellucid_gui.pages.page_table import RULES
from pellucid_gui.theme import Scheme

PATIENCE_MS = 30_000


@pytest.fixture
def show_rules(own, shelf):
    """A maker of the shown page."""

    def make(shown, *, rows):
        return shelf.show(shown, RULES, clock=own.clock, rows=rows)

    return make


@pytest.fixture
def ruled(own, page_makers):
    """Some events, and a rule of each kind."""
    page_makers.rule(own)
    return own


def settle(page, qtbot):
    """Wait until rules and counts are there."""
    qtbot.waitUntil(lambda: page.is_settled and page.counts is not None, timeout=PATIENCE_MS)


def test_a_field_with_the_keyboard(ruled, show_rules, theme, qtbot, screenshot):
    """The ring is around the row, and the choice beside it tells what it does."""
    page = show_rules(ruled.shown, rows=10)
    settle(page, qtbot)
    page.outline.setFocus()
    qtbot.keyClick(page.outline, Qt.Key.Key_Down)
    screenshot(page, "page_rules_field")
    theme.set_scheme(Scheme.DARK)
    page.search.setText("failed")
    page.outline.setFocus()
    page.outline.expandAll()
    qtbot.keyClick(page.outline, Qt.Key.Key_Down)
    screenshot(page, "page_rules_moot_dark")


def test_rules_that_cannot_be_read(own, show_rules, theme, qtbot, screenshot, monkeypatch):
    """Nothing is sent meanwhile, and there is a way out."""

    def unreadable(_file, reason):
        return UnreadableRules(reason=f"/home/me/.config/myviewer/rules.json cannot be read: {reason}")

    monkeypatch.setattr(RulesFile, "_unreadable", unreadable)  # the real folder has another name in each run
    path = RulesFile(own.app.config_file).path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{")
    page = show_rules(own.shown, rows=0)
    settle(page, qtbot)
    assert page.broken.isVisible()
    screenshot(page, "page_rules_broken")
    theme.set_scheme(Scheme.DARK)
    screenshot(page, "page_rules_broken_dark")
