"""A folded piece of text: coloured if it is JSON, copied as it came."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pellucid_gui.widgets.code_block import CodeBlock


@pytest.fixture
def block(qtbot, theme):
    """A maker of shown blocks."""

    def make(text):
        made = CodeBlock("The server's answer", text, note="12 bytes")
        qtbot.addWidget(made)
        made.resize(500, 300)
        made.show()
        return made

    return make


def test_it_folds(block, qtbot):
    """Folded to begin with; by the keyboard as well, and told to those who do not see it."""
    made = block("busy")
    assert not made.is_open
    assert "The server's answer, folded" == made.fold.accessibleName()
    qtbot.keyClick(made.fold, Qt.Key.Key_Space)
    assert made.is_open
    assert "The server's answer, unfolded" == made.fold.accessibleName()


def test_whether_it_is_folded_is_told_in_the_language_of_the_rest(pseudo_language, block):
    """A screen reader reads it out."""
    made = block("busy")
    folded = made.fold.accessibleName()
    assert "folded" not in folded
    made.set_open(is_open=True)
    assert made.fold.accessibleName() not in {folded, "The server's answer, unfolded"}


@pytest.mark.parametrize(
    ("text", "is_json"),
    [('{"a":[1.10]}', True), ("[]", True), ("5", False), ("Ok", False), ("{", False), ("[" * 100_000, False)],
)
def test_json_is_coloured(block, text, is_json):
    """Only an object or a list: a lone word is no more readable in colours."""
    assert is_json is block(text).is_json


def test_json_is_indented_and_copied_as_it_came(block):
    """Each digit stays."""
    made = block('{"a":1.10,"b":1E5}')
    assert '{\n  "a": 1.10,\n  "b": 1E5\n}' == made.view.toPlainText()
    made.copy.click()
    assert '{"a":1.10,"b":1E5}' == QApplication.clipboard().text()


def test_a_long_text_scrolls(block):
    """It takes no more room than some lines."""
    short, long = block("a"), block("a\n" * 500)
    for made in (short, long):
        made.set_open(is_open=True)
        QApplication.processEvents()
    assert short.view.height() < long.view.height() < 400
