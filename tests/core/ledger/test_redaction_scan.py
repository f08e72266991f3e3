"""Which lines have free text that is old enough."""

from __future__ import annotations

from pellucid.ledger.chain_reading import ChainReading
from pellucid.ledger.keeping import keep
from pellucid.ledger.receipts import NO_RECEIPT, Receipt
from pellucid.ledger.redaction_scan import RedactionScan
from pellucid.ledger.text_places import Place


class Every:
    """Takes each line for free text."""

    def places(self, raw):
        """The whole of it."""
        return [Place("", ("free_text",), 0, len(raw), is_quoted=False)]


def scan(copies, *, before_ns, examined=0):
    entry = copies.ledger.entry("s")
    found = RedactionScan(
        entry=entry,
        chain=ChainReading(entry.receipts, with_ages=True).read(),
        finder=Every(),
        before_ns=before_ns,
        examined=examined,
    )
    for _ in found.go_on():
        pass
    return found


def lines(found):
    return [text.line for text in found.found]


def test_a_line_is_as_old_as_its_first_receipt(copies):
    """Not as old as the last, and not as old as its program says."""
    copies.copy(b"one")
    between_ns = copies.clock.now_ns()
    copies.clock.move(days=1)
    copies.copy(b"two")
    copies.copy(b"three", released=False)
    assert [0] == lines(scan(copies, before_ns=between_ns))
    assert [0, 1] == lines(scan(copies, before_ns=copies.clock.now_ns()))


def test_places_are_where_the_lines_stand(copies):
    """Segment, offset and length, ready to be overwritten."""
    copies.copy(b"one", b"three")
    path = copies.ledger.segments("s")[0].path
    assert [(0, path, 0, 3), (1, path, 4, 5)] == [
        text[:4] for text in scan(copies, before_ns=copies.clock.now_ns()).found
    ]


def test_only_the_settled_beginning_is_examined_for_good(copies):
    """A line that waits, or that a person keeps, will have to be looked at again, and all behind it."""
    writer = copies.copy(b"one", b"two", b"three", released=False)
    writer.release([0, 2], why="emptied", distinct_id=None)
    found = scan(copies, before_ns=copies.clock.now_ns())
    assert ([0, 2], 1) == (lines(found), found.examined)
    found = scan(copies, before_ns=copies.clock.now_ns(), examined=1)
    assert ([2], 1) == (lines(found), found.examined)
    keep(copies.ledger, "s", 2)
    found = scan(copies, before_ns=copies.clock.now_ns(), examined=1)
    assert ([0], 0) == (lines(found), found.examined)


def test_a_receipt_without_text_is_told_as_it_is(copies):
    """Only what keeps a text, or vouches for one, is told differently."""
    copies.copy(b"one")
    found = scan(copies, before_ns=copies.clock.now_ns())
    plain = Receipt(seq=0, prev=NO_RECEIPT, at_ns=0, kind="released", details={"lines": [0, 0]})
    assert plain is found.told_anew(plain)
    young = Receipt(seq=0, prev=NO_RECEIPT, at_ns=1 << 62, kind="healed", details={"torn": "b25l"})
    assert young is found.told_anew(young)
