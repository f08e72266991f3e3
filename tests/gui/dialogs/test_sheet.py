"""What holds for every dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part
from pellucid_gui.theme import Scheme
from pellucid_gui.tokens import Space


def asking(part=Part.PRIMARY):
    sheet = Sheet(icon="info", heading="Do it?")
    sheet.say("A sentence that is long enough to need more than one line of a dialog. " * 3)
    sheet.offer("Do it", part=part)
    return sheet


def test_escape_does_nothing(shown, qtbot):
    """Escape leaves without doing anything."""
    sheet = shown(asking())
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert QDialog.DialogCode.Rejected.value == sheet.result()
    assert not sheet.isVisible()


def test_return_does_what_the_dialog_is_for(shown, qtbot):
    """Return presses the one button that does it."""
    sheet = shown(asking())
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert QDialog.DialogCode.Accepted.value == sheet.result()


def test_return_never_destroys(shown, qtbot):
    """Where something is destroyed, Return presses the way out."""
    sheet = shown(asking(Part.DANGER))
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert QDialog.DialogCode.Rejected.value == sheet.result()


def test_the_keyboard_stays_when_the_look_changes(shown, qtbot, theme):
    """Otherwise it would be on the button that destroys, and Space would press it."""
    sheet = asking(Part.DANGER)
    with qtbot.waitActive(sheet):
        shown(sheet)
        sheet.activateWindow()
    before = sheet.focusWidget()
    assert "Cancel" == before.text()
    theme.set_scheme(Scheme.DARK)
    assert before is sheet.focusWidget()


def test_buttons_stand_on_the_grid(shown, theme):
    """Also when Qt has laid them out anew, for other colours."""
    sheet = shown(asking())
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)
        first, second = sorted(
            (button.geometry() for button in sheet.findChildren(QPushButton)), key=QRect.left
        )
        assert Space.S == second.left() - first.right() - 1


def test_what_is_scrolled_ends_at_the_line_above_the_buttons(shown):
    """A gap between them would look as if all had been seen."""
    sheet = Sheet(icon="info", heading="Read it")
    inner = QWidget()
    QVBoxLayout(inner).addWidget(QLabel("A line\n" * 80))
    sheet.add_scrolled(inner, name="Lines", most_px=200)
    sheet.reach_foot()
    sheet.offer("Close", cancel="")
    shown(sheet)
    scroll = sheet.findChild(QScrollArea)
    end = scroll.mapTo(sheet, QPoint(0, scroll.height())).y()
    assert end == sheet._buttons.parentWidget().y()


def test_no_line_is_cut_off(shown):
    """The dialog is as high as its wrapped text."""
    sheet = shown(asking())
    assert sheet.height() == sheet.layout().totalHeightForWidth(sheet.width())


def test_a_single_button_is_the_way_out(shown, qtbot):
    """A dialog that only tells has one button, which Return presses."""
    sheet = Sheet(icon="info", heading="Told")
    sheet.offer("Close", cancel="")
    shown(sheet)
    assert ["Close"] == [button.text() for button in sheet.findChildren(QPushButton)]
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert not sheet.isVisible()


def test_it_blocks_its_own_window_only(shown):
    """Other windows stay usable; the title names the dialog for those who hear it."""
    sheet = shown(asking())
    assert Qt.WindowModality.WindowModal is sheet.windowModality()
    assert "Do it?" == sheet.windowTitle()


def test_answers_that_weigh_the_same_look_alike(shown, qtbot):
    """Neither is dressed as the right one; Return presses the way out."""
    sheet = shown(asking(None))
    assert {None} == {button.property("part") for button in sheet.findChildren(QPushButton)}
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert QDialog.DialogCode.Rejected.value == sheet.result()


@pytest.mark.parametrize(("lines", "scrolls"), [(2, False), (60, True)])
def test_what_may_be_long_is_scrolled(shown, lines, scrolls):
    """It takes what it needs, and no more than it may."""
    sheet = Sheet(icon="info", heading="Much")
    inner = QWidget()
    column = QVBoxLayout(inner)
    for number in range(lines):
        column.addWidget(QLabel(f"Line {number}"))
    sheet.add_scrolled(inner, name="Lines", most_px=300)
    sheet.offer("Close", cancel="")
    shown(sheet)
    area = sheet.findChild(QScrollArea)
    assert "Lines" == area.accessibleName()
    assert (area.height() == 300) is scrolls
    assert (area.verticalScrollBar().maximum() > 0) is scrolls


def test_tab_goes_from_what_is_said_to_the_buttons_and_round(shown, qtbot):
    """Though the buttons were made first."""
    sheet = asking()
    field = QLineEdit()
    field.setAccessibleName("Field")
    sheet.body.addWidget(field)
    shown(sheet)
    qtbot.waitUntil(sheet.isVisible)
    field.setFocus()
    went = []
    for _ in range(3):
        sheet.focusNextPrevChild(True)
        went.append(getattr(sheet.focusWidget(), "text", str)())
    assert ["Do it", "Cancel", ""] == went
