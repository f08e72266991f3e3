"""The line at the viewer's foot."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow, QToolButton, QToolTip

from pellucid_gui.demo_viewer.foot import Foot


@pytest.fixture
def foot(qtbot, theme):
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Foot()
    window.setStatusBar(made)
    window.resize(800, 60)
    window.show()
    yield made
    window.close()


@pytest.mark.parametrize(
    ("count", "beginning"),
    [
        (0, "No event received yet by"),
        (1, "1 event received by"),
        (3, "3 events received by"),
        (2600, "2,600"),
    ],
)
def test_it_says_what_the_receiver_got(foot, count, beginning):
    """And that the receiver is on this machine."""
    foot.show_received(count)
    assert foot.received.startswith(beginning)
    assert foot.received.endswith("the receiver on this machine; nothing leaves it")


def test_its_own_words_stand_beside_that(foot):
    """One does not hide the other."""
    foot.say("Galaxy: 2,600 points")
    foot.show_received(3)
    assert "Galaxy: 2,600 points" == foot.said
    assert foot.received.startswith("3 events")


def test_what_does_not_work_is_a_small_mark(foot, qtbot):
    """It tells when it is pointed at, pressed or read out, and is not there if all is well."""
    assert "" == foot.notes
    foot.show_notes(["No keyring was found", "The disk is full."])
    assert "No keyring was found.\nThe disk is full." == foot.notes
    mark = foot.findChild(QToolButton)
    assert mark.isVisible()
    assert foot.notes == mark.accessibleName()
    mark.click()
    assert foot.notes == QToolTip.text()
    QToolTip.hideText()
    foot.show_notes([])
    assert "" == foot.notes
    assert not mark.isVisible()
