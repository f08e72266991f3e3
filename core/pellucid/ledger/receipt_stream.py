"""Reading a session's receipts one after the other, so that a hundred thousand of them weigh no more than one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from pellucid.ledger.line_states import LineStates
from pellucid.ledger.log_pass import whole_lines
from pellucid.ledger.receipt_list import decoded
from pellucid.ledger.receipts import NO_RECEIPT, Receipt, ReceiptKind, line_hash
from pellucid.private_files import SLICE_BYTES, naming, open_private, read_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Link(NamedTuple):
    """One line of a chain."""

    position: int
    """Its place among the lines, from 0; equal to `seq` where the chain is whole."""
    raw: bytes
    """Without its newline."""
    receipt: Receipt | None
    """What it says; `None` where it is no receipt."""
    follows: bool
    """Whether it is a receipt, counts on, and names the line before it."""


def links(path: Path) -> Iterator[Link]:
    """
    Read a chain without a lock; a torn last line is passed over, and so is a file that is not there.

    Raises:
        LedgerError: The file is there and cannot be read.
    """
    prev = NO_RECEIPT
    for position, raw in enumerate(chain_lines(path)):
        receipt = decoded(raw)
        follows = receipt is not None and receipt.seq == position and receipt.prev == prev
        yield Link(position, raw, receipt, follows)
        prev = line_hash(raw)


def outline(path: Path) -> tuple[Receipt | None, LineStates]:
    """
    Return the receipt that opened a session, if there is one, and what became of its lines.

    Raises:
        LedgerError: The chain is there and cannot be read.
    """
    opened, states = None, LineStates()
    for link in links(path):
        if link.receipt is not None:
            states.apply(link.receipt)
            if opened is None and link.receipt.kind == ReceiptKind.OPENED:
                opened = link.receipt
    return opened, states


def torn_bytes(path: Path) -> int:
    """
    Return how much stands behind the last newline of a chain: what a writer that died left of a receipt.

    Raises:
        LedgerError: The file is there and cannot be read.
    """
    with naming(path, "read"):
        try:
            descriptor = open_private(path, os.O_RDONLY, create=False)
        except (FileNotFoundError, NotADirectoryError):
            return 0
        try:
            size = end = os.fstat(descriptor).st_size
            while end:
                begin = max(end - SLICE_BYTES, 0)
                newline = read_at(descriptor, end - begin, begin).rfind(b"\n")
                if newline >= 0:
                    return size - (begin + newline + 1)
                end = begin
            return size
        finally:
            os.close(descriptor)


def chain_lines(path: Path) -> Iterator[bytes]:
    """
    Read the lines of a chain, as `links` does, and say nothing of what is in them.

    Raises:
        LedgerError: The file is there and cannot be read.
    """
    for _, lines in whole_lines(path):
        yield from lines
