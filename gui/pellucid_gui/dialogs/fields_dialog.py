"""Lets a person take fields out of one event before it leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_PX: Final = 260
_LONGEST_VALUE: Final = 200


class FieldsDialog(Sheet):
    """
    Shows an event's fields, each with a tick; what is ticked does not leave.

    Args:
        name: The event's.
        fields: Their values, by name.
        taken_out: Those that are out already.
    """

    def __init__(
        self,
        *,
        name: str,
        fields: Mapping[str, str],
        taken_out: frozenset[str] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="eye-off", ink="kept", heading=say("Take fields out?"), parent=parent)
        self.say(visible(name), Part.STRONG)
        self.say(
            say(
                "What you tick does not leave with this event, and cannot be put back into it. Its line in "
                "the log stays as it was recorded. If it is in a sealed batch, that one is sealed anew."
            )
        )
        self.ticks: dict[str, Tick] = {}
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, Space.XS, Space.M, Space.XS)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for row, (field, value) in enumerate(fields.items()):
            tick = Tick(visible(field).replace("&", "&&"))
            tick.setChecked(field in taken_out)
            tick.setEnabled(field not in taken_out)
            tick.toggled.connect(self._on_tick)
            self.ticks[field] = tick
            cut = value if len(value) <= _LONGEST_VALUE else f"{value[:_LONGEST_VALUE]}…"
            shown = visible(cut)
            grid.addWidget(tick, row, 0)
            grid.addWidget(ElidedLabel(shown, part=Part.CODE), row, 1)
        if taken_out:
            done = QLabel(say("What is out already stays out."))
            set_part(done, Part.MUTED)
            grid.addWidget(done, len(fields), 0, 1, 2)
        self.add_scrolled(inner, name=say("Fields"), most_px=_MOST_PX)
        self._taken_out = taken_out
        self._button = self.offer(say("Take out"))
        self._on_tick()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The fields that a person ticked, without those that are out already."""
        return tuple(
            name for name, tick in self.ticks.items() if tick.isChecked() and name not in self._taken_out
        )

    def _on_tick(self) -> None:
        self._button.setEnabled(bool(self.chosen))
