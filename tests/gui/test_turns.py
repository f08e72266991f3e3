"""Steps of work, one in each turn of the event loop."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QTimer

from pellucid_gui.turns import Turns


@pytest.fixture
def turns(qapp):
    return Turns()


def test_only_the_first_step_is_done_at_once(turns, qtbot):
    """Each of the others gets a turn of its own, in which other things are done, too."""
    done = []
    others = QTimer(interval=0)
    others.timeout.connect(lambda: done.append("other"))
    others.start()
    turns.begin([partial(done.append, step) for step in ("one", "two", "three")])
    assert ["one"] == done
    qtbot.waitUntil(lambda: turns.is_idle)
    others.stop()
    assert ["one", "two", "three"] == [each for each in done if each != "other"]
    assert "other" in done[done.index("two") : done.index("three")]


def test_what_is_begun_later_takes_the_place_of_what_is_left(turns, qtbot):
    """And what is dropped is not done."""
    done = []
    turns.begin([partial(done.append, step) for step in ("one", "two")])
    turns.begin([partial(done.append, "three"), turns.drop, partial(done.append, "five")])
    qtbot.waitUntil(lambda: turns.is_idle)
    turns.begin([])
    QTimer.singleShot(0, partial(done.append, "later"))
    qtbot.waitUntil(lambda: "later" in done)
    assert ["one", "three", "later"] == done
