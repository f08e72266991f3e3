"""From positions of events to counts by their states."""

from __future__ import annotations

import numpy as np

from pellucid.meaning.judge import FREE_TEXT, UNDOCUMENTED, Found
from pellucid.state import State
from pellucid.summary.counting import Findings, Names, counted

QUEUED, RELEASED = State.QUEUED, State.RELEASED
STATES = np.array([QUEUED, RELEASED, RELEASED, State.LOST], np.uint8)


def at(*positions):
    """Return positions."""
    return np.array(positions, np.intp)


def test_states_are_counted():
    """Only those that there are; what another version wrote is none of ours."""
    assert {QUEUED: 1, RELEASED: 2, State.LOST: 1} == counted(STATES).states
    assert {} == counted(STATES[:0]).states
    assert {} == counted(np.array([250], np.uint8)).states


def test_an_event_counts_once_for_each_rule():
    """However many fields it is found in; what was taken out is told apart."""
    findings = Findings(STATES)
    findings.add(
        {
            (Found("a", "email"), Found("b", "email"), Found("b", FREE_TEXT)): at(0, 1),
            (Found("c", "email", "redact"), Found("c", UNDOCUMENTED)): at(2),
        }
    )
    found = {each.rule: each for each in findings.counts(with_free_text=True)}
    assert [FREE_TEXT, "secret", "card", "email"] == list(found)[:4]
    assert ({QUEUED: 1, RELEASED: 1}, {RELEASED: 1}) == (
        found["email"].counts.states,
        found["email"].removed.states,
    )
    assert ("a", "b", "c") == found["email"].fields
    assert (0, ()) == (found["ip"].counts.total, found["ip"].fields)
    assert UNDOCUMENTED not in found
    assert "secret" == findings.counts(with_free_text=False)[0].rule


def test_what_was_redacted_counts_too():
    """Once with what is still found; an undocumented text of more than a word was free."""
    findings = Findings(STATES)
    findings.add({(Found("a", FREE_TEXT),): at(1)})
    findings.add_redacted(["email", UNDOCUMENTED], ["a", "z"], at(1, 2))
    found = {each.rule: each for each in findings.counts(with_free_text=True)}
    assert {RELEASED: 2} == found[FREE_TEXT].counts.states == found["email"].counts.states
    assert ("a", "z") == found["email"].fields


def test_undocumented_names_come_first():
    """Then those with undocumented fields, then the others by how many there are; unreadable lines have no name."""
    classes = np.array([0, 1, 1, 2, 3, 3, 3, 9, 1], np.uint32)
    times = np.array([5, 3, 9, 0, 1, 2, 3, 4, 8], np.int64)
    names = Names(np.full(9, RELEASED, np.uint8), classes, times)
    names.add(
        {
            (Found("", UNDOCUMENTED),): at(0),
            (Found("x", UNDOCUMENTED), Found("y", UNDOCUMENTED), Found("y", "email")): at(1),
            (Found("y", UNDOCUMENTED),): at(2),
        }
    )
    told = names.counts([("Append", name) for name in "abcd"], {"b": "B"}, unreadable=9)
    assert ["a", "b", "d", "", "c"] == [name.name for name in told]
    assert [False, False, True, True, True] == [name.is_documented for name in told]
    assert ("B", 3, 0) == (told[1].title, told[1].counts.sent, told[1].undocumented.total)
    assert [("y", 2), ("x", 1)] == [(field.name, field.counts.sent) for field in told[1].fields]
    assert (1, "") == (told[0].undocumented.sent, told[0].title)
    assert 3 == names.undocumented.sent
    assert [5, 9, 3, 4, None] == [name.last_ns for name in told]


def test_of_nothing_there_is_nothing():
    """No events, no names."""
    names = Names(STATES[:0], np.empty(0, np.uint32), np.empty(0, np.int64))
    assert () == names.counts([], {}, unreadable=9)
    assert 0 == names.undocumented.total
