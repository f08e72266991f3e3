"""What an answer means."""

from __future__ import annotations

import pytest

from pellucid.http_transport.answers import Answer
from pellucid.http_transport.outcomes import outcome
from pellucid.rfc3339 import parse
from pellucid.transport import Accepted, Blocked, Rejected, RetryLater, Unanswered

NOW_NS = parse("2026-11-24T10:00:00Z")


def _outcome(status, **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    answer = Answer(status=status, headers=named, text="answer", leaves_open=True)
    return outcome(answer, headers={"Host": "x"}, latency_ms=1.5, tls_peer="x", now_ns=NOW_NS)


def test_each_status_has_its_meaning():
    """Only what speaks about the body itself rejects it: a wrong address must not throw good events away."""
    expected = {
        Accepted: {200, 201, 202, 204, 299},
        Rejected: {400, 413, 422},
        RetryLater: {408, 421, 425, 429, 500, 501, 502, 503, 504, 507, 599},
        Blocked: {300, 301, 304, 308, 401, 402, 403, 404, 405, 410, 411, 415, 431, 451},
        Unanswered: {600, 999},
    }
    for kind, statuses in expected.items():
        assert dict.fromkeys(statuses, kind) == {status: type(_outcome(status)) for status in statuses}


def test_a_rejection_says_whether_size_is_the_reason():
    """What is too large is halved, what is bad is bisected."""
    assert {400: "bad", 422: "bad", 413: "too large"} == {
        status: _outcome(status).reason for status in (400, 422, 413)
    }


@pytest.mark.parametrize("status", [408, 429, 503, 500])
@pytest.mark.parametrize(
    ("text", "expected"),
    [("30", 30.0), ("Tue, 24 Nov 2026 10:00:30 GMT", 30.0), ("soon", None), ("-1", None)],
)
def test_the_servers_wish_is_handed_on(status, text, expected):
    """In seconds, from a date or a number; nonsense is no wish."""
    assert expected == _outcome(status, retry_after=text).after_s


def test_a_date_is_compared_with_the_servers_own_time():
    """A wrong clock on this side does not change how long the server asked to wait."""
    found = _outcome(503, retry_after="Fri, 01 Jan 2027 00:00:10 GMT", date="Fri, 01 Jan 2027 00:00:00 GMT")
    assert 10.0 == found.after_s
