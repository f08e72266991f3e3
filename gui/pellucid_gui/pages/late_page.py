"""What every page beside the events is: made when it is shown for the first time, and told of the events from then on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pellucid_gui.style_sheet import Part, set_part

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.view.live_view import LiveView
    from pellucid_gui.shown_app import ShownApp


class LatePage(QWidget):
    """A page of one app; nothing of it exists before somebody wants to see it."""

    filter_asked = Signal(str)
    """A person wants to see the events of this filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, Part.SURFACE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def look_at(self, view: LiveView | None) -> None:
        """Tell of this view from now on, which has read all that is there; `None`: there is none, end what is under way."""
        raise NotImplementedError

    def note_change(self) -> None:
        """Take in that something is another about the events, or that there are more."""

    def renew(self, shown: ShownApp) -> None:
        """Take in that the app says something else of itself, such as another version."""

    def focus_search(self) -> bool:
        """Bring the keyboard to where this page is searched; say whether it can be."""
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class PageKind:
    """One page that there may be."""

    key: str
    """What settings call it."""
    title: str
    """What its tab says."""
    make: Callable[[], LatePage]
    """Called once, when it is first shown."""
