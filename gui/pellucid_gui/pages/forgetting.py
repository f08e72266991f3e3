"""Forgetting, as a person asks for it: first what it would do, then the question, then the deed, in tasks."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from pellucid.apps import EmbeddedApp
from pellucid.errors import NotFoundError
from pellucid_gui.opening import open_dialog
from pellucid_gui.tasks import Job
from pellucid_gui.translation import say_count
from pellucid_gui.visible_text import visible_text
from pellucid_gui.widgets.job_bar import JobBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.purge import ForgetTarget, Forgotten
    from pellucid.ledger.purge_outlook import Outlook
    from pellucid_gui.dialogs.forget_dialog import ForgetDialog, Scope
    from pellucid_gui.pages.app_page import AppPage
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

_NOTICE = "forget"
_SHARE_EVERY_MS: Final = 100
"""What takes no longer than this is told when it is done."""


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
        self._look: Job | None = None
        """What would be forgotten is being counted."""
        self._job: Job | None = None
        """All of the app is being forgotten."""
        self._shares = QTimer(self, interval=_SHARE_EVERY_MS)
        self._shares.timeout.connect(self.show_share)
        self.dialog: ForgetDialog | None = None
        """The dialog that is open."""
        self.bar = JobBar()
        """Says how far it is where that takes long, and lets a person end it."""
        self.bar.cancel_asked.connect(self._on_cancel)

    @Slot(int)
    def forget_event(self, event: int) -> None:
        """Ask whether the copy of one event shall be destroyed."""
        from pellucid_gui.dialogs.forget_dialog import Scope  # noqa: PLC0415 - only when it is asked for
        from pellucid_gui.models.columns import event_text  # noqa: PLC0415 - as above

        view = self._page.feed.view if self._page.feed is not None else None
        if view is None:
            return

        def look(job: Job) -> Question | None:
            from pellucid.ledger.ledger import folder_of  # noqa: PLC0415 - in the task, as the index needs it
            from pellucid.ledger.purge import ForgetEvent  # noqa: PLC0415 - as above

            record = view.record(event)
            if record.line_number is None:
                return None
            target = ForgetEvent(folder=folder_of(record.row.session), line=record.line_number)
            return self._question(target, event_text(record.row), job)

        self._ask(Scope.EVENT, look)

    @Slot(str)
    def forget_session(self, session: str) -> None:
        """Ask whether all copies of a session shall be destroyed."""
        from pellucid_gui.dialogs.forget_dialog import Scope  # noqa: PLC0415 - only when it is asked for

        def look(job: Job) -> Question:
            from pellucid.ledger.ledger import folder_of  # noqa: PLC0415 - in the task
            from pellucid.ledger.purge import ForgetSession  # noqa: PLC0415 - as above

            name = visible_text(os.fsencode(session))
            return self._question(ForgetSession(folder=folder_of(session)), name, job)

        self._ask(Scope.SESSION, look)

    @Slot()
    def forget_app(self) -> None:
        """Ask whether all copies of the app's events shall be destroyed; once at a time."""
        if self._job is not None:
            return
        from pellucid_gui.dialogs.forget_dialog import Scope  # noqa: PLC0415 - only when it is asked for

        def look(job: Job) -> Question:
            from pellucid.ledger.purge import ForgetApp  # noqa: PLC0415 - in the task

            return self._question(ForgetApp(), "", job)

        self._ask(Scope.APP, look)

    def close(self) -> None:
        """Count no further; what is being forgotten goes on."""
        self._drop_look()

    def _question(self, target: ForgetTarget, subject: str, job: Job) -> Question:
        from pellucid.ledger.purge_outlook import foresee  # noqa: PLC0415 - in the task

        outlook = foresee(
            self._ledger(),
            target,
            data_dir=self._page.data_dir,
            on_progress=job.tell,
            cancelled=job.is_cancelled,
        )
        return Question(target=target, subject=subject, outlook=outlook)

    def _ledger(self) -> Ledger:
        from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - in a task

        return Ledger(root=self._shown.locations.ledger_root(self._shown.app), clock=self._clock)

    def _ask(self, scope: Scope, look: Callable[[Job], Question | None]) -> None:
        """Count what would be forgotten, then ask; of two such questions only the newer one is asked."""
        self._page.notices.withdraw(_NOTICE)
        self._drop_look()
        job = self._look = Job()
        self._follow()

        def show(question: Question | None) -> None:
            if not self._is_over(job):
                return
            if question is None or not question.outlook.lines:
                self._say_nothing_there()
            else:
                self._open(scope, question)

        def fail(error: TelemetryError) -> None:
            if self._is_over(job):
                self._on_failed(error)

        self._tasks.start(lambda: look(job), done=show, failed=fail)

    def _is_over(self, job: Job) -> bool:
        """Take note that somebody has counted; say whether that is still wanted."""
        if job is self._look:
            self._look = None
            self._follow()
        return job.is_wanted

    def _drop_look(self) -> None:
        if self._look is not None:
            self._look.cancel()
            self._look = None
            self._follow()

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
        has_any = outlook.lines > outlook.still_queued
        agreed = (lambda: self._forget(question.target)) if has_any else None
        open_dialog(dialog, agreed=agreed, closed=self._on_closed)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None

    def _forget(self, target: ForgetTarget) -> None:
        data_dir = self._page.data_dir

        job = Job()

        def carry_out() -> Forgotten:
            from pellucid.ledger.purge import forget  # noqa: PLC0415 - in the task

            return forget(
                self._ledger(),
                target,
                data_dir=data_dir,
                column_cache=self._shown.locations.column_cache(self._shown.app),
                on_progress=job.tell,
                cancelled=job.is_cancelled,
            )

        def tell(outcome: Forgotten) -> None:
            self._end(job)
            text = self._outcome(outcome.lines, len(outcome.still_queued))
            if outcome.left:
                left = say_count(
                    "Cancelled: 1 session is as it was.",
                    "Cancelled: {n:,} sessions are as they were.",
                    outcome.left,
                )
                text = f"{text} {left}"
            self._page.notices.say(_NOTICE, text)

        def fail(error: TelemetryError) -> None:
            self._end(job)
            self._on_failed(error)

        self._begin(job, target)
        self._tasks.start(carry_out, done=tell, failed=fail)

    def _begin(self, job: Job, target: ForgetTarget) -> None:
        from pellucid.ledger.purge import ForgetApp  # noqa: PLC0415 - somebody has agreed to it

        if isinstance(target, ForgetApp):  # else it is one session: nothing in which it could be ended
            self._job = job
            self._follow()

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._follow()

    def _follow(self) -> None:
        """Say from now on how far it is, if anything is under way; what takes no longer than a moment is not told."""
        if self._job is None:
            self.bar.hide()
        if self._job is None and self._look is None:
            self._shares.stop()
        else:
            self._shares.start()

    @Slot()
    def show_share(self) -> None:
        """Say how far it is."""
        job = self._job or self._look
        if job is None:
            return
        if self.bar.isHidden() and job is self._job:
            self.bar.begin(self.tr("Forgetting all copies, session by session"))
        elif self.bar.isHidden():
            self.bar.begin(self.tr("Counting what would be forgotten"))
        self.bar.show_share(job.share)

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self._drop_look()

    def _outcome(self, gone: int, kept: int) -> str:
        text = say_count("1 event forgotten.", "{n:,} events forgotten.", gone)
        if not kept:
            return text
        stays = say_count(
            "1 is still in {title}'s own queue, so it stays.",
            "{n:,} are still in {title}'s own queue, so they stay.",
            kept,
            title=self._shown.app.title,
        )
        return f"{text} {stays}"

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
