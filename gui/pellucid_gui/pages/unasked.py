"""Tells that collection was turned on without the person's doing so here: once for each time, with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from pellucid_gui.pages.file_bell import FileBell
from pellucid_gui.tasks import Latest
from pellucid_gui.translation import say
from pellucid_gui.widgets.notice import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.clock import Clock
    from pellucid.config.changes import ConfigChange
    from pellucid.config.history import ConfigHistory
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks
    from pellucid_gui.widgets.notice_bar import NoticeBar

UNASKED: Final = "unasked"
"""The key of the notice."""


class Unasked(QObject):
    """
    Follows what the witness writes down of the config.

    Args:
        shown: Whose config.
        tasks: Where the log is read.
        clock: Handed to the log.
        notices: Where it is told.
        switch_off: Switches collection off, as the header does.
    """

    read = Signal(str)
    """The person says that it is fine: keep this text, and hand it to `know_read` the next time."""

    def __init__(
        self,
        *,
        shown: ShownApp,
        tasks: Tasks,
        clock: Clock,
        notices: NoticeBar,
        switch_off: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._clock = clock
        self._notices = notices
        self._switch_off = switch_off
        self._reading = Latest(tasks)
        self._bell: FileBell | None = None
        self._read = ""
        self._change: ConfigChange | None = None
        notices.dismissed.connect(self._on_dismissed)

    def know_read(self, text: str) -> None:
        """Take in what a person has read before."""
        self._read = text

    def begin(self) -> None:
        """Look now, and whenever something is written down from now on."""
        if self._bell is None:
            self._bell = FileBell(self._history().path, parent=self)
            self._bell.rung.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """See whether there is something to tell, in a task; a log that cannot be read tells nothing."""
        if self._bell is not None:
            self._bell.follow()
            self._reading.start(self._see, done=self._tell, failed=lambda _error: None)

    def close(self) -> None:
        """Look no more."""
        self._reading.forget()
        if self._bell is not None:
            self._bell.close()

    def _history(self) -> ConfigHistory:
        from pellucid.config.history import ConfigHistory  # noqa: PLC0415 - after the first paint

        root = self._shown.locations.ledger_root(self._shown.app)
        return ConfigHistory(root=root, clock=self._clock)

    def _see(self) -> ConfigChange | None:
        from pellucid.config.history import last_unasked  # noqa: PLC0415 - in the task

        return last_unasked(self._history().changes())

    def _tell(self, change: ConfigChange | None) -> None:
        self._change = change
        if change is None or str(change.at_ns) == self._read:
            self._notices.withdraw(UNASKED)
            return
        say_unasked(self._notices, change, self._shown.app.title, switch_off=self._switch_off)

    @Slot(str)
    def _on_dismissed(self, key: str) -> None:
        if key == UNASKED and self._change is not None:
            self._read = str(self._change.at_ns)
            self.read.emit(self._read)


def say_unasked(
    notices: NoticeBar, change: ConfigChange, title: str, *, switch_off: Callable[[], object]
) -> None:
    """
    Tell of a change, with both answers.

    Args:
        notices: Where it is told.
        change: What turned collection on.
        title: The program.
        switch_off: What the first answer does.
    """
    from pellucid.view.interjections import change_interjection  # noqa: PLC0415 - seldom needed

    notices.say(
        UNASKED,
        say(
            "{words}. Who did this cannot be seen from outside.",
            words=change_interjection(change, title).words,
        ),
        tone=Tone.WARN,
        action=(say("Switch off again"), switch_off),
        dismiss=say("It's fine"),
    )
