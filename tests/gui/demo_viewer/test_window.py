"""The demo viewer's window."""

from __future__ import annotations

import pytest

from pellucid_gui.demo_viewer.window import ViewerWindow


@pytest.fixture
def window(qtbot):
    viewer = ViewerWindow(turning=False)
    qtbot.addWidget(viewer)
    return viewer


def menu_items(window):
    return {
        menu.menu().title().replace("&", ""): [item.text() for item in menu.menu().actions() if item.text()]
        for menu in window.menuBar().actions()
    }


def test_choosing_a_sample_opens_it(window, qtbot):
    """The host hears which cloud was opened, and the foot says how much is in it."""
    with qtbot.waitSignal(window.opened) as heard:
        window.samples.setCurrentRow(1)
    assert "Galaxy" == heard.args[0].title
    assert "Galaxy: 2,600 points" == window.statusBar().currentMessage()


def test_its_menus_are_those_of_a_viewer(window):
    """Its settings are empty until the host adds *Privacy…*."""
    assert {
        "File": ["Open Torus knot", "Open Galaxy", "Open Terrain", "Quit"],
        "Settings": [],
        "Help": ["Fail on purpose"],
    } == menu_items(window)


def test_a_failure_can_be_asked_for(window, qtbot):
    """The item only asks: what failing means is the host's."""
    item = next(
        action
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()
        if action.text() == "Fail on purpose"
    )
    with qtbot.waitSignal(window.failing_asked):
        item.trigger()


def test_closing_is_told(window, qtbot):
    """The host can say goodbye to its engine."""
    with qtbot.waitSignal(window.closing):
        window.close()
