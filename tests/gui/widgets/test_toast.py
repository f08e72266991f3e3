"""A toast tells what was done and offers a way back for some seconds; of several, one is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.toast import SECONDS, ToastShelf

NEVER_MS = 2**30


@pytest.fixture
def host(qtbot, theme):
    """Something that toasts lie on, which has the keyboard."""
    made = QWidget()
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAutoFillBackground(True)
    column = QVBoxLayout(made)
    label = QLabel("What lies below stays readable.")
    column.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    made.resize(700, 160)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


@pytest.fixture
def shelf(host):
    """An empty shelf on it."""
    return ToastShelf(host)


def enter(widget):
    """Point at a widget."""
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    QApplication.sendEvent(widget, QEnterEvent(QPointF(), QPointF(), QPointF()))


def leave(widget):
    """Point elsewhere."""
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))


def test_looks(host, shelf, theme, screenshot):
    """In light and dark, and with another one below it."""
    toast = shelf.show("2 events are held.", undo=lambda: None)
    toast._second.setInterval(NEVER_MS)  # a picture may take longer than a second
    screenshot(host, "toast")
    theme.set_scheme(Scheme.DARK)
    screenshot(host, "toast_dark")
    theme.set_scheme(Scheme.LIGHT)
    second = shelf.show(
        "My Viewer keeps what it records on this computer, and sends nothing. Going back destroys nothing.",
        undo=lambda: None,
    )
    second._second.setInterval(NEVER_MS)
    screenshot(host, "toast_two")


def test_it_lies_at_the_bottom_and_within(host, shelf):
    """Also of a narrow host, and where that changes its size."""
    toast = shelf.show(
        "Something was done, and the sentence is long enough to be wrapped.", undo=lambda: None
    )
    for width in (700, 320):
        host.resize(width, 200)
        assert host.rect().contains(toast.geometry())
        assert toast.geometry().bottom() > 200 - 30


def test_it_takes_the_keyboard_from_nobody(host, shelf):
    """Neither the window's nor that of what has it within."""
    shelf.show("Held.", undo=lambda: None)
    QApplication.processEvents()
    assert QApplication.activeWindow() is host
    assert host.hasFocus()


def test_undo_is_done_once(shelf):
    """The toast goes before, so that what is undone may show one of its own."""
    done = []
    toast = shelf.show("Held.", undo=lambda: done.append(shelf.top))
    toast.undo_button.click()
    toast.undo()
    assert [None] == done


def test_the_time_runs_out(shelf):
    """Second by second, and then nothing can be undone any more."""
    done = []
    toast = shelf.show("Held.", undo=lambda: done.append(1))
    assert toast.is_counting
    for second in range(SECONDS):
        assert SECONDS - second == toast.seconds_left
        toast.count()
    assert shelf.top is None
    assert not shelf.undo()
    assert [] == done


def test_it_waits_while_it_is_pointed_at(shelf):
    """And goes on afterwards."""
    toast = shelf.show("Held.", undo=lambda: None)
    enter(toast)
    assert not toast.is_counting
    leave(toast)
    assert toast.is_counting


def test_it_waits_while_it_has_the_keyboard(host, shelf, qtbot):
    """Tab reaches its buttons; Esc puts it away, and the keyboard is back where it was."""
    toast = shelf.show("Held.", undo=lambda: None)
    toast.undo_button.setFocus(Qt.FocusReason.TabFocusReason)
    assert not toast.is_counting
    qtbot.keyClick(toast.undo_button, Qt.Key.Key_Escape)
    assert shelf.top is None
    assert host.hasFocus()


def test_the_keyboard_alone_suffices(host, shelf, qtbot):
    """Tab from the host, then Space."""
    done = []
    toast = shelf.show("Held.", undo=lambda: done.append(1))
    qtbot.keyClick(host, Qt.Key.Key_Tab)
    assert toast.undo_button.hasFocus()
    qtbot.keyClick(toast.undo_button, Qt.Key.Key_Space)
    assert [1] == done


def test_one_is_seen_and_the_other_waits(shelf):
    """With its time standing still; it comes back when the newest is gone."""
    first = shelf.show("First.", undo=lambda: None)
    first.count()
    second = shelf.show("Second.", undo=lambda: None)
    assert (False, True) == (first.isVisible(), second.isVisible())
    assert (False, True) == (first.is_counting, second.is_counting)
    assert "1 more" in [label.text() for label in second.findChildren(QLabel)]
    second.close_button.click()
    assert shelf.top is first
    assert first.is_counting
    assert SECONDS - 1 == first.seconds_left


def test_undoing_goes_backwards(shelf):
    """The newest first."""
    done = []
    for number in range(3):
        shelf.show(f"Number {number}.", undo=lambda number=number: done.append(number))
    while shelf.undo():
        pass
    assert [2, 1, 0] == done


def test_there_are_not_many(shelf):
    """The oldest goes without being undone."""
    for number in range(5):
        shelf.show(f"Number {number}.", undo=lambda: None)
    assert ["Number 4.", "Number 3.", "Number 2."] == shelf.texts


def test_no_time_passes_while_nobody_can_see_it(host, shelf):
    """The host is hidden: another program is looked at."""
    toast = shelf.show("Held.", undo=lambda: None)
    host.hide()
    assert not toast.is_counting
    host.show()
    assert toast.is_counting


def test_one_that_only_tells_has_no_button(shelf):
    """And cannot be undone by the key, either."""
    toast = shelf.show("Undone.")
    assert not toast.undo_button.isVisible()
    assert not shelf.undo()
    assert shelf.top is toast


def test_a_screen_reader_takes_it_for_an_alert(shelf):
    """With its sentence as its name, and with named buttons."""
    toast = shelf.show("2 events are held.", undo=lambda: None)
    heard = QAccessible.queryAccessibleInterface(toast)
    assert QAccessible.Role.AlertMessage == heard.role()
    assert "2 events are held." == heard.text(QAccessible.Text.Name)
    button = QAccessible.queryAccessibleInterface(toast.undo_button)
    assert "Undo" == button.text(QAccessible.Text.Name)
    assert "2 events are held." == button.text(QAccessible.Text.Description)


def test_nothing_moves_where_the_system_wants_no_motion(host, shelf, qapp):
    """It is where it belongs at once; where menus may move, it comes from a little below."""
    place = shelf.show("Held.", undo=lambda: None).pos()
    assert shelf._slide is None
    shelf.clear()
    effects = (Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu)
    before = [qapp.isEffectEnabled(effect) for effect in effects]
    for effect in effects:
        qapp.setEffectEnabled(effect, True)
    try:
        moving = shelf.show("Held.", undo=lambda: None)
        assert shelf._slide is not None
        assert place + QPoint(0, 8) == shelf._slide.startValue()
        assert place == shelf._slide.endValue()
        assert moving.is_counting
    finally:
        for effect, was in zip(effects, before, strict=True):
            qapp.setEffectEnabled(effect, was)
