"""A body to be read before it leaves: its events, its exact bytes, and what each part of them means."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.visible_text import visible, visible_text
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.long_text import LongText
from pellucid_gui.widgets.payload_parts import parts_of

if TYPE_CHECKING:
    from pellucid.catalogue.values import Catalogue
    from pellucid.view.first_payload import FirstPayload
    from pellucid_gui.widgets.payload_parts import PartGroup, PayloadPart

_LIST_PX: Final = 176
_LONGEST_WORD: Final = 20
_BREAKS: Final = re.compile(r"\s")
_TWO_COLUMNS_UP_TO: Final = 1.4
"""So many times the designed size of type leave room for names beside meanings."""
_BYTES_PX: Final = 96
_MEANING_PX: Final = 124


class PayloadReader(QWidget):
    """
    Shows a body; choosing an event shows where it stands in it, and what its parts mean.

    Args:
        title: What people call the program.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._payload: FirstPayload | None = None
        self._catalogue: Catalogue | None = None
        self.events = QListWidget()
        self.events.setAccessibleName(self.tr("Events"))
        self.events.setFixedWidth(
            max(_LIST_PX, self.fontMetrics().horizontalAdvance("data_source_connected") + 2 * Space.L)
        )
        self.events.setUniformItemSizes(True)
        self.events.setStyleSheet(f"QListWidget::item {{ padding-left: {Space.S}px; }}")
        self.events.currentRowChanged.connect(self._show_event)
        self.bytes = LongText(name=self.tr("Exact bytes"), numbered=False)
        self.meaning = QScrollArea()
        self.meaning.setWidgetResizable(True)
        self.meaning.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.meaning.setAccessibleName(self.tr("What each part means"))
        scale = max(1.0, self.font().pixelSize() / TypeSize.BODY)
        self.bytes.setFixedHeight(round(_BYTES_PX * scale))
        self.meaning.setMinimumHeight(round(_MEANING_PX * scale))
        self._lay_out()

    def show_payload(self, payload: FirstPayload, catalogue: Catalogue | None) -> None:
        """Show a body; the event that was chosen stays chosen if it is still there."""
        row = max(self.events.currentRow(), 0)
        self._payload, self._catalogue = payload, catalogue
        self.events.blockSignals(True)
        self.events.clear()
        for event in payload.events:
            name = visible_text(os.fsencode(event.name)) if event.name else self.tr("unreadable line")
            item = QListWidgetItem(name)
            item.setSizeHint(QSize(0, self.events.fontMetrics().height() + Space.M))
            self.events.addItem(item)
        self.events.blockSignals(False)
        self.bytes.show_bytes(payload.content)
        self.events.setCurrentRow(min(row, len(payload.events) - 1))
        self._show_event(self.events.currentRow())

    def hasHeightForWidth(self) -> bool:
        """Return that what is long is scrolled in it."""
        return False

    def sizeHint(self) -> QSize:
        """Return as little as makes sense: more is taken where there is room."""
        return QSize(
            super().sizeHint().width(), self.bytes.height() + self.meaning.minimumHeight() + Space.XS
        )

    def minimumSizeHint(self) -> QSize:
        """Return the same height, at any width."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.bytes)
        right.addWidget(_hairline())
        right.addWidget(self.meaning, 1)
        frame = QFrame()
        set_part(frame, Part.POPUP)
        row = QHBoxLayout(frame)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self.events)
        row.addWidget(_hairline(upright=True))
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)

    @Slot(int)
    def _show_event(self, row: int) -> None:
        payload = self._payload
        if payload is None or not 0 <= row < len(payload.events):
            return
        event = payload.events[row]
        self.bytes.mark(event.span if len(payload.events) > 1 else None)
        groups = parts_of(payload.part(event), self._catalogue, title=self._title)
        self.meaning.setWidget(_Meaning(groups))


class _Meaning(QWidget):
    """Name, value and meaning of each part, one below the other."""

    def __init__(self, groups: tuple[PartGroup, ...]) -> None:
        super().__init__()
        set_part(self, Part.SURFACE)
        is_large = self.font().pixelSize() > TypeSize.BODY * _TWO_COLUMNS_UP_TO
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for group in groups:
            heading = QLabel(group.heading)
            set_part(heading, Part.CAPTION)
            heading.setContentsMargins(0, Space.S if grid.count() else 0, 0, 0)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for part in group.parts:
                row = grid.rowCount()
                name = _text(part.name, Part.CODE)
                name.setWordWrap(False)
                if is_large:  # then there is no room for two columns
                    grid.addWidget(name, row, 0, 1, 2)
                    grid.addWidget(_said(part), row + 1, 0, 1, 2)
                else:
                    grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
                    grid.addWidget(_said(part), row, 1)
        grid.setRowStretch(grid.rowCount(), 1)


def _hairline(*, upright: bool = False) -> QFrame:
    line = QFrame()
    line.setStyleSheet("background: palette(mid);")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def _said(part: PayloadPart) -> QWidget:
    """Show a value and what it means; the value is as it stands in the bytes."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    if max(map(len, _BREAKS.split(part.value))) > _LONGEST_WORD:
        # Such as a hash: a label cannot break it, and would widen everything.
        column.addWidget(ElidedLabel(visible(part.value), part=Part.CODE_QUIET))
    else:
        column.addWidget(_text(part.value, Part.CODE_QUIET))
    column.addWidget(_text(part.meaning, None))
    return both


def _text(text: str, part: Part | None) -> QLabel:
    label = QLabel(visible(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if part is not None:
        set_part(label, part)
    return label
