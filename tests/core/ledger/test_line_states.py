"""States of lines: the last receipt counts, and a purge is final."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pellucid.ledger.line_states import LineStates, coalesce
from pellucid.ledger.receipts import NO_RECEIPT, Receipt, ReceiptKind, state_after
from pellucid.state import State

_COUNT = 20
_STEPS = st.lists(
    st.tuples(
        st.sampled_from([*ReceiptKind, "sealed"]), st.integers(0, _COUNT - 1), st.integers(0, _COUNT - 1)
    ).map(lambda step: (step[0], min(step[1:]), max(step[1:]))),
    max_size=25,
)


def receipt(kind, first, last):
    return Receipt(seq=0, prev=NO_RECEIPT, at_ns=0, kind=kind, details={"lines": [first, last]})


@given(_STEPS)
def test_runs_equal_a_state_per_line(steps):
    """Whatever the receipts, the runs say the same as a plain list of states, and no two neighbours are equal."""
    model = [State.QUEUED] * _COUNT
    covered = 0
    for kind, first, last in steps:
        state = state_after(kind)
        if state is None:
            continue
        covered = max(covered, last + 1)
        for line in range(first, last + 1):
            model[line] = State.PURGED if model[line] is State.PURGED else state
    states = LineStates(receipt(*step) for step in steps)
    assert model == [states.at(line) for line in range(_COUNT)]
    assert covered == states.covered
    runs = list(states.runs(_COUNT))
    assert model == [state for first, last, state in runs for _ in range(first, last + 1)]
    assert all(one[2] is not two[2] and one[1] + 1 == two[0] for one, two in pairwise(runs))
    for state in State:
        expected = coalesce(line for line in range(_COUNT) if model[line] is state)
        assert expected == states.ranges(state, _COUNT)


def test_lines_without_receipt_are_queued():
    """A session that nothing is known of has queued lines only, as many as there are."""
    states = LineStates()
    assert State.QUEUED is states.at(10**9)
    assert [(0, 4, State.QUEUED)] == list(states.runs(5))
    assert [] == list(states.runs(0))


def test_receipts_of_huge_ranges_cost_nothing():
    """A forged receipt over 10^18 lines takes no memory."""
    states = LineStates([receipt("released", 0, 10**18), receipt("purged", 5, 10**17)])
    assert [(0, 4, State.RELEASED), (5, 9, State.PURGED)] == list(states.runs(10))


def test_unfinished_purges_are_those_without_a_purged_receipt():
    """`purging` asks for `purged` over the same range."""
    states = LineStates([receipt("purging", 1, 2), receipt("purging", 5, 5), receipt("purged", 1, 2)])
    assert ((5, 5),) == states.unfinished_purges


@given(st.lists(st.integers(0, 30)))
def test_coalesced_ranges_hold_exactly_the_numbers(numbers):
    """Ranges are ascending, apart from each other, and complete."""
    ranges = coalesce(numbers)
    assert sorted(set(numbers)) == [n for first, last in ranges for n in range(first, last + 1)]
    assert all(one[1] + 1 < two[0] for one, two in pairwise(ranges))


def test_a_session_that_began_held_holds_what_no_receipt_names():
    """Also lines that were written after the last receipt; what a person let go is queued."""
    opened = Receipt(seq=0, prev=NO_RECEIPT, at_ns=0, kind="opened", details={"state": "held"})
    states = LineStates([opened, receipt(ReceiptKind.HELD, 0, 3), receipt(ReceiptKind.APPROVED, 1, 2)])
    assert [(0, 0, State.HELD), (1, 2, State.QUEUED), (3, 9, State.HELD)] == list(states.runs(10))
    assert State.HELD is LineStates([opened]).at(0)
