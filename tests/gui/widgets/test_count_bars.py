"""Numbers as horizontal bars."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.count_bars import CountBars, Counted

ROWS = (
    Counted(label="phone_home", many=6, filter_text="name:a", is_code=True, mark="Undocumented"),
    Counted(label="viewer_started", many=1, filter_text="name:b", is_code=True, hint="Viewer Started"),
    Counted(label="An IP address", many=0, filter_text=""),
)


@pytest.fixture
def host(qtbot, theme):
    """Bars with a field behind them, shown."""
    made = QWidget()
    bars, field = CountBars(name="Events by name"), QLineEdit()
    column = QVBoxLayout(made)
    column.addWidget(bars)
    column.addWidget(field)
    bars.show_counted(ROWS)
    qtbot.addWidget(made)
    made.resize(420, 180)
    with qtbot.waitActive(made, timeout=20_000):
        made.show()
        made.activateWindow()
    made.bars, made.field = bars, field
    return made


def test_looks(host, theme, screenshot):
    """Marked ones have a shape, a 0 has no bar, the one with the keyboard a ring."""
    host.bars.rows[1].setFocus()
    screenshot(host, "count_bars")
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.set_scheme(Scheme.DARK)
    screenshot(host, "count_bars_rtl_dark")


def test_a_row_leads_to_its_events(host, qtbot):
    """By a click, or by Space; a 0 leads nowhere."""
    asked = []
    host.bars.filter_asked.connect(asked.append)
    qtbot.mouseClick(host.bars.rows[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(host.bars.rows[2], Qt.MouseButton.LeftButton)
    host.bars.rows[1].setFocus()
    qtbot.keyClick(host.bars.rows[1], Qt.Key.Key_Space)
    assert ["name:a", "name:b"] == asked


def test_tab_stops_once_and_arrows_go_on(host, qtbot):
    """Up, Down, Home and End; Tab comes back to where one was."""
    rows = host.bars.rows
    rows[0].setFocus()
    found = []
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_End,
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        found.append(rows.index(QApplication.focusWidget()))
    assert [1, 2, 2, 1, 0, 2] == found
    qtbot.keyClick(rows[2], Qt.Key.Key_Tab)
    assert host.field.hasFocus()
    qtbot.keyClick(host.field, Qt.Key.Key_Backtab)
    assert rows[2].hasFocus()


def test_screen_readers_hear_all_of_it(host):
    """Label, number and what is wrong."""
    names = [QAccessible.queryAccessibleInterface(row).text(QAccessible.Text.Name) for row in host.bars.rows]
    assert [
        "phone_home, 6 events, Undocumented",
        "viewer_started, Viewer Started, 1 event",
        "An IP address, 0 events",
    ] == names
    assert QAccessible.Role.Button == QAccessible.queryAccessibleInterface(host.bars.rows[0]).role()


def test_many_rows_wait_until_they_are_asked_for(host, qtbot):
    """A few at first, then all; whoever made up thousands of names stops nothing."""
    many = [Counted(label=f"n{number}", many=number, filter_text="x") for number in range(300)]
    host.bars.show_counted(many)
    assert (14, "Show all 300") == (len(host.bars.rows), host.bars.more.text())
    host.bars.more.click()
    assert (200, False) == (len(host.bars.rows), host.bars.more.isEnabled())
    assert "100 more are in the exported page" == host.bars.more.text()
    host.bars.show_counted(ROWS)
    assert not host.bars.more.isVisible()
