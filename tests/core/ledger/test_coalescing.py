"""Saying the same in fewer receipts: no line's story changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.ledger.coalescing import DOUBTED, MOST_LINES, Coalescer
from pellucid.ledger.line_states import LineStates
from pellucid.ledger.receipt_parts import PLACE_MEMBERS, narrowed
from pellucid.ledger.receipts import NO_RECEIPT, Receipt, ReceiptKind

MOST = 12
KINDS = (
    "witnessed",
    "released",
    "recorded",
    "held",
    "lost",
    "sealed",
    "sent",
    "purging",
    "purged",
    "kept",
    "x",
)
WORDS = st.sampled_from([{}, {"why": "emptied"}, {"why": "deleted"}])
SPAN = st.tuples(st.integers(0, MOST), st.integers(0, 3)).map(lambda pair: (pair[0], pair[0] + pair[1]))


def receipt(kind, *lines, at_ns=0, **details):
    spanned = {"lines": list(lines)} if lines else {}
    return Receipt(seq=0, prev=NO_RECEIPT, at_ns=at_ns, kind=kind, details={**spanned, **details})


def coalesced(receipts, **ranges):
    """Return what receipts become, as receipts."""
    coalescer = Coalescer(**ranges)
    for each in receipts:
        coalescer.take(each)
    return [
        Receipt(seq=0, prev=NO_RECEIPT, at_ns=row.at_ns, kind=row.kind, details=row.details)
        for row in coalescer.rows
    ], coalescer.rows


def stories(receipts):
    """Return all that is told of each line, in its order."""

    def said(each):
        words = {key: value for key, value in each.details.items() if key not in PLACE_MEMBERS}
        return each.kind, each.at_ns, words, each.digest is not None

    return [
        [said(narrowed(each, line)) for each in receipts if each.covers(line)] for line in range(MOST + 4)
    ]


@given(st.lists(st.tuples(st.sampled_from(KINDS), SPAN, WORDS, st.booleans()), max_size=30), st.data())
def test_each_line_keeps_its_story(told, data):
    """Whatever was written in whatever order: what is told of a line, when, and in which order, stays."""
    receipts = [
        receipt(kind, *span, at_ns=10 * number, **words, **({"digest": "ab"} if digested else {}))
        for number, (kind, span, words, digested) in enumerate(told)
    ]
    waiting = data.draw(st.lists(SPAN, max_size=1))
    fewer, _ = coalesced(receipts, waiting=waiting)
    assert stories(receipts) == stories(fewer)
    assert len(fewer) <= len(receipts)
    before, after = LineStates(receipts), LineStates(fewer)
    assert list(before.runs(MOST + 4)) == list(after.runs(MOST + 4))


@given(st.lists(SPAN, min_size=1, max_size=12), st.lists(SPAN, max_size=3), st.lists(SPAN, max_size=2))
def test_cuts_lose_no_line(spans, holes, doubted):
    """Where lines are gone or in doubt, receipts are cut, and still each line keeps its story."""
    receipts = [receipt("witnessed", *span, at_ns=number, digest="ab") for number, span in enumerate(spans)]
    fewer, rows = coalesced(receipts, holes=sorted(holes), doubted=sorted(doubted))
    told = [[story[:2] for story in line] for line in stories(fewer)]
    assert [[story[:2] for story in line] for line in stories(receipts)] == told
    gone = {line for first, last in holes for line in range(first, last + 1)}
    wrong = {line for first, last in doubted for line in range(first, last + 1)}
    for row in rows:
        lines = set(range(row.first, row.last + 1))
        assert lines <= gone or not lines & gone
        assert lines <= wrong or not lines & wrong
        assert (DOUBTED in row.words) == bool(lines & wrong)
        assert row.has_digest == (not lines & (gone | wrong))
        assert row.had_digest


def test_a_beat_for_each_line_becomes_two_receipts():
    """Each line seen by itself and released by itself: hundreds of receipts say the same as two."""
    count = MOST_LINES
    receipts = [
        receipt(kind, line, line, at_ns=line, digest="ab", why="emptied")
        for line in range(count)
        for kind in ("witnessed", "released")
    ]
    fewer, _ = coalesced(receipts)
    assert [("witnessed", (0, count - 1)), ("released", (0, count - 1))] == [(r.kind, r.lines) for r in fewer]


def test_no_receipt_becomes_larger_than_one_check():
    """More lines than that are told in several, so that forgetting one of them takes no more checks along."""
    receipts = [receipt("witnessed", line, line, digest="ab") for line in range(2 * MOST_LINES + 1)]
    fewer, _ = coalesced(receipts)
    assert [MOST_LINES, MOST_LINES, 1] == [each.lines[1] - each.lines[0] + 1 for each in fewer]


@pytest.mark.parametrize("kind", [ReceiptKind.SEALED, ReceiptKind.ATTEMPT, ReceiptKind.SENT, "unheard-of"])
def test_what_is_a_proof_by_itself_stays_by_itself(kind):
    """A batch, an attempt, and what another version wrote, are told word for word."""
    receipts = [receipt(kind, line, line, batch="b", digest="ab") for line in range(3)]
    fewer, _ = coalesced(receipts)
    assert [(line, line) for line in range(3)] == [each.lines for each in fewer]
    assert [{"batch": "b"}] * 3 == [
        {key: value for key, value in each.details.items() if key not in PLACE_MEMBERS} for each in fewer
    ]


def test_what_is_about_no_lines_stays_where_it_is():
    """The first receipt stays the first."""
    receipts = [receipt("opened", salt="00"), receipt("witnessed", 0, 0), receipt("healed", torn="eA==")]
    fewer, _ = coalesced(receipts)
    assert ["opened", "witnessed", "healed"] == [each.kind for each in fewer]


def test_nothing_is_joined_once_a_line_waits():
    """Its program goes on, and whoever reads the end of the chain finds it as it was written."""
    receipts = [receipt("witnessed", line, line) for line in range(6)]
    fewer, _ = coalesced(receipts, waiting=[(4, 5)])
    assert [(0, 3), (4, 4), (5, 5)] == [each.lines for each in fewer]


def test_other_words_are_another_receipt():
    """Released under another id, or for another reason, is not the same."""
    receipts = [receipt("released", 0, 0, distinct_id="a"), receipt("released", 1, 1, distinct_id="b")]
    assert 2 == len(coalesced(receipts)[0])
