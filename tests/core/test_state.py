"""The states of an event."""

from __future__ import annotations

from pellucid.said import Said
from pellucid.state import State


def test_the_numbers_never_change():
    """They are written to column caches on people's disks."""
    words = ["queued", "sent", "released", "held", "withheld", "refused", "unconfirmed", "purged", "lost"]
    assert dict(enumerate(words)) == {int(state): state.word for state in State}


def test_each_fits_into_one_byte():
    """The index keeps one byte per event for it."""
    assert all(0 <= state < 256 for state in State)


def test_each_state_can_be_filled_into_a_sentence():
    """The same word, which remembers that it can be translated."""
    assert [state.word for state in State] == [state.said for state in State]
    assert all(isinstance(state.said, Said) for state in State)
