"""The page of one app, on real folders, with the real view and the real witness behind it."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pellucid_gui.pages.app_page import FIRST_USE


def choose(page, event_name):
    """Choose the first row of that name, as a click does."""
    model = page.events.model
    row = next(row for row in range(model.rows) if model.cells(row).row.name == event_name)
    page.events.table.setCurrentIndex(model.index(row, 0))


def test_what_lies_there_and_what_comes_is_shown(folders, make_page, until, drawn):
    """Events that wait in the queue are shown, and each that is recorded later appears by itself."""
    folders.record("viewer_started", "open_recording")
    page = make_page()
    until(lambda: len(drawn(page)) == 2)
    assert ["queued viewer_started", "queued open_recording"] == drawn(page)
    folders.record("crash-panic")
    until(lambda: len(drawn(page)) == 3)
    assert "queued crash-panic" == drawn(page)[-1]
    assert 3 == page.total
    assert "3 events" == page.events.filter_bar.count


def test_events_stay_when_the_app_empties_its_queue(folders, make_page, until, until_copied, drawn):
    """Once the witness has copied them, events outlive the app's own file, as released."""
    folders.record("viewer_started", "open_recording")
    page = make_page()
    until(lambda: len(drawn(page)) == 2)
    until(lambda: page.header._witness.text().startswith("Watching"))
    until_copied(page, 0, 1)
    next(folders.data_dir.glob("*.json")).write_bytes(b"")
    until(lambda: drawn(page) == ["released viewer_started", "released open_recording"])


def test_the_chosen_event_is_shown_in_full(folders, make_page, until):
    """Choosing a row reads its record and shows the payload under the app's id."""
    folders.record("viewer_started", "open_recording")
    page = make_page()
    until(lambda: page.events.model.rows == 2)
    choose(page, "open_recording")
    until(lambda: page.detail.record is not None)
    payload = json.loads(page.detail.pages.payload.content)
    assert ["open_recording"] == [event["event"] for event in payload["batch"]]
    assert "228e582615214b838e4b170bff3905e9" == payload["batch"][0]["distinct_id"]


def test_a_whole_queue_can_be_shown(folders, make_page, until):
    """The session's queue becomes one body with each of its events."""
    folders.record("viewer_started", "open_recording")
    page = make_page()
    until(lambda: page.events.model.rows == 2)
    choose(page, "open_recording")
    until(lambda: page.detail.record is not None)
    page.detail.pages.payload.scope.segment(1).click()
    until(lambda: b"viewer_started" in page.detail.pages.payload.content)
    assert 2 == len(json.loads(page.detail.pages.payload.content)["batch"])


def test_a_filter_narrows_the_rows_and_says_how_many(folders, make_page, until, drawn):
    """Each edit of the filter is obeyed; the count says how many of how many."""
    folders.record("viewer_started", "open_recording", "viewer_closed")
    page = make_page()
    until(lambda: len(drawn(page)) == 3)
    choose(page, "viewer_closed")
    page.events.filter_bar.field.setText("name:viewer*")
    until(lambda: page.events.filter_bar.count == "2 of 3")
    assert ["queued viewer_started", "▸ queued viewer_closed"] == drawn(page)
    page.events.filter_bar.clear()
    until(lambda: page.events.filter_bar.count == "3 events")
    assert "▸ queued viewer_closed" == drawn(page)[-1]


def test_a_wrong_filter_keeps_the_rows_and_says_what_is_wrong(folders, make_page, until, drawn):
    """The last good result stays; the message stands below the field."""
    folders.record("viewer_started", "open_recording")
    page = make_page()
    until(lambda: len(drawn(page)) == 2)
    page.events.filter_bar.field.setText("name:viewer*")
    until(lambda: len(drawn(page)) == 1)
    page.events.filter_bar.field.setText("name:viewer* sinse:1h")
    until(lambda: bool(page.events.filter_bar.message))
    assert "sinse" in page.events.filter_bar.message
    assert ["queued viewer_started"] == drawn(page)
    assert page.events.filter_bar.field.property("wrong")


def test_no_match_is_said_in_the_tables_place(folders, make_page, until):
    """A filter that hides everything says so, and offers to clear it."""
    folders.record("viewer_started")
    page = make_page()
    until(lambda: page.events.model.rows == 1)
    page.events.filter_bar.field.setText("nothing_has_this_word")
    until(page.events._no_match.isVisible)
    page.events._no_match.button.click()
    until(lambda: page.events.table.isVisible() and page.events.model.rows == 1)


def test_an_order_is_obeyed(folders, make_page, until, drawn):
    """A click on a header orders all rows by that column."""
    folders.record("b", "c", "a")
    page = make_page()
    until(lambda: len(drawn(page)) == 3)
    page.events.table.columns._on_clicked(2)
    until(lambda: drawn(page) == ["queued a", "queued b", "queued c"])
    page.events.table.columns._on_clicked(2)
    until(lambda: drawn(page) == ["queued c", "queued b", "queued a"])


def test_without_telemetry_it_says_where_it_looked(folders, make_page, until, qtbot):
    """Nothing on the machine: the folders are named and the demo is offered; events appear by themselves."""
    folders.config_file.unlink()
    page = make_page()
    until(page._nothing.isVisible)
    with qtbot.waitSignal(page.demo_asked, timeout=20_000):
        page._nothing.button.click()
    folders.set_up()
    folders.record("viewer_started")
    until(lambda: page.header.isVisible() and page.events.model.rows == 1)


def test_the_config_is_read_again_when_it_changes(folders, make_page, until):
    """What another program writes into the config is shown at once, also when it moves the data folder."""
    page = make_page()
    until(lambda: page.header._badge.word == "On")
    folders.set_up(enabled=False)
    until(lambda: page.header._badge.word == "Off")
    folders.write_config(b"{")
    until(lambda: page.header._badge.word == "Unknown")


def test_the_first_use_is_explained_once(folders, make_page, until, qtbot):
    """The notice says that copies are made and where; reading it is told."""
    page = make_page(tell_first_use=True)
    [text] = page.notices.texts
    assert str(folders.shown.locations.data) in text
    with qtbot.waitSignal(page.first_use_read, timeout=20_000):
        page.notices._dismiss(FIRST_USE)
    assert [] == page.notices.texts


def test_a_row_is_copied_as_text(folders, make_page, until):
    """The chosen row goes to the clipboard with everything in full."""
    folders.record("viewer_started")
    page = make_page()
    until(lambda: page.events.model.rows == 1)
    choose(page, "viewer_started")
    page.events.copy_row()
    session = "01227f48-ce91-44e3-920a-f14dd42621bb"
    size = next(folders.data_dir.glob("*.json")).stat().st_size - 1
    assert f"queued\t2026-11-23T16:05:15Z\tviewer_started\tAppend\t{session}\t{size}" == (
        QApplication.clipboard().text()
    )


def test_escape_leads_back_from_the_detail(folders, make_page, until, qtbot):
    """Enter goes from the table to the detail, Esc back."""
    folders.record("viewer_started")
    page = make_page()
    until(lambda: page.events.model.rows == 1)
    page.activateWindow()
    choose(page, "viewer_started")
    until(lambda: page.detail.record is not None)
    page.events.table.setFocus()
    qtbot.keyClick(page.events.table, Qt.Key.Key_Return)
    until(page.detail.tabs.hasFocus)
    qtbot.keyClick(page.detail.tabs, Qt.Key.Key_Escape)
    until(page.events.table.hasFocus)
