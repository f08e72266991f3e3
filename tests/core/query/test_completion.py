"""What could stand where a person is typing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.clock import SystemClock
from pellucid.errors import QueryError
from pellucid.query.completion import MOST, Suggestion, complete
from pellucid.query.parser import KEYS, parse
from pellucid.query.terms import AllOf, AnyOf
from pellucid.query.vocabulary import NOTHING_KNOWN, Entry, Property, Vocabulary

CLOCK = SystemClock()
KNOWN = Vocabulary(
    names=(
        Entry(word="viewer_started", count=40),
        Entry(word="viewer_closed", count=12),
        Entry(word="open recording", count=3),
        Entry(word="re_viewer", count=1),
        Entry(word="$identify", count=1),
    ),
    kinds=(Entry(word="Append", count=56), Entry(word="Identify", count=1)),
    sessions=(Entry(word="01227f48-ce91", meaning="16:12", count=9),),
    states=(Entry(word="released", count=50), Entry(word="queued", count=6)),
    properties=(
        Property(name="command", meaning="Which command", values=("viewer", "reset view", "1.5")),
        Property(name="a=b", values=("x",)),
        Property(name="email"),
    ),
)
ANYWHERE = st.text(alphabet='nameview:"\\() -*OR=<>stqud1h', max_size=24)


def offered(marked: str, vocabulary: Vocabulary = KNOWN) -> list[str]:
    """What is offered where a bar stands in the text."""
    before, _, behind = marked.partition("|")
    return [each.text for each in complete(before + behind, len(before), vocabulary)]


def taken(marked: str, choice: str) -> str:
    """The text with that suggestion in it, a bar where the cursor then stands."""
    before, _, behind = marked.partition("|")
    text = before + behind
    (chosen,) = (each for each in complete(text, len(before), KNOWN) if each.text == choice)
    after, cursor = chosen.applied(text)
    return f"{after[:cursor]}|{after[cursor:]}"


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("na|", ["name:"]),
        ("|se", []),
        ("sta|", ["state:", "name:viewer_started"]),
        ("-na|", ["name:"]),
        ("(na|)", ["name:"]),
        ("na|me:viewer", ["name:"]),
        ("kind:|", ["kind:append", "kind:identify"]),
        ("kind:id|", ["kind:identify"]),
        ("session:|", ["session:01227f48-ce91"]),
        ("state:re|", ["state:released", "state:refused"]),
        ("is:|", ["is:unreadable", "is:undocumented"]),
        ("found:em|", ["found:email"]),
        ("seen:|", ["seen:file", "seen:wire", "seen:both"]),
        ("since:5|", ["since:5h", "since:5m", "since:5d", "since:5w"]),
        ("since:t|", ["since:today"]),
        ("before:1|", ["before:1h", "before:1m", "before:1d", "before:1w"]),
        ("on:|", ["on:today", "on:yesterday"]),
        ("size:>|", ["size:>1kb", "size:>10kb", "size:>1mb"]),
        ("has:|", ["has:command", "has:a=b", "has:email"]),
        ("prop:|", ["prop:command=", 'prop:"a=b"=', "prop:email="]),
        ("prop:co|mmand=viewer", ["prop:command="]),
        ("prop:command=|", ["prop:command=viewer", 'prop:command="reset view"', "prop:command=1.5"]),
        ("prop:command!=view|", ["prop:command!=viewer", 'prop:command!="reset view"']),
        ('prop:"a=b"=|', ['prop:"a=b"=x']),
        ("prop:command>|", []),
        ("prop:unknown=|", []),
        ("name:viewer|", ["name:viewer*", "name:viewer_started", "name:viewer_closed", "name:re_viewer"]),
        ("name:viewer*|", ["name:viewer_started", "name:viewer_closed", "name:re_viewer"]),
        ("name:OPEN|", ['name:"open recording"']),
        ('name:"open r|', ['name:"open recording"']),
        ("NAME:open|", ['name:"open recording"']),
        ("name:$|", ["name:$identify"]),
        ("name:$identify|", []),
        ("nonsense:x|", []),
        ('"name|"', []),
        ("queu|", ["state:queued"]),
        ("a O|", ["OR", "on:"]),
        ("O|", ["on:"]),
        ("a OR O|", ["on:"]),
        ("(a) O|", ["OR", "on:"]),
        ("view|", ["name:view*", "name:viewer_started", "name:viewer_closed", "name:re_viewer"]),
        ("emai|", ["has:email"]),
    ],
)
def test_what_is_offered(marked, expected):
    """What begins as typed comes first, then what has it elsewhere; nothing that stands there already."""
    assert expected == offered(marked)


@pytest.mark.parametrize("marked", ["|", "state:queued |", "-|", "(|)", "a | b", " |\t"])
def test_every_key_is_offered_at_a_gap(marked):
    """Where a term may begin, the keys are what it may begin with."""
    assert {f"{key}:" for key in KEYS} == set(offered(marked))


@pytest.mark.parametrize("marked", ["|a", "(a)|b", "a |b", '"x"|y'])
def test_nothing_is_offered_where_words_would_run_into_each_other(marked):
    """Between two words without a gap no term can begin."""
    assert [] == offered(marked, NOTHING_KNOWN)


@pytest.mark.parametrize(
    ("marked", "choice", "expected"),
    [
        ("na|", "name:", "name:|"),
        ("kind:x na|me:viewer b", "name:", "kind:x name:|viewer b"),
        ("name:view| state:queued", "name:viewer_started", "name:viewer_started |state:queued"),
        ("(name:view|)", "name:viewer_started", "(name:viewer_started|)"),
        ('name:"open| state:queued', 'name:"open recording"', 'name:"open recording" |state:queued'),
        ("-queu|", "state:queued", "-state:queued |"),
        ("queu|ed(x)", "state:queued", "state:queued |"),
        ("a O|", "OR", "a OR |"),
        ("prop:com|", "prop:command=", "prop:command=|"),
        ("prop:command=vie|wport x", "prop:command=viewer", "prop:command=viewer |x"),
    ],
)
def test_what_stands_there_then(marked, choice, expected):
    """The word at the cursor makes way for the suggestion, all else stays, and the cursor stands where one goes on."""
    assert expected == taken(marked, choice)


@pytest.mark.parametrize(
    ("typed", "choice", "meaning", "count"),
    [
        ("state:", "state:queued", "Waits; nothing says that it has left", 6),
        ("state:", "state:held", "Waits until you let it go", 0),
        ("has:", "has:command", "Which command", None),
        ("name:view", "name:view*", "All 2 names that begin so", 52),
        ("since:1", "since:1h", "The last hour", None),
        ("since:5", "since:5d", "The last 5 days", None),
        ("since:t", "since:today", "Since today began", None),
        ("before:1", "before:1h", "Older than an hour", None),
        ("before:1", "before:1d", "Older than a day", None),
        ("before:5", "before:5d", "Older than 5 days", None),
        ("before:y", "before:yesterday", "Before yesterday began", None),
    ],
)
def test_counts_and_meanings_are_told(typed, choice, meaning, count):
    """Each suggestion says what it asks for, and how many events there are, if somebody has counted."""
    (found,) = (each for each in complete(typed, 99, KNOWN) if each.text == choice)
    assert (meaning, count) == (found.meaning, found.count)


def test_what_is_not_there_comes_last():
    """Of the states those come first in which there are events."""
    found = offered("state:|")
    assert {"state:queued", "state:released"} == set(found[:2])


def test_there_is_an_end():
    """A program with thousands of names fills no list with them."""
    many = Vocabulary(names=tuple(Entry(word=f"event_{number}", count=1) for number in range(5000)))
    assert MOST == len(complete("name:event", 99, many))


def is_whole(text: str) -> bool:
    """Whether a text is a filter."""
    try:
        return parse(text, clock=CLOCK) is not None
    except QueryError:
        return False


@given(ANYWHERE | st.text(max_size=20), st.integers(min_value=-3, max_value=30))
def test_any_text_can_be_completed(text, cursor):
    """Whatever stands there, nothing is raised, and each whole suggestion is one term of the language."""
    for each in complete(text, cursor, KNOWN):
        assert 0 <= each.start <= each.end <= len(text)
        if not each.goes_on:
            assert not isinstance(parse(each.text, clock=CLOCK).term, AllOf | AnyOf)
        after, at = each.applied(text)
        assert 0 <= at <= len(after)


@given(st.data())
def test_a_suggestion_keeps_a_right_filter_right(data):
    """Where the text was a filter but for the word that is typed, it is one with the suggestion in its place."""
    words = data.draw(
        st.lists(
            st.sampled_from(["a", "-b", '"c d"', "(e OR f)", "state:queued", "-(g h)", "prop:x>3"]),
            max_size=3,
        )
    )
    typed = data.draw(
        st.sampled_from(
            ["na", "queu", "-view", "name:v", 'name:"open', "prop:command=v", "(state:q", "since:5"]
        )
    )
    place = data.draw(st.integers(min_value=0, max_value=len(words)))
    behind = words[place:]
    if typed.count('"') == 1:  # an open quote would be closed by the next one
        behind = [word for word in behind if '"' not in word]
    before = " ".join([*words[:place], typed])
    text = " ".join([before + (")" if typed.startswith("(") else ""), *behind])
    for each in complete(text, len(before), KNOWN):
        if not each.goes_on:
            after, cursor = each.applied(text)
            assert is_whole(after), (text, after)
            assert after[:cursor].rstrip().endswith(each.text)


def test_a_suggestion_says_where_it_belongs():
    """It is a value: what it replaces, and by what."""
    (first,) = complete("a na b", 4, NOTHING_KNOWN)
    assert (
        Suggestion(
            start=2, end=4, text="name:", meaning="The event's name; * stands for anything", goes_on=True
        )
        == first
    )
