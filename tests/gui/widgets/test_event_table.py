"""The live table: follows, pauses, keeps choice and place, and never walks over all rows."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from pellucid.errors import NotFoundError
from pellucid.state import State
from pellucid.view.values import Appended, Column, Inserted, Reset, Row, Snapshot, Updated
from pellucid_gui.models.event_model import EventModel
from pellucid_gui.widgets.event_table import EventTable


class Rows:
    """Any number of rows, made when they are asked for."""

    def __init__(self) -> None:
        self.asked = 0

    def row(self, event: int) -> Row:
        """Return one row; every tenth line is unreadable."""
        self.asked += 1
        if event >= 2_000_000:
            raise NotFoundError(f"There is no event {event}")
        unreadable = event % 10 == 9
        return Row(
            event=event,
            state=State(event % 8),
            time_ns=1_795_449_914_000_000_000 + event * 1_000_000,
            kind="" if unreadable else "Append",
            name="" if unreadable else f"event_{event}",
            session="01227f48-ce91-44e3-920a-f14dd42621bb",
            size_bytes=500,
            unreadable=unreadable,
        )

    def next_named(self, order, head, start):
        """Return the next row of that name, as a view does; names are looked at only here."""
        for place in [*range(start, min(start + 300, len(order))), *range(min(start, 300))]:
            if f"event_{order[place]}".startswith(head.casefold()) and order[place] % 10 != 9:
                return place
        return None


def snapshot(order) -> Snapshot:
    order = np.asarray(order, np.uint32)
    return Snapshot(order=order, total=len(order))


@pytest.fixture
def rows():
    return Rows()


@pytest.fixture
def model(qapp, rows):
    return EventModel(rows)


@pytest.fixture
def table(qtbot, theme, model):
    """A shown table of about ten rows' height."""
    made = EventTable(model)
    qtbot.addWidget(made)
    made.resize(800, made.horizontalHeader().height() + 10 * made._painter.row_px + 4)
    made.show()
    qtbot.waitExposed(made)
    return made


def settle():
    for _ in range(3):
        QApplication.processEvents()


def fill(model, count):
    model.apply(Reset(snapshot=snapshot(range(count))))
    settle()


def append(model, count):
    first = model.rows
    model.apply(Appended(snapshot=snapshot(range(first + count)), first_row=first, count=count))
    settle()


def drawn(table) -> str:
    """The rows in sight; the chosen one is marked."""
    model = table.model()
    last = table.viewport().height() - 1
    shown = []
    for row in range(table.rowAt(0), (table.rowAt(last) if table.rowAt(last) >= 0 else model.rows - 1) + 1):
        mark = "▸" if table.currentIndex().row() == row else ""
        shown.append(f"{mark}{model.event_at(row)}")
    return " ".join(shown)


def place(table, event) -> int:
    """How far below the table's top edge an event stands, in pixels."""
    return table.rowViewportPosition(table.model().row_of(event))


def wheel_to(table, row):
    """Scroll as a person does with the wheel."""
    table.verticalScrollBar().setValue(row * table._painter.row_px)
    settle()


def test_it_follows_new_rows(table, model):
    """As long as nobody touches it, the newest row is the last in sight."""
    fill(model, 100)
    assert drawn(table).endswith(" 99")
    append(model, 50)
    assert drawn(table).endswith(" 149")
    assert table.following
    assert 0 == table.unseen


def test_scrolling_up_pauses_and_new_rows_are_counted(table, model):
    """Whoever scrolls up keeps what they see; the rows that come are counted."""
    fill(model, 100)
    wheel_to(table, 20)
    before = drawn(table)
    append(model, 3)
    append(model, 4)
    assert before == drawn(table)
    assert not table.following
    assert 7 == table.unseen


def test_scrolling_back_to_the_end_resumes(table, model):
    """At the newest row it follows again, and nothing is unseen."""
    fill(model, 100)
    wheel_to(table, 20)
    append(model, 3)
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    settle()
    assert table.following
    assert 0 == table.unseen
    append(model, 1)
    assert drawn(table).endswith(" 103")


def test_follow_shows_the_newest_row(table, model):
    """The control's click leads back to the end."""
    fill(model, 100)
    wheel_to(table, 0)
    table.follow()
    settle()
    assert table.following
    assert drawn(table).endswith(" 99")


def test_end_follows_and_home_pauses(qtbot, table, model):
    """End goes to the newest row and follows; Home to the first, and stays there."""
    fill(model, 100)
    qtbot.keyClick(table, Qt.Key.Key_Home)
    settle()
    assert drawn(table).startswith("▸0 1 2")
    append(model, 1)
    assert drawn(table).startswith("▸0 1 2")
    qtbot.keyClick(table, Qt.Key.Key_End)
    settle()
    assert drawn(table).endswith("▸100")
    assert table.following
    append(model, 30)
    assert drawn(table).endswith(" 130")
    assert 100 == table.chosen


def test_choosing_a_row_pauses(qtbot, table, model):
    """A row that somebody reads does not run away."""
    fill(model, 100)
    chosen = []
    table.event_chosen.connect(chosen.append)
    row_px = table._painter.row_px
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 3 * row_px))
    settle()
    [event] = chosen
    before = drawn(table)
    assert f"▸{event}" in before
    append(model, 20)
    assert before == drawn(table)
    assert not table.following


def test_choosing_the_newest_row_pauses_too(qtbot, table, model):
    """Whoever clicks the row at the very end reads it: it stays where it is, and what comes is counted."""
    fill(model, 100)
    before = drawn(table)
    last = table.visualRect(model.index(99, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=last)
    settle()
    append(model, 12)
    assert f"{before.removesuffix('99')}▸99" == drawn(table)
    assert (False, 12) == (table.following, table.unseen)


def test_walking_to_the_newest_row_does_not_follow(qtbot, table, model):
    """The arrow keys choose; that they scroll to the end is no wish to follow."""
    fill(model, 100)
    table.choose(97)
    for _ in range(5):
        qtbot.keyClick(table, Qt.Key.Key_Down)
    settle()
    append(model, 1)
    assert drawn(table).endswith("▸99")
    assert not table.following


def test_the_keyboard_comes_without_choosing(qtbot, table, model):
    """Focus changes nothing; the first arrow key chooses a row in sight, the newest while following."""
    fill(model, 100)
    chosen = []
    table.event_chosen.connect(chosen.append)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert ([], True) == (chosen, table.following)
    assert not table.currentIndex().isValid()
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert [99] == chosen
    table.choose(None)
    wheel_to(table, 20)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert [99, 20] == chosen


def test_arrows_and_pages_move_the_choice(qtbot, table, model):
    """The keyboard reaches every row."""
    fill(model, 100)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(table, key)
    assert 1 == table.chosen
    qtbot.keyClick(table, Qt.Key.Key_PageDown)
    assert 1 < table.chosen <= 12


def test_rows_inserted_above_do_not_move_what_is_in_sight(table, model):
    """Late rows above grow the table upwards; the rows in sight stay under the eye."""
    fill(model, 100)
    wheel_to(table, 50)
    at = place(table, 53)
    order = [*range(10), 200, 201, 202, *range(10, 100)]
    model.apply(Inserted(snapshot=snapshot(order), first_row=10, count=3))
    settle()
    assert at == place(table, 53)


def test_choice_and_place_survive_another_filter(table, model):
    """The chosen row stays where it was on the screen when the filter changes around it."""
    fill(model, 1000)
    table.choose(500)
    wheel_to(table, 497)
    at = place(table, 500)
    model.apply(Reset(snapshot=snapshot(range(0, 1000, 2))))
    settle()
    assert "▸500" in drawn(table)
    assert at == place(table, 500)


def test_a_hidden_choice_comes_back(table, model):
    """What a filter hides is no longer marked, and marked again when the filter goes."""
    fill(model, 100)
    table.choose(51)
    model.apply(Reset(snapshot=snapshot(range(0, 100, 2))))
    assert not table.currentIndex().isValid()
    assert 51 == table.chosen
    model.apply(Reset(snapshot=snapshot(range(100))))
    settle()
    assert 51 == table.currentIndex().row()


def test_place_survives_a_filter_that_hides_the_choice(table, model):
    """Without a choice in sight, a row that both results share stays where it was."""
    fill(model, 1000)
    table.choose(900)
    wheel_to(table, 301)
    at = place(table, 302)
    model.apply(Reset(snapshot=snapshot(range(0, 1000, 2))))
    settle()
    assert at == place(table, 302)


def test_a_state_change_repaints_without_moving(table, model):
    """An update leaves choice and place alone."""
    fill(model, 100)
    table.choose(40)
    before = drawn(table)
    model.apply(Updated(snapshot=snapshot(range(100)), first_row=0, last_row=99))
    settle()
    assert before == drawn(table)


def test_a_header_click_asks_for_an_order(qtbot, table, model):
    """A first click orders ascending, a second one descending; the header shows which."""
    fill(model, 10)
    asked = []
    table.order_asked.connect(lambda column, descending: asked.append((column, descending)))
    titles = table.horizontalHeader()
    for section in (4, 4, 1, 1):
        middle = QPoint(titles.sectionViewportPosition(section) + 20, titles.height() // 2)
        qtbot.mouseClick(titles.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert [
        (Column.SIZE, False),
        (Column.SIZE, True),
        (Column.TIME, False),
        (Column.TIME, True),
    ] == asked
    assert Qt.SortOrder.DescendingOrder == titles.sortIndicatorOrder()


def test_newest_first_follows_at_the_top(table, model):
    """Ordered by time descending, the newest row is the first, and following stays there."""
    table.show_order(Column.TIME, descending=True)
    model.apply(Reset(snapshot=snapshot(range(99, -1, -1))))
    table.follow()
    settle()
    model.apply(Inserted(snapshot=snapshot(range(104, -1, -1)), first_row=0, count=5))
    settle()
    assert drawn(table).startswith("104 103")


def test_other_orders_cannot_be_followed(table, model):
    """By size there is no newest end: nothing scrolls by itself."""
    fill(model, 100)
    table.show_order(Column.SIZE, descending=False)
    assert not table.following
    assert not table.can_follow


def test_enter_and_space_open_what_is_chosen(qtbot, table, model):
    """Both keys ask for the detail, but only of a chosen row."""
    fill(model, 10)
    opened = []
    table.opened.connect(lambda: opened.append(table.chosen))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_Home)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert [0, 0] == opened


def test_a_million_rows_are_never_walked(qtbot, table, model, rows):
    """Select-all, typing and a reset ask for the visible rows only, and return at once."""
    fill(model, 1_000_000)
    rows.asked = 0
    begun = time.perf_counter()
    table.selectAll()
    qtbot.keyClicks(table, "viewer")
    model.apply(Reset(snapshot=snapshot(range(0, 1_000_000, 3))))
    table.verticalScrollBar().setValue(5000)
    settle()
    assert rows.asked < 200
    assert time.perf_counter() - begun < 20


def test_the_theme_can_change_while_it_is_shown(table, model, theme):
    """Dark paints other pixels with the same rows; row height stays."""
    from pellucid_gui.theme import Scheme

    fill(model, 20)
    table.choose(12)
    light, row_px = table.grab().toImage(), table._painter.row_px
    theme.set_scheme(Scheme.DARK)
    settle()
    assert light != table.grab().toImage()
    assert row_px == table._painter.row_px


def test_long_words_are_elided_not_clipped(table, model):
    """A name wider than its column ends in an ellipsis."""
    fill(model, 20)
    assert "event_12" == table._painter._fitting("event_12", 2, 300)[0].text()
    text, width = table._painter._fitting("event_12" * 20, 2, 300)
    assert text.text().endswith("…")
    assert width <= 300
