"""All who work on a page's events know the same view and the same app."""

from __future__ import annotations

from dataclasses import replace


def test_they_look_at_the_view_once_it_is_open(folders, make_page, until, drawn):
    """And at none as long as it is not."""
    folders.record("viewer_started")
    page = make_page()
    until(lambda: drawn(page) == ["queued viewer_started"])
    desks = page.desks
    assert page.feed.view is desks._view_now()
    newer = replace(page.shown, app=replace(page.shown.app, title="Newer"))
    page.renew(newer)
    assert newer.app is desks._app_now()
    assert desks.close()
