"""A tree whose chosen row has a flat ground, as in the tables; what stands in it is drawn by its delegate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from pellucid_gui import icons, tokens
from pellucid_gui.tokens import TypeSize
from pellucid_gui.widgets.titles import Titles

if TYPE_CHECKING:
    from collections.abc import Mapping

_INDENT_PX: Final = 18


class FlatTree(QTreeView):
    """Draws the ground of the chosen row, and with the keyboard here a ring; its names stand in the first column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformRowHeights(True)
        self.setIndentation(icons.side_beside(self.font(), of=_INDENT_PX))
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = Titles(self)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setHeader(header)

    def fix_widths(self, widths_px: Mapping[int, int]) -> None:
        """
        Keep columns as wide as this, and leave the rest to the first one.

        Args:
            widths_px: By column, the width at the usual size of text; it grows with larger text. The model is known by now.
        """
        header = self.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        scale = max(1.0, self.font().pixelSize() / TypeSize.BODY)
        for column, width_px in widths_px.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, round(width_px * scale))

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
        is_rtl = self.isRightToLeft()
        before = QRect(row.topLeft(), QPoint(first.left() - 1, row.bottom()))
        after = QRect(QPoint(first.right() + 1, row.top()), row.bottomRight())
        self.drawBranches(painter, after if is_rtl else before, index)
        for column in range(model.columnCount()):
            cell = QStyleOptionViewItem(options)
            place = model.index(index.row(), column, index.parent())
            cell.rect = self.visualRect(place)
            self.itemDelegate().paint(painter, cell, place)
        if is_chosen and self.hasFocus():
            painter.setPen(QPen(tokens.colour(look.focus), look.focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(row).adjusted(1, 1, -1, -1))

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw beside a row that has others below it whether they are shown; left to itself, Qt draws that in one size."""
        if not self.model().hasChildren(index):
            return
        side = self.indentation()
        left = rect.left() if self.isRightToLeft() else rect.right() + 1 - side
        scale = side / _INDENT_PX
        density = painter.device().devicePixelRatioF()
        arrow = QPixmap((QSizeF(side, rect.height()) * density).toSize())
        arrow.fill(Qt.GlobalColor.transparent)
        arrow.setDevicePixelRatio(scale * density)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, 0, _INDENT_PX, round(rect.height() / scale))
        option.state |= QStyle.StateFlag.State_Children
        if self.isExpanded(index):
            option.state |= QStyle.StateFlag.State_Open
        inner = QPainter(arrow)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorBranch, option, inner, self)
        inner.end()
        arrow.setDevicePixelRatio(density)
        painter.drawPixmap(left, rect.top(), arrow)
