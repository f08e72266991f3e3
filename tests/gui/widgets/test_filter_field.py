"""The filter field: what is wrong is marked in place, what was looked for comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

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
    """The oldest goes when there are more than fifty."""
    for number in range(55):
        field.setText(str(number))
        field.remember()
    assert [str(number) for number in range(54, 4, -1)] == list(field.remembered)


def test_up_brings_recent_filters_back(qtbot, field):
    """In an empty field Up leads to older ones and Down to younger ones, and out of them again; typing ends it."""
    for text in ("one", "two"):
        field.setText(text)
        field.remember()
    field.clear()
    texts = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(field, key)
        texts.append(field.text())
    assert ["two", "one", "one", "two", ""] == texts
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert "twox" == field.text()


def test_down_offers_recent_filters(qtbot, field):
    """In an empty field they are listed, the newest chosen; what is taken is that text and nothing behind it."""
    for text in ("name:a b", "two"):
        field.setText(text)
        field.remember()
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert ["two", "name:a b"] == [each.text for each in field.offered]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ("name:a b", ()) == (field.text(), field.offered)


def test_with_nothing_to_remember_down_shows_the_keys(qtbot, field):
    """Who has looked for nothing yet sees what there is to begin with."""
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert "name:" in [each.text for each in field.offered]


def test_a_vocabulary_is_asked_for_in_time(qtbot, field):
    """Whoever comes to the field asks what there is, at the latest with the first letter."""
    with qtbot.waitSignal(field.vocabulary_wanted):
        qtbot.keyClicks(field, "a")
    with qtbot.waitSignal(field.vocabulary_wanted):
        QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusIn))
    with qtbot.waitSignal(field.vocabulary_wanted):
        qtbot.keyClick(field, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)


def test_a_keystroke_is_no_question_of_size(qtbot, field):
    """Thousands of names and a long text are completed within a keystroke: far less than what a person notices."""
    import time

    from pellucid.query.vocabulary import Entry, Property, Vocabulary

    field.know(
        Vocabulary(
            names=tuple(Entry(word=f"event_{number}", count=number) for number in range(2_000)),
            properties=tuple(Property(name=f"property_{number}") for number in range(2_000)),
        )
    )
    field.setText("name:event* " * 200)
    begun = time.perf_counter()
    qtbot.keyClicks(field, "event_1")
    assert "name:event_1" in [each.text for each in field.offered]
    assert time.perf_counter() - begun < 10
