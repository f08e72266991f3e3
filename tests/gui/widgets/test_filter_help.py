"""The filter's help: what it shows is what the language understands."""

from __future__ import annotations

import pytest

from pellucid.clock import SystemClock
from pellucid.query.parser import parse
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.filter_help import _EXAMPLES, FilterHelp


@pytest.mark.parametrize("example", [example for example, _meaning in _EXAMPLES])
def test_every_example_is_a_filter(example):
    """No example is one that the language refuses."""
    assert parse(example, clock=SystemClock())


def test_every_example_can_be_tried(qtbot, theme):
    """Each has a button that says it."""
    help_ = FilterHelp(None)
    qtbot.addWidget(help_)
    assert [example for example, _meaning in _EXAMPLES] == [
        button.text() for button in help_.findChildren(TextButton)
    ]
