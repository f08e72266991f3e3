"""Reading a chain link by link."""

from __future__ import annotations

from pellucid.ledger.receipt_list import read_receipts
from pellucid.ledger.receipt_stream import chain_lines, links, outline, torn_bytes
from pellucid.private_files import SLICE_BYTES


def test_each_link_is_read(copies, receipts_file):
    """What comes is what reading them all at once gives, and each follows from the one before."""
    copies.copy(b"a", b"b", each=True)
    found = list(links(receipts_file))
    assert read_receipts(receipts_file) == [link.receipt for link in found]
    assert [(0, True), (1, True), (2, True), (3, True), (4, True)] == [
        (link.position, link.follows) for link in found
    ]
    assert receipts_file.read_bytes().splitlines() == [link.raw for link in found]


def test_what_is_no_receipt_is_told(copies, receipts_file):
    """A damaged line has no receipt, and neither it nor the one behind follows."""
    copies.copy(b"a", b"b", each=True)
    whole = receipts_file.read_bytes().splitlines()
    receipts_file.write_bytes(b"\n".join([whole[0], b"nonsense", *whole[2:], b""]))
    assert [True, False, False, True, True] == [link.follows for link in links(receipts_file)]
    assert [1] == [link.position for link in links(receipts_file) if link.receipt is None]


def test_a_torn_end_is_passed_over_and_measured(copies, receipts_file):
    """Only what ends in a newline is a line; what stands behind it is counted."""
    copies.copy(b"a")
    assert 0 == torn_bytes(receipts_file)
    with receipts_file.open("ab") as file:
        file.write(b'{"seq":3')
    assert 3 == len(list(links(receipts_file)))
    assert 8 == torn_bytes(receipts_file)


def test_a_torn_end_may_be_long(tmp_path):
    """It is measured over slices, and where there is no newline at all it is everything."""
    path = tmp_path / "receipts.ndjson"
    path.write_bytes(b"x" * (2 * SLICE_BYTES + 5))
    assert 2 * SLICE_BYTES + 5 == torn_bytes(path)
    path.write_bytes(b"a\n" + b"x" * (SLICE_BYTES + 7))
    assert SLICE_BYTES + 7 == torn_bytes(path)
    assert [b"a"] == list(chain_lines(path))


def test_nothing_is_there(tmp_path):
    """A chain that does not exist has no links."""
    assert ([], 0) == (list(links(tmp_path / "none")), torn_bytes(tmp_path / "none"))


def test_an_outline_is_what_the_receipts_say(copies, receipts_file):
    """Who opened the session, and in which state each line is."""
    copies.copy(b"a", b"b", each=True)
    copies.copy(b"c", released=False)
    opened, states = outline(receipts_file)
    assert copies.ledger.receipts("s")[0] == opened
    assert copies.states() == [states.at(line) for line in range(3)]
    assert None is outline(receipts_file.with_name("none"))[0]
