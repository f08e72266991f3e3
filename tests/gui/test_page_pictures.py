"""The summary and the catalogue in the states that a person meets less often than what every page is drawn with."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt

from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations
from pellucid_gui.pages.page_table import CATALOGUE, SUMMARY
from pellucid_gui.shown_app import ShownApp
from pellucid_gui.style_sheet import style_sheet
from pellucid_gui.theme import Scheme, text_font
from pellucid_gui.tokens import LIGHT

PATIENCE_MS = 30_000


@pytest.fixture
def stage(page_makers, rerun, tmp_path):
    """A Rerun that was used on most of the last thirty days."""
    with page_makers.weeks_of(rerun, tmp_path) as shown:
        yield shown


@pytest.fixture
def rows(page_makers):
    """How many events it has."""
    return page_makers.WEEKS_ROWS


@pytest.fixture
def show_page(page_makers, shelf):
    """A maker of a shown page, alone."""

    def make(shown, key, **options):
        return shelf.show(shown, key, clock=page_makers.StillClock(), **options)

    return make


def test_summary_below(stage, rows, show_page, screenshot):
    """All of it, as it is scrolled to."""
    screenshot(show_page(stage, SUMMARY, rows=rows, size=QSize(888, 1_100)), "page_summary_whole")


def test_summary_wide(stage, rows, show_page, qtbot, screenshot):
    """In a large window lines stay readable, and the year has bars of weeks."""
    page = show_page(stage, SUMMARY, rows=rows, size=QSize(1_388, 840))
    page.ranges.segment(2).click()
    qtbot.waitUntil(lambda: page.summary.days == 365, timeout=PATIENCE_MS)
    page.setFocus()
    screenshot(page, "page_summary_year")


def test_catalogue_searched(stage, rows, show_page, qtbot, theme, screenshot):
    """A search that finds something, walked through by keyboard, and one that finds nothing."""
    page = show_page(stage, CATALOGUE, rows=rows)
    qtbot.keyClicks(page.search, "browser")
    page.outline.setFocus()
    qtbot.keyClick(page.outline, Qt.Key.Key_Down)
    screenshot(page, "page_catalogue_searched")
    page.search.setText("browserless")
    page.setFocus()
    theme.set_scheme(Scheme.DARK)
    screenshot(page, "page_catalogue_no_match_dark")


def test_large_text(stage, rows, show_page, qapp, qtbot, screenshot):
    """With text twice as large, what has no room is scrolled or cut at its end."""
    font, sheet = qapp.font(), qapp.styleSheet()
    large = text_font(scale=2.0)
    large.setStyleStrategy(font.styleStrategy())
    try:
        qapp.setFont(large)
        qapp.setStyleSheet(style_sheet(LIGHT, scale=2.0))
        for key in (SUMMARY, CATALOGUE):
            screenshot(show_page(stage, key, rows=rows, size=QSize(1_200, 900)), f"page_{key}_large")
    finally:
        qapp.setFont(font)
        qapp.setStyleSheet(sheet)


def test_nothing_yet(tmp_path, rerun, page_makers, show_page, theme, screenshot):
    """Without events the summary says so in one sentence, and the catalogue has seen none of its own."""
    locations = Locations.under(tmp_path / "pellucid")
    app = replace(rerun, config_file=tmp_path / "rerun/analytics.json", default_data_dir=tmp_path / "data")
    app.default_data_dir.mkdir()
    app.config_file.parent.mkdir()
    app.config_file.write_text("{")
    ledger = Ledger(root=locations.ledger_root(app), clock=page_makers.StillClock())
    with ledger.claim(backend="inotify", data_dir=app.default_data_dir):
        shown = ShownApp(app=app, locations=locations)
        page = show_page(shown, SUMMARY, rows=0)
        screenshot(page, "page_summary_empty")
        theme.set_scheme(Scheme.DARK)
        screenshot(page, "page_summary_empty_dark")
        theme.set_scheme(Scheme.LIGHT)
        screenshot(show_page(shown, CATALOGUE, rows=0), "page_catalogue_unseen")


def test_no_catalogue(own, show_page, qtbot, screenshot):
    """An app with the engine inside that has left none."""
    own.record(own.ViewerOpened(), own.SourceFailed(message="no such host"))
    page = show_page(own.shown, CATALOGUE, rows=2)
    own.app.catalogue_file.unlink()
    page.renew(own.shown)
    qtbot.waitUntil(page.nothing.isVisible, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: page.is_settled, timeout=PATIENCE_MS)
    screenshot(page, "page_catalogue_none")
