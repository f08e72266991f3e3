"""The parts of a filter below its field: read, gone to, and removed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from pellucid_gui.reading_order import places
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.filter_bar import FilterBar

FILTER = 'viewer -(name:"load data"* OR kind:identify) state:queued prop:event_id>1'


@pytest.fixture
def bar(qtbot, theme):
    """A shown bar."""
    made = FilterBar()
    qtbot.addWidget(made)
    made.resize(700, made.sizeHint().height())
    made.move(200, 200)  # away from the mouse
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def words(bar):
    return [chip.words for chip in bar.chips.chips]


def shown(bar):
    return [button for button in bar.chips._buttons if button.isVisible()]


def test_chips_are_the_filter(bar):
    """Each part that must match is one; without a filter there is no row."""
    assert not bar.chips.isVisible()
    height = bar.sizeHint().height()
    bar.field.setText(FILTER)
    assert [
        "viewer",
        'not ( name "load data"* or kind identify )',
        "state queued",
        "prop event_id>1",
    ] == words(bar)
    assert bar.sizeHint().height() > height
    bar.clear()
    assert ([], False, height) == (words(bar), bar.chips.isVisible(), bar.sizeHint().height())


def test_while_something_is_wrong_the_filter_of_before_stays(bar):
    """The chips are what the rows obey; they cannot be changed before the text is right again."""
    bar.field.setText("viewer state:queued")
    bar.field.setText("viewer state:queued na:")
    assert ["viewer", "state queued"] == words(bar)
    assert not bar.chips.isEnabled()
    bar.field.setText("viewer")
    assert (["viewer"], True) == (words(bar), bar.chips.isEnabled())


def test_the_cross_removes(bar, qtbot):
    """The rest of the filter stays as it was typed, is told at once, and the filter of before can be had again."""
    bar.field.setText(FILTER)
    edits = []
    bar.edited.connect(edits.append)
    button = shown(bar)[1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=button._cross().center())
    assert ["viewer state:queued prop:event_id>1"] == edits
    assert FILTER == bar.field.remembered[0]


def test_a_press_leads_to_its_text(bar, qtbot):
    """The part is selected in the field, to be typed over."""
    bar.field.setText(FILTER)
    qtbot.mouseClick(shown(bar)[2], Qt.MouseButton.LeftButton, pos=QPoint(10, 8))
    assert "state:queued" == bar.field.selectedText()
    assert bar.field.hasFocus()


def test_keys(bar, qtbot):
    """Arrows go from chip to chip, Delete removes and keeps its place, Return edits, Esc leads back to the field."""
    bar.field.setText("a b c")
    shown(bar)[0].setFocus()
    qtbot.keyClick(bar.chips._buttons[0], Qt.Key.Key_Right)
    assert bar.chips._buttons[1].hasFocus()
    qtbot.keyClick(bar.chips._buttons[1], Qt.Key.Key_Delete)
    assert ("a c", True) == (bar.field.text(), bar.chips._buttons[1].hasFocus())
    qtbot.keyClick(bar.chips._buttons[1], Qt.Key.Key_Right)
    assert bar.chips._buttons[1].hasFocus()
    qtbot.keyClick(bar.chips._buttons[1], Qt.Key.Key_Backspace)
    assert ("a", True) == (bar.field.text(), bar.chips._buttons[0].hasFocus())
    qtbot.keyClick(bar.chips._buttons[0], Qt.Key.Key_Return)
    assert "a" == bar.field.selectedText()
    bar.chips._buttons[0].setFocus()
    qtbot.keyClick(bar.chips._buttons[0], Qt.Key.Key_Escape)
    assert bar.field.hasFocus()
    bar.chips._buttons[0].setFocus()
    qtbot.keyClick(bar.chips._buttons[0], Qt.Key.Key_Delete)
    assert ("", True) == (bar.field.text(), bar.field.hasFocus())


def test_one_tab_leads_to_all(bar):
    """Only one chip is a stop on the way of Tab: the one that had the keyboard last."""
    bar.field.setText("a b c")
    shown(bar)[2].setFocus()
    stops = [bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus) for button in shown(bar)]
    assert [False, False, True] == stops
    bar.field.setText("a")
    stops = [bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus) for button in shown(bar)]
    assert [True] == stops


def test_tab_goes_through_the_bar_as_it_is_read(bar):
    """Menu, field, clear, help, and then the chips."""
    bar.field.setText("a b")
    assert [bar.menu, bar.field, bar._clear, bar._help_button, shown(bar)[0]] == places(bar)


def test_a_screen_reader_hears_them(bar):
    """Each is a button that says its words, and how it is removed."""
    bar.field.setText("-viewer OR state:queued")
    face = QAccessible.queryAccessibleInterface(shown(bar)[0])
    assert "not viewer or state queued" == face.text(QAccessible.Text.Name)
    assert QAccessible.Role.Button == face.role()
    assert "Delete removes it" in face.text(QAccessible.Text.Description)


def test_many_are_wrapped(bar, qtbot):
    """Where there is no room beside each other they go on below, and none is wider than the row."""
    bar.field.setText(" ".join(f"word_number_{number}" for number in range(12)) + " " + "x" * 400)
    tops = {button.y() for button in shown(bar)}
    assert len(tops) > 1
    assert all(button.geometry().right() <= bar.chips.width() for button in shown(bar))
    assert bar.chips.height() == max(button.geometry().bottom() for button in shown(bar)) + 1


def test_looks(bar, theme, screenshot):
    """Negation, OR and groups can be read; light, dark, and from right to left."""
    bar.show_count(1, 1_240)
    bar.field.setText(FILTER)
    bar.resize(700, bar.sizeHint().height())
    shown(bar)[2].setFocus()
    screenshot(bar, "filter_chips")
    theme.set_scheme(Scheme.DARK)
    screenshot(bar, "filter_chips_dark")
    theme.set_scheme(Scheme.LIGHT)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    screenshot(bar, "filter_chips_rtl")
