"""What every step of a journey has."""

from __future__ import annotations

from pellucid_gui.widgets.journey_step import Step


def test_a_step_needs_no_second_line():
    """Many have nothing but words."""
    step = Step(words="Log begun", icon="plus", ink="muted")
    assert ("", "") == (step.detail, step.tip)
