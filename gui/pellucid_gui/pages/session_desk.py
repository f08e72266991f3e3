"""Fetches what is known of sessions: for the event that is looked at, and for the list of all."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from pellucid_gui.opening import open_dialog
from pellucid_gui.tasks import Latest

if TYPE_CHECKING:
    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.ledger.ledger import Ledger
    from pellucid.witness.sessions import Session
    from pellucid_gui.dialogs.sessions_dialog import SessionsDialog
    from pellucid_gui.pages.app_page import AppPage
    from pellucid_gui.tasks import Tasks
    from pellucid_gui.widgets.session_facts import SessionFacts

_SETTLE_MS: Final = 120
"""Who goes through the rows with a held key stops at none."""
_FRESH_S: Final = 2.0
_MOST_LISTED: Final = 200
_LIST_EVERY_MS: Final = 3_000


class SessionDesk(QObject):
    """
    Says which process wrote a session, and what its config was.

    Args:
        tasks: Where ledger and processes are asked.
        clock: Handed to the ledger.
        page: Whose events; has the detail, the header and the filter.
    """

    def __init__(self, *, tasks: Tasks, clock: Clock, page: AppPage) -> None:
        super().__init__(page)
        self._page = page
        self._clock = clock
        self._facts = Latest(tasks)
        self._lists = Latest(tasks)
        self._wanted = ""
        """The session that is asked about, until there is an answer."""
        self._known: tuple[str, float] = ("", 0.0)
        self._closed = False
        self.dialog: SessionsDialog | None = None
        """The list that is open."""
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._fetch)
        self._list_again = QTimer(self, singleShot=True)
        self._list_again.timeout.connect(self._list)
        page.detail.pages.session_wanted.connect(self._want)
        page.header.sessions_asked.connect(self.show_list)

    @property
    def is_idle(self) -> bool:
        """Whether all that was asked about an event's session has been answered."""
        return not self._wanted

    @Slot()
    def show_list(self) -> None:
        """Open the list of all sessions, or bring it to the front."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        from pellucid_gui.dialogs.sessions_dialog import SessionsDialog  # noqa: PLC0415 - when it is asked for

        dialog = self.dialog = SessionsDialog(title=self._page.shown.app.title, parent=self._page)
        dialog.filter_asked.connect(self._show_only)
        self._list()
        open_dialog(dialog, closed=self._on_closed)

    def close(self) -> None:
        """Tell nothing any more."""
        self._closed = True
        self._wanted = ""
        for timer in (self._settle, self._list_again):
            timer.stop()
        for latest in (self._facts, self._lists):
            latest.forget()

    def _ledger(self) -> Ledger:
        from pellucid.ledger.ledger import Ledger  # noqa: PLC0415 - in the task

        shown = self._page.shown
        return Ledger(root=shown.locations.ledger_root(shown.app), clock=self._clock)

    # ── Of one event ──────────────────────────────────────────────────────────

    @Slot(str)
    def _want(self, session: str) -> None:
        known, at_s = self._known
        if self._closed or (session == known and time.monotonic() - at_s < _FRESH_S):
            return
        self._wanted = session
        self._settle.start()

    @Slot()
    def _fetch(self) -> None:
        session, app, data_dir = self._wanted, self._page.shown.app, self._page.data_dir

        def read() -> SessionFacts:
            from pellucid.witness.losses import first_session_words  # noqa: PLC0415 - in the task
            from pellucid.witness.sessions import session as session_of  # noqa: PLC0415 - as above
            from pellucid_gui.widgets.session_facts import session_facts  # noqa: PLC0415 - as above

            ledger = self._ledger()
            first = first_session_words(ledger, session, title=app.title)
            return session_facts(session_of(app, ledger, data_dir, session), first_session=first)

        def answered() -> None:
            if self._wanted == session:
                self._wanted = ""

        def show(facts: SessionFacts) -> None:
            self._known = (session, time.monotonic())
            self._page.detail.pages.recorded.show_session(session, facts)
            answered()

        # What cannot be read is told by the record itself, which is from the same files.
        self._facts.start(read, done=show, failed=lambda _error: answered())

    # ── All of them ───────────────────────────────────────────────────────────

    @Slot()
    def _list(self) -> None:
        app, data_dir, begun_s = self._page.shown.app, self._page.data_dir, time.monotonic()

        def read() -> tuple[Session, ...]:
            from pellucid.witness.sessions import sessions  # noqa: PLC0415 - in the task

            return sessions(app, self._ledger(), data_dir, limit=_MOST_LISTED + 1)

        def again() -> None:
            # It takes some milliseconds for each: the more there are, the longer the rest.
            took_ms = (time.monotonic() - begun_s) * 1000
            if self.dialog is not None and not self._closed:
                self._list_again.start(max(_LIST_EVERY_MS, round(20 * took_ms)))

        def show(found: tuple[Session, ...]) -> None:
            if self.dialog is not None:
                self.dialog.show_sessions(found[:_MOST_LISTED], is_cut=len(found) > _MOST_LISTED)
            again()

        def failed(error: TelemetryError) -> None:
            if self.dialog is not None:
                self.dialog.show_error(error)
            again()

        self._lists.start(read, done=show, failed=failed)

    @Slot(str)
    def _show_only(self, session: str) -> None:
        if session:
            self._page.show_events(f"session:{session}")

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None
        self._list_again.stop()
        self._lists.forget()
