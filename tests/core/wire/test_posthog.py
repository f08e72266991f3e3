"""The body that an app with the engine inside sends."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.wire import REDACTED, PostHogHeader, body

HEADER = PostHogHeader(
    api_key="phc_x", distinct_id="d" * 32, context={"app_version": "1.4.0", "cores": 8, "is_debug": False}
)
BARE = PostHogHeader(api_key="k", distinct_id="i", context={}, geoip_disable=False, person_profile=True)
LINE = (
    b'{"time_utc":"2026-11-24T10:00:00.123456789Z","kind":"Append","name":"viewer_opened",'
    b'"uuid":"0b7c2a54-0000-8000-8000-000000000001","epoch":3,'
    b'"props":{"renderer":{"String":"vulkan"},"n":{"Integer":1},"x":{"Float":1.10},"b":{"Bool":true}},'
    b'"guard":{"title":"email:redact"}}'
)


def line(**changes):
    return json.dumps(json.loads(LINE) | changes).encode()


def test_it_is_exactly_this():
    """To the byte: compact, the fields as recorded, then the build metadata, then what PostHog is told not to do."""
    expected = (
        b'{"api_key":"phc_x","batch":[{"event":"viewer_opened","distinct_id":"dddddddddddddddddddddddddddddddd",'
        b'"timestamp":"2026-11-24T10:00:00.123456789Z","uuid":"0b7c2a54-0000-8000-8000-000000000001",'
        b'"properties":{"renderer":"vulkan","n":1,"x":1.10,"b":true,"app_version":"1.4.0","cores":8,'
        b'"is_debug":false,"$geoip_disable":true,"$process_person_profile":false}}]}'
    )
    made = body(HEADER, [LINE])
    assert expected == made.content
    assert ((0,), (), ("0b7c2a54-0000-8000-8000-000000000001",)) == (made.included, made.omitted, made.uuids)


def test_the_kinds_about_a_person_are_exactly_this():
    """`$set` beside the properties of `$identify`, in those of `$set`, as PostHog's clients have it."""
    props = {"email": {"String": "someone@example.com"}}
    made = body(HEADER, [line(kind="Identify", props=props), line(kind="SetPersonProperties", props={})])
    assert (
        b'{"api_key":"phc_x","batch":[{"event":"$identify","distinct_id":"dddddddddddddddddddddddddddddddd",'
        b'"timestamp":"2026-11-24T10:00:00.123456789Z","uuid":"0b7c2a54-0000-8000-8000-000000000001",'
        b'"properties":{"app_version":"1.4.0","cores":8,"is_debug":false,"$geoip_disable":true},'
        b'"$set":{"email":"someone@example.com"}},'
        b'{"event":"$set","distinct_id":"dddddddddddddddddddddddddddddddd",'
        b'"timestamp":"2026-11-24T10:00:00.123456789Z","uuid":"0b7c2a54-0000-8000-8000-000000000001",'
        b'"properties":{"$set":{},"app_version":"1.4.0","cores":8,"is_debug":false,"$geoip_disable":true}}]}'
    ) == made.content


def test_build_metadata_beats_a_field_of_its_name():
    """A name is never twice in one object; what the session settled counts."""
    props = {"cores": {"Integer": 1}, "$geoip_disable": {"Bool": False}, "x": {"Integer": 2}}
    compact = json.dumps(json.loads(line(props=props)), separators=(",", ":")).encode()
    for raw in (compact, line(props=props)):
        made = body(HEADER, [raw]).content
        assert b'"properties":{"x":2,"app_version":"1.4.0","cores":8,' in made
        assert 1 == made.count(b'"cores"') == made.count(b'"$geoip_disable"')


def test_metadata_that_json_cannot_say_is_null():
    """A body is valid JSON whatever the build says of itself."""
    header = PostHogHeader(
        api_key="k", distinct_id="i", context={"a": float("nan"), "b": float("-inf"), "c": 0.5}
    )
    made = json.loads(body(header, [LINE]).content)
    assert {"a": None, "b": None, "c": 0.5}.items() <= made["batch"][0]["properties"].items()


def test_an_unusual_line_changes_nothing_about_its_neighbours():
    """Their bytes are the same in any company: a batch that was refused can be cut anywhere."""
    odd = line()
    alone = [body(HEADER, [raw]) for raw in (LINE, odd)]
    together = body(HEADER, [LINE, b"torn", odd, LINE])
    expected = [made.content[made.spans[0][0] : made.spans[0][1]] for made in (*alone, alone[0])]
    assert expected == [together.content[start:end] for start, end in together.spans]
    assert (0, 2, 3) == together.included


def test_neither_guard_nor_epoch_is_sent():
    """What the line says beside its event is for the person at this machine."""
    assert b"guard" not in body(HEADER, [LINE]).content
    assert b"epoch" not in body(HEADER, [LINE]).content


def test_fields_that_were_taken_out_are_not_in_it():
    """By the place of their line, and only there."""
    made = json.loads(body(HEADER, [LINE, LINE], {1: dict.fromkeys(("renderer", "x", "unheard"))}).content)
    first, second = (event["properties"] for event in made["batch"])
    assert {"renderer", "x"} == first.keys() - second.keys()
    everything = ("renderer", "n", "x", "b")
    assert b'"properties":{}' in body(BARE, [LINE], {0: dict.fromkeys(everything)}).content
    person = json.loads(body(BARE, [line(kind="Identify")], {0: dict.fromkeys(everything[1:])}).content)
    assert {"renderer": "vulkan"} == person["batch"][0]["$set"]


def test_a_text_leaves_in_the_place_of_a_value():
    """Where the value stood, as a text whatever the value was; a field that is not there is not added."""
    made = body(BARE, [LINE], {0: {"renderer": REDACTED, "n": 'a "hash"', "x": None, "unheard": "no"}})
    expected = f'"properties":{{"renderer":"{REDACTED}","n":"a \\"hash\\"","b":true}}'
    assert expected.encode() in made.content
    person = json.loads(body(BARE, [line(kind="SetPersonProperties")], {0: {"renderer": "gone"}}).content)
    assert "gone" == person["batch"][0]["properties"]["$set"]["renderer"]


def test_what_is_in_each_event_can_leave_otherwise():
    """In all of them; what is taken out there is not let through where a line has a field of that name."""
    header = HEADER.edited({"app_version": REDACTED, "cores": None, "unheard": "no"})
    hidden = line(props={"cores": {"Integer": 1}, "x": {"Integer": 2}})
    first, second = json.loads(body(header, [LINE, hidden]).content)["batch"]
    for properties in (first["properties"], second["properties"]):
        assert REDACTED == properties["app_version"]
        assert {"cores", "unheard"}.isdisjoint(properties)
        assert properties["is_debug"] is False
    assert {"x": 2} == {name: second["properties"][name] for name in ("x",)}
    assert HEADER is HEADER.edited({})


def test_an_e_mail_address_makes_a_profile_and_nothing_else_does():
    """`$identify` and `$set` are the two events that are about a person."""
    props = {"email": {"String": "someone@example.com"}}
    lines = [line(kind="Identify", props=props), line(kind="SetPersonProperties", props=props), LINE]
    identify, change, event = json.loads(body(HEADER, lines).content)["batch"]
    assert ("$identify", {"email": "someone@example.com"}) == (identify["event"], identify["$set"])
    assert ("$set", {"email": "someone@example.com"}) == (change["event"], change["properties"]["$set"])
    assert "$process_person_profile" not in identify["properties"] | change["properties"]
    assert event["properties"]["$process_person_profile"] is False


def test_an_app_may_ask_for_what_is_off_by_default():
    """Then nothing is said against it, and an event may have no properties at all."""
    made = json.loads(body(BARE, [line(props={})]).content)
    assert {} == made["batch"][0]["properties"]


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"    ",
        b"{",
        b"\xff\xfe",
        LINE.replace(b"vulkan", b"\xff"),
        line(kind="Unheard"),
        line(time_utc="yesterday"),
        line(time_utc='2026-11-24T10:00:00Z","event":"x'),
        line(props={"a": {"String": "x", "Bool": True}}),
        line(props={"a": {"Unheard": 1}}),
        line(props={"a": 5}),
    ],
)
def test_what_cannot_be_read_is_left_out_and_named(raw):
    """The others are sent; a body is valid JSON whatever its lines hold."""
    made = body(HEADER, [raw, LINE])
    assert ((1,), [0]) == (made.included, [each.index for each in made.omitted])
    assert made.omitted[0].reason
    assert body(HEADER, [LINE]).content == made.content
    assert not body(HEADER, [raw]).is_sent


@given(
    st.lists(
        st.tuples(
            st.text(),
            st.text(min_size=1),
            st.dictionaries(
                st.text(), st.text() | st.booleans() | st.integers(-(2**63), 2**63 - 1), max_size=4
            ),
        ),
        max_size=5,
    )
)
def test_it_says_what_the_lines_say(events):
    """For any names, texts and numbers; the same lines always make the same bytes."""
    tags = {str: "String", bool: "Bool", int: "Integer"}
    lines = [
        line(name=name, uuid=uuid, props={key: {tags[type(value)]: value} for key, value in props.items()})
        for name, uuid, props in events
    ]
    made = body(BARE, lines)
    assert [
        {
            "event": name,
            "distinct_id": "i",
            "timestamp": "2026-11-24T10:00:00.123456789Z",
            "uuid": uuid,
            "properties": props,
        }
        for name, uuid, props in events
    ] == json.loads(made.content)["batch"]
    assert made == body(BARE, lines)


def test_posthog_s_own_client_would_send_such_an_event():
    """The members are those that posthog-python makes for one, and its own checks take them."""
    from queue import Queue

    from posthog.client import _normalize_timestamp, _stringify_event_uuid
    from posthog.consumer import Consumer
    from posthog.utils import clean

    made = body(HEADER, [LINE])
    (event,) = json.loads(made.content)["batch"]
    assert event == clean(event)
    assert {"event", "distinct_id", "timestamp", "uuid", "properties"} == event.keys()
    assert "2026-11-24T10:00:00.123456+00:00" == _normalize_timestamp(event["timestamp"])
    assert event["uuid"] == _stringify_event_uuid(event["uuid"])
    assert len(json.dumps(event)) == Consumer(Queue(), "phc_x")._event_size(event)
