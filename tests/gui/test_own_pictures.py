"""
The window on an app with the engine inside, as a person sees it: the real ledger and uploader, and a clock of the test.

Only the paths are made up, since the folder of a test is another one each time.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pellucid.catalogue.parts import parts
from pellucid.catalogue.reading import read_catalogue
from pellucid.consent.values import Mode
from pellucid.transport import Rejected, RetryLater
from pellucid_gui.contrast import Contrast
from pellucid_gui.dialogs.first_run_words import version_of
from pellucid_gui.main_window import MainWindow
from pellucid_gui.tasks import Tasks
from pellucid_gui.theme import Scheme
from pellucid_gui.window_state import WindowState

SIZE = (1100, 720)
PATIENCE_MS = 20_000
SHOWN_PATHS = {
    "config_file": Path("/home/alice/.config/myviewer/analytics.json"),
    "default_data_dir": Path("/home/alice/.local/share/myviewer/analytics"),
}


@pytest.fixture
def window(qtbot, theme, own):
    """The window, empty, at the size of the pictures, with the time of the test."""
    state = WindowState(own.locations)
    allowed = parts(read_catalogue(own.app.catalogue_file))
    state.keep_text("question/myviewer", version_of(allowed, own.app.endpoint))  # it was asked, and put off
    made = MainWindow(tasks=Tasks(), clock=own.clock, state=state, theme=theme)
    made.resize(*SIZE)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with qtbot.waitActive(made, timeout=PATIENCE_MS):
        made.show()
        made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def opened(window, own, qtbot):
    """The window on the app, once so many events are there."""

    def open_it(rows):
        window.show_app(own.shown, choose=True)
        qtbot.waitUntil(
            lambda: window.page is not None and window.page.events.model.rows == rows, timeout=PATIENCE_MS
        )
        settle(window.page, qtbot)
        window.setFocus()
        return window.page

    return open_it


def settle(page, qtbot):
    """Wait until all that is looked for is found."""
    qtbot.waitUntil(lambda: not page.events.phase and is_marked(page), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: page.side.status is not None, timeout=PATIENCE_MS)
    QApplication.processEvents()


def is_marked(page):
    """Whether each row that is shown has been looked at."""
    model = page.events.model
    return page.desks.marks.is_idle and bool(model._cached) and model._cached.keys() <= model._marks.keys()


def choose(page, qtbot, row):
    """Choose a row as a person does, and wait until it is shown in full."""
    page.events.table.setFocus()
    page.events.table.selectRow(row)
    event = page.events.model.event_at(row)
    qtbot.waitUntil(
        lambda: page.detail.record is not None and page.detail.record.row.event == event, timeout=PATIENCE_MS
    )
    settle(page, qtbot)


def with_made_up_paths(window):
    """Put the paths of a person's machine in place of the test's own."""
    side = window.page.side
    side.feed.close()
    side._second.stop()
    header, app = side.header, replace(side.app, **SHOWN_PATHS)
    header._folder.setText(str(app.default_data_dir))
    return window


def some_events(own):
    return (
        own.ViewerOpened(),
        own.SourceConnected(kind="file"),
        own.SourceFailed(message="cannot open /home/alice/secret/plan.rrd"),
        own.SourceConnected(kind="grpc"),
    )


def test_unset(own, opened, window, screenshot):
    """Nobody has answered: the question stands there, and what was recorded is held."""
    own.record(*some_events(own))
    opened(4)
    screenshot(with_made_up_paths(window), "own_unset")


def test_sealed(own, opened, window, qtbot, theme, screenshot):
    """A sealed batch that leaves in eight seconds, and exactly its bytes; with high contrast as well."""
    own.store.set_mode(Mode.ON)
    recorder = own.recorder()
    own.record(*some_events(own), recorder=recorder)
    own.upload(flush=True)
    own.clock.step(13)
    own.upload()
    own.record(own.ViewerOpened(windows=2), own.SourceConnected(kind="s3"), recorder=recorder)
    own.upload(flush=True)
    own.clock.step(2)
    page = opened(6)
    choose(page, qtbot, 4)
    page.detail.pages.exact.scope.segment(1).click()
    screenshot(with_made_up_paths(window), "own_sealed")
    page.events.table.setFocus()
    theme.set_contrast(Contrast.HIGH)
    screenshot(window, "own_sealed_high")
    theme.set_scheme(Scheme.DARK)
    screenshot(window, "own_sealed_high_dark")
    theme.set_contrast(Contrast.SYSTEM)


def test_explained_dark(own, opened, window, qtbot, theme, screenshot):
    """What each field is for, and what a rule took out of one, in the dark."""
    own.store.set_mode(Mode.ON)
    own.record(*some_events(own))
    own.upload(flush=True)
    page = opened(4)
    choose(page, qtbot, 2)
    page.detail.tabs.setCurrentIndex(1)
    theme.set_scheme(Scheme.DARK)
    screenshot(with_made_up_paths(window), "own_explained_dark")


def journey(page, qtbot, screenshot, name):
    """Take a picture of what became of the chosen event."""
    page.detail.tabs.setCurrentIndex(2)
    qtbot.waitUntil(page.detail.pages.recorded._writer.isVisible, timeout=PATIENCE_MS)  # it comes last, below
    folder = SHOWN_PATHS["default_data_dir"] / "events" / page.detail.record.row.session
    page.detail.pages.recorded._file.setText(str(folder / "000001.ndjson"))
    page.side.feed.close()
    page._splitter.setSizes([160, 460])
    screenshot(page.detail, name)


def test_journey_of_a_sent_event(own, opened, qtbot, screenshot):
    """Recorded, sealed, put off by a busy server, and accepted at the second attempt."""
    own.store.set_mode(Mode.ON)
    own.transport.answers = [
        RetryLater(status=503, answer="busy\ntry later", why="the server answered 503", after_s=20.0)
    ]
    own.record(*some_events(own))
    own.upload(flush=True)
    for _ in range(2):
        own.clock.step(40)
        own.upload()
    page = opened(4)
    choose(page, qtbot, 1)
    assert "sent" == page.detail.record.row.state.word
    journey(page, qtbot, screenshot, "own_journey_sent")


def test_journey_of_a_refused_event(own, opened, qtbot, screenshot):
    """One event of two is refused: the batch is sent in halves, and that one is kept with the server's answer."""
    own.store.set_mode(Mode.ON)
    bad = Rejected(
        status=400, answer='{"type":"validation_error","detail":"message is too long"}', reason="bad"
    )
    own.transport.answers = [bad, bad]
    own.record(own.SourceFailed(message="x"), own.ViewerOpened())
    own.upload(flush=True)
    for _ in range(3):
        own.clock.step(11)
        own.upload()
    page = opened(2)
    choose(page, qtbot, 0)
    assert "refused" == page.detail.record.row.state.word
    journey(page, qtbot, screenshot, "own_journey_refused")


def test_the_way_of_a_sent_event(own, opened, qtbot, theme, screenshot):
    """The same as a page: with what passed between the steps, and the server's answers unfolded."""
    own.store.set_mode(Mode.ON)
    own.transport.answers = [
        RetryLater(status=503, answer="busy\ntry later", why="the server answered 503", after_s=20.0)
    ]
    own.record(*some_events(own))
    own.upload(flush=True)
    for _ in range(2):
        own.clock.step(40)
        own.upload()
    page = opened(4)
    choose(page, qtbot, 1)
    page.detail.tabs.setCurrentIndex(3)
    request, answer = page.detail.pages.journey.blocks[-2:]
    request.set_open(is_open=True)
    answer.set_open(is_open=True)
    page.side.feed.close()
    page._splitter.setSizes([60, 560])
    theme.set_scheme(Scheme.DARK)
    screenshot(page.detail, "own_way_dark")
