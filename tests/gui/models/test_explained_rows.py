"""Every field of an event in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.event import Event, encode
from pellucid.query.parser import parse
from pellucid.view.explaining import Explainer
from pellucid.view.marks import Marks
from pellucid.view.values import Mark
from pellucid.wire import HASHED, PostHogHeader
from pellucid_gui.models.explained_rows import explained_sections, filter_term, found_words, source_words


def line_of(name, **props):
    return encode(Event(time_ns=1_795_449_914_000_000_000, kind="Append", name=name, props=props))


@pytest.fixture
def told(make_record, rerun):
    """What is told of a line: each section's lines by name, with the sentences of their meaning."""

    def told(raw, app=rerun, **changes):
        record = replace(make_record(raw), **changes)
        marks = Marks(app).of(record.event, version=record.version)
        explanation = Explainer(app).of(record, marks=marks)
        return {
            section.heading.text: {
                line.name: [paragraph.text for paragraph in line.cells[2]] for line in section.lines
            }
            for section in explained_sections(record, app, explanation)
        } | {"": [source_words(explanation, app)]}

    return told


def test_a_documented_field(told):
    """What it is for, its type, and that it is sent as it is; of a hash that only this is sent."""
    found = told(line_of("open_recording", event_id=1, application_id="abc", app_env="rerun_cli"))
    assert "only its hash is sent" in found["What it says"]["application_id"][-1]
    assert found["What it says"]["app_env"][-1].endswith("sent as it is")
    assert found["What it says"]["app_env"][0].strip()
    assert found["What it says"]["event"][1].startswith("A usage event")
    assert ["event_id"] == list(found["With each event"])
    assert ["By Pellucid's catalogue of Rerun"] == found[""]


def test_an_undocumented_field_is_told_plainly(told):
    """Nobody tells what it is for."""
    found = told(line_of("load_data_source", spy=1))
    assert {"spy": ["Nobody tells what it is for.", "Integer · sent as it is"]} == found["Undocumented"]


def test_a_hash_that_a_person_wants_in_this_event_is_told(told, own):
    """And that only this is sent."""
    raw = (
        b'{"time_utc":"2026-11-23T16:05:01Z","kind":"Append","name":"data_source_connected","uuid":"u-1","epoch":2,'
        b'"props":{"kind":{"String":"file"}}}'
    )
    header = PostHogHeader(api_key="k", distinct_id="d", context={})
    kind = told(raw, own.app, header=header, edit={"kind": HASHED})["What it says"]["kind"]
    assert "You want it hashed: only its hash is sent." == kind[0]
    assert kind[-1].endswith("only its hash is sent")


def test_an_undocumented_event_is_told_as_a_whole(told):
    """Its name stands first; its fields say what they say."""
    found = told(line_of("phone_home", x=True))
    assert {"event": ["Nobody tells that there is such an event, or why."]} == found["Undocumented"]
    assert {"x": ["Bool · sent as it is"]} == found["What it says"]


def test_a_version_that_nobody_has_read_is_named(make_record, rerun):
    """It may be declared there."""
    record = replace(make_record(line_of("phone_home")), version="0.99.0")
    explanation = Explainer(rerun).of(record)
    note = explained_sections(record, rerun, explanation)[0].heading.note
    assert "It was written by 0.99.0" in note
    assert f"ends with {explanation.read_until}" in note


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        (Mark(field="a", rule="email", action="flag"), "E-mail address found: “b@example.com”."),
        (
            Mark(field="a", rule="email", action="redact"),
            "E-mail address found. It was replaced before the event was written down.",
        ),
        (Mark(field="a", rule="ip", action="withhold"), "IP address found. The whole field was left out."),
        (Mark(field="a", rule="length", action="cut"), "It was longer than it may be, and cut."),
        (
            Mark(field="a", rule="free_text", action="flag"),
            "Free text: somebody wrote it, or an error said it, so it may hold anything.",
        ),
        (Mark(field="a", rule="new", action="odd"), "new found. odd"),
    ],
)
def test_what_was_found_and_done_in_words(mark, expected):
    """By the rule's own title; what still stands in the text is quoted."""
    from pellucid.guard import Guard

    text = "to b@example.com"
    assert expected == found_words(mark, text, Guard.flagging().check(text).hits)


def test_of_many_places_some_are_quoted():
    """And the others counted; a long one is cut."""
    from pellucid.guard import Guard

    text = " ".join(f"person{number}@example.com" for number in range(5)) + f" {'x' * 60}@example.com"
    said = found_words(Mark(field="a", rule="email", action="flag"), text, Guard.flagging().check(text).hits)
    assert said.endswith("“person2@example.com”, and 3 more.")


def test_an_own_apps_event(told, own):
    """By what the app declares; what a person took out, what was left out, and what is not sent."""
    raw = (
        b'{"time_utc":"2026-11-23T16:05:01Z","kind":"Append","name":"data_source_connected","uuid":"u-1","epoch":2,'
        b'"guard":{"application_id":"email:withhold"},"props":{"kind":{"String":"file"},"odd":{"Integer":1}}}'
    )
    header = PostHogHeader(api_key="k", distinct_id="d", context={"app_version": "1.5.0"})
    found = told(raw, own.app, header=header, edit={"kind": None})
    assert [
        "You took it out: it is not sent.",
        "To know what is opened most.",
        "String · one of file, grpc, s3 · not sent",
    ] == found["What it says"]["kind"]
    assert [
        "E-mail address found. The whole field was left out.",
        "To tell many uses of one application from many applications.",
        "left out · not sent",
    ] == found["What it says"]["application_id"]
    assert "another version wrote it" in found["Undocumented"]["odd"][0]
    assert ["To tell old problems from new ones.", "String · sent as it is"] == found["With each event"][
        "app_version"
    ]
    assert "not sent" == found["Not sent"]["epoch"][-1]
    assert ["As My Viewer declares it"] == found[""]
    own.app.catalogue_file.write_text("nonsense")
    assert ["My Viewer has left no catalogue that could be read"] == told(raw, own.app, header=header)[""]


def test_a_very_long_value_has_no_filter(make_record, rerun):
    """Nobody could read it; a short one has."""
    for size, there in ((1_000, True), (1_001, False)):
        record = make_record(line_of("load_data_source", source_type="x" * size))
        sections = explained_sections(record, rerun, Explainer(rerun).of(record))
        (term,) = [line.term for section in sections for line in section.lines if line.name == "source_type"]
        assert there is bool(term)


@pytest.mark.parametrize("value", ["a b", 'q"q', "*", "", "-x", "true", "1.5", "a=b"])
def test_a_filter_finds_just_that_value(value, own):
    """Whatever stands in it."""
    term = parse(filter_term("key<1>", value), clock=own.clock).term
    assert ("key<1>", "=", (value,)) == (term.key, term.comparison, term.pattern.parts)
