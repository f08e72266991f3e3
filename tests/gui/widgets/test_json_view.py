"""JSON is coloured, numbered, read-only and can be walked through by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from pellucid.clock import SystemClock
from pellucid.query.highlights import highlights_of
from pellucid.query.parser import parse
from pellucid_gui.theme import Scheme
from pellucid_gui.tokens import DARK, LIGHT
from pellucid_gui.widgets.json_view import JsonView

TEXT = '{\n  "key": "a \\"text\\"",\n  "number": -1.5e3,\n  "word": [true, false, null],\n  "mark": "\u2039FF\u203a"\n}'


@pytest.fixture
def view(qtbot, theme):
    made = JsonView(name="Payload")
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    made.show_text(TEXT)
    return made


def inks(view):
    """Each coloured stretch of the text with its colour."""
    found = {}
    block = view.document().firstBlock()
    while block.isValid():
        for piece in block.layout().formats():
            found[block.text()[piece.start : piece.start + piece.length]] = (
                piece.format.foreground().color().name()
            )
        block = block.next()
    return found


def test_tokens_have_their_colours(view):
    """Keys, texts, numbers, words and marked bytes differ."""
    seen = inks(view)
    assert LIGHT.json_key == seen['"key"']
    assert LIGHT.json_text == seen['"a \\"text\\""']
    assert LIGHT.json_number == seen["-1.5e3"]
    assert LIGHT.json_word == seen["null"]
    assert LIGHT.failed == seen["\u2039FF\u203a"]


def test_colours_follow_the_theme(view, theme):
    """What is shown changes its colours with the theme."""
    theme.set_scheme(Scheme.DARK)
    assert DARK.json_key == inks(view)['"key"']


def test_text_cannot_be_changed(view, qtbot):
    """Typing changes nothing."""
    qtbot.keyClicks(view, "abc")
    assert TEXT == view.toPlainText()


def test_tab_leaves_the_text(view):
    """The Tab key goes on to the next widget; nobody is trapped."""
    assert view.tabChangesFocus()


def test_a_screen_reader_hears_what_it_is(view):
    """It has a name, and is read-only."""
    face = QAccessible.queryAccessibleInterface(view)
    assert "Payload" == face.text(QAccessible.Text.Name)
    assert face.state().readOnly


def test_json_is_never_mirrored(view):
    """Code runs from left to right, wherever people read otherwise."""
    assert view.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_numbers_need_room(view):
    """The line numbers get wider with the lines."""
    narrow = view.gutter_px
    view.show_text("\n" * 20_000)
    assert view.gutter_px > narrow


def test_looks(view, screenshot):
    """Wrapped lines keep one number."""
    view.show_text(TEXT + "\n" + '"' + "long " * 40 + '"')
    screenshot(view, "json_view")


def found(text):
    """What a filter has to show."""
    return highlights_of(parse(text, clock=SystemClock()).term)


def tinted(view, look=LIGHT):
    """Each tinted stretch of the text, with whether it was gone to."""
    return [
        (each.cursor.selectedText(), each.format.background().color().name() == look.match_current)
        for each in view.extraSelections()
    ]


def test_what_a_filter_has_found_is_tinted(view):
    """In this text and in the next one; a filter that looks for no text tints nothing."""
    view.show_highlights(found("text OR prop:number<0"))
    assert [("text", False), ("number", False), ("-1.5e3", False)] == tinted(view)
    view.show_text('{"x": "Text"}')
    assert [("Text", False)] == tinted(view)
    view.show_highlights(found("state:queued"))
    assert [] == tinted(view)


def test_going_from_place_to_place(view):
    """The cursor stands at it, it is in view, and looks different; another text begins anew."""
    view.show_text("\n" * 200 + "far\n" + "\n" * 200 + "far")
    view.show_highlights(found("far"))
    assert view.next_match()
    assert [("far", True), ("far", False)] == tinted(view)
    assert (0, 200) == (view.match, view.textCursor().blockNumber())
    assert view.viewport().rect().contains(view.cursorRect().center())
    assert view.next_match(backward=True)
    assert (1, 401) == (view.match, view.textCursor().blockNumber())
    view.show_text("far")
    assert (None, 1) == (view.match, view.matches)


def test_without_matches_there_is_nothing_to_go_to(view):
    """The key does nothing then."""
    assert not view.next_match()


def test_wide_characters_do_not_shift_the_tint(view):
    """Qt counts some characters twice; what is tinted is what was found."""
    view.show_text('{"\U0001f600": "\U0001f600 word \U0001f600 word"}')
    view.show_highlights(found("word"))
    assert [("word", False), ("word", False)] == tinted(view)


def test_a_place_and_what_was_found_are_shown_together(view):
    """The event within its batch stays marked."""
    view.show_highlights(found("text"))
    view.mark((4, 9))
    assert ['"key"', "text"] == [text for text, _ in tinted(view)]


def test_looks_of_what_was_found(view, theme, screenshot):
    """Tinted and underlined; the one that was gone to more so."""
    view.show_highlights(found("text OR prop:number<0"))
    view.next_match()
    screenshot(view, "json_view_matches")
    theme.set_scheme(Scheme.DARK)
    assert ("text", True) in tinted(view, DARK)
    screenshot(view, "json_view_matches_dark")
