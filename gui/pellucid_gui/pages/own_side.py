"""A page's side for a program with the engine inside: its own ledger is looked at, and its person decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot

from pellucid.apps import EmbeddedApp
from pellucid_gui.collection import Collection
from pellucid_gui.pages.app_side import AppSide
from pellucid_gui.pages.event_verbs import EventVerbs
from pellucid_gui.pages.first_question import FirstQuestion
from pellucid_gui.pages.own_feed import OwnFeed
from pellucid_gui.pages.own_parts import OwnParts
from pellucid_gui.pages.own_undo import OwnUndo
from pellucid_gui.pages.own_verbs import OwnVerbs
from pellucid_gui.pages.own_words import (
    collection_of_own,
    header_words,
    health_words,
    seconds_to_change,
    unread_words,
    upload_words,
)
from pellucid_gui.pages.reviewing import Reviews
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets.notice import Tone
from pellucid_gui.widgets.own_header import OwnHeader

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QDialog

    from pellucid.catalogue.values import Catalogue
    from pellucid.clock import Clock
    from pellucid.errors import TelemetryError
    from pellucid.view.own_status import OwnStatus
    from pellucid.view.values import Row
    from pellucid_gui.models.verb import Verb
    from pellucid_gui.pages.app_page import AppPage
    from pellucid_gui.pages.outbox_hands import OutboxHands
    from pellucid_gui.shown_app import ShownApp
    from pellucid_gui.tasks import Tasks

_HEALTH = "health"
_LEDGER = "ledger"
_MARGIN_MS = 5


class OwnSide(AppSide):
    """
    Shows what holds and what leaves next, and lets the person change both.

    Args:
        shown: The program.
        app: The same, as what it is.
        tasks: Where slow work is done.
        clock: Says what time it is, for all that is counted down.
        page: Where it belongs.
        policy_file: The machine's policy; the usual one if left out.
    """

    header: OwnHeader

    def __init__(
        self,
        *,
        shown: ShownApp,
        app: EmbeddedApp,
        tasks: Tasks,
        clock: Clock,
        page: AppPage,
        policy_file: Path | None = None,
    ) -> None:
        super().__init__(shown=shown, header=OwnHeader(), page=page)
        self.app = app
        self.clock = clock
        self._shown_status: OwnStatus | None = None
        self._has_failed = False
        self.feed = OwnFeed(
            shown=shown, app=app, tasks=tasks, clock=clock, policy_file=policy_file, parent=self
        )
        self.undo = OwnUndo(side=self, tasks=tasks)
        self.verbs = OwnVerbs(side=self, tasks=tasks)
        self.event_verbs = EventVerbs(side=self, tasks=tasks)
        self.reviews = Reviews(side=self, tasks=tasks)
        self.question = FirstQuestion(side=self, tasks=tasks)
        self.question.shown.connect(self.question_shown)
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.setTimerType(Qt.TimerType.PreciseTimer)
        self._second.timeout.connect(self._show_upload)
        self.feed.changed.connect(self._on_status)
        self.feed.failed.connect(self._on_failed)
        header = self.header
        header.mode_asked.connect(self.verbs.set_mode)
        header.new_id_asked.connect(self.verbs.new_id)
        header.question_asked.connect(self.question.open)
        header.email_removal_asked.connect(self.verbs.remove_email)
        header.pause_asked.connect(self.verbs.pause)
        header.resume_asked.connect(self.verbs.resume)
        header.review_asked.connect(self.verbs.set_review)
        header.catalogue_asked.connect(self.reviews.show_catalogue)
        header.send_asked.connect(self.event_verbs.send_all)
        header.hold_asked.connect(self.event_verbs.hold_all)

    @property
    def parts(self) -> OwnParts:
        """What tasks need of the program."""
        return OwnParts(app=self.app, locations=self.shown.locations, clock=self.clock)

    @property
    def status(self) -> OwnStatus | None:
        """How things were at the last look."""
        return self.feed.status

    @property
    def catalogue(self) -> Catalogue | None:
        """What the program may collect, if it has left that."""
        return None if self.status is None else self.status.catalogue

    @property
    def catalogue_parts(self) -> frozenset[str] | None:
        """All that the catalogue has, as the person agrees to it; `None`: there is none to be shown."""
        catalogue = self.catalogue
        if catalogue is None:
            return None
        from pellucid.catalogue.parts import parts  # noqa: PLC0415 - only where somebody agrees

        return parts(catalogue)

    @property
    def why_no_send(self) -> str:
        """Why nothing can be sent at present; empty: something can."""
        status = self.status
        if status is not None and status.decision.may_send_anything:
            return ""
        return self.tr("{title} sends nothing at present.").format(title=self.app.title)

    @property
    def collection(self) -> Collection | None:
        """What holds."""
        if self.status is None:
            # Once a look has failed, that is the answer: waiting for one would keep the program off the list.
            return Collection.UNKNOWN if self._has_failed else None
        return collection_of_own(self.status.decision)

    @property
    def data_dir(self) -> Path:
        """The ledger, which is the program's own data folder."""
        return self.app.default_data_dir

    @property
    def has_run(self) -> bool:
        """It has left its card, so it has."""
        return True

    def start(self) -> None:
        """Look for the first time."""
        self.feed.look()

    def take_over(self, other: AppSide) -> None:
        """Know how things were at the last look, and look again."""
        if isinstance(other, OwnSide):
            self.feed.take_over(other.feed)
        self.start()

    def review(self) -> None:
        """Show what the person keeps back."""
        self.reviews.review_held()

    def look_on(self, *, on: bool) -> None:
        """Look again and again, and count down."""
        self.feed.look_on(on=on)
        if on:
            self._show_upload()
            if self.status is not None:
                self.question.show_status(self.status)
        else:
            self._second.stop()

    def renew(self, shown: ShownApp) -> None:
        """Take in what another card says."""
        super().renew(shown)
        if isinstance(shown.app, EmbeddedApp):
            self.app = shown.app
            self.feed.renew(shown.app)
            self.show_again()

    def ask_first(self, asked: str) -> None:
        """Ask the first question by itself, unless this version of it was asked before."""
        self.question.may_ask(asked)

    def verbs_for(self, row: Row) -> Sequence[Verb]:
        """Return what can be done with an event that has not left."""
        return self.event_verbs.verbs_for(row)

    def outbox_hands(self, *, tasks: Tasks, parent: QObject) -> OutboxHands:
        """Return what can be done with events and fields before they leave."""
        from pellucid_gui.pages.outbox_verbs import OutboxVerbs  # noqa: PLC0415 - when it is first looked at

        return OutboxVerbs(side=self, tasks=tasks, parent=parent)

    def close(self) -> None:
        """Look no more."""
        self._second.stop()
        self.feed.close()

    @Slot()
    def read_again(self) -> None:
        """Look now: something was changed."""
        self.feed.look()

    def show_again(self) -> None:
        """Let the header say what holds, whatever a person pressed meanwhile."""
        if self.status is not None:
            self.header.show_app(self.app, header_words(self.app, self.status))

    def open(self, dialog: QDialog) -> None:
        """Open a dialog over the page; afterwards the header says what holds."""
        self.verbs.open(dialog)

    @Slot(object)
    def _on_status(self, status: OwnStatus) -> None:
        before, self._shown_status = self._shown_status, status
        self.page.notices.withdraw(_LEDGER)
        self.show_again()
        self._show_upload()
        self.reviews.show_status(status)
        self.verbs.show_status(status)
        self.question.show_status(status)
        self._tell_health(status)
        self.page.know(status.catalogue)
        changed = status.outbound.changed_since(None if before is None else before.outbound)
        if before is not None and (before.rules, before.choice) != (status.rules, status.choice):
            self.page.look_again()  # what is not sealed may leave otherwise now
        elif before is not None and changed:
            self.page.look_again(changed)
        if before is None or collection_of_own(before.decision) is not collection_of_own(status.decision):
            self.changed.emit()

    @Slot()
    def _show_upload(self) -> None:
        """Say when something leaves, and come back when those words are no longer true."""
        status = self.status
        if status is None:
            return
        now_ns = self.clock.now_ns()
        self.header.show_upload(upload_words(self.app, status, now_ns=now_ns))
        left_s = seconds_to_change(status, now_ns=now_ns)
        if left_s is not None and self.page.isVisible():
            self._second.start(round(left_s * 1000) + _MARGIN_MS)

    def _tell_health(self, status: OwnStatus) -> None:
        text = health_words(self.app, status.health)
        troubles = [say("{trouble}.", trouble=translated(trouble)) for trouble in status.outbound.troubles]
        if text or troubles:
            self.page.notices.say(_HEALTH, " ".join(filter(None, [text, *troubles])), tone=Tone.WARN)
        else:
            self.page.notices.withdraw(_HEALTH)

    @Slot(object)
    def _on_failed(self, error: TelemetryError) -> None:
        self.page.notices.say_error(_LEDGER, error)
        if self.status is None:
            self.header.show_app(self.app, unread_words(self.app))
            if not self._has_failed:
                self._has_failed = True
                self.changed.emit()
