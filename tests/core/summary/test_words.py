"""A summary in plain sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.guard import RULES
from pellucid.meaning.judge import FREE_TEXT
from pellucid.state import State
from pellucid.summary.values import (
    Answers,
    Counts,
    FindingCount,
    NameCount,
    RedactedCount,
    Summary,
    VersionCount,
    Watching,
)
from pellucid.summary.words import headline, inside, sentences
from pellucid.witness.gaps import Gap, Why

S = 10**9
NOON = 1_795_435_200 * S
"""Of 2026-11-23, in UTC."""
DAY = 86_400 * S


def counts(**states):
    """Count by the words of states."""
    return Counts(states={State[word.upper()]: many for word, many in states.items()})


def finding(rule, *, sent=0, queued=0, removed=0):
    """Return what one rule found."""
    return FindingCount(
        rule=rule,
        counts=counts(released=sent, queued=queued),
        removed=counts(sent=removed),
        fields=(),
    )


def summary(sent=0, found=(), **changes):
    """Return a summary of a program that sent so many."""
    given = {each.rule: each for each in found}
    values = {
        "title": "Rerun",
        "is_own": False,
        "days": 30,
        "since_ns": NOON - 30 * DAY,
        "until_ns": NOON,
        "counts": counts(released=sent),
        "names": (),
        "undocumented": Counts(),
        "has_catalogue": True,
        "findings": tuple(given.get(rule, finding(rule)) for rule in (FREE_TEXT, *RULES)),
        "redacted": RedactedCount(events=0, texts=0),
        "answers": Answers(accepted=0, failed=0),
        "sessions": (),
        "sent_bytes": 0,
        "first_sent_ns": None,
        "last_sent_ns": None,
        "watching": None,
        "troubles": (),
    }
    return Summary(**(values | changes))


def test_the_headline():
    """How many, and with what; 0 is said, one is one."""
    found = [finding(FREE_TEXT, sent=3), finding("ip", sent=5)]
    assert (
        "In the last 30 days Rerun sent 412 events, 3 with free text, 0 with an e-mail address."
        == headline(summary(412, found))
    )
    one = summary(1, [finding("email", sent=1, queued=4)], days=1)
    assert "In the last day Rerun sent 1 event, 0 with free text, 1 with an e-mail address." == headline(one)
    none = summary(1_234, days=None, since_ns=None)
    assert "So far Rerun sent 1,234 events, 0 with free text, 0 with an e-mail address." == headline(none)


def test_an_own_app_has_no_free_text():
    """Its catalogue binds; what a rule took out is told."""
    own = summary(
        is_own=True,
        has_catalogue=False,
        title="My Viewer",
        counts=counts(sent=2),
        findings=(finding("email", removed=1), finding("ip")),
    )
    assert (
        "In the last 30 days My Viewer sent 2 events, 0 with an e-mail address.",
        "The guard found nothing else in them.",
        "Taken out before an event was written: an e-mail address from 1.",
    ) == sentences(own)


def test_what_is_undocumented_stands_behind_the_headline():
    """As a whole, in part, and what waits."""
    whole = NameCount(
        kind="Append",
        name="x",
        title="",
        counts=counts(released=2),
        undocumented=counts(released=2),
        fields=(),
    )
    said = sentences(summary(9, undocumented=counts(released=3, queued=1), names=(whole,)))
    assert "3 of them are undocumented: 2 as a whole, 1 in some fields." == said[1]
    assert "Of those that wait, 1 is undocumented." == said[2]
    assert "1 of them is undocumented." == sentences(summary(9, undocumented=counts(released=1)))[1]
    assert "All of them are documented, with each field." == sentences(summary(2))[1]
    assert "It is documented, with each field." == sentences(summary(1))[1]
    assert 1 == len(sentences(summary(0)))


def test_what_else_the_guard_found():
    """By rule, in the order of the rules."""
    found = [finding("ip", sent=2), finding("secret", sent=1), finding(FREE_TEXT, sent=1)]
    assert "The guard also found a secret in 1 and an IP address in 2." in sentences(summary(3, found))
    assert "The guard found nothing else in them." in sentences(summary(3))
    assert inside("strange") == "strange"
    assert not [rule for rule in RULES if inside(rule) == rule]


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ({"queued": 1}, "1 event waits to leave."),
        ({"queued": 2, "released": 1}, "2 more events wait to leave."),
        ({"held": 1}, "1 event is held for you."),
        ({"unconfirmed": 2}, "2 events were begun to be sent and never answered."),
        ({"refused": 1}, "1 event was refused by the server."),
        ({"withheld": 3}, "3 events are never sent."),
        ({"lost": 1, "sent": 1}, "1 more event is lost."),
        ({"purged": 2}, "2 events were destroyed in Pellucid's copy, so nobody can say what was in them."),
    ],
)
def test_what_became_of_the_others(states, expected):
    """Only what there is."""
    said = sentences(summary(counts=counts(**states), is_own=True))
    assert expected in said
    assert 1 == sum("event" in each for each in said[1:])


def test_what_waits_is_told_with_what_is_in_it():
    """It can still be stopped."""
    waiting = summary(counts=counts(queued=3), found=[finding(FREE_TEXT, queued=2), finding("ip", queued=1)])
    assert "3 events wait to leave, 2 with free text, 1 with an IP address." in sentences(waiting)


def test_what_is_no_longer_in_our_copy():
    """For its age."""
    assert (
        "1 text in 1 event is no longer in Pellucid's copy, for age; what was found there still counts."
        in sentences(summary(1, redacted=RedactedCount(events=1, texts=1)))
    )
    assert "3 texts in 2 events are no longer" in " ".join(
        sentences(summary(1, redacted=RedactedCount(events=2, texts=3)))
    )


def test_where_it_comes_from():
    """Sessions, versions, days, size."""
    one = summary(
        5,
        sessions=(VersionCount(version="0.41.0", sessions=1),),
        sent_bytes=999,
        first_sent_ns=NOON,
        last_sent_ns=NOON,
    )
    assert (
        "What was sent comes from 1 session of version 0.41.0, on 2026-11-23: 999 bytes as recorded."
        in sentences(one)
    )
    versions = ("0.41.0", "0.40.0", "0.39.0", "0.38.1", "")
    many = replace(
        one,
        sessions=tuple(VersionCount(version=version, sessions=2) for version in versions),
        sent_bytes=3 << 20,
        last_sent_ns=NOON + 2 * DAY,
    )
    assert (
        "What was sent comes from 10 sessions of versions 0.41.0, 0.40.0, 0.39.0 and older ones, "
        "from 2026-11-23 to 2026-11-25: 3.0 MiB as recorded."
    ) in sentences(many)


def test_when_nobody_watched():
    """What is missing is told, and since when it is not."""
    gaps = (Gap(from_ns=NOON, to_ns=NOON + 3 * 3600 * S, why=Why.ASLEEP),)
    watching = Watching(gaps=gaps, unwatched_ns=3 * 3600 * S + 61 * S, since_ns=NOON - DAY, unseen=1)
    said = sentences(summary(watching=watching))
    assert (
        "Nobody watched for 3 hours 1 minute of that time, in 1 gap: what was sent then may be missing."
        in said
    )
    assert "Nobody watched before 2026-11-22: what was sent until then is not counted." in said
    assert "At least 1 event left unseen, as missing numbers or the beat of its file tell." in said
    never = Watching(gaps=(), unwatched_ns=0, since_ns=None, unseen=0)
    assert "Nobody has watched yet, so what Rerun sent before now is mostly not known." in sentences(
        summary(watching=never)
    )
    always = Watching(gaps=(), unwatched_ns=0, since_ns=NOON - 99 * DAY, unseen=0)
    assert 1 == len(sentences(summary(watching=always)))


def test_what_sent_means():
    """For somebody else's program no more than what is known; its own log may tell more."""
    said = sentences(summary(3, answers=Answers(accepted=2, failed=1)))
    assert "Of 2 of them its own log said that the server took them." in said
    assert (
        "1 event of those that are lost failed to be uploaded, as its own log said; it does not try again."
        in said
    )
    assert (
        "Sent means taken out of its queue for upload; the server's answer can't be seen from outside."
        == said[-1]
    )


def test_what_could_not_be_read():
    """Nobody is to take a part for the whole."""
    assert (
        "Some is not counted: /x cannot be read." == sentences(summary(troubles=("/x cannot be read",)))[-1]
    )
