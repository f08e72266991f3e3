"""The span of time in a filter's text."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pellucid import rfc3339
from pellucid.query import values
from pellucid.query.parser import parse
from pellucid.query.terms import Within, leaves
from pellucid.query.time_span import TimeSpan, span_of, spelled, with_span

NOW_NS = rfc3339.parse("2026-11-23T16:05:14.825814221Z")
HOUR_NS = 3600 * 10**9


class StandingClock:
    """A clock that shows one moment."""

    def now_ns(self):
        """The moment of all tests here."""
        return NOW_NS

    def monotonic_s(self):
        """Nothing takes any time."""
        return 0.0


def read(text) -> TimeSpan:
    return span_of(text, clock=StandingClock())


def at(text) -> int:
    return rfc3339.parse(text)


def test_a_span_is_found_and_the_rest_stays_as_it_was_typed():
    """Both ends, from anywhere in the text; quotes and double blanks of the rest keep what they say."""
    span = read('viewer since:2026-11-23T16:00 "two  blanks" BEFORE:2026-11-23T17:00')
    assert (at("2026-11-23T16:00:00Z"), at("2026-11-23T17:00:00Z")) == (span.from_ns, span.until_ns)
    assert 'viewer "two  blanks"' == span.rest


def test_what_is_said_twice_is_what_both_allow():
    """As the search understands it."""
    span = read("since:2h on:today since:1h before:2026-11-23T17:00 before:2026-11-23T16:30")
    assert (NOW_NS - HOUR_NS, at("2026-11-23T16:30:00Z"), "") == (span.from_ns, span.until_ns, span.rest)


@pytest.mark.parametrize(
    "text",
    [
        "viewer",
        "-since:1h",
        "since:1h OR before:2d",
        "a OR since:1h",
        "(since:1h)",
        "(a since:1h",
        '"since:1h"',
        "name:since:1h",
        "sin",
    ],
)
def test_a_part_of_something_else_is_no_span(text):
    """It is not what all events have to obey; the text stays."""
    assert TimeSpan(from_ns=None, until_ns=None, rest=text) == read(text)
    assert read(text).is_open


def test_what_is_wrong_asks_for_no_time_and_is_replaced():
    """A word that is half typed does not stand in the way of a span that is drawn."""
    span = read("since:yest size:>1kb")
    assert (True, "size:>1kb") == (span.is_open, span.rest)
    assert "since:2026-11-23 size:>1kb" == with_span("since:yest size:>1kb", at("2026-11-23T00:00:00Z"), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "since:2026-11-23T16:00 before:2026-11-24"),
        (" viewer  name:a* ", "viewer  name:a* since:2026-11-23T16:00 before:2026-11-24"),
        ("a since:1h b before:2d c", "a since:2026-11-23T16:00 before:2026-11-24 b c"),
        ("on:today", "since:2026-11-23T16:00 before:2026-11-24"),
        ("-(a on:today)", "-(a on:today) since:2026-11-23T16:00 before:2026-11-24"),
        ('viewer "half', 'since:2026-11-23T16:00 before:2026-11-24 viewer "half'),
        ("(viewer", "since:2026-11-23T16:00 before:2026-11-24 (viewer"),
        ("viewer OR", "since:2026-11-23T16:00 before:2026-11-24 viewer OR"),
    ],
)
def test_a_span_takes_the_place_of_the_one_before(text, expected):
    """Where that stood, else at the end; at the beginning where the end would swallow it."""
    written = with_span(text, at("2026-11-23T16:00:00Z"), at("2026-11-24T00:00:00Z"))
    assert expected == written
    assert read(text).rest.split() == read(written).rest.split()


def test_a_span_without_ends_leaves_the_filter():
    """Whoever takes it away gets back what they had typed."""
    assert "viewer" == with_span("viewer since:1h before:2026-11-24", None, None)
    assert "before:2026-11-24" == with_span("since:1h", None, at("2026-11-24T00:00:00Z"))


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-23T00:00:00Z", "2026-11-23"),
        ("2026-11-23T16:05:00Z", "2026-11-23T16:05"),
        ("2026-11-23T16:05:09Z", "2026-11-23T16:05:09"),
        ("2026-11-23T16:05:00.25Z", "2026-11-23T16:05:00.25"),
        ("0987-01-02T03:04:00Z", "0987-01-02T03:04"),
    ],
)
def test_moments_are_spelled_as_short_as_they_can_be(moment, expected):
    """What is written is read as the same nanosecond."""
    assert expected == spelled(at(moment))


def test_an_hour_that_comes_twice_is_spelled_with_its_offset(zone):
    """When the clocks go back in Berlin, 02:30 alone is the first of two."""
    zone("Europe/Berlin")
    assert "2026-10-25T02:30" == spelled(at("2026-10-25T00:30:00Z"))
    assert "2026-10-25T02:30+01:00" == spelled(at("2026-10-25T01:30:00Z"))
    assert "2026-10-26" == spelled(at("2026-10-25T23:00:00Z"))


@given(st.integers(-(2**63), 2**63 - 1), st.integers(-14 * 60, 14 * 60))
def test_whatever_is_spelled_is_read_as_the_same(moment_ns, offset_minutes):
    """Any moment that an event can have, wherever it was written down."""
    assert moment_ns == values.moment(spelled(moment_ns), 0)
    elsewhere_ns = moment_ns + timedelta(minutes=offset_minutes) // timedelta(microseconds=1) * 1000
    if -(2**63) <= elsewhere_ns < 2**63:
        assert elsewhere_ns == values.moment(spelled(elsewhere_ns), 0)


@pytest.mark.parametrize("name", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"])
def test_moments_all_over_a_year_are_read_as_the_same(zone, name):
    """Whatever clocks do there."""
    zone(name)
    begin_ns = at("2026-01-01T00:00:00Z")
    for quarter in range(0, 366 * 96, 3):
        moment_ns = begin_ns + quarter * HOUR_NS // 4
        assert moment_ns == values.moment(spelled(moment_ns), 0)


@given(st.text(alphabet='ab:() -"\\sincebforO R1h2d', max_size=24))
def test_any_text_can_be_given_a_span(text):
    """Whatever was typed, the new span is the one that is found in it, and the rest says the same."""
    assume(text.split()[:1] != ["OR"])  # no filter, and nothing can stand before it
    written = with_span(text, NOW_NS - HOUR_NS, NOW_NS)
    span = read(written)
    assert (NOW_NS - HOUR_NS, NOW_NS) == (span.from_ns, span.until_ns)
    assert read(text).rest.split() == span.rest.split()


def test_the_search_agrees_about_the_span():
    """What was written means the same to the parser."""
    query = parse(with_span("viewer", NOW_NS - HOUR_NS, NOW_NS), clock=StandingClock())
    spans = [(leaf.from_ns, leaf.until_ns) for leaf in leaves(query.term) if isinstance(leaf, Within)]
    assert [(NOW_NS - HOUR_NS, None), (None, NOW_NS)] == spans
