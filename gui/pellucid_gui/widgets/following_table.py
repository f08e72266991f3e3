"""A table whose newest rows scroll into view by themselves, until a person looks at something."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView

from pellucid.view.values import Column
from pellucid_gui.widgets.quiet_table import QuietTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from pellucid_gui.models.event_model import EventModel
    from pellucid_gui.widgets.table_columns import TableColumns

_MOST_ANCHORS: Final = 12


class FollowingTable(QuietTable):
    """
    While it *follows*, new rows scroll into view.

    It stops following when a person scrolls away from the newest row, and starts again when they scroll back to it or by
    `follow`. Rows that come or go elsewhere leave what is in sight where it is.

    Args:
        model: What it will show; its rows are all of one height.
    """

    following_changed = Signal(bool)
    unseen_changed = Signal(int)
    """How many rows have come since it stopped following."""
    columns: TableColumns
    """Which columns are shown, where and how wide, and what the rows are ordered by."""
    _steering = 0  # a value of the class, since Qt scrolls before `__init__` is through

    def __init__(self, model: EventModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._following = True
        self._unseen = 0
        self._anchors: list[tuple[int, int]] = []

    @property
    def following(self) -> bool:
        """Whether new rows scroll into view."""
        return self._following

    @property
    def unseen(self) -> int:
        """How many rows have come since it stopped following."""
        return self._unseen

    @property
    def order(self) -> tuple[Column, bool]:
        """What the rows are ordered by, and whether descending."""
        return self.columns.order

    @property
    def can_follow(self) -> bool:
        """Whether new rows stand together at one end."""
        return self.order[0] is Column.TIME

    def follow(self) -> None:
        """Show the newest row, and those that come."""
        self._set_following(following=self.can_follow)
        self._go_to_newest()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view; that is no scrolling of the person's, so following does not start by it."""
        with self._steered():
            super().scrollTo(index, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the newest row in view while following."""
        with self._steered():
            super().resizeEvent(event)
            self.columns.make_room()
        if self._following:
            self._go_to_newest()

    # ── Inside ────────────────────────────────────────────────────────────────

    def _begin_to_follow(self) -> None:
        """Listen to model and scroll bar; once there is all that is needed for that."""
        self._model.rowsInserted.connect(self._on_inserted)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    @property
    def _row_px(self) -> int:
        return self.verticalHeader().defaultSectionSize()

    @contextmanager
    def _steered(self) -> Iterator[None]:
        """Mark what happens meanwhile as our own doing, not the person's."""
        self._steering += 1
        try:
            yield
        finally:
            self._steering -= 1

    def _set_following(self, *, following: bool) -> None:
        if following:
            self._set_unseen(0)
        if following != self._following:
            self._following = following
            self.following_changed.emit(following)

    def _set_unseen(self, unseen: int) -> None:
        if unseen != self._unseen:
            self._unseen = unseen
            self.unseen_changed.emit(unseen)

    def _go_to_newest(self) -> None:
        with self._steered():
            if self.order[1]:
                self.scrollToTop()
            else:
                self.scrollToBottom()

    def _at_newest(self) -> bool:
        bar = self.verticalScrollBar()
        if self.order[1]:
            return bar.value() <= bar.minimum()
        return bar.value() >= bar.maximum()

    def _newest_is_current(self) -> bool:
        current = self.currentIndex()
        return current.isValid() and current.row() == (0 if self.order[1] else self._model.rows - 1)

    def _top_row(self) -> int:
        return max(0, self.rowAt(0))

    @Slot(int)
    def _on_scrolled(self) -> None:
        if not self._steering and self.can_follow:
            self._set_following(following=self._at_newest())

    @Slot(int, int)
    def _on_range_changed(self) -> None:
        if self._following:
            self._go_to_newest()

    @Slot(QModelIndex, int, int)
    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        count = last - first + 1
        if self._following:
            self._go_to_newest()
            return
        self._set_unseen(self._unseen + self._model.events_between(first, last))
        bar = self.verticalScrollBar()
        if first * self._row_px < bar.value():
            # The rows above grew; what was in sight moves down with them.
            value = bar.value() + count * self._row_px
            with self._steered():
                self.updateGeometries()
                bar.setValue(value)

    def _remember_anchors(self) -> None:
        """Note which events are in sight, and how far below the top edge."""
        self._anchors.clear()
        if not self._model.rows:
            return
        top = self._top_row()
        bottom = self.rowAt(self.viewport().height() - 1)
        bottom = bottom if bottom >= 0 else self._model.rows - 1
        rows = list(range(top, bottom + 1))
        current = self.currentIndex().row()
        if top <= current <= bottom:
            rows.insert(0, current)
        step = max(1, len(rows) // _MOST_ANCHORS)
        self._anchors = [
            (event, self.rowViewportPosition(row))
            for row in rows[::step]
            if (event := self._model.event_at(row)) is not None
        ]

    def _restore_anchors(self) -> None:
        """Bring what was in sight back to where it was, or the newest row into view."""
        if self._following:
            self._go_to_newest()
            return
        for event, offset_px in self._anchors:
            row = self._model.row_of(event)
            if row is not None:
                with self._steered():
                    self.updateGeometries()
                    self.verticalScrollBar().setValue(row * self._row_px - offset_px)
                return
