"""Judging many lines as one event after the other would be judged."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pellucid.event import Event, decode
from pellucid.meaning.judge import UNDOCUMENTED, Found, Judge
from pellucid.meaning.line_judge import LineJudge

TIME = '"time_utc":"2026-11-23T16:05:14.825814221Z"'
NAMES = st.sampled_from(["begun", "asked", "stolen", "été", "a\\u0062"])
KEYS = st.sampled_from(["note", "their_version", "flag", "event_id", "where", "zebra", "été", "a\\/b", "k"])
TEXTS = st.sampled_from(
    [
        *("", "x", "two words", "me@example.com", "10.1.2.3 zaphod", "été", "1.4", "1.5", "none"),
        *('},{"', '"}', "\\", "\n", "a\tb", "\x00", "/", "\U0001f600"),
        '},"note":{"String":"me@example.com"',
        '"their_version":{"String":"1.4"',
    ]
)


def tagged(value):
    """Write a value as Rerun does."""
    match value:
        case bool():
            return f'{{"Bool":{json.dumps(value)}}}'
        case int():
            return f'{{"Integer":{value}}}'
        case float():
            return f'{{"Float":{value!r}}}'
        case _:
            return f'{{"String":{json.dumps(value, ensure_ascii=len(value) % 2 == 0)}}}'


VALUES = st.one_of(
    TEXTS.map(tagged),
    st.booleans().map(tagged),
    st.integers(-(2**64), 2**64).map(tagged),
    st.sampled_from(
        ["1", "null", '{"String":1}', '{"Integer":01}', '{"Bool":x}', '{"Float":1.5e3}', '{"Float":1e999}']
    ),
    st.sampled_from(['{"String":"\\ud800"}', '{"String":"\\q"}', '{"String":"a', '{"String":"a"},', "{}"]),
)


@st.composite
def lines(draw):
    """Return a line with a valid time; what is behind it may be anything."""
    pairs = draw(st.lists(st.tuples(KEYS, VALUES), max_size=5, unique_by=lambda pair: pair[0]))
    props = ",".join(f'"{key}":{value}' for key, value in pairs)
    own = draw(st.sampled_from(["", '"uuid":"01234567-0000","epoch":3,', '"x":1,']))
    tail = draw(st.sampled_from(["}}", "}}", "}}", '},"guard":{"note":"email:redact"}}', "}", "}}}", ""]))
    line = f'{{{TIME},"kind":"Append","name":"{draw(NAMES)}",{own}"props":{{{props}{tail}'.encode(
        "utf-8", "replace"
    )
    cut = draw(st.integers(0, len(line)))
    damage = draw(st.sampled_from([b"", b"", b"", b"\xff", b"}", b'"']))
    return line[:cut] + damage + line[cut:] if cut > 60 else line


@pytest.fixture(scope="session")
def quick(judge):
    """One that has seen many lines already when the next comes."""
    return LineJudge(judge)


@settings(max_examples=500)
@given(raw=lines(), version=st.sampled_from(["", "1.4", "1.5", "no version"]))
@example(
    raw=f'{{{TIME},"kind":"Append","name":"begun","props":{{"note":{{"String":"a"}},"k":{{"String":"b"}}}}}}'.encode(),
    version="",
)
def test_the_same_as_judging_the_event(quick, judge, raw, version):
    """Whatever is in the line, and whatever was seen before; a line without an event has no judgement."""
    read = decode(raw)
    expected = tuple(sorted(set(judge.event(read, version=version)))) if isinstance(read, Event) else None
    assert expected == quick.line(raw, is_usual=True, version=version)
    assert expected == quick.line(raw, is_usual=False, version=version)


def usual(name, *props):
    """Return a line as Rerun writes it."""
    return f'{{{TIME},"kind":"Append","name":"{name}","props":{{{",".join(props)}}}}}'.encode()


def test_usual_lines_are_not_read_in_full(judge, monkeypatch):
    """Else a million of them would take a quarter of a minute more: the way that is meant to be quick is taken."""
    quick = LineJudge(judge)
    monkeypatch.setattr(quick, "_slowly", lambda *_: pytest.fail("read in full"))
    assert () == quick.line(usual("begun"), is_usual=True)
    for number in range(3):
        line = usual(
            "begun",
            f'"event_id":{{"Integer":{number}}}',
            '"flag":{"Bool":true}',
            '"note":{"String":"a \\"quoted\\" one"}',
            '"zebra":{"Float":1.5}',
        )
        assert (Found("note", "free_text"), Found("zebra", UNDOCUMENTED)) == quick.line(line, is_usual=True)


def test_of_a_property_that_is_there_twice_both_count(judge):
    """Nothing that stands in the file is passed over."""
    line = usual("begun", '"note":{"String":"me@example.com"}', '"note":{"String":""}')
    assert Found("note", "email") in LineJudge(judge).line(line, is_usual=True)


def test_it_forgets_before_it_fills_the_memory(judge):
    """Anybody may write a million different texts, names and versions into a file."""
    quick = LineJudge(judge)
    for number in range(25_000):
        quick.line(usual("begun", f'"note":{{"String":"{number}"}}'), is_usual=True)
    assert 20_000 >= max(len(each.known) for each in quick._classes.values())
    for number in range(600):
        quick.line(usual(f"n{number}"), is_usual=True, version=f"1.{number}")
    assert 512 >= len(quick._classes)


def test_without_a_catalogue_nothing_is_undocumented():
    """And without a guard nothing is found."""
    quick = LineJudge(Judge(documentation=None, guard=None))
    assert () == quick.line(usual("begun", '"note":{"String":"me@example.com"}'), is_usual=True)
