"""When waiting lines become a batch."""

from __future__ import annotations

import pytest

from pellucid.sending.ripeness import Ripeness, event_name
from pellucid.sending.sealing import KeptBodies
from pellucid.sending.session_outbox import SessionOutbox
from pellucid.sending.values import Limits, Permission


@pytest.fixture
def outbox(sending):
    """A session of ten lines."""
    folder = sending.record(*range(10))
    outbox = SessionOutbox(sending.ledger.entry(folder), clock=sending.clock)
    with outbox.log.locked():
        outbox.catch_up()
    return outbox


def ripeness(**limits):
    return Ripeness(limits=Limits(**({"count": 100, "age_s": 30.0} | limits)), bodies=KeptBodies())


YES = Permission(may_send=True, epoch=1)


def test_number_size_and_age_each_suffice(outbox, sending):
    """And without any of them it waits."""
    now_ns = sending.clock.now_ns()
    assert not ripeness().may_be_ripe(outbox, YES, now_ns, flush=False)
    assert ripeness(count=10).may_be_ripe(outbox, YES, now_ns, flush=False)
    assert ripeness(size_bytes=500).may_be_ripe(outbox, YES, now_ns, flush=False)
    assert ripeness().may_be_ripe(outbox, YES, now_ns + 30_000_000_000, flush=False)
    assert ripeness().may_be_ripe(outbox, YES, now_ns, flush=True)


def test_an_old_event_takes_the_younger_ones_along(outbox, sending):
    """What waits goes in full batches, and the rest in a last one."""
    drafts = ripeness(count=4).drafts(outbox, YES, sending.clock.now_ns() + 10**12, flush=False)
    assert [[0, 3], [4, 7], [8, 9]] == [draft.details["lines"] for draft in drafts]
    drafts = ripeness(count=4).drafts(outbox, YES, sending.clock.now_ns(), flush=False)
    assert [[0, 3], [4, 7]] == [draft.details["lines"] for draft in drafts]


def test_a_batch_is_due_after_its_review(outbox, sending):
    """Or when a person says so."""
    now_ns = sending.clock.now_ns()
    for review_s, due in ((10.0, "2026-11-24T12:00:10.000000001Z"), (None, None)):
        permission = Permission(may_send=True, epoch=1, review_s=review_s)
        (draft,) = ripeness(count=10).drafts(outbox, permission, now_ns, flush=False)
        assert due == draft.details["due"]


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (
            b'{"time_utc":"2026-11-24T12:00:00Z","kind":"Append","name":"viewer_opened","uuid":"x"}',
            "viewer_opened",
        ),
        (b"", ""),
        (b'{"name":5}', ""),
    ],
)
def test_an_event_s_name_is_found_near_the_front(raw, name):
    """Without reading the whole line."""
    assert name == event_name(raw)
