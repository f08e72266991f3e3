"""What is said of a rule."""

from __future__ import annotations

import pytest

from pellucid.rules import Rules, Treatment
from pellucid.rules.counting import PartCounts
from pellucid.rules.parts import Part
from pellucid_gui.models.rule_words import (
    changed_text,
    cleared_text,
    count_sentence,
    count_text,
    is_moot,
    meaning,
    undone_text,
    word,
)

EVENT, FIELD, ATTACHED = Part(event="opened"), Part(event="opened", field="renderer"), Part(field="os")
COUNTS = PartCounts(
    total=2_000, events={"opened": 1_310}, fields={"opened": {"renderer": 1_204}}, attached={"os": 2_000}
)


@pytest.mark.parametrize(
    ("part", "treatment", "expected"),
    [
        (EVENT, Treatment.SEND, "1,310 events"),
        (EVENT, Treatment.WITHHOLD, "would change 1,310 of 1,310"),
        (FIELD, Treatment.SEND, "in 1,204 of 1,310"),
        (FIELD, Treatment.HASH, "would change 1,204 of 1,310"),
        (ATTACHED, Treatment.REDACT, "would change 2,000 of 2,000"),
    ],
)
def test_a_count_tells_what_a_rule_would_have_changed(part, treatment, expected):
    """In the list in few words; beside it in a sentence."""
    rules = part.ruled(Rules(), treatment)
    assert expected == count_text(part, rules, COUNTS)
    assert count_sentence(part, rules, COUNTS).startswith("In the last 30 days")


def test_nothing_is_claimed_that_nobody_has_counted():
    """And what was never recorded is said to be so."""
    assert ("…", "") == (count_text(FIELD, Rules(), None), count_sentence(FIELD, Rules(), None))
    assert "none recorded" == count_text(FIELD, Rules(), PartCounts())
    assert "nothing was recorded" in count_sentence(FIELD, Rules(), PartCounts())


def test_each_treatment_has_a_word_and_a_meaning():
    """That of a whole event is another one than that of a field."""
    assert ["Send", "Hash", "Redact", "Withhold"] == [word(each) for each in Treatment]
    assert 4 == len({meaning(FIELD, each) for each in Treatment})
    assert meaning(EVENT, Treatment.WITHHOLD) != meaning(FIELD, Treatment.WITHHOLD)


def test_a_fields_rule_is_moot_as_long_as_its_event_is_withheld():
    """Its event's own is not, nor that of what is in each event."""
    rules = Rules().with_event("opened", Treatment.WITHHOLD)
    assert [False, True, False] == [is_moot(part, rules) for part in (EVENT, FIELD, ATTACHED)]


def test_what_was_done_is_told_in_full():
    """With what follows for sealed batches, and what came back."""
    assert "Of renderer only a hash is sent from now on. 1 sealed batch is sealed anew." == changed_text(
        "renderer", Treatment.HASH, batches=1
    )
    assert "renderer is sent again as it was recorded." == changed_text("renderer", Treatment.SEND, batches=0)
    assert "2 rules are gone." == cleared_text(2, batches=0)
    assert undone_text(0) == "Undone: your rules are as they were."
    assert undone_text(3).endswith("3 events that were withheld meanwhile wait again.")
