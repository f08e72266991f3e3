"""The filter language: what it means, where it says that it is wrong."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pellucid import rfc3339
from pellucid.errors import QueryError, UsageError
from pellucid.query.parser import Query, parse
from pellucid.query.terms import (
    AllOf,
    AnyOf,
    Contains,
    HasProperty,
    IsFound,
    IsUndocumented,
    IsUnreadable,
    KindIs,
    NameIs,
    Not,
    Pattern,
    PropertyIs,
    SeenIs,
    SessionIs,
    SizeIs,
    StateIs,
    Within,
)
from pellucid.state import State

NOW_NS = rfc3339.parse("2026-11-23T16:05:14.825814221Z")
HOUR_NS = 3600 * 10**9
DAY_NS = 24 * HOUR_NS


class StandingClock:
    """A clock that shows one moment."""

    def now_ns(self):
        """The moment of all tests here."""
        return NOW_NS

    def monotonic_s(self):
        """Never passes."""
        return 0.0


CLOCK = StandingClock()


def term(text):
    return parse(text, clock=CLOCK).term


def at(text):
    return rfc3339.parse(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", AllOf()),
        (" \t\n ", AllOf()),
        ("viewer", Contains("viewer")),
        ('"exact phrase"', Contains("exact phrase")),
        ('pre"fix and"post', Contains("prefix andpost")),
        (r'"a \"b\" \\ \n"', Contains(r'a "b" \ \n')),
        ("a-b", Contains("a-b")),
        ("view*", Contains("view*")),
        ("foo(bar)", Contains("foo(bar)")),
        ("16:05", Contains("16:05")),
        ("or", Contains("or")),
        ('"OR"', Contains("OR")),
        ("name:viewer*", NameIs(Pattern(("viewer", "")))),
        ("NAME:viewer", NameIs(Pattern(("viewer",)))),
        ('name:"a b"*', NameIs(Pattern(("a b", "")))),
        ('name:"a*b"', NameIs(Pattern(("a*b",)))),
        ('name:""', NameIs(Pattern(("",)))),
        ("kind:append", KindIs(Pattern(("append",)))),
        ("session:01227f48*", SessionIs(Pattern(("01227f48", "")))),
        ("state:queued", StateIs(State.QUEUED)),
        ("state:Purged", StateIs(State.PURGED)),
        ("since:1h", Within("since", "1h", NOW_NS - HOUR_NS, None)),
        ("since:30m", Within("since", "30m", NOW_NS - HOUR_NS // 2, None)),
        ("before:2d", Within("before", "2d", None, NOW_NS - 2 * DAY_NS)),
        ("since:today", Within("since", "today", at("2026-11-23T00:00:00Z"), None)),
        ("before:2026-11-23", Within("before", "2026-11-23", None, at("2026-11-23T00:00:00Z"))),
        (
            "on:2026-11-23",
            Within("on", "2026-11-23", at("2026-11-23T00:00:00Z"), at("2026-11-24T00:00:00Z")),
        ),
        ("on:yesterday", Within("on", "yesterday", at("2026-11-22T00:00:00Z"), at("2026-11-23T00:00:00Z"))),
        ("since:2026-11-23T16:05", Within("since", "2026-11-23T16:05", at("2026-11-23T16:05:00Z"), None)),
        (
            "since:2026-11-23T16:05:14.825814221+01:00",
            Within("since", "2026-11-23T16:05:14.825814221+01:00", NOW_NS - HOUR_NS, None),
        ),
        ("size:>1kb", SizeIs(">", 1000)),
        ("size:<=1.5KiB", SizeIs("<=", 1536)),
        ("size:300", SizeIs("=", 300)),
        ("has:email", HasProperty("email")),
        ('has:"my key"', HasProperty("my key")),
        ("prop:command=viewer", PropertyIs("command", "=", Pattern(("viewer",)), None)),
        ("prop:command=view*", PropertyIs("command", "=", Pattern(("view", "")), None)),
        ("prop:event_id>3", PropertyIs("event_id", ">", Pattern(("3",)), 3)),
        ("prop:zoom<=1.5", PropertyIs("zoom", "<=", Pattern(("1.5",)), 1.5)),
        ("prop:a!=b=c", PropertyIs("a", "!=", Pattern(("b=c",)), None)),
        ('prop:"a=b"=c', PropertyIs("a=b", "=", Pattern(("c",)), None)),
        ("prop:a=", PropertyIs("a", "=", Pattern(("",)), None)),
        ("is:unreadable", IsUnreadable()),
        ("-is:undocumented found:email", AllOf((Not(IsUndocumented()), IsFound("email")))),
        ("seen:Wire", SeenIs("wire")),
        ("-seen:file OR seen:both", AnyOf((Not(SeenIs("file")), SeenIs("both")))),
        ("-name:x", Not(NameIs(Pattern(("x",))))),
        ('-"exact phrase"', Not(Contains("exact phrase"))),
        ("a b", AllOf((Contains("a"), Contains("b")))),
        ("a OR b", AnyOf((Contains("a"), Contains("b")))),
        ("a b OR c", AllOf((Contains("a"), AnyOf((Contains("b"), Contains("c")))))),
        ("(a b) OR c", AnyOf((AllOf((Contains("a"), Contains("b"))), Contains("c")))),
        ("-(a OR b)", Not(AnyOf((Contains("a"), Contains("b"))))),
        ("((a))", Contains("a")),
    ],
)
def test_what_a_filter_means(text, expected):
    """Each construct of the language is read as the documentation says."""
    assert expected == term(text)


@pytest.mark.parametrize(
    ("text", "wrong", "says"),
    [
        ("stat:queued", "stat", "unknown key 'stat': did you mean 'state'?"),
        ("a re_viewer::app", "re_viewer", 'write "re_viewer::app"'),
        ('a "b c', '"b c', "unclosed quote"),
        ("since:soon", "soon", "'since:' wants a time such as 1h, 30m, 2d"),
        ("since:2026-02-30", "2026-02-30", "does not exist"),
        ("on:1h", "1h", "'on:' wants a day"),
        ("state:gone", "gone", "queued, sent, released"),
        ("size:big", "big", "'size:' wants a size such as >1kb"),
        ("prop:command", "command", "as in prop:command=viewer"),
        ("prop:a>b", "a>b", "'>' wants a number"),
        ("prop:=b", "=b", "wants a name"),
        ("has:a*", "a*", "whole name"),
        ("is:odd", "odd", "unreadable or undocumented"),
        ("found:odd", "odd", "free_text, secret"),
        ("seen:twice", "twice", "file, wire, both"),
        ("name: x", "name:", "right behind it"),
        ("a - b", "-", "right behind it"),
        ("--flag", "--", "in quotes"),
        ("OR a", "OR", "before it"),
        ("a OR", "OR", "behind it"),
        ("a OR OR b", "OR", "behind it"),
        ("(a", "(a", "unclosed parenthesis"),
        ("a)", ")", "closes nothing"),
        ("a ( )", "( )", "nothing stands between"),
        ('a ""', '""', "nothing stands between"),
        ("(" * 60 + "a" + ")" * 60, "(", "parentheses in one another"),
    ],
)
def test_where_a_filter_is_wrong(text, wrong, says):
    """A wrong filter is refused with a helpful sentence and the place of the wrong part."""
    with pytest.raises(QueryError) as caught:
        parse(text, clock=CLOCK)

    assert says in caught.value.message
    assert wrong == text[caught.value.start : caught.value.end]
    assert isinstance(caught.value, UsageError)


SCRAPS = st.sampled_from(
    [
        *("name:", "state:", "since:", "prop:", "size:", "has:", "is:", "on:", "session:", "kind:", "x:"),
        *(
            "(",
            ")",
            "-",
            '"',
            "*",
            "OR",
            "=",
            ">",
            "\\",
            " ",
            "1h",
            "queued",
            "é",
            "A",
            "a",
            "3",
            "unreadable",
        ),
    ]
)


@settings(deadline=None, max_examples=100)
@given(st.one_of(st.text(max_size=40), st.lists(SCRAPS, max_size=12).map("".join)))
def test_any_text_is_read_or_refused_in_place(text):
    """Whatever is typed gives a query or a `QueryError` within the text, and what was read survives being written."""
    try:
        query = parse(text, clock=CLOCK)
    except QueryError as wrong:
        error = wrong
    else:
        assert query == parse(str(query), clock=CLOCK)
        return
    assert 0 <= error.start < error.end <= len(text)
    assert error.message


@settings(deadline=None, max_examples=100)
@given(st.text(min_size=1, max_size=20))
def test_any_words_can_be_asked_for(words):
    """Every text can be searched for: written as a query it is read as that text again."""
    assert Query(Contains(words)) == parse(str(Query(Contains(words))), clock=CLOCK)


def test_what_depends_on_the_state_is_known():
    """A query says whether a changed state can change its result, and whether purged lines may be shown."""
    by_state, purged, neither = (parse(t, clock=CLOCK) for t in ("a OR -state:queued", "state:purged b", "a"))

    assert (True, False) == (by_state.by_state, by_state.shows_purged)
    assert (True, True) == (purged.by_state, purged.shows_purged)
    assert (False, False) == (neither.by_state, neither.shows_purged)
    assert parse("a OR -seen:wire", clock=CLOCK).by_state


@pytest.mark.parametrize(
    ("text", "expected"),
    [("is:unreadable", True), ("a -is:unreadable OR b", True), ("name:unreadable", False)],
)
def test_what_depends_on_reading_every_line_is_known(text, expected):
    """A query says whether it asks which lines can be read."""
    assert expected == parse(text, clock=CLOCK).by_readability


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        (Pattern(("viewer", "")), "Viewer_started", True),
        (Pattern(("Viewer", "")), "viewer_started", False),
        (Pattern(("", "start", "")), "viewer_started", True),
        (Pattern(("viewer",)), "viewer_started", False),
        (Pattern(("a.c",)), "abc", False),
        (Pattern(("é", "")), "Été", True),
        (Pattern(("k",)), "\N{KELVIN SIGN}", False),
        (Pattern(("a", "b")), "a\nb", True),
    ],
)
def test_patterns(pattern, text, expected):
    """Stars stand for anything; case counts once an upper-case letter is written."""
    assert expected == pattern.matcher()(text)


def test_what_takes_reading_lines_is_known():
    """Everything else is told by columns, at once."""
    assert all(
        parse(text, clock=CLOCK).by_lines
        for text in ("a", "name:a OR -b", "has:a", "prop:a=1", "is:undocumented", "found:ip")
    )
    assert not parse(
        "name:a kind:b session:c state:sent since:1h size:>1 is:unreadable seen:wire", clock=CLOCK
    ).by_lines
    assert not parse("", clock=CLOCK).by_lines


def test_what_depends_on_what_events_say_is_known():
    """Then somebody has to judge them."""
    assert parse("a OR -is:undocumented", clock=CLOCK).by_meaning
    assert parse("found:ip", clock=CLOCK).by_meaning
    assert not parse("undocumented is:unreadable", clock=CLOCK).by_meaning
