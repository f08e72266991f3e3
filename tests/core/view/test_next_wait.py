"""What the next request waits for, from real consent, receipts and answers."""

from __future__ import annotations

import pytest

from pellucid.consent.values import Mode
from pellucid.sending.verbs import hold
from pellucid.transport import Blocked, RetryLater
from pellucid.view.next_wait import Why


def test_before_anybody_has_answered(next_up):
    """What was recorded is held."""
    next_up.record(1)
    assert Why.UNANSWERED is next_up.outlook().wait.why


@pytest.mark.parametrize(("mode", "why"), [(Mode.LOCAL, Why.LOCAL), (Mode.OFF, Why.OFF)])
def test_a_choice_that_sends_nothing(next_up, mode, why):
    """And which rule decided."""
    next_up.choose(mode)
    wait = next_up.outlook().wait
    assert (why, f"you chose {mode.value!r}") == (wait.why, wait.reason)
    assert not wait.leaves


def test_a_choice_that_cannot_be_read(next_up):
    """Nothing is sent, and the reason is told."""
    next_up.choose(Mode.ON)
    next_up.known.config_file.write_text("{")
    assert Why.UNREADABLE is next_up.outlook().wait.why


def test_a_pause_is_told_by_its_end(next_up):
    """Or by what ends it; what is sealed can be seen all the same."""
    next_up.choose(Mode.ON)
    next_up.record(1)
    next_up.upload(flush=True)
    next_up.clock.step(1)
    next_up.store.pause(3600.0)
    found = next_up.outlook()
    assert (Why.PAUSED, 3600.0) == (found.wait.why, found.wait.left_s(next_up.clock.now_ns()))
    assert found.request is not None
    next_up.store.pause(None)
    assert Why.PAUSED_RUN is next_up.outlook().wait.why


def test_nothing_and_nothing_but_held(next_up):
    """The one says what would appear, the other what is to be decided."""
    next_up.choose(Mode.ON)
    assert Why.NOTHING is next_up.outlook().wait.why
    folder = next_up.record(1)
    hold(next_up.ledger, folder, 0, 0)
    assert Why.HELD_ONLY is next_up.outlook().wait.why


def test_a_batch_that_is_still_open(next_up):
    """It is not sealed yet."""
    next_up.choose(Mode.ON)
    next_up.record(1)
    assert Why.OPEN is next_up.outlook().wait.why


def test_review_then_due(next_up):
    """Counted down to the very moment, as long as a process runs that sends it."""
    next_up.choose(Mode.ON)
    next_up.record(1, is_over=False)
    next_up.upload(flush=True)
    next_up.clock.step(4)
    wait = next_up.outlook().wait
    assert (Why.REVIEW, 6.0, True) == (wait.why, wait.left_s(next_up.clock.now_ns()), wait.leaves)
    next_up.clock.step(6)
    assert Why.DUE is next_up.outlook().wait.why


def test_nobody_runs_who_could_send(next_up):
    """Only the app itself uploads."""
    next_up.choose(Mode.ON)
    next_up.record(1)
    next_up.upload(flush=True)
    assert Why.NOT_RUNNING is next_up.outlook().wait.why


def test_a_person_lets_each_batch_go(next_up):
    """However long that takes."""
    next_up.choose(Mode.ON)
    next_up.review_s = None
    next_up.record(1, is_over=False)
    next_up.upload(flush=True)
    wait = next_up.outlook().wait
    assert (Why.PERSON, None) == (wait.why, wait.left_s(next_up.clock.now_ns()))


def test_a_failure_and_what_stops_it(next_up):
    """With the server's words; the first is counted down, the second waits for a person."""
    next_up.choose(Mode.ON)
    next_up.answers = [
        RetryLater(status=503, answer="", why="the server answered 503", after_s=20.0),
        Blocked(status=401, answer="", why="the server refused the key (401)"),
    ]
    next_up.record(1, is_over=False)
    next_up.upload(flush=True)
    next_up.clock.step(11)
    next_up.upload()
    wait = next_up.outlook().wait
    assert (Why.RETRY, "the server answered 503", 1) == (wait.why, wait.reason, wait.failures)
    assert 20.0 == wait.left_s(next_up.clock.now_ns())
    next_up.clock.step(21)
    assert Why.DUE is next_up.outlook().wait.why  # its time of review is over
    next_up.upload()
    wait = next_up.outlook().wait
    assert (Why.STOPPED, "the server refused the key (401)") == (wait.why, wait.reason)
