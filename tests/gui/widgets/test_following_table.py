"""What follows, follows; see test_event_table for the rest of it."""

from __future__ import annotations

import numpy as np

from pellucid.state import State
from pellucid.view.values import Appended, Reset, Row, Snapshot
from pellucid_gui.models.event_model import EventModel
from pellucid_gui.widgets.event_table import EventTable
from pellucid_gui.widgets.following_table import FollowingTable


class Rows:
    """The same row for every event."""

    def row(self, event):
        """Return it."""
        return Row(
            event=event,
            state=State.QUEUED,
            time_ns=0,
            kind="Append",
            name="e",
            session="s",
            size_bytes=1,
            unreadable=False,
        )


def snapshot(count):
    return Snapshot(order=np.arange(count, dtype=np.uint32), total=count)


def test_it_says_when_it_follows_and_what_was_not_seen(qtbot, theme):
    """Once for each change."""
    model = EventModel(Rows())
    table = EventTable(model)
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show()
    assert isinstance(table, FollowingTable)
    said = []
    table.following_changed.connect(said.append)
    table.unseen_changed.connect(lambda count: said.append(f"{count} new"))
    model.apply(Reset(snapshot=snapshot(100)))
    table.verticalScrollBar().setValue(0)
    model.apply(Appended(snapshot=snapshot(107), first_row=100, count=7))
    table.follow()
    assert [False, "7 new", "0 new", True] == said
    assert table.verticalScrollBar().value() == table.verticalScrollBar().maximum()
