"""Lets a person rename, order and delete their own filters; nothing is changed before they say so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pellucid.query.saved_filters import MOST_LETTERS
from pellucid_gui import theme, tokens
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Radius, Space, TypeSize
from pellucid_gui.translation import say
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.row_painter import RowPainter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.query.saved_filters import SavedFilter

_LIST_PX: Final = 220
_ROLE: Final = Qt.ItemDataRole.UserRole
"""The name that a filter had at first."""
_TEXT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""What it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arranged:
    """How a person wants their filters to be."""

    names: tuple[tuple[str, str], ...]
    """Each with its name of before and that of now, in the order that is wanted."""
    dropped: tuple[str, ...]
    """Names of those that are not wanted any more."""


class SavedFiltersDialog(Sheet):
    """
    A list whose names can be edited in place, with buttons beside it.

    Args:
        saved: As they are now.
    """

    def __init__(self, saved: Sequence[SavedFilter], parent: QWidget | None = None) -> None:
        super().__init__(icon="filter", heading=say("Your filters"), width_px=560, parent=parent)
        self.list = QListWidget()
        self.list.setAccessibleName(say("Your filters"))
        self.list.setItemDelegate(_NameDelegate(self.list))
        self.list.setFixedHeight(_LIST_PX)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        for each in saved:
            item = QListWidgetItem(each.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(_ROLE, each.name)
            shown = visible(each.text)
            item.setData(_TEXT_ROLE, shown)
            item.setToolTip(shown)
            self.list.addItem(item)
        self._dropped: list[str] = []
        buttons = QVBoxLayout()
        buttons.setSpacing(Space.S)
        self.rename = TextButton(say("Rename"))
        self.up = TextButton(say("Move up"))
        self.down = TextButton(say("Move down"))
        self.delete = TextButton(say("Delete"), icon="trash-2")
        for button, do in (
            (self.rename, self._rename),
            (self.up, lambda: self._move(-1)),
            (self.down, lambda: self._move(1)),
            (self.delete, self._delete),
        ):
            button.clicked.connect(do)
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        frame = QFrame()
        set_part(frame, Part.POPUP)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(Space.HAIR, Space.HAIR, Space.HAIR, Space.HAIR)
        inner.addWidget(self.list)
        row.addWidget(frame, 1)
        row.addLayout(buttons)
        self.body.addLayout(row)
        self.say(say("Cancel leaves them as they were."), Part.MUTED)
        self._add_keys()
        self.offer(say("Keep these changes"))
        self.list.currentRowChanged.connect(self._show_what_can_be_done)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @property
    def arranged(self) -> Arranged:
        """What a person wants."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return Arranged(
            names=tuple((str(item.data(_ROLE)), item.text().strip()) for item in items),
            dropped=tuple(self._dropped),
        )

    def _add_keys(self) -> None:
        for keys, do in (
            (QKeySequence.StandardKey.Delete, self._delete),
            ("Alt+Up", lambda: self._move(-1)),
            ("Alt+Down", lambda: self._move(1)),
        ):
            action = QAction(self.list)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, do=do: do())
            self.list.addAction(action)

    def _rename(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.setFocus()
            self.list.editItem(item)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + by < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + by, item)
            self.list.setCurrentRow(row + by)

    def _delete(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            item = self.list.takeItem(row)
            self._dropped.append(str(item.data(_ROLE)))
            self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._show_what_can_be_done(self.list.currentRow())

    def _show_what_can_be_done(self, row: int) -> None:
        self.rename.setEnabled(row >= 0)
        self.delete.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)


class _NameDelegate(QStyledItemDelegate):
    """Takes a name only if it is one, and no other filter has it."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(
            0, option.fontMetrics.height() + Space.M
        )  # words give way, and nothing is scrolled sideways

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = tokens.current()
        painter.save()
        row = RowPainter(painter, option, option.rect, pad_px=Space.S)
        row.ground(radius=Radius.CHIP, hover=look.hover)
        name = str(index.data())
        name_px = min(option.fontMetrics.horizontalAdvance(name), row.inner.width())
        row.words(row.inner, name, font=option.font, ink=tokens.colour(look.text))
        row.words(
            row.inner.adjusted(name_px + Space.L, 0, 0, 0),
            str(index.data(_TEXT_ROLE)),
            font=theme.code_font(scale=max(1.0, option.font.pixelSize() / TypeSize.BODY)),
            ink=tokens.colour(look.muted),
            align=Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter,
        )
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setMaxLength(MOST_LETTERS)
            editor.setAccessibleName(say("Name"))
        return editor

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        wanted = editor.text().strip() if isinstance(editor, QLineEdit) else ""
        others = {model.index(row, 0).data() for row in range(model.rowCount()) if row != index.row()}
        if wanted and wanted not in others:
            model.setData(index, wanted)
