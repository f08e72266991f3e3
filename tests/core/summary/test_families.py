"""States that a chart draws as one."""

from __future__ import annotations

from pellucid.state import State
from pellucid.summary.families import FAMILIES
from pellucid.summary.values import Counts


def test_each_state_that_has_a_day_is_in_one_family():
    """None is counted twice, and none but what is destroyed is left out."""
    states = [state for family in FAMILIES for state in family.states]
    assert sorted(set(State) - {State.PURGED}) == sorted(states)
    counts = Counts(states={State.HELD: 2, State.WITHHELD: 3, State.SENT: 5})
    assert [5, 0, 5, 0] == [family.of(counts) for family in FAMILIES]
