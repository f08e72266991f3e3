"""Tests of pellucid.index.classes: each (kind, name) has one number, however it is met."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from pellucid.index.classes import Classes
from pellucid.index.columns import CLASS_UNREADABLE
from pellucid.worker import run_together

SHORT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters='"\\'), min_size=1, max_size=8
)


def _read(classes, heads, *lines):
    numbers = classes.recognise(heads(*lines)).tolist()
    return [None if number == CLASS_UNREADABLE else classes.names[number] for number in numbers]


@given(events=st.lists(st.tuples(SHORT, SHORT), min_size=1, max_size=30))
def test_kinds_and_names_are_recognised(heads, tools, events):
    """Any kind and any name of ordinary length, in any mixture, again and again."""
    classes = Classes()
    lines = [tools.usual(name, kind=kind) for kind, name in events]
    first, again = _read(classes, heads, *lines), _read(classes, heads, *reversed(lines))[::-1]
    for event, *read in zip(events, first, again, strict=True):
        assert {event, None} >= set(read)
    if len({kind for kind, _ in events}) <= 16:  # more different ones at once are left to the slow path
        assert events == first == again
        assert len(set(events)) == len(classes.names)


def test_what_follows_a_name_makes_no_other_class(heads, tools):
    """Properties come in random order with ever new values: a short name before them is still one class."""
    classes = Classes()
    chance = random.Random(1)
    for _ in range(10):
        props = [
            f'{{"{chance.randbytes(3).hex()}":{{"Integer":{chance.getrandbits(60)}}}}}'.encode()
            for _ in range(5000)
        ]
        assert {("Append", "x")} == set(
            _read(classes, heads, *(tools.usual("x", props=each) for each in props))
        )
    assert [("Append", "x")] == classes.names


def test_names_that_begin_alike_are_told_apart(heads, tools):
    """A longer name is not taken for the shorter one that it begins with, nor the other way round."""
    names = ["n" * length for length in range(1, 39)]
    assert [("Append", name) for name in names] == _read(Classes(), heads, *map(tools.usual, names))


def test_what_it_takes_a_closer_look_to_read_is_left_alone(heads, tools):
    """Escapes, raw control characters, invalid UTF-8, names without an end: all of that is for the slow path."""
    lines = [tools.usual("a\\nb"), tools.usual('a\\"b'), tools.usual("a\tb"), tools.usual("l" * 60)]
    lines += [tools.usual("n").replace(b'"n"', b'"\xff"'), tools.usual(kind="A\\u0042")]
    classes = Classes()
    assert [None] * 6 == _read(classes, heads, *lines)
    assert [] == classes.names


def test_the_number_of_unreadable_lines_is_given_to_no_class():
    """The number 65,535 stands for unreadable lines, so that the names around it skip it."""
    classes = Classes()
    numbers = [classes.number("Append", str(each)) for each in range(65_537)]
    assert CLASS_UNREADABLE not in numbers
    assert ("Append", "65536") == classes.names[numbers[-1]]
    assert ("", "") == classes.names[CLASS_UNREADABLE]
    assert numbers[-1] == Classes(classes.names).number("Append", "65536")


def test_two_threads_agree_on_the_numbers(heads, tools):
    """Scanners share their classes."""
    classes = Classes()
    lines = [tools.usual(f"name{number}") for number in range(500)]
    read = {}

    def look(who):
        read[who] = [_read(classes, heads, *lines) for _ in range(5)]

    run_together([lambda: look("one"), lambda: look("other")])
    expected = [("Append", f"name{number}") for number in range(500)]
    assert [expected] * 10 == read["one"] + read["other"]
    assert 500 == len(classes.names)
