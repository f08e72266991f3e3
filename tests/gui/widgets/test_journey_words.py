"""Each kind of receipt in plain words, with what a person may want to check."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.ledger.receipts import Receipt
from pellucid_gui.widgets.journey_words import address_of, step_of


def step(kind, **details):
    return step_of(Receipt(seq=1, prev="0" * 64, at_ns=1_795_538_344_001_204_000, kind=kind, details=details))


@pytest.mark.parametrize(
    ("kind", "details", "words", "detail"),
    [
        ("recorded", {}, "Recorded", ""),
        ("held", {"digest": "00"}, "Recorded, and held until you let it go", ""),
        ("held", {}, "Held by you", ""),
        ("approved", {"epoch": 2}, "You let it go", ""),
        ("approved", {"batch": "b"}, "You let the batch leave at once", ""),
        ("edited", {"drop": ["a", "b"]}, "You took out a, b", ""),
        ("edited", {"put": {"a": "x"}, "hash": ["a"]}, "You want a hash of a to leave", ""),
        ("sealed", {}, "Sealed alone", "leaves once you say so"),
        ("attempt", {}, "Upload begun", ""),
        ("unanswered", {}, "No answer", "it may have arrived"),
        ("failed", {}, "Not accepted", ""),
        ("sent", {}, "Accepted by the server", ""),
        ("refused", {}, "Refused by the server, for good", ""),
        (
            "redacted",
            {"fields": ["prompt", "response"], "found": ["free_text"]},
            "Free text destroyed in our copy",
            "prompt, response",
        ),
        ("redacted", {}, "Free text destroyed in our copy", ""),
        ("withheld", {"why": "by a person"}, "Withheld by you: it never leaves", ""),
        ("withheld", {"why": "no line of it can be read"}, "Withheld: no line of it can be read", ""),
        ("lost", {"why": "cap"}, "Given up: there was no more room for it", ""),
        ("lost", {}, "Lost from our log", ""),
        ("observed", {}, "Seen on its way out", ""),
        ("answered", {"outcome": "accepted"}, "Accepted, as the program's own log told", ""),
        (
            "answered",
            {"outcome": "failed"},
            "Upload failed, as the program's own log told",
            "the event is still queued",
        ),
        ("released", {"why": "emptied"}, "Released: it emptied its file", ""),
        ("kept", {"keep": 1}, "You keep its free text", ""),
        ("kept", {"keep": 0}, "You no longer keep its free text", ""),
        ("purging", {}, "Forgetting", ""),
        ("purged", {}, "Forgotten", ""),
        (
            "purged",
            {"why": "switched off", "was": "unconfirmed"},
            "Destroyed: collection was switched off",
            "it may have been received before",
        ),
        (
            "purged",
            {"why": "no longer agreed to"},
            "Destroyed: what you agreed to then holds no longer",
            "",
        ),
    ],
)
def test_every_step(kind, details, words, detail):
    """Words, and the second line where there are numbers, names and times."""
    found = step(kind, **details)
    assert (words, detail) == (found.words, found.detail)


@pytest.mark.parametrize(
    ("kind", "details"),
    [
        ("edited", {"drop": 5}),
        ("edited", {"put": 5, "hash": 7}),
        ("blessed", {}),
    ],
)
def test_what_another_version_wrote_is_no_fault(kind, details):
    """Details of another kind are left out."""
    assert step(kind, **details).words


def test_where_batches_are_posted_to(own):
    """Below the app's address."""
    assert "https://eu.i.posthog.com/batch/" == address_of(own.app)
    assert "(no address)" == address_of(replace(own.app, endpoint=""))
