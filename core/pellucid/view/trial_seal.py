"""
What would leave of lines that nobody has sealed yet: they are sealed on trial, by the very function that seals.

Only reads. Nothing here needs the index, so that a host can ask, too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pellucid import wire
from pellucid.event import Event, decode
from pellucid.ledger.edits import sealed_context_edit, sealed_edits
from pellucid.ledger.receipts import BY_RULE, ReceiptKind
from pellucid.said import said
from pellucid.sending.sealing import KeptBodies, seal
from pellucid.sending.session_outbox import SessionOutbox
from pellucid.view.rule_preview import FREE, has_hash_mark, trouble_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.receipt_log import Draft
    from pellucid.ledger.receipts import Receipt
    from pellucid.view.rule_preview import Terms
    from pellucid.wire import Body, Edit, Edits

BY_A_RULE: Final = said("A rule of yours withholds it")
"""Why nothing leaves of an event."""
OF_A_CLASS: Final = said("Events of its class stay here, as you chose")
"""As above."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What becomes of some lines of a session, one behind the other."""

    first: int
    """The number of the first of them."""
    lines: tuple[bytes, ...]
    body: Body | None = None
    """What they leave as; `None`: nothing of them does."""
    edits: Edits = field(default_factory=dict)
    """What leaves otherwise than it was recorded, by line number."""
    context_edit: Edit = field(default_factory=dict)
    """The same of what is in each event."""
    why_not: str = ""
    """Why nothing of them leaves, without a full stop; empty also where their session says not where to."""

    @property
    def last(self) -> int:
        """The number of the last of them."""
        return self.first + len(self.lines) - 1

    @property
    def names(self) -> tuple[str, ...]:
        """The names of their events; empty of a line that cannot be read."""
        events = map(decode, self.lines)
        return tuple(event.name if isinstance(event, Event) else "" for event in events)

    @property
    def hashes_later(self) -> bool:
        """Whether a mark stands in the body where a hash will leave."""
        return has_hash_mark(self.context_edit, *self.edits.values())

    @property
    def content(self) -> bytes:
        """The body's bytes; empty if nothing leaves."""
        return b"" if self.body is None else self.body.content

    def parts(self) -> Iterator[tuple[int, bytes]]:
        """Yield the events in the body, each line's number with its bytes."""
        if self.body is not None:
            for place, span in zip(self.body.included, self.body.spans, strict=True):
                yield self.first + place, self.body.content[slice(*span)]


def session_of(ledger: Ledger, folder: str, receipts: Iterable[Receipt] | None = None) -> SessionOutbox:
    """
    Read a session to its end.

    Args:
        ledger: The app's.
        folder: The session's.
        receipts: All that it has, if they were read already.

    Raises:
        LedgerError: It cannot be read.
    """
    outbox = SessionOutbox(ledger.entry(folder), clock=ledger.clock)
    for receipt in ledger.receipts(folder) if receipts is None else receipts:
        outbox.apply(receipt)
    outbox.places.read_on()
    return outbox


def trials(outbox: SessionOutbox, first: int, last: int, terms: Terms = FREE) -> Iterator[Trial]:
    """
    Yield what would become of lines if they were sealed now, body after body.

    Args:
        outbox: Their session, read to its end.
        first: The first of them.
        last: The last one.
        terms: What holds now.
    """
    if terms.trouble:
        yield Trial(first=first, lines=tuple(outbox.places.lines(first, last)), why_not=trouble_text(terms))
        return
    while first <= last:
        sealed = seal(
            outbox,
            first,
            last,
            due=None,
            limits=terms.limits,
            may_send=terms.may_send,
            bodies=KeptBodies(),
            ruling=terms.ruling,
        )
        end = sealed.next_line - 1
        lines = outbox.places.lines(first, end)
        draft = sealed.drafts[0] if sealed.drafts else None
        if draft is None or draft.kind != ReceiptKind.SEALED:
            yield Trial(
                first=first,
                lines=tuple(lines),
                why_not=_why_not(outbox, lines, draft, is_barred=bool(sealed.barred)),
            )
        else:
            yield _sealed(outbox, first, lines, draft)
        first = sealed.next_line


def parts_of(outbox: SessionOutbox, spans: Iterable[tuple[int, int]], terms: Terms) -> dict[int, bytes]:
    """Return how lines would leave now, by their numbers, as far as they would; see `trials`."""
    return {
        line: part
        for first, last in spans
        for trial in trials(outbox, first, last, terms)
        for line, part in trial.parts()
    }


def _sealed(outbox: SessionOutbox, first: int, lines: Sequence[bytes], draft: Draft) -> Trial:
    assert outbox.header is not None  # noqa: S101 - without one nothing is sealed
    edits, context_edit = sealed_edits(draft.details), sealed_context_edit(draft.details)
    by_place = {line - first: edit for line, edit in edits.items()}
    return Trial(
        first=first,
        lines=tuple(lines),
        body=wire.body(outbox.header.edited(context_edit), lines, by_place),
        edits=edits,
        context_edit=context_edit,
    )


def _why_not(outbox: SessionOutbox, lines: Sequence[bytes], draft: Draft | None, *, is_barred: bool) -> str:
    if is_barred:
        return OF_A_CLASS
    if draft is not None and draft.details.get("why") == BY_RULE:
        return BY_A_RULE
    if outbox.header is None:
        return ""
    omitted = wire.body(outbox.header, lines[:1], {}).omitted
    return omitted[0].reason if omitted else ""
