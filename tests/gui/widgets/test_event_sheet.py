"""All that is known about one kind of event."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.catalogue.lookup import shipped_catalogue
from pellucid.catalogue.values import Field, FieldType
from pellucid.state import State
from pellucid.summary.seen import held_against
from pellucid.summary.values import Counts, FieldCount
from pellucid_gui.models.catalogue_tree import Group
from pellucid_gui.widgets.event_sheet import EventSheet, type_words

TWICE = Counts(states={State.RELEASED: 2})


@pytest.fixture
def sheet(qtbot, theme):
    """A shown sheet."""
    made = EventSheet()
    qtbot.addWidget(made)
    made.resize(360, 500)
    made.show()
    return made


@pytest.fixture
def event():
    """An event of Rerun's catalogue."""
    events = held_against(shipped_catalogue("rerun"), None).events
    return next(event for event in events if event.name == "open_recording")


def test_it_says_why_and_with_which_fields(sheet, event):
    """Purpose, and of each field name, type, purpose and example; a hash is called one."""
    sheet.show_node(event, is_counted=True)
    said = sheet.texts
    assert [event.spec.title, "open_recording · usage", "Never seen here.", event.spec.purpose] == said[:4]
    for field in event.spec.fields.values():
        assert field.name in said
        assert any(field.purpose in text for text in said)
    assert any("hashed" in text for text in said)


def test_how_often_it_was_seen_leads_there(sheet, event, qtbot):
    """And when the last time was; once is once."""
    sheet.show_node(replace(event, counts=TWICE, last_ns=1_795_449_914_000_000_000), is_counted=True)
    assert "Seen 2 times here, the last time on 2026-11-23 16:05." == sheet.seen.plain
    with qtbot.waitSignal(sheet.filter_asked, timeout=20_000) as asked:
        sheet.seen.follow(1)
    assert ['name:"open_recording"'] == asked.args
    once = Counts(states={State.QUEUED: 1})
    sheet.show_node(replace(event, counts=once, last_ns=1), is_counted=True)
    assert "Seen once here." == sheet.seen.plain
    sheet.show_node(event, is_counted=False)
    assert sheet.seen is None


def test_what_nobody_tells_of_is_explained(sheet, event):
    """As a whole, in some versions, in some fields; whatever hides in a name is visible."""
    whole = replace(event, name="a\u202eb", spec=None, counts=TWICE, undocumented=TWICE)
    sheet.show_node(whole, is_counted=True)
    assert "a\u2039U+202E\u203ab" in sheet.texts
    assert any(text.startswith("No catalogue tells of this event.") for text in sheet.texts)
    sheet.show_node(replace(event, undocumented=TWICE, is_former=True), is_counted=True)
    assert any(text.startswith("2 events of that name came from a version") for text in sheet.texts)
    assert "The version that was seen last does not have it." in sheet.texts
    fields = tuple(FieldCount(name=f"x{number}", counts=TWICE) for number in range(50))
    sheet.show_node(replace(event, fields=fields), is_counted=True)
    [said] = [text for text in sheet.texts if text.startswith("No catalogue tells of these fields")]
    assert "x0 (in 2 events), x1 (in 2 events)" in said
    assert said.endswith("and 10 others.")


def test_a_class_says_what_it_holds(sheet, event):
    """And what comes with each event is listed with its fields."""
    sheet.show_node(Group(title="Usage", meaning="What is used.", events=(event,)), is_counted=True)
    assert ["Usage", "What is used.", "1 kind of event"] == sheet.texts
    fields = tuple(held_against(shipped_catalogue("rerun"), None).metadata)
    sheet.show_node(Group(title="With each event", meaning="", fields=fields), is_counted=True)
    assert "event_id" in sheet.texts
    sheet.show_node(None, is_counted=True)
    assert [] == sheet.texts


def test_types_are_words():
    """With what is done to a field, and whether it is always there."""
    field = Field(name="x", type=FieldType.TEXT, purpose="", example="", hashed=True, optional=True)
    assert "text, hashed, not always" == type_words(field)
    assert "text, may hold anything" == type_words(
        replace(field, hashed=False, optional=False, free_text=True)
    )
    assert "yes or no" == type_words(Field(name="x", type=FieldType.BOOLEAN, purpose="", example=True))
