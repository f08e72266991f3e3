"""
Every page and every dialog, in light and dark, as designed for and on a screen of twice the density.

And once in the language that nobody speaks, whose sentences are longer. Whoever adds a page or a dialog is told here that
there is no picture of it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

import pellucid_gui.dialogs
from pellucid_gui.pages.page_table import CATALOGUE, OUTBOX, RULES, SUMMARY, page_kinds
from pellucid_gui.pages.page_tabs import EVENTS

PATIENCE_MS = 30_000
OWN, WATCHED = "own", "watched"
PAGES = {
    "page_events": (WATCHED, EVENTS),
    "page_events_own": (OWN, EVENTS),
    "page_outbox": (OWN, OUTBOX),
    "page_outbox_watched": (WATCHED, OUTBOX),
    "page_summary": (WATCHED, SUMMARY),
    "page_summary_own": (OWN, SUMMARY),
    "page_catalogue": (WATCHED, CATALOGUE),
    "page_catalogue_own": (OWN, CATALOGUE),
    "page_rules": (OWN, RULES),
    "page_rules_watched": (WATCHED, RULES),
}
"""What a picture is called, of which kind of program it is, and which page it shows."""


@pytest.fixture
def watched(page_makers, rerun, tmp_path):
    """A program that was watched for some weeks."""
    with page_makers.weeks_of(rerun, tmp_path) as shown:
        yield shown


@pytest.fixture
def show(request, page_makers, shelf, own, qtbot):
    """A maker of a page, as the table above has it."""

    def make(name):
        kind, key = PAGES[name]
        if kind == WATCHED:
            shown = request.getfixturevalue("watched")
            clock, rows = page_makers.StillClock(), page_makers.WEEKS_ROWS
            page = shelf.show(shown, key, clock=clock, rows=rows)
        elif key == RULES:
            page = shelf.show(own.shown, key, clock=own.clock, rows=page_makers.rule(own))
            qtbot.waitUntil(lambda: page.counts is not None)
        else:
            folder, rows = page_makers.seal(own)
            page = shelf.show(own.shown, key, clock=own.clock, rows=rows)
        if key == EVENTS:
            shelf.choose(-2)
        if (kind, key) == (OWN, OUTBOX):
            page.outline.setFocus()
            qtbot.keyClick(page.outline, Qt.Key.Key_Right)
            page.outline.choose((folder, 0), "renderer")
        return page

    return make


def test_no_page_is_left_out(own):
    """Each page that there is stands in the table, for both kinds of programs."""
    keys = {EVENTS, *(each.key for each in page_kinds(own.shown, side=None, tasks=None, clock=own.clock))}
    assert {(kind, key) for kind in (OWN, WATCHED) for key in keys} == set(PAGES.values())


@pytest.mark.parametrize("name", PAGES)
def test_page(name, show, matrix):
    """Whole, with what it mostly shows."""
    matrix(show(name), name)


@pytest.mark.parametrize("name", PAGES)
def test_page_with_longer_sentences(name, pseudo_language, show, screenshot):
    """Nothing is cut off, and nothing is left in English."""
    screenshot(show(name), f"{name}_pseudo", thin=True)


@pytest.fixture
def shown(qtbot, theme, make_dialog):
    """A maker of a shown dialog."""

    def make(kind):
        dialog = make_dialog(kind)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog, timeout=PATIENCE_MS):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


def test_dialog(dialog_kind, dialog_name, shown, matrix):
    """At its own size, with something in it."""
    matrix(shown(dialog_kind), dialog_name)


def test_dialog_with_longer_sentences(dialog_kind, dialog_name, pseudo_language, shown, screenshot):
    """As a page."""
    screenshot(shown(dialog_kind), f"{dialog_name}_pseudo", thin=True)


def test_the_readme_shows_what_is_drawn_here(request):
    """None of its pictures was made by hand, so none can be older than what it shows."""
    text = (request.config.rootpath / "README.md").read_text("utf-8")
    shown = [Path(place) for place in re.findall(r"\]\(([^)\s]+\.png)\)", text)]
    folder = Path(__file__).parent
    sources = "".join(file.read_text("utf-8") for file in folder.rglob("test_*.py"))
    modules = Path(pellucid_gui.dialogs.__file__).parent.glob("*_dialog.py")
    drawn = {*PAGES, *(f"dialog_{module.stem.removesuffix('_dialog')}" for module in modules)}
    assert shown
    assert {Path("tests/gui/golden")} == {place.parent for place in shown}
    assert [] == [each for each in shown if each.stem not in drawn and f'"{each.stem}"' not in sources]
    assert all((request.config.rootpath / place).exists() for place in shown)
