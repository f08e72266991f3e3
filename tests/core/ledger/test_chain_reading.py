"""What one pass over a chain tells."""

from __future__ import annotations

import pytest

from pellucid.ledger.chain_reading import ChainReading
from pellucid.ledger.line_states import LineStates
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import NO_RECEIPT, Receipt, encode, line_hash


@pytest.fixture
def log(copies, clock):
    """The chain of the session `s`, to be written to by hand."""
    log = ReceiptLog(path=copies.ledger.entry("s").receipts, clock=clock)

    def append(kind, **details):
        with log.locked():
            log.catch_up()
            log.append([Draft(kind=kind, details=details)])

    return append


@pytest.fixture
def broken(tmp_path):
    """Read a chain of these lines, and tell the place of the first that does not follow from the one before."""

    def read(lines):
        path = tmp_path / "chain.ndjson"
        path.write_bytes(b"".join(line + b"\n" for line in lines))
        return ChainReading(path).read().broken

    return read


def chained(*kinds):
    """Encode receipts of these kinds, each with the hash of the one before."""
    lines, prev = [], NO_RECEIPT
    for seq, kind in enumerate(kinds):
        lines.append(encode(Receipt(seq=seq, prev=prev, at_ns=seq, kind=kind, details={"lines": [seq, seq]})))
        prev = line_hash(lines[-1])
    return lines


def test_it_tells_what_the_receipts_tell(copies, clock, receipts_file):
    """Count, head, states, digests and when something happened last."""
    copies.copy(b"a", b"b", each=True)
    copies.copy(b"c", released=False)
    chain = ChainReading(receipts_file).read()
    receipts = copies.ledger.receipts("s")
    assert (6, None, [], 0) == (chain.count, chain.broken, chain.unreadable, chain.torn_bytes)
    assert line_hash(receipts_file.read_bytes().splitlines()[-1]) == chain.head
    assert list(LineStates(receipts).runs(3)) == list(chain.states.runs(3))
    assert receipts[0] == chain.opened
    assert receipts[0].salt == chain.salt
    digests = [(r.lines, r.seq, r.digest) for r in receipts if r.digest]
    found = [
        ((first, chain.lasts[number]), chain.places[number], chain.digest(number).hex())
        for number, first in enumerate(chain.firsts)
    ]
    assert digests == found
    assert receipts[-1].at_ns == chain.latest_ns
    assert ([(2, 2)], []) == (chain.waiting, chain.holes)


def test_it_is_read_once(copies, receipts_file):
    """A second reading changes nothing."""
    copies.copy(b"a")
    chain = ChainReading(receipts_file).read()
    assert (3, None) == (chain.read().count, chain.broken)


def test_what_is_unfinished_is_told(copies, log, receipts_file):
    """Purges and redactions that were begun, by their lines; those that were ended are not among them."""
    copies.copy(b"a", b"b", b"c", b"d")
    for kind, lines in (
        ("purging", [0, 0]),
        ("purged", [0, 0]),
        ("purging", [1, 1]),
        ("redacting", [2, 3]),
        ("redacted", [3, 3]),
    ):
        log(kind, lines=lines)
    chain = ChainReading(receipts_file).read()
    assert ({(1, 1): 5}, [(2, 2)], [(0, 1)]) == (chain.purging, chain.redacting, chain.holes)


def test_what_a_person_keeps_is_told(copies, log, receipts_file):
    """What was said last counts."""
    copies.copy(b"a", b"b", b"c")
    assert not ChainReading(receipts_file).read().has_choices
    log("kept", lines=[0, 2], keep=1)
    log("kept", lines=[1, 1], keep=0)
    chain = ChainReading(receipts_file).read()
    assert ([(0, 0), (2, 2)], True) == (chain.kept, chain.has_choices)


def test_what_a_receipt_doubts_is_told(copies, log, receipts_file):
    """And which bodies it names."""
    copies.copy(b"a")
    log("released", lines=[0, 0], doubted=1)
    log("observed", lines=[0, 0], digest="", posted_bytes=[3, 9], posted_digest="ab")
    chain = ChainReading(receipts_file).read()
    assert [3] == chain.doubted
    assert [((3, 9, "ab"), 4)] == [(tuple(claim), place) for claim, place in chain.bodies.items()]


def test_damage_is_told_by_its_place(copies, receipts_file):
    """An edited receipt, one that cannot be read, and what a killed writer left."""
    copies.copy(b"a", b"b", each=True)
    whole = receipts_file.read_bytes()
    receipts_file.write_bytes(whole.replace(b'"source_bytes":[0,2]', b'"source_bytes":[0,3]', 1))
    assert 2 == ChainReading(receipts_file).read().broken
    lines = whole.splitlines()
    receipts_file.write_bytes(b"\n".join([*lines[:2], b'{"seq":2}', *lines[3:], b"to"]))
    chain = ChainReading(receipts_file).read()
    assert (2, [2], 2) == (chain.broken, chain.unreadable, chain.torn_bytes)


def test_an_untouched_chain_is_whole(broken):
    """It has no broken link, however long it is."""
    assert [None] * 4 == [broken(chained(*["released"] * n)) for n in range(4)]


def test_an_edited_receipt_is_found(broken):
    """A changed word breaks the chain at the receipt that follows; one that cannot be read, at itself."""
    lines = chained("opened", "witnessed", "released", "purged")
    lines[1] = lines[1].replace(b"witnessed", b"released")
    assert 2 == broken(lines)
    lines[0] = b"garbage"
    assert 0 == broken(lines)


def test_a_removed_receipt_is_found(broken):
    """A gap breaks the chain where it is, at the beginning too."""
    lines = chained("opened", "witnessed", "released", "purged")
    assert 1 == broken(lines[:1] + lines[2:])
    assert 0 == broken(lines[1:])


def test_reordered_receipts_are_found(broken):
    """Two receipts that changed places break the chain at the first of them."""
    lines = chained("opened", "witnessed", "released", "purged")
    assert 1 == broken([lines[0], lines[2], lines[1], lines[3]])


def test_odd_receipts_are_read_as_by_anybody(copies, log, receipts_file):
    """Names that are no text, kinds of other versions, digests that are none."""
    copies.copy(b"a")
    log("x", session="\udcff", lines=[0, 0], digest="not hex")
    log("released", lines=[1, 0])
    chain = ChainReading(receipts_file).read()
    assert (4, [4]) == (chain.broken, chain.unreadable)
    assert bytes(32) == chain.digest(len(chain.firsts) - 1)


def test_nothing_is_there(tmp_path):
    """Then nothing is told, and nothing is wrong."""
    chain = ChainReading(tmp_path / "none").read()
    assert (0, NO_RECEIPT, None, None, 0) == (
        chain.count,
        chain.head,
        chain.broken,
        chain.salt,
        chain.latest_ns,
    )


def test_it_pauses(copies, log, receipts_file):
    """A long chain is read in portions."""
    copies.copy(*[b"%d" % number for number in range(700)], each=True)
    assert 1 == len(list(ChainReading(receipts_file).go_on()))
