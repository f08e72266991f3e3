"""The payloads of two events beside each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from pellucid.view.side_by_side import Pair, unified
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space, TypeSize
from pellucid_gui.translation import number_text
from pellucid_gui.visible_text import visible_text
from pellucid_gui.widgets.buttons import CopyButton, IconButton, TextButton
from pellucid_gui.widgets.compare_table import CompareTable
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIZE_PX: Final = (920, 600)
_ALL, _ONLY = 0, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One of the two events."""

    name: str
    facts: str
    """When it happened, and what became of it."""


class CompareDialog(QDialog):
    """
    Shows two payloads line by line; Escape closes it.

    Args:
        left: What stands at the left; the earlier one, as a rule.
        right: What stands at the right.
        pairs: Their lines.
        claim: What is true of the two.
    """

    def __init__(
        self,
        left: Compared,
        right: Compared,
        pairs: tuple[Pair, ...],
        *,
        claim: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Two events side by side"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        scale = max(1.0, self.font().pixelSize() / TypeSize.BODY)
        self.resize(*(round(side * scale) for side in _SIZE_PX))
        self._pairs: tuple[Pair, ...] = ()
        self.table = CompareTable((_title(left), _title(right)))
        self.scope = Segmented((self.tr("All"), self.tr("Only what differs")), name=self.tr("Which lines"))
        self.scope.chosen.connect(self._show)
        self._sides = (_Side(), _Side())
        self._claim = QLabel()
        self._count = ElidedLabel(part=Part.MUTED, mode=Qt.TextElideMode.ElideRight)
        self.back = IconButton("chevron-up", self.tr("The difference before (Shift+F3)"))
        self.on = IconButton("chevron-down", self.tr("The next difference (F3)"))
        self.copy = CopyButton(
            self.tr("Copy both as one text, with - and + before what differs"), lambda: unified(self._pairs)
        )
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        for key, do in ((Qt.Key.Key_F3, self._go_on), (Qt.Modifier.SHIFT | Qt.Key.Key_F3, self._go_back)):
            QShortcut(QKeySequence(key), self).activated.connect(do)
        self._place: int | None = None
        self._lay_out()
        self.show_pair(left, right, pairs, claim=claim)

    def show_pair(self, left: Compared, right: Compared, pairs: tuple[Pair, ...], *, claim: str = "") -> None:
        """Show how the two are by now, as when the dialog was made; whoever reads stays where they are."""
        for shown, side in zip(self._sides, (left, right), strict=True):
            shown.say(side)
        self.table.compared.show_titles((_title(left), _title(right)))
        self._claim.setText(claim)
        if pairs != self._pairs:
            self._pairs = pairs
            if not any(pair.is_different for pair in pairs):
                self.scope.choose(_ALL)
            self.table.renew(pairs, only_different=self.scope.choice == _ONLY)
            self._place = None
        self._tell()

    def show_gone(self, why: str) -> None:
        """Show nothing any more, and say why."""
        self._pairs = ()
        self.scope.choose(_ALL)
        self._show(_ALL)
        self._count.setText("")
        self._claim.setText(why)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.M, Space.S, Space.S, Space.XS)
        bar.setSpacing(Space.S)
        bar.addWidget(self.scope)
        bar.addWidget(self._count, 1)
        for button in (self.back, self.on, self.copy):
            bar.addWidget(button)
        head = QFrame()
        set_part(head, Part.HEADER)
        sides = QHBoxLayout(head)
        sides.setContentsMargins(0, Space.XS, 0, Space.S)
        sides.setSpacing(0)
        for side in self._sides:
            sides.addLayout(side, 1)
        self.table.horizontalHeader().hide()  # the names above say the same, and more
        close = TextButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self._claim.setTextFormat(Qt.TextFormat.PlainText)
        self._claim.setWordWrap(True)
        set_part(self._claim, Part.MUTED)
        foot = QFrame()
        set_part(foot, Part.FOOTER)
        strip = QHBoxLayout(foot)
        strip.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        strip.setSpacing(Space.M)
        strip.addWidget(self._claim, 1)
        strip.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(head)
        column.addWidget(self.table, 1)
        column.addWidget(foot)
        self.table.setFocus()

    @Slot(int)
    def _show(self, choice: int) -> None:
        self.table.show_pairs(self._pairs, only_different=choice == _ONLY)
        self._place = None
        self._tell()

    @Slot()
    def _go_on(self) -> None:
        self._place = self.table.next_difference()
        self._tell()

    @Slot()
    def _go_back(self) -> None:
        self._place = self.table.next_difference(backward=True)
        self._tell()

    def _tell(self) -> None:
        count = len(self.table.compared.stretches)
        if not count:
            said = self.tr("They say the same")
        elif self._place is not None:
            said = self.tr("{place} of {count}").format(
                place=number_text(self._place + 1), count=number_text(count)
            )
        elif count == 1:
            said = self.tr("They differ in one place")
        else:
            said = self.tr("They differ in {count} places").format(count=number_text(count))
        self._count.setText(said)
        for button in (self.back, self.on):
            button.setEnabled(bool(count))
        self.scope.segment(_ONLY).setEnabled(bool(count))


class _Side(QVBoxLayout):
    """Says which event stands below."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel(part=Part.STRONG)
        self._facts = ElidedLabel(part=Part.MUTED, mode=Qt.TextElideMode.ElideRight)
        self.setContentsMargins(Space.M, 0, Space.S, 0)
        self.setSpacing(0)
        self.addWidget(self._name)
        self.addWidget(self._facts)

    def say(self, side: Compared) -> None:
        """Name an event."""
        self._name.setText(_shown(side.name))
        self._facts.setText(_shown(side.facts))


def _title(side: Compared) -> str:
    return f"{_shown(side.name)}, {side.facts}"


def _shown(text: str) -> str:
    return visible_text(text.encode("utf-8", "surrogateescape"))
