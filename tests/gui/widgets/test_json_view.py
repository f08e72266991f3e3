"""JSON is coloured, numbered, read-only and can be walked through by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

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
