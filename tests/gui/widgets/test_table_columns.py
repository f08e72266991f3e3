"""Columns: chosen, arranged, kept."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication

from pellucid.state import State
from pellucid.view.values import UNDOCUMENTED, Column, Eyes, Mark, Reset, Row, Snapshot
from pellucid_gui.icons import ICON_PX
from pellucid_gui.models.columns import COLUMNS, EVENT_SECTION, section_named
from pellucid_gui.models.event_model import EventModel
from pellucid_gui.theme import Scheme, text_font
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.event_table import EventTable
from pellucid_gui.widgets.menu import Menu

NAMES = ("cli_command_invoked", "viewer_started", "load_data_source", "open_recording")


class Rows:
    """Some events; one of them is large."""

    def row(self, event):
        """Return one row."""
        return Row(
            event=event,
            state=State.RELEASED if event < 5 else State.QUEUED,
            time_ns=1_795_449_914_000_000_000 + event * 10**9,
            kind="Append" if event else "Identify",
            name=NAMES[event % 4],
            session="01227f48-ce91-44e3-920a-f14dd42621bb",
            size_bytes=20_000 if event == 2 else 500,
            unreadable=False,
            line_number=None if event > 5 else 1_230 + event,
        )


@pytest.fixture
def table(qtbot, theme):
    """A shown table with eight events."""
    model = EventModel(Rows())
    made = EventTable(model)
    qtbot.addWidget(made)
    made.resize(888, made.horizontalHeader().height() + 9 * made._painter.row_px)
    made.show()
    model.apply(Reset(snapshot=Snapshot(order=np.arange(8, dtype=np.uint32), total=8)))
    return made


def shown(table) -> list[str]:
    """The names of the columns in sight, from left to right."""
    titles = table.horizontalHeader()
    sections = [titles.logicalIndex(place) for place in range(titles.count())]
    return [COLUMNS[section].name for section in sections if not titles.isSectionHidden(section)]


def actions(menu) -> dict[str, object]:
    return {action.text(): action for action in menu.actions() if action.text()}


def test_columns_are_chosen_moved_and_restored(table):
    """All of it by the menu that the keyboard reaches; the event's name stays."""
    columns = table.columns
    assert ["state", "time", "event", "session", "size"] == shown(table)
    menu = Menu(table)
    columns.fill(menu)
    offered = actions(menu)
    assert not offered["Event"].isEnabled()
    offered["Kind"].setChecked(True)
    offered["Session"].setChecked(False)
    places = actions(actions(offered["Arrange"].menu())["Time"].menu())
    places["Move right"].trigger()
    places["Move right"].trigger()
    assert ["state", "event", "size", "time", "kind"] == shown(table)
    columns.show_section(EVENT_SECTION, on=False)
    assert "event" in shown(table)
    offered["Standard columns"].trigger()
    assert ["state", "time", "event", "session", "size"] == shown(table)


def test_the_order_is_a_choice_of_the_menu_too(table):
    """It is asked for, and shown in the header."""
    asked = []
    table.order_asked.connect(lambda column, descending: asked.append((column, descending)))
    menu = Menu(table)
    table.columns.fill(menu)
    order = actions(actions(menu)["Order by"].menu())
    assert order["Time"].isChecked()
    order["Size, descending"].trigger()
    assert [(Column.SIZE, True)] == asked
    assert (Column.SIZE, True) == table.order
    table.columns.restore_standard()
    assert (Column.TIME, False) == table.order == asked[-1]


def test_all_of_it_is_kept(table):
    """Which, where, how wide, also of a hidden one, and the order."""
    columns, titles = table.columns, table.horizontalHeader()
    columns.show_section(section_named("flags"), on=True)
    columns.move(section_named("flags"), -1)
    titles.resizeSection(section_named("size"), 123)
    columns.show_section(section_named("size"), on=False)
    columns.show_order(Column.EVENT, True)
    state, before = columns.state(), shown(table)
    columns.restore_standard()
    assert before != shown(table)
    table.restore_columns(state)
    assert (before, (Column.EVENT, True), state) == (shown(table), table.order, columns.state())
    columns.show_section(section_named("size"), on=True)
    assert 123 == titles.sectionSize(section_named("size"))


@pytest.mark.parametrize(
    "state",
    [b"", b"\x00\xff", b"[]", b'{"columns":[{"name":"x","width_px":1,"shown":true}]}', b'{"columns":7}'],
)
def test_what_does_not_fit_is_ignored(table, state):
    """As from another version."""
    table.restore_columns(QByteArray(state))
    assert ["state", "time", "event", "session", "size"] == shown(table)


def test_a_column_without_an_order_keeps_the_one_there_is(table, qtbot):
    """A click on its title asks for nothing, and the mark stays where it is."""
    table.columns.show_section(section_named("kind"), on=True)
    titles, asked = table.horizontalHeader(), []
    table.order_asked.connect(lambda *_: asked.append(1))
    middle = QPoint(titles.sectionViewportPosition(section_named("kind")) + 20, titles.height() // 2)
    qtbot.mouseClick(titles.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert ([], section_named("time")) == (asked, titles.sortIndicatorSection())


def test_a_width_fits_what_is_in_sight(table):
    """No more and no less than the widest of the rows that can be seen."""
    session = section_named("session")
    table.setColumnWidth(session, 300)
    table.resizeColumnToContents(session)
    fit = table.columnWidth(session)
    assert 60 < fit < 110
    cells = table.model().cells(0)
    room = fit - 12 - 8
    assert cells.text(session) == table._painter._fitting(cells.text(session), session, room)[0].text()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_headers_menu(table, screenshot):
    """What can be done with the column under the mouse, and which are shown."""
    titles = table.horizontalHeader()
    titles.customContextMenuRequested.emit(QPoint(titles.sectionViewportPosition(1) + 10, 5))
    menu = table.columns.menu
    assert ["Move left", "Move right", "Fit width to what is in sight", "Hide"] == list(actions(menu))[:4]
    screenshot(menu, "header_menu")
    menu.close()
    assert table.columns.menu is None


@pytest.mark.parametrize(("scheme", "name"), [(Scheme.LIGHT, ""), (Scheme.DARK, "_dark")])
def test_rearranged_columns_and_flags(table, theme, screenshot, scheme, name):
    """Flags in a column of their own are not beside the names, too."""
    theme.set_scheme(scheme)
    for column in ("flags", "kind", "line"):
        table.columns.show_section(section_named(column), on=True)
    for _ in range(4):
        table.columns.move(section_named("flags"), -1)
    table.columns.move(section_named("state"), 1)
    found = Mark(field="note", rule="email", action="flag")
    unknown = Mark(field="", rule=UNDOCUMENTED, action="flag")
    table.model().show_marks(
        {0: (), 1: (found,), 2: (found, unknown), 3: (unknown,)}, {2: Eyes.BOTH, 3: Eyes.WIRE, 4: Eyes.BOTH}
    )
    table.choose(1, reveal=False)
    table.clearFocus()
    QApplication.sendEvent(table.horizontalHeader().viewport(), QEvent(QEvent.Type.Leave))
    screenshot(table, f"event_table_columns{name}")


def test_it_is_read_from_the_right(table, theme, screenshot):
    """Mirrored as a whole: shapes before words, the mark of the chosen row at the right edge, numbers at the left."""
    found = Mark(field="note", rule="email", action="flag")
    table.columns.show_section(section_named("kind"), on=True)
    table.model().show_marks({0: (), 1: (found,), 2: (found,)}, {2: Eyes.BOTH})
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.setFocus()
    table.choose(1, reveal=False)
    QApplication.processEvents()
    QApplication.sendEvent(table.horizontalHeader().viewport(), QEvent(QEvent.Type.Leave))
    screenshot(table, "event_table_rtl")


@pytest.mark.parametrize("scale", [1.0, 1.5, 3.0])
def test_every_word_for_a_state_fits(qtbot, theme, scale):
    """In whatever size a person reads, with the shape before it."""
    made = EventTable(EventModel(Rows()))
    qtbot.addWidget(made)
    made.setFont(text_font(scale=scale))
    made._painter.dress()
    made.columns.restore_standard()
    longest = max(made.fontMetrics().horizontalAdvance(state.word) for state in State)
    needed = Space.M + ICON_PX + Space.S + longest + Space.S
    assert needed < made.horizontalHeader().sectionSize(section_named("state"))


def test_a_narrow_table_scrolls(table):
    """The name of the event keeps some room; what does not fit beside it is scrolled to."""
    titles = table.horizontalHeader()
    table.resize(888, table.height())
    assert titles.length() == table.viewport().width()
    table.resize(420, table.height())
    assert 120 == titles.sectionSize(EVENT_SECTION)
    assert titles.length() > table.viewport().width()
    for name in ("session", "size", "time"):
        table.columns.show_section(section_named(name), on=False)
    assert titles.length() == table.viewport().width()


def test_where_events_come_from_can_be_shown_and_is_kept_by_name(table, qtbot):
    """Two columns that nothing is ordered by; the rows in sight are then asked for it, and it stays so when restored."""
    table.columns.show_section(section_named("uuid"), on=True)
    assert ("uuid",) == table.columns.origin_parts
    assert "uuid" == shown(table)[-1]
    table.viewport().grab()
    table.repaint()
    assert table.model().wants_origins
    before = table.columns.order
    table.columns._on_clicked(section_named("uuid"))
    assert before == table.columns.order
    kept = table.columns.state()
    table.columns.restore_standard()
    assert () == table.columns.origin_parts
    table.columns.restore(kept)
    assert ("uuid",) == table.columns.origin_parts
    menu = Menu()
    table.columns.fill(menu)
    assert actions(menu)["UUID"].isChecked()
    assert not actions(menu)["Source file"].isChecked()
    orders = actions(next(action.menu() for action in menu.actions() if action.text() == "Order by"))
    assert not {"UUID", "Source file"} & set(orders)
