"""The apps with the engine inside that have left their cards, also those that do so while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pellucid_gui.pages.file_bell import FileBell
from pellucid_gui.tasks import Latest

if TYPE_CHECKING:
    from pellucid.apps import EmbeddedApp
    from pellucid.locations import Locations
    from pellucid_gui.tasks import Tasks

_ANY = "any.json"


class CardFeed(QObject):
    """
    Follows the folder of the cards, which need not be there yet.

    Args:
        locations: Pellucid's own folders.
        tasks: Where cards are read.
    """

    changed = Signal(object)
    """A tuple of `EmbeddedApp`: those whose cards are new or others than before, sorted by title."""

    def __init__(self, *, locations: Locations, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locations = locations
        self._known: dict[str, EmbeddedApp] = {}
        self._reading = Latest(tasks)
        self._bell = FileBell(locations.cards / _ANY, parent=self)
        self._bell.rung.connect(self.read)

    def read(self) -> None:
        """Read now, in a task."""
        self._bell.follow()
        self._reading.start(self._read, done=self._take, failed=lambda _error: None)

    def close(self) -> None:
        """Follow nothing any more."""
        self._bell.close()
        self._reading.forget()

    def _read(self) -> tuple[EmbeddedApp, ...]:
        from pellucid.app_cards import cards  # noqa: PLC0415 - after the first paint

        return cards(self._locations)

    def _take(self, found: tuple[EmbeddedApp, ...]) -> None:
        news = tuple(app for app in found if self._known.get(app.key) != app)
        self._known.update({app.key: app for app in news})
        if news:
            self.changed.emit(news)
