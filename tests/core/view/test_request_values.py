"""What an event of a request says, field by field."""

from __future__ import annotations

from pellucid import wire
from pellucid.event import Event, Kind, encode
from pellucid.state import State
from pellucid.view.request_values import Claim, Fate, NextRequest, RequestEvent

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
