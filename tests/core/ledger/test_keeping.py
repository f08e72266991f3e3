"""What a person wants kept."""

from __future__ import annotations

import pytest

from pellucid.errors import NotFoundError
from pellucid.ledger.chain_reading import ChainReading
from pellucid.ledger.keeping import keep
from pellucid.ledger.verification import verify


def test_it_is_a_receipt_like_any_other(copies, receipts_file):
    """It names the lines, is chained on, and the last word counts."""
    copies.copy(b"a", b"b", b"c")
    assert (3, 1) == (keep(copies.ledger, "s"), keep(copies.ledger, "s", 1, is_kept=False))
    assert [(0, 0), (2, 2)] == ChainReading(receipts_file).read().kept
    assert ["kept", "kept"] == copies.kinds()[-2:]
    assert verify(copies.ledger, "s").whole


def test_what_is_not_there_cannot_be_kept(copies):
    """Neither a session nor a line, and asking makes nothing."""
    copies.copy(b"a")
    for folder, line in (("none", None), ("none", 0), ("s", 1), ("s", -1)):
        with pytest.raises(NotFoundError):
            keep(copies.ledger, folder, line)
    assert ["s"] == copies.ledger.folders()
    assert "kept" not in copies.kinds()
