"""Ways back: what a person did to events or to the choice of a program with the engine inside, undone if it still can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pellucid.consent.values import Choice, Mode
from pellucid_gui.pages.own_undo_words import returned_text, switched_back_text, switched_text
from pellucid_gui.translation import error_text
from pellucid_gui.widgets.header_frame import host_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.consent.values import Unreadable
    from pellucid.errors import TelemetryError
    from pellucid.sending.taking_back import Deed, Returned
    from pellucid.view.consent_change import Changed, TakenBack
    from pellucid_gui.pages.own_side import OwnSide
    from pellucid_gui.tasks import Tasks


class OwnUndo(QObject):
    """
    Tells what was done, and takes it back when the person asks for it in time.

    What is said to be undone is: the engine is asked again, and what has happened meanwhile counts for more.

    Args:
        side: Whose events and choice.
        tasks: Where receipts are written.
    """

    def __init__(self, *, side: OwnSide, tasks: Tasks) -> None:
        super().__init__(side)
        self._side = side
        self._tasks = tasks

    def offer_deeds(self, deeds: Sequence[Deed], sentence: Callable[[int], str]) -> None:
        """
        Tell what was done to events.

        Args:
            deeds: As the receipts say it; nothing is told of none.
            sentence: Words it, from how many events these are.
        """
        count = sum(deed.events for deed in deeds)
        if count:
            self._side.page.toasts.show(sentence(count), undo=lambda: self._take_back(deeds))

    def offer_switch(self, before: Choice | Unreadable, changed: Changed) -> bool:
        """
        Tell that another mode was chosen, where that can be taken back in full.

        Returns:
            Whether it was told: not of a first answer, nor where something was destroyed.
        """
        mode = changed.choice.mode
        if (
            not isinstance(before, Choice)
            or before.mode in {Mode.UNSET, mode}
            or changed.settled.destroyed
            or changed.settled.troubles
            or changed.settled.still_running
        ):
            return False
        app = self._side.app
        text = switched_text(app.title, host_of(app), mode=mode, before=before.mode)
        self.offer_choice(text, before=before, made=changed.choice, sentence=self._switched_back)
        return True

    def offer_choice(
        self, text: str, *, before: Choice, made: Choice, sentence: Callable[[TakenBack], str]
    ) -> None:
        """Tell that something else was chosen, and offer to choose again what was chosen before."""
        self._side.page.toasts.show(text, undo=lambda: self._choose_again(before, made, sentence))

    def _switched_back(self, done: TakenBack) -> str:
        return switched_back_text(self._side.app.title, done)

    def _take_back(self, deeds: Sequence[Deed]) -> None:
        parts = self._side.parts

        def carry_out() -> Returned:
            from pellucid.sending.taking_back import take_back  # noqa: PLC0415 - in the task

            choice = parts.store().read()
            known = choice if isinstance(choice, Choice) else Choice(epoch=-1)  # it covers nothing
            return take_back(parts.ledger(), deeds, epoch=known.epoch, kept_epochs=known.kept_epochs)

        self._tasks.start(
            carry_out, done=lambda done: self._tell(returned_text(done)), failed=self._on_failed
        )

    def _choose_again(self, before: Choice, made: Choice, sentence: Callable[[TakenBack], str]) -> None:
        parts, catalogue = self._side.parts, self._side.catalogue

        def carry_out() -> TakenBack:
            from pellucid.view.consent_change import take_back_consent  # noqa: PLC0415 - in the task

            return take_back_consent(
                parts.app,
                ledger=parts.ledger(),
                store=parts.store(),
                catalogue=catalogue,
                made=made,
                before=before,
            )

        self._tasks.start(carry_out, done=lambda done: self._tell(sentence(done)), failed=self._on_failed)

    def _tell(self, text: str) -> None:
        self._side.read_again()
        self._side.page.toasts.show(text)

    def _on_failed(self, error: TelemetryError) -> None:
        self._side.read_again()
        self._side.show_again()
        self._side.page.toasts.show(error_text(error))
