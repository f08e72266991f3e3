"""A tree whose chosen row has a flat ground, as in the tables; what stands in it is drawn by its delegate."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView

from pellucid_gui import tokens


class FlatTree(QTreeView):
    """Draws the ground of the chosen row, and with the keyboard here a ring; its names stand in the first column."""

    def drawRow(
        self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """
        Draw a row: the ground of the chosen one flat, as in the tables, and with the keyboard here a ring around it.

        Left to itself, Fusion puts a gradient there.
        """
        look, model = tokens.current(), self.model()
        row = QRect(0, options.rect.top(), self.viewport().width(), options.rect.height())
        is_chosen = self.selectionModel().isRowSelected(index.row(), index.parent())
        if is_chosen:
            painter.fillRect(row, tokens.colour(look.selected if self.hasFocus() else look.selected_inactive))
        first = self.visualRect(model.index(index.row(), 0, index.parent()))
        self.drawBranches(painter, QRect(0, row.top(), first.left(), row.height()), index)
        for column in range(model.columnCount()):
            cell = QStyleOptionViewItem(options)
            place = model.index(index.row(), column, index.parent())
            cell.rect = self.visualRect(place)
            self.itemDelegate().paint(painter, cell, place)
        if is_chosen and self.hasFocus():
            painter.setPen(QPen(tokens.colour(look.focus), look.focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(row).adjusted(1, 1, -1, -1))
