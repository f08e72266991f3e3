"""Suggestions lie below the field, and leave it the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from pellucid.query.completion import Suggestion
from pellucid.query.vocabulary import Entry, Property, Vocabulary
from pellucid_gui.style_sheet import style_sheet
from pellucid_gui.theme import Scheme, text_font
from pellucid_gui.tokens import LIGHT
from pellucid_gui.widgets.filter_bar import FilterBar
from pellucid_gui.widgets.filter_popup import spoken

KNOWN = Vocabulary(
    names=(
        Entry(word="viewer_started", count=1_240, meaning="A viewer was opened."),
        Entry(word="viewer_closed", count=31),
        Entry(word="open recording", count=3, meaning="A recording was opened, and where it came from."),
    ),
    states=(Entry(word="released", count=1_203), Entry(word="queued", count=71)),
    properties=(
        Property(name="command", meaning="Which command was called.", values=("viewer", "reset")),
        Property(name="application_id"),
    ),
)


@pytest.fixture
def host(qtbot, theme):
    """A window with a filter bar at its top, which has the keyboard."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(720, 330)
    made.move(200, 200)  # away from the mouse
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    made.bar = FilterBar()
    column.addWidget(made.bar)
    column.addStretch(1)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.bar.field.setFocus()
    made.bar.field.know(KNOWN)
    return made


def settle():
    """Let the layout come to rest."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()


def texts(host):
    return [each.text for each in host.bar.field.offered]


def test_typing_offers_and_keeps_the_keyboard(host, qtbot):
    """The list opens below the field by itself, with nothing chosen, and typing goes on in the field."""
    field = host.bar.field
    qtbot.keyClicks(field, "name:vi")
    settle()
    assert ["name:vi*", "name:viewer_started", "name:viewer_closed"] == texts(host)
    assert field.popup.chosen is None
    assert field.hasFocus()
    below = field.mapTo(host, QPoint(0, field.height()))
    assert below.y() <= field.popup.geometry().top() <= below.y() + 4
    assert below.x() == field.popup.geometry().left()
    qtbot.keyClicks(field, "x")
    assert [] == texts(host)
    assert not field.popup.isVisible()


def test_return_takes_only_what_was_chosen(host, qtbot):
    """Who has typed on without looking is not given something else; the second Return goes to the rows."""
    field, left = host.bar.field, []
    field.left.connect(lambda: left.append(field.text()))
    qtbot.keyClicks(field, "name:vi")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ["name:vi"] == left
    qtbot.keyClicks(field, "e")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ("name:viewer_started ", ["name:vi"]) == (field.text(), left)
    assert not field.offered


def test_the_keys_walk_through_the_list_and_back(host, qtbot):
    """Up leads back to what was typed and then to the last one; page keys stop at the ends."""
    field = host.bar.field
    qtbot.keyClicks(field, "state:")
    rows = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        qtbot.keyClick(field, key)
        rows.append(None if field.popup.chosen is None else field.popup.chosen.text)
    assert ["state:queued", None, "state:lost", "state:queued", "state:lost"] == rows
    assert "state:" == field.text()


def test_tab_takes_the_first_or_the_chosen_one(host, qtbot):
    """A key is gone on with at once; without suggestions Tab leads on."""
    field = host.bar.field
    qtbot.keyClicks(field, "sta")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert "state:" == field.text()
    assert "state:queued" in texts(host)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert "state:released " == field.text()
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()


def test_taking_can_be_undone(host, qtbot):
    """A suggestion is undone like anything that was typed."""
    field = host.bar.field
    qtbot.keyClicks(field, "a -queu b")
    field.setCursorPosition(7)
    field.suggest()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert ("a -state:queued b", 16) == (field.text(), field.cursorPosition())
    while field.isUndoAvailable() and field.text() != "a -queu b":
        field.undo()
    assert "a -queu b" == field.text()


def test_escape_closes_and_then_clears(host, qtbot):
    """What was typed outlives the list; it opens again with the next letter, or when asked."""
    field = host.bar.field
    qtbot.keyClicks(field, "name:v")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert ("name:v", []) == (field.text(), texts(host))
    qtbot.keyClick(field, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert texts(host)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert "" == field.text()


def test_a_press_takes(host, qtbot):
    """The mouse takes one, and the field keeps the keyboard."""
    field = host.bar.field
    qtbot.keyClicks(field, "state:")
    view = field.popup.list_view
    place = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ("state:released ", True) == (field.text(), field.hasFocus())


@pytest.mark.parametrize("do", ["clear", "leave", "move"])
def test_it_closes_with_its_reason(host, qtbot, do):
    """Another text, another focus or another place of the cursor ends it."""
    field = host.bar.field
    qtbot.keyClicks(field, "state:")
    assert texts(host)
    match do:
        case "clear":
            field.clear()
        case "leave":
            host.bar.menu.setFocus()
        case _:
            qtbot.keyClick(field, Qt.Key.Key_Home)
    assert [] == texts(host)


def test_a_gap_asks_nothing(host, qtbot):
    """After a space nothing is offered by itself; Ctrl+Space and Down ask what could stand there."""
    field = host.bar.field
    qtbot.keyClicks(field, "viewer ")
    assert [] == texts(host)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert "name:" in texts(host)


def test_what_is_unfinished_is_not_called_wrong(host, qtbot):
    """As long as it is shown how to go on, neither mark nor message says that something is missing."""
    from dataclasses import replace

    from pellucid.errors import QueryError
    from pellucid.view.values import Phase, ViewStatus

    ready = ViewStatus(
        phase=Phase.READY, progress=1.0, filter_text="", filter_error=None, following=True, live_notice=""
    )
    field = host.bar.field
    qtbot.keyClicks(field, "state:")
    host.bar.show_status(replace(ready, filter_text="state:", filter_error=QueryError("wants a word", 0, 6)))
    assert (False, False) == (host.bar._message.isVisible(), field.property("wrong"))
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (True, True) == (host.bar._message.isVisible(), field.property("wrong"))


def test_a_new_vocabulary_is_offered_at_once(host, qtbot):
    """What has been counted meanwhile appears in the open list; a choice is not taken away."""
    field = host.bar.field
    qtbot.keyClicks(field, "name:")
    field.know(Vocabulary(names=(Entry(word="late", count=1),)))
    assert ["name:late"] == texts(host)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    field.know(KNOWN)
    assert "name:late" == field.popup.chosen.text


def test_a_screen_reader_hears_it(host, qtbot):
    """The list has a name, each entry says what it means and how many there are, and the field says what is chosen."""
    field = host.bar.field
    qtbot.keyClicks(field, "state:re")
    view = field.popup.list_view
    face = QAccessible.queryAccessibleInterface(view)
    assert ("Suggestions", QAccessible.Role.List) == (face.text(QAccessible.Text.Name), face.role())
    assert "state:released, Handed to the program's uploader, 1,203 events" == view.model().index(0, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    assert "" == field.accessibleDescription()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert "state:released, Handed to the program's uploader, 1,203 events" == field.accessibleDescription()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert "" == field.accessibleDescription()


def test_spoken():
    """One event is one event; what is not known is not said."""
    assert "a, 1 event" == spoken(Suggestion(start=0, end=0, text="a", count=1))
    assert "a, b" == spoken(Suggestion(start=0, end=0, text="a", meaning="b"))


def test_what_hides_is_made_visible(host, qtbot):
    """A name with control characters cannot pass for another one."""
    host.bar.field.know(Vocabulary(names=(Entry(word="a\u202eb"),)))
    qtbot.keyClicks(host.bar.field, "name:a")
    assert "name:a\u2039U+202E\u203ab" == host.bar.field.popup.list_view.model().index(0, 0).data()


def test_looks(host, qtbot, theme, screenshot):
    """Texts, meanings and counts stand below each other, in light and dark."""
    qtbot.keyClicks(host.bar.field, "viewer state:")
    qtbot.keyClick(host.bar.field, Qt.Key.Key_Down)
    settle()
    screenshot(host, "filter_popup")
    theme.set_scheme(Scheme.DARK)
    settle()
    screenshot(host, "filter_popup_dark")


def test_looks_from_right_to_left(host, qtbot, screenshot):
    """The list is mirrored; what would be typed is not."""
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    qtbot.keyClicks(host.bar.field, "name:")
    qtbot.keyClick(host.bar.field, Qt.Key.Key_Down)
    settle()
    screenshot(host, "filter_popup_rtl")


def test_looks_large(host, qtbot, qapp, theme, screenshot):
    """With text twice as large, everything has room; what has none is cut at its end."""
    font, sheet = qapp.font(), qapp.styleSheet()
    large = text_font(scale=2.0)
    large.setStyleStrategy(font.styleStrategy())
    try:
        qapp.setFont(large)
        qapp.setStyleSheet(style_sheet(LIGHT, scale=2.0))
        host.resize(1000, 620)
        settle()
        qtbot.keyClicks(host.bar.field, "viewer -name:load* name:")
        qtbot.keyClick(host.bar.field, Qt.Key.Key_Down)
        settle()
        screenshot(host, "filter_popup_large")
    finally:
        qapp.setFont(font)
        qapp.setStyleSheet(sheet)
