"""The programs at the left: which there are, whether they collect, how much is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pellucid_gui import icons, tokens
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Radius, Space, TypeSize
from pellucid_gui.translation import number_text, say, say_count
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.row_painter import RowPainter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from pellucid_gui.collection import Collection

_ROW_PX: Final = 52
_MONOGRAM_PX: Final = 32
_SHAPE_PX: Final = 12
_WIDTH_PX: Final = 212


@dataclass(frozen=True, slots=True, kw_only=True)
class AppEntry:
    """One program in the list."""

    key: str
    """What the program is known by elsewhere; not shown."""
    title: str
    collection: Collection
    count: int | None
    """How many events are known; `None` as long as nobody has counted."""
    demo: bool = False
    """Whether it is a play that Pellucid itself puts on."""
    tip: str = ""
    """Where it keeps its config and its events."""

    @property
    def words(self) -> str:
        """What stands below the title."""
        return (
            say("Demo · {state}", state=self.collection.word.lower()) if self.demo else self.collection.word
        )


class _Role(IntEnum):
    ENTRY = Qt.ItemDataRole.UserRole


class AppList(QFrame):
    """
    A side bar of programs.

    Exactly one is chosen as soon as there is one; choosing emits `chosen` with its key.
    """

    chosen = Signal(str)
    add_asked = Signal()
    """A person wants to look at other folders."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, Part.SIDE)
        self._model = _Entries(self)
        self._view = QListView()
        set_part(self._view, Part.SIDE)
        self._view.setModel(self._model)
        self._view.setItemDelegate(_EntryDelegate(self._view))
        self._view.setAccessibleName(say("Programs"))
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setUniformItemSizes(True)
        self._view.setMouseTracking(True)
        self._view.selectionModel().currentChanged.connect(self._choose)
        self._add = TextButton(say("Add folder…"), icon="plus", part=Part.FLAT)
        self._add.setToolTip(say("Look at another config file and data folder in Rerun's format"))
        self._add.clicked.connect(self.add_asked)
        caption = ElidedLabel(say("PROGRAMS"), part=Part.CAPTION)
        caption.setContentsMargins(Space.L, Space.L, Space.L, Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S)
        column.setSpacing(0)
        column.addWidget(caption)
        column.addWidget(self._view, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.S, Space.S, Space.S, 0)
        foot.addWidget(self._add)
        foot.addStretch(1)
        column.addLayout(foot)
        self.setFocusProxy(self._view)

    @property
    def key(self) -> str | None:
        """The key of the chosen program."""
        index = self._view.currentIndex()
        return self._model.entries[index.row()].key if index.isValid() else None

    def sizeHint(self) -> QSize:
        """Return the width that the window gives it at first."""
        return QSize(_WIDTH_PX, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return what its names need at least, and its button in the person's text size."""
        least = super().minimumSizeHint()
        return QSize(max(_WIDTH_PX - Space.XXL, least.width()), least.height())

    def show_entries(self, entries: Sequence[AppEntry], *, wanted: str = "") -> None:
        """
        Show these, and choose one.

        Args:
            entries: From the top down.
            wanted: The key of the one to choose, if it is among them; else the choice stays, or the first is chosen.
        """
        before = self.key
        if [entry.key for entry in entries] == [entry.key for entry in self._model.entries]:
            self._model.refresh(tuple(entries))
            if wanted in [entry.key for entry in entries]:
                self.choose(wanted)
            return
        selection = self._view.selectionModel()
        selection.blockSignals(True)
        self._model.replace(tuple(entries))
        selection.blockSignals(False)
        keys = [entry.key for entry in entries]
        chosen = next((key for key in (wanted, before, *keys[:1]) if key in keys), None)
        if chosen is not None:
            self.choose(chosen)

    def choose(self, key: str) -> None:
        """
        Choose a program.

        Raises:
            LookupError: None of the entries has that key.
        """
        for row, entry in enumerate(self._model.entries):
            if entry.key == key:
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self._view.selectionModel().setCurrentIndex(self._model.index(row), flag)
                return
        raise LookupError(key)

    def _choose(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._model.entries[current.row()].key)


class _Entries(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[AppEntry, ...] = ()

    def replace(self, entries: tuple[AppEntry, ...]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def refresh(self, entries: tuple[AppEntry, ...]) -> None:
        if entries != self.entries:
            self.entries = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        return 0 if parent.isValid() else len(self.entries)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                known = f"{entry.title}, {entry.words}"
                if entry.count is None:
                    return known
                return f"{known}, {say_count('1 event', '{n:,} events', entry.count)}"
            case Qt.ItemDataRole.ToolTipRole:
                return entry.tip or entry.title
            case _Role.ENTRY:
                return entry
            case _:
                return None


class _EntryDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, max(_ROW_PX, 2 * option.fontMetrics.height() + Space.L))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: AppEntry = index.data(_Role.ENTRY)
        painter.save()
        row = RowPainter(painter, option, option.rect.adjusted(Space.S, 1, -Space.S, -1), pad_px=Space.S)
        row.ground(radius=Radius.CONTROL, hover=tokens.current().raised)
        inner = row.inner
        square = QRect(inner.left(), 0, _MONOGRAM_PX, _MONOGRAM_PX)
        square.moveTop(inner.center().y() - _MONOGRAM_PX // 2 + 1)
        self._paint_monogram(painter, row.placed(square), entry, option.font)
        left = square.right() + 1 + Space.S + Space.HAIR
        words = QRect(left, inner.top(), inner.right() - left + 1, inner.height())
        self._paint_words(painter, words, row, entry, option.font)
        painter.restore()

    def _paint_monogram(self, painter: QPainter, square: QRect, entry: AppEntry, font: QFont) -> None:
        look = tokens.current()
        painter.setBrush(tokens.colour(look.surface))
        painter.setPen(QPen(tokens.colour(look.line)))
        painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD, Radius.CARD)
        if entry.demo:
            side = icons.ICON_PX
            at = QRect(0, 0, side, side)
            at.moveCenter(square.center())
            painter.drawPixmap(at.topLeft(), icons.pixmap("play", look.accent))
            return
        letter = QFont(font)
        letter.setPixelSize(TypeSize.HEADING)
        letter.setWeight(QFont.Weight.DemiBold)
        painter.setFont(letter)
        painter.setPen(tokens.colour(look.accent))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, entry.title[:1].upper())

    def _paint_words(
        self, painter: QPainter, words: QRect, row: RowPainter, entry: AppEntry, font: QFont
    ) -> None:
        look = tokens.current()
        muted = tokens.colour(look.muted)
        small, strong = QFont(font), QFont(font)
        small.setPixelSize(round(font.pixelSize() * TypeSize.SMALL / TypeSize.BODY))
        strong.setWeight(QFont.Weight.DemiBold)
        upper, lower = QFontMetrics(strong), QFontMetrics(small)
        top = words.center().y() - (upper.height() + Space.HAIR + lower.height()) // 2 + 1
        count = "" if entry.count is None else number_text(entry.count)
        count_px = lower.horizontalAdvance(count)

        room = words.width() - (count_px + Space.S if count else 0)
        title = QRect(words.left(), top, room, upper.height())
        middle = Qt.TextElideMode.ElideMiddle
        row.words(title, entry.title, font=strong, ink=tokens.colour(look.text), elide=middle)
        number = QRect(words.right() + 1 - count_px, top, count_px, upper.height())
        centre = Qt.AlignmentFlag.AlignCenter
        row.words(number, count, font=small, ink=muted, elide=None, align=centre)

        second = top + upper.height() + Space.HAIR
        shape = QRect(words.left(), second + (lower.height() - _SHAPE_PX) // 2, _SHAPE_PX, _SHAPE_PX)
        picture = icons.pixmap(entry.collection.icon, entry.collection.colour(look), size=_SHAPE_PX)
        painter.drawPixmap(row.placed(shape).topLeft(), picture)
        state = QRect(shape.right() + 1 + Space.XS, second, 0, lower.height())
        state.setRight(words.right())
        row.words(state, entry.words, font=small, ink=muted)
