"""How the command line words what it found of an app with the engine inside."""

from __future__ import annotations

import pytest

from pellucid.cli.own import words
from pellucid.consent.rules import Decision
from pellucid.consent.values import Choice, Mode, Pause, Review, Unreadable
from pellucid.embedding.settling import Settled
from pellucid.embedding.standing import RunningSession
from pellucid.transport.backoff import Schedule

S = 1_000_000_000
NOW = 1_795_521_600 * S


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        (Mode.UNSET, "on this machine for at most 7 days or 1,000 events, and sends nothing"),
        (Mode.OFF, "collects nothing"),
        (Mode.LOCAL, "keeps usage data on this machine, and sends nothing"),
        (Mode.ON, "collects usage data and sends it"),
    ],
)
def test_a_mode_and_the_rule_that_decided(mode, said):
    """Both are in one sentence."""
    decision = Decision(mode=mode, rule="you chose it")
    assert f"{said}: you chose it." in words.mode_sentence(decision, "My Viewer")
    assert mode.value == words.mode_word(decision)


def test_what_cannot_be_read_is_unknown():
    """And what that means is said."""
    decision = Decision(mode=Mode.OFF, rule="x.json cannot be read", is_readable=False)
    assert "unknown" == words.mode_word(decision)
    assert "nothing is collected or sent. x.json cannot be read." in words.mode_sentence(decision, "A")


def test_a_pause():
    """One that is over is none; one until a restart has no end."""
    assert "" == words.pause_text(Choice(), NOW)
    assert "" == words.pause_text(Unreadable(reason="x"), NOW)
    assert "" == words.pause_text(Choice(pause=Pause(since_ns=NOW - 2 * S, until_ns=NOW - S)), NOW)
    assert "until 2026-11-24 12:00:09" == words.pause_text(
        Choice(pause=Pause(since_ns=NOW, until_ns=NOW + 9 * S)), NOW
    )
    assert "a restart ends it" in words.pause_text(Choice(pause=Pause(since_ns=NOW, until_ns=None)), NOW)
    assert None is words.pause_json(None)
    assert {"since": "2026-11-24T12:00:00Z", "until": None} == words.pause_json(
        Pause(since_ns=NOW, until_ns=None)
    )


def test_a_review_time():
    """As the verb takes it, and in words."""
    for review, said, word in (
        (None, "as long as the app has it", "default"),
        (Review(seconds=None), "until you let it go", "ask"),
        (Review(seconds=2.5), "2.5 s", 2.5),
    ):
        assert (said, word) == (words.review_text(review), words.review_json(review))


def test_why_nothing_is_tried_just_now():
    """Until a moment, or until a person helps; nothing where nothing stands in the way."""
    assert "" == words.schedule_text(Schedule(), NOW)
    assert "after 3 failures in a row, not before 2026-11-24 12:00:05" == words.schedule_text(
        Schedule(failures=3, next_at_ns=NOW + 5 * S), NOW
    )
    stopped = Schedule().blocked("401: the key is refused", now_ns=NOW)
    assert words.schedule_text(stopped, NOW).startswith("stopped: 401: the key is refused; tried again at ")
    assert {
        "failures": 1,
        "not_before": "2026-11-25T12:00:00Z",
        "stopped": "401: the key is refused",
    } == words.schedule_json(stopped, NOW)
    assert {"failures": 0, "not_before": None, "stopped": None} == words.schedule_json(Schedule(), NOW)


def test_when_a_batch_leaves():
    """In seconds, now, or when a person says so."""
    assert "leaves in 7 s" == words.due_text(NOW + 7 * S, NOW)
    assert "is due" == words.due_text(NOW, NOW)
    assert "leaves when you let it go" == words.due_text(None, NOW)


def test_what_a_change_destroyed():
    """Each part is said where there is something to say."""
    assert [] == words.settled_lines(Settled(), "A")
    session = RunningSession(folder="f", pid=71, version="1", since_ns=NOW, epoch=1, consent="on")
    settled = Settled(destroyed=2, unconfirmed=1, still_running=(session,), troubles=("x is full",))
    text = "\n".join(words.settled_lines(settled, "A"))
    for part in (
        "2 events that had not been sent were destroyed",
        "1 of them may have been received",
        "pid 71, version 1, has recorded as 'on'",
        "  - x is full.",
    ):
        assert part in text
    found = words.settled_json(settled)
    assert (2, 1, [71], ["x is full"]) == (
        found["destroyed"],
        found["may_have_been_received"],
        [each["pid"] for each in found["still_running"]],
        found["troubles"],
    )


def test_a_place_that_is_not_there_yet(tmp_path):
    """It is named all the same."""
    assert str(tmp_path) == words.place_text(tmp_path)
    assert f"{tmp_path / 'x'}  (not there yet)" == words.place_text(tmp_path / "x")
