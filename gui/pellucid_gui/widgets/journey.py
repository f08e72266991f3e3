"""What became of one event, step by step, as the receipts tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from pellucid_gui import icons, tokens
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.journey_words import step_of
from pellucid_gui.widgets.moment_words import moment_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.apps import KnownApp
    from pellucid.ledger.receipts import Receipt
    from pellucid_gui.tokens import Tokens

_SHAPE_PX: Final = 14


class Journey(QWidget):
    """A short list of steps, oldest first; some have a second line with numbers and names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("What became of it"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._shapes: list[tuple[QLabel, str, str]] = []
        self._app: KnownApp | None = None

    def tell_of(self, app: KnownApp) -> None:
        """Name this program, and the place that it posts to, from the next receipts on."""
        self._app = app

    def show_receipts(self, receipts: Sequence[Receipt], *, is_refused: bool = False) -> None:
        """Show the steps that these receipts tell of; `is_refused`: the program cannot read the line."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, 0)
        self._shapes.clear()
        if not receipts:
            none = ElidedLabel(say("No receipt yet: only the program's own file has it."), part=Part.MUTED)
            self._grid.addWidget(none, 0, 0, 1, 3)
            return
        row = 0
        for receipt in receipts:
            self._grid.setRowMinimumHeight(row, Space.S if row else 0)  # what belongs together stands closer
            row += 1
            step = step_of(receipt, self._app, among=receipts, is_refused=is_refused)
            shape, words = QLabel(), _line(step.words)
            shape.setAccessibleName(words.text())
            words.setToolTip(visible(step.tip))
            day, clock = moment_of(receipt.at_ns)
            moment = QLabel(clock)
            set_part(moment, Part.MUTED)
            moment.setToolTip(say("{day} {clock}, receipt {seq}", day=day, clock=clock, seq=receipt.seq))
            self._shapes.append((shape, step.icon, step.ink))
            for column, label in enumerate((shape, words, moment)):
                self._grid.addWidget(label, row, column)
            row += 1
            if step.detail:
                detail = QLabel(visible(step.detail))
                detail.setTextFormat(Qt.TextFormat.PlainText)
                detail.setWordWrap(True)
                detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                detail.setToolTip(visible(step.tip))
                set_part(detail, Part.MUTED)
                self._grid.addWidget(detail, row, 1, 1, 2)
                row += 1
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the shapes when theme or text size changed."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._redraw()

    def _redraw(self) -> None:
        look: Tokens = tokens.current()
        side = icons.side_beside(self.font(), of=_SHAPE_PX)
        for shape, icon, ink in self._shapes:
            shape.setPixmap(icons.pixmap(icon, getattr(look, ink), size=side))


def _line(text: str) -> ElidedLabel:
    return ElidedLabel(visible(text), mode=Qt.TextElideMode.ElideRight)
