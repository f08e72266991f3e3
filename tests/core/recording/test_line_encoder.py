"""From a typed event to the bytes of its line."""

from __future__ import annotations

import json
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.errors import CatalogueError
from pellucid.event import Event, decode
from pellucid.recording.line_encoder import LineEncoder

NOON_NS = 1_795_521_600_123_456_789


def encoder(app, event_type, **changes):
    spec = app.catalogue.events[event_type.event_name]
    values = {
        "event_type": event_type,
        "spec": spec,
        "names": list(spec.fields),
        "epoch": 3,
        "guard": None,
        "hash_value": None,
    }
    return LineEncoder(**(values | changes))


def test_a_line_is_rerun_s_with_a_uuid_and_an_epoch(app):
    """What reads Rerun's lines reads ours; the time always has nine digits."""
    line = encoder(app, app.ViewerOpened).line(app.ViewerOpened(), NOON_NS)
    members = json.loads(line)
    assert ["time_utc", "kind", "name", "uuid", "epoch", "props"] == list(members)
    assert "2026-11-24T12:00:00.123456789Z" == members["time_utc"]
    assert 3 == members["epoch"]
    assert {
        "renderer": {"String": "vulkan"},
        "windows": {"Integer": 1},
        "scale": {"Float": 1.5},
        "is_wsl": {"Bool": False},
    } == members["props"]
    event = decode(line[:-1])
    assert isinstance(event, Event)
    assert [] == [finding for finding in event.findings if finding.refused]
    assert NOON_NS == event.time_ns


def test_each_line_has_a_uuid_of_its_own(app):
    """They are valid UUIDs of version 8, and no two encoders share theirs."""
    encoders = [encoder(app, app.ViewerOpened) for _ in range(20)]
    found = [
        json.loads(each.line(app.ViewerOpened(), NOON_NS))["uuid"] for each in encoders for _ in range(50)
    ]
    assert 1000 == len(set(found))
    assert {8} == {uuid.UUID(text).version for text in found}
    assert {uuid.RFC_4122} == {uuid.UUID(text).variant for text in found}


@given(
    text=st.text(max_size=12),
    windows=st.integers(-(2**63), 2**63 - 1),
    scale=st.floats(allow_nan=False, allow_infinity=False),
    is_wsl=st.booleans(),
)
def test_every_value_comes_back(app_class, text, windows, scale, is_wsl):
    """Any text, any 64-bit integer, any finite number: what is read is what was given, of the same type."""
    text = text.encode("utf-8", "replace").decode()
    event = app_class.ViewerOpened(renderer=text, windows=windows, scale=scale, is_wsl=is_wsl)
    line = encoder(app_class, app_class.ViewerOpened).line(event, NOON_NS)
    assert 1 == line.count(b"\n")
    read = decode(line[:-1])
    assert isinstance(read, Event)
    expected = {"renderer": text, "windows": windows, "scale": scale, "is_wsl": is_wsl}
    assert [(name, type(value), repr(value)) for name, value in expected.items()] == [
        (name, type(value), repr(value)) for name, value in read.props.items()
    ]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"renderer": 5}, "text"),
        ({"windows": True}, "an integer"),
        ({"windows": 1.0}, "an integer"),
        ({"windows": 2**63}, "64 bits"),
        ({"scale": "1"}, "a number"),
        ({"scale": float("nan")}, "finite"),
        ({"scale": float("inf")}, "finite"),
        ({"is_wsl": 1}, "a boolean"),
    ],
)
def test_a_wrong_value_is_refused_and_not_quoted(app, wrong, said):
    """The error names the field and what it should be; the value itself may be just what must not be said."""
    with pytest.raises(CatalogueError, match=said) as caught:
        encoder(app, app.ViewerOpened).line(app.ViewerOpened(**wrong), NOON_NS)
    assert f"ViewerOpened.{next(iter(wrong))}" in str(caught.value)


def test_a_long_text_is_cut_and_the_line_says_so(app):
    """The catalogue's length holds, and whoever reads the line can see that there was more."""
    line = encoder(app, app.ViewerOpened).line(app.ViewerOpened(renderer="x" * 50), NOON_NS)
    members = json.loads(line)
    assert {"String": "x" * 12} == members["props"]["renderer"]
    assert {"renderer": "length:cut"} == members["guard"]


def test_an_absent_value_is_left_out(app):
    """An optional field without a value has no place in the line."""
    made = encoder(app, app.SourceConnected, hash_value=lambda value: f"<{value}>")
    line = made.line(app.SourceConnected(application_id="mine"), NOON_NS)
    assert {"application_id": {"String": "<mine>"}} == json.loads(line)["props"]
    line = made.line(app.SourceConnected(application_id="mine", note="a"), NOON_NS)
    assert {"String": "a"} == json.loads(line)["props"]["note"]


def test_a_value_that_is_not_listed_is_refused(app):
    """Where the catalogue lists the values, no other is recorded."""
    made = encoder(app, app.SourceConnected, hash_value=lambda value: value)
    with pytest.raises(CatalogueError, match="does not list"):
        made.line(app.SourceConnected(application_id="mine", note="c"), NOON_NS)


def test_nothing_is_written_in_clear_that_is_to_be_hashed(app):
    """Without a hash there is no encoder at all."""
    with pytest.raises(CatalogueError, match="hashed"):
        encoder(app, app.SourceConnected)


class Shouted(str):
    """A text that says something else of itself, as the members of many enumerations do."""

    __slots__ = ()

    def __str__(self):
        return self.upper()


def test_a_text_that_says_something_else_of_itself_is_its_characters(app):
    """No later text is taken for it."""
    made = encoder(app, app.ViewerOpened)
    given = [Shouted("vulkan"), "VULKAN", "vulkan"]
    lines = [json.loads(made.line(app.ViewerOpened(renderer=text), NOON_NS)) for text in given]
    assert ["vulkan", "VULKAN", "vulkan"] == [line["props"]["renderer"]["String"] for line in lines]


def test_many_distinct_texts_do_not_pile_up(app):
    """What is remembered per text has an end, and long texts are not remembered."""
    made = encoder(app, app.ViewerOpened)
    texts = made.encoders[0].__self__
    for number in range(10_000):
        made.line(app.ViewerOpened(renderer=f"r{number}"), NOON_NS)
    assert len(texts) <= 4096
    made.line(app.ViewerOpened(renderer="y" * 5000), NOON_NS)
    assert "y" * 5000 not in texts
