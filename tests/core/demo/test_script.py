"""What the demo source records."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from pellucid.demo.script import Script, written_lines
from pellucid.event import Event, decode

FIXTURES = Path(__file__).parents[2] / "fixtures" / "rerun-0.41" / "sessions"


def _decoded(lines):
    events = [decode(raw) for _, raw in lines]
    assert all(isinstance(event, Event) for event in events)
    return events


def test_the_same_seed_gives_the_same_bytes():
    """A screenshot of the demo can be repeated: the lines depend on nothing but the seed and the start."""
    first = list(written_lines(seed=7, count=40, start_ns=1_000_000_000))
    assert first == list(written_lines(seed=7, count=40, start_ns=1_000_000_000))
    assert first != list(written_lines(seed=8, count=40, start_ns=1_000_000_000))


@given(seed=st.integers(0, 2**64 - 1))
def test_every_line_is_one_that_rerun_would_read(seed):
    """No finding, times only go forward, sessions are UUIDs, and `event_id` counts from 1 as in the real program."""
    lines = list(written_lines(seed=seed, count=30, start_ns=0))
    events = _decoded(lines)
    assert [()] * 30 == [event.findings for event in events]
    assert all(before.time_ns < after.time_ns for before, after in pairwise(events))
    numbers = defaultdict(list)
    for (session, _), event in zip(lines, events, strict=True):
        assert session == str(UUID(session, version=4))
        if event.kind == "Append":
            numbers[session].append(event.event_id)
    assert all(list(range(1, len(found) + 1)) == found for found in numbers.values())


def test_names_and_types_are_those_of_the_real_program():
    """What the real Rerun 0.41 wrote for an event of the same name has the same properties with the same types."""
    real = defaultdict(dict)
    for path in FIXTURES.glob("*.json"):
        for raw in path.read_bytes().splitlines():
            event = decode(raw)
            real[event.name] |= {key: type(value) for key, value in event.props.items()}
    known = ("cli_command_invoked", "$identify", "viewer_started", "open_recording")
    seen = set()
    for event in _decoded(written_lines(seed=3, count=200, start_ns=0)):
        if event.name in known:
            seen.add(event.name)
            assert {key: real[event.name].get(key) for key in event.props} == {
                key: type(value) for key, value in event.props.items()
            }
    assert set(known) == seen


def test_what_the_person_attached_goes_out_with_identify():
    """An email attached to the id is in the `$identify` of each later viewer session, and in nothing else."""
    session = Script(1).next_session(metadata={"email": "someone@example.com"})
    assert ["$identify"] == [event.name for event in session.events if "email" in event.props]


def test_a_crash_is_among_them():
    """The demo shows the events that a person cares about most: a crash report with its call stack."""
    crashes = [
        event
        for event in _decoded(written_lines(seed=1, count=60, start_ns=0))
        if event.name == "crash-panic"
    ]
    assert crashes
    assert "re_viewer/src/app.rs" in crashes[0].props["callstack"]
