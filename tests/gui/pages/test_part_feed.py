"""Counting the parts of an app's events for a page."""

from __future__ import annotations

from pellucid_gui.pages.part_feed import PartFeed


def test_the_parts_of_a_view_are_counted(own, own_page, tasks, until, qtbot):
    """In a task; what comes is the count of the last 30 days."""
    own.record(own.ViewerOpened(), own.SourceConnected())
    until(lambda: own_page.total == 2)
    feed = PartFeed(tasks=tasks)
    feed.look_at(own_page.feed.view)
    with qtbot.waitSignal(feed.came, timeout=60_000) as came:
        feed.ask(None)
    (counts,) = came.args
    assert (2, 1) == (counts.total, counts.event("viewer_opened"))
    assert not feed.is_busy
    feed.look_at(None)
    assert not feed.has_view
