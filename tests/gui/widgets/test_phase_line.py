"""What a view is busy with is said, and can be ended and taken up again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.view.values import Phase, ViewStatus
from pellucid_gui.widgets.phase_line import PhaseLine

READY = ViewStatus(
    phase=Phase.READY, progress=1.0, filter_text="", filter_error=None, following=True, live_notice=""
)


@pytest.fixture
def line(qtbot, theme):
    """A line that remembers what was asked of it."""
    made = PhaseLine()
    qtbot.addWidget(made)
    made.asked = []
    made.stop_asked.connect(lambda: made.asked.append("stop"))
    made.again_asked.connect(lambda: made.asked.append("again"))
    made.show()
    return made


@pytest.mark.parametrize(
    ("phase", "following", "words", "button"),
    [
        (Phase.OPENING, False, "Opening… 40%", "Cancel"),
        (Phase.SEARCHING, True, "Searching… 40%", "Cancel"),
        (Phase.STOPPED, True, "Stopped: only 40% is searched", "Search on"),
        (Phase.STOPPED, False, "Stopped", "Open again"),
    ],
)
def test_each_phase_has_words_and_a_way_on(line, phase, following, words, button):
    """The button asks once, and waits until something comes of it."""
    line.show_status(replace(READY, phase=phase, following=following, progress=0.4))
    assert (words, button) == (line.words, line.button.text())
    line.button.click()
    line.button.click()
    assert ["again" if phase is Phase.STOPPED else "stop"] == line.asked
    line.show_status(READY)
    assert ("", False) == (line.words, line.button.isVisible())
    line.show_status(replace(READY, phase=phase, following=following, progress=0.1))
    assert line.button.isEnabled()


def test_progress_does_not_give_the_button_back(line):
    """Only another phase does: the wish to stop stands."""
    line.show_status(replace(READY, phase=Phase.SEARCHING, progress=0.1))
    line.button.click()
    line.show_status(replace(READY, phase=Phase.SEARCHING, progress=0.2))
    assert ("Searching… 20%", False) == (line.words, line.button.isEnabled())


def test_that_rows_are_put_in_order_is_said_and_cannot_be_ended(line):
    """It takes a moment; then the button is there again for what takes longer."""
    line.show_status(replace(READY, phase=Phase.ORDERING))
    assert ("Ordering…", False) == (line.words, line.button.isVisible())
    line.show_status(replace(READY, phase=Phase.SEARCHING, progress=0.4))
    assert ("Cancel", True) == (line.button.text(), line.button.isVisible())
