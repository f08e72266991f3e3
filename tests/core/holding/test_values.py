"""What a face shows of leftovers, as values."""

from __future__ import annotations

from pellucid.holding.values import CANNOT_HOLD, Standing
from pellucid.state import State


def test_what_is_kept_back_is_picked_out(place):
    """Only what a witness holds now counts as kept back."""
    place.leave("a")
    place.holding.switch(on=True)
    hold = place.new_hold()
    place.turn(hold)
    place.leave("b")
    review = place.holding.look()
    assert ["a"] == [each.session for each in review.kept_back]
    assert {"a", "b"} == {each.session for each in review.leftovers}


def test_no_word_means_two_things():
    """A leftover's standing is never called what a state of an event is called: *held* is for apps of one's own."""
    assert set() == {standing.value for standing in Standing} & {state.word for state in State}


def test_what_cannot_be_held_is_said():
    """Each limit is a sentence: running viewers, old versions, single events, the gap after a run, no witness."""
    assert all(sentence.endswith(".") for sentence in CANNOT_HOLD)
    words = ("running viewer", "older than 0.39", "Single events", "end of a run", "no witness")
    assert [True] * len(words) == [any(word in sentence for sentence in CANNOT_HOLD) for word in words]
