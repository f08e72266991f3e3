"""Forgetting, as a person asks for it: first what it would do, then the question, then the deed, in tasks."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from pellucid.apps import EmbeddedApp
from pellucid.errors import NotFoundError
from pellucid_gui.visible_text import visible_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.purge import ForgetTarget, Forgotten, Outlook
    from pellucid_gui.dialogs.forget_dialog import ForgetDialog, Scope
    from pellucid_gui.pages.app_page import AppPage
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

_NOTICE = "forget"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a person is asked before something is forgotten."""

    target: ForgetTarget
    subject: str
    """The event's name, or the session's; empty for the whole program."""
    outlook: Outlook


class Forgetting(QObject):
    """
    Destroys our own copies of an event, a session or everything of an app, if the person agrees.

    Args:
        shown: The app.
        tasks: Where the ledger is read and changed.
        clock: Dates the receipts.
        page: Whose events are meant, and where the outcome is told.
    """

    def __init__(self, *, shown: ShownApp, tasks: Tasks, clock: Clock, page: AppPage) -> None:
        super().__init__(page)
        self._shown = shown
        self._tasks = tasks
        self._clock = clock
        self._page = page
        self.dialog: ForgetDialog | None = None
        """The dialog that is open."""

    @Slot(int)
    def forget_event(self, event: int) -> None:
        """Ask whether the copy of one event shall be destroyed."""
        from pellucid_gui.dialogs.forget_dialog import Scope  # noqa: PLC0415 - only when it is asked for
        from pellucid_gui.models.columns import event_text  # noqa: PLC0415 - as above

        view = self._page.feed.view if self._page.feed is not None else None
        if view is None:
            return

        def look() -> Question | None:
            from pellucid.ledger.ledger import folder_of  # noqa: PLC0415 - in the task, as the index needs it
            from pellucid.ledger.purge import ForgetEvent  # noqa: PLC0415 - as above

            record = view.record(event)
            if record.line_number is None:
                return None
            target = ForgetEvent(folder=folder_of(record.row.session), line=record.line_number)
            return self._question(target, event_text(record.row))

        self._ask(Scope.EVENT, look)

    @Slot(str)
    def forget_session(self, session: str) -> None:
        """Ask whether all copies of a session shall be destroyed."""
        from pellucid_gui.dialogs.forget_dialog import Scope  # noqa: PLC0415 - only when it is asked for

        def look() -> Question:
            from pellucid.ledger.ledger import folder_of  # noqa: PLC0415 - in the task
            from pellucid.ledger.purge import ForgetSession  # noqa: PLC0415 - as above

            name = visible_text(os.fsencode(session))
            return self._question(ForgetSession(folder=folder_of(session)), name)

        self._ask(Scope.SESSION, look)

    @Slot()
    def forget_app(self) -> None:
        """Ask whether all copies of the app's events shall be destroyed."""
        from pellucid_gui.dialogs.forget_dialog import Scope  # noqa: PLC0415 - only when it is asked for

        def look() -> Question:
            from pellucid.ledger.purge import ForgetApp  # noqa: PLC0415 - in the task

            return self._question(ForgetApp(), "")

        self._ask(Scope.APP, look)

    def _question(self, target: ForgetTarget, subject: str) -> Question:
        from pellucid.ledger.purge import foresee  # noqa: PLC0415 - in the task

        outlook = foresee(self._ledger(), target, data_dir=self._page.data_dir)
        return Question(target=target, subject=subject, outlook=outlook)

    def _ledger(self) -> Ledger:
        from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - in a task

        return Ledger(root=self._shown.locations.ledger_root(self._shown.app), clock=self._clock)

    def _ask(self, scope: Scope, look: Callable[[], Question | None]) -> None:
        self._page.notices.withdraw(_NOTICE)

        def show(question: Question | None) -> None:
            if question is None or not question.outlook.lines:
                self._say_nothing_there()
            else:
                self._open(scope, question)

        self._tasks.start(look, done=show, failed=self._on_failed)

    def _open(self, scope: Scope, question: Question) -> None:
        from pellucid_gui.dialogs.forget_dialog import ForgetDialog  # noqa: PLC0415 - only when it is asked for

        outlook = question.outlook
        self.dialog = dialog = ForgetDialog(
            scope=scope,
            title=self._shown.app.title,
            subject=question.subject,
            count=outlook.lines,
            still_queued=outlook.still_queued,
            own=isinstance(self._shown.app, EmbeddedApp),
            parent=self._page,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if outlook.lines > outlook.still_queued:
            dialog.accepted.connect(lambda: self._forget(question.target))
        dialog.finished.connect(self._on_closed)
        dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None

    def _forget(self, target: ForgetTarget) -> None:
        data_dir = self._page.data_dir

        def carry_out() -> Forgotten:
            from pellucid.ledger.purge import forget  # noqa: PLC0415 - in the task

            cache = self._shown.locations.column_cache(self._shown.app)
            return forget(self._ledger(), target, data_dir=data_dir, column_cache=cache)

        def tell(outcome: Forgotten) -> None:
            text = self._outcome(outcome.lines, len(outcome.still_queued))
            self._page.notices.say(_NOTICE, text)

        self._tasks.start(carry_out, done=tell, failed=self._on_failed)

    def _outcome(self, gone: int, kept: int) -> str:
        if gone == 1:
            text = self.tr("1 event forgotten.")
        else:
            text = self.tr("{count} events forgotten.").format(count=f"{gone:,}")
        if kept == 1:
            text += " " + self.tr("1 is still in {title}'s own queue, so it stays.")
        elif kept:
            text += " " + self.tr("{count} are still in {title}'s own queue, so they stay.")
        return text.format(count=f"{kept:,}", title=self._shown.app.title)

    def _say_nothing_there(self) -> None:
        if isinstance(self._shown.app, EmbeddedApp):
            text = self.tr("There is nothing to forget: its bytes are gone.")
        else:
            text = self.tr("There is nothing to forget: Pellucid has no copy of it.")
        self._page.notices.say(_NOTICE, text)

    def _on_failed(self, error: TelemetryError) -> None:
        if isinstance(error, NotFoundError):  # forgotten by somebody else meanwhile, or never copied
            self._say_nothing_there()
        else:
            self._page.notices.say_error(_NOTICE, error)
