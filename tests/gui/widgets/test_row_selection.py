"""Several rows: selected as ranges, carried over, never walked."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from pellucid.state import State
from pellucid.view.days import day_changes
from pellucid.view.values import Inserted, Reset, Row, Snapshot
from pellucid_gui.models.event_model import EventModel
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.event_table import EventTable

MINUTE_NS = 60 * 10**9
FIRST_NS = 1_795_449_600 * 10**9
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NAMES = ("cli_command_invoked", "viewer_started", "load_data_source", "open_recording")


class Rows:
    """An event each hour; its names take turns."""

    def __init__(self):
        self.asked = 0

    def row(self, event):
        """Return one row."""
        self.asked += 1
        return Row(
            event=event,
            state=State(event % 3 and 2),
            time_ns=FIRST_NS + event * 60 * MINUTE_NS,
            kind="Append",
            name=NAMES[event % 4],
            session="01227f48-ce91-44e3-920a-f14dd42621bb",
            size_bytes=500,
            unreadable=False,
        )

    def days_of(self, order, *, descending):
        """Find days as a view does."""
        times = FIRST_NS + np.arange(int(order.max()) + 1, dtype=np.int64) * 60 * MINUTE_NS
        return day_changes(order, times, descending=descending)

    def next_named(self, order, head, start):
        """Find names as a view does."""
        places = [*range(start, len(order)), *range(start)]
        return next((p for p in places if NAMES[order[p] % 4].startswith(head.casefold())), None)


def reset(model, order, **rest):
    model.apply(Reset(snapshot=Snapshot(order=np.asarray(order, np.uint32), total=2_000_000, **rest)))


@pytest.fixture
def rows():
    return Rows()


@pytest.fixture
def table(qtbot, theme, rows):
    """A shown table of 48 events over three days, with headings."""
    model = EventModel(rows)
    model.show_days(on=True)
    made = EventTable(model)
    qtbot.addWidget(made)
    made.resize(888, made.horizontalHeader().height() + 12 * made._painter.row_px)
    with qtbot.waitActive(made, timeout=20_000):
        made.show()
        made.activateWindow()
    made.setFocus()
    reset(model, range(48))
    made.choose(3)
    return made


@pytest.fixture
def told(table, qapp):
    """What the table says, drawn out by `told()`."""
    said = []
    table.event_chosen.connect(said.append)
    table.selection_changed.connect(lambda: said.append(f"{table.selected.count} selected"))

    def take():
        qapp.processEvents()
        found = said.copy()
        said.clear()
        return found

    return take


def events(table) -> list[int]:
    return table.selected.events().tolist()


def click(table, qtbot, event, modifier=Qt.KeyboardModifier.NoModifier):
    index = table.model().index(table.model().row_of(event), 1)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, table.visualRect(index).center())


def test_clicks_with_modifiers_select_several(table, qtbot, told):
    """Shift up to there, Control one more or less; while they are several, none is chosen."""
    click(table, qtbot, 5, SHIFT)
    assert [3, 4, 5] == events(table)
    assert "3 selected" == told()[-1]
    assert table.chosen is None
    click(table, qtbot, 8, CONTROL)
    click(table, qtbot, 4, CONTROL)
    assert [3, 5, 8] == events(table)
    click(table, qtbot, 6)
    assert ([6], 6) == (events(table), told()[-1])
    assert 6 == table.chosen


def test_the_keyboard_selects_over_headings(table, qtbot, told):
    """A heading is passed over and never counted; Esc leaves the one that was read last, and reads it."""
    heading = next(row for row in range(table.model().rows) if table.model().is_heading(row))
    above = table.model().event_at(heading - 1)
    table.choose(above)
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Down, SHIFT)
    assert [above, above + 1, above + 2] == events(table)
    assert "3 selected" == told()[-1]
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert ([above + 2], above + 2) == (events(table), told()[-1])
    qtbot.keyClick(table, Qt.Key.Key_Up)
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert above == table.chosen
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(table, key)
        assert table.chosen is not None
    assert 0 == table.chosen


def test_a_million_rows_are_one_range(table, qtbot, rows, told):
    """Selected, painted, carried over a reset and back to one row; only rows in sight are asked for."""
    QAccessible.setActive(True)  # with a screen reader too
    try:
        reset(table.model(), range(1_000_000), filtered=True)
        told()
        rows.asked = 0
        qtbot.keyClick(table, Qt.Key.Key_A, CONTROL)
        assert ["1000000 selected"] == told()
        assert 1 == len(table._rows.ranges)
        reset(table.model(), range(1_000_000))
        assert table.selected.is_all
        qtbot.keyClick(table, Qt.Key.Key_Home, SHIFT)
        qtbot.keyClick(table, Qt.Key.Key_Escape)
        assert 1 == table.selected.count
        assert rows.asked < 200
    finally:
        QAccessible.setActive(False)


def test_several_survive_other_rows(table, qtbot, told):
    """A filter keeps those that it shows; one in too many pieces leaves the one that was read last."""
    click(table, qtbot, 6, SHIFT)
    reset(table.model(), range(0, 48, 2), filtered=True)
    assert [4, 6] == events(table)
    assert "2 selected" == told()[-1]
    snapshot = Snapshot(order=np.array([1, *range(0, 48, 2)], np.uint32), total=48, filtered=True)
    table.model().apply(Inserted(snapshot=snapshot, first_row=0, count=1))
    assert [4, 6] == events(table)
    reset(table.model(), range(10_000), filtered=True)
    table.selectAll()
    reset(
        table.model(),
        [event for number in range(5_000) for event in (number, 20_000 + number)],
        filtered=True,
    )
    assert 1 == table.selected.count


def test_letters_lead_to_the_next_of_a_name(table, qtbot):
    """Typed together they narrow; the same one again goes on; what is not there changes nothing, and is told."""
    typed = []
    table.typed.connect(typed.append)
    table.choose(0)
    qtbot.keyClicks(table, "v")
    assert 1 == table.chosen
    qtbot.keyClicks(table, "v")
    assert 5 == table.chosen
    table._type_ahead.stop()
    qtbot.keyClicks(table, "op")
    assert 7 == table.chosen
    qtbot.keyClicks(table, "x")
    assert 7 == table.chosen
    assert ["v", "v", "", "o", "op", "opx \u2013 no such event"] == typed


def test_a_screen_reader_reads_the_table(table, qtbot):
    """Rows, columns, titles, cells and what is selected, through the system's own interface."""
    QAccessible.setActive(True)
    try:
        spoken, name = QAccessible.queryAccessibleInterface(table), QAccessible.Text.Name
        rows, columns = table.model().rows, table.model().columnCount()

        def child(row, column):
            """A cell; titles are the row, and numbers the column, before the first."""
            return spoken.child((row + 1) * (columns + 1) + column + 1)

        assert (QAccessible.Role.Table, "Events") == (spoken.role(), spoken.text(name))
        assert (rows + 1) * (columns + 1) == spoken.childCount()
        titles = [child(-1, column).text(name) for column in range(columns)]
        assert ["State", "Time", "Event", "Session", "Size", "Flags", "Kind", "Line"] == titles[:8]
        assert ["Source file", "UUID"] == titles[8:]
        assert "4" == child(3, -1).text(name)
        assert ("open_recording", QAccessible.Role.Cell) == (child(3, 2).text(name), child(3, 2).role())
        assert [True, False] == [bool(child(row, 2).state().selected) for row in (3, 4)]
        heading = next(row for row in range(rows) if table.model().is_heading(row))
        assert "Tuesday, 24 November 2026" == child(heading, 0).text(name)
        qtbot.keyClick(table, Qt.Key.Key_Down, SHIFT)
        assert child(4, 2).state().selected
    finally:
        QAccessible.setActive(False)


@pytest.mark.parametrize(("scheme", "name"), [(Scheme.LIGHT, ""), (Scheme.DARK, "_dark")])
def test_several_rows_and_days(table, qtbot, theme, screenshot, scheme, name):
    """A range over a heading, and one more."""
    theme.set_scheme(scheme)
    table.verticalScrollBar().setValue(26 * table._painter.row_px)
    table.choose(29, reveal=False)
    click(table, qtbot, 33, SHIFT)
    click(table, qtbot, 35, CONTROL)
    QApplication.sendEvent(table.horizontalHeader().viewport(), QEvent(QEvent.Type.Leave))
    table.day_label.hide()
    screenshot(table, f"event_table_several{name}")
