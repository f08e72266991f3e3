"""The filter field: what is wrong is marked in place, what was looked for comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pellucid.errors import QueryError
from pellucid_gui.widgets.filter_field import FilterField


@pytest.fixture
def field(qtbot, theme):
    """A shown field."""
    made = FilterField()
    qtbot.addWidget(made)
    made.resize(500, made.sizeHint().height())
    made.show()
    return made


def test_a_mark_changes_the_looks_and_nothing_else(field):
    """Underlining leaves text, cursor and undo alone, and goes away again."""
    field.setText("name:viewer* sinse:1h")
    field.setCursorPosition(4)
    plain = field.grab().toImage()
    field.mark(QueryError("There is no key", 13, 18))
    marked = field.grab().toImage()
    assert plain != marked
    assert ("name:viewer* sinse:1h", 4) == (field.text(), field.cursorPosition())
    field.mark(None)
    assert plain == field.grab().toImage()


@pytest.mark.parametrize(
    ("start", "end", "expected"), [(0, 2, (0, 2)), (3, 3, (2, 3)), (9, 12, (2, 3)), (1, 1, (1, 2))]
)
def test_what_is_missing_is_marked_at_its_neighbour(field, start, end, expected):
    """An error without a width of its own is shown on one character."""
    field.setText("abc")
    assert expected == field._span(QueryError("Something is missing", start, end))


def test_escape_clears_and_then_leaves(qtbot, field):
    """The first Esc empties the field, the second goes on to the rows."""
    left = []
    field.left.connect(lambda: left.append(field.text()))
    field.setText("viewer")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert ("", []) == (field.text(), left)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert [""] == left


def test_filters_are_remembered_newest_first(qtbot, field):
    """Enter remembers; the same filter is kept once, a wrong one not at all."""
    for text in ("one", "two", "one"):
        field.setText(text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    field.setText("wrong:")
    field.mark(QueryError("There is no key", 0, 6))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ("one", "two") == field.remembered


def test_only_so_many_are_remembered(field):
    """The oldest goes when there are more than twenty."""
    for number in range(25):
        field.setText(str(number))
        field.remember()
    assert [str(number) for number in range(24, 4, -1)] == list(field.remembered)
