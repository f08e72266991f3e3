"""A summary's numbers."""

from __future__ import annotations

from pellucid.state import State
from pellucid.summary.values import Counts, FieldCount, NameCount


def test_what_left_and_what_may_still_leave():
    """Released counts as sent: nobody can see more of somebody else's program. The rest is neither."""
    counts = Counts(states={state: 1 << state for state in State})
    assert (1 << State.RELEASED) + (1 << State.SENT) == counts.sent
    assert (1 << State.QUEUED) + (1 << State.HELD) == counts.waiting
    assert (1 << len(State)) - 1 == counts.total
    assert (0, 0, 0) == (Counts().sent, Counts().waiting, Counts().total)


def test_a_name_is_documented_with_all_its_fields():
    """And in all its versions."""
    one = Counts(states={State.QUEUED: 1})
    given = {"kind": "Append", "name": "x", "title": "X", "counts": one}
    assert NameCount(**given, undocumented=Counts(), fields=()).is_documented
    assert not NameCount(**given, undocumented=one, fields=()).is_documented
    strange = (FieldCount(name="y", counts=one),)
    assert not NameCount(**given, undocumented=Counts(), fields=strange).is_documented
