"""Whether something can leave as a hash, as the app's programs tell."""

from __future__ import annotations

import pytest

from pellucid.embedding.health_file import HealthNote
from pellucid.said import Said
from pellucid.view.hash_choice import why_no_secret

LOCKED = "The keyring is locked: what you want hashed is made unreadable instead"
PASSING = "The keyring could not be opened: what is hashed in this run has other hashes in the next one"


def note(*troubles, at_ns=5):
    return HealthNote(pid=1, at_ns=at_ns, troubles=troubles)


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ((), ""),
        ((note("No space left on device"),), ""),
        ((note("No space left on device", LOCKED),), "The keyring is locked"),
        ((note(PASSING), note(LOCKED)), "The keyring could not be opened"),
        ((note(at_ns=9), note(LOCKED, at_ns=4)), ""),
    ],
)
def test_what_a_program_has_told_since_the_last_start(notes, expected):
    """In the words of the last of them; what was told before may be over."""
    assert expected == why_no_secret(notes, since_ns=5)


def test_the_cause_can_be_put_into_another_language():
    """It was written down as text."""
    assert isinstance(why_no_secret([note(LOCKED)], since_ns=0), Said)
