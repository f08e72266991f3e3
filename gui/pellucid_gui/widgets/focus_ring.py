"""The ring around a view that has the keyboard, and no row chosen that would show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter, QPen

from pellucid_gui import tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView


def paint_ring(view: QAbstractItemView) -> None:
    """Draw it if it is needed; call it at the end of the view's `paintEvent`."""
    if not view.hasFocus() or view.currentIndex().isValid():
        return
    look = tokens.current()
    inset = look.focus_width // 2
    with QPainter(view.viewport()) as painter:
        painter.setPen(QPen(QColor(look.focus), look.focus_width))
        painter.drawRect(view.viewport().rect().adjusted(inset, inset, -inset, -inset))
