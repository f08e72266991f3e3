"""Reading what is in many events."""

from __future__ import annotations

import numpy as np

from pellucid.index.event_index import EventIndex
from pellucid.lines import Line
from pellucid.meaning.meaning import Meaning
from pellucid.summary.contents import Contents

PROMPT = {"prompt": '{"String":"hi"}'}


def test_each_line_is_judged_once(world, line, tmp_path):
    """Those in the ledger and those in memory; what is in none of them is left out."""
    world.copy("one", line(1), line(2, "agent_turn", **PROMPT), b"broken", line(3, "agent_turn", **PROMPT))
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    live = line(4, "phone_home")
    index.add_live("two", tmp_path / "two.json", [Line(offset=0, raw=live)])
    contents = Contents(index, np.arange(index.count, dtype=np.uint32), Meaning(world.app, index))
    assert 1.0 == list(contents.read())[-1]
    assert {(("prompt", "free_text"),): [1, 3], (("", "undocumented"),): [4]} == {
        tuple((each.field, each.rule) for each in alike): positions.tolist()
        for alike, positions in contents.found.items()
    }
    assert [2] == contents.unreadable.tolist()


def test_only_what_is_asked_for_is_read(world, line):
    """Positions are those among the events that were given."""
    world.copy("one", *(line(number, "agent_turn", **PROMPT) for number in range(4)))
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    contents = Contents(index, np.array([1, 3], np.uint32), Meaning(world.app, index))
    list(contents.read())
    assert [[0, 1]] == [positions.tolist() for positions in contents.found.values()]
