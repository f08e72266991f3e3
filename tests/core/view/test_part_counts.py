"""The parts of the events of the last days, counted from an index."""

from __future__ import annotations

import pytest

from pellucid.index.event_index import EventIndex
from pellucid.view.part_counts import part_counts

DAY_S = 86_400


@pytest.fixture
def counting(outgoing):
    """Count what is there now."""

    def count(**more):
        index = EventIndex(ledger=outgoing.ledger, cache_dir=None)
        index.open()
        return part_counts(index, outgoing.ledger, now_ns=outgoing.clock.now_ns(), **more)

    return count


def test_what_was_sent_counts_as_well_as_what_waits(outgoing, counting):
    """With what is in each event, by the session."""
    outgoing.review_s = 0.0
    outgoing.record(1, 2)
    outgoing.upload(flush=True)
    outgoing.upload()
    outgoing.record(3)
    counts = counting()
    assert (3, 3, 3) == (
        counts.total,
        counts.event("viewer_opened"),
        counts.field("viewer_opened", "windows"),
    )
    assert 3 == counts.attachment("app_version")


def test_only_the_last_days_count(outgoing, counting):
    """Thirty of them, unless others are asked for."""
    outgoing.record(1)
    outgoing.clock.step(40 * DAY_S)
    outgoing.record(2, 3)
    assert (2, 3) == (counting().total, counting(days=60).total)


def test_it_can_be_cancelled_and_tells_how_far_it_is(outgoing, counting):
    """Whoever leaves the page does not wait."""
    outgoing.record(1, 2)
    shares = []
    assert counting(on_progress=shares.append) is not None
    assert 1.0 == shares[-1]
    assert counting(cancelled=lambda: True) is None


def test_nothing_at_all(counting):
    """Zero."""
    assert 0 == counting().total
