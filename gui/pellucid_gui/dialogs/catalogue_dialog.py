"""What a program may collect, before a person answers and at any time after; each class can be switched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from pellucid.consent.values import Choice, Mode
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part
from pellucid_gui.translation import say
from pellucid_gui.widgets.catalogue_view import CatalogueView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pellucid.catalogue.values import Catalogue
    from pellucid.consent.values import Unreadable

_WIDTH_PX: Final = 720
_HEIGHT_PX: Final = 420


class CatalogueDialog(Sheet):
    """
    Shows events by class, with purpose, fields, and where they go.

    Args:
        title: The program.
        host: Where it sends to.
        catalogue: What it may collect.
    """

    class_asked = Signal(str, Mode)
    """A person wants less, or again all, of one class of events. Carry it out, then call `show_choice`."""

    def __init__(self, *, title: str, host: str, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(
            icon="list",
            heading=say("What {title} may collect", title=title),
            width_px=_WIDTH_PX,
            parent=parent,
        )
        self.say(
            say(
                "This and nothing else, sent to {host} and only if you agree. Each class of events can be "
                "switched by itself; switching one off destroys its events that were not sent.",
                host=host,
            ),
            Part.QUIET,
        )
        self.view = CatalogueView(catalogue)
        self.view.class_asked.connect(self.class_asked)
        self.view.setFixedHeight(_HEIGHT_PX)
        self.body.addWidget(self.view)
        self.reach_foot()
        self.offer(say("Close"), cancel="")

    def show_choice(self, choice: Choice | Unreadable) -> None:
        """Show what holds for each class."""
        known = choice if isinstance(choice, Choice) else None
        self.view.show_classes(
            {} if known is None else known.classes, enabled=known is not None and known.mode is not Mode.OFF
        )
