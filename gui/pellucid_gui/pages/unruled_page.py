"""What stands in the place of rules for somebody else's program: that it cannot have any, and what can be done instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pellucid_gui.collection import Collection
from pellucid_gui.pages.late_page import LatePage
from pellucid_gui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from pellucid.clock import Clock
    from pellucid.view.live_view import LiveView
    from pellucid_gui.pages.watched_side import WatchedSide
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks


class UnruledPage(LatePage):
    """
    Says plainly that nothing single can be withheld, and offers to switch collection off as long as it is on.

    Args:
        shown: The program.
        side: The program's.
        tasks: As for every page; nothing here is read.
        clock: As for every page; nothing here depends on the time.
    """

    def __init__(
        self,
        *,
        shown: ShownApp,
        side: WatchedSide,
        tasks: Tasks,  # noqa: ARG002 - every page is made alike
        clock: Clock,  # noqa: ARG002 - as above
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._side = side
        self.told = EmptyState(icon="eye", heading="", action=self.tr("Switch collection off"))
        self.told.acted.connect(self._switch_off)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.told)
        side.changed.connect(self._show)
        self._show()

    def look_at(self, view: LiveView | None) -> None:
        """Do nothing: what is said does not depend on events."""

    def renew(self, shown: ShownApp) -> None:
        """Take in that it is called otherwise."""
        self._shown = shown
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Say what holds now."""
        super().showEvent(event)
        self._show()

    @Slot()
    def _show(self) -> None:
        title = self._shown.app.title
        is_on = self._side.collection is Collection.ON
        is_off = self._side.collection is Collection.OFF
        told = self.tr(
            "{title} posts its queue itself, as a whole. Pellucid reads along and changes nothing on the way, so neither a "
            "single event nor a field of one can be hashed, redacted or withheld."
        ).format(title=title)
        if is_off:
            instead = self.tr("Its collection is off: from its next start on it sends nothing at all.")
        else:
            instead = self.tr(
                "What can be done: switch its collection off as a whole, or hold what finished runs leave behind until you "
                "have read it."
            )
        self.told.say(self.tr("There are no rules for {title}").format(title=title), f"{told}\n\n{instead}")
        self.told.button.setVisible(is_on)

    @Slot()
    def _switch_off(self) -> None:
        self._side.verbs.set_enabled(False)
