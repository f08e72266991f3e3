"""The payload is what leaves: exact, labelled, and never made up."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from pellucid.state import State
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.detail_pages import ShownEvent
from pellucid_gui.widgets.long_text import FIRST_BYTES
from pellucid_gui.widgets.payload_page import BodyRequest

PAYLOAD, PROPERTIES, RECORDED = range(3)


def test_payload(pane, rerun, make_record, line, screenshot):
    """The payload is the JSON that goes out, under the id that it goes out with."""
    pane.show_event(ShownEvent(record=make_record(line), app=rerun))
    body = json.loads(pane.pages.payload.content)
    assert rerun.api_key == body["api_key"]
    assert ["228e582615214b838e4b170bff3905e9"] == [member["distinct_id"] for member in body["batch"]]
    screenshot(pane, "detail_payload")


def test_payload_dark(pane, rerun, make_record, line, theme, screenshot):
    """All colours of the payload follow the theme, also while it is shown."""
    pane.show_event(ShownEvent(record=make_record(line, state=State.RELEASED), app=rerun))
    theme.set_scheme(Scheme.DARK)
    screenshot(pane, "detail_payload_dark")


def test_the_queue_is_asked_for_and_shown(pane, rerun, make_record, line, qtbot):
    """The payload of a whole queue is fetched only when a person wants it, and says how much is in it."""
    record = make_record(line)
    pane.show_event(ShownEvent(record=record, app=rerun))
    with qtbot.waitSignal(pane.pages.queue_wanted) as wanted:
        qtbot.mouseClick(pane.pages.payload.scope.segment(1), Qt.MouseButton.LeftButton)
    assert [record.row.session] == wanted.args
    pane.pages.payload.show_queue(record.row.session, [record, make_record(b"not json"), record])
    assert 2 == len(json.loads(pane.pages.payload.content)["batch"])
    assert "2 of 3 events" in pane.pages.payload._label.text()


def test_a_late_answer_is_ignored(pane, rerun, make_record, line, qtbot):
    """The queue of a session that is no longer looked at never replaces what is shown."""
    pane.show_event(ShownEvent(record=make_record(line), app=rerun))
    before = pane.pages.payload.content
    pane.pages.payload.show_queue("another", [make_record(line)] * 3)
    pane.pages.payload.show_queue(make_record(line).row.session, [make_record(line)] * 3)
    assert before == pane.pages.payload.content


def test_an_empty_queue_says_so(pane, rerun, make_record, line, qtbot):
    """A queue that the program has emptied has no payload."""
    pane.show_event(ShownEvent(record=make_record(line), app=rerun))
    qtbot.mouseClick(pane.pages.payload.scope.segment(1), Qt.MouseButton.LeftButton)
    pane.pages.payload.show_queue(make_record(line).row.session, [])
    assert b"" == pane.pages.payload.content
    assert not pane.pages.payload.copy.isEnabled()


def test_a_large_body_is_built_elsewhere(pane, rerun, make_record, qtbot):
    """A body that takes long is asked for, built in a task, and shown by its head."""
    raw = b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"n","props":{"s":{"String":"%s"}}}'
    record = make_record(raw % (b"x" * 1_000_000))
    with qtbot.waitSignal(pane.pages.body_wanted) as wanted:
        pane.show_event(ShownEvent(record=record, app=rerun))
    request = wanted.args[0]
    assert isinstance(request, BodyRequest)
    assert b"" == pane.pages.payload.content
    pane.pages.payload.show_body(request, request.build())
    assert len(pane.pages.payload.content) > 1_000_000
    assert len(pane.pages.payload.text.view.toPlainText()) < 2 * FIRST_BYTES
    pane.show_event(ShownEvent(record=make_record(raw % b"small"), app=rerun))
    pane.pages.payload.show_body(request, request.build())
    assert len(pane.pages.payload.content) < 1_000


def test_a_line_that_is_not_sent_has_no_payload(pane, rerun, make_record, screenshot):
    """What Rerun would delete unsent is not dressed up as an upload."""
    pane.show_event(ShownEvent(record=make_record(b'{"name":"n"}'), app=rerun))
    assert b"" == pane.pages.payload.content
    assert not pane.pages.payload.save.isEnabled()
    screenshot(pane, "detail_not_sent")


def test_a_forgotten_event_has_no_payload(pane, rerun, make_record):
    """Of a purged event nothing is shown but that it was forgotten."""
    pane.show_event(ShownEvent(record=make_record(b" " * 40, state=State.PURGED), app=rerun))
    assert b"" == pane.pages.payload.content


def test_an_unknown_id_is_said(pane, rerun, make_record, line):
    """Where nobody knows the id, the body does not invent one."""
    pane.show_event(ShownEvent(record=make_record(line, distinct_id=None), app=rerun))
    assert "(not known)" == json.loads(pane.pages.payload.content)["batch"][0]["distinct_id"]
    assert "not known" in pane.pages.payload._id.text()


def test_copying_the_payload(pane, rerun, make_record, line, qtbot):
    """What is copied is the whole body."""
    pane.show_event(ShownEvent(record=make_record(line), app=rerun))
    qtbot.mouseClick(pane.pages.payload.copy, Qt.MouseButton.LeftButton)
    assert pane.pages.payload.content.decode() == QGuiApplication.clipboard().text()


OTHER = (
    b'{"time_utc":"2026-11-23T16:05:16Z","kind":"Append","name":"other","props":{"event_id":{"Integer":9}}}'
)


def test_a_body_that_was_seen_is_shown_as_it_left(pane, rerun, observed, line, screenshot):
    """Byte for byte, with all that left together; the event stands marked in it."""
    record = observed(line, OTHER, OTHER.replace(b":9", b":10"))
    pane.show_event(ShownEvent(record=record, app=rerun))
    assert record.observed_body == pane.pages.payload.content
    assert pane.pages.payload._label.text().startswith("Seen on its way out: exactly these ")
    assert "with 2 other events" in pane.pages.payload._label.text()
    assert pane.pages.payload.file_name.endswith("-posted.json")
    screenshot(pane, "detail_posted")


def test_what_one_event_says_of_it_is_a_click_away(pane, rerun, observed, line, qtbot):
    """The reconstruction of the one event stays there, and stays chosen while the same event is read anew."""
    record = observed(line, OTHER)
    pane.show_event(ShownEvent(record=record, app=rerun))
    qtbot.mouseClick(pane.pages.payload.scope.segment(0), Qt.MouseButton.LeftButton)
    assert 1 == len(json.loads(pane.pages.payload.content)["batch"])
    assert "Reconstructed" in pane.pages.payload._label.text()
    pane.show_event(ShownEvent(record=observed(line, OTHER, outcome="failed"), app=rerun))
    assert 0 == pane.pages.payload.scope.choice


def test_real_bytes_that_turn_up_take_the_place_of_made_ones(pane, rerun, observed, make_record, line):
    """Where the same event was only reconstructed a moment ago; of another event nothing is left of them."""
    pane.show_event(ShownEvent(record=make_record(line), app=rerun))
    assert not pane.pages.payload.scope.segment(2).isVisible()
    record = observed(line)
    pane.show_event(ShownEvent(record=record, app=rerun))
    assert record.observed_body == pane.pages.payload.content
    pane.show_event(ShownEvent(record=make_record(OTHER), app=rerun))
    assert (0, False) == (pane.pages.payload.scope.choice, pane.pages.payload.scope.segment(2).isVisible())


def test_of_a_forgotten_event_its_body_is_not_shown(pane, rerun, observed, line):
    """The others in it are not what was asked for."""
    record = observed(line, OTHER)
    pane.show_event(
        ShownEvent(record=replace(record, row=replace(record.row, state=State.PURGED)), app=rerun)
    )
    assert b"" == pane.pages.payload.content
