"""The tree of what a program may collect, to be walked through by keyboard and mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pellucid_gui import theme, tokens
from pellucid_gui.models.catalogue_tree import LAST, NAME, SEEN, CatalogueTree, Group, Role
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.flat_tree import FlatTree
from pellucid_gui.widgets.outline_line import OutlineLine
from pellucid_gui.widgets.outline_place import OutlinePlace

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from pellucid.summary.seen import SeenCatalogue, SeenEvent

_SEEN_PX: Final = 86
_LAST_PX: Final = 100


class CatalogueOutline(FlatTree):
    """Groups and their events, all unfolded; the number of those that were seen leads to them."""

    chosen = Signal(object)
    """The `Group` or `SeenEvent` that a person stands on; `None`: on nothing."""
    events_asked = Signal(object)
    """A person wants to see the events of this `SeenEvent`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = CatalogueTree(self)
        self._own_choice: Group | SeenEvent | None = None
        self.place = OutlinePlace(self)
        self.setModel(self.tree)
        self.setItemDelegate(_Rows(self))
        self.setAccessibleName(self.tr("What may be collected"))
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.fix_widths({SEEN: _SEEN_PX, LAST: _LAST_PX})
        header = self.header()
        header.resizeSection(SEEN, max(header.sectionSize(SEEN), header.sectionSizeHint(SEEN)))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_activated)

    @property
    def node(self) -> Group | SeenEvent | None:
        """What a person stands on."""
        index = self.currentIndex()
        node: Group | SeenEvent | None = index.data(Role.NODE) if index.isValid() else None
        return node

    def show_seen(self, seen: SeenCatalogue | None) -> None:
        """Show another catalogue, or the same with other numbers; what was chosen stays chosen."""
        node = self.node if self.place.wanted is None else self.place.wanted
        self.tree.show(seen)
        self._restore(node)
        self.place.reach(self.node)

    def narrow(self, text: str) -> None:
        """Show only what has this text in it; what was chosen stays chosen as long as it is there."""
        node = self.node
        self.tree.narrow(text)
        self._restore(node)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be followed."""
        super().mouseMoveEvent(event)
        leads = _leads_to_events(self.indexAt(event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def _restore(self, node: Group | SeenEvent | None) -> None:
        self.expandAll()
        is_own = node is None or node is self._own_choice
        place = QModelIndex() if is_own else self.tree.place_of(node)
        if not place.isValid() and self.tree.groups:
            # The first event rather than its class: there is something to read about it.
            first = self.tree.index(0, NAME)
            inside = self.tree.index(0, NAME, first)
            place = inside if inside.isValid() else first
            self._own_choice = place.data(Role.NODE)
        if place.isValid():
            self.setCurrentIndex(place)
        else:
            self.chosen.emit(None)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(current.data(Role.NODE) if current.isValid() else None)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if _leads_to_events(index):
            self.events_asked.emit(index.data(Role.NODE))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        node = index.data(Role.NODE)
        if isinstance(node, Group):
            self.setExpanded(index.siblingAtColumn(NAME), not self.isExpanded(index.siblingAtColumn(NAME)))
        elif node.counts.total:
            self.events_asked.emit(node)


class _Rows(QStyledItemDelegate):
    """Title and name in one cell, numbers that can be followed, and a shape where something is undocumented."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + Space.M)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        area = option.rect
        is_group = isinstance(index.data(Role.NODE), Group)
        painter.save()
        left = Space.M if index.column() == LAST else Space.XS  # as the title above
        inner = area.adjusted(left, 0, -Space.S, 0)
        if index.column() == NAME:
            self._paint_name(painter, option, index, inner, is_group=is_group)
        else:
            self._paint_cell(painter, option, index, inner)
        painter.restore()

    def _paint_name(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        inner: QRect,
        *,
        is_group: bool,
    ) -> None:
        look, line = tokens.current(), OutlineLine(painter, option, inner)
        if index.data(Role.STRANGE):
            line.draw_shape("triangle-alert", look.waiting)
        code: str = index.data(Role.CODE) or ""
        font = QFont(option.font)
        if is_group:
            font.setWeight(QFont.Weight.DemiBold)
        elif not code:
            font = theme.code_font(scale=line.scale)
        line.draw_title(font, look.text)
        line.draw_code(code, cut=Qt.TextElideMode.ElideMiddle)

    def _paint_cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        inner: QRect,
    ) -> None:
        look = tokens.current()
        leads = _leads_to_events(index)
        painter.setFont(option.font)
        painter.setPen(tokens.colour(look.accent if leads else look.muted))
        painter.drawText(inner, int(option.displayAlignment | Qt.AlignmentFlag.AlignVCenter), option.text)


def _leads_to_events(index: QModelIndex | QPersistentModelIndex) -> bool:
    if not index.isValid() or index.column() != SEEN:
        return False
    node = index.data(Role.NODE)
    return not isinstance(node, Group) and bool(node.counts.total)
