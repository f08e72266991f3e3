"""Each sentence about an app with the engine inside, from values alone."""

from __future__ import annotations

import pytest

from pellucid.consent.rules import decide
from pellucid.consent.values import Choice, Mode, Pause, Unreadable
from pellucid.embedding.health_file import HealthNote
from pellucid.rfc3339 import parse
from pellucid.transport.backoff import Schedule
from pellucid.view.outbound import Failure, Outbound, SealedBatch
from pellucid.view.own_status import OwnStatus
from pellucid_gui.collection import Collection
from pellucid_gui.pages.own_words import (
    collection_of_own,
    destroyed_text,
    header_words,
    health_words,
    seconds_to_change,
    unheard_text,
    upload_words,
)

NOW_NS = parse("2026-11-23T16:05:00Z")
S = 1_000_000_000
RECEIVED = "may have been received before: an upload was on its way."


def status(choice=None, *, policy=None, default=Mode.UNSET, **outbound):
    chosen = choice or Choice(mode=Mode.ON, analytics_id="x" * 32)
    decision = decide(
        chosen,
        environ={},
        policy=policy,
        app_key="myviewer",
        default=default,
        now_ns=NOW_NS,
        started_ns=0,
    )
    values = {"is_running": True} | outbound
    return OwnStatus(choice=chosen, decision=decision, outbound=Outbound(**values), catalogue=None)


def batch(**changes):
    values = {
        "folder": "a",
        "uuid": "b",
        "first": 0,
        "last": 2,
        "events": 3,
        "body_bytes": 1234,
        "due_ns": NOW_NS + 8 * S,
        "attempts": 0,
        "is_unconfirmed": False,
    }
    return SealedBatch(**(values | changes))


@pytest.mark.parametrize(
    ("choice", "collection", "sentence"),
    [
        (Choice(), Collection.UNANSWERED, "My Viewer waits for your answer, and sends nothing."),
        (Choice(mode=Mode.OFF), Collection.OFF, "My Viewer records nothing and sends nothing."),
        (
            Choice(mode=Mode.LOCAL),
            Collection.LOCAL,
            "My Viewer records usage events and keeps them on this computer. Nothing is sent.",
        ),
        (
            Choice(mode=Mode.ON),
            Collection.ON,
            "My Viewer records usage events and sends them to eu.i.posthog.com.",
        ),
        (
            Choice(mode=Mode.ON, pause=Pause(since_ns=1, until_ns=NOW_NS + 3600 * S)),
            Collection.PAUSED,
            "My Viewer records nothing and sends nothing until 17:05.",
        ),
        (
            Choice(mode=Mode.ON, pause=Pause(since_ns=1, until_ns=None)),
            Collection.PAUSED,
            "My Viewer records nothing and sends nothing until My Viewer is started again.",
        ),
        (
            Unreadable(reason="it is broken"),
            Collection.UNKNOWN,
            "Nothing is collected or sent: what you chose cannot be read.",
        ),
        (
            Choice(mode=Mode.ON, classes={"error": Mode.OFF, "crash": Mode.LOCAL}),
            Collection.ON,
            "My Viewer records usage events and sends them to eu.i.posthog.com. But errors: off; crashes: only here.",
        ),
    ],
)
def test_what_holds(own, choice, collection, sentence):
    """One plain sentence for each state."""
    found = status(choice)
    words = header_words(own.app, found)
    assert (collection, sentence) == (words.collection, words.sentence)
    assert collection is collection_of_own(found.decision)


def test_which_rule_decides(own):
    """Where something lowers the choice, the sentence names it; what cannot be seen stands in the tip."""
    words = header_words(own.app, status(policy=Mode.OFF))
    assert (
        "My Viewer records nothing and sends nothing: the policy of this machine allows 'off' at most."
        == words.sentence
    )
    assert Mode.ON is words.chosen
    assert "Off holds: the policy of this machine allows 'off' at most." == words.overruled
    assert "" == header_words(own.app, status()).overruled
    assert "MYVIEWER_ANALYTICS in the environment of a running My Viewer can lower it further" in words.tip


def test_what_is_asked(own):
    """Once, until there is an answer; an app that sends without one says that."""
    assert header_words(own.app, status(Choice())).question.startswith("My Viewer asks whether it may send")
    assert "" == header_words(own.app, status(Choice(mode=Mode.OFF))).question
    opted = header_words(own.app, status(Choice(sessions_begun=1), default=Mode.ON))
    assert opted.question.endswith("unless you say no.")


def test_an_attached_address_is_told(own):
    """Then what is sent is no longer anonymous."""
    words = header_words(own.app, status(Choice(mode=Mode.ON, email="bob@example.com")))
    assert "bob@example.com" in words.warning


@pytest.mark.parametrize(
    ("outbound", "text"),
    [
        ({}, "nothing waits"),
        ({"waiting": 1}, "1 event to be bundled"),
        ({"waiting": 1200}, "1,200 events to be bundled"),
        ({"batches": (batch(),)}, "next in 0:08"),
        ({"batches": (batch(due_ns=NOW_NS + 90 * S - 1),)}, "next in 1:30"),
        ({"batches": (batch(due_ns=NOW_NS + 7200 * S),)}, "next at 18:05"),
        ({"batches": (batch(due_ns=None),)}, "waits for you"),
        ({"batches": (batch(due_ns=NOW_NS),)}, "leaving now"),
        ({"batches": (batch(),), "is_running": False}, "when My Viewer runs again"),
        (
            {
                "batches": (batch(),),
                "schedule": Schedule(failures=1, next_at_ns=NOW_NS + 30 * S),
                "failure": Failure(status=503, why="the server answered 503", at_ns=NOW_NS),
            },
            "tries again in 0:30 (503)",
        ),
        (
            {"batches": (batch(),), "schedule": Schedule(failures=1, next_at_ns=NOW_NS + 50_000 * S)},
            "tries again at 2026-11-24 05:58 (no answer)",
        ),
        (
            {
                "batches": (batch(),),
                "schedule": Schedule(
                    failures=1, next_at_ns=NOW_NS + 86_400 * S, stopped="the server refused the key (401)"
                ),
            },
            "stopped: the server refused the key (401)",
        ),
    ],
)
def test_when_something_leaves(own, outbound, text):
    """The next upload in a few words."""
    assert text == upload_words(own.app, status(**outbound), now_ns=NOW_NS).text


@pytest.mark.parametrize("choice", [Choice(), Choice(mode=Mode.LOCAL), Choice(mode=Mode.OFF)])
def test_where_nothing_is_sent_nothing_can_be_sent(own, choice):
    """No button is offered."""
    words = upload_words(own.app, status(choice, batches=(batch(),)), now_ns=NOW_NS)
    assert ("nothing is sent", False) == (words.text, words.has_verbs)


def test_what_may_have_arrived_cannot_be_held(own):
    """The button says why."""
    words = upload_words(own.app, status(batches=(batch(is_unconfirmed=True, attempts=1),)), now_ns=NOW_NS)
    assert "may have arrived" in words.why_no_hold


def test_further_batches_are_told(own):
    """Behind the one that leaves next."""
    words = upload_words(own.app, status(batches=(batch(), batch(), batch())), now_ns=NOW_NS)
    assert "3 events, 1,234 bytes, settled to the byte. 2 more batches wait behind it." == words.tip


def test_words_change_with_the_second():
    """The next look is due when a second is over, and never where nothing is counted."""
    assert seconds_to_change(status(), now_ns=NOW_NS) is None
    assert 1.0 == seconds_to_change(status(batches=(batch(),)), now_ns=NOW_NS)
    assert 0.25 == seconds_to_change(status(batches=(batch(),)), now_ns=NOW_NS + S * 3 // 4)
    assert seconds_to_change(status(Choice(), batches=(batch(),)), now_ns=NOW_NS) is None


@pytest.mark.parametrize(
    ("events", "unconfirmed", "text"),
    [
        (0, 0, ""),
        (1, 0, "1 event that had not been sent was destroyed."),
        (3, 0, "3 events that had not been sent were destroyed."),
        (
            1,
            1,
            f"1 event that had not been sent was destroyed. It {RECEIVED}",
        ),
        (
            3,
            2,
            f"3 events that had not been sent were destroyed. 2 of them {RECEIVED}",
        ),
        (
            3,
            3,
            f"3 events that had not been sent were destroyed. All of them {RECEIVED}",
        ),
    ],
)
def test_what_was_destroyed(events, unconfirmed, text):
    """The words fit the numbers."""
    assert text == destroyed_text(events, unconfirmed)


def test_what_goes_wrong(own):
    """Several processes' notes become one text; the commonest reasons are named."""
    notes = (
        HealthNote(pid=1, at_ns=1, refused={"a": 1, "b": 5}, troubles=("the disk is full",)),
        HealthNote(pid=2, at_ns=1, refused={"c": 2, "d": 3}, dropped=2, troubles=("the disk is full",)),
    )
    assert (
        "My Viewer: The disk is full. 2 events were lost because nothing could be written. "
        "11 events were not recorded: b; d; c; …."
    ) == health_words(own.app, notes)
    assert "" == health_words(own.app, ())


@pytest.mark.parametrize(
    ("pids", "said"),
    [
        ([], ""),
        ([71], "One program of the app does not answer (pid 71); it obeys as soon as it goes on."),
        (
            [71, None],
            "2 programs of the app do not answer (pids 71, ?); they obey as soon as they go on.",
        ),
    ],
)
def test_who_has_not_heard_of_a_change_is_named(pids, said):
    """A program that was stopped obeys when it goes on, and until then the person should know."""
    assert said == unheard_text(pids)
