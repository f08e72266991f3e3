"""The summary and the catalogue as a person sees them: a real ledger of some weeks, and a clock that stands still."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt

from pellucid import rfc3339
from pellucid.event import Event, encode
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations
from pellucid_gui.pages.app_page import AppPage
from pellucid_gui.pages.page_table import CATALOGUE, SUMMARY
from pellucid_gui.shown_app import ShownApp
from pellucid_gui.style_sheet import style_sheet
from pellucid_gui.tasks import Tasks
from pellucid_gui.theme import Scheme, text_font
from pellucid_gui.tokens import LIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NOW_NS = rfc3339.parse("2026-11-23T16:39:20Z")
DAY_NS = 86_400 * 10**9
SIZE = QSize(888, 560)
"""What a window of 1100 by 720 leaves for a page, below the header and beside the programs."""
PATIENCE_MS = 30_000
IDENTITY = "228e582615214b838e4b170bff3905e9"
SAYS = {
    "cli_command_invoked": {"rerun_version": "0.41.0", "command": "viewer", "web_viewer": False},
    "viewer_started": {"app_env": "rerun_cli", "is_wsl": False, "graphics_adapter_backend": "vulkan"},
    "load_data_source": {"source_type": "file_path", "file_extension": "rrd", "started_successfully": True},
    "open_recording": {"app_env": "rerun_cli", "application_id": "1f", "store_version": "0.41.0"},
    "serve_wasm": {},
    "settings-opened": {"panel": "appearance"},
    "phone_home": {"uptime_s": 12},
    "agent_turn": {"prompt": "why is my point cloud upside down, me@example.com?"},
}
"""`phone_home` nobody tells of, nor of a panel."""
OFTEN = (9, 8, 12, 7, 5, 2, 1, 1)


class StillClock:
    """Tells always the same time of day."""

    def now_ns(self) -> int:
        """Twenty to five."""
        return NOW_NS

    def monotonic_s(self) -> float:
        """Time passes all the same."""
        return time.monotonic()


def day_of(number: int) -> list[bytes]:
    """The lines of the session of one day, the same in each run."""
    chance = random.Random(number)
    names = chance.choices(list(SAYS), OFTEN, k=4 + (number * 7) % 11)
    moment_ns = NOW_NS - number * DAY_NS - 6 * 3_600 * 10**9
    lines = []
    for place, name in enumerate(("cli_command_invoked", *names), 1):
        moment_ns += chance.randrange(10**9, 900 * 10**9)
        props = {"event_id": place} | SAYS[name]
        lines.append(encode(Event(time_ns=moment_ns, kind="Append", name=name, props=props)))
    return lines


@pytest.fixture
def stage(tmp_path, rerun):
    """A Rerun that was used on most of the last thirty days; today's events still wait."""
    clock, locations = StillClock(), Locations.under(tmp_path / "pellucid")
    app = replace(rerun, config_file=tmp_path / "rerun/analytics.json", default_data_dir=tmp_path / "data")
    app.default_data_dir.mkdir()
    ledger = Ledger(root=locations.ledger_root(app), clock=clock)
    with ledger.claim(backend="inotify", data_dir=app.default_data_dir):
        for number in range(29, -1, -1):
            if number % 7 == 3:
                continue
            session = f"{number:08x}-ce91-44e3-920a-f14dd42621bb"
            lines, source = day_of(number), app.default_data_dir / f"{session}.json"
            writer = ledger.open_session(name=session, source=source, app=app.key)
            content = b"".join(line + b"\n" for line in lines)
            taken = writer.append(lines, source_bytes=(0, len(content)))
            if number:
                writer.release(taken, why="emptied", distinct_id=IDENTITY)
            else:
                source.write_bytes(content)
            writer.close()
        yield ShownApp(app=app, locations=locations)


@pytest.fixture
def show_page(qtbot, theme):
    """A maker of a shown page of an app; what it started ends with the test."""
    made = []

    def make(shown, key, *, rows, size=SIZE) -> QWidget:
        tasks = Tasks()
        page = AppPage(shown=shown, tasks=tasks, clock=StillClock())
        made.append((page, tasks))
        page.resize(size)
        page.pages.show_page(key)
        page.show()
        page.start()
        page.look()
        qtbot.waitUntil(lambda: page.total == rows, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: page.pages.page is not None, timeout=PATIENCE_MS)
        late = page.pages.page
        qtbot.waitUntil(lambda: late.is_settled and late._feed.has_view, timeout=PATIENCE_MS)
        late.setParent(None)  # alone: header and witness have pictures of their own
        late.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        late.resize(size)
        with qtbot.waitActive(late, timeout=PATIENCE_MS):
            late.show()
            late.activateWindow()
        late.setFocus()
        qtbot.waitUntil(lambda: late.is_settled, timeout=PATIENCE_MS)
        return late

    yield make
    for page, tasks in made:
        assert page.close_feeds()
        page.close()
        page.deleteLater()
        tasks.close()


ROWS = sum(len(day_of(number)) for number in range(30) if number % 7 != 3)


def test_summary(stage, show_page, theme, qtbot, screenshot, doubled):
    """Sentences, days, names and what was found in them; in the dark as well."""
    page = show_page(stage, SUMMARY, rows=ROWS)
    screenshot(page, "page_summary")
    screenshot(doubled(page), "page_summary_200")
    theme.set_scheme(Scheme.DARK)
    screenshot(page, "page_summary_dark")
    screenshot(doubled(page), "page_summary_dark_200")


def test_summary_below(stage, show_page, screenshot):
    """All of it, as it is scrolled to."""
    screenshot(show_page(stage, SUMMARY, rows=ROWS, size=QSize(888, 1_100)), "page_summary_whole")


def test_summary_wide(stage, show_page, qtbot, screenshot):
    """In a large window lines stay readable, and the year has bars of weeks."""
    page = show_page(stage, SUMMARY, rows=ROWS, size=QSize(1_388, 840))
    page.ranges.segment(2).click()
    qtbot.waitUntil(lambda: page.summary.days == 365, timeout=PATIENCE_MS)
    page.setFocus()
    screenshot(page, "page_summary_year")


def test_catalogue(stage, show_page, theme, qtbot, screenshot, doubled):
    """What nobody tells of stands on top; in the dark as well."""
    page = show_page(stage, CATALOGUE, rows=ROWS)
    screenshot(page, "page_catalogue")
    screenshot(doubled(page), "page_catalogue_200")
    theme.set_scheme(Scheme.DARK)
    screenshot(page, "page_catalogue_dark")
    screenshot(doubled(page), "page_catalogue_dark_200")


def test_catalogue_searched(stage, show_page, qtbot, theme, screenshot):
    """A search that finds something, walked through by keyboard, and one that finds nothing."""
    page = show_page(stage, CATALOGUE, rows=ROWS)
    qtbot.keyClicks(page.search, "browser")
    page.outline.setFocus()
    qtbot.keyClick(page.outline, Qt.Key.Key_Down)
    screenshot(page, "page_catalogue_searched")
    page.search.setText("browserless")
    page.setFocus()
    theme.set_scheme(Scheme.DARK)
    screenshot(page, "page_catalogue_no_match_dark")


def test_large_text(stage, show_page, qapp, qtbot, screenshot):
    """With text twice as large, what has no room is scrolled or cut at its end."""
    font, sheet = qapp.font(), qapp.styleSheet()
    large = text_font(scale=2.0)
    large.setStyleStrategy(font.styleStrategy())
    try:
        qapp.setFont(large)
        qapp.setStyleSheet(style_sheet(LIGHT, scale=2.0))
        for key in (SUMMARY, CATALOGUE):
            screenshot(show_page(stage, key, rows=ROWS, size=QSize(1_200, 900)), f"page_{key}_large")
    finally:
        qapp.setFont(font)
        qapp.setStyleSheet(sheet)


def test_nothing_yet(tmp_path, rerun, show_page, theme, screenshot):
    """Without events the summary says so in one sentence, and the catalogue has seen none of its own."""
    locations = Locations.under(tmp_path / "pellucid")
    app = replace(rerun, config_file=tmp_path / "rerun/analytics.json", default_data_dir=tmp_path / "data")
    app.default_data_dir.mkdir()
    app.config_file.parent.mkdir()
    app.config_file.write_text("{")
    ledger = Ledger(root=locations.ledger_root(app), clock=StillClock())
    with ledger.claim(backend="inotify", data_dir=app.default_data_dir):
        shown = ShownApp(app=app, locations=locations)
        page = show_page(shown, SUMMARY, rows=0)
        screenshot(page, "page_summary_empty")
        theme.set_scheme(Scheme.DARK)
        screenshot(page, "page_summary_empty_dark")
        theme.set_scheme(Scheme.LIGHT)
        screenshot(show_page(shown, CATALOGUE, rows=0), "page_catalogue_unseen")


def test_own_app(own, show_page, qtbot, screenshot):
    """An app with the engine inside: its own catalogue, and one that left none."""
    own.record(own.ViewerOpened(), own.SourceFailed(message="no such host"))
    page = show_page(own.shown, CATALOGUE, rows=2)
    screenshot(page, "page_catalogue_own")
    own.app.catalogue_file.unlink()
    page.renew(own.shown)
    qtbot.waitUntil(page.nothing.isVisible, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: page.is_settled, timeout=PATIENCE_MS)
    screenshot(page, "page_catalogue_none")
