"""What a person can do with one field of one event on its way out: hashed, made unreadable, taken out, as it was recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.said import said
from pellucid.view.hash_choice import why_no_secret
from pellucid.view.request_values import Fate
from pellucid.wire.values import HASHED, REDACTED
from pellucid_gui.models.verb import Verb
from pellucid_gui.translation import say, say_count, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.ledger.ledger import Ledger
    from pellucid.view.request_values import NextRequest, RequestEvent, RequestField
    from pellucid.wire import Edit
    from pellucid_gui.pages.ledger_work import LedgerWork
    from pellucid_gui.pages.own_side import OwnSide

_RULED: Final = said("A rule of yours makes it so; it can be changed among the rules.")
_SHARED: Final = said("It stands in each event of this run, and cannot be changed in one.")
_NO_HASH: Final = said("A value of this kind has no hash.")
_OTHER_ID: Final = said("It was recorded under another id: a hash would link it to the one of now.")
_OFFERED: Final = {
    Fate.AS_RECORDED: ("hash", "redact", "out"),
    Fate.HASHED: ("restore", "redact", "out"),
    Fate.REPLACED: ("restore", "hash", "out"),
    Fate.TAKEN_OUT: ("restore", "hash", "redact"),
}
"""By what became of a field."""


class FieldVerbs:
    """
    Offers what can be done with fields, and does it in a task; each change is told with its way back.

    Args:
        side: Whose events.
        work: Writes receipts.
    """

    def __init__(self, *, side: OwnSide, work: LedgerWork) -> None:
        self._side = side
        self._work = work

    def verbs_for(
        self, request: NextRequest, event: RequestEvent, field: RequestField, *, why_not: str
    ) -> Sequence[Verb]:
        """
        Return what can be done with a field.

        Args:
            request: What it leaves with.
            event: Its event.
            field: The field.
            why_not: Why nothing of the event can be changed any more; empty: it can.
        """
        if not field.is_own:
            why_not = translated(_SHARED)
        ruled = translated(_RULED) if field.is_ruled else ""
        is_out = field.fate is Fate.TAKEN_OUT
        name = field.name
        verbs = {
            "hash": Verb(
                label=say("Hash"),
                do=lambda: self._edit(event, {name: HASHED}),
                why_not=why_not or ruled or self._why_no_hash(request, field),
            ),
            "redact": Verb(
                label=say("Redact"),
                do=lambda: self._edit(event, {name: REDACTED}),
                why_not=why_not or (ruled if is_out else ""),
            ),
            "out": Verb(
                label=say("Take out"),
                do=lambda: self._edit(event, {name: None}),
                why_not=why_not,
                keeps_out=True,
            ),
            "restore": Verb(
                label=say("Restore"), do=lambda: self.restore(event, (name,)), why_not=why_not or ruled
            ),
        }
        return [verbs[each] for each in _OFFERED[field.fate]]

    def restore(self, event: RequestEvent, names: tuple[str, ...]) -> None:
        """Let fields of an event leave as they were recorded."""
        self._edit(event, {}, names)

    def _why_no_hash(self, request: NextRequest, field: RequestField) -> str:
        """Say why a field cannot leave as a hash; empty: it can, as far as is known."""
        status = self._side.status
        if status is None:
            return ""
        if not field.has_hash:
            return translated(_NO_HASH)
        if request.distinct_id != status.decision.analytics_id:
            return translated(_OTHER_ID)
        cause = why_no_secret(status.health, since_ns=status.outbound.newest_start_ns)
        if not cause:
            return ""
        return say(
            "{title} has no secret to hash with. {cause}.",
            title=self._side.app.title,
            cause=translated(cause),
        )

    def _edit(self, event: RequestEvent, edit: Edit, restored: tuple[str, ...] = ()) -> None:
        """Change fields of an event, or let them leave as they were recorded, and offer the way back."""
        names = (*edit, *restored)
        before = {name: event.own_edit[name] for name in names if name in event.own_edit}
        untouched = tuple(name for name in names if name not in event.own_edit)
        toasts = self._side.page.toasts

        def undo() -> None:
            self._change(event, before, untouched, tell=lambda: toasts.show(say("Undone.")))

        text = edit_text(event.name, edit, restored)
        self._change(event, edit, restored, tell=lambda: toasts.show(text, undo=undo))

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


def edit_text(event: str, edit: Edit, restored: tuple[str, ...]) -> str:
    """Say what became of fields of an event: either all are changed in the same way, or all are as they were recorded."""
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
    if HASHED in edit.values():
        return say("{fields} of {event} leaves as a hash.", fields=names, event=event)
    return say("{fields} of {event} is redacted.", fields=names, event=event)
