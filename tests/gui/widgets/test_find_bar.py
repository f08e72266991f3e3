"""A search within one text: tinted, counted, gone through, and out of the way again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pellucid.clock import SystemClock
from pellucid.query.highlights import highlights_of
from pellucid.query.parser import parse
from pellucid.state import State
from pellucid_gui.widgets.detail_pages import ShownEvent
from pellucid_gui.widgets.long_text import LongText

TEXT = b'{"event":"viewer_started","Viewer":"viewer",\n"x":"other"}'


@pytest.fixture
def text(qtbot, theme):
    made = LongText(name="Payload")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.activateWindow()
    made.show_bytes(TEXT)
    return made


def test_what_is_typed_is_found_and_counted(text, qtbot):
    """The first place comes into view at once; Return goes on, with Shift back."""
    text.find_bar.open_it()
    qtbot.keyClicks(text.find_bar.field, "viewer")
    assert "1 of 3" == text.steps.words
    qtbot.keyClick(text.find_bar.field, Qt.Key.Key_Return)
    assert "2 of 3" == text.steps.words
    qtbot.keyClick(text.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert "1 of 3" == text.steps.words
    assert "" == text.find_bar.words
    assert 0 < text.view.textCursor().position()


def test_a_large_letter_means_itself(text, qtbot):
    """As in the filter."""
    text.find_bar.open_it()
    qtbot.keyClicks(text.find_bar.field, "Viewer")
    assert "1 of 1" == text.steps.words


def test_nothing_found_is_said(text, qtbot):
    """And nothing is said before something is typed."""
    text.find_bar.open_it()
    assert "" == text.find_bar.words
    qtbot.keyClicks(text.find_bar.field, "absent")
    assert "Nothing found" == text.find_bar.words
    qtbot.keyClick(text.find_bar.field, Qt.Key.Key_Return)
    assert "Nothing found" == text.find_bar.words


def test_the_filter_s_finds_come_back(text, qtbot):
    """While somebody searches they stand aside; Escape ends the search, and the keyboard is the text's."""
    text.show_highlights(highlights_of(parse("other", clock=SystemClock()).term))
    assert 1 == text.view.matches
    text.find_bar.open_it()
    qtbot.keyClicks(text.find_bar.field, "viewer")
    assert 3 == text.view.matches
    text.show_highlights(highlights_of(parse("other", clock=SystemClock()).term))
    assert 3 == text.view.matches
    qtbot.keyClick(text.find_bar.field, Qt.Key.Key_Escape)
    assert 1 == text.view.matches
    assert not text.find_bar.isVisible()
    text.find_bar.open_it()
    assert "viewer" == text.find_bar.field.selectedText()
    assert 3 == text.view.matches


def test_another_text_is_searched_as_well(text, qtbot):
    """What was typed stays."""
    text.find_bar.open_it()
    qtbot.keyClicks(text.find_bar.field, "b")
    assert "Nothing found" == text.find_bar.words
    text.show_bytes(b'{"a":"bb"}')
    assert "2 matches" == text.steps.words


def test_of_a_long_text_it_is_said_that_only_a_part_was_searched(text, qtbot):
    """Until all of it is shown."""
    text.show_bytes(b'{"a":"b"}\n' * 10_000)
    text.find_bar.open_it()
    qtbot.keyClicks(text.find_bar.field, "b")
    assert "1 of 1,000+" == text.steps.words
    assert "Only what is shown is searched" == text.find_bar.words
    text.find_bar.field.setText("absent")
    assert "Nothing found in what is shown" == text.find_bar.words
    text.show_all()
    qtbot.waitUntil(lambda: text.is_whole, timeout=20_000)
    assert "Nothing found" == text.find_bar.words


def test_ctrl_f_in_the_detail_searches_in_what_is_open(pane, rerun, make_record, line, qtbot, screenshot):
    """In the payload and in the line; where there is no text the key is somebody else's."""
    pane.show_event(ShownEvent(record=make_record(line), app=rerun))
    pane.activateWindow()
    for tab, text in ((0, pane.pages.payload.text), (2, pane.pages.recorded.text)):
        pane.tabs.setCurrentIndex(tab)
        text.view.setFocus()
        qtbot.keyClick(text.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert text.find_bar.isVisible()
    pane.tabs.setCurrentIndex(0)
    pane.pages.payload.text.find_bar.open_it()
    qtbot.keyClicks(pane.pages.payload.text.find_bar.field, "rerun")
    pane.show_event(ShownEvent(record=make_record(line, state=State.RELEASED), app=rerun))
    QApplication.processEvents()
    pane.pages.payload.text.view.setFocus()
    screenshot(pane, "detail_find")
    pane.tabs.setCurrentIndex(1)
    pane.tabs.setFocus()
    qtbot.keyClick(pane.tabs, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert 1 == pane.tabs.currentIndex()
