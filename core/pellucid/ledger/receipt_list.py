"""Reading a session's receipts without a lock, whatever is being done to them meanwhile."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from pellucid.ledger.receipts import NO_RECEIPT, Receipt, decode, line_hash
from pellucid.private_files import SLICE_BYTES, naming, open_private, read_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class ReceiptList(list[Receipt]):
    """
    The receipts of a session, as far as they can be read.

    Args:
        receipts: In the order of the chain.
        broken: The position of the first receipt line that does not follow from the one before, if any.
    """

    def __init__(self, receipts: Sequence[Receipt] = (), *, broken: int | None = None) -> None:
        super().__init__(receipts)
        self.broken = broken


def read_receipts(path: Path) -> ReceiptList:
    """
    Read a session's receipts without a lock; a torn last line is passed over, and so is what is no receipt.

    Receipts behind a broken link are in the list: what they say may still be true, and `broken` warns of it.

    Raises:
        LedgerError: The file is there and cannot be read.
    """
    with naming(path, "read"):
        try:
            descriptor = open_private(path, os.O_RDONLY, create=False)
        except FileNotFoundError:
            return ReceiptList()
        try:
            pieces: list[bytes] = []
            offset = 0
            while piece := read_at(descriptor, SLICE_BYTES, offset):
                pieces.append(piece)
                offset += len(piece)
        finally:
            os.close(descriptor)
    lines = b"".join(pieces).split(b"\n")[:-1]
    receipts = ReceiptList()
    prev = NO_RECEIPT
    for position, line in enumerate(lines):
        receipt = decoded(line)
        if receipts.broken is None and (receipt is None or receipt.seq != position or receipt.prev != prev):
            receipts.broken = position
        if receipt is not None:
            receipts.append(receipt)
        prev = line_hash(line)
    return receipts


def decoded(line: bytes) -> Receipt | None:
    """Return the receipt that a line holds, or `None` where it holds none."""
    try:
        return decode(line)
    except ValueError:
        return None
