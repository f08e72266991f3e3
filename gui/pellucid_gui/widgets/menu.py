"""A menu whose check marks and arrows are icons of ours, which grow with its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QMenu

from pellucid_gui import icons, tokens
from pellucid_gui.style_sheet import MENU_MARK_PX
from pellucid_gui.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent


class Menu(QMenu):
    """
    Draws what is chosen, and what leads to another menu.

    Left to itself, Qt draws both as large as beside words of the usual size.
    """

    def add_menu(self, title: str) -> Menu:
        """Add a menu of the same kind below this one."""
        menu = Menu(self)
        menu.setTitle(title)
        self.addMenu(menu)
        return menu

    def mark_of(self, action: QAction) -> str:
        """Name the icon at the beginning of a line; empty if there is none."""
        return "check" if action.isCheckable() and action.isChecked() else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw marks and arrows over the lines."""
        super().paintEvent(event)
        painter = QPainter(self)
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for action in self.actions():
            if not action.isVisible() or action.isSeparator():
                continue
            area = self.actionGeometry(action).adjusted(Space.XS, 0, -Space.XS, 0)
            if self.mark_of(action):
                self._draw(painter, self.mark_of(action), action, area, at_right=is_rtl)
            if action.menu() is not None:
                self._draw(painter, "chevron-right", action, area, at_right=not is_rtl)

    def _draw(self, painter: QPainter, name: str, action: QAction, area: QRect, *, at_right: bool) -> None:
        look, side = tokens.current(), icons.side_beside(self.font(), of=MENU_MARK_PX)
        shape = icons.pixmap(name, look.text if action.isEnabled() else look.muted, size=side)
        if name == "chevron-right" and not at_right:
            shape = shape.transformed(QTransform.fromScale(-1, 1))
        left = area.right() + 1 - side if at_right else area.left()
        painter.drawPixmap(QPoint(left, area.top() + (area.height() - side) // 2), shape)
