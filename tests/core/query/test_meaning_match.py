"""Whether something is found in a line that a filter asks for."""

from __future__ import annotations

import numpy as np
import pytest

from pellucid.index.event_index import EventIndex
from pellucid.meaning.meaning import Meaning
from pellucid.query.meaning_match import MeaningMatcher
from pellucid.query.terms import IsFound, IsUndocumented


@pytest.fixture
def matched(world, line):
    """Tell which of some lines of two sessions match."""
    raws = [
        line(1, "$identify", rerun_version='{"String":"0.37.2"}'),
        line(2, "agent_turn", prompt='{"String":"me@example.com"}'),
        line(3, "settings-opened", memo='{"String":"two words"}'),
        b"broken",
    ]
    world.copy("old", *raws)
    world.copy("unknown", *raws[1:])
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    meaning = Meaning(world.app, index)

    def run(term):
        batch = [(number, index.raw(number)) for number in range(index.count)]
        found = MeaningMatcher(term, meaning).matching(
            batch, (index.flags == 0).tobytes(), index.session.astype(np.uint32)
        )
        return sorted((index.home(number)[0], index.home(number)[1]) for number in found)

    return run


def test_by_the_version_of_its_session(matched):
    """Nobody asked an agent in 0.37.2; where no version is known, any counts."""
    assert [("old", 1), ("old", 2), ("unknown", 1)] == matched(IsUndocumented())


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("email", [("old", 1), ("unknown", 0)]),
        ("free_text", [("old", 2), ("unknown", 0), ("unknown", 1)]),
        ("ip", []),
    ],
)
def test_by_what_is_found(matched, rule, expected):
    """By a rule of the guard, or as free text; a text of one word in an event that nobody has is none."""
    assert expected == matched(IsFound(rule))
