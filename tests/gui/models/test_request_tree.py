"""Events and fields of a request, as a tree."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from pellucid import wire
from pellucid.event import Event, encode
from pellucid.state import State
from pellucid.view.request_values import Claim, NextRequest, RequestEvent
from pellucid.view.values import Mark
from pellucid_gui.models.request_tree import NAME, SIZE, VALUE, Heading, RequestTree, Role

HEADER = wire.PostHogHeader(api_key="k", distinct_id="d", context={"app_version": "1"})
EDITS = {1: {"path": None, "name": wire.REDACTED}}


@pytest.fixture
def request_of_two():
    lines = [
        encode(Event(time_ns=10**18, kind="Append", name=name, props=props, extra={"uuid": f'"{name}"'}))
        for name, props in (("opened", {"windows": 1}), ("failed", {"path": "/home/é", "name": "x"}))
    ]
    body = wire.body(HEADER, lines, EDITS)
    events = tuple(
        RequestEvent(
            folder="s",
            line=line,
            name=name,
            time_ns=10**18,
            raw=lines[line],
            state=State.QUEUED,
            span=body.spans[line],
            edit=EDITS.get(line, {}),
            own_edit=EDITS.get(line, {}),
        )
        for line, name in enumerate(("opened", "failed"))
    )
    return NextRequest(
        claim=Claim.SEALED,
        method="POST",
        url="https://a.example/batch/",
        request_line="POST /batch/ HTTP/1.1",
        headers=(),
        content=body.content,
        events=events,
        shared=frozenset(HEADER.context),
    )


@pytest.fixture
def tree(qapp, request_of_two):
    made = RequestTree()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    out = replace(request_of_two.events[0], line=7, span=None, state=State.WITHHELD)
    marks = {("s", 1): (Mark(field="path", rule="home", action="redact"),)}
    made.show(request_of_two, (out,), marks)
    return made


def texts(tree, parent=None):
    parent = parent or QModelIndex()
    return [
        " | ".join(
            filter(
                None,
                (
                    tree.index(row, NAME, parent).data(),
                    tree.index(row, NAME, parent).data(Role.NOTE),
                    tree.index(row, VALUE, parent).data(),
                ),
            )
        )
        for row in range(tree.rowCount(parent))
    ]


def test_events_stand_above_what_is_kept_out(tree):
    """With their time, and how much of them was changed."""
    assert [
        "opened | 01:46:40",
        "failed | 2 changed | 01:46:40",
        "Withheld, never leaves",
        "opened | 01:46:40",
    ] == (texts(tree))
    assert isinstance(tree.rows[2], Heading)
    assert not tree.hasChildren(tree.index(2, NAME))
    assert not tree.hasChildren(tree.index(3, NAME))


def test_fields_stand_below_their_event(tree):
    """What was changed says so; sizes are of bytes in the body."""
    assert [
        'event | "failed"',
        'distinct_id | "d"',
        'timestamp | "2001-09-09T01:46:40Z"',
        'uuid | "failed"',
        f'name | redacted | "{wire.REDACTED}"',
        'app_version | "1"',
        "$geoip_disable | true",
        "$process_person_profile | false",
        'path | taken out | "/home/é"',
    ] == texts(tree, tree.index(1, NAME))
    assert "16 B" == tree.index(0, SIZE, tree.index(1, NAME)).data()


def test_an_event_and_a_field_are_found_again(tree):
    """By what names them; a field that is not there is its event."""
    assert (1, -1) == (tree.place_of(("s", 1)).row(), tree.place_of(("s", 1)).parent().row())
    assert "name" == tree.place_of(("s", 1), "name").data()
    assert "failed" == tree.place_of(("s", 1), "gone").data()
    assert not tree.place_of(("s", 5)).isValid()
    assert ("s", 1) == tree.event_at(tree.place_of(("s", 1), "name")).key
    assert tree.event_at(tree.index(2, NAME)) is None


def test_a_screen_reader_is_told_all_that_a_row_shows(tree):
    """In one sentence, shapes included."""
    spoken = tree.index(1, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("failed, 01:46:40, ")
    assert "2 changed" in spoken
    assert 1 == len(tree.index(1, NAME).data(Role.MARKS))
    field = tree.place_of(("s", 1), "path")
    assert 1 == len(field.data(Role.MARKS))
    assert "taken out" in field.data(Qt.ItemDataRole.AccessibleTextRole)


def test_what_a_rule_does_is_told_apart(tree, request_of_two):
    """From what a person changed in this event."""
    opened, failed = request_of_two.events
    ruled = replace(request_of_two, events=(opened, replace(failed, own_edit={})))
    tree.show(ruled, (), {})
    fields = texts(tree, tree.index(1, NAME))
    assert f'name | redacted by a rule | "{wire.REDACTED}"' in fields
    assert 'path | taken out by a rule | "/home/é"' in fields


def test_the_tip_has_the_whole_value(tree):
    """And says what cannot be changed in one event."""
    shared = tree.place_of(("s", 1), "app_version").data(Qt.ItemDataRole.ToolTipRole)
    assert "It stands in each event of this run." in shared
    assert "/home/é" in tree.place_of(("s", 1), "path").data(Qt.ItemDataRole.ToolTipRole)
