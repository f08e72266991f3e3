"""How long a server asks to be left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.rfc3339 import parse
from pellucid.transport.retry_after import MOST_S, date_ns, wait_s

NOW_NS = parse("2026-11-24T10:00:00Z")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("120", 120.0),
        (" 7 ", 7.0),
        ("0", 0.0),
        ("1.5", 1.5),
        ("99999999999999999999", MOST_S),
        ("Tue, 24 Nov 2026 10:01:00 GMT", 60.0),
        ("tue, 24 nov 2026 10:01:00 gmt", 60.0),
        ("Tuesday, 24-Nov-26 10:01:00 GMT", 60.0),
        ("Tue Nov 24 10:01:00 2026", 60.0),
        ("Tue Dec  1 10:00:00 2026", MOST_S),
        ("Tue, 24 Nov 2026 09:00:00 GMT", 0.0),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 0.0),
        ("Fri, 31 Dec 9999 23:59:60 GMT", MOST_S),
    ],
)
def test_seconds_and_dates_are_understood(text, expected):
    """Seconds and all three forms of a date; what is past is now, and nobody silences us for more than a day."""
    assert expected == wait_s(text, now_ns=NOW_NS)


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "-5",
        "soon",
        "1e9",
        "inf",
        "nan",
        "0x10",
        "٣",
        "1 2",
        "Tue, 31 Feb 2026 10:00:00 GMT",
        "Tue, 24 Nov 2026 25:00:00 GMT",
        "Tue, 24 Foo 2026 10:00:00 GMT",
        "Tue, 24 Nov 0000 10:00:00 GMT",
        "Tue, 24 Nov 2026 10:00:00 CET",
        "2026-11-24T10:00:00Z",
    ],
)
def test_nonsense_is_as_if_nothing_was_said(text):
    """The caller then waits as long as it would have anyway."""
    assert wait_s(text, now_ns=NOW_NS) is None


def test_two_digit_years_are_of_this_time():
    """More than 50 years ahead means the century before."""
    assert parse("2070-01-01T00:00:00Z") == date_ns("Wednesday, 01-Jan-70 00:00:00 GMT", now_ns=NOW_NS)
    assert parse("1977-01-01T00:00:00Z") == date_ns("Saturday, 01-Jan-77 00:00:00 GMT", now_ns=NOW_NS)


@given(st.text(max_size=40) | st.from_regex(r"[a-z]{3}, \d\d Nov \d{4} \d\d:\d\d:\d\d GMT", fullmatch=True))
def test_no_header_is_too_odd(text):
    """Whatever a server writes, the wait is between now and a day, or nothing was said."""
    found = wait_s(text, now_ns=NOW_NS)
    assert found is None or 0 <= found <= MOST_S
