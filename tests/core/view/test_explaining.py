"""What there is to be told of each field of an event, and of what the upload adds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from pellucid.catalogue.values import Retention
from pellucid.event import Event, decode, encode
from pellucid.ledger.receipts import Receipt
from pellucid.ledger.upload_header import upload_header
from pellucid.rules import Rules, Treatment
from pellucid.sending.verbs import edit_fields
from pellucid.state import State
from pellucid.view.departure import departure_of
from pellucid.view.explaining import Explainer
from pellucid.view.explanation import Standing
from pellucid.view.marks import Marks
from pellucid.view.rule_preview import HASH_MARK, Terms, face_ruling
from pellucid.view.values import Record, Row
from pellucid.wire import HASHED, REDACTED, PostHogHeader

DISTINCT_ID = "228e582615214b838e4b170bff3905e9"
VIEWER = """
title = "My Viewer"
version = "2"
[events.viewer_opened]
title = "Viewer Opened"
purpose = "To know how often."
class = "error"
[events.viewer_opened.fields]
windows = { type = "integer", purpose = "How many.", example = 1 }
renderer = { type = "text", purpose = "Which.", example = "vulkan", hashed = true }
[metadata.app_version]
type = "text"
purpose = "Which version."
example = "1"
"""


def record_of(raw, **more):
    event = decode(raw)
    row = Row(
        event=0,
        state=State.QUEUED,
        time_ns=0,
        kind=getattr(event, "kind", ""),
        name=getattr(event, "name", ""),
        session="1565df47-7173-476b-ad6f-02c296dbb93d",
        size_bytes=len(raw),
        unreadable=not isinstance(event, Event),
    )
    parts = {
        "row": row,
        "uuid": UUID(int=0),
        "raw": raw,
        "event": event,
        "session_file": Path("s.json"),
        "session_offset": 0,
        "copy_file": None,
        "copy_offset": None,
        "line_number": None,
        "receipts": (),
        "distinct_id": DISTINCT_ID,
    }
    return Record(**parts | more)


def line(name, kind="Append", **props):
    return encode(Event(time_ns=0, kind=kind, name=name, props=props))


@pytest.fixture
def explain(world):
    """The explanation of a line of the watched program, with what its view says of it."""

    def explain(raw, **more):
        record = record_of(raw, **more)
        marks = Marks(world.app).of(record.event, version=record.version)
        return Explainer(world.app).of(record, marks=marks)

    return explain


def test_undocumented_fields_come_first(explain):
    """Then those in which something was found, then the others as the catalogue has them; what goes with each at the end."""
    raw = line(
        "load_data_source", event_id=1, started_successfully=True, source_type="file_path", zebra=1, spy="x"
    )
    found = explain(raw)
    assert ["spy", "zebra"] == [each.name for each in found.fields[:2]]
    assert {Standing.UNDOCUMENTED} == {each.standing for each in found.fields[:2]}
    assert ("event_id", Standing.WITH_EACH) == (found.fields[-1].name, found.fields[-1].standing)
    assert {"source_type", "started_successfully"} == {each.name for each in found.fields[2:-1]}
    assert all(each.field.purpose for each in found.fields[2:])
    assert not found.is_undocumented


def test_what_a_rule_found_stands_with_its_field(explain):
    """The rule, what was done, and where in the text."""
    text = "mail bob@example.com"
    found = explain(line("load_data_source", file_extension="rrd", source_type=text))
    first = found.fields[0]
    assert ("source_type", text) == (first.name, first.value)
    assert [("email", "flag")] == [(mark.rule, mark.action) for mark in first.marks]
    assert ["bob@example.com"] == [text[hit.start : hit.end] for hit in first.hits]


def test_an_event_that_nobody_declares(explain):
    """It is undocumented as a whole; of its fields alone nothing can be said."""
    found = explain(line("phone_home", event_id=1, x=1))
    assert found.is_undocumented
    assert {"event_id": Standing.WITH_EACH, "x": Standing.UNKNOWN} == {
        each.name: each.standing for each in found.fields
    }


def test_the_version_that_wrote_it_decides(explain):
    """A field that only a later version has is undocumented in an earlier one; one that nobody has read is named."""
    raw = line("agent_turn", event_id=1)
    assert not explain(raw, version="0.41.0").is_undocumented
    assert explain(raw, version="0.30.0").is_undocumented
    newer = explain(raw, version="0.99.0")
    assert (True, "0.99.0") == (newer.is_newer, newer.version)
    assert newer.read_until
    assert not explain(raw, version="").is_newer


def test_what_the_upload_adds_is_read_from_the_body(explain, world):
    """Nothing is told that is not there, and nothing that is there is left out."""
    found = explain(line("load_data_source", event_id=1, source_type="x"))
    assert [
        ("api_key", world.app.api_key),
        ("timestamp", "1970-01-01T00:00:00Z"),
        ("event", "load_data_source"),
        ("distinct_id", DISTINCT_ID),
        ("session_id", "1565df47-7173-476b-ad6f-02c296dbb93d"),
    ] == list(found.added)
    assert not found.goes_to_person


def test_what_is_about_the_person_is_told(explain):
    """The fields then stand in another place of the body."""
    found = explain(line("$identify", kind="Identify", target="x"))
    assert found.goes_to_person
    assert ["api_key", "timestamp", "event", "distinct_id", "session_id"] == [name for name, _ in found.added]


def test_what_is_not_sent_adds_nothing(explain):
    """A line that the program refuses, and one whose bytes are gone."""
    raw = line("n", x=1)
    assert () == explain(raw.replace(b'"Append"', b'"Later"')).added
    gone = record_of(raw).row
    assert () == explain(raw, row=replace(gone, state=State.PURGED)).added
    assert explain(b"nonsense") is None


def test_what_stands_in_a_line_and_is_not_sent(explain):
    """It is told, at the end."""
    raw = line("load_data_source").replace(b'"props"', b'"extra":[1.50],"props"')
    assert ("extra", "[1.50]", Standing.NOT_SENT) == (
        explain(raw).fields[-1].name,
        explain(raw).fields[-1].value,
        explain(raw).fields[-1].standing,
    )


@pytest.fixture
def own(outgoing):
    """The explanation of a line of an app with the engine inside, which has left a catalogue."""
    outgoing.known.catalogue_file.parent.mkdir(exist_ok=True)
    outgoing.known.catalogue_file.write_text(VIEWER)
    header = PostHogHeader(
        api_key="phc_test", distinct_id="me", context={"app_version": "1.5", "odd": 1}, geoip_disable=True
    )

    def explain(**more):
        raw = (
            b'{"time_utc":"2026-11-23T16:05:01Z","kind":"Append","name":"viewer_opened","uuid":"u-1","epoch":2,'
            b'"guard":{"note":"email:withhold"},"props":{"windows":{"Integer":2},"renderer":{"String":"ab12"}}}'
        )
        record = record_of(raw, **{"header": header} | more)
        return Explainer(outgoing.known).of(record, marks=Marks(outgoing.known).of(record.event))

    return explain


def test_an_own_apps_event(own):
    """By the catalogue that it left: purpose, class and hash; a field that was left out is told, with why."""
    found = own()
    assert Retention.ERROR is found.spec.retention
    by_name = {each.name: each for each in found.fields}
    assert ["note", "windows", "renderer", "app_version", "odd", "epoch"] == list(by_name)
    assert by_name["renderer"].field.hashed
    assert by_name["note"].value is None
    assert "withhold" == by_name["note"].marks[0].action
    assert (Standing.WITH_EACH, "Which version.") == (
        by_name["app_version"].standing,
        by_name["app_version"].field.purpose,
    )
    assert by_name["odd"].field is None
    assert Standing.NOT_SENT is by_name["epoch"].standing


def test_what_an_own_apps_upload_adds(own):
    """The number of the event, the id, and what the server is asked not to do."""
    assert {
        "api_key": "phc_test",
        "event": "viewer_opened",
        "distinct_id": "me",
        "timestamp": "2026-11-23T16:05:01Z",
        "uuid": "u-1",
        "$geoip_disable": "true",
        "$process_person_profile": "false",
    } == dict(own().added)


def test_what_a_person_took_out_is_marked(own):
    """It stands in the line, and leaves no more."""
    (found,) = [each for each in own(edit={"windows": None}).fields if each.is_taken_out]
    assert "windows" == found.name


def test_a_catalogue_that_cannot_be_read_makes_nothing_undocumented(own, outgoing):
    """Nothing can be said then."""
    own()
    outgoing.known.catalogue_file.write_text("nonsense")
    found = own()
    assert not found.has_catalogue
    assert not found.is_undocumented
    assert Standing.UNDOCUMENTED not in {each.standing for each in found.fields}


@pytest.fixture
def ruled(outgoing):
    """The explanation of a recorded event that is not sealed, under rules; with what was changed by hand."""

    def explain(rules, edit=None, **terms):
        folder = outgoing.record(2)
        if edit:
            edit_fields(outgoing.ledger, folder, 0, edit)
        receipts = outgoing.ledger.receipts(folder)
        [(_, raw)] = outgoing.ledger.lines(folder)
        record = record_of(raw, header=upload_header(receipts[0]), edit=edit or {})
        way = departure_of(outgoing.ledger, folder, 0, Terms(ruling=face_ruling(rules, "d" * 32), **terms))
        return Explainer(outgoing.known).of(record, departure=way)

    return explain


def test_what_a_rule_changes_is_marked(ruled):
    """Apart from what was changed by hand; of each field the one that says less."""
    rules = (
        Rules()
        .with_field("viewer_opened", "renderer", Treatment.HASH)
        .with_field("viewer_opened", "windows", Treatment.REDACT)
        .with_field("viewer_opened", "scale", Treatment.REDACT)
        .with_attachment("app_version", Treatment.WITHHOLD)
    )
    fields = {each.name: each for each in ruled(rules, {"scale": None, "is_wsl": "no"}).fields}
    told = {
        name: (each.is_taken_out, each.leaves_as, each.is_ruled, each.hashes_later)
        for name, each in fields.items()
    }
    assert {
        "renderer": (False, HASH_MARK, True, True),
        "windows": (False, REDACTED, True, False),
        "scale": (True, None, False, False),
        "is_wsl": (False, "no", False, False),
        "app_version": (True, None, True, False),
    } == {name: told[name] for name in ("renderer", "windows", "scale", "is_wsl", "app_version")}


def test_a_hash_that_is_wanted_in_this_event_is_no_rules(ruled):
    """It is still to be made, as with a rule."""
    fields = {each.name: each for each in ruled(Rules(), {"renderer": HASHED}).fields}
    found = fields["renderer"]
    assert (HASH_MARK, False, True) == (found.leaves_as, found.is_ruled, found.hashes_later)


def test_of_an_event_that_a_rule_withholds_nothing_is_added(ruled):
    """It says why, once for the whole event; so do rules that cannot be read."""
    withheld = ruled(Rules().with_event("viewer_opened", Treatment.WITHHOLD))
    assert ((), "A rule of yours withholds it") == (withheld.added, withheld.why_not)
    assert "They are broken, so nothing is sent" in ruled(Rules(), trouble="They are broken").why_not
    free = ruled(Rules())
    assert free.added
    assert not free.why_not


def test_what_a_seal_says_of_rules_is_told_too(own):
    """Of what left, with what is in each event."""
    sealed = Receipt(
        seq=1,
        prev="0" * 64,
        at_ns=1,
        kind="sealed",
        details={"lines": [0, 0], "edits": {"0": ["windows"]}, "context": {"app_version": None}},
    )
    header = PostHogHeader(
        api_key="k", distinct_id="me", context={"app_version": "1"}, context_edit={"app_version": None}
    )
    found = own(edit={"windows": None}, receipts=(sealed,), header=header).fields
    assert {"windows", "app_version"} == {each.name for each in found if each.is_taken_out and each.is_ruled}
