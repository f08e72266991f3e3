"""What Pellucid is, which version this is, and what others gave to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout

import pellucid
import pellucid_resources
from pellucid_gui import icons
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.json_view import JsonView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH_PX: Final = 520
_MARK_PX: Final = 40
_LICENCES_PX: Final = 220


class AboutDialog(Sheet):
    """Shows the mark, the version, the promise and the licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon="info", heading=say("Pellucid"), width_px=_WIDTH_PX, parent=parent)
        self.setWindowTitle(say("About Pellucid"))
        self.say(say("Version {version__}", version__=pellucid.__version__), Part.MUTED)
        self.say(say("See everything a program says about you, before it says it."))
        self.say(
            say(
                "Pellucid has no telemetry of its own and connects to nothing. It may be used under the MIT "
                "licence or the Apache licence 2.0."
            ),
            Part.QUIET,
        )
        self._licences = JsonView(name=say("Licences"), numbered=False)
        self._licences.setFixedHeight(_LICENCES_PX)
        self._licences.hide()
        self._more = TextButton(say("Licences of fonts and icons"), part=Part.FLAT)
        self._more.clicked.connect(self._show_licences)
        links = QHBoxLayout()
        links.addSpacing(-Space.S)  # so that its words, not its frame, stand below the others
        links.addWidget(self._more)
        links.addStretch(1)
        self.body.addLayout(links)
        self.body.addWidget(self._licences)
        self.offer(say("Close"), cancel="")

    def _show_licences(self) -> None:
        texts = pellucid_resources.licence_texts()
        self._licences.show_text("\n\n".join(f"{name}\n\n{text}" for name, text in texts.items()))
        self._licences.show()
        self._more.hide()
        self.fit()

    def _redraw(self) -> None:
        """Show the mark in the place of a shape; it has colours of its own."""
        side = icons.side_beside(self.font(), of=_MARK_PX)
        self._shape.setFixedWidth(side)
        self._shape.setPixmap(icons.mark_pixmap(size=side))
