"""What a person decides about a program with the engine inside: mode, classes, pause, review and id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from pellucid.consent.values import Choice, Mode, Unreadable
from pellucid.errors import ConfirmationNeeded
from pellucid_gui.opening import open_dialog
from pellucid_gui.pages.own_undo_words import doomed, let_go_text, removed_email_text
from pellucid_gui.pages.own_words import destroyed_text, unheard_text
from pellucid_gui.tasks import Latest
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets.notice import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from pellucid.consent.store import ConsentStore
    from pellucid.consent.values import Review
    from pellucid.embedding.email import Detached
    from pellucid.errors import TelemetryError
    from pellucid.sending.taking_back import Deed
    from pellucid.view.consent_change import Changed
    from pellucid.view.first_payload import FirstPayload
    from pellucid.view.outbound import Outbound
    from pellucid.view.own_status import OwnStatus
    from pellucid_gui.dialogs.own_new_id_dialog import OwnNewIdDialog
    from pellucid_gui.pages.own_side import OwnSide
    from pellucid_gui.tasks import Tasks

_NOTICE = "consent"


class OwnVerbs(QObject):
    """
    Carries out what the header asks for, in tasks, and asks the person where that is needed.

    Args:
        side: Whose header asks.
        tasks: Where the choice is written.
    """

    def __init__(self, *, side: OwnSide, tasks: Tasks) -> None:
        super().__init__(side)
        self._side = side
        self._tasks = tasks
        self._looks = Latest(tasks)
        self._new_id: OwnNewIdDialog | None = None
        self.dialog: QDialog | None = None
        """The dialog that is open."""

    @Slot(Mode)
    def set_mode(self, mode: Mode) -> None:
        """
        Write down what the person chose; what that destroys is said before, as it is at this moment.

        A choice that can't be read is replaced only if they agree.
        """

        def ask(choice: Choice | Unreadable, outbound: Outbound) -> None:
            count = doomed(choice, outbound, mode)
            if count:
                self._ask_to_switch(mode, count, outbound.unconfirmed)
            else:
                self._write_mode(mode, replace_broken=False)

        self._look_then(ask)

    def _ask_to_switch(self, mode: Mode, count: int, unconfirmed: int) -> None:
        from pellucid_gui.dialogs.own_switch_dialog import OwnSwitchDialog  # noqa: PLC0415 - only where it destroys

        dialog = OwnSwitchDialog(
            title=self._side.app.title,
            mode=mode,
            count=count,
            unconfirmed=unconfirmed,
            parent=self._side.page,
        )
        self.open(dialog, agreed=lambda: self._write_mode(mode, replace_broken=False))

    def answer(self, mode: Mode, held: FirstPayload | None) -> None:
        """
        Write down what the person answered who was told what that destroys.

        Args:
            mode: The answer.
            held: Events that were shown and ticked: they go with it. `None`: none were.
        """
        self._write_mode(mode, replace_broken=False, held=held)

    def set_class(self, name: str, mode: Mode) -> None:
        """Write down what the person chose for one class of events."""
        self._change(lambda store: store.set_class(name, mode), self._tell_destroyed)

    @Slot(object)
    def pause(self, seconds: float | None) -> None:
        """Record and send nothing for so many seconds, or until the program is started again."""
        self._change(lambda store: store.pause(seconds), self._tell_destroyed)

    @Slot()
    def resume(self) -> None:
        """End the pause."""
        self._change(lambda store: store.resume(), self._tell_destroyed)

    @Slot(object)
    def set_review(self, review: Review | None) -> None:
        """Choose how long a batch can be seen before it leaves."""
        self._change(lambda store: store.set_review(review), self._tell_destroyed)

    def accept(self, parts: frozenset[str]) -> None:
        """Write down that the person has seen these parts of the catalogue, and agrees."""
        self._change(lambda store: store.accept(parts), self._tell_destroyed)

    @Slot()
    def remove_email(self) -> None:
        """Take the e-mail address away from what the program sends from now on."""
        parts = self._side.parts

        def carry_out() -> tuple[Choice | Unreadable, Detached, Choice | Unreadable]:
            from pellucid.embedding.email import detach  # noqa: PLC0415 - in the task

            store = parts.store()
            before = store.read()
            done = detach(store=store, ledger=parts.ledger())
            return before, done, store.read()

        def tell(outcome: tuple[Choice | Unreadable, Detached, Choice | Unreadable]) -> None:
            before, done, after = outcome
            self._side.read_again()
            title = self._side.app.title
            text = removed_email_text(title, told=done.told > 0, withdrawn=done.withdrawn > 0)
            if done.withdrawn or not (isinstance(before, Choice) and isinstance(after, Choice)):
                self._side.page.notices.say(_NOTICE, text)
                return
            self._side.undo.offer_choice(
                text,
                before=before,
                made=after,
                sentence=lambda _done: self.tr("Undone: the e-mail address is attached again."),
            )

        self._tasks.start(carry_out, done=tell, failed=self._on_failed)

    def show_status(self, status: OwnStatus) -> None:
        """Let an open question about a new id ask about what waits by now."""
        if self._new_id is not None:
            outbound = status.outbound
            self._new_id.show_waiting(outbound.unsent, outbound.unconfirmed)

    @Slot()
    def new_id(self) -> None:
        """Count what waits, explain what a new id does, ask what becomes of it, then give one if the person agrees."""

        def ask(choice: Choice | Unreadable, outbound: Outbound) -> None:
            if isinstance(choice, Choice):
                self._ask_for_new_id(choice.analytics_id, outbound)
            else:
                self._side.read_again()  # the header says then what is the matter with it

        self._look_then(ask)

    def _look_then(self, ask: Callable[[Choice | Unreadable, Outbound], object]) -> None:
        """See what holds and what waits at this moment, then ask; of two questions only the newer one is asked."""
        if self.dialog is not None:
            return
        parts = self._side.parts

        def look() -> tuple[Choice | Unreadable, Outbound]:
            from pellucid.view.outbound import OutboundWatch  # noqa: PLC0415 - in the task

            return parts.store().read(), OutboundWatch(parts.ledger()).look()

        def done(found: tuple[Choice | Unreadable, Outbound]) -> None:
            if self.dialog is None:
                ask(*found)

        self._looks.start(look, done=done, failed=self._on_failed)

    def _ask_for_new_id(self, old_id: str, outbound: Outbound) -> None:
        from pellucid_gui.dialogs.own_new_id_dialog import OwnNewIdDialog  # noqa: PLC0415 - only when it is asked for

        dialog = self._new_id = OwnNewIdDialog(
            title=self._side.app.title,
            old_id=old_id,
            waiting=outbound.unsent,
            unconfirmed=outbound.unconfirmed,
            parent=self._side.page,
        )
        self.open(dialog, agreed=lambda: self._give_new_id(keep_queued=dialog.keeps_queued))

    def open(self, dialog: QDialog, *, agreed: Callable[[], object] | None = None) -> None:
        """Open a dialog over the page, and show afterwards what holds."""
        self.dialog = dialog
        open_dialog(dialog, agreed=agreed, closed=self._on_closed)

    def _write_mode(self, mode: Mode, *, replace_broken: bool, held: FirstPayload | None = None) -> None:
        accepted = self._side.catalogue_parts if mode is not Mode.OFF else None

        def make(store: ConsentStore) -> Choice:
            return store.set_mode(mode, accepted=accepted, replace_broken=replace_broken)

        def failed(error: TelemetryError) -> None:
            if isinstance(error, ConfirmationNeeded):
                self._ask_to_replace(mode)
            else:
                self._on_failed(error)

        def tell(changed: Changed, before: Choice | Unreadable) -> None:
            self._tell_mode(mode, changed, before)
            if held is not None:
                self._let_go(held, changed.choice.epoch)

        self._change(make, tell, failed=failed)

    def _let_go(self, held: FirstPayload, epoch: int) -> None:
        """Let events go in the very consent that the person gave to them: in another one that is void."""
        parts = self._side.parts

        def carry_out() -> tuple[Deed, int]:
            from pellucid.ledger.receipts import ReceiptKind  # noqa: PLC0415 - in the task
            from pellucid.sending.taking_back import noting  # noqa: PLC0415 - as above
            from pellucid.view.first_payload import let_go_now, still_held  # noqa: PLC0415 - as above

            ledger = parts.ledger()
            deed = noting(
                ledger,
                held.folder,
                ReceiptKind.APPROVED,
                lambda: let_go_now(parts.app, ledger=ledger, store=parts.store(), payload=held, epoch=epoch),
            )
            return deed, still_held(ledger, held)

        def tell(outcome: tuple[Deed, int]) -> None:
            deed, left = outcome
            self._side.read_again()
            self._side.undo.offer_deeds([deed], let_go_text)
            if left:
                from pellucid_gui.dialogs.first_run_words import stays_held_text  # noqa: PLC0415 - seldom

                self._side.page.notices.say(_NOTICE, stays_held_text(left))

        self._tasks.start(carry_out, done=tell, failed=self._on_failed)

    def _ask_to_replace(self, mode: Mode) -> None:
        choice = self._side.status.choice if self._side.status is not None else None
        if not isinstance(choice, Unreadable):
            # It broke after it was last read: what can be asked is known only once it has been read again.
            self._side.read_again()
            return
        from pellucid_gui.dialogs.unreadable_choice_dialog import (  # noqa: PLC0415 - only when it is needed
            UnreadableChoiceDialog,
        )

        dialog = UnreadableChoiceDialog(
            title=self._side.app.title,
            reason=translated(choice.reason),
            kept_in=self._side.shown.locations.set_aside_dir(self._side.app),
            mode=mode,
            parent=self._side.page,
        )
        self.open(dialog, agreed=lambda: self._write_mode(mode, replace_broken=True))

    def _give_new_id(self, *, keep_queued: bool) -> None:
        def tell(changed: Changed) -> None:
            text = self.tr("{title} has the new id {id}.").format(
                title=self._side.app.title, id=changed.choice.analytics_id
            )
            self._say(text, changed)

        self._change(lambda store: store.new_id(keep_queued=keep_queued), lambda changed, _: tell(changed))

    def _change(
        self,
        make: Callable[[ConsentStore], Choice],
        tell: Callable[[Changed, Choice | Unreadable], object],
        *,
        failed: Callable[[TelemetryError], object] | None = None,
    ) -> None:
        parts, catalogue = self._side.parts, self._side.catalogue

        def carry_out() -> tuple[Changed, Choice | Unreadable]:
            from pellucid.view.consent_change import change_consent  # noqa: PLC0415 - in the task

            store = parts.store()
            before = store.read()
            changed = change_consent(
                parts.app, ledger=parts.ledger(), store=store, catalogue=catalogue, make=make
            )
            return changed, before

        def done(outcome: tuple[Changed, Choice | Unreadable]) -> None:
            self._side.page.notices.withdraw(_NOTICE)
            self._side.read_again()
            tell(*outcome)

        self._tasks.start(carry_out, done=done, failed=failed or self._on_failed)

    def _tell_mode(self, mode: Mode, changed: Changed, before: Choice | Unreadable) -> None:
        if self._side.undo.offer_switch(before, changed):
            return
        if mode is Mode.OFF:
            title = self._side.app.title
            self._say(self.tr("{title} records nothing any more.").format(title=title), changed)
        else:
            self._tell_destroyed(changed)

    def _tell_destroyed(self, changed: Changed, _before: object = None) -> None:
        settled = changed.settled
        if settled.destroyed or settled.troubles or settled.still_running:
            self._say("", changed)

    def _say(self, text: str, changed: Changed) -> None:
        settled = changed.settled
        sentences = [
            text,
            destroyed_text(settled.destroyed, settled.unconfirmed),
            unheard_text([session.pid for session in settled.still_running]),
        ]
        sentences += [say("{trouble}.", trouble=translated(trouble)) for trouble in settled.troubles]
        tone = Tone.WARN if settled.troubles or settled.still_running else Tone.INFO
        self._side.page.notices.say(_NOTICE, " ".join(filter(None, sentences)), tone=tone)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = self._new_id = None
        self._side.show_again()

    def _on_failed(self, error: TelemetryError) -> None:
        self._side.page.notices.say_error(_NOTICE, error)
        self._side.read_again()
        self._side.show_again()
