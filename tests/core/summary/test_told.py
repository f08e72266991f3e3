"""What only receipts tell."""

from __future__ import annotations

from pellucid.ledger.receipts import NO_RECEIPT, Receipt, encode
from pellucid.summary.told import Answered, Redacted, told


def receipts(path, *drafts):
    """Write receipts; their chain is the ledger's business."""
    lines = [
        encode(Receipt(seq=0, prev=NO_RECEIPT, at_ns=0, kind=kind, details=details))
        for kind, details in drafts
    ]
    path.write_bytes(b"\n".join([*lines, b'{"kind":"redacted"', b"nonsense", b'{"seq":1,"ki']))
    return path


def test_what_was_redacted_and_what_was_answered(tmp_path):
    """In their order; what is no receipt is passed over, as is what says something else."""
    said = told(
        receipts(
            tmp_path / "a.ndjson",
            ("witnessed", {"lines": [0, 3]}),
            ("redacting", {"lines": [0, 1], "fields": ["a"], "found": ["email"]}),
            ("redacted", {"lines": [0, 1], "fields": ["a", "b"], "found": ["email", "free_text"]}),
            ("answered", {"lines": [2, 2], "outcome": "failed"}),
            ("redacted", {"lines": [3, 3], "fields": "a", "found": [1]}),
            ("answered", {"lines": [3, 3]}),
            ("redacted", {}),
            ("opened", {"session": '"kind":"redacted"'}),
        )
    )
    assert [Redacted(0, 1, ("a", "b"), ("email", "free_text")), Redacted(3, 3, (), ())] == said.redacted
    assert [Answered(2, 2, "failed"), Answered(3, 3, "")] == said.answered


def test_a_session_without_receipts_tells_nothing(tmp_path):
    """As one that was forgotten in this moment."""
    said = told(tmp_path / "none.ndjson")
    assert ([], []) == (said.redacted, said.answered)
