"""From one place that a filter has found to the next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pellucid.clock import SystemClock
from pellucid.query.highlights import highlights_of
from pellucid.query.parser import parse
from pellucid_gui.widgets.json_view import JsonView
from pellucid_gui.widgets.match_steps import MatchSteps


def found(text):
    """What a filter has to show."""
    return highlights_of(parse(text, clock=SystemClock()).term)


@pytest.fixture
def view(qtbot, theme):
    """A shown text."""
    made = JsonView(name="Payload")
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    made.show_text('{"a": "word", "b": "other word"}')
    return made


@pytest.fixture
def steps(view, qtbot):
    """The steps through it."""
    made = MatchSteps(view)
    qtbot.addWidget(made)
    return made


def test_they_are_there_where_something_was_found(view, steps):
    """They say in how many places, and go with the filter."""
    assert (False, "") == (steps.isVisible(), steps.words)
    view.show_highlights(found("word"))
    assert (True, "2 matches") == (steps.isVisible(), steps.words)
    view.show_highlights(found("other"))
    assert "1 match" == steps.words
    view.show_highlights(found("state:queued"))
    assert not steps.isVisible()


def test_they_go_round(view, steps, qtbot):
    """Behind the last comes the first, and the other way round."""
    view.show_highlights(found("word"))
    said = []
    for button in (steps.on, steps.on, steps.on, steps.back):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        said.append(steps.words)
    assert ["1 of 2", "2 of 2", "1 of 2", "2 of 2"] == said


def test_more_than_can_be_shown_is_said(view, steps):
    """A thousand and more are not called a thousand."""
    view.show_text("word " * 3_000)
    view.show_highlights(found("word"))
    assert "1,000+ matches" == steps.words


def test_without_a_text_they_are_not_there(view, steps):
    """Where nothing is shown there is nothing to go to."""
    view.show_highlights(found("word"))
    steps.offer(anything=False)
    assert not steps.isVisible()
