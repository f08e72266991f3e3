"""What a server's answer means for a batch."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.sending.outcomes import announcement, outcome_of
from pellucid.sending.values import Batch
from pellucid.transport import Blocked, Rejected, RetryLater, Unanswered
from pellucid.transport.backoff import Schedule

NOW_NS = 1_795_521_600_000_000_000
BATCH = Batch(uuid="b", first=3, last=5, uuids=(), body_sha256="0", body_bytes=9, due_ns=None)
ONE = Batch(uuid="b", first=3, last=3, uuids=(), body_sha256="0", body_bytes=9, due_ns=None)


def after(result, batch=BATCH, schedule=None):
    return outcome_of(result, batch, schedule=schedule or Schedule(), now_ns=NOW_NS, random=lambda: 0.5)


@pytest.mark.parametrize(
    ("result", "kind", "said"),
    [
        (
            RetryLater(status=503, answer="a", why="busy", after_s=60.0),
            "failed",
            {"status": 503, "why": "busy", "answer": "a", "next": "2026-11-24T12:01:00Z"},
        ),
        (Unanswered(why="no answer"), "unanswered", {"why": "no answer", "next": "2026-11-24T12:00:01.5Z"}),
        (
            Blocked(status=401, answer="a", why="the key"),
            "failed",
            {"status": 401, "why": "the key", "answer": "a", "next": None},
        ),
    ],
)
def test_a_failure_is_written_down_with_its_next_try(result, kind, said):
    """A person can read why, and when it will be tried again; a server's own wish counts."""
    outcome = after(result)
    (draft,) = outcome.drafts
    assert kind == draft.kind
    assert {"lines": [3, 5], "batch": "b", **said} == dict(draft.details)
    assert not outcome.must_split


def test_failures_in_a_row_make_the_wait_longer():
    """Up to a success, which forgets them."""
    schedule = Schedule()
    waits = []
    for _ in range(3):
        schedule = after(Unanswered(why="no"), schedule=schedule).schedule
        waits.append(schedule.wait_s(NOW_NS))
    assert waits == sorted(waits)
    assert 3 == schedule.failures


@pytest.mark.parametrize(
    "result",
    [
        RetryLater(status=503, answer="a", why="busy", after_s=None),
        Blocked(status=401, answer="a", why="the key"),
        Rejected(status=400, answer="a", reason="bad"),
    ],
)
def test_what_may_have_arrived_once_stays_unconfirmed(result):
    """That a later try surely failed says nothing of the earlier one."""
    outcome = after(result, replace(BATCH, attempts=1, is_unconfirmed=True))
    assert "unanswered" == outcome.drafts[0].kind
    assert result.status == outcome.drafts[0].details["status"]


def test_a_refused_event_that_may_have_arrived_says_so():
    """The server refuses it now; what it did with it before, nobody knows."""
    result = Rejected(status=400, answer="a", reason="bad")
    (draft,) = after(result, replace(ONE, is_unconfirmed=True)).drafts
    assert ("refused", "unconfirmed") == (draft.kind, draft.details["was"])
    assert "was" not in after(result, ONE).drafts[0].details


@pytest.mark.parametrize(
    ("content", "kind"), [(b"{}", "attempt"), (b"", "failed"), (None, "withheld")], ids=str
)
def test_what_is_written_before_a_batch_leaves(content, kind):
    """That it is about to; or why it is not, and then it is none any more."""
    draft = announcement(BATCH, content)
    assert (kind, [3, 5], "b") == (draft.kind, draft.details["lines"], draft.details["batch"])
    assert (content == b"") == draft.details.get("dissolved", False)


@pytest.mark.parametrize("reason", ["bad", "too large"])
def test_a_rejected_batch_is_halved_and_a_rejected_event_refused(reason):
    """The server will not take it, however often it is sent."""
    result = Rejected(status=400, answer="a", reason=reason)
    outcome = after(result)
    assert (True, "failed", True) == (
        outcome.must_split,
        outcome.drafts[0].kind,
        outcome.drafts[0].details["dissolved"],
    )
    outcome = after(result, ONE)
    assert (False, "refused") == (outcome.must_split, outcome.drafts[0].kind)
