"""What an event of a request says, field by field."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid import wire
from pellucid.event import Event, Kind, encode
from pellucid.state import State
from pellucid.view.request_values import Claim, Fate, NextRequest, RequestEvent, fate_of

HEADER = wire.PostHogHeader(api_key="k", distinct_id="d", context={"app_version": "1"})


def shown(kind=Kind.APPEND, edit=None, **props):
    line = encode(Event(time_ns=10**18, kind=kind, name="e", props=props, extra={"uuid": '"u-1"'}))
    edit = edit or {}
    body = wire.body(HEADER, [line], {0: edit} if edit else {})
    event = RequestEvent(
        folder="s",
        line=0,
        name="e",
        time_ns=10**18,
        raw=line,
        state=State.QUEUED,
        span=body.spans[0] if body.included else None,
        edit=edit,
    )
    return NextRequest(
        claim=Claim.SEALED,
        method="POST",
        url="https://a.example/batch/",
        request_line="POST /batch/ HTTP/1.1",
        headers=(("Host", "a.example"), ("Content-Length", "3")),
        content=body.content,
        events=(event,),
        shared=frozenset(HEADER.context),
    )


def test_the_head_is_one_text():
    """Request line first."""
    assert "POST /batch/ HTTP/1.1\nHost: a.example\nContent-Length: 3" == shown().head


def test_a_field_that_gives_way_is_not_the_events_own():
    """What stands there is what is in each event, and cannot be changed in one."""
    request = shown(app_version="mine", path="/home/é")
    fields = {each.name: each for each in request.fields_of(request.events[0])}
    assert (False, '"1"') == (fields["app_version"].is_own, fields["app_version"].value)
    assert (True, '"/home/é"') == (fields["path"].is_own, fields["path"].value)
    assert '"path":"/home/é"'.encode() == request.content[slice(*fields["path"].span)]


def test_what_is_told_of_the_person_is_the_events_own():
    """An e-mail address, which stands in an object of its own."""
    request = shown(Kind.SET_PERSON_PROPERTIES, email="a@example.com")
    fields = {each.name: each for each in request.fields_of(request.events[0])}
    assert (True, '"a@example.com"') == (fields["email"].is_own, fields["email"].value)
    assert "$set" not in fields


def test_what_was_taken_out_keeps_its_value():
    """As recorded, in JSON; a name that the event does not have is passed over."""
    request = shown(edit={"a": None, "b": wire.REDACTED, "c": None}, a=1.5, b="x")
    fields = {each.name: each for each in request.fields_of(request.events[0])}
    assert (Fate.TAKEN_OUT, "1.5", None) == (fields["a"].fate, fields["a"].value, fields["a"].span)
    assert (Fate.REPLACED, f'"{wire.REDACTED}"') == (fields["b"].fate, fields["b"].value)
    assert "c" not in fields


def test_its_size_is_that_of_its_part_of_the_body():
    """Its own bytes, of those of the whole."""
    request = shown(a=1)
    event = request.events[0]
    assert event.size_bytes == len(request.content[slice(*event.span)]) > 100


@pytest.mark.parametrize(
    ("leaves", "by_hand", "expected"),
    [
        ({}, {}, Fate.AS_RECORDED),
        ({"a": None}, {}, Fate.TAKEN_OUT),
        ({"a": wire.REDACTED}, {}, Fate.REPLACED),
        ({"a": "x"}, {"a": "x"}, Fate.REPLACED),
        ({"a": wire.HASHED}, {"a": wire.HASHED}, Fate.HASHED),
        ({"a": "0" * 64}, {"a": wire.HASHED}, Fate.HASHED),
        ({"a": "0" * 64}, {}, Fate.HASHED),
        ({"a": wire.REDACTED}, {"a": wire.HASHED}, Fate.REPLACED),
    ],
)
def test_what_became_of_a_field(leaves, by_hand, expected):
    """A hash is one also where a rule made it, and where it is still to be made."""
    assert expected is fate_of("a", leaves, by_hand)


def test_a_wanted_hash_is_by_hand_and_no_rules():
    """Whatever the app made of it."""
    for made in (wire.HASHED, "0" * 64, wire.REDACTED):
        request = shown(edit={"a": made}, a="x")
        event = replace(request.events[0], own_edit={"a": wire.HASHED})
        [field] = [each for each in request.fields_of(event) if each.name == "a"]
        assert not field.is_ruled
        assert field.has_hash


def test_a_value_of_no_known_kind_has_no_hash():
    """Nobody could say what it is of."""
    request = shown(a="x")
    event = request.events[0]
    raw = event.raw.replace(b'{"String":"x"}', b'{"List":[1]}')
    [field] = [each for each in request.fields_of(replace(event, raw=raw)) if each.name == "a"]
    assert not field.has_hash
