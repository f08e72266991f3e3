"""Filter, table and follow control together."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from pellucid.exporting.formats import row_text
from pellucid.state import State
from pellucid.view.values import Phase, Reset, Row, Snapshot, ViewStatus
from pellucid_gui.models.columns import COLUMNS
from pellucid_gui.models.copy_as import CopyAs
from pellucid_gui.pages.events_pane import EventsPane

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

    def days_of(self, _order, *, descending):
        """All of them are of one day."""
        assert not descending
        return [], []


@pytest.fixture
def pane(qtbot, theme):
    """A shown pane without rows."""
    made = EventsPane("Rerun")
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    made.model.look_at(Rows())
    return made


def labels(pane) -> list[str]:
    """What the menu of the chosen row offers, without the keys."""
    pane.table.menu_asked.emit(pane.table.mapToGlobal(pane.table.rect().center()))
    offered = [action.text().partition("\t")[0] for action in pane._menu.actions() if action.text()]
    pane._menu.close()
    return offered


def take(pane, label) -> None:
    """Open the menu and take what it offers under a label."""
    pane.table.menu_asked.emit(pane.table.mapToGlobal(pane.table.rect().center()))
    next(action for action in pane._menu.actions() if action.text() == label).trigger()
    pane._menu.close()


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
    assert [
        "Copy line as text",
        "Copy payload",
        "Copy as",
        "Compare with the last of its kind…",
        "Filter by this event name",
        "Hide this event name",
        "Filter by this session",
        "Filter by this state",
        "Export all 1 shown…",
        "Forget this event…",
        "Forget this session…",
        "Columns",
    ] == labels(pane)
    take(pane, "Hide this event name")
    assert 'viewer -name:"say \\"hi\\" \\\\ now"' == pane.filter_bar.field.text()
    pane.filter_bar.clear()
    take(pane, "Filter by this event name")
    take(pane, "Filter by this session")
    assert f'name:"say \\"hi\\" \\\\ now" session:{ROW.session}' == pane.filter_bar.field.text()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_rows_menu_asks_for_what_the_pane_cannot_do(pane, qtbot):
    """Copying the payload and forgetting are asked for with the event's number or its session."""
    pane.apply(reset(5, 5))
    pane.table.setCurrentIndex(pane.model.index(3, 0))
    asked = []
    pane.payload_copying_asked.connect(lambda event: asked.append(("payload", event)))
    pane.event_forgetting_asked.connect(lambda event: asked.append(("event", event)))
    pane.session_forgetting_asked.connect(lambda session: asked.append(("session", session)))
    for label in ("Copy payload", "Forget this event…", "Forget this session…"):
        take(pane, label)
    assert [("payload", 3), ("event", 3), ("session", ROW.session)] == asked


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)],
)
def test_the_keyboard_opens_a_rows_menu(pane, qtbot, key, modifier):
    """Menu and Shift+F10 open it below the chosen row; without a choice there is none."""
    pane.apply(reset(5, 5))
    qtbot.keyClick(pane.table, key, modifier)
    assert pane._menu is None
    pane.table.setCurrentIndex(pane.model.index(2, 0))
    qtbot.keyClick(pane.table, key, modifier)
    row = pane.table.visualRect(pane.model.index(2, 0))
    assert pane.table.viewport().mapToGlobal(row.bottomLeft()) == pane._menu.pos()
    pane._menu.close()
    assert pane._menu is None


def test_a_row_as_text_has_everything_in_full():
    """Tabs between the parts; an unreadable line says so."""
    assert (
        'queued\t2026-11-23T16:05:14.000000001Z\tsay "hi" \\ now\tAppend\t01227f48-ce91-44e3-920a-f14dd42621bb\t12'
        == row_text(ROW)
    )
    unreadable = replace(ROW, name="", kind="", unreadable=True, time_ns=None)
    assert "queued\t\tunreadable line\t\t01227f48-ce91-44e3-920a-f14dd42621bb\t12" == row_text(unreadable)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_several_rows_have_a_menu_of_their_own(pane):
    """It says how many it is about, and asks for what only somebody else can do."""
    pane.apply(reset(5, 5))
    pane.table.setCurrentIndex(pane.model.index(0, 0))
    pane.table.selectAll()
    asked = []
    pane.copying_asked.connect(asked.append)
    pane.exporting_asked.connect(lambda: asked.append("export"))
    assert ["Copy 5 lines as text", "Copy as", "Export 5 events…", "Columns"] == labels(pane)
    pane.copy_row()
    pane.table.menu_asked.emit(pane.table.mapToGlobal(pane.table.rect().center()))
    next(each for each in pane._menu.actions() if each.text().startswith("Export")).trigger()
    pane._menu.close()
    assert [CopyAs.TEXT, "export"] == asked


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_columns_can_be_reached_by_keyboard(pane, qtbot):
    """The button in the foot opens what the header's menu has."""
    pane.apply(reset(5, 5))
    assert "Columns: choose, arrange, order" == pane.columns_button.accessibleName()
    qtbot.keyClick(pane.columns_button, Qt.Key.Key_Space)
    offered = [action.text() for action in pane._menu.actions() if action.text()]
    assert [column.title for column in COLUMNS] == offered[: len(COLUMNS)]
    assert ["Arrange", "Order by", "Standard columns"] == offered[len(COLUMNS) :]
    pane._menu.close()


def test_what_is_typed_can_be_read(pane, qtbot):
    """As long as somebody types."""
    pane.apply(reset(1, 1))
    pane.table.typed.emit("vie")
    assert ("Looking for vie", True) == (pane._typed.text(), pane._typed.isVisible())
    pane.table.typed.emit("")
    assert not pane._typed.isVisible()


def test_an_opening_that_was_stopped_can_be_taken_up(pane, qtbot):
    """It says how far it was, keeps no bar in motion, and asks for another try."""
    pane.show_status(replace(READY, phase=Phase.OPENING, progress=0.4, following=False))
    with qtbot.waitSignal(pane.stop_asked):
        pane.phase_line.button.click()
    pane.show_status(replace(READY, phase=Phase.STOPPED, progress=0.4, following=False))
    assert (True, False) == (pane._not_open.isVisible(), pane.filter_bar._progress.isVisible())
    assert "" == pane.filter_bar.count
    for button in (pane._not_open.button, pane.phase_line.button):
        with qtbot.waitSignal(pane.opening_asked):
            button.click()
    pane.show_status(replace(READY, phase=Phase.OPENING, progress=0.0, following=False))
    assert pane.table.isVisible()


def test_a_search_that_was_stopped_can_be_taken_up(pane, qtbot):
    """Its rows stay; the same filter is asked for once more."""
    pane.filter_bar.field.setText("viewer")
    pane.apply(reset(2, 5))
    pane.show_status(replace(READY, phase=Phase.STOPPED, progress=0.4, filter_text="viewer"))
    assert pane.table.isVisible()
    with qtbot.waitSignal(pane.filter_asked) as asked:
        pane.phase_line.button.click()
    assert ["viewer"] == asked.args
    pane.apply(reset(0, 5))
    assert pane._no_match.isVisible()


def test_a_view_that_failed_leaves_what_it_had(pane, qtbot):
    """Rows stay where they are; where there are none, that is said."""
    pane.show_status(replace(READY, phase=Phase.OPENING, progress=0.4, following=False))
    pane.show_failure()
    assert (True, "") == (pane._not_open.isVisible(), pane.phase)
    with qtbot.waitSignal(pane.opening_asked):
        pane._not_open.button.click()
    pane.apply(reset(3, 3))
    pane.show_failure()
    assert pane.table.isVisible()
