"""What a person can do with events of an app with the engine inside that have not left: let go, hold, withhold, edit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Slot

from pellucid.ledger.receipts import ReceiptKind
from pellucid.said import said
from pellucid.state import State
from pellucid.view.next_words import sealing_span
from pellucid_gui.models.verb import Verb
from pellucid_gui.pages.ledger_work import LedgerWork
from pellucid_gui.pages.own_undo_words import held_text, withheld_text
from pellucid_gui.translation import say, say_count, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import ModuleType

    from pellucid.ledger.ledger import Ledger
    from pellucid.sending.taking_back import Deed
    from pellucid.view.outbound import SealedBatch
    from pellucid.view.values import Record, Row
    from pellucid_gui.pages.own_side import OwnSide
    from pellucid_gui.tasks import Tasks

T = TypeVar("T")

_GONE: Final = {
    State.SENT: said("It has left."),
    State.REFUSED: said("The server has refused it."),
    State.WITHHELD: said("It is withheld, and never leaves."),
    State.UNCONFIRMED: said("An upload of it was begun and never answered: it may have arrived."),
}


class EventVerbs(QObject):
    """
    Offers what can be done with one event, and does it in a task.

    Args:
        side: Whose events.
        tasks: Where receipts are written.
    """

    def __init__(self, *, side: OwnSide, tasks: Tasks) -> None:
        super().__init__(side)
        self._side = side
        self._work = LedgerWork(side=side, tasks=tasks)

    def verbs_for(self, row: Row) -> Sequence[Verb]:
        """Return the verbs of an event's menu; those that cannot be done say why."""
        line, folder = row.line_number, row.session
        if line is None or row.state in {State.PURGED, State.LOST}:
            return ()
        gone = translated(_GONE.get(row.state, ""))
        withhold = Verb(label=say("Withhold"), do=lambda: self.withhold(folder, line), why_not=gone)
        edit = Verb(
            label=say("Take a field out…"),
            do=lambda: self._side.reviews.choose_fields(row.event),
            why_not=gone,
        )
        if row.state is State.HELD:
            let_go = Verb(
                label=say("Let it go…"),
                do=lambda: self._side.reviews.review_line(folder, line),
                why_not=self._side.why_no_send,
            )
            return (let_go, withhold, edit)
        batch = self._batch_of(folder, line)
        others = 0 if batch is None else batch.events - 1
        send = Verb(
            label=say_count("Send now, with 1 other", "Send now, with {n:,} others", others)
            if others
            else say("Send now"),
            do=lambda: self.send_batch(folder, "" if batch is None else batch.uuid),
            why_not=gone or self._side.why_no_send or ("" if batch is not None else self._not_sealed()),
        )
        hold = Verb(label=say("Hold"), do=lambda: self.hold(folder, line, line), why_not=gone)
        return (send, hold, withhold, edit)

    def _not_sealed(self) -> str:
        span = sealing_span(self._side.app.batch_age_s)
        return say("It is in no sealed batch yet; that takes {span} at most.", span=span)

    def send_batch(self, folder: str, batch: str) -> None:
        """Let one sealed batch leave before its time."""
        self._carry_out(lambda verbs, ledger: verbs.send_now(ledger, folder, batch))

    def hold(self, folder: str, first: int, last: int) -> None:
        """Keep queued lines back until the person lets them go."""
        self._carry_out_undoably(ReceiptKind.HELD, [(folder, first, last)], held_text)

    def withhold(self, folder: str, line: int) -> None:
        """Decide that a line is never sent."""
        self._carry_out_undoably(ReceiptKind.WITHHELD, [(folder, line, line)], withheld_text)

    def take_out(self, record: Record, fields: Sequence[str]) -> None:
        """Take fields out of what a line says on its way out."""
        line = record.line_number
        if line is not None and fields:
            self._carry_out(lambda verbs, ledger: verbs.drop_fields(ledger, record.row.session, line, fields))

    @Slot()
    def send_all(self) -> None:
        """Let everything that is sealed leave at once, also where it had stopped until somebody helps."""
        status = self._side.status
        if status is None:
            return
        batches = [batch for batch in status.outbound.batches if not batch.is_unconfirmed]

        def work(verbs: ModuleType, ledger: Ledger) -> None:
            for batch in batches:
                verbs.send_now(ledger, batch.folder, batch.uuid)
            verbs.try_again(ledger)

        self._carry_out(work)

    @Slot()
    def hold_all(self) -> None:
        """Keep everything back that is sealed and not on its way."""
        status = self._side.status
        if status is None:
            return
        batches = [batch for batch in status.outbound.batches if not batch.is_unconfirmed]
        places = [(batch.folder, batch.first, batch.last) for batch in batches]
        self._carry_out_undoably(ReceiptKind.HELD, places, held_text)

    def _batch_of(self, folder: str, line: int) -> SealedBatch | None:
        status = self._side.status
        batches = () if status is None else status.outbound.batches
        return next(
            (batch for batch in batches if batch.folder == folder and batch.first <= line <= batch.last), None
        )

    def _carry_out(self, work: Callable[[ModuleType, Ledger], object]) -> None:
        self._start(work, lambda _nothing: None)

    def _carry_out_undoably(
        self, kind: ReceiptKind, places: Sequence[tuple[str, int, int]], say: Callable[[int], str]
    ) -> None:
        """Hold or withhold lines, and offer the way back."""

        def work(verbs: ModuleType, ledger: Ledger) -> list[Deed]:
            from pellucid.sending.taking_back import noting  # noqa: PLC0415 - in the task

            do = verbs.hold if kind is ReceiptKind.HELD else verbs.withhold
            return [noting(ledger, place[0], kind, partial(do, ledger, *place)) for place in places]

        self._start(work, lambda deeds: self._side.undo.offer_deeds(deeds, say))

    def _start(self, work: Callable[[ModuleType, Ledger], T], tell: Callable[[T], object]) -> None:
        def carry_out(ledger: Ledger) -> T:
            from pellucid.sending import verbs  # noqa: PLC0415 - in the task

            return work(verbs, ledger)

        self._work.start(carry_out, tell)
