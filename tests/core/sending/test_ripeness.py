"""When waiting lines become a batch."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.sending.ripeness import Ripeness, event_name
from pellucid.sending.sealing import KeptBodies
from pellucid.sending.session_outbox import SessionOutbox
from pellucid.sending.values import Batch, Limits, Permission


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


def test_lines_that_may_not_leave_are_not_read_again_and_again(outbox, sending):
    """They are old, and would be ripe for ever; once another class may leave they are looked at anew."""
    looked, chosen = ripeness(age_s=0.0), []

    def no(name):
        chosen.append(name)
        return False

    refusing = replace(YES, may_send_event=no)
    now_ns = sending.clock.now_ns()
    assert [] == looked.drafts(outbox, refusing, now_ns, flush=False)
    chosen.clear()
    assert not looked.may_be_ripe(outbox, refusing, now_ns, flush=False)
    assert ["viewer_opened"] == chosen
    allowing = replace(YES, may_send_event=lambda _name: True)
    assert looked.may_be_ripe(outbox, allowing, now_ns, flush=False)
    assert 1 == len(looked.drafts(outbox, allowing, now_ns, flush=False))


def test_a_clock_that_was_set_back_makes_the_review_no_longer(sending):
    """It is as long as was promised, counted from when that is noticed."""
    s = 1_000_000_000
    due = ripeness()
    batch = Batch(
        uuid="b",
        first=0,
        last=1,
        uuids=(),
        body_sha256="",
        body_bytes=1,
        due_ns=10_010 * s,
        sealed_ns=10_000 * s,
    )
    assert [False, True] == [due.is_due(batch, now_s * s, 0.0) for now_s in (10_009, 10_010)]
    assert [False, False, True] == [due.is_due(batch, 6_400 * s, at_s) for at_s in (50.0, 59.9, 60.0)]
    assert not due.is_due(batch, 9_999 * s, 70.0)
    assert not due.is_due(replace(batch, due_ns=None), 6_400 * s, 1e9)
    assert due.is_due(replace(batch, attempts=1), 6_400 * s, 0.0)


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
