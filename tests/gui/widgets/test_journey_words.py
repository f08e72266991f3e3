"""Each kind of receipt in plain words, with what a person may want to check."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.ledger.receipts import Receipt
from pellucid_gui.widgets.journey_words import address_of, duration_words, moment_of, step_of


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
        (
            "sealed",
            {
                "uuids": ["1", "2", "3"],
                "body_bytes": 12345,
                "due": "2026-11-23T16:05:10Z",
                "body_sha256": "ab" * 32,
            },
            "Sealed with 2 others",
            "12,345 bytes · due at 16:05:10 · SHA-256\u00a0abababababab…",
        ),
        (
            "sealed",
            {"uuids": ["1"], "body_bytes": 99, "due": None},
            "Sealed alone",
            "99 bytes · leaves once you say so",
        ),
        ("sealed", {"uuids": ["1", "2"], "due": "nonsense"}, "Sealed with 1 other", "leaves once you say so"),
        ("attempt", {"number": 1}, "Upload begun", ""),
        ("attempt", {"number": 3}, "Upload begun, attempt 3", ""),
        (
            "unanswered",
            {"why": "the connection was reset", "next": "2026-11-23T16:06:10Z"},
            "No answer",
            "the connection was reset · it may have arrived · the same bytes again at 16:06:10",
        ),
        (
            "failed",
            {
                "status": 503,
                "why": "the server answered 503",
                "answer": "busy",
                "next": "2026-11-23T16:06:10Z",
            },
            "Not accepted",
            "the server answered 503 · “busy” · next try at 16:06:10",
        ),
        (
            "failed",
            {"status": 400, "why": "an event in it is refused; it is sent in two halves", "dissolved": True},
            "Not accepted as a whole",
            "HTTP 400 · an event in it is refused; it is sent in two halves",
        ),
        (
            "sent",
            {"status": 200, "latency_ms": 34.2, "tls_peer": "eu.i.posthog.com", "answer": "Ok"},
            "Accepted by the server",
            "HTTP 200 · 34 ms · TLS to eu.i.posthog.com · “Ok”",
        ),
        (
            "refused",
            {"status": 400, "answer": "too old\nsecond line"},
            "Refused by the server, for good",
            "HTTP 400 · “too old…”",
        ),
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


def test_the_whole_answer_is_told_to_those_who_point_at_it():
    """And the headers that were sent; only the first line stands in the list."""
    found = step("sent", status=200, answer="Ok\nmore", headers={"Host": "h"})
    assert "The server's answer:\nOk\nmore\nSent with:\nHost: h" == found.tip
    long = step("refused", status=400, answer="x" * 500)
    assert len(long.detail) < 120
    assert "x" * 500 in long.tip


@pytest.mark.parametrize(
    ("kind", "details"),
    [
        ("sealed", {"uuids": 7, "body_bytes": "x", "due": 3}),
        ("attempt", {"number": "x"}),
        ("edited", {"drop": 5}),
        ("sent", {"status": "x", "latency_ms": None, "headers": [1], "answer": 7}),
        ("failed", {"next": "never", "status": None}),
        ("blessed", {}),
    ],
)
def test_what_another_version_wrote_is_no_fault(kind, details):
    """Details of another kind are left out."""
    assert step(kind, **details).words


def test_no_calendar_has_that_time():
    """Then it is unknown."""
    assert ("", "unknown") == moment_of(10**30)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0, "+ 0 ms"),
        (0.034, "+ 34 ms"),
        (0.9999, "+ 1.0 s"),
        (10.04, "+ 10.0 s"),
        (60, "+ 1 min"),
        (200, "+ 3 min 20 s"),
        (7_260, "+ 2 h 1 min"),
        (90_000, "+ 25 h"),
        (-5, "\u2212 5.0 s"),
    ],
)
def test_how_long_a_step_took(seconds, expected):
    """In the unit that fits; a clock that was set back is not hidden."""
    assert expected == duration_words(round(seconds * 1e9))


def test_where_batches_are_posted_to(own):
    """Below the app's address."""
    assert "https://eu.i.posthog.com/batch/" == address_of(own.app)
    assert "(no address)" == address_of(replace(own.app, endpoint=""))
