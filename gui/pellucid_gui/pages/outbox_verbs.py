"""What a person can do with what leaves next: events and fields kept out of it, put back, let go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.said import said
from pellucid.view.next_wait import Why
from pellucid.view.request_values import Claim, Fate
from pellucid_gui.models.verb import Verb
from pellucid_gui.pages.ledger_work import LedgerWork
from pellucid_gui.pages.outbox_hands import OutboxHands
from pellucid_gui.pages.own_undo_words import let_go_text, returned_text
from pellucid_gui.translation import say, say_count, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from pellucid.ledger.ledger import Ledger
    from pellucid.sending.taking_back import Deed, Returned
    from pellucid.view.own_status import OwnStatus
    from pellucid.view.request_values import NextRequest, Outlook, RequestEvent, RequestField
    from pellucid.wire import Edit
    from pellucid_gui.pages.own_side import OwnSide
    from pellucid_gui.tasks import Tasks

_ON_ITS_WAY: Final = said("An upload of it was begun and never answered: it may have arrived.")
_RULED: Final = said("A rule of yours makes it so; it can be changed among the rules.")
_SHARED: Final = said("It stands in each event of this run, and cannot be changed in one.")


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
            return self._of_field(request, event, field)
        return self._of_event(request, event)

    def act(self, outlook: Outlook, *, is_held: bool) -> None:
        """Let the held go, or do what keeps the next request from leaving, or let it leave sooner."""
        request = outlook.held if is_held else outlook.request
        match outlook.wait.why:
            case Why.UNANSWERED:
                self._side.question.open()
            case _ if is_held and request is not None:
                self.let_go([event for event in request.events if event.span is not None])
            case Why.PAUSED | Why.PAUSED_RUN:
                self._side.verbs.resume()
            case Why.STOPPED:
                self._side.event_verbs.send_all()
            case _ if request is not None and request.batch:
                self._side.event_verbs.send_batch(request.folder, request.batch)
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
                label=say("Let it go"), do=lambda: self.let_go([event]), why_not=self._side.why_no_send
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
            found.append(Verb(label=restore, do=lambda: self._edit(event, {}, names), why_not=why_not))
        return found

    def _of_field(self, request: NextRequest, event: RequestEvent, field: RequestField) -> Sequence[Verb]:
        """Return what can be done with a field."""
        why_not = "" if request.can_be_changed else translated(_ON_ITS_WAY)
        if not field.is_own:
            why_not = translated(_SHARED)
        no_way_back = why_not or (translated(_RULED) if field.is_ruled else "")
        name = field.name

        def redact() -> None:
            from pellucid.wire import REDACTED  # noqa: PLC0415 - when it is asked for

            self._edit(event, {name: REDACTED})

        verbs = {
            "redact": Verb(label=say("Redact"), do=redact, why_not=why_not),
            "out": Verb(label=say("Take out"), do=lambda: self._edit(event, {name: None}), why_not=why_not),
            "restore": Verb(
                label=say("Restore"),
                do=lambda: self._edit(event, {}, (name,)),
                why_not=no_way_back,
            ),
        }
        offered = {
            Fate.AS_RECORDED: ("redact", "out"),
            Fate.REPLACED: ("restore", "out"),
            Fate.TAKEN_OUT: ("restore", "redact"),
        }
        return [verbs[each] for each in offered[field.fate]]

    def let_go(self, events: Sequence[RequestEvent]) -> None:
        """Let held events go that the person has been shown."""
        status, lines = self._side.status, [event.line for event in events]
        if status is None or not lines:
            return
        folder, epoch = events[0].folder, status.decision.epoch

        def work(ledger: Ledger) -> Deed:
            from pellucid.ledger.line_states import coalesce  # noqa: PLC0415 - in the task
            from pellucid.ledger.receipts import ReceiptKind  # noqa: PLC0415 - as above
            from pellucid.sending.taking_back import noting  # noqa: PLC0415 - as above
            from pellucid.sending.verbs import approve  # noqa: PLC0415 - as above

            def approve_all() -> None:
                for first, last in coalesce(lines):
                    approve(ledger, folder, first, last, epoch=epoch)

            return noting(ledger, folder, ReceiptKind.APPROVED, approve_all)

        self._work.start(work, lambda deed: self._side.undo.offer_deeds([deed], let_go_text))

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

    def _edit(self, event: RequestEvent, edit: Edit, restored: tuple[str, ...] = ()) -> None:
        """Change fields of an event, or let them leave as they were recorded, and offer the way back."""
        names = (*edit, *restored)
        before = {name: event.own_edit[name] for name in names if name in event.own_edit}
        untouched = tuple(name for name in names if name not in event.own_edit)
        self._change(
            event, edit, restored, tell=lambda: self._tell_edit(event, edit, restored, before, untouched)
        )

    def _tell_edit(
        self,
        event: RequestEvent,
        edit: Edit,
        restored: tuple[str, ...],
        before: Edit,
        untouched: tuple[str, ...],
    ) -> None:
        self._side.page.toasts.show(
            _edit_text(event.name, edit, restored),
            undo=lambda: self._change(
                event, before, untouched, tell=lambda: self._side.page.toasts.show(say("Undone."))
            ),
        )

    def _change(
        self, event: RequestEvent, edit: Edit, restored: tuple[str, ...], *, tell: Callable[[], object]
    ) -> None:
        folder, line = event.key

        def work(ledger: Ledger) -> None:
            from pellucid.sending.verbs import edit_fields, restore_fields  # noqa: PLC0415 - in the task

            if edit:
                edit_fields(ledger, folder, line, edit)
            if restored:
                restore_fields(ledger, folder, line, restored)

        self._work.start(work, lambda _nothing: tell())


def _edit_text(event: str, edit: Edit, restored: tuple[str, ...]) -> str:
    names = ", ".join((*edit, *restored))
    if restored:
        return say_count(
            "{fields} of {event} leaves as it was recorded.",
            "{fields} of {event} leave as they were recorded.",
            len(restored),
            fields=names,
            event=event,
        )
    if None in edit.values():
        return say("{fields} is taken out of {event}.", fields=names, event=event)
    return say("{fields} of {event} is redacted.", fields=names, event=event)
