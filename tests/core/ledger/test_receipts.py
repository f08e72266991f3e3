"""Receipts: their form, their chain, and what they say about lines."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.ledger.receipts import (
    NO_RECEIPT,
    Receipt,
    ReceiptKind,
    decode,
    encode,
    line_digest,
    new_salt,
    state_after,
)
from pellucid.state import State

_TEXT = st.text(st.characters(), max_size=8) | st.just("\udcff")
_RECEIPTS = st.builds(
    Receipt,
    seq=st.integers(0, 1 << 40),
    prev=st.binary(min_size=32, max_size=32).map(bytes.hex),
    at_ns=st.integers(0, 4 * 10**18),
    kind=st.sampled_from(list(ReceiptKind)).map(str) | st.just("sealed"),
    details=st.fixed_dictionaries(
        {},
        optional={
            "lines": st.tuples(st.integers(0, 99), st.integers(99, 200)).map(list),
            "digest": _TEXT,
            "why": _TEXT,
            "distinct_id": st.none() | _TEXT,
        },
    ),
)


def test_form_is_fixed():
    """The keys stand in their order, compactly, and the time has nanoseconds."""
    receipt = Receipt(
        seq=1,
        prev=NO_RECEIPT,
        at_ns=1_795_449_914_825_814_221,
        kind=ReceiptKind.WITNESSED,
        details={"lines": [0, 3], "digest": "ab", "source_bytes": [0, 4123]},
    )
    assert (
        b'{"seq":1,"prev":"' + b"0" * 64 + b'","at":"2026-11-23T16:05:14.825814221Z","kind":"witnessed",'
        b'"lines":[0,3],"digest":"ab","source_bytes":[0,4123]}'
    ) == encode(receipt)
    assert ((0, 3), "ab", (0, 4123)) == (receipt.lines, receipt.digest, receipt.source_bytes)
    assert [False, True, True, False] == [receipt.covers(line) for line in (-1, 0, 3, 4)]


@given(_RECEIPTS)
def test_decode_gives_back_what_was_encoded(receipt):
    """Nothing is lost on the way to the disk and back, not even names that are no text."""
    line = encode(receipt)
    assert receipt == decode(line)
    assert b"\n" not in line


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"null",
        b"[]",
        b"\xff",
        b'{"seq":0}',
        b"[" * 100_000,
        encode(Receipt(seq=0, prev="x" * 64, at_ns=0, kind="opened")),
        encode(Receipt(seq=0, prev=NO_RECEIPT, at_ns=0, kind="opened"))[:-1],
        *(
            encode(Receipt(seq=0, prev=NO_RECEIPT, at_ns=0, kind="released", details={"lines": lines}))
            for lines in (
                [3, 1],
                [-1, 1],
                [1],
                [1, 2, 3],
                [1.0, 2],
                [1, "2"],
                "12",
                {"1": 1, "2": 2},
                12,
                None,
            )
        ),
        encode(Receipt(seq=0, prev=NO_RECEIPT, at_ns=0, kind="opened")).replace(b"0,", b"true,", 1),
    ],
)
def test_what_is_no_receipt_is_refused(line):
    """A line that is torn, foreign or senseless is a `ValueError`, whatever it holds."""
    with pytest.raises(ValueError):  # noqa: PT011 - the reason differs with the line
        decode(line)


def test_salt_is_read_only_where_it_is_one():
    """A salt is hex; anything else counts as none."""
    receipt = Receipt(seq=0, prev=NO_RECEIPT, at_ns=0, kind="opened", details={"salt": new_salt()})
    assert 16 == len(receipt.salt)
    assert [None] * 3 == [replace(receipt, details={"salt": bad}).salt for bad in ("xyz", "abc", 3)]


def test_digest_is_salted_and_keeps_lines_apart():
    """The digest is SHA-256 over salt, lengths and bytes: moving a byte between two lines changes it."""
    expected = hashlib.sha256(b"salt" + (2).to_bytes(8, "little") + b"ab" + bytes(8)).hexdigest()
    assert expected == line_digest(b"salt", [b"ab", b""])
    assert line_digest(b"s", [b"ab", b"c"]) != line_digest(b"s", [b"a", b"bc"])
    assert line_digest(b"s", [b"a"]) != line_digest(b"t", [b"a"])


def test_state_follows_from_the_kind():
    """Purging counts as purged: it is redone until it is; kinds that we do not know change nothing."""
    assert {
        "opened": None,
        "writer": None,
        "witnessed": State.QUEUED,
        "released": State.RELEASED,
        "observed": None,
        "rebuilt": State.RELEASED,
        "answered": None,
        "recorded": State.QUEUED,
        "held": State.HELD,
        "approved": State.QUEUED,
        "edited": None,
        "sealed": None,
        "attempt": State.UNCONFIRMED,
        "unanswered": State.UNCONFIRMED,
        "failed": State.QUEUED,
        "sent": State.SENT,
        "refused": State.REFUSED,
        "withheld": State.WITHHELD,
        "healed": None,
        "lost": State.LOST,
        "purging": State.PURGED,
        "purged": State.PURGED,
        "kept": None,
        "unseen": None,
        "first": None,
        "redacting": None,
        "redacted": None,
        "compacted": None,
        "retired": None,
        "unheard-of": None,
    } == {kind: state_after(kind) for kind in [*ReceiptKind, "unheard-of"]}
