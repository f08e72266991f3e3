"""The apps with the engine inside that have left their cards, also those that do so while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pellucid.errors import LedgerError
from pellucid.said import said
from pellucid_gui.pages.file_bell import FileBell
from pellucid_gui.tasks import Latest

if TYPE_CHECKING:
    from pathlib import Path

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
    troubled = Signal(object)
    """A `LedgerError` that names cards which cannot be read; told again once there are others."""

    def __init__(self, *, locations: Locations, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locations = locations
        self._known: dict[str, EmbeddedApp] = {}
        self._broken: tuple[Path, ...] = ()
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

    def _read(self) -> tuple[tuple[EmbeddedApp, ...], tuple[Path, ...]]:
        from pellucid.app_cards import broken_cards, cards  # noqa: PLC0415 - after the first paint

        return cards(self._locations), broken_cards(self._locations)

    def _take(self, found: tuple[tuple[EmbeddedApp, ...], tuple[Path, ...]]) -> None:
        apps, broken = found
        news = tuple(app for app in apps if self._known.get(app.key) != app)
        self._known.update({app.key: app for app in news})
        if news:
            self.changed.emit(news)
        if broken != self._broken:
            self._broken = broken
            if broken:
                self.troubled.emit(
                    LedgerError(
                        said(
                            "An app is not listed, since its card cannot be read: {cards}",
                            cards=", ".join(map(str, broken)),
                        ),
                        said("It writes the card anew at its next start. The other apps are not affected."),
                    )
                )
