"""The events that wait for a person, each with exactly what would leave for it, and a tick."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidgetItem, QVBoxLayout

from pellucid.local_time import local_text
from pellucid.view.rule_preview import HASH_MARK
from pellucid_gui.dialogs.destroy_dialog import DestroyDialog
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.opening import open_dialog
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, translated
from pellucid_gui.visible_text import visible_text
from pellucid_gui.widgets.long_text import LongText
from pellucid_gui.widgets.tick import Tick, TickList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from pellucid.view.held import HeldEvent

_WIDTH_PX: Final = 820
_LIST_PX: Final = 280
_HEIGHT_PX: Final = 320


class HeldDialog(Sheet):
    """
    Shows held events and lets a person send some of them, destroy some, or leave them where they are.

    Nothing is ticked beforehand.

    Args:
        heading: Which events these are.
        text: What becomes of those that are ticked.
        events: The events.
        why_no_send: Why none can be sent; empty: they can.
    """

    send_asked = Signal(object)
    """A tuple of the ticked `HeldEvent` of which something can leave; the dialog has closed."""
    destroy_asked = Signal(object)
    """A tuple of all that are ticked, after the person has confirmed it."""

    def __init__(
        self,
        *,
        heading: str,
        text: str,
        events: Sequence[HeldEvent],
        why_no_send: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="pause", ink="kept", heading=heading, width_px=_WIDTH_PX, parent=parent)
        self._events = tuple(events)
        self._why_no_send = why_no_send
        self._ticking = False
        self.question: DestroyDialog | None = None
        """Asks whether what is ticked shall really be destroyed."""
        self.say(text, Part.QUIET)
        self.list = TickList()
        self.list.setAccessibleName(say("Held events"))
        self.list.setUniformItemSizes(True)
        self.list.setFixedWidth(_LIST_PX)
        digits = QFont(self.list.font())
        digits.setFeature(QFont.Tag("tnum"), 1)
        self.list.setFont(digits)
        for event in self._events:
            item = QListWidgetItem(_item_text(event))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, self.list.fontMetrics().height() + Space.M))
            self.list.addItem(item)
        self.payload = LongText(name=say("Payload"))
        self.payload.setFixedHeight(_HEIGHT_PX)
        self._said = QLabel()
        self._said.setWordWrap(True)
        set_part(self._said, Part.MUTED)
        self.all = Tick(say("All"))
        self.all.setTristate(True)
        self.all.clicked.connect(self._on_all)
        self._count = QLabel()
        set_part(self._count, Part.MUTED)
        self._lay_out()
        self.sending = self.offer(say("Send the ticked"), cancel=say("Later"))
        self.destroying = self.offer_also(say("Destroy the ticked…"), part=Part.DANGER)
        self.destroying.clicked.connect(self._on_destroy)
        self.accepted.connect(lambda: self.send_asked.emit(self._leaving))
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemChanged.connect(self._on_ticked)
        if self._events:
            self.list.setCurrentRow(0)
        self._show_ticks()
        self.list.setFocus()

    @property
    def ticked(self) -> tuple[HeldEvent, ...]:
        """The events that a person ticked."""
        return tuple(
            event
            for row, event in enumerate(self._events)
            if self.list.item(row).checkState() is Qt.CheckState.Checked
        )

    @property
    def _leaving(self) -> tuple[HeldEvent, ...]:
        return tuple(event for event in self.ticked if event.body)

    def tick(self, *rows: int) -> None:
        """Tick events, by their places in the list."""
        for row in rows:
            self.list.item(row).setCheckState(Qt.CheckState.Checked)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.XS)
        ticks = QHBoxLayout()
        ticks.addWidget(self.all)
        ticks.addStretch(1)
        ticks.addWidget(self._count)
        left.addLayout(ticks)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setSpacing(Space.XS)
        self._said.setMinimumHeight(self.all.sizeHint().height())
        right.addWidget(self._said)
        right.addWidget(self.payload, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addLayout(left)
        row.addLayout(right, 1)
        self.body.addLayout(row)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if not 0 <= row < len(self._events):
            return
        event = self._events[row]
        self.payload.show_bytes(event.body)
        if event.hashes_later:
            self._said.setText(
                say("Would leave like this, if it left alone, with a hash for each {mark}", mark=HASH_MARK)
            )
        elif event.body:
            self._said.setText(
                say("Would leave as these {count:,} bytes, if it left alone", count=len(event.body))
            )
        else:
            self._said.setText(
                say(
                    "Nothing of it can leave: {reason}",
                    reason=translated(event.reason) or say("its session says not where to"),
                )
            )

    @Slot(QListWidgetItem)
    def _on_ticked(self) -> None:
        if not self._ticking:
            self._show_ticks()

    @Slot(bool)
    def _on_all(self) -> None:
        all_ticked = len(self.ticked) == len(self._events)
        state = Qt.CheckState.Unchecked if all_ticked else Qt.CheckState.Checked
        self._ticking = True
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)
        self._ticking = False
        self._show_ticks()

    def _show_ticks(self) -> None:
        count, total = len(self.ticked), len(self._events)
        partly = Qt.CheckState.PartiallyChecked if count else Qt.CheckState.Unchecked
        self.all.setCheckState(Qt.CheckState.Checked if count == total and total else partly)
        self._count.setText(say("{count:,} of {total:,} ticked", count=count, total=total))
        none_leaves = count > 0 and not self._leaving
        self.sending.setEnabled(count > 0 and not none_leaves and not self._why_no_send)
        nothing = say("Nothing of what is ticked can leave") if none_leaves else ""
        self.sending.setToolTip(self._why_no_send or nothing)
        self.destroying.setEnabled(count > 0)

    @Slot()
    def _on_destroy(self) -> None:
        ticked = self.ticked
        self.question = question = DestroyDialog(count=len(ticked), parent=self)
        open_dialog(question, agreed=lambda: self._destroy(ticked))

    def _destroy(self, ticked: tuple[HeldEvent, ...]) -> None:
        self.destroy_asked.emit(ticked)
        self.reject()


def _item_text(event: HeldEvent) -> str:
    name = visible_text(os.fsencode(event.name)) if event.name else say("unreadable line")
    if event.time_ns is None:
        return name
    moment = local_text(event.time_ns, "%m-%d %H:%M:%S")
    return f"{moment}  {name}" if moment else name
