"""Joins what finished runs left behind to the header, and opens it for review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from pellucid_gui.opening import open_dialog
from pellucid_gui.pages.hold_feed import HoldFeed
from pellucid_gui.pages.saving import Saving

if TYPE_CHECKING:
    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.holding.values import Deleted, Payload
    from pellucid_gui.dialogs.leftovers_dialog import LeftoversDialog
    from pellucid_gui.pages.hold_feed import HoldStanding
    from pellucid_gui.pages.watched_side import WatchedSide
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks


class KeptBack(QObject):
    """
    Lets a person review what is kept back.

    Args:
        shown: The app.
        tasks: Where slow work is done.
        clock: Handed to the engine.
        side: Whose header has the button, and whose page the dialog belongs to.
    """

    def __init__(self, *, shown: ShownApp, tasks: Tasks, clock: Clock, side: WatchedSide) -> None:
        super().__init__(side)
        self._title = shown.app.title
        self._side = side
        self.dialog: LeftoversDialog | None = None
        """The dialog that is open."""
        self.standing: HoldStanding | None = None
        """How leftovers stood at the last look."""
        self.feed = HoldFeed(
            shown=shown, tasks=tasks, clock=clock, is_ours=lambda: side.witness.is_ours, parent=self
        )
        self._saving = Saving(tasks=tasks, failed=self._on_failed, parent=self)
        self.feed.changed.connect(self._on_changed)
        self.feed.deleted.connect(self._on_deleted)
        self.feed.failed.connect(self._on_failed)
        self.feed.payload_read.connect(self._on_payload)
        self.feed.payload_failed.connect(self._on_no_payload)
        side.header.review_asked.connect(self.review)

    @Slot()
    def review(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        from pellucid_gui.dialogs.leftovers_dialog import LeftoversDialog  # noqa: PLC0415 - when it is asked for

        dialog = self.dialog = LeftoversDialog(title=self._title, parent=self._side.page)
        dialog.switch_asked.connect(lambda on: self.feed.switch(on=on))
        dialog.release_asked.connect(self.feed.release)
        dialog.keep_asked.connect(self.feed.keep)
        dialog.delete_asked.connect(self.feed.delete)
        dialog.payload_wanted.connect(self.feed.read_payload)
        dialog.save_wanted.connect(lambda name, content: self._saving.ask(dialog, name, content))
        if self.standing is not None:
            dialog.show_review(self.standing.review, ends_with_window=self.standing.ends_with_window)
        self.feed.begin()
        self.feed.look_on(on=True)
        open_dialog(dialog, closed=self._on_closed)

    def close(self) -> None:
        """Look no more."""
        self.feed.close()

    @Slot(object)
    def _on_changed(self, standing: HoldStanding) -> None:
        self.standing = standing
        self._side.header.show_kept_back(len(standing.review.kept_back))
        if self.dialog is not None:
            self.dialog.show_review(standing.review, ends_with_window=standing.ends_with_window)

    @Slot(object)
    def _on_deleted(self, deleted: Deleted) -> None:
        if self.dialog is not None:
            self.dialog.show_deleted(deleted)

    @Slot(object)
    def _on_failed(self, error: TelemetryError) -> None:
        if self.dialog is not None:
            self.dialog.show_error(error)

    @Slot(object)
    def _on_payload(self, payload: Payload) -> None:
        if self.dialog is not None:
            self.dialog.show_payload(payload)

    @Slot(str, object)
    def _on_no_payload(self, session: str, error: TelemetryError) -> None:
        if self.dialog is not None:
            self.dialog.show_no_payload(session, error)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None
        self.feed.look_on(on=False)
