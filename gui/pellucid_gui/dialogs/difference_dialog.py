"""What a new version of a program would collect more than a person has seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pellucid.catalogue.difference import GainKind
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say
from pellucid_gui.widgets.gain_card import GainCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.catalogue.difference import Gain

_WIDTH_PX: Final = 720
_MOST_PX: Final = 420


class DifferenceDialog(Sheet):
    """
    Shows what is new, one thing below the other; nothing of it is collected before it is allowed.

    Args:
        title: The program, with its version.
        host: Where it sends to.
        gains: What is collected more.
    """

    def __init__(
        self, *, title: str, host: str, gains: Sequence[Gain], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            icon="plus",
            heading=say("{title} would collect more", title=title),
            width_px=_WIDTH_PX,
            parent=parent,
        )
        self.say(
            say(
                "It would go to {host} as the rest does. Until you allow it, none of it is collected.",
                host=host,
            ),
            Part.QUIET,
        )
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, Space.L, Space.M)
        column.setSpacing(Space.S)
        for gain in sorted(gains, key=lambda gain: gain.kind is not GainKind.EVENT):
            column.addWidget(GainCard(gain))
        self.add_scrolled(inner, name=say("What is new"), most_px=_MOST_PX)
        self.reach_foot()
        self.offer(say("Allow"), part=None, cancel=say("Not now"))
