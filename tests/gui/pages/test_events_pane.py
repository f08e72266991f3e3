"""Filter, table and follow control together."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from pellucid.state import State
from pellucid.view import Phase, Reset, Row, Snapshot, ViewStatus
from pellucid_gui.pages.events_pane import EventsPane, row_text

READY = ViewStatus(
    phase=Phase.READY, progress=1.0, filter_text="", filter_error=None, following=True, live_notice=""
)
ROW = Row(
    event=0,
    state=State.QUEUED,
    time_ns=1_795_449_914_000_000_001,
    kind="Append",
    name='say "hi" \\ now',
    session="01227f48-ce91-44e3-920a-f14dd42621bb",
    size_bytes=12,
    unreadable=False,
)


class Rows:
    """The same row for every event."""

    def row(self, event: int) -> Row:
        """Return it."""
        return replace(ROW, event=event)


@pytest.fixture
def pane(qtbot, theme):
    """A shown pane without rows."""
    made = EventsPane("Rerun")
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    made.model.look_at(Rows())
    return made


def reset(count: int, total: int) -> Reset:
    return Reset(snapshot=Snapshot(order=np.arange(count, dtype=np.uint32), total=total))


def test_what_stands_in_the_tables_place(pane):
    """Rows; else that there are none yet, or that the filter hides them; nothing is claimed while it opens."""
    pane.show_status(replace(READY, phase=Phase.OPENING, progress=0.4))
    assert (True, "Opening… 40%") == (pane.table.isVisible(), pane.phase)
    pane.apply(reset(0, 0))
    pane.show_status(READY)
    assert (True, "") == (pane._no_events.isVisible(), pane.phase)
    pane.filter_bar.field.setText("x")
    pane.apply(reset(0, 5))
    assert pane._no_match.isVisible()
    pane.apply(reset(2, 5))
    assert pane.table.isVisible()


def test_the_follow_control_does_what_it_says(pane):
    """Scrolled away it says so; pressed, the newest row is in sight again."""
    pane.apply(reset(500, 500))
    pane.show_status(READY)
    pane.table.verticalScrollBar().setValue(0)
    assert "Paused" == pane.follow_button.text()
    pane.follow_button.click()
    assert ("Following", True) == (pane.follow_button.text(), pane.table.following)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_row_can_narrow_the_filter(pane):
    """What is offered for a row is added to the filter, quoted so that it means itself."""
    pane.apply(reset(1, 1))
    pane.filter_bar.field.setText("viewer")
    pane.table.setCurrentIndex(pane.model.index(0, 0))
    pane._show_menu(pane.table.pos())
    labels = [action.text() for action in pane._menu.actions() if action.text()]
    assert [
        "Copy row",
        "Only this session",
        "Only this state",
        "Only events of this name",
        "Hide events of this name",
    ] == labels
    pane._menu.actions()[-1].trigger()
    pane._menu.close()
    assert 'viewer -name:"say \\"hi\\" \\\\ now"' == pane.filter_bar.field.text()


def test_a_row_as_text_has_everything_in_full():
    """Tabs between the parts; an unreadable line says so."""
    assert (
        'queued\t2026-11-23T16:05:14.000000001Z\tsay "hi" \\ now\tAppend\t01227f48-ce91-44e3-920a-f14dd42621bb\t12'
        == row_text(ROW)
    )
    unreadable = replace(ROW, name="", kind="", unreadable=True, time_ns=None)
    assert "queued\t\tunreadable line\t\t01227f48-ce91-44e3-920a-f14dd42621bb\t12" == row_text(unreadable)
