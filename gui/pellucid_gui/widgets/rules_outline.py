"""The tree of what rules can be for, to be walked through by keyboard and mouse; each row has its rule and its count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pellucid.rules.values import Treatment
from pellucid_gui import icons, theme, tokens
from pellucid_gui.models.rule_words import ICONS
from pellucid_gui.models.rules_tree import COUNT, NAME, RULE, Role, RuleNode, RulesTree, treatment_at
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.flat_tree import FlatTree
from pellucid_gui.widgets.outline_line import ALIGN, OutlineLine
from pellucid_gui.widgets.outline_place import OutlinePlace

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from pellucid_gui.models.rules_tree import RuleBook

_RULE_PX: Final = 124
_COUNT_PX: Final = 200
_SHAPE_PX: Final = 14
_ARROW_PX: Final = 12


class RulesOutline(FlatTree):
    """Headings and events unfolded, their fields where a person unfolds them or a rule or a search is for one."""

    chosen = Signal(object)
    """The `RuleNode` that a person stands on; `None`: on nothing."""
    choice_asked = Signal(QPoint)
    """A person wants to choose a rule for what they stand on, at this place of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = RulesTree(self)
        self.place = OutlinePlace(self)
        self.setModel(self.tree)
        self.setItemDelegate(_Rows(self))
        self.setAccessibleName(self.tr("Events and fields with their rules"))
        self.setMouseTracking(True)
        self.fix_widths({RULE: _RULE_PX, COUNT: _COUNT_PX})
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_clicked)

    @property
    def node(self) -> RuleNode | None:
        """What a person stands on."""
        index = self.currentIndex()
        node: RuleNode | None = index.data(Role.NODE) if index.isValid() else None
        return node

    def show_book(self, book: RuleBook) -> None:
        """Show other rules, numbers or another catalogue; what was chosen stays chosen."""
        node, is_first = self.node, self.tree.is_empty
        open_parts = self.open_parts()
        if self.place.wanted is not None:
            node, open_parts, is_first = self.place.wanted, self.place.open_parts, False
        self.tree.show(book)
        self._restore(node, open_parts)
        if is_first:
            self._unfold_ruled(QModelIndex())
        self.place.reach(self.node)
        self.viewport().update()

    def narrow(self, text: str) -> None:
        """Show only what has this text in it, unfolded; what was chosen stays chosen as long as it is there."""
        node, open_parts = self.node, self.open_parts()
        self.tree.narrow(text)
        self._restore(node, open_parts)
        if text.strip():
            self.expandAll()

    def menu_place(self) -> QPoint:
        """Return where a menu for the row belongs that a person stands on."""
        cell = self.visualRect(self.currentIndex().siblingAtColumn(RULE))
        return self.viewport().mapToGlobal(cell.bottomLeft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return and Space open the choice; a heading is folded by them."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and not event.modifiers():
            self._ask(self.currentIndex())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the choice where the pointer is, or at the row if the keyboard asks."""
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_mouse else self.currentIndex()
        if index.isValid() and treatment_at(index) is not None:
            self.setCurrentIndex(index.siblingAtColumn(NAME))
            self.choice_asked.emit(event.globalPos() if is_mouse else self.menu_place())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be chosen."""
        super().mouseMoveEvent(event)
        can = _can_be_chosen(self.indexAt(event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if can else Qt.CursorShape.ArrowCursor)

    def _ask(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        if treatment_at(index) is None:
            self.setExpanded(index.siblingAtColumn(NAME), not self.isExpanded(index.siblingAtColumn(NAME)))
        else:
            self.choice_asked.emit(self.menu_place())

    def open_parts(self) -> set[object]:
        """Return what is unfolded, by what it is."""
        found: set[object] = set()
        pending = [QModelIndex()]
        while pending:
            above = pending.pop()
            for row in range(self.tree.rowCount(above)):
                place = self.tree.index(row, NAME, above)
                if self.isExpanded(place):
                    node: RuleNode = place.data(Role.NODE)
                    found.add(node.part or node.title)
                    pending.append(place)
        return found

    def _restore(self, node: RuleNode | None, open_parts: set[object]) -> None:
        self.expandToDepth(0)
        for part in open_parts:
            if not isinstance(part, str):
                self.setExpanded(self.tree.place_of(part), True)  # type: ignore[arg-type] # no heading, so a part
        place = QModelIndex() if node is None else self.tree.place_of(node.part)
        if not place.isValid() and not self.tree.is_empty:
            first = self.tree.index(0, NAME)
            inside = self.tree.index(0, NAME, first)
            place = inside if inside.isValid() else first
        if place.isValid():
            self.setCurrentIndex(place)
        self.chosen.emit(self.node)

    def _unfold_ruled(self, above: QModelIndex) -> bool:
        """Unfold what a rule is for one of the fields of; tell whether there is a rule below."""
        found = False
        for row in range(self.tree.rowCount(above)):
            place = self.tree.index(row, NAME, above)
            if self._unfold_ruled(place):
                self.setExpanded(place, True)
                found = True
            found = found or treatment_at(place) not in {None, Treatment.SEND}
        return found

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(current.data(Role.NODE) if current.isValid() else None)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if _can_be_chosen(index):
            self._ask(index)


class _Rows(QStyledItemDelegate):
    """Title and name in one cell; the rule with its shape and an arrow; the count."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + Space.M)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        left = Space.XS if index.column() == NAME else Space.M  # as the titles above
        inner = option.rect.adjusted(left, 0, -Space.S, 0)
        painter.save()
        if index.column() == NAME:
            self._paint_name(painter, option, index.data(Role.NODE), inner)
        elif index.column() == RULE:
            self._paint_rule(painter, option, index, inner)
        else:
            look = tokens.current()
            has_rule = treatment_at(index) not in {None, Treatment.SEND}
            painter.setFont(option.font)
            painter.setPen(tokens.colour(look.text if has_rule else look.muted))
            painter.drawText(inner, ALIGN, _cut(QFontMetrics(option.font), option.text, inner.width()))
        painter.restore()

    def _paint_name(
        self, painter: QPainter, option: QStyleOptionViewItem, node: RuleNode, inner: QRect
    ) -> None:
        line = OutlineLine(painter, option, inner)
        font = QFont(option.font)
        if node.part is None:
            font.setWeight(QFont.Weight.DemiBold)
        elif not node.code:
            font = theme.code_font(scale=line.scale)
        line.draw_title(font, tokens.current().text)
        line.draw_code(node.code, cut=Qt.TextElideMode.ElideRight)

    def _paint_rule(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        inner: QRect,
    ) -> None:
        treatment = treatment_at(index)
        if treatment is None:
            return
        look = tokens.current()
        ink = look.muted if treatment is Treatment.SEND or index.data(Role.IS_MOOT) else look.kept

        side = icons.side_beside(option.font, of=_SHAPE_PX)

        def shape(name: str, left: int, colour: str, size: int = side) -> None:
            place = QRect(left, inner.center().y() - size // 2 + 1, size, size)
            place = QStyle.visualRect(option.direction, inner, place)
            painter.drawPixmap(place.topLeft(), icons.pixmap(name, colour, size=size))

        if treatment in ICONS:
            shape(ICONS[treatment], inner.left(), ink)
        text = inner.adjusted(side + Space.XS, 0, -(side + Space.XS), 0)
        painter.setFont(option.font)
        painter.setPen(tokens.colour(ink))
        painter.drawText(text, ALIGN, _cut(QFontMetrics(option.font), option.text, text.width()))
        shape("chevron-down", inner.right() - side, look.muted, icons.side_beside(option.font, of=_ARROW_PX))


def _cut(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _can_be_chosen(index: QModelIndex | QPersistentModelIndex) -> bool:
    return index.isValid() and index.column() == RULE and treatment_at(index) is not None
