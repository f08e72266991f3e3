"""The upload body, equal as JSON to what Rerun really sends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.apps import RERUN_API_KEY
from pellucid.event import Event, Kind, decode, encode
from pellucid.wire import BodyHeader, body

FIXTURES = Path(__file__).parents[2] / "fixtures" / "rerun-0.41"
HEADER = BodyHeader(api_key="phc_x", distinct_id="abc", session_id="s-1")
TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def line(kind="Append", **props):
    """Return a line of Rerun's with these properties."""
    return encode(Event(time_ns=1_790_000_000_123_456_000, kind=kind, name="näme", props=props))


@pytest.mark.parametrize("real", sorted((FIXTURES / "bodies").iterdir()), ids=lambda file: file.stem)
def test_real_bodies_are_rebuilt(real):
    """From the lines of a real session comes, as JSON, the body that Rerun posted for them; even of the same length."""
    (session,) = (FIXTURES / "sessions").glob(f"{real.stem}*")
    posted = json.loads(real.read_bytes())
    header = BodyHeader(
        api_key=RERUN_API_KEY, distinct_id=posted["batch"][0]["distinct_id"], session_id=session.stem
    )
    rebuilt = body(header, session.read_bytes().splitlines()[: len(posted["batch"])])
    assert posted == json.loads(rebuilt.content)
    assert [list(event) for event in posted["batch"]] == [
        list(event) for event in json.loads(rebuilt.content)["batch"]
    ]
    assert len(real.read_bytes().rstrip()) == len(rebuilt.content)
    assert () == rebuilt.omitted


def test_each_kind_has_its_own_shape():
    """Append carries its properties and the session; Identify and SetPersonProperties set them on the person."""
    sent = body(HEADER, [line(x=1), line("Identify", x=1), line("SetPersonProperties", x=1)])
    common = {"timestamp": "2026-09-21T14:13:20.123456Z", "distinct_id": "abc"}
    assert [
        {**common, "event": "näme", "properties": {"x": 1, "session_id": "s-1"}},
        {**common, "event": "$identify", "properties": {"session_id": "s-1"}, "$set": {"x": 1}},
        {**common, "event": "$set", "properties": {"$set": {"x": 1}}},
    ] == json.loads(sent.content)["batch"]
    assert (0, 1, 2) == sent.included


def test_it_is_laid_out_as_serde_json_does():
    """Two spaces, empty objects closed at once, floats as floats, Unicode as it is, control characters escaped."""
    sent = body(
        HEADER, [line("SetPersonProperties"), line(f=1.0, g=1e16, t='é\u2028\u007f"\\\n\u0001😀', b=True)]
    )
    assert (
        "{\n"
        '  "api_key": "phc_x",\n'
        '  "batch": [\n'
        "    {\n"
        '      "timestamp": "2026-09-21T14:13:20.123456Z",\n'
        '      "event": "$set",\n'
        '      "distinct_id": "abc",\n'
        '      "properties": {\n'
        '        "$set": {}\n'
        "      }\n"
        "    },\n"
        "    {\n"
        '      "timestamp": "2026-09-21T14:13:20.123456Z",\n'
        '      "event": "näme",\n'
        '      "distinct_id": "abc",\n'
        '      "properties": {\n'
        '        "f": 1.0,\n'
        '        "g": 1e16,\n'
        '        "t": "é\u2028\u007f\\"\\\\\\n\\u0001😀",\n'
        '        "b": true,\n'
        '        "session_id": "s-1"\n'
        "      }\n"
        "    }\n"
        "  ]\n"
        "}"
    ) == sent.content.decode()


def test_what_rerun_refuses_is_left_out_and_named():
    """Lines that Rerun deletes unsent are not in the body; each is named with its reason."""
    unknown_kind = line().replace(b'"Append"', b'"Alias"')
    too_large = line(x=1).replace(b'{"Integer":1}', b'{"Integer":9223372036854775808}')
    sent = body(HEADER, [line(x=1), b"torn {", unknown_kind, too_large, line(x=2)])
    assert [1, 2] == [event["properties"]["x"] for event in json.loads(sent.content)["batch"]]
    assert (0, 4) == sent.included
    assert [1, 2, 3] == [omitted.index for omitted in sent.omitted]
    assert all(omitted.reason for omitted in sent.omitted)


def test_an_empty_batch_is_not_sent():
    """With no line that Rerun reads there is no upload at all."""
    sent = body(HEADER, [b"torn"])
    assert not sent.is_sent
    assert {"api_key": "phc_x", "batch": []} == json.loads(sent.content)


def test_the_session_beats_a_property_of_its_name():
    """A property named session_id is overwritten by the session's own, as Rerun does."""
    sent = body(HEADER, [line(session_id="forged", x=1)])
    assert {"session_id": "s-1", "x": 1} == json.loads(sent.content)["batch"][0]["properties"]


def test_extra_keys_are_not_sent():
    """What a line holds beside the format's four keys stays on the machine."""
    raw = line(x=1)[:-1] + b',"secret":"value"}'
    assert b"secret" not in body(HEADER, [raw]).content


@given(
    st.sampled_from(list(Kind)).map(str),
    st.dictionaries(
        TEXT,
        st.booleans()
        | st.integers(-(2**63), 2**63 - 1)
        | st.floats(allow_nan=False, allow_infinity=False)
        | TEXT,
    ),
)
def test_every_value_arrives_as_it_is(kind, props):
    """For any properties, the body holds exactly these values, untagged and of the same JSON type."""
    raw = encode(Event(time_ns=0, kind=kind, name="x", props=props))
    assert isinstance(decode(raw), Event)
    (event,) = json.loads(body(HEADER, [raw]).content)["batch"]
    match kind:
        case Kind.APPEND:
            found = event["properties"]
            props = props | {"session_id": "s-1"}
        case Kind.IDENTIFY:
            found = event["$set"]
        case _:
            found = event["properties"]["$set"]
    assert props == found
    assert {key: type(value) for key, value in props.items()} == {
        key: type(value) for key, value in found.items()
    }


@given(st.lists(st.binary(max_size=60), max_size=4))
def test_no_bytes_make_it_fail(lines):
    """Whatever the lines hold, there is a body, and each line is in it or named."""
    sent = body(HEADER, lines)
    assert len(lines) == len(sent.included) + len(sent.omitted)
    assert isinstance(json.loads(sent.content), dict)
