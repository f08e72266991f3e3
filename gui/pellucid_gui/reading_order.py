"""
Where Tab leads: to what is read next.

Qt's own order is that in which widgets were made, and pages are made late, notices come and go, rows are counted anew. So
the order is read off what can be seen whenever somebody presses Tab; a window has some dozens of places, which takes no
time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly
_WHOLE = (QAbstractItemView, QAbstractButton, QLineEdit, QPlainTextEdit, QTabBar)
"""Nothing that could have the keyboard by itself lies in these, and their inner parts belong to Qt alone."""


def places(window: QWidget) -> list[QWidget]:
    """Return all that can have the keyboard now, in the order in which it is read."""
    return [widget for widget in _walk(window) if _takes_keys(widget)]


def go_on(window: QWidget, *, forward: bool) -> bool:
    """
    Bring the keyboard to what is read next, or before; from the last place to the first.

    Returns:
        Whether there is any place but the present one.
    """
    found, here = places(window), window.focusWidget()
    if not found or found == [here]:
        return False
    at = found.index(here) if here in found else (-1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found[(at + (1 if forward else -1)) % len(found)].setFocus(reason)
    return True


def _takes_keys(widget: QWidget) -> bool:
    if not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    group = widget.group() if isinstance(widget, QRadioButton) else None
    if group is not None:
        chosen = group.checkedButton()  # the arrows lead to the others
        return widget is (chosen or next(each for each in group.buttons() if each.isVisible()))
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _walk(widget: QWidget) -> Iterator[QWidget]:
    parts = [
        child
        for child in widget.findChildren(QWidget, options=_CHILDREN)
        if child.isVisible() and not child.isWindow()
    ]
    for row in _rows(parts):
        for child in sorted(row, key=lambda each: each.x(), reverse=widget.isRightToLeft()):
            yield child
            if not isinstance(child, _WHOLE):
                yield from _walk(child)


def _rows(parts: list[QWidget]) -> Iterator[list[QWidget]]:
    """Yield what stands beside each other, from the top down; what is centred in the height of the first is beside it."""
    row: list[QWidget] = []
    for part in sorted(parts, key=lambda each: (each.y(), each.x())):
        if row and part.geometry().center().y() > row[0].geometry().bottom():
            yield row
            row = []
        row.append(part)
    if row:
        yield row
