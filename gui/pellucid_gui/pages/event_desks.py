"""Who works on the events of one page: reads, marks, counts, filters, points to, compares and exports them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pellucid_gui.pages.comparing import Comparing
from pellucid_gui.pages.filter_desk import FilterDesk
from pellucid_gui.pages.mark_desk import MarkDesk
from pellucid_gui.pages.pointing import Pointing
from pellucid_gui.pages.record_desk import RecordDesk
from pellucid_gui.pages.selection_desk import SelectionDesk
from pellucid_gui.pages.timeline_desk import TimelineDesk
from pellucid_gui.pages.viewing import Viewing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pellucid.apps import KnownApp
    from pellucid.clock import Clock
    from pellucid.view.live_view import LiveView
    from pellucid_gui.pages.events_pane import EventsPane
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks
    from pellucid_gui.widgets.detail_pane import DetailPane
    from pellucid_gui.widgets.notice_bar import NoticeBar


class EventDesks(QObject):
    """
    Joins the widgets that show events to those who work on them.

    Args:
        shown: Whose events.
        events: Shows the rows.
        detail: Shows the chosen event.
        notices: Where failures are told.
        tasks: Where slow work is done.
        clock: Handed to the view.
        parent: The page, which dialogs are opened above.
    """

    def __init__(
        self,
        *,
        shown: ShownApp,
        events: EventsPane,
        detail: DetailPane,
        notices: NoticeBar,
        tasks: Tasks,
        clock: Clock,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._app = shown.app
        self.record = RecordDesk(app=shown.app, detail=detail, notices=notices, tasks=tasks, parent=self)
        """Reads the chosen event."""
        self.marks = MarkDesk(model=events.model, tasks=tasks, parent=self)
        self.timeline = TimelineDesk(events=events, tasks=tasks, clock=clock, parent=self)
        self.viewing = Viewing(
            events=events,
            desk=self.record,
            marks=self.marks,
            timeline=self.timeline,
            notices=notices,
            clock=clock,
            parent=self,
        )
        """Has the view that all others ask."""
        self.pointing = Pointing(
            events=events,
            viewing=self.viewing,
            desk=self.record,
            notices=notices,
            tasks=tasks,
            parent=self,
        )
        self.selection = SelectionDesk(
            events=events,
            desk=self.record,
            notices=notices,
            tasks=tasks,
            app=self._app_now,
            view=self._view_now,
            parent=self,
        )
        self.filters = FilterDesk(
            shown=shown,
            bar=events.filter_bar,
            detail=detail,
            notices=notices,
            tasks=tasks,
            clock=clock,
            view=self._view_now,
            parent=self,
        )
        self.comparing = Comparing(
            events=events,
            detail=detail,
            notices=notices,
            tasks=tasks,
            app=self._app_now,
            view=self._view_now,
            parent=parent,
        )
        self.viewing.updated.connect(self.comparing.look_again)
        self.viewing.reset.connect(self.comparing.look_again)

    def renew(self, app: KnownApp) -> None:
        """Take in that the app says something else of itself."""
        self._app = app
        self.record.renew(app)

    def close(self) -> bool:
        """
        End what is under way, and the view with its thread.

        Returns:
            Whether it has ended.
        """
        self.selection.close()
        return self.viewing.close()

    def _app_now(self) -> KnownApp:
        return self._app

    def _view_now(self) -> LiveView | None:
        return self.viewing.feed.view if self.viewing.feed is not None else None
