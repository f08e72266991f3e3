"""Notices differ in colour and shape."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pellucid_gui.style_sheet import Part
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.notice import Notice, Tone


@pytest.fixture
def gallery(qtbot, theme):
    made = QWidget()
    column = QVBoxLayout(made)
    for tone in Tone:
        column.addWidget(Notice("Something to know. " * 8, tone=tone))
    asking = Notice("Something can be done.")
    asking.add_action(TextButton("Do it", part=Part.FLAT))
    column.addWidget(asking)
    column.addStretch(1)
    qtbot.addWidget(made)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setFocus()
    made.resize(460, 300)
    made.show()
    return made


def test_looks(gallery, theme, screenshot):
    """Explaining, warning and failing have colours and shapes of their own."""
    assert len(Tone) == len({tone.icon for tone in Tone})
    screenshot(gallery, "notice")
    theme.set_scheme(Scheme.DARK)
    screenshot(gallery, "notice_dark")


def test_a_screen_reader_hears_it(theme, qtbot):
    """The text is its name, also after it changed."""
    notice = Notice("First.")
    qtbot.addWidget(notice)
    notice.say("Second.", tone=Tone.FAIL)
    assert "Second." == notice.text
    assert "Second." == QAccessible.queryAccessibleInterface(notice).text(QAccessible.Text.Name)


def test_text_is_never_markup(theme, qtbot):
    """What a file or a program says is shown as it is, never interpreted."""
    notice = Notice("<b>bold</b> & <img src=x>")
    qtbot.addWidget(notice)
    assert Qt.TextFormat.PlainText is notice._text.textFormat()
