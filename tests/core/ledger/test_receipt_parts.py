"""What a coalesced receipt still tells of each receipt that it stands for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pellucid.ledger.receipt_parts import Part, narrowed, part_details, parts_of
from pellucid.ledger.receipts import NO_RECEIPT, Receipt, decode, encode

PLACE = st.none() | st.tuples(st.integers(0, 1 << 40), st.integers(0, 1 << 40))


def receipt(at_ns=7, **details):
    return Receipt(seq=1, prev=NO_RECEIPT, at_ns=at_ns, kind="witnessed", details=details)


@given(
    st.integers(0, 1000),
    st.lists(st.tuples(st.integers(1, 9), st.integers(0, 1 << 60), PLACE), min_size=1, max_size=9),
)
def test_parts_are_read_as_they_were_written(first, told):
    """To the nanosecond, even if the clock was set back in between, and with the places in the program's file."""
    parts, line = [], first
    for count, at_ns, place in told:
        parts.append(Part(line, line + count - 1, at_ns, place))
        line += count
    joined = decode(encode(receipt(at_ns=parts[-1].at_ns, **part_details(parts))))
    assert parts == list(parts_of(joined))
    assert (first, line - 1) == joined.lines


def test_a_receipt_of_its_own_is_its_only_part():
    """So that whoever reads parts needs not know whether a chain was compacted."""
    plain = receipt(lines=[3, 5], source_bytes=[0, 9])
    assert [Part(3, 5, 7, (0, 9))] == list(parts_of(plain))
    assert plain is narrowed(plain, 4)
    assert [] == list(parts_of(receipt(salt="00")))


def test_a_part_that_makes_no_sense_counts_for_nothing():
    """Then the receipt is what it seems: one over all its lines."""
    for parts in ("1 0", "2 0,9 0", "0 0,3 0", "x", "", "3 0 1", "3", "3 0 1 2 3", ["3 0"], 7):
        odd = receipt(lines=[3, 5], since="2026-01-01T00:00:00Z", parts=parts)
        assert [Part(3, 5, 7, None)] == list(parts_of(odd)), parts
    assert [Part(3, 5, 7, None)] == list(parts_of(receipt(lines=[3, 5], since="never", parts="3 0")))


def test_narrowed_says_what_was_said_of_that_line():
    """Its moment, its lines, its place; and that there was a digest, which is no longer there by itself."""
    parts = [Part(0, 1, 10, (0, 8)), Part(2, 2, 30, None)]
    joined = receipt(at_ns=30, **part_details(parts), digest="ab", why="emptied")
    first, second = narrowed(joined, 1), narrowed(joined, 2)
    assert (10, (0, 1), (0, 8), "emptied", "") == (
        first.at_ns,
        first.lines,
        first.source_bytes,
        first.text("why"),
        first.digest,
    )
    assert (30, (2, 2), None) == (second.at_ns, second.lines, second.source_bytes)
    assert joined is narrowed(joined, 9)
