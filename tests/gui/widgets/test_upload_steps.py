"""The steps of an upload in plain words, with what a person may want to check."""

from __future__ import annotations

import pytest

from pellucid.ledger.receipts import Receipt
from pellucid_gui.widgets import upload_steps


def receipt(**details):
    return Receipt(seq=1, prev="0" * 64, at_ns=1_795_538_344_001_204_000, kind="sent", details=details)


@pytest.mark.parametrize(
    ("say", "details", "words", "detail"),
    [
        (
            upload_steps.sealed,
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
            upload_steps.sealed,
            {"uuids": ["1"], "body_bytes": 99, "due": None},
            "Sealed alone",
            "99 bytes · leaves once you say so",
        ),
        (
            upload_steps.sealed,
            {"uuids": ["1", "2"], "due": "nonsense"},
            "Sealed with 1 other",
            "leaves once you say so",
        ),
        (upload_steps.attempt, {"number": 1}, "Upload begun", ""),
        (upload_steps.attempt, {"number": 3}, "Upload begun, attempt 3", ""),
        (
            upload_steps.unanswered,
            {"why": "the connection was reset", "next": "2026-11-23T16:06:10Z"},
            "No answer",
            "the connection was reset · it may have arrived · the same bytes again at 16:06:10",
        ),
        (
            upload_steps.failed,
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
            upload_steps.failed,
            {"status": 400, "why": "an event in it is refused; it is sent in two halves", "dissolved": True},
            "Not accepted as a whole",
            "HTTP 400 · an event in it is refused; it is sent in two halves",
        ),
        (
            upload_steps.sent,
            {"status": 200, "latency_ms": 34.2, "tls_peer": "eu.i.posthog.com", "answer": "Ok"},
            "Accepted by the server",
            "HTTP 200 · 34 ms · TLS to eu.i.posthog.com · “Ok”",
        ),
        (
            upload_steps.refused,
            {"status": 400, "answer": "too old\nsecond line"},
            "Refused by the server, for good",
            "HTTP 400 · “too old…”",
        ),
    ],
)
def test_every_step(say, details, words, detail):
    """Words, and the second line where there are numbers, names and times."""
    found = say(receipt(**details))
    assert (words, detail) == (found.words, found.detail)


def test_the_whole_answer_is_told_to_those_who_point_at_it():
    """And the headers that were sent; only the first line stands in the list."""
    found = upload_steps.sent(receipt(status=200, answer="Ok\nmore", headers={"Host": "h"}))
    assert "The server's answer:\nOk\nmore\nSent with:\nHost: h" == found.tip
    long = upload_steps.refused(receipt(status=400, answer="x" * 500))
    assert len(long.detail) < 120
    assert "x" * 500 in long.tip


@pytest.mark.parametrize(
    ("say", "details"),
    [
        (upload_steps.sealed, {"uuids": 7, "body_bytes": "x", "due": 3}),
        (upload_steps.attempt, {"number": "x"}),
        (upload_steps.sent, {"status": "x", "latency_ms": None, "headers": [1], "answer": 7}),
        (upload_steps.failed, {"next": "never", "status": None}),
    ],
)
def test_what_another_version_wrote_is_no_fault(say, details):
    """Details of another kind are left out."""
    assert say(receipt(**details)).words
