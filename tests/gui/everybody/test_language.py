"""The language is another one at once: a window that was switched is the same, to the pixel, as one that began so."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from pellucid_gui.languages import Language
from pellucid_gui.main_window import MainWindow
from pellucid_gui.tasks import Tasks
from pellucid_gui.translation import speak, spoken

OWN, WATCHED = "myviewer", "rerun"


@pytest.fixture
def draw():
    """What draws a widget once nothing in it moves."""
    file = Path(__file__).parents[1] / "drawing.py"
    spec = importlib.util.spec_from_file_location("drawing_of_languages", file)
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made
    spec.loader.exec_module(made)
    return made.draw


@pytest.fixture(autouse=True)
def _english_again(qapp):
    """Let the next test begin without a word of another language."""
    before = set(qapp.findChildren(QTranslator))
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    speak(None)
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def switch(whole):
    """A maker of another language in the window, as its menu asks for it."""

    def make(language: Language):
        window = whole.window
        window.page.header.view.look_asked.emit(language)
        whole.wait(lambda: not window._change.is_waiting)
        whole.wait(lambda: window.page is not None)
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete
        return window

    return make


def settled(whole) -> None:
    """Wait until all that is read about a program has been read."""
    page = whole.window.page
    is_watched = page.shown.app.key == WATCHED
    if is_watched:  # a later window has another witness, and what happened between the two
        page.side.witness.close()
        page.side.interjections.look_on(on=False)
        whole.wait(page.header.always.isVisible)
    desks = (page.desks.marks, page.sessions)
    whole.wait(
        lambda: whole.window._tasks.idle and page.timeline.is_settled and all(desk.is_idle for desk in desks)
    )
    if is_watched:
        page.events.model.show_interjections(())
        page.header.show_witness("09:41", watching=True, tip="")
        page.notices.withdraw("witness")
    whole.window.setFocus()
    whole.settle()


def pictures(whole, draw, app) -> dict[str, object]:
    """Draw the whole window on every page of a program, and on every tab of an event."""
    found = {}
    for view in whole.views(app):
        settled(whole)
        found[view] = draw(whole.window)
    return found


@pytest.mark.parametrize("app", [WATCHED, OWN])
def test_a_switched_window_is_one_that_began_so(whole, switch, draw, qtbot, theme, app):
    """On every page: what was made in English, switched, shows nothing of that any more."""
    whole.choose(app)
    window = switch(Language.GERMAN)
    assert "de-DE" == spoken()
    switched = pictures(whole, draw, app)
    state, clock, shown = window._state, window._clock, [page.shown for page in window._pages.values()]
    window.close()
    fresh = MainWindow(tasks=Tasks(), clock=clock, state=state, theme=theme)
    fresh.resize(window.size())  # no screen of a test is as large
    whole.window = fresh
    with qtbot.waitActive(fresh, timeout=60_000), qtbot.waitSignal(fresh.painted, timeout=60_000):
        fresh.show()
        fresh.activateWindow()
    for each in shown:
        fresh.show_app(each)
    whole.wait(lambda: fresh.app_list._model.rowCount() >= 2)
    whole.choose(WATCHED)  # so that its events are counted beside its name, too
    began = pictures(whole, draw, app)
    fresh.close()
    assert list(began) == list(switched)
    assert [] == [view for view in began if began[view] != switched[view]]


def test_there_and_back(whole, switch, draw, monkeypatch):
    """German, Chinese, and English again: each is whole, and the last is what it was."""
    monkeypatch.setattr("pellucid_gui.languages.is_legible", lambda _language: True)
    whole.choose(OWN)
    settled(whole)
    before = draw(whole.window)
    for language in (Language.GERMAN, Language.CHINESE):
        switch(language)
        whole.choose(OWN)
        settled(whole)
        assert before != draw(whole.window)
    switch(Language.ENGLISH)
    whole.choose(OWN)
    settled(whole)
    assert before == draw(whole.window)


def test_what_is_shown_and_chosen_stays(whole, switch):
    """Page, filter, chosen event and its tab; the view and the witness go on, and nothing is missed."""
    whole.choose(WATCHED)
    page = whole.window.page
    page.events.filter_bar.field.setText("name:settings*")
    whole.wait(lambda: page.events.model.events == 1)
    model = page.events.model
    page.events.table.selectRow(next(row for row in range(model.rows) if model.event_at(row) is not None))
    whole.wait(lambda: page.detail.record is not None and page.detail.record.row.name == "settings_opened")
    page.detail.tabs.setCurrentIndex(2)
    feed, chosen = page.feed, page.events.table.chosen
    whole.wait(lambda: page.side.witness._handle is not None and whole.window._tasks.idle)
    handle = page.side.witness._handle
    page.pages.show_page("catalogue")
    whole.wait(lambda: page.pages.page.is_settled)
    page.pages.page.search.setText("panel")
    node = page.pages.page.outline.node.name

    made = switch(Language.GERMAN).page
    assert made is not page
    assert (feed, handle) == (made.feed, made.side.witness._handle)
    assert ("catalogue", "name:settings*") == (made.pages.key, made.events.filter_bar.field.text())
    whole.wait(lambda: made.pages.page.is_settled)
    assert ("panel", node) == (made.pages.page.search.text(), made.pages.page.outline.node.name)
    made.pages.show_page("events")
    whole.wait(lambda: made.detail.record is not None)
    assert (chosen, 2) == (made.events.table.chosen, made.detail.tabs.currentIndex())
    assert "Wie aufgezeichnet" in made.detail.tabs.tabText(2)


def test_nothing_that_is_under_way_is_lost(whole, switch, qtbot):
    """While a deed can be undone the window waits, says so, and changes its language then."""
    whole.choose(OWN)
    window, page = whole.window, whole.window.page
    toast = page.toasts.show("2 events are held.", undo=lambda: None)
    page.header.view.look_asked.emit(Language.GERMAN)
    whole.wait(lambda: window._notices is not None and window._notices.isVisible())
    assert [
        "The window changes its language as soon as what is under way has ended."
    ] == window._notices.texts
    assert page is window.page
    toast.end()
    whole.wait(lambda: window.page is not page)
    assert [] == window._notices.texts


def test_a_change_of_mind(whole):
    """Whoever goes back to what is spoken keeps what there is."""
    whole.choose(OWN)
    window, page = whole.window, whole.window.page
    page.header.view.look_asked.emit(Language.GERMAN)
    page.header.view.look_asked.emit(Language.ENGLISH)
    assert not window._change.is_waiting
    whole.wait(lambda: window._tasks.idle)
    assert page is window.page
