"""Walking through the events and fields of a request."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt

from pellucid import wire
from pellucid.event import Event, encode
from pellucid.state import State
from pellucid.view.request_values import Claim, NextRequest, RequestEvent
from pellucid_gui.widgets.request_outline import RequestOutline

HEADER = wire.PostHogHeader(api_key="k", distinct_id="d", context={})


def request(count):
    lines = [
        encode(
            Event(
                time_ns=10**18, kind="Append", name=f"e{number}", props={"n": number}, extra={"uuid": '"u"'}
            )
        )
        for number in range(count)
    ]
    body = wire.body(HEADER, lines)
    events = tuple(
        RequestEvent(
            folder="s", line=number, name=f"e{number}", time_ns=10**18, raw=raw, state=State.QUEUED, span=span
        )
        for number, (raw, span) in enumerate(zip(lines, body.spans, strict=True))
    )
    return NextRequest(
        claim=Claim.SEALED,
        method="POST",
        url="u",
        request_line="POST / HTTP/1.1",
        headers=(),
        content=body.content,
        events=events,
    )


@pytest.fixture
def outline(qtbot, theme):
    made = RequestOutline()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.show_request(request(3), (), {})
    return made


def test_the_keyboard_walks_through_events_and_fields(outline, qtbot):
    """Right unfolds, Down goes on, Left folds again."""
    assert ("s", 0) == outline.event_chosen.key
    qtbot.keyClick(outline, Qt.Key.Key_Right)
    for _ in range(5):
        qtbot.keyClick(outline, Qt.Key.Key_Down)
    assert (("s", 0), "n") == (outline.event_chosen.key, outline.field_chosen.name)
    qtbot.keyClick(outline, Qt.Key.Key_Left)
    assert outline.field_chosen is None
    qtbot.keyClick(outline, Qt.Key.Key_Left)
    qtbot.keyClick(outline, Qt.Key.Key_Down)
    assert ("s", 1) == outline.event_chosen.key


def test_what_is_chosen_and_unfolded_stays(outline):
    """Also when it is kept out now; what has gone gives way to what stands in its place."""
    outline.expand(outline.tree.place_of(("s", 1)))
    outline.choose(("s", 1), "n")
    whole = request(3)
    outline.show_request(replace(whole, events=whole.events[1:]), (), {})
    assert (("s", 1), "n") == (outline.event_chosen.key, outline.field_chosen.name)
    out = replace(whole.events[1], span=None, state=State.WITHHELD)
    outline.show_request(replace(whole, events=whole.events[2:]), (out,), {})
    assert (("s", 1), None) == (outline.event_chosen.key, outline.field_chosen)
    outline.show_request(replace(whole, events=whole.events[2:]), (), {})
    assert ("s", 2) == outline.event_chosen.key


def test_the_same_is_shown_without_a_sound(outline, qtbot):
    """A look that finds nothing new changes nothing."""
    with qtbot.assertNotEmitted(outline.chosen):
        outline.show_request(request(3), (), {})


def test_keys_ask_for_what_keeps_it_out(outline, qtbot):
    """Delete and Backspace."""
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        with qtbot.waitSignal(outline.keeping_out_asked):
            qtbot.keyClick(outline, key)


def test_without_events_nothing_is_chosen(outline, qtbot):
    """And that is told."""
    with qtbot.waitSignal(outline.chosen):
        outline.show_request(None, (), {})
    assert (None, None) == (outline.event_chosen, outline.field_chosen)


def test_a_heading_has_the_whole_row(outline):
    """It would be cut where the times begin."""
    whole = request(2)
    out = replace(whole.events[1], span=None, state=State.WITHHELD)
    outline.show_request(replace(whole, events=whole.events[:1]), (out,), {})
    assert [False, True, False] == [outline.isFirstColumnSpanned(row, QModelIndex()) for row in range(3)]
