"""Asks the one question of a program with the engine inside: by itself once, and later whenever a person wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pellucid.consent.values import Choice, Mode
from pellucid_gui.widgets.destination_words import destination_of
from pellucid_gui.widgets.header_frame import host_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.errors import TelemetryError
    from pellucid.view.first_payload import FirstLook
    from pellucid.view.own_status import OwnStatus
    from pellucid_gui.dialogs.first_run_dialog import FirstRunDialog
    from pellucid_gui.dialogs.first_run_words import Asked
    from pellucid_gui.pages.own_side import OwnSide
    from pellucid_gui.tasks import Tasks

_NOTICE = "question"


class FirstQuestion(QObject):
    """
    Opens the dialog, keeps it true while it is open, and hands on what was answered.

    Args:
        side: Whose question.
        tasks: Where the ledger is read.
    """

    shown = Signal(str)
    """It was opened by itself; the version of the question, which is not to be asked by itself again."""

    def __init__(self, *, side: OwnSide, tasks: Tasks) -> None:
        super().__init__(side)
        self._side = side
        self._tasks = tasks
        self._asked: str | None = None
        self._is_reading = False
        self._is_wanted = False
        """The person wants the dialog, while what one that is closed by now has asked for is being read."""
        self._wanted: tuple[object, ...] = ()
        """What the person wants of what leaves, as it was told last."""
        self.dialog: FirstRunDialog | None = None
        """The dialog, while it is open."""

    def may_ask(self, asked: str) -> None:
        """Let it be asked by itself, unless this is the version of the question that was asked before."""
        self._asked = asked

    def show_status(self, status: OwnStatus) -> None:
        """Ask if nobody was asked yet; let an open dialog say how things are."""
        before, self._wanted = self._wanted, (status.rules, status.choice)
        if self.dialog is not None:
            self._keep_true(self.dialog, status, wants_other=before != self._wanted)
        elif self._is_due(status):
            self._asked = self._version(status)
            self.shown.emit(self._asked)
            self.open()

    @Slot()
    def open(self) -> None:
        """Read what would leave first, then open the dialog; one that is open stays."""
        if self.dialog is not None:
            return
        if self._is_reading:
            self._is_wanted = True
        else:
            self._read(self._show)

    def _is_due(self, status: OwnStatus) -> bool:
        choice, decision = status.choice, status.decision
        return (
            self._asked is not None
            and isinstance(choice, Choice)
            and choice.mode is Mode.UNSET
            and decision.mode is not Mode.OFF
            and not decision.is_paused
            and status.catalogue is not None
            and self._side.page.isVisible()
            and self._side.verbs.dialog is None
            and self._side.reviews.dialog is None
            and self._asked != self._version(status)
        )

    def _version(self, status: OwnStatus) -> str:
        from pellucid.catalogue.parts import parts  # noqa: PLC0415 - where somebody may be asked
        from pellucid_gui.dialogs.first_run_words import version_of  # noqa: PLC0415 - as above

        allowed = frozenset[str]() if status.catalogue is None else parts(status.catalogue)
        return version_of(allowed, self._side.app.endpoint)

    def _read(self, done: Callable[[FirstLook], object]) -> None:
        parts = self._side.parts
        self._is_reading = True

        def read() -> FirstLook:
            from pellucid.view.first_payload import look_first  # noqa: PLC0415 - in the task

            return look_first(parts.app, ledger=parts.ledger(), store=parts.store())

        def take(look: FirstLook) -> None:
            is_wanted, self._is_reading, self._is_wanted = self._is_wanted, False, False
            done(look)
            if is_wanted:
                self._show(look)

        self._tasks.start(read, done=take, failed=self._on_failed)

    def _show(self, look: FirstLook) -> None:
        if self.dialog is not None or not isinstance(look.choice, Choice):
            return
        from pellucid_gui.dialogs.first_run_dialog import FirstRunDialog  # noqa: PLC0415 - when it is asked for

        app = self._side.app
        self.dialog = dialog = FirstRunDialog(
            asked=self._asked_of(look.choice.mode, look.queued, look.held, self._more),
            destination=destination_of(app.endpoint, title=app.title),
            parent=self._side.page,
        )
        dialog.show_payload(look.payload, look.catalogue)
        dialog.answered.connect(self._on_answered)
        dialog.catalogue_asked.connect(lambda: self._side.reviews.show_catalogue(parent=dialog))
        dialog.finished.connect(self._on_closed)
        self._side.open(dialog)

    @property
    def _more(self) -> int:
        """How many things the catalogue has that the person has not seen."""
        status = self._side.status
        return 0 if status is None else len(status.gains)

    def _asked_of(self, mode: Mode, queued: int, held: int, more: int) -> Asked:
        from pellucid_gui.dialogs.first_run_words import Asked  # noqa: PLC0415 - when it is asked for

        app = self._side.app
        return Asked(
            title=app.title,
            host=host_of(app),
            chosen=None if mode is Mode.UNSET else mode,
            sends_unasked=app.consent_default == "opt-out",
            queued=queued,
            held=held,
            more=more,
        )

    def _keep_true(self, dialog: FirstRunDialog, status: OwnStatus, *, wants_other: bool) -> None:
        """Count anew what an answer would destroy, and show other bytes where those that are shown are gone."""
        if not isinstance(status.choice, Choice):
            return
        outbound = status.outbound
        queued = outbound.unsent
        held = sum(lines.count for lines in outbound.held)
        dialog.show_asked(self._asked_of(status.choice.mode, queued, held, len(status.gains)))
        payload = dialog.payload
        # What is real is read again in any case: the person's rules may be others by now.
        is_stale = payload is None or held > 0 or not payload.is_example or wants_other
        if is_stale and not self._is_reading:
            self._read(lambda look: self._show_anew(dialog, look))

    def _show_anew(self, dialog: FirstRunDialog, look: FirstLook) -> None:
        if self.dialog is not dialog:
            return
        shown, now = dialog.payload, look.payload
        if shown is None or shown.is_example or now is None or not shown.still_holds(now):
            dialog.show_payload(now, look.catalogue)

    @Slot(Mode, bool)
    def _on_answered(self, mode: Mode, sends_held: bool) -> None:  # noqa: FBT001 - a Qt slot
        payload = None if self.dialog is None or not sends_held else self.dialog.payload
        self._side.verbs.answer(mode, payload if mode is Mode.ON else None)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None

    def _on_failed(self, error: TelemetryError) -> None:
        self._is_reading = self._is_wanted = False
        self._side.page.notices.say_error(_NOTICE, error)
