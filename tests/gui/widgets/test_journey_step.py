"""What every step of a journey has."""

from __future__ import annotations

import pytest

from pellucid_gui.widgets.journey_step import Step, joined


@pytest.mark.parametrize(
    ("parts", "expected"), [([], ""), (["", "a"], "a"), (["HTTP 200", "", "34 ms"], "HTTP 200 · 34 ms")]
)
def test_parts_stand_beside_each_other(parts, expected):
    """What there is nothing to say of leaves no gap."""
    assert expected == joined(parts)


def test_a_step_needs_no_second_line():
    """Many have nothing but words."""
    step = Step(words="Log begun", icon="plus", ink="muted")
    assert ("", "") == (step.detail, step.tip)
