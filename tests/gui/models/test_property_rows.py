"""What a line says, with what is to be told of each property."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.catalogue.reading import read_catalogue
from pellucid.event import Event
from pellucid.view.values import UNDOCUMENTED, Mark
from pellucid.wire import PostHogHeader
from pellucid_gui.models.property_rows import mark_text, marks_lines, property_rows


def event(**props):
    return Event(
        time_ns=0,
        kind="Append",
        name="source_failed",
        props=props,
        extra={"uuid": '"x"', "epoch": "2", "guard": "{}", "odd": "1"},
    )


@pytest.fixture
def record(make_record, line):
    """An event of an app with the engine inside, of which a field was taken out."""
    header = PostHogHeader(api_key="x", distinct_id="y", context={"app_version": "1.5.0", "debug": True})
    return replace(make_record(line), header=header, edits=("out",))


@pytest.fixture
def rows(own, record):
    """What is laid out of an event, by name."""
    catalogue = read_catalogue(own.app.catalogue_file)
    marks = (
        Mark(field="message", rule="home", action="redact"),
        Mark(field="message", rule="length", action="cut"),
        Mark(field="gone", rule="email", action="withhold"),
    )
    found = property_rows(
        event(message="cannot open it", out="x", count=3), record=record, marks=marks, catalogue=catalogue
    )
    return {row.name: row for row in found}


def test_purpose_and_marks_stand_beside_the_value(rows):
    """What a rule found comes first; a field that it left out has a row too."""
    message = rows["message"]
    assert ("String", True) == (message.type, message.is_marked)
    assert "Path in a home folder: replaced; Long text: cut · To find the cause." == message.note
    gone = rows["gone"]
    assert ("left out", "", True) == (gone.type, gone.value, gone.is_marked)
    assert "E-mail address: left out" == gone.note


def test_what_a_person_took_out_is_told(rows):
    """It stands in the line, and does not leave."""
    assert ("x", "Taken out by you: it is not sent", True) == (
        rows["out"].value,
        rows["out"].note,
        rows["out"].is_marked,
    )
    assert ("3", "Integer", "", False) == (
        rows["count"].value,
        rows["count"].type,
        rows["count"].note,
        rows["count"].is_marked,
    )


def test_what_goes_with_each_event_is_listed(rows):
    """Build metadata, with its purpose where it is declared."""
    assert ("1.5.0", "With each event · To tell old problems from new ones.") == (
        rows["app_version"].value,
        rows["app_version"].note,
    )
    assert ("Bool", "true", "With each event") == (
        rows["debug"].type,
        rows["debug"].value,
        rows["debug"].note,
    )


def test_our_own_members_are_told_elsewhere(rows):
    """Of a line of ours; whatever else it holds is shown as not sent."""
    assert {"uuid", "epoch", "guard"}.isdisjoint(rows)
    assert "not sent" == rows["odd"].type


def test_a_watched_line_is_laid_out_as_before():
    """No notes, and nothing of the line is left out."""
    found = property_rows(event(a=1.5, b=True))
    assert ["a", "b", "uuid", "epoch", "guard", "odd"] == [row.name for row in found]
    assert {""} == {row.note for row in found}
    assert ("a", "Float", "1.5", "") == found[0].cells


def test_marks_in_words():
    """By the rule's own title; a rule that nobody knows by its name."""
    marks = [
        Mark(field="a", rule="email", action="flag"),
        Mark(field="a", rule="new", action="odd"),
        Mark(field="", rule=UNDOCUMENTED, action="flag"),
    ]
    assert "E-mail address: found; new: odd; Undocumented: nobody tells what it is for" == mark_text(marks)
    assert [
        "a: E-mail address: found; new: odd",
        "The event: Undocumented: nobody tells what it is for",
    ] == marks_lines(marks)
