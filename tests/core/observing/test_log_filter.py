"""The person's log filter stays what it is, whatever is asked for beside it."""

from __future__ import annotations

import pytest

from pellucid.observing.log_filter import LogFilter

SINK = "re_analytics::native::sink"


@pytest.mark.parametrize(
    ("text", "extended"),
    [
        (None, "info,re_analytics=trace"),
        ("", ",re_analytics=trace"),
        ("debug", "debug,re_analytics=trace"),
        ("re_viewer=trace,info", "re_viewer=trace,info,re_analytics=trace"),
        ("re_analytics=off", "re_analytics=off,re_analytics=trace"),
        (
            "info,re_analytics::native=debug",
            "info,re_analytics::native=debug,re_analytics=trace,re_analytics::native=trace",
        ),
        ("info/a,b", "re_analytics=trace,info/a,b"),
    ],
)
def test_the_own_filter_is_kept_and_analytics_are_asked_for(text, extended):
    """It stays at the beginning, where Rerun looks for the general level; of equal directives the last counts."""
    assert extended == LogFilter(text).extended


@pytest.mark.parametrize(
    ("text", "libraries"),
    [
        ("off", {"rustls=off", "naga=off", "h2=off", "winit=off"}),
        ("error", {"naga=error", "h2=error", "winit=error"}),
        ("warn", {"h2=warn", "agent_client_protocol=warn", "winit=warn"}),
    ],
)
def test_a_quiet_filter_stays_quiet(text, libraries):
    """Rerun gives its libraries levels of their own unless the filter is just that word; so they are given the word."""
    directives = LogFilter(text).extended.split(",")
    assert [text, "re_analytics=trace"] == directives[:2]
    assert libraries <= set(directives)
    assert {text} == {directive.partition("=")[2] for directive in directives[2:]}


def test_of_a_quiet_filter_what_rerun_does_anyway_is_left_to_it():
    """With `warn`, Rerun itself keeps those at `warn` and `error` that it always keeps there."""
    directives = LogFilter("warn").extended
    assert "rustls" not in directives
    assert "naga" not in directives


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (None, []),
        ("info", []),
        ("debug", ["DEBUG"]),
        ("trace", ["DEBUG", "TRACE"]),
        ("TRACE", ["DEBUG", "TRACE"]),
        ("5", ["DEBUG", "TRACE"]),
        ("warn,re_analytics", ["DEBUG", "TRACE"]),
        ("trace,re_analytics=off", []),
        ("re_analytics=trace,trace,re_analytics=debug", ["DEBUG"]),
        ("off,re_analytics::native=debug,re_ana=trace", ["DEBUG"]),
        ("re_analytics::cli=trace", []),
        ("info,[some_span]=trace", []),
        ("debug/pattern", ["DEBUG"]),
        ("nonsense=loud", []),
    ],
)
def test_what_the_person_has_asked_for_is_theirs(text, shown):
    """The most specific directive decides, of equal ones the last; what is none decides nothing."""
    log_filter = LogFilter(text)
    assert shown == [level for level in ("DEBUG", "TRACE") if log_filter.shows(level, SINK)]


def test_without_a_filter_there_is_what_rerun_shows():
    """Its own default is `info`."""
    assert [True, True, False] == [LogFilter(None).shows(level, SINK) for level in ("WARN", "INFO", "DEBUG")]
