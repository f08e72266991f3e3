"""Searching: whatever the filter and the lines, the result is that of decoding each line and asking it."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pellucid.clock import SystemClock
from pellucid.event import Event, Foreign, decode, number_text
from pellucid.index.event_index import EventIndex
from pellucid.ledger.ledger import Ledger
from pellucid.lines import Line
from pellucid.meaning.meaning import Meaning
from pellucid.query.letters import fold
from pellucid.query.parser import Query, parse
from pellucid.query.search import matching, search
from pellucid.query.terms import (
    AllOf,
    AnyOf,
    Contains,
    HasProperty,
    IsUnreadable,
    KindIs,
    NameIs,
    Not,
    Pattern,
    PropertyIs,
    SessionIs,
    SizeIs,
    StateIs,
    Within,
    minds_case,
)
from pellucid.state import State

CLOCK = SystemClock()
WORDS = [
    "viewer",
    "Viewer",
    "command",
    "Straße",
    "ÉTÉ",
    "été",
    "k",
    "\N{KELVIN SIGN}",
    "a/b",
    'q"q',
    "x\\u",
    "naïve",
    "",
]
VALUES = [
    '{"String":"viewer"}',
    '{"String":"\\u0076iewer"}',
    '{"Bool":true}',
    '{"Integer":3}',
    '{"Integer":1e2}',
]
VALUES += [
    '{"Float":3.0}',
    '{"Float":1e400}',
    '{"String":"3"}',
    '{"x":[1, 2]}',
    '{"String":"Été"}',
    "null",
    '{"Float":3}',
]
KEYS = ["command", "comm\\u0061nd", "a/b", "a\\/b", "k", "event_id", "été", 'q\\"q']


@st.composite
def lines(draw):
    """Draw a line as Rerun writes it, an odd one, a broken one or a purged one."""
    kind = draw(st.sampled_from(["usual", "usual", "usual", "odd", "broken", "text", "blank"]))
    if kind == "blank":
        return b" " * draw(st.integers(1, 40))
    if kind == "text":
        text = draw(
            st.text(
                st.characters(exclude_characters="\n", exclude_categories=("Cs",)), min_size=1, max_size=12
            )
        )
        return text.encode() + draw(st.sampled_from([b"", b"\xff", b"\r"]))
    name = json.dumps(draw(st.sampled_from(WORDS)), ensure_ascii=draw(st.booleans()))
    keys = draw(st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(VALUES)), max_size=3))
    props = ",".join(f'"{key}":{value}' for key, value in keys)
    time = f"2026-11-23T16:05:{draw(st.integers(0, 59)):02d}Z"
    text = f'{{"time_utc":"{time}","kind":"Append","name":{name},"props":{{{props}}}}}'
    if kind == "odd":
        text = text.replace('"kind":"Append"', '"kind" : "Odd"').replace('":{"', '" : {"')
    raw = text.encode()
    return raw[:-1] if kind == "broken" else raw


TEXTS = st.one_of(
    st.sampled_from(WORDS[:-1]),
    st.sampled_from(["e", "\\", ":{", '"command"', "ß", "É", " ", "iew", "\ufffd"]),
)
PATTERNS = st.lists(st.sampled_from([*WORDS, "view", "3", "t", "é"]), min_size=1, max_size=3).map(
    lambda parts: Pattern(tuple(parts))
)
COMPARISONS = st.sampled_from(["=", "!=", "<", "<=", ">", ">="])
PROPERTIES = st.sampled_from(["command", "a/b", "k", "event_id", "été", 'q"q', "absent"])
LEAVES = st.one_of(
    TEXTS.map(Contains),
    PATTERNS.map(NameIs),
    PATTERNS.map(KindIs),
    st.sampled_from([Pattern(("one",)), Pattern(("t", ""))]).map(SessionIs),
    st.sampled_from([State.QUEUED, State.RELEASED, State.PURGED]).map(StateIs),
    st.builds(SizeIs, COMPARISONS, st.integers(0, 120)),
    PROPERTIES.map(HasProperty),
    st.builds(PropertyIs, PROPERTIES, st.sampled_from(["=", "!="]), PATTERNS, st.none()),
    st.builds(PropertyIs, PROPERTIES, COMPARISONS, st.just(Pattern(("3",))), st.just(3)),
    st.just(IsUnreadable()),
    st.integers(0, 59).map(lambda s: Within("since", "x", 1795449900 * 10**9 + s * 10**9, None)),
)
TERMS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, min_size=2, max_size=3).map(tuple).map(AllOf),
        st.lists(inner, min_size=2, max_size=3).map(tuple).map(AnyOf),
    ),
    max_leaves=5,
)


def naive(term, index, event):  # noqa: C901, PLR0911, PLR0912 - one answer to each kind of term
    """Ask one event by itself, decoding its line."""
    raw = index.raw(event)
    state = State(int(index.state[event]))
    decoded = decode(raw)
    there = bool(raw.strip()) and state is not State.PURGED
    match term:
        case Not():
            return not naive(term.term, index, event)
        case AllOf():
            return all(naive(inner, index, event) for inner in term.terms)
        case AnyOf():
            return any(naive(inner, index, event) for inner in term.terms)
        case Contains():
            text, line = term.text, raw.decode("utf-8", "surrogateescape")
            return there and (text in line if minds_case(text) else fold(text) in fold(line))
        case NameIs():
            return there and isinstance(decoded, Event) and term.pattern.matcher()(decoded.name)
        case KindIs():
            return there and isinstance(decoded, Event) and term.pattern.matcher()(decoded.kind)
        case SessionIs():
            return term.pattern.matcher()(index.location(event).session)
        case StateIs():
            return state is term.state
        case SizeIs():
            return compared(len(raw), term.comparison, term.size_bytes)
        case Within():
            return int(index.time_ns[event]) >= term.from_ns
        case IsUnreadable():
            return there and not isinstance(decoded, Event)
        case HasProperty():
            return there and isinstance(decoded, Event) and term.key in decoded.props
        case PropertyIs():
            props = decoded.props if there and isinstance(decoded, Event) else {}
            return term.key in props and value_fits(props[term.key], term)


def value_fits(value, term):
    """Compare a property's value as the filter language says."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if term.comparison not in {"=", "!="}:
        return is_number and compared(value, term.comparison, term.number)
    if is_number and term.number is not None:
        equal = value == term.number
    else:
        text = {bool: str(value).lower(), Foreign: getattr(value, "text", "")}.get(type(value), value)
        text = str(text) if isinstance(text, int) else number_text(text) if isinstance(text, float) else text
        equal = term.pattern.matcher()(text)
    return equal == (term.comparison == "=")


def compared(left, comparison, right):
    """Compare two numbers."""
    return {
        "=": left == right,
        "!=": left != right,
        "<": left < right,
        "<=": left <= right,
        ">": left > right,
        ">=": left >= right,
    }[comparison]


def opened(folder, segments, live=()):
    """Open an index over a ledger with these segments in two sessions, and live lines beyond."""
    for number, raws in enumerate(segments):
        home = folder / "events" / ("one" if number % 2 else "two")
        home.mkdir(parents=True, exist_ok=True)
        (home / f"{number // 2 + 1:06d}.ndjson").write_bytes(b"".join(raw + b"\n" for raw in raws))
    index = EventIndex(ledger=Ledger(root=folder, clock=CLOCK), cache_dir=None)
    index.open()
    kept = [Line(offset=0, raw=raw) for raw in live if raw.strip()]
    if kept:
        index.add_live("three", folder / "three.json", kept)
    return index


@settings(max_examples=100)
@given(
    segments=st.lists(st.lists(lines(), max_size=6), max_size=4),
    live=st.lists(lines(), max_size=3),
    term=TERMS,
    states=st.lists(st.sampled_from([State.QUEUED, State.QUEUED, State.RELEASED, State.PURGED]), max_size=12),
)
def test_the_same_as_asking_each_line(segments, live, term, states):
    """Any filter over any lines gives what decoding every line gives; purged ones only where they are asked for."""
    with tempfile.TemporaryDirectory() as folder:
        index = opened(Path(folder), segments, live)
        index.state[: len(states)] = [int(state) for state in states][: index.count]
        query = Query(term)
        asked = [
            event for event in range(index.count) if query.shows_purged or index.state[event] != State.PURGED
        ]

        expected = [event for event in asked if naive(term, index, event)]

        assert expected == matching(query, index).tolist()
        some = np.array(asked[::2], np.uint32)
        assert [event for event in expected if event in asked[::2]] == matching(query, index, some).tolist()


def asked(index, text):
    """Search by text."""
    return matching(parse(text, clock=CLOCK), index).tolist()


def test_hits_at_every_place_of_a_slice(tmp_path, line):
    """A text is found wherever the slices cut, once per line, and never across two lines."""
    filler = line(1, text='{"String":"' + "y" * 700 + '"}')
    special = line(2, "needle_here", text='{"String":"needle needle needle"}')
    raws = [special if number % 97 == 0 else filler for number in range(3000)]
    index = opened(tmp_path, [raws])

    assert [number for number in range(3000) if number % 97 == 0] == asked(index, "needle")
    assert asked(index, "needle") == asked(index, '"Needle" OR needle_here')
    assert [] == asked(index, '"}}\n{"')
    assert [] == asked(index, "yyneedle")


def test_a_line_longer_than_a_slice(tmp_path, line):
    """A line of several megabytes is searched to its end."""
    huge = line(1, text='{"String":"' + "z" * (3 << 20) + 'omega"}')
    index = opened(tmp_path, [[line(0), huge, line(2)]])

    assert [1] == asked(index, "zomega")
    assert [1] == asked(index, "prop:text=*omega")


@pytest.mark.parametrize("text", ["needle", "prop:text=x", "straße"])
def test_a_search_goes_in_steps(tmp_path, line, text):
    """A search yields rising shares, can be dropped at any of them, and stops when it is cancelled."""
    raws = [line(number, text='{"String":"' + "x" * 900 + ' straßen"}') for number in range(3000)]
    index = opened(tmp_path, [raws])
    query = parse(text, clock=CLOCK)
    shares = []

    matching(query, index, on_progress=shares.append)
    steps = search(query, index)
    next(steps)
    steps.close()

    assert len(shares) > 3
    assert sorted(shares) == shares
    assert shares[-1] <= 1
    assert None is matching(query, index, cancelled=lambda: True)


def test_segments_that_go_meanwhile(tmp_path, line):
    """What can no longer be read matches nothing, and breaks nothing."""
    index = opened(tmp_path, [[line(1)], [line(2)]])
    next((tmp_path / "events" / "one").iterdir()).unlink()

    assert [event for event in range(2) if index.location(event).session == "two"] == asked(index, "viewer")


def test_what_events_say_is_searched_too(world, line, tmp_path):
    """Together with other terms, in the ledger and in memory; without somebody who judges nothing is found."""
    world.copy("one", line(1, "phone_home"), line(2), line(3, "settings-opened", x='{"String":"10.1.2.3"}'))
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    index.add_live("two", tmp_path / "two.json", [Line(offset=0, raw=line(4, "phone_home"))])
    meaning = Meaning(world.app, index)

    def found(text):
        return matching(parse(text, clock=CLOCK), index, meaning=meaning).tolist()

    assert [0, 2, 3] == found("is:undocumented")
    assert [2] == found("found:ip") == found("is:undocumented -name:phone_home")
    assert [1] == found("-is:undocumented -found:ip")
    assert [] == asked(index, "is:undocumented OR found:ip")
    index.set_state([0], State.PURGED)
    assert [2, 3] == found("is:undocumented")
