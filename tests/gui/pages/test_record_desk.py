"""The desk behind the detail pane: answers from the view, saves what is shown, tells what failed."""

from __future__ import annotations


def test_what_was_forgotten_is_not_shown(folders, make_page, until):
    """An event that is gone by the time it is looked at leaves the pane empty, without an error."""
    folders.record("viewer_started")
    page = make_page()
    until(lambda: page.events.model.rows == 1)
    page._desk.fetch(0)
    until(lambda: page.detail.record is not None)
    page._desk.fetch(999)
    until(lambda: page.detail.record is None)
    assert [] == page.notices.texts


def test_only_the_last_of_many_is_shown(folders, make_page, until):
    """Whoever runs through the rows ends with the event where they stopped."""
    folders.record(*(f"event_{number}" for number in range(20)))
    page = make_page()
    until(lambda: page.events.model.rows == 20)
    for event in range(20):
        page._desk.fetch(event)
    until(lambda: page.detail.record is not None and page.detail.record.row.event == 19)


def test_bytes_are_saved_as_they_are(folders, make_page, until, tmp_path):
    """The file holds exactly what was shown."""
    page = make_page()
    page._desk.save(tmp_path / "payload.json", b"{}\r\n\0")
    until((tmp_path / "payload.json").exists)
    until(lambda: page._verbs._tasks.idle)
    assert b"{}\r\n\0" == (tmp_path / "payload.json").read_bytes()


def test_a_place_that_cannot_be_written_is_told(folders, make_page, until, tmp_path):
    """The notice names the file and the cause."""
    page = make_page()
    page._desk.save(tmp_path, b"{}")
    until(lambda: any(f"{tmp_path} cannot be written" in text for text in page.notices.texts))
