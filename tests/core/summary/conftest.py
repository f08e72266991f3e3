"""A small summary whose numbers are known."""

from __future__ import annotations

from datetime import date

import pytest

from pellucid.guard import RULES
from pellucid.meaning.judge import FREE_TEXT
from pellucid.rfc3339 import parse
from pellucid.state import State
from pellucid.summary.values import (
    Answers,
    Counts,
    DayCount,
    FieldCount,
    FindingCount,
    NameCount,
    RedactedCount,
    Summary,
    VersionCount,
)


def counts(**states) -> Counts:
    """Count by the words of states."""
    return Counts(states={State[word.upper()]: many for word, many in states.items()})


@pytest.fixture
def make_summary():
    """A maker of summaries of one week; what is named is another one."""

    def make(**changes) -> Summary:
        none = Counts()
        found = {
            FREE_TEXT: (counts(released=3), none, ("prompt",)),
            "email": (counts(released=1, queued=1), counts(sent=2), ("prompt", "<b>")),
        }
        values = {
            "title": "Rerun",
            "is_own": False,
            "days": 7,
            "since_ns": parse("2026-11-16T16:00:00Z"),
            "until_ns": parse("2026-11-23T16:00:00Z"),
            "counts": counts(released=17, queued=2, held=1),
            "names": (
                NameCount(
                    kind="Append",
                    name='<script src="http://x/">',
                    title="",
                    counts=counts(released=2),
                    undocumented=counts(released=2),
                    fields=(),
                    last_ns=parse("2026-11-21T10:00:00Z"),
                ),
                NameCount(
                    kind="Append",
                    name="settings-opened",
                    title="Settings Opened",
                    counts=counts(released=5, queued=2),
                    undocumented=none,
                    fields=(FieldCount(name="panel\u202e", counts=counts(released=4)),),
                    last_ns=parse("2026-11-23T15:00:00Z"),
                ),
                NameCount(
                    kind="Append",
                    name="viewer_started",
                    title="Viewer Started",
                    counts=counts(released=10, held=1),
                    undocumented=none,
                    fields=(),
                ),
            ),
            "undocumented": counts(released=6),
            "has_catalogue": True,
            "findings": tuple(
                FindingCount(rule=rule, counts=hits, removed=removed, fields=fields)
                for rule in (FREE_TEXT, *RULES)
                for hits, removed, fields in [found.get(rule, (none, none, ()))]
            ),
            "redacted": RedactedCount(events=0, texts=0),
            "answers": Answers(accepted=0, failed=0),
            "sessions": (
                VersionCount(version="0.41.0", sessions=3),
                VersionCount(version="", sessions=1),
            ),
            "sent_bytes": 4_096,
            "first_sent_ns": parse("2026-11-18T10:00:00Z"),
            "last_sent_ns": parse("2026-11-22T10:00:00Z"),
            "watching": None,
            "troubles": (),
            "by_day": (
                DayCount(day=date(2026, 11, 18), counts=counts(released=10)),
                DayCount(day=date(2026, 11, 22), counts=counts(released=7, held=1)),
                DayCount(day=date(2026, 11, 23), counts=counts(queued=2)),
            ),
        }
        return Summary(**(values | changes))

    return make
