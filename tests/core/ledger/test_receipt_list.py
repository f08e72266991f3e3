"""Reading receipts without a lock."""

from __future__ import annotations

import pytest

from pellucid.errors import LedgerError
from pellucid.ledger.receipt_list import decoded, read_receipts
from pellucid.ledger.receipts import NO_RECEIPT, Receipt, encode, line_hash


@pytest.fixture
def lines():
    """Four chained receipt lines."""
    found, prev = [], NO_RECEIPT
    for seq in range(4):
        found.append(encode(Receipt(seq=seq, prev=prev, at_ns=seq, kind="released")))
        prev = line_hash(found[-1])
    return found


def read(path, content):
    path.write_bytes(content)
    found = read_receipts(path)
    return [receipt.seq for receipt in found], found.broken


def test_receipts_that_are_not_there_are_none(tmp_path):
    """A session without receipts has an empty, whole chain."""
    assert ([], None) == (read_receipts(tmp_path / "x"), read_receipts(tmp_path / "x").broken)


def test_torn_last_receipt_is_passed_over(tmp_path, lines):
    """A receipt that is just being written is not there yet, and breaks nothing."""
    content = b"\n".join([*lines, b""])
    for cut in range(len(content) + 1):
        found, broken = read(tmp_path / "x", content[:cut])
        assert (list(range(content[:cut].count(b"\n"))), None) == (found, broken)


def test_broken_link_is_flagged_and_the_rest_still_read(tmp_path, lines):
    """What follows a broken link may still be true; the flag says where trust ends."""
    assert ([0, 2, 3], 1) == read(tmp_path / "x", b"\n".join([lines[0], b"gar\xffbage", *lines[2:], b""]))
    assert ([0, 2, 3], 1) == read(tmp_path / "x", b"\n".join([lines[0], *lines[2:], b""]))


def test_folder_in_place_of_receipts_is_an_error(tmp_path):
    """What cannot be read is named."""
    (tmp_path / "x").mkdir()
    with pytest.raises(LedgerError, match="x cannot be read"):
        read_receipts(tmp_path / "x")


def test_only_receipts_are_decoded(lines):
    """A line either is a receipt or nothing."""
    assert (0, None) == (decoded(lines[0]).seq, decoded(b"{}"))
