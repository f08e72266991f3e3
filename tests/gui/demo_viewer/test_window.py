"""The demo viewer's window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pellucid_gui.demo_viewer.window import ViewerWindow


@pytest.fixture
def window(qtbot, theme):
    viewer = ViewerWindow(turning=False)
    qtbot.addWidget(viewer)
    return viewer


def menu_items(window):
    return {
        menu.menu().title().replace("&", ""): [item.text() for item in menu.menu().actions() if item.text()]
        for menu in window.menuBar().actions()
    }


def item_of(window, text):
    return next(
        item for menu in window.menuBar().actions() for item in menu.menu().actions() if item.text() == text
    )


def test_choosing_a_sample_opens_it(window, qtbot):
    """The host hears which cloud was opened, and the foot says how much is in it."""
    with qtbot.waitSignal(window.opened) as heard:
        window.samples.setCurrentRow(1)
    assert "Galaxy" == heard.args[0].title
    assert "Galaxy: 2,600 points" == window.foot.said


def test_nothing_is_opened_that_nobody_chose(window, qtbot):
    """Getting the keyboard makes a list's first row its current one, which is no choice."""
    heard = []
    window.opened.connect(heard.append)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.samples.setFocus(Qt.FocusReason.TabFocusReason)
    assert [] == heard
    qtbot.keyClick(window.samples, Qt.Key.Key_Down)
    assert 1 == len(heard)


def test_the_menu_opens_samples_too(window, qtbot):
    """Whoever has no mouse needs no list."""
    with qtbot.waitSignal(window.opened) as heard:
        item_of(window, "Open Terrain").trigger()
    assert "Terrain" == heard.args[0].title


def test_its_menus_are_those_of_a_viewer(window):
    """Its settings are empty until the host adds *Privacy…*."""
    assert {
        "File": ["Open Torus knot", "Open Galaxy", "Open Terrain", "Quit"],
        "Settings": [],
        "Help": ["Fail on purpose"],
    } == menu_items(window)


def test_it_can_fail_on_purpose(window, qtbot):
    """With a real error about a real path, which the person reads without it; each time anew."""
    for _ in range(2):
        with qtbot.waitSignal(window.failed) as heard:
            item_of(window, "Fail on purpose").trigger()
        (error,) = heard.args
        assert isinstance(error, FileNotFoundError)
        assert str(Path.home()) in str(error)
        assert ["lost.ply could not be opened: No such file or directory"] == window.notices.texts
        window.notices._dismiss("failure")


def test_a_question_stands_at_the_top_until_it_is_answered(window, qtbot):
    """Its button answers; it is not in the way, and goes when it is settled elsewhere."""
    answers = []
    window.ask("May I?", "Perhaps…", lambda: answers.append("asked"))
    window.show()
    assert ["May I?"] == window.notices.texts
    button = next(each for each in window.findChildren(QPushButton) if each.text() == "Perhaps…")
    button.click()
    assert ["asked"] == answers
    window.withdraw_question()
    assert [] == window.notices.texts


def test_closing_is_told_once(window, qtbot):
    """The host can say goodbye to its engine, also where a window is closed twice."""
    heard = []
    window.closing.connect(lambda: heard.append("closing"))
    window.close()
    window.close()
    assert ["closing"] == heard
