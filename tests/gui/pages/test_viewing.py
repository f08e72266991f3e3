"""A page shows one view at a time, and says what cannot be shown."""

from __future__ import annotations


def test_another_folder_is_another_view(folders, make_page, until, drawn):
    """As when the config says that the app keeps its events elsewhere; the same folder is opened once."""
    folders.record("viewer_started")
    page = make_page()
    until(lambda: drawn(page) == ["queued viewer_started"])
    feed = page.feed
    page.look()
    assert feed is page.feed
    other = folders.home / "elsewhere"
    other.mkdir()
    assert page._viewing.open(page.shown, other)
    assert feed is not page.feed
    until(lambda: page._viewing.is_ready)
    assert other == page.feed.data_dir


def test_a_view_that_fails_says_why(folders, make_page, until):
    """The ledger cannot be read; the page stays usable."""
    events = folders.shown.locations.ledger_root(folders.shown.app) / "events"
    events.parent.mkdir(parents=True)
    events.write_text("no folder")
    page = make_page()
    until(lambda: any(str(events) in text for text in page.notices.texts))
    assert page.header.isVisible()
    assert page._viewing.is_ready
