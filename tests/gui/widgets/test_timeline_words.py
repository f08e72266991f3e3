"""What a timeline says."""

from __future__ import annotations

import pytest

from pellucid import rfc3339
from pellucid.state import State
from pellucid.view.histogram import TimeRange
from pellucid_gui.widgets.timeline_words import height_text, how_many, nothing, sentence, ticks, when

NOW_NS = rfc3339.parse("2026-11-23T16:39:20Z")


def dashed(text) -> str:
    """Text with a dash where two hyphens stand."""
    return text.replace("--", "\u2013")


def between(begin, end) -> str:
    return when(rfc3339.parse(begin), rfc3339.parse(end), now_ns=NOW_NS)


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [
        ("2026-11-23T16:10:00Z", "2026-11-23T16:20:00Z", dashed("Mon 23 Nov, 16:10--16:20")),
        ("2026-11-23T16:10:05Z", "2026-11-23T16:10:10Z", dashed("Mon 23 Nov, 16:10:05--16:10:10")),
        ("2026-11-23T16:59:30Z", "2026-11-23T17:00:00Z", dashed("Mon 23 Nov, 16:59:30--17:00:00")),
        ("2026-11-23T23:00:00Z", "2026-11-24T00:00:00Z", dashed("Mon 23 Nov, 23:00--00:00")),
        ("2026-11-23T22:00:00Z", "2026-11-24T02:00:00Z", dashed("Mon 23 Nov, 22:00 -- Tue 24 Nov, 02:00")),
        ("2025-11-23T22:00:00Z", "2025-11-23T23:00:00Z", dashed("Sun 23 Nov 2025, 22:00--23:00")),
        ("2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z", "Mon 23 Nov"),
        ("2026-11-16T00:00:00Z", "2026-11-23T00:00:00Z", dashed("Mon 16 Nov -- Sun 22 Nov")),
        ("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z", "Nov 2026"),
        ("2026-10-01T00:00:00Z", "2027-01-01T00:00:00Z", dashed("Oct 2026 -- Dec 2026")),
        ("2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z", "2025"),
        ("2025-01-01T00:00:00Z", "2030-01-01T00:00:00Z", dashed("2025--2029")),
    ],
)
def test_when_it_was(begin, end, expected):
    """As short as it can be said; a year only where it is not this one."""
    assert expected == between(begin, end)


def test_an_hour_that_comes_twice(zone):
    """Both are named with what tells them apart."""
    zone("Europe/Berlin")
    assert dashed("Sun 25 Oct, 02:00 (+02:00)--02:00 (+01:00)") == between(
        "2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z"
    )
    assert dashed("Sun 25 Oct, 02:00--03:00") == between("2026-10-25T01:00:00Z", "2026-10-25T02:00:00Z")
    assert "Sun 25 Oct" == between("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z")


def test_a_bar_in_one_line(make_histogram):
    """When, and how many in each state that there is; what is most on most days comes first."""
    histogram = make_histogram({"queued": 12, "released": 3400, "lost": 1}, {})
    assert dashed("Mon 23 Nov, 16:00--16:01: 3,400 released, 12 queued, 1 lost") == sentence(
        histogram, 0, 0, now_ns=NOW_NS
    )
    assert dashed("Mon 23 Nov, 16:01--16:02: no events") == sentence(histogram, 1, 1, now_ns=NOW_NS)
    assert dashed("Mon 23 Nov, 16:00--16:02: 3,400 released, 12 queued, 1 lost") == sentence(
        histogram, 0, 1, now_ns=NOW_NS
    )


def test_every_state_is_told_but_purged():
    """A state more would not go unsaid."""
    assert {*State} - {State.PURGED} == {state for state, _ in how_many([1] * len(State))}


def test_that_there_is_nothing(make_histogram):
    """Quietly, and where there is something."""
    said = [nothing(make_histogram({}, range_=range_)) for range_ in TimeRange]
    assert [
        "No events today",
        "No events in the last 7 days",
        "No events in the last 30 days",
        "No events that tell a time",
    ] == said
    assert "No events today · 1,204 earlier" == nothing(
        make_histogram({}, range_=TimeRange.TODAY, earlier=1204)
    )


@pytest.mark.parametrize(
    ("count", "expected"),
    [(7, "7"), (82_808, "82,808"), (999_999, "999,999"), (1_000_000, "1.0M"), (12_399_999, "12.3M")],
)
def test_how_high_the_axis_is(count, expected):
    """Exact as long as there is room; never more than there is."""
    assert expected == height_text(count)


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [
        (
            "2026-11-23T16:05:00Z",
            "2026-11-23T16:06:00Z",
            ["16:05:00", "16:05:10", "16:05:20", "16:05:30", "16:05:40", "16:05:50"],
        ),
        (
            "2026-11-23T16:05:00Z",
            "2026-11-23T16:38:00Z",
            ["16:05", "16:10", "16:15", "16:20", "16:25", "16:30", "16:35"],
        ),
        (
            "2026-11-23T00:00:00Z",
            "2026-11-24T00:00:00Z",
            ["11-23", "03:00", "06:00", "09:00", "12:00", "15:00", "18:00", "21:00"],
        ),
        (
            "2026-11-17T00:00:00Z",
            "2026-11-24T00:00:00Z",
            ["11-17", "11-18", "11-19", "11-20", "11-21", "11-22", "11-23"],
        ),
        ("2026-10-25T00:00:00Z", "2026-11-24T00:00:00Z", ["10-26", "11-02", "11-09", "11-16", "11-23"]),
        (
            "2026-01-15T00:00:00Z",
            "2026-06-24T00:00:00Z",
            ["2026-02", "2026-03", "2026-04", "2026-05", "2026-06"],
        ),
        ("1970-01-01T00:00:00Z", "2026-06-24T00:00:00Z", ["1970", "1980", "1990", "2000", "2010", "2020"]),
    ],
)
def test_what_the_axis_is_marked_with(begin, end, expected):
    """Figures alone, at moments that a person counts in."""
    marks = ticks(rfc3339.parse(begin), rfc3339.parse(end), most=10)
    assert expected == [mark.text for mark in marks]
    assert all(rfc3339.parse(begin) <= mark.at_ns < rfc3339.parse(end) for mark in marks)
