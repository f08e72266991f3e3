"""Leading to one event: by uuid or by place, now or once the events are open, whatever the filter hides."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QLabel

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"


def _chosen(page):
    row = page.events.chosen_row()
    return None if row is None else row.name


def _told(page):
    return " ".join(label.text() for label in page.notices.findChildren(QLabel))


def test_an_event_is_chosen_by_its_place_before_anything_is_open(folders, make_page, until, until_copied):
    """What was asked for is remembered until the events are there, and shown in full."""
    folders.record("viewer_started", "open_recording", "crash-panic")
    until_copied(make_page(), 0, 1, 2)
    page = make_page()
    page.pointing.point_to(f"{SESSION[:8]}:1", None)
    until(lambda: page.detail.record is not None)
    assert "open_recording" == _chosen(page) == page.detail.record.row.name


def test_an_event_is_chosen_by_its_uuid(folders, make_page, until):
    """The one that `pellucid show` prints."""
    folders.record("viewer_started", "open_recording")
    page = make_page()
    until(lambda: page.events.model.rows == 2)
    view = page.feed.view
    page.pointing.point_to(str(view.record(1).uuid), None)
    until(lambda: _chosen(page) == "open_recording")
    until(lambda: page.detail.record is not None)
    assert view.record(1).uuid == page.detail.record.uuid


def test_a_filter_that_hides_it_is_cleared(folders, make_page, until, until_copied):
    """Whoever follows a link wants to see what it leads to."""
    folders.record("viewer_started", "open_recording")
    page = make_page()
    until_copied(page, 0, 1)
    page.pointing.point_to(None, "name:viewer_started")
    until(lambda: page.events.model.rows == 1)
    assert "name:viewer_started" == page.events.filter_bar.field.text()
    page.pointing.point_to(f"{SESSION}:1", None)
    until(lambda: _chosen(page) == "open_recording")
    assert "" == page.events.filter_bar.field.text()


def test_a_filter_that_shows_it_stays(folders, make_page, until, until_copied):
    """Filter and event may come together."""
    folders.record("viewer_started", "open_recording")
    page = make_page()
    until_copied(page, 0, 1)
    page.pointing.point_to(f"{SESSION}:1", "name:open*")
    until(lambda: _chosen(page) == "open_recording")
    until(lambda: page.events.model.rows == 1)
    assert "name:open*" == page.events.filter_bar.field.text()


def test_an_event_that_is_not_there_is_told(folders, make_page, until, until_copied):
    """It may have been forgotten; nothing else is chosen, and the next wish begins anew."""
    folders.record("viewer_started")
    page = make_page()
    until_copied(page, 0)
    page.pointing.point_to(str(UUID(int=7)), None)
    until(lambda: "There is no event 00000000-0000-0000-0000-000000000007 here" in _told(page))
    assert _chosen(page) is None
    page.pointing.point_to(f"{SESSION}:0", None)
    until(lambda: _chosen(page) == "viewer_started")
    assert "There is no event" not in _told(page)
