"""A summary to be read."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from pellucid.guard import RULES
from pellucid.meaning.judge import FREE_TEXT
from pellucid.state import State
from pellucid.summary.days import bars
from pellucid.summary.values import (
    Answers,
    Counts,
    DayCount,
    FieldCount,
    FindingCount,
    NameCount,
    RedactedCount,
    Summary,
)
from pellucid_gui.widgets.summary_view import SummaryView, counted_finding, counted_name

NOW_NS = 1_795_449_914_000_000_000
"""On 2026-11-23."""
NONE = Counts()


def released(many) -> Counts:
    """So many that left."""
    return Counts(states={State.RELEASED: many} if many else {})


def named(name, many, *, undocumented=0, fields=()) -> NameCount:
    """The events of one name."""
    return NameCount(
        kind="Append",
        name=name,
        title="",
        counts=released(many),
        undocumented=released(undocumented),
        fields=tuple(FieldCount(name=field, counts=released(1)) for field in fields),
    )


@pytest.fixture
def summary() -> Summary:
    """Nine events of one day."""
    return Summary(
        title="Rerun",
        is_own=False,
        days=30,
        since_ns=NOW_NS - 30 * 86_400 * 10**9,
        until_ns=NOW_NS,
        counts=released(9),
        names=(named("phone_home", 2, undocumented=2), named("viewer_started", 7)),
        undocumented=released(2),
        has_catalogue=True,
        findings=tuple(
            FindingCount(rule=rule, counts=released(3 * (rule == FREE_TEXT)), removed=NONE, fields=())
            for rule in (FREE_TEXT, *RULES)
        ),
        redacted=RedactedCount(events=0, texts=0),
        answers=Answers(accepted=0, failed=0),
        sessions=(),
        sent_bytes=0,
        first_sent_ns=None,
        last_sent_ns=None,
        watching=None,
        troubles=(),
        by_day=(DayCount(day=date(2026, 11, 22), counts=released(9)),),
    )


@pytest.fixture
def view(qtbot, theme, summary):
    """A shown view of it."""
    made = SummaryView()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show_summary(summary, bars(summary))
    made.show()
    return made


def test_numbers_lead_to_their_events(view):
    """Those of the sentences, of the days, the names and the findings."""
    asked = []
    view.filter_asked.connect(asked.append)
    view.headline.follow(1)
    view.sentences[0].follow(0)
    view.names.rows[0].click()
    view.findings.rows[0].click()
    view.findings.rows[1].click()
    assert [
        "state:released since:30d",
        "is:undocumented state:released since:30d",
        'name:"phone_home" since:30d',
        "found:free_text since:30d",
    ] == asked


def test_another_summary_takes_the_place_of_all_of_it(view, summary, qtbot):
    """Sentences and charts of before are gone; without days there is no empty chart."""
    other = Summary(
        **{field: getattr(summary, field) for field in summary.__dataclass_fields__}
        | {
            "by_day": (),
            "names": (),
            "title": "Other",
        }
    )
    view.show_summary(other, ())
    assert view.headline.plain.startswith("In the last 30 days Other sent 9 events")
    assert ([], False) == (view.names.rows, view.chart.isVisible())
    view.show_summary(summary, bars(summary))
    assert (2, True) == (len(view.names.rows), view.chart.isVisible())


def test_what_is_undocumented_is_marked(summary):
    """As a whole, of some versions, or in some fields, of which a few are named."""
    marks = [
        counted_name(each, summary).mark
        for each in (
            named("a", 2, undocumented=2),
            named("a", 2, undocumented=1),
            named("a", 2, fields=("x", "y", "z", "u", "v")),
            named("a", 2),
        )
    ]
    assert [
        "Undocumented: no catalogue has it",
        "Undocumented in 1 of them",
        "Undocumented: x, y, z and 2 more fields",
        "",
    ] == marks
    unread = counted_name(
        NameCount(kind="", name="", title="", counts=released(1), undocumented=NONE, fields=()), summary
    )
    assert ("Lines in which no event can be read", "is:unreadable since:30d") == (
        unread.label,
        unread.filter_text,
    )


def test_a_rule_that_found_nothing_says_so(summary):
    """With a 0 that leads nowhere; what was taken out counts."""
    found = [counted_finding(each, summary) for each in summary.findings]
    assert ("Free text", 3, "found:free_text since:30d") == (
        found[0].label,
        found[0].many,
        found[0].filter_text,
    )
    assert {0} == {each.many for each in found[1:]}
    assert {""} == {each.filter_text for each in found[1:]}


def test_nothing_that_takes_the_keyboard_is_unnamed(view):
    """Each stop says what it is."""
    nameless = [
        widget
        for widget in view.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy().value
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert [] == nameless
