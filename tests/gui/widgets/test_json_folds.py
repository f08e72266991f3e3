"""Objects and lists fold: by the keyboard, by the arrow beside them, and never around what somebody looks for."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from pellucid.query.highlights import Highlights
from pellucid.query.terms import Contains
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.json_view import JsonView

TEXT = json.dumps(
    {
        "api_key": "phc_x",
        "batch": [
            {
                "event": "n",
                "text": "a } in { a ] text [",
                "properties": {"x": 1, "empty": {}, "list": [1, 2]},
            },
            {"event": "m", "properties": {"y": True}},
        ],
    },
    indent=2,
)
VALUES = st.recursive(
    st.integers() | st.text(alphabet='a{}[]",\\', max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(alphabet="ab{", max_size=2), inner, max_size=3)
    ),
    max_leaves=15,
)


@pytest.fixture
def view(qtbot, theme):
    made = JsonView(name="Payload")
    qtbot.addWidget(made)
    made.resize(600, 420)
    made.show()
    made.show_text(TEXT)
    return made


def blocks(view):
    """The lines, one after the other."""
    block, found = view.document().begin(), []
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def shown(view):
    """What is to be seen: each line without its indent."""
    return [block.text().strip() for block in blocks(view) if block.isVisible()]


def block_of(view, text):
    return next(block for block in blocks(view) if text in block.text())


def go_to(view, text):
    cursor = QTextCursor(block_of(view, text))
    view.setTextCursor(cursor)


def test_folding_and_unfolding(view):
    """What is inside goes, both ends stay; what was folded inside is still folded when it comes back."""
    assert view.folds.toggle(block_of(view, '"properties"'))
    assert view.folds.toggle(block_of(view, '"batch"'))
    assert ["{", '"api_key": "phc_x",', '"batch": [', "]", "}"] == shown(view)
    assert view.folds.toggle(block_of(view, '"batch"'))
    assert '"x": 1,' not in shown(view)
    assert '"y": true' in shown(view)
    view.folds.unfold_all()
    assert [line.strip() for line in TEXT.split("\n")] == shown(view)


def test_a_line_in_which_nothing_begins_does_not_fold(view):
    """An empty object ends where it begins; brackets in a text are none."""
    for text in ('"empty"', '"text"', '"x"', "]"):
        assert not view.folds.toggle(block_of(view, text))
    assert TEXT.count("\n") + 1 == len(shown(view))


def test_by_the_keyboard(view, qtbot):
    """Minus folds what is around the cursor and then what is around that, plus unfolds it, star all."""
    go_to(view, '"x": 1')
    qtbot.keyClick(view, "-")
    assert '"x": 1,' not in shown(view)
    assert '"properties": {' == view.textCursor().block().text().strip()
    qtbot.keyClick(view, "-")
    assert '"event": "n",' not in shown(view)
    assert '"event": "m",' in shown(view)
    qtbot.keyClick(view, "+")
    assert '"event": "n",' in shown(view)
    assert '"x": 1,' not in shown(view)
    qtbot.keyClick(view, "*")
    assert '"x": 1,' in shown(view)
    qtbot.keyClick(view, "*")
    go_to(view, '"api_key"')
    qtbot.keyClick(view, "-")
    assert ["{", "}"] == shown(view)
    assert not view.folds.fold_around()


def test_by_the_arrow(view, qtbot):
    """A click beside the number of the line in which it begins."""
    place = view.cursorRect(QTextCursor(block_of(view, '"batch"'))).center()
    qtbot.mouseClick(view._numbers, Qt.MouseButton.LeftButton, pos=QPoint(4, place.y()))
    assert ["{", '"api_key": "phc_x",', '"batch": [', "]", "}"] == shown(view)
    qtbot.mouseClick(view._numbers, Qt.MouseButton.LeftButton, pos=QPoint(4, place.y()))
    assert TEXT.count("\n") + 1 == len(shown(view))


def test_what_is_gone_to_is_unfolded(view):
    """A match within what is folded comes into view, and so does a part that is marked."""
    view.folds.set_folded(block_of(view, '"properties"'), folded=True)
    view.folds.set_folded(block_of(view, '"batch"'), folded=True)
    view.show_highlights(Highlights((Contains('"x"'),)))
    assert view.next_match()
    assert '"x": 1,' in shown(view)
    view.folds.set_folded(block_of(view, '"batch"'), folded=True)
    view.mark((TEXT.index('"event": "m"'), TEXT.index('"event": "m"') + 5))
    assert '"event": "m",' in shown(view)


def test_another_text_is_unfolded(view):
    """Folds belong to one text."""
    view.folds.set_folded(block_of(view, '"batch"'), folded=True)
    view.show_text(TEXT)
    assert TEXT.count("\n") + 1 == len(shown(view))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(VALUES, st.lists(st.integers(0, 40), max_size=8))
def test_nothing_is_lost(view, value, toggled):
    """Whatever is folded in whatever order, all of it comes back; what stays visible begins and ends in pairs."""
    text = json.dumps(value, indent=2)
    view.show_text(text)
    lines = blocks(view)
    for number in toggled:
        block = lines[number % len(lines)]
        if block.isVisible():
            view.folds.toggle(block)
    for block in lines:
        if block.isVisible() and view.folds.is_folded(block):
            assert block.next().isValid()
    assert lines[0].isVisible()
    assert lines[-1].isVisible()
    view.folds.unfold_all()
    assert text.split("\n") == [block.text() for block in blocks(view) if block.isVisible()]


def test_looks(view, theme, screenshot):
    """Arrows beside what can fold, and how many lines are hidden; light and dark."""
    view.folds.set_folded(block_of(view, '"properties"'), folded=True)
    QApplication.processEvents()
    screenshot(view, "json_view_folded")
    theme.set_scheme(Scheme.DARK)
    screenshot(view, "json_view_folded_dark")
