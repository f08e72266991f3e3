"""
What a person can do with events that have not left yet: let go, hold, withhold, change their fields, try again.

Each is a receipt, so that it holds in every process at once and over restarts. What may have arrived already can no
longer be changed, and whoever tries is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from pellucid.errors import LedgerError, NotFoundError, UsageError
from pellucid.ledger.edits import edit_details
from pellucid.ledger.line_states import coalesce
from pellucid.ledger.receipt_log import Draft
from pellucid.ledger.receipts import BY_A_PERSON, Detail, ReceiptKind
from pellucid.private_files import naming
from pellucid.said import said
from pellucid.sending.schedule_file import SCHEDULE_NAME, UPLOAD_LOCK_NAME, ScheduleFile
from pellucid.sending.session_outbox import SessionOutbox
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from pellucid.ledger.ledger import Ledger
    from pellucid.wire import Edit

_CHANGEABLE = frozenset({State.QUEUED, State.HELD})
_PATIENCE_S: Final = 2.0


def approve(
    ledger: Ledger, folder: str, choose: Callable[[SessionOutbox], Collection[int]], *, epoch: int
) -> int:
    """
    Let held lines go that are chosen while nobody else can change anything of them; blocks until the disk has it.

    Args:
        ledger: The app's.
        folder: The session's.
        choose: Returns their numbers; called under the session's lock with the session, which it only reads.
        epoch: The consent's of now: in another one the approval is void.

    Returns:
        How many of them were held, and are let go.

    Raises:
        NotFoundError: There is no such session.
        LedgerError: It could not be read or written.
    """
    outbox = _existing(ledger, folder)
    with outbox.log.locked():
        outbox.catch_up()
        held = coalesce(sorted(line for line in choose(outbox) if outbox.states.at(line) is State.HELD))
        outbox.write([_draft(ReceiptKind.APPROVED, span, epoch=epoch) for span in held])
    return sum(end - begin + 1 for begin, end in held)


def send_now(
    ledger: Ledger,
    folder: str,
    batch: str,
    *,
    is_as_shown: Callable[[SessionOutbox], bool] = lambda _outbox: True,
) -> bool:
    """
    Let a sealed batch leave before its time, or at all where it waits for a person.

    Args:
        ledger: The app's.
        folder: The session's.
        batch: The batch's UUID.
        is_as_shown: Whether it is what the person saw; called under the session's lock with the session, which has the
            batch, and which it only reads.

    Returns:
        Whether it was; if not, nothing is written.

    Raises:
        NotFoundError: There is no such session, or no such batch any more.
        UsageError: It was tried already, and may have arrived.
        LedgerError: It could not be written.
    """
    outbox = _existing(ledger, folder)
    with outbox.log.locked():
        outbox.catch_up()
        found = outbox.batches.get(batch)
        if found is None:
            raise NotFoundError(
                said("This batch waits no more"),
                said("It was sent, or a part of it was withheld or changed."),
            )
        if found.is_unconfirmed:
            raise UsageError(
                said("This batch is being tried already, and may have arrived"),
                said("The next try follows by itself, with the same bytes."),
            )
        is_same = is_as_shown(outbox)
        draft = _draft(ReceiptKind.APPROVED, (found.first, found.last), batch=found.uuid)
        outbox.write([draft] if is_same else [])
    return is_same


def hold(ledger: Ledger, folder: str, first: int, last: int) -> int:
    """
    Keep queued lines back until a person lets them go; a batch that has one of them is sealed anew without it.

    Returns:
        How many lines were queued.

    Raises:
        NotFoundError: There is no such session.
        UsageError: One of them may have arrived already.
        LedgerError: It could not be written.
    """
    return _change(ledger, folder, (first, last), ReceiptKind.HELD, (State.QUEUED,))


def withhold(ledger: Ledger, folder: str, first: int, last: int) -> int:
    """
    Decide that lines are never sent; they stay in the log, to be seen.

    Returns:
        How many lines that concerned.

    Raises:
        NotFoundError: There is no such session.
        UsageError: One of them may have arrived already.
        LedgerError: It could not be written.
    """
    return _change(
        ledger, folder, (first, last), ReceiptKind.WITHHELD, (State.QUEUED, State.HELD), why=BY_A_PERSON
    )


def drop_fields(ledger: Ledger, folder: str, line: int, fields: Sequence[str]) -> None:
    """
    Take fields out of what a line says on its way out; the line itself stays as it was recorded.

    Raises:
        NotFoundError: There is no such session or line.
        UsageError: It has left, or may have.
        LedgerError: It could not be written.
    """
    edit_fields(ledger, folder, line, dict.fromkeys(fields))


def edit_fields(ledger: Ledger, folder: str, line: int, edit: Edit) -> None:
    """
    Change what a line says on its way out; the line itself stays as it was recorded. A batch that has it is sealed anew.

    Args:
        ledger: The app's.
        folder: The session's.
        line: The line's number in it.
        edit: By field: `None` takes it out, a text such as `wire.REDACTED` leaves in its place. Other fields stay as they
            were changed before.

    Raises:
        NotFoundError: There is no such session or line.
        UsageError: It has left, or may have.
        LedgerError: It could not be written.
    """
    _edit(ledger, folder, line, edit_details(edit))


def restore_fields(
    ledger: Ledger, folder: str, line: int, fields: Sequence[str] | None = None
) -> tuple[str, ...]:
    """
    Take back changes of what a line says on its way out; a batch that has it is sealed anew.

    Args:
        ledger: The app's.
        folder: The session's.
        line: The line's number in it.
        fields: Which leave as they were recorded again; `None`: all that were changed.

    Returns:
        The fields that had been changed; nothing is written if there are none.

    Raises:
        NotFoundError: There is no such session or line.
        UsageError: It has left, or may have.
        LedgerError: It could not be written.
    """
    outbox = _existing(ledger, folder)
    with outbox.log.locked():
        outbox.catch_up()
        _require_changeable(outbox, line)
        changed = outbox.edits.get(line, {})
        back = [name for name in changed if fields is None or name in fields]
        outbox.write([_draft(ReceiptKind.EDITED, (line, line), back=back)] if back else [])
    return tuple(back)


def _edit(ledger: Ledger, folder: str, line: int, details: dict[str, Detail]) -> None:
    outbox = _existing(ledger, folder)
    with outbox.log.locked():
        outbox.catch_up()
        _require_changeable(outbox, line)
        outbox.write([_draft(ReceiptKind.EDITED, (line, line), **details)])


def _require_changeable(outbox: SessionOutbox, line: int) -> None:
    if line >= max(outbox.states.covered, outbox.places.count):
        raise NotFoundError(
            said("The session {folder} has no line {line}", folder=outbox.entry.folder, line=line)
        )
    state = outbox.states.at(line)
    if state not in _CHANGEABLE:
        raise UsageError(
            said("This event is {state}", state=state.said),
            said("Only what has surely not left can be changed."),
        )


def try_again(ledger: Ledger) -> bool:
    """
    Let sending go on that had stopped until a person helps, as after a 401; a server's own wait is kept.

    Returns:
        Whether it had stopped.

    Raises:
        LedgerError: It could not be written.
    """
    schedule = ScheduleFile(ledger.root / SCHEDULE_NAME)
    if not schedule.read().stopped:
        return False
    path = ledger.root / UPLOAD_LOCK_NAME
    lock = FileLock(path, mode=0o600)
    with naming(path, "locked"):
        try:
            lock.acquire(timeout=_PATIENCE_S)
        except Timeout as error:
            raise LedgerError(
                said("{path} is held by an upload", path=path), said("Try again in a moment.")
            ) from error
    try:
        return schedule.go_on()
    finally:
        lock.release()


def _change(
    ledger: Ledger,
    folder: str,
    lines: tuple[int, int],
    kind: ReceiptKind,
    states: Sequence[State],
    **more: Detail,
) -> int:
    first, last = lines
    outbox = _existing(ledger, folder)
    with outbox.log.locked():
        outbox.catch_up()
        if _within(outbox, (State.UNCONFIRMED,), first, last):
            raise UsageError(
                said("It may have arrived already: an upload was begun and never answered"),
                said("Switch collection off to give up asking."),
            )
        spans = _within(outbox, states, first, last)
        outbox.write([_draft(kind, span, **more) for span in spans])
    return sum(end - begin + 1 for begin, end in spans)


def _within(outbox: SessionOutbox, states: Sequence[State], first: int, last: int) -> list[tuple[int, int]]:
    count = max(outbox.states.covered, outbox.places.count)
    return [
        (max(begin, first), min(end, last))
        for begin, end, state in outbox.states.runs(count)
        if state in states and begin <= last and end >= first
    ]


def _existing(ledger: Ledger, folder: str) -> SessionOutbox:
    entry = ledger.entry(folder)
    if not entry.receipts.is_file():
        raise NotFoundError(said("There is no session {folder}", folder=folder))
    return SessionOutbox(entry, clock=ledger.clock)


def _draft(kind: ReceiptKind, span: tuple[int, int], **more: Detail) -> Draft:
    details: dict[str, Detail] = {"lines": list(span), **more}
    return Draft(kind=kind, details=details)
