"""What every page beside the events is: made when it is shown for the first time, and told of the events from then on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.widgets.buttons import IconButton, TextButton
from pellucid_gui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from pellucid.view.live_view import LiveView
    from pellucid_gui.pages.summary_feed import SummaryFeed
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

    def take_place_of(self, other: LatePage) -> None:
        """Show of its own what another page of the same kind shows, as soon as that is read."""

    def focus_search(self) -> bool:
        """Bring the keyboard to where this page is searched; say whether it can be."""
        return False


class CountedPage(LatePage):
    """
    A page that reads all events when it is shown, and again once something has changed and somebody comes back to it.

    Args:
        feed: Reads them; one reading at a time.
        reading: What is being done meanwhile, for screen readers.
        again: What the button does that reads them once more.
    """

    def __init__(self, *, feed: SummaryFeed, reading: str, again: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_old = True
        self._feed = feed
        feed.setParent(self)
        feed.progressed.connect(self._on_progress)
        self.cancel = TextButton(self.tr("Cancel"), part=Part.FLAT)
        self.cancel.clicked.connect(feed.cancel)
        self.refresh = IconButton("refresh-cw", again)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(reading)
        self.notices = NoticeBar()

    def look_at(self, view: LiveView | None) -> None:
        """Read the events of this view, now if the page can be seen."""
        self._feed.look_at(view)
        self._is_old = True
        if self.isVisible():
            self._read()
        self._show_busy()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what may have changed meanwhile."""
        super().showEvent(event)
        if self._is_old and not self._feed.is_busy:
            self._read()

    def _lay_out_below(self, strip: QHBoxLayout, body: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(strip)
        column.addWidget(self._progress)
        column.addWidget(self.notices)
        column.addWidget(body, 1)

    def _ask(self, days: int | None) -> None:
        """Begin to read the last days, or all of them."""
        self._progress.setValue(0)
        self._feed.ask(days)

    def _read(self) -> None:
        """Read what the page is about."""
        raise NotImplementedError

    def _show_words(self, share: str) -> None:
        """Say how things are; `share` is how much is read by now, empty if nothing is being read."""
        raise NotImplementedError

    def _show_busy(self) -> None:
        busy = self._feed.is_busy
        self.cancel.setVisible(busy)
        self._progress.setVisible(busy)
        self.refresh.setEnabled(self._feed.has_view and not busy)
        self._show_words(f"{self._progress.value()} %" if busy else "")

    @Slot(float)
    def _on_progress(self, share: float) -> None:
        self._progress.setValue(round(share * 100))
        self._show_busy()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageKind:
    """One page that there may be."""

    key: str
    """What settings call it."""
    title: str
    """What its tab says."""
    sequence: str
    """The key that shows it from anywhere, as Qt writes it."""
    make: Callable[[], LatePage]
    """Called once, when it is first shown."""
