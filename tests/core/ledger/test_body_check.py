"""Whether bodies are those that receipts were written for."""

from __future__ import annotations

from pellucid.ledger.body_check import BodyClaim, body_claim, body_digest
from pellucid.ledger.posted_bodies import KeptBody, append_body
from pellucid.ledger.receipts import NO_RECEIPT, Receipt, line_digest


def receipt(**details):
    return Receipt(seq=0, prev=NO_RECEIPT, at_ns=0, kind="observed", details=details)


def test_a_claim_is_a_place_and_a_digest():
    """Without either there is nothing to check."""
    assert BodyClaim(1, 9, "ab") == body_claim(receipt(posted_bytes=[1, 9], posted_digest="ab"))
    assert None is body_claim(receipt(posted_bytes=[1, 9]))
    assert None is body_claim(receipt(posted_digest="ab"))
    assert None is body_claim(receipt(posted_bytes="x", posted_digest="ab"))


def test_a_digest_is_of_the_body_as_it_was_posted(tmp_path):
    """Nobody can tell once an event of it is gone, and there is none where there is no body."""
    whole = append_body(tmp_path, KeptBody(at_ns=0, parts=("[", "{}", "]")))
    holed = append_body(tmp_path, KeptBody(at_ns=0, parts=("[", "  ", "]")))
    assert line_digest(b"salt", [b"[{}]"]) == body_digest(tmp_path, BodyClaim(*whole, ""), b"salt")
    assert None is body_digest(tmp_path, BodyClaim(*holed, ""), b"salt")
    assert "" == body_digest(tmp_path, BodyClaim(1, 3, ""), b"salt")
