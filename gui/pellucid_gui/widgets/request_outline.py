"""The tree of a request's events and fields, to be walked through by keyboard and mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pellucid.state import State
from pellucid.view.request_values import Fate, RequestEvent, RequestField
from pellucid_gui import theme, tokens
from pellucid_gui.icons import STATE_ICONS
from pellucid_gui.models.request_tree import NAME, SIZE, VALUE, Heading, RequestTree, Role
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.widgets.flat_tree import FlatTree
from pellucid_gui.widgets.outline_line import OutlineLine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from pellucid.view.request_values import NextRequest
    from pellucid.view.values import Mark

_VALUE_PX: Final = 104
_SIZE_PX: Final = 60
_FATES: Final = {Fate.TAKEN_OUT: "ban", Fate.REPLACED: "eye-off", Fate.HASHED: "fingerprint"}
"""The shapes that the treatments of a rule have, too."""
_CHANGED: Final = "eye-off"
"""Of an event of which something is kept back: the words behind its name may have no room."""


class RequestOutline(FlatTree):
    """
    Shows events, folded, and what is kept out below them.

    What a person stands on stays chosen when other events are shown, as long as it is there; so does what is unfolded.
    """

    chosen = Signal()
    """A person stands on something else, or what they stand on is another now."""
    menu_asked = Signal(object)
    """A person wants to know what can be done, at this global `QPoint`."""
    keeping_out_asked = Signal()
    """A person wants what they stand on not to leave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = RequestTree(self)
        self.setModel(self.tree)
        self.setItemDelegate(_Rows(self))
        self.setAccessibleName(self.tr("Events and fields of the request"))
        self.setHeaderHidden(True)
        self.header().setMinimumSectionSize(0)
        self.fix_widths({VALUE: _VALUE_PX, SIZE: _SIZE_PX})
        self.selectionModel().currentChanged.connect(self._on_current)
        self._shown: object = None

    @property
    def event_chosen(self) -> RequestEvent | None:
        """The event that a person stands on, or in."""
        return self.tree.event_at(self.currentIndex())

    @property
    def field_chosen(self) -> RequestField | None:
        """The field that a person stands on."""
        node = self.currentIndex().data(Role.NODE) if self.currentIndex().isValid() else None
        return node if isinstance(node, RequestField) else None

    def show_request(
        self,
        request: NextRequest | None,
        withheld: tuple[RequestEvent, ...],
        marks: Mapping[tuple[str, int], tuple[Mark, ...]],
    ) -> None:
        """Show other events, or the same with something changed."""
        shown = (request, withheld, marks)
        if shown == self._shown:
            return
        self._shown = shown
        event, field = self.event_chosen, self.field_chosen
        row = self._top_row()
        open_keys = {
            node.key
            for number, node in enumerate(self.tree.rows)
            if isinstance(node, RequestEvent) and self.isExpanded(self.tree.index(number, NAME))
        }
        blocked = self.blockSignals(True)
        self.tree.show(request, withheld, marks)
        for number, node in enumerate(self.tree.rows):
            if isinstance(node, RequestEvent) and node.key in open_keys:
                self.setExpanded(self.tree.index(number, NAME), True)
            elif isinstance(node, Heading):
                self.setFirstColumnSpanned(number, QModelIndex(), True)
        place = QModelIndex()
        if event is not None:
            place = self.tree.place_of(event.key, "" if field is None else field.name)
        if not place.isValid() and self.tree.rows:
            place = self.tree.index(min(max(row, 0), len(self.tree.rows) - 1), NAME)
        if place.isValid():
            self.setCurrentIndex(place)
        self.blockSignals(blocked)
        self.chosen.emit()

    def choose(self, key: tuple[str, int], field: str = "") -> None:
        """Stand on an event, or on a field of it, if it is there."""
        place = self.tree.place_of(key, field)
        if place.isValid():
            self.setCurrentIndex(place)

    def sizeHint(self) -> QSize:
        """Return room for a name and what stands beside it."""
        return QSize(_VALUE_PX + _SIZE_PX + 240, 240)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for what can be done with what is pointed at, or with what the keyboard stands on."""
        self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep out by Delete what a person stands on."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.keeping_out_asked.emit()
        else:
            super().keyPressEvent(event)

    def _top_row(self) -> int:
        index = self.currentIndex()
        if not index.isValid():
            return -1
        return index.parent().row() if index.parent().isValid() else index.row()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _current: QModelIndex, _before: QModelIndex) -> None:
        if not self.signalsBlocked():
            self.chosen.emit()


class _Rows(QStyledItemDelegate):
    """A shape for what became of it, its name, what stands behind that; the time or the value; the size."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, option.fontMetrics.height() + Space.M)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        inner = option.rect.adjusted(Space.XS, 0, -Space.S, 0)
        painter.save()
        if index.column() == NAME:
            self._paint_name(painter, option, index, inner)
        else:
            self._paint_cell(painter, option, index, inner)
        painter.restore()

    def _paint_name(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        inner: QRect,
    ) -> None:
        look, node, line = tokens.current(), index.data(Role.NODE), OutlineLine(painter, option, inner)
        for shape, colour in _shapes(index):
            line.draw_shape(shape, colour)
        font = QFont(option.font)
        if isinstance(node, Heading):
            font.setPixelSize(round(TypeSize.CAPTION * line.scale))
            font.setWeight(QFont.Weight.DemiBold)
        else:
            font = theme.code_font(scale=line.scale)
            font.setStrikeOut(isinstance(node, RequestField) and node.fate is Fate.TAKEN_OUT)
        line.draw_title(font, look.text if _is_plain(node) else look.muted)
        note: str = index.data(Role.NOTE) or ""
        if note and line.room_px > Space.XXL:
            small = QFont(option.font)
            small.setPixelSize(round(TypeSize.CAPTION * line.scale))
            line.draw_note(note, small, look.kept)

    def _paint_cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        inner: QRect,
    ) -> None:
        font = QFont(option.font)
        is_value = index.column() == VALUE and isinstance(index.data(Role.NODE), RequestField)
        if is_value:
            font = theme.code_font(TypeSize.CAPTION, scale=option.font.pixelSize() / TypeSize.BODY)
            font.setStrikeOut(index.data(Role.NODE).fate is Fate.TAKEN_OUT)
        else:
            font.setPixelSize(round(TypeSize.SMALL * option.font.pixelSize() / TypeSize.BODY))
            font.setFeature(QFont.Tag("tnum"), 1)
        painter.setFont(font)
        painter.setPen(tokens.colour(tokens.current().muted))
        align = Qt.AlignmentFlag.AlignTrailing if index.column() == SIZE else Qt.AlignmentFlag.AlignLeading
        shown = QFontMetrics(font).elidedText(option.text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(align | Qt.AlignmentFlag.AlignVCenter), shown)


def _is_plain(node: object) -> bool:
    """Whether a row is written in the colour of text: what leaves, and is the event's own."""
    if isinstance(node, RequestEvent):
        return node.span is not None
    return isinstance(node, RequestField) and node.is_own and node.fate is not Fate.TAKEN_OUT


def _shapes(index: QModelIndex | QPersistentModelIndex) -> list[tuple[str, str]]:
    """Return what stands before a name, each with its colour."""
    look, node = tokens.current(), index.data(Role.NODE)
    found: list[tuple[str, str]] = []
    if isinstance(node, RequestEvent):
        state = State.WITHHELD if node.why_not else node.state
        found.append((STATE_ICONS[state], look.state(state)))
        if node.edit:
            found.append((_CHANGED, look.kept))
    elif isinstance(node, RequestField) and node.fate in _FATES:
        found.append((_FATES[node.fate], look.kept))
    if index.data(Role.MARKS):
        found.append(("shield-alert", look.waiting))
    return found
