"""What the outbox says and offers, for each state."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.state import State
from pellucid.view.next_wait import Wait, Why
from pellucid.view.request_values import Claim, NextRequest, Outlook, RequestEvent
from pellucid_gui import icons
from pellucid_gui.pages.outbox_words import ICONS, head_words
from pellucid_gui.widgets.outbox_head import HELD, NEXT

NOW_NS = 1_795_521_600_000_000_000
EVENT = RequestEvent(folder="s", line=0, name="e", time_ns=1, raw=b"", state=State.QUEUED, span=(0, 1))
REQUEST = NextRequest(
    claim=Claim.SEALED,
    method="POST",
    url="https://a.example/batch/",
    request_line="POST /batch/ HTTP/1.1",
    headers=(),
    content=b"x",
    events=(EVENT, replace(EVENT, line=1, span=None, why_not="no")),
    batch="u",
    following=2,
)


def words(why, which=NEXT, *, until_s=8, request=REQUEST, why_no_send="", **more):
    wait = Wait(why=why, title="My Viewer", until_ns=NOW_NS + until_s * 10**9, reason="you chose it")
    return head_words(
        Outlook(wait=wait, request=request, **more), which, now_ns=NOW_NS, why_no_send=why_no_send
    )


@pytest.mark.parametrize(
    ("why", "act", "can"),
    [
        (Why.REVIEW, "Send now", True),
        (Why.PERSON, "Send now", True),
        (Why.NOT_RUNNING, "Send now", True),
        (Why.RETRY, "Send now", False),
        (Why.OPEN, "Send now", False),
        (Why.DUE, "Send now", False),
        (Why.STOPPED, "Try again", True),
        (Why.PAUSED, "Go on now", True),
        (Why.PAUSED_RUN, "Go on now", True),
        (Why.UNANSWERED, "Answer…", True),
        (Why.LOCAL, "", True),
        (Why.NEXT_START, "", True),
    ],
)
def test_what_the_first_button_does(why, act, can):
    """What cannot be done says why."""
    found = words(why)
    assert (act, can) == (found.act, not found.why_no_act)


def test_what_is_due_and_nobody_sends_cannot_be_sent_sooner():
    """It leaves as soon as the app runs."""
    assert "It leaves as soon as My Viewer runs." == words(Why.NOT_RUNNING, until_s=0).why_no_act


def test_how_much_goes_where():
    """Only what leaves is counted; then why it waits, and what follows."""
    found = words(Why.REVIEW)
    assert "Leaves in 00:08" == found.headline
    assert (
        "1 event to https://a.example/batch/. Until then you can change it. 2 more batches follow."
        == found.detail
    )
    assert ("Hold", "") == (found.hold, found.why_no_hold)


def test_what_may_have_arrived_cannot_be_held():
    """And says so."""
    assert words(Why.RETRY, request=replace(REQUEST, is_unconfirmed=True)).why_no_hold


def test_of_somebody_elses_program_nothing_is_held_here():
    """Not as a whole either: the page has another way."""
    assert not words(Why.LIVE, request=replace(REQUEST, claim=Claim.RECONSTRUCTED)).hold


def test_what_is_held_waits_for_the_person():
    """How many, where to, and how many others there are."""
    held = replace(REQUEST, claim=Claim.HELD)
    found = words(Why.NOTHING, HELD, request=None, held=held, held_count=5)
    assert ("2 events wait for you", "Held, 5", "Let it go", "") == (
        found.headline,
        found.held,
        found.act,
        found.why_no_act,
    )
    assert found.detail.endswith("3 more are held.")
    lowered = words(Why.LOCAL, HELD, request=None, held=held, held_count=2, why_no_send="Nothing is sent.")
    assert "Nothing is sent." == lowered.why_no_act
    assert "stays on this computer" in lowered.detail
    none = replace(held, events=held.events[1:], trouble="Nothing of what is held would leave")
    kept = words(Why.NOTHING, HELD, request=None, held=none, held_count=1)
    assert ("", True) == (kept.act, kept.detail.startswith("Nothing of what is held would leave."))
    asked = words(Why.UNANSWERED, HELD, request=None, held=held, held_count=2, why_no_send="Not yet.")
    assert ("Answer…", "") == (asked.act, asked.why_no_act)


def test_each_shape_is_there(qapp):
    """A name that is none would be noticed only when it is needed."""
    for name in ICONS.values():
        assert not icons.pixmap(name, "#000000").isNull()
