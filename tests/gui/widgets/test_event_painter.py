"""The table's painter: each state in its own shape and colour, texts laid out once, any part as it is in the whole."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt

from pellucid.errors import NotFoundError
from pellucid.state import State
from pellucid.view.values import UNDOCUMENTED, Mark, Reset, Row, Snapshot
from pellucid_gui.models.event_model import EventModel
from pellucid_gui.widgets.event_table import EventTable


class Rows:
    """One row for each state; the last of them was forgotten a moment ago."""

    def row(self, event: int) -> Row:
        """Return the row of one state."""
        if event == len(State):
            raise NotFoundError("It was forgotten")
        return Row(
            event=event,
            state=State(event),
            time_ns=1_795_449_914_000_000_000,
            kind="Append",
            name="viewer_started",
            session="01227f48-ce91-44e3-920a-f14dd42621bb",
            size_bytes=500,
            unreadable=False,
        )


@pytest.fixture
def table(qtbot, theme):
    """A shown table with a row for each state."""
    model = EventModel(Rows())
    made = EventTable(model)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    order = np.arange(len(State) + 1, dtype=np.uint32)
    model.apply(Reset(snapshot=Snapshot(order=order, total=len(order))))
    return made


def test_no_two_states_look_alike(table):
    """Whoever can't tell colours apart still sees different shapes and words."""
    picture = table.grab().toImage()
    top, height = table.horizontalHeader().height(), table._painter.row_px
    cells = {bytes(picture.copy(0, top + row * height, 120, height).constBits()) for row in range(len(State))}
    assert len(State) == len(cells)


def test_a_row_that_was_forgotten_is_blank(table):
    """Painting it fails for nobody."""
    table.clearFocus()  # the ring around the table is no part of a row
    picture = table.grab().toImage()
    top, height = table.horizontalHeader().height(), table._painter.row_px
    blank = picture.copy(0, top + len(State) * height, 780, height)
    assert 1 == len({blank.pixel(x, y) for x in range(0, 780, 3) for y in range(height)})


def test_a_text_is_laid_out_once(table):
    """Painting the same page again lays nothing out."""
    table.grab()
    before = {key: id(value) for key, value in table._painter._laid_out.items()}
    table.grab()
    assert before == {key: id(value) for key, value in table._painter._laid_out.items()}


def test_a_marked_row_shows_it(table, qapp, screenshot):
    """A shield behind the name: one for what a rule found, another for what nobody declares."""
    table.resize(780, 160)
    table.scrollToTop()
    found = Mark(field="note", rule="email", action="flag")
    unknown = Mark(field="", rule=UNDOCUMENTED, action="flag")
    qapp.processEvents()
    table.model().show_marks({0: (found,), 1: (unknown,), 2: (found, unknown)})
    screenshot(table, "event_table_marks")


def test_what_is_drawn_ahead_changes_no_picture(qtbot, theme, table):
    """The shapes are there before the first row is; the rows look as they do without."""
    model = EventModel()
    ahead = EventTable(model)
    qtbot.addWidget(ahead)
    ahead.resize(800, 600)
    ahead.show()
    assert not ahead._painter._shapes
    model.look_at(Rows())
    assert {State.QUEUED, State.RELEASED, State.SENT} == set(ahead._painter._shapes)
    order = np.arange(len(State) + 1, dtype=np.uint32)
    model.apply(Reset(snapshot=Snapshot(order=order, total=len(order))))
    pictures = []
    for each in (ahead, table):
        each.clearFocus()
        each.activateWindow()
        top, height = each.horizontalHeader().height(), each._painter.row_px
        pictures.append(each.viewport().grab().toImage().copy(0, top, 700, len(State) * height))
    assert pictures[0] == pictures[1]


def test_words_keep_away_from_the_right_edge(table):
    """As far as all else in the window: of the last column nothing is drawn in the last twelve pixels, and something before."""
    table.clearFocus()
    table.verticalScrollBar().hide()
    picture = table.grab().toImage()
    top, height = table.horizontalHeader().height(), table._painter.row_px
    edge = table.viewport().width()

    def inks(left: int, right: int) -> int:
        return len({picture.pixel(x, top + y) for x in range(left, right) for y in range(height)})

    assert 1 == inks(edge - 12, edge)
    assert inks(edge - 15, edge - 12) > 1


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_part_is_painted_as_it_is_in_the_whole(table, direction):
    """Qt may ask for any rectangle: one that begins within a cell, of a table that is scrolled both ways."""
    table.setLayoutDirection(direction)
    table.resize(420, 160)
    table.selectRow(2)
    table.horizontalScrollBar().setValue(77)
    table.verticalScrollBar().setValue(13)
    assert (77, 13) == (table.horizontalScrollBar().value(), table.verticalScrollBar().value())
    whole = table.viewport().grab().toImage()
    for part in (QRect(35, 21, 140, 55), QRect(0, 60, 9, 3), QRect(200, 80, 150, 30)):
        assert whole.copy(part) == table.viewport().grab(part).toImage()
