"""Which of several requests is looked at."""

from __future__ import annotations

import pytest

from pellucid.state import State
from pellucid.view.next_wait import Wait, Why
from pellucid.view.request_values import Claim, Later, NextRequest, Outlook, RequestEvent
from pellucid_gui.pages.outbox_place import OutboxPlace

WAIT = Wait(why=Why.REVIEW, title="My Viewer")


def request(*lines):
    events = tuple(
        RequestEvent(folder="s", line=line, name="e", time_ns=1, raw=b"", state=State.QUEUED, span=(0, 1))
        for line in lines
    )
    return NextRequest(
        claim=Claim.SEALED,
        method="POST",
        url="u",
        request_line="POST / HTTP/1.1",
        headers=(),
        content=b"x",
        events=events,
    )


def outlook(*requests):
    first, *later = (request(*lines) for lines in requests) if requests else (None,)
    return Outlook(wait=WAIT, request=first, later=tuple(Later(wait=WAIT, request=each) for each in later))


@pytest.fixture
def place():
    return OutboxPlace()


def test_it_is_the_next_one_at_first(place):
    """Whatever follows."""
    place.take(outlook([0, 1], [2]))
    assert 0 == place.number
    place.take(outlook())
    assert 0 == place.number


def test_it_stays_with_what_was_changed(place):
    """Behind another batch, in the one that has most of it; once it has left, it is the next one again."""
    place.follow(request(0, 1, 2))
    place.take(outlook([5], [0], [1, 2]))
    assert 2 == place.number
    place.take(outlook([5]))
    assert 0 == place.number
    place.take(outlook([5], [1, 2]))
    assert 0 == place.number


def test_it_goes_from_one_to_the_other(place):
    """And stays where it went to; at the next one it follows nothing."""
    seen = outlook([0], [1], [2])
    assert (True, 1) == (place.step(seen, 1), place.number)
    place.take(outlook([1], [2]))
    assert 0 == place.number
    assert (True, False, 1) == (
        place.step(outlook([1], [2]), 1),
        place.step(outlook([1], [2]), 1),
        place.number,
    )
    assert (True, False) == (place.step(seen, -1), place.step(seen, -1))
    place.take(outlook([7], [0]))
    assert 0 == place.number
