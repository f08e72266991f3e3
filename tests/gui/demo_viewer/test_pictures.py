"""The demo viewer as a person sees it, standing still."""

from __future__ import annotations

import pytest

from pellucid_gui.demo_viewer.window import ViewerWindow
from pellucid_gui.theme import Scheme

QUESTION = "My Viewer would like to send anonymous usage data. Until you decide, it is kept here and nothing is sent."
NO_KEYRING = "No keyring was found"


@pytest.fixture
def window(qtbot, theme):
    """The viewer at its own size."""
    made = ViewerWindow(turning=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_first_start(window, screenshot):
    """Nothing is open, and the person is asked."""
    window.ask(QUESTION, "Answer…", lambda: None)
    screenshot(window, "viewer_first_start")


def test_a_cloud(window, screenshot):
    """A sample is shown, and some events were received."""
    window.samples.setCurrentRow(0)
    window.foot.show_received(3)
    screenshot(window, "viewer_cloud")


def test_dark(window, theme, screenshot):
    """In the dark, after a failure, on a machine without a keyring."""
    window.ask(QUESTION, "Answer…", lambda: None)
    window.samples.setCurrentRow(1)
    window.foot.show_received(1)
    window.foot.show_notes([NO_KEYRING])
    window.tell_failure("lost.ply could not be opened: No such file or directory", FileNotFoundError())
    theme.set_scheme(Scheme.DARK)
    screenshot(window, "viewer_failed_dark")
