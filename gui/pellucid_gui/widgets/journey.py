"""What became of one event, step by step, as the receipts tell it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from pellucid.ledger.receipts import ReceiptKind
from pellucid_gui import icons, tokens
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.ledger.receipts import Receipt
    from pellucid_gui.tokens import Tokens

_SHAPE_PX: Final = 14
_NS_PER_S: Final = 1_000_000_000
_NS_PER_MS: Final = 1_000_000
_STEPS: Final = {
    ReceiptKind.OPENED.value: ("Log begun", "plus", "muted"),
    ReceiptKind.WITNESSED.value: ("Witnessed and copied", "eye", "waiting"),
    ReceiptKind.RELEASED.value: ("Released", "send", "gone"),
    ReceiptKind.HEALED.value: ("Our own log healed", "refresh-cw", "muted"),
    ReceiptKind.LOST.value: ("Lost from our log", "triangle-alert", "failed"),
    ReceiptKind.PURGING.value: ("Forgetting", "circle-dashed", "erased"),
    ReceiptKind.PURGED.value: ("Forgotten", "circle-dashed", "erased"),
}
_WHY: Final = {
    "emptied": "it emptied its file",
    "replaced": "it replaced its file",
    "deleted": "it deleted its file",
    "found gone": "it was gone when we looked",
}


class Journey(QWidget):
    """A short list of steps, oldest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("What became of it")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self._shapes: list[tuple[QLabel, str, str]] = []

    def show_receipts(self, receipts: Sequence[Receipt]) -> None:
        """Show the steps that these receipts tell of."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._shapes.clear()
        if not receipts:
            none = ElidedLabel("No receipt yet: only the program's own file has it.", part=Part.MUTED)
            self._grid.addWidget(none, 0, 0, 1, 3)
            return
        for row, receipt in enumerate(receipts):
            words, icon, ink = _STEPS.get(receipt.kind, (receipt.kind, "info", "muted"))
            why = receipt.text("why")
            if why is not None:
                words = f"{words}: {_WHY.get(why, why)}"
            shape, step = QLabel(), ElidedLabel(words)
            day, clock = _moment(receipt.at_ns)
            moment = QLabel(clock)
            set_part(moment, Part.MUTED)
            moment.setToolTip(f"{day} {clock}, receipt {receipt.seq}")
            self._shapes.append((shape, icon, ink))
            for column, label in enumerate((shape, step, moment)):
                self._grid.addWidget(label, row, column)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the shapes when the theme changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._redraw()

    def _redraw(self) -> None:
        look: Tokens = tokens.current()
        for shape, icon, ink in self._shapes:
            shape.setPixmap(icons.pixmap(icon, getattr(look, ink), size=_SHAPE_PX))


def _moment(at_ns: int) -> tuple[str, str]:
    second, fraction_ns = divmod(at_ns, _NS_PER_S)
    try:
        local = time.localtime(second)
    except (OverflowError, OSError, ValueError):
        return "", "unknown"
    clock = f"{time.strftime('%H:%M:%S', local)}.{fraction_ns // _NS_PER_MS:03d}"
    return time.strftime("%Y-%m-%d", local), clock
