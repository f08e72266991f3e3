"""What a person can do with what leaves next: events and fields kept out of it, put back, let go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from pellucid.said import said
from pellucid.view.next_wait import Why
from pellucid.view.request_values import Claim
from pellucid_gui.models.verb import Verb
from pellucid_gui.pages.field_verbs import FieldVerbs
from pellucid_gui.pages.ledger_work import LedgerWork
from pellucid_gui.pages.outbox_hands import OutboxHands
from pellucid_gui.pages.own_undo_words import let_go_text, returned_text
from pellucid_gui.translation import say, say_count, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from pellucid.ledger.ledger import Ledger
    from pellucid.sending.taking_back import Deed, Returned
    from pellucid.view.own_status import OwnStatus
    from pellucid.view.request_values import NextRequest, Outlook, RequestEvent, RequestField
    from pellucid_gui.pages.own_side import OwnSide
    from pellucid_gui.tasks import Tasks

_ON_ITS_WAY: Final = said("An upload of it was begun and never answered: it may have arrived.")
_CHANGED: Final = said(
    "What would leave is no longer what you saw, so nothing was let go. This is what would leave now."
)
_OTHER: Final = said("This request is no longer what you saw, so it was not sent. This is what leaves next.")


class OutboxVerbs(OutboxHands):
    """
    Offers what can be done, and does it in a task; what can be undone is told with its way back.

    Args:
        side: Whose events.
        tasks: Where receipts are written.
    """

    def __init__(self, *, side: OwnSide, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._work = LedgerWork(side=side, tasks=tasks)
        self._fields = FieldVerbs(side=side, work=self._work)
        side.feed.changed.connect(self.changed)

    @property
    def status(self) -> OwnStatus | None:
        """How things were at the last look."""
        return self._side.status

    @property
    def why_no_send(self) -> str:
        """Why nothing can be let go at present; empty: something can."""
        return self._side.why_no_send

    def verbs_for(
        self, request: NextRequest | None, event: RequestEvent | None, field: RequestField | None
    ) -> Sequence[Verb]:
        """Return what can be done with an event, or with a field of it."""
        if event is None:
            return ()
        if field is not None and request is not None:
            why_not = "" if request.can_be_changed else translated(_ON_ITS_WAY)
            return self._fields.verbs_for(request, event, field, why_not=why_not)
        return self._of_event(request, event)

    def act(self, outlook: Outlook, *, is_held: bool) -> None:
        """Let the held go, or do what keeps the next request from leaving, or let it leave sooner."""
        request = outlook.held if is_held else outlook.request
        match outlook.wait.why:
            case Why.UNANSWERED:
                self._side.question.open()
            case _ if is_held and request is not None:
                self.let_go(request, [event for event in request.events if event.span is not None])
            case Why.PAUSED | Why.PAUSED_RUN:
                self._side.verbs.resume()
            case Why.STOPPED:
                self._try_again()
            case _ if request is not None and request.batch:
                self.send(request)
            case _:
                pass

    def hold(self, request: NextRequest) -> None:
        """Keep all events of a request back until the person lets them go."""
        lines = [event.line for event in request.events]
        if lines:
            self._side.event_verbs.hold(request.folder, min(lines), max(lines))

    def _of_event(self, request: NextRequest | None, event: RequestEvent) -> Sequence[Verb]:
        """Return what can be done with an event: one that is in a request, or one that is kept out for good."""
        if request is None or event.span is None:
            if event.why_not:
                return ()
            return (Verb(label=say("Take back"), do=lambda: self.take_back(event)),)
        why_not = "" if request.can_be_changed else translated(_ON_ITS_WAY)
        folder, line = event.key
        verbs = self._side.event_verbs
        withhold = Verb(
            label=say("Withhold"),
            do=lambda: verbs.withhold(folder, line),
            why_not=why_not,
            keeps_out=True,
        )
        if request.claim is Claim.HELD:
            keep = Verb(
                label=say("Let it go"),
                do=lambda: self.let_go(request, [event]),
                why_not=self._side.why_no_send,
            )
            found = [keep, withhold]
        else:
            found = [
                withhold,
                Verb(label=say("Hold"), do=lambda: verbs.hold(folder, line, line), why_not=why_not),
            ]
        if event.own_edit:
            restore = say_count("Restore its field", "Restore its {n:,} fields", len(event.own_edit))
            names = tuple(event.own_edit)
            found.append(Verb(label=restore, do=lambda: self._fields.restore(event, names), why_not=why_not))
        return found

    def let_go(self, request: NextRequest, events: Sequence[RequestEvent]) -> None:
        """Let held events of a request go as the person has been shown them; if they would leave otherwise by now, say so."""
        status, parts = self._side.status, self._side.parts
        if status is None or not events:
            return
        epoch = status.decision.epoch

        def work(ledger: Ledger) -> Deed:
            from pellucid.ledger.receipts import ReceiptKind  # noqa: PLC0415 - in the task
            from pellucid.sending.taking_back import noting  # noqa: PLC0415 - as above
            from pellucid.view.approving import let_shown_go, parts_shown  # noqa: PLC0415 - as above
            from pellucid.view.first_payload import read_terms_of_yes  # noqa: PLC0415 - as above

            terms = read_terms_of_yes(parts.app, ledger=ledger, store=parts.store())
            shown = parts_shown(request, events)
            go = partial(let_shown_go, ledger, request.folder, shown, epoch=epoch, terms=terms)
            return noting(ledger, request.folder, ReceiptKind.APPROVED, go)

        def tell(deed: Deed) -> None:
            if deed.events:
                self._side.undo.offer_deeds([deed], let_go_text)
            else:
                self.refused.emit(translated(_CHANGED))

        self._work.start(work, tell)

    def send(self, request: NextRequest) -> None:
        """Let a sealed batch leave before its time as the person has been shown it; else say so."""
        status, parts = self._side.status, self._side.parts
        if status is None:
            return
        analytics_id = status.decision.analytics_id

        def work(ledger: Ledger) -> bool:
            from pellucid.view.approving import send_shown  # noqa: PLC0415 - in the task
            from pellucid.view.rule_preview import terms_of  # noqa: PLC0415 - as above

            return send_shown(ledger, request, terms=terms_of(parts.app, analytics_id=analytics_id))

        def tell(is_sent: bool) -> None:  # noqa: FBT001 - what the task returned
            if not is_sent:
                self.refused.emit(translated(_OTHER))

        self._work.start(work, tell)

    def _try_again(self) -> None:
        """Let sending go on that had stopped; each batch leaves when its own time has come."""

        def work(ledger: Ledger) -> None:
            from pellucid.sending.verbs import try_again  # noqa: PLC0415 - in the task

            try_again(ledger)

        self._work.start(work, lambda _nothing: None)

    def take_back(self, event: RequestEvent) -> None:
        """Let an event leave after all that was withheld, if it still can."""
        parts = self._side.parts

        def work(ledger: Ledger) -> Returned:
            from pellucid.consent.values import Choice  # noqa: PLC0415 - in the task
            from pellucid.sending.taking_back import take_back, withholding_of  # noqa: PLC0415 - as above

            choice = parts.store().read()
            known = choice if isinstance(choice, Choice) else Choice(epoch=-1)  # it covers nothing
            deed = withholding_of(ledger, *event.key)
            return take_back(
                ledger,
                [] if deed is None else [deed],
                epoch=known.epoch,
                kept_epochs=known.kept_epochs,
            )

        self._work.start(work, lambda done: self._side.page.toasts.show(returned_text(done)))
