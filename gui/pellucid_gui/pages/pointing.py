"""Leading to one event: what a link, or another program, wants a person to see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from pellucid_gui.widgets.notice import Tone

if TYPE_CHECKING:
    from pellucid.errors import TelemetryError
    from pellucid_gui.pages.events_pane import EventsPane
    from pellucid_gui.pages.record_desk import RecordDesk
    from pellucid_gui.pages.viewing import Viewing
    from pellucid_gui.tasks import Task, Tasks
    from pellucid_gui.widgets.notice_bar import NoticeBar

_NOTICE: Final = "pointing"
_PATIENCE_MS: Final = 400
"""What is found within this time is not announced: nobody could read it."""


class Pointing(QObject):
    """
    Finds an event by its uuid or its place, and chooses it.

    Args:
        events: Where it is chosen.
        viewing: Whose view knows it, once that is open.
        desk: Shows it in full.
        notices: Where it is told that there is none.
        tasks: Where it is looked for.
    """

    def __init__(
        self,
        *,
        events: EventsPane,
        viewing: Viewing,
        desk: RecordDesk,
        notices: NoticeBar,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._events = events
        self._viewing = viewing
        self._desk = desk
        self._notices = notices
        self._tasks = tasks
        self._wanted: str | None = None
        self._found: int | None = None
        self._task: Task[int | None] | None = None
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._announce)
        viewing.settled.connect(self._look)
        events.model.modelReset.connect(self._choose)

    def point_to(self, event: str | None, filter_text: str | None) -> None:
        """
        Set the filter and choose an event, now or as soon as the events are open.

        Args:
            event: A uuid, or `<session prefix>:<line number>`; `None` chooses nothing else.
            filter_text: `None` leaves the filter alone, unless it hides the event.
        """
        if filter_text is not None:
            self._events.filter_bar.field.setText(filter_text)
        if event is None:
            return
        self._notices.withdraw(_NOTICE)
        if self._task is not None:
            self._task.forget()
            self._task = None
        self._wanted, self._found = event, None
        self._look()

    @Slot()
    def _look(self) -> None:
        view = self._viewing.feed.view if self._viewing.feed is not None else None
        if self._wanted is None or self._task is not None or view is None or not self._viewing.is_ready:
            return
        wanted = self._wanted
        self._patience.start()
        self._task = self._tasks.start(lambda: view.find(wanted), done=self._on_found, failed=self._on_failed)

    def _on_found(self, number: int | None) -> None:
        wanted = self._end()
        if number is None:
            self._notices.say(
                _NOTICE,
                self.tr(
                    "There is no event {event} here. It may have been forgotten, or never have been seen."
                ).format(event=wanted),
                tone=Tone.WARN,
            )
            return
        self._found = number
        if self._events.model.row_of(number) is None:
            self._events.filter_bar.clear()  # the rows that follow are all of them
        else:
            self._choose()

    def _on_failed(self, error: TelemetryError) -> None:
        self._end()
        self._notices.say_error(_NOTICE, error)

    def _end(self) -> str:
        wanted, self._wanted, self._task = self._wanted, None, None
        self._patience.stop()
        self._notices.withdraw(_NOTICE)
        return wanted or ""

    @Slot()
    def _choose(self) -> None:
        if self._found is None or self._events.model.row_of(self._found) is None:
            return
        number, self._found = self._found, None
        self._events.table.choose(number)
        self._desk.fetch(number)
        self._events.focus_rows()

    @Slot()
    def _announce(self) -> None:
        self._notices.say(_NOTICE, self.tr("Looking for event {event}…").format(event=self._wanted))
