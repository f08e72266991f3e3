"""Where there is nothing to show, the window says why and what can be done."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.empty_state import NoEvents, NoMatch, NoTelemetry

FOLDERS = (
    Path("/home/alice/.config/rerun"),
    Path("/home/alice/.local/share/rerun/analytics"),
)


@pytest.fixture
def shown(qtbot, theme):
    def show(widget):
        qtbot.addWidget(widget)
        widget.resize(720, 400)
        widget.setFocus()
        widget.show()
        return widget

    return show


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_no_telemetry(shown, qtbot, screenshot):
    """Without telemetry the folders that were looked in are named, and the demo is offered."""
    empty = shown(NoTelemetry())
    empty.show_folders(FOLDERS)
    assert {str(folder) for folder in FOLDERS} <= set(words(empty))
    screenshot(empty, "empty_no_telemetry")
    with qtbot.waitSignal(empty.acted):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)


def test_no_telemetry_dark(shown, theme, screenshot):
    """The same in the dark."""
    empty = shown(NoTelemetry())
    empty.show_folders(FOLDERS)
    theme.set_scheme(Scheme.DARK)
    screenshot(empty, "empty_no_telemetry_dark")


def test_folders_are_replaced_not_added(shown, qapp):
    """Looking again names the folders once."""
    empty = shown(NoTelemetry())
    for _ in range(3):
        empty.show_folders(FOLDERS)
    qapp.processEvents()
    shown_now = [label.text() for label in empty.findChildren(QLabel) if label.isVisible()]
    assert 1 == shown_now.count(str(FOLDERS[0]))


def test_no_match(shown, qtbot, screenshot):
    """A filter that hides everything says how much it hides, and can be cleared."""
    empty = shown(NoMatch())
    empty.show_total(1_284)
    assert "1,284 events are hidden." in words(empty)
    screenshot(empty, "empty_no_match")
    with qtbot.waitSignal(empty.acted):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)


def test_no_events(shown):
    """A program without events is waited for by name."""
    empty = shown(NoEvents())
    empty.show_app("Rerun")
    assert any("Rerun" in text for text in words(empty))
    assert not empty.button.isVisible()


def test_where_it_is_low_the_icon_goes_first(shown):
    """In a low window the words stay."""
    empty = shown(NoMatch())
    assert empty._picture.isVisible()
    empty.resize(400, 100)
    assert not empty._picture.isVisible()
    assert empty.minimumSizeHint().height() < 100
