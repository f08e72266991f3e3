"""What a person changed of lines, as receipts say it."""

from __future__ import annotations

import pytest

from pellucid.ledger.edits import (
    edit_details,
    edit_of,
    edits_of,
    leaving_edit,
    sealed_context_edit,
    sealed_details,
    sealed_edits,
)
from pellucid.ledger.receipts import Receipt
from pellucid.wire import HASHED, REDACTED


def edited(first, last, **details):
    return Receipt(seq=1, prev="0" * 64, at_ns=0, kind="edited", details={"lines": [first, last], **details})


def test_a_receipt_of_an_earlier_version_says_the_same_as_ever():
    """It has names only; and where nothing but names is to be said, a new one looks like it."""
    assert {"a": None, "b": None} == edit_of([edited(0, 0, drop=["a"]), edited(0, 0, drop=["b", "a"])])
    assert {"drop": ["a", "b"]} == edit_details({"a": None, "b": None})
    old = {"edits": {"3": ["a"], "5": ["a", "b"]}}
    assert {3: {"a": None}, 5: {"a": None, "b": None}} == sealed_edits(old)
    assert {} == sealed_context_edit(old)
    assert old == sealed_details(sealed_edits(old), {})


def test_what_is_sealed_can_be_read_again():
    """Names, texts, and what is in each event."""
    edits = {3: {"a": None, "b": "x"}, 4: {"b": "y"}}
    details = sealed_details(edits, {"app_version": None, "os": "x"})
    assert edits == sealed_edits(details)
    assert {"app_version": None, "os": "x"} == sealed_context_edit(details)


def test_a_range_has_the_edits_of_its_lines():
    """By their numbers; a line whose edits were all taken back has none."""
    receipts = [edited(0, 4, put={"a": "x"}), edited(2, 9, drop=["b"]), edited(3, 3, back=["a", "b"])]
    assert {2: {"a": "x", "b": None}, 4: {"a": "x", "b": None}, 5: {"b": None}} == edits_of(receipts, 2, 5)


@pytest.mark.parametrize(
    "nonsense", [7, None, "a", ["a", 7], {"a": 7, "7": ["b", 7], "x": {}}, {"1": {"a": 7}}]
)
def test_receipts_that_make_no_sense_are_passed_over(nonsense):
    """Whatever stands there, nothing is raised, and only names and texts are taken."""
    edit = edit_of([edited(0, 0, drop=nonsense, put=nonsense, back=nonsense, hash=nonsense)])
    assert all(text is None or isinstance(text, str) for text in edit.values())
    found = sealed_edits({"edits": nonsense, "put": nonsense})
    assert all(isinstance(line, int) for line in found)
    assert all(
        text is None or isinstance(text, str) for text in sealed_context_edit({"context": nonsense}).values()
    )


def test_a_sealed_line_leaves_as_its_seal_says():
    """Rules may have changed more than the person did by hand; an edit after the seal undoes it."""
    seal = Receipt(
        seq=2,
        prev="0" * 64,
        at_ns=0,
        kind="sealed",
        details={"lines": [0, 4], "edits": {"3": ["a"]}, "put": {"3": {"b": "x"}}, "context": {"os": None}},
    )
    by_hand = edited(3, 3, drop=["a"])
    assert ({"a": None, "b": "x"}, {"os": None}) == leaving_edit([by_hand, seal], 3)
    assert ({}, {"os": None}) == leaving_edit([seal], 4)
    assert ({"a": None}, {}) == leaving_edit([by_hand, seal, edited(0, 4, drop=[])], 3)


def test_a_wanted_hash_is_named_beside_a_mark():
    """It is read again as wanted; other texts of the same receipt stay what they are."""
    edit = {"path": HASHED, "renderer": "x", "os": None}
    details = edit_details(edit)
    assert {"drop": ["os"], "put": {"path": REDACTED, "renderer": "x"}, "hash": ["path"]} == details
    assert edit == edit_of([edited(0, 0, **details)])


def test_an_engine_that_knows_no_hash_lets_a_mark_leave():
    """It reads what it knows of such a receipt, and passes over what it does not know: never the value."""
    known = {"drop", "put", "back"}
    details = {key: value for key, value in edit_details({"path": HASHED}).items() if key in known}
    assert {"path": REDACTED} == edit_of([edited(0, 0, **details)])


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ({"drop": ["path"]}, {"path": None}),
        ({"put": {"path": REDACTED}}, {"path": REDACTED}),
        ({"back": ["path"]}, {}),
        ({"drop": [], "why": "other rules"}, {"path": HASHED}),
        ({"put": {"path": REDACTED}, "hash": ["path"]}, {"path": HASHED}),
    ],
)
def test_of_a_hash_and_something_else_the_later_one_holds(later, expected):
    """Whoever wrote it: an engine that knows no hash writes the first three."""
    first = edited(0, 0, **edit_details({"path": HASHED}))
    assert expected == edit_of([first, edited(0, 0, **later)])
