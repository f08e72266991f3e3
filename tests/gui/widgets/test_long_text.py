"""A text of any length is shown at once, the rest when a person asks."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt

from pellucid_gui.widgets.long_text import FIRST_BYTES, MOST_BYTES, LongText


@pytest.fixture
def text(qtbot, theme):
    made = LongText(name="Payload")
    qtbot.addWidget(made)
    made.resize(640, 320)
    made.show()
    return made


def test_a_short_text_is_shown_whole(text):
    """Nothing is said where nothing is missing."""
    text.show_bytes(b'{"a": 1}')
    assert '{"a": 1}' == text.view.toPlainText()
    assert text.is_whole
    assert not text._notice.isVisible()


def test_a_long_text_is_shown_on_demand(text, qtbot, screenshot):
    """First 64 KiB, then, slice by slice, all of it, without cutting a character."""
    raw = ('{"key": "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9"},\n' * 12_000).encode()
    text.show_bytes(raw)
    assert not text.is_whole
    assert len(text.view.toPlainText().encode()) <= FIRST_BYTES
    screenshot(text, "long_text")
    qtbot.mouseClick(text._all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: text.is_whole, timeout=30_000)
    assert raw.decode() == text.view.toPlainText()
    assert not text._notice.isVisible()


def test_a_line_of_100_mb_does_not_stop_the_window(text):
    """One line of 100 MB is shown by its head, is never offered whole, and can be saved."""
    raw = b'{"a":"' + b"x" * 100_000_000 + b'"}'
    begun = time.monotonic()
    text.show_bytes(raw)
    assert time.monotonic() - begun < 10
    assert not text.is_whole
    assert not text._all.isVisible()
    assert "100.0 MB" in text._notice.text
    assert len(raw) > MOST_BYTES


def test_saving_is_asked_for(text, qtbot):
    """The notice offers to save what it does not show."""
    text.show_bytes(b"x" * (FIRST_BYTES + 1))
    with qtbot.waitSignal(text.save_asked):
        qtbot.mouseClick(text._save, Qt.MouseButton.LeftButton)


def test_another_text_stops_the_first(text, qtbot):
    """Slices of a text that is no longer shown never arrive in the next one."""
    text.show_bytes(b"a\n" * FIRST_BYTES * 4)
    text.show_all()
    text.show_bytes(b"b")
    qtbot.wait(20)
    assert "b" == text.view.toPlainText()


def test_the_same_text_stays_where_it_is(text):
    """An update that changes no byte does not scroll the person back to the top."""
    raw = b"line\n" * 1000
    text.show_bytes(raw)
    bar = text.view.verticalScrollBar()
    bar.setValue(100)
    text.show_bytes(bytes(raw))
    assert 100 == bar.value()


def marked(text):
    return [selection.cursor.selectedText() for selection in text.view.extraSelections()]


def test_a_part_can_be_marked(text):
    """In characters, though it is named in bytes; hidden ones are spelt out."""
    raw = '{"é\u200b": "here"}'.encode()
    text.show_bytes(raw)
    begin = raw.index(b'"here"')
    text.mark((begin, begin + 6))
    assert ['"here"'] == marked(text)
    text.mark(None)
    assert [] == marked(text)


def test_a_part_far_below_is_brought_into_view(text):
    """Beyond the first 64 KiB, in one line that has to be folded: what is shown reaches as far as it."""
    raw = b'{"a":"' + b"x" * 200_000 + b'","b":"here"}' + b"y" * 100_000
    text.show_bytes(raw)
    begin = raw.index(b'"here"')
    text.mark((begin, begin + 6))
    assert ['"here"'] == marked(text)
    assert not text.is_whole
    assert text.view.verticalScrollBar().value() > 0


def test_what_is_added_is_looked_through(text, qtbot):
    """What a filter has found is tinted in the parts that are shown later, too."""
    from pellucid.clock import SystemClock
    from pellucid.query.highlights import highlights_of
    from pellucid.query.parser import parse

    text.view.show_highlights(highlights_of(parse("needle", clock=SystemClock()).term))
    text.show_bytes(b"straw\n" * 20_000 + b"needle\n")
    assert 0 == text.view.matches
    qtbot.mouseClick(text._all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: text.view.matches == 1, timeout=30_000)


def test_what_is_far_behind_is_marked_as_soon_as_it_is_shown(text, qtbot):
    """Without waiting for it; what is wanted no more is not shown either."""
    raw = b"x" * 900_000 + b"needle" + b"y" * 200_000
    text.show_bytes(raw)
    text.mark((900_000, 900_006))
    assert not text.view.extraSelections()
    qtbot.waitUntil(lambda: bool(text.view.extraSelections()), timeout=60_000)
    assert "needle" == text.view.extraSelections()[0].cursor.selectedText()
    assert not text.is_whole
    text.show_bytes(raw + b"z")
    text.mark((900_000, 900_006))
    text.mark(None)
    qtbot.waitUntil(lambda: not text._next_slice.isActive(), timeout=60_000)
    assert not text.view.extraSelections()
    assert text._shown < 300_000
