"""A sentence with numbers that lead somewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from pellucid.summary.links import link, words
from pellucid_gui import tokens
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.linked_text import LinkedText

SENTENCE = (
    words("<b>Rerun</b>\u202e sent "),
    link("3 events", 3, "state:sent"),
    words(", "),
    link("0", 0, "x"),
)


@pytest.fixture
def label(qtbot, theme):
    """A shown sentence."""
    made = LinkedText(SENTENCE)
    qtbot.addWidget(made)
    made.show()
    return made


def test_only_what_there_is_can_be_followed(label, qtbot):
    """By mouse and keyboard; a click asks for the filter."""
    assert {"3 events": "state:sent"} == label.links
    assert Qt.FocusPolicy.StrongFocus == label.focusPolicy()
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    with qtbot.waitSignal(label.filter_asked, timeout=20_000) as asked:
        label.follow(1)
    assert ["state:sent"] == asked.args
    label.say((words("Nothing"),))
    assert Qt.FocusPolicy.NoFocus == label.focusPolicy()


def test_the_keyboard_follows(label, qtbot):
    """Tab chooses the link, Return follows it."""
    with qtbot.waitActive(label, timeout=20_000):
        label.activateWindow()
    label.setFocus()
    qtbot.keyClick(label, Qt.Key.Key_Tab)
    with qtbot.waitSignal(label.filter_asked, timeout=20_000):
        qtbot.keyClick(label, Qt.Key.Key_Return)


def test_what_somebody_wrote_is_only_text(label):
    """It is never HTML, and what hides in it is visible; screen readers hear the same."""
    assert "<b>Rerun</b>\u2039U+202E\u203a sent 3 events, 0" == label.plain
    assert "&lt;b&gt;Rerun" in label.text()
    assert label.plain == QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)


def test_links_follow_the_theme(label, theme):
    """Their colour is that of the theme as it is now."""
    assert tokens.LIGHT.accent in label.text()
    theme.set_scheme(Scheme.DARK)
    assert tokens.DARK.accent in label.text()


def test_tab_goes_from_link_to_link_and_on(qtbot, theme):
    """Forwards and backwards, also where the sentence begins with a link; the text itself is no place to stop."""
    window = QWidget()
    column = QVBoxLayout(window)
    before, after = QPushButton("before"), QPushButton("after")
    text = LinkedText(
        (link("2 events", 2, "state:queued"), words(" wait, "), link("1", 1, "state:held"), words("."))
    )
    for widget in (before, text, after):
        column.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    before.setFocus()
    went = []
    text.filter_asked.connect(went.append)
    for key, stops in ((Qt.Key.Key_Tab, [text, text, after]), (Qt.Key.Key_Backtab, [text, text, before])):
        for stop in stops:
            qtbot.keyClick(QApplication.focusWidget(), key)
            assert stop is QApplication.focusWidget()
            qtbot.keyClick(stop, Qt.Key.Key_Return)
    assert ["state:queued", "state:held", "state:held", "state:queued"] == went
