"""Properties stand with name, type and value, and what is unusual about the line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pellucid.event import decode
from pellucid_gui.widgets.notice import Notice
from pellucid_gui.widgets.property_table import PropertyTable

LINE = (
    b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"n","extra":[1.50],"props":{"b":{"Bool":true},'
    b'"i":{"Integer":9007199254740993},"f":{"Float":1e400},"s":{"String":"a\\u202eb"},"x":{"Other":1}}}'
)


@pytest.fixture
def table(qtbot, theme):
    made = PropertyTable()
    qtbot.addWidget(made)
    made.resize(640, 320)
    made.show()
    return made


def cells(table):
    model = table.view.model()
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_each_type_is_named(table):
    """Booleans, big integers, floats, texts, foreign values and extra keys are told apart."""
    table.show_event(decode(LINE), title="Rerun")
    assert [
        ("b", "Bool", "true"),
        ("i", "Integer", "9007199254740993"),
        ("f", "Float", "1e400"),
        ("s", "String", "a\u2039U+202E\u203ab"),
        ("x", "unknown", '{"Other":1}'),
        ("extra", "not sent", "[1.50]"),
    ] == cells(table)


def test_findings_say_what_the_program_would_do(table):
    """What Rerun would refuse is said to be deleted unsent."""
    table.show_event(decode(LINE), title="Rerun")
    texts = [notice.text for notice in table.findChildren(Notice)]
    assert any("Rerun would refuse this line" in text and "'f'" in text for text in texts)


def test_an_unreadable_line_has_a_reason_and_no_rows(table, screenshot):
    """A line without an event says why, in place of a table."""
    table.show_event(decode(b'{"time_utc":"2026'), title="Rerun")
    assert [] == cells(table)
    assert not table.view.isVisible()
    screenshot(table, "properties_unreadable")


def test_old_findings_go(table, qapp):
    """The next event does not inherit the findings of the last."""
    table.show_event(decode(LINE), title="Rerun")
    table.show_event(
        decode(b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"n","props":{}}'), title="Rerun"
    )
    qapp.processEvents()
    assert [] == [notice.text for notice in table.findChildren(Notice) if notice.isVisible()]


def test_copying(table, qapp, qtbot):
    """One row copies its value, exactly; several copy names and values."""
    table.show_event(decode(LINE), title="Rerun")
    table.view.selectRow(3)
    table.copy()
    assert "a\u202eb" == qapp.clipboard().text()
    table.view.selectAll()
    table.copy()
    assert "b\ttrue\n" == qapp.clipboard().text()[:7]


def test_the_keyboard_leaves_the_table(table):
    """Tab goes on to the next widget."""
    assert not table.view.tabKeyNavigation()
    assert Qt.FocusPolicy.NoFocus is not table.view.focusPolicy()
