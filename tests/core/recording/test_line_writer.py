"""The short way of an event into the log says the same as the general one."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pellucid.clock import SystemClock
from pellucid.errors import CatalogueError
from pellucid.recording.line_encoder import LineEncoder
from pellucid.recording.line_writer import line_writer


def writer(app, event_type, *, clock=None, write=None):
    spec = app.catalogue.events[event_type.event_name]
    encoder = LineEncoder(
        event_type=event_type,
        spec=spec,
        names=list(spec.fields),
        epoch=1,
        guard=None,
        hash_value=lambda value: f"<{value}>",
    )
    written = []

    def keep(line):
        written.append(line)
        return len(line)

    def mend(part):
        raise OSError(f"full after {len(part)}")

    made = line_writer(encoder, write=write or keep, mend=mend, clock=clock or app.Stepping())
    return made, encoder, written


def said(line):
    members = json.loads(line)
    del members["uuid"]
    return members


@example(text="", windows=1 << 30, scale=0.0, is_wsl=True)
@example(text="50 %", windows=-(1 << 30), scale=-0.0, is_wsl=False)
@given(
    text=st.text(max_size=20),
    windows=st.integers(-(2**63), 2**63 - 1),
    scale=st.floats(allow_nan=False, allow_infinity=False) | st.integers(-9, 9),
    is_wsl=st.booleans(),
)
def test_both_ways_say_the_same(app_class, text, windows, scale, is_wsl):
    """For any values: the same members with the same spelling, but for the UUID."""
    clock = app_class.Stepping()
    write, encoder, written = writer(app_class, app_class.ViewerOpened, clock=clock)
    event = app_class.ViewerOpened(renderer=text, windows=windows, scale=scale, is_wsl=is_wsl)
    assert write(event) is True
    expected = encoder.line(event, clock.now_ns())
    assert said(expected) == said(written[0])
    assert expected.partition(b'"epoch"')[2] == written[0].partition(b'"epoch"')[2]


def test_absent_values_take_the_general_way(app):
    """An optional field without a value is left out here too."""
    write, _, written = writer(app, app.SourceConnected)
    write(app.SourceConnected(application_id="mine"))
    write(app.SourceConnected(application_id="mine", note="b"))
    assert [["application_id"], ["application_id", "note"]] == [list(said(line)["props"]) for line in written]


@pytest.mark.parametrize(
    "wrong", [{"windows": True}, {"windows": 2**63}, {"scale": float("inf")}, {"is_wsl": 1}, {"renderer": []}]
)
def test_wrong_values_are_refused(app, wrong):
    """Nothing is written of an event with a value that is none of its field's."""
    write, _, written = writer(app, app.ViewerOpened)
    with pytest.raises((CatalogueError, TypeError)):
        write(app.ViewerOpened(**wrong))
    assert [] == written


@given(moments=st.lists(st.integers(0, 4_000_000_000_000_000_000), min_size=1, max_size=8))
def test_each_line_has_the_time_of_its_moment(app_class, moments):
    """Also where the clock is set back, or jumps by years."""
    clock = app_class.Stepping()
    write, encoder, written = writer(app_class, app_class.ViewerOpened, clock=clock)
    for moment in moments:
        clock.ns = moment
        write(app_class.ViewerOpened())
    expected = [encoder.line(app_class.ViewerOpened(), moment) for moment in moments]
    assert [said(line)["time_utc"] for line in expected] == [said(line)["time_utc"] for line in written]


def test_late_events_keep_their_moment_and_leave_the_next_ones_theirs(app):
    """An event that waited is dated as of then, also between others of now."""
    clock = app.Stepping()
    write, encoder, written = writer(app, app.ViewerOpened, clock=clock)
    now = clock.now_ns()
    moments = [now, now - 3_000_000_001, now + 5]
    for at_ns in moments:
        write(app.ViewerOpened(), at_ns)
    expected = [said(encoder.line(app.ViewerOpened(), at_ns))["time_utc"] for at_ns in moments]
    assert expected == [said(line)["time_utc"] for line in written]


def test_a_part_of_a_line_is_reported(app):
    """If the system took only a part, whoever owns the file is told which, to take it back."""
    write, _, _ = writer(app, app.ViewerOpened, write=lambda _line: 7)
    with pytest.raises(OSError, match="full after 7"):
        write(app.ViewerOpened())


def test_the_machine_s_clock_is_used_directly(app):
    """With the real clock, lines have the time of now."""
    before = SystemClock().now_ns()
    write, _, written = writer(app, app.ViewerOpened, clock=SystemClock())
    write(app.ViewerOpened())
    from pellucid import rfc3339

    assert before <= rfc3339.parse(said(written[0])["time_utc"]) <= SystemClock().now_ns()
