"""The event of the same kind and name right before another one, in whatever session and order they were read."""

from __future__ import annotations

import random

import pytest

from pellucid.event import Event, encode
from pellucid.index.event_index import EventIndex
from pellucid.state import State
from pellucid.view.alike import before_alike


def line(second, name="viewer_started", kind="Append"):
    return encode(Event(time_ns=1_795_449_914_000_000_000 + second * 10**9, kind=kind, name=name, props={}))


@pytest.fixture
def indexed(world):
    """A maker of indexes: the lines of each session."""

    def make(**sessions):
        with world.ledger.claim(backend="inotify", data_dir=world.data_dir):
            for session, lines in sessions.items():
                writer = world.ledger.open_session(
                    name=session, source=world.live_file(session), app=world.app.key
                )
                content = sum(len(raw) + 1 for raw in lines)
                writer.append(lines, source_bytes=(0, content))
                writer.close()
        made = EventIndex(ledger=world.ledger, cache_dir=None)
        made.open()
        return made

    return make


def test_the_last_one_before_it(indexed):
    """By time and over sessions; another name or kind is another event."""
    index = indexed(
        a=[line(1), line(5), line(6, "other"), line(7, kind="Identify")], b=[line(3), line(9), b"nonsense"]
    )
    readable = [number for number in range(index.count) if index.raw(number) != b"nonsense"]
    seconds = {int(index.time_ns[number]) // 10**9 - 1_795_449_914: number for number in readable}
    assert seconds[5] == before_alike(index, seconds[9])
    assert seconds[3] == before_alike(index, seconds[5])
    assert seconds[1] == before_alike(index, seconds[3])
    assert before_alike(index, seconds[1]) is None
    assert before_alike(index, seconds[6]) is None
    unreadable = next(number for number in range(index.count) if index.raw(number) == b"nonsense")
    assert before_alike(index, unreadable) is None


@pytest.mark.parametrize("number", [-1, 5])
def test_what_is_not_there_has_none(indexed, number):
    """The rows may be older than the index."""
    assert before_alike(indexed(a=[line(1), line(2)]), number) is None


def test_equal_times_are_in_the_order_of_their_numbers(indexed):
    """Of three at one moment each has the one before it."""
    index = indexed(a=[line(1), line(1), line(1)])
    assert [None, 0, 1] == [before_alike(index, number) for number in range(3)]


def test_what_is_destroyed_does_not_count(indexed):
    """There is nothing to compare with."""
    index = indexed(a=[line(1), line(2), line(3)])
    index.set_state([1], State.PURGED)
    assert 0 == before_alike(index, 2)


def test_a_live_line_counts_like_a_copy(indexed, world):
    """What the program has written just now is compared with what was copied."""
    from pellucid.lines import Line

    index = indexed(a=[line(1)])
    raw = line(2)
    (live,) = index.add_live("b", world.live_file("b"), [Line(raw=raw, offset=0)])
    assert 0 == before_alike(index, live)


def test_it_is_what_a_look_at_each_event_finds(indexed):
    """Many events, few names, times in disorder."""
    chance = random.Random(3)
    index = indexed(
        **{
            f"s{each}": [line(chance.randrange(40), chance.choice("xy")) for _ in range(30)]
            for each in range(4)
        }
    )
    for event in range(index.count):
        key = (int(index.time_ns[event]), event)
        before = [
            (int(index.time_ns[other]), other)
            for other in range(index.count)
            if index.klass[other] == index.klass[event] and (int(index.time_ns[other]), other) < key
        ]
        assert (max(before)[1] if before else None) == before_alike(index, event)
