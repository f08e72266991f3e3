"""The keyboard reaches everything once, in the order in which it is read, and comes back."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

OWN, WATCHED = "myviewer", "rerun"
MOST_STEPS = 150
KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
)
"""Whatever can have the keyboard is one of these."""


def walk(key=Qt.Key.Key_Tab) -> list[QWidget]:
    """Press a key until the keyboard is where it was, and return where it has been, the start first."""
    been = [QApplication.focusWidget()]
    for _ in range(MOST_STEPS):
        QTest.keyClick(been[-1], key)
        here = QApplication.focusWidget()
        if here is been[0]:
            return been
        if here is not been[-1]:  # else it went from link to link in one text
            assert here not in been, f"{called(here)} is reached twice: {[called(each) for each in been]}"
            been.append(here)
    raise AssertionError(f"the keyboard does not come back: {[called(each) for each in been]}")


def called(widget) -> str:
    """What a failing test calls it."""
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"


def usable(window) -> set[QWidget]:
    """All that can have the keyboard; radio buttons that belong together are one place."""
    return {
        widget
        for kind in KINDS
        for widget in window.findChildren(kind)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
        and widget.focusProxy() is None
        and (not isinstance(widget, QRadioButton) or widget.isChecked())
    }


def place(window, widget) -> tuple[int, int]:
    """Where it begins in the window: down, then across."""
    corner = widget.mapTo(window, QPoint(0, 0))
    return corner.y(), corner.x()


@pytest.mark.parametrize("app", [WATCHED, OWN])
def test_tab_reaches_everything_once_and_comes_back(whole, app):
    """Forwards and backwards, on each page: no trap, and nothing left out."""
    for key in whole.views(app):
        whole.window.page.pages.bar.setFocus()
        forwards = walk()
        missed = usable(whole.window) - set(forwards)
        assert [] == [called(widget) for widget in missed], key
        backwards = walk(Qt.Key.Key_Backtab)
        assert forwards[1:] == backwards[:0:-1], key


@pytest.mark.parametrize("app", [WATCHED, OWN])
def test_what_is_read_first_comes_first(whole, app):
    """Programs, header, tabs, page: nobody goes down, up and down again in one column of the window."""
    whole.keys(app)
    window, page = whole.window, whole.window.page
    window.app_list._view.setFocus()
    been = walk()
    order = [
        window.app_list._view,
        page.header.more,
        page.header.copy_id,
        page.header.about_host,
        page.pages.bar,
    ]
    order += [page.events.filter_bar.field, page.timeline._timeline.plot, page.events.table, page.detail.tabs]
    assert sorted(map(been.index, order)) == list(map(been.index, order))
    chrome = [widget for widget in been if page.header.isAncestorOf(widget)]
    rows = [place(window, widget)[0] // 24 for widget in chrome]
    assert sorted(rows) == rows


def test_what_has_the_keyboard_can_be_seen(whole):
    """The picture of each thing with the keyboard is another one than without it."""
    hidden = []
    for _view in whole.views(OWN):
        whole.window.page.pages.bar.setFocus()
        been = walk()
        for before, widget in pairwise(been):
            before.setFocus(Qt.FocusReason.TabFocusReason)
            without = widget.grab().toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            if without == widget.grab().toImage():
                hidden.append(called(widget))
    assert [] == hidden
