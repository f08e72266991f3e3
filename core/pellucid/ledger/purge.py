"""
Forgetting: the bytes of lines are destroyed in our copy, and a receipt says so.

`purging` is written and synced, the bytes are overwritten with spaces in place (newlines stay, no line moves), that
is synced, then `purged` is written. Whoever finds `purging` without `purged` does it again. A session of which
nothing is left is deleted as a whole, and with it the salt of its digests. On SSDs and copy-on-write disks old
blocks may remain; nothing else is claimed.

Lines that still wait in the app's own file are not forgotten: they would only be copied again. They are listed.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.errors import LedgerError, NotFoundError
from pellucid.ledger.line_states import LineStates
from pellucid.ledger.log_erasure import check_writable, delete_log
from pellucid.ledger.log_repair import cut_torn, torn_tails
from pellucid.ledger.posted_bodies import delete_bodies
from pellucid.ledger.purge_choice import choose, existing, sources_of
from pellucid.ledger.purge_steps import erase, finish_purges, line_total, redact_torn, remove_if_empty
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.segments import SegmentLines, read_lines, spans, survey
from pellucid.ledger.tombstones import FOLDER
from pellucid.private_files import check_root, naming
from pellucid.said import said
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pellucid.ledger.ledger import Ledger, SessionEntry

_CACHE_TRIES: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetEvent:
    """One line of one session."""

    folder: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetSession:
    """All lines of one session."""

    folder: str


@dataclass(frozen=True, slots=True)
class ForgetApp:
    """All sessions of the ledger."""


ForgetTarget: TypeAlias = ForgetEvent | ForgetSession | ForgetApp


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """What a purge has done."""

    lines: int = 0
    """How many lines' bytes were destroyed."""
    deleted: tuple[str, ...] = ()
    """Folders of the sessions of which nothing is left."""
    still_queued: tuple[tuple[str, int], ...] = ()
    """Folder and number of the lines that were kept, because the app's own file still holds them."""
    left: int = 0
    """How many sessions are as they were, because it was cancelled before their turn."""


@dataclass(slots=True, kw_only=True)
class _Session:
    """A session on its way through a purge."""

    entry: SessionEntry
    receipts: ReceiptLog
    ranges: list[tuple[int, int]] = field(default_factory=list)
    surveyed: Sequence[SegmentLines] = ()
    still_queued: tuple[int, ...] = ()


def forget(
    ledger: Ledger,
    target: ForgetTarget,
    *,
    data_dir: Path | None = None,
    column_cache: Path | None = None,
    on_progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Forgotten:
    """
    Destroy our copies of what `target` names, while a witness may be writing; blocks until the disk has it.

    Args:
        ledger: The app's ledger. For everything, call this for each app.
        target: What to forget.
        data_dir: Where the app has its session files now, if that may differ from when they were witnessed.
        column_cache: The app's column cache, which is deleted; the index builds it again from what is left.
        on_progress: Of an app, told before each session in this thread which share is done, 0 to 1.
        cancelled: Of an app, asked before each session; what was forgotten by then stays so, and is told.

    Raises:
        NotFoundError: The ledger has no such session or line.
        LedgerError: Something could not be destroyed. What was begun is finished by the next call, or by the witness.
    """
    check_root(ledger.root)
    left = 0
    match target:
        case ForgetEvent(folder=folder, line=line):
            found = [_forget_in(ledger, existing(ledger, folder), (line, line), data_dir)]
        case ForgetSession(folder=folder):
            found = [_forget_in(ledger, existing(ledger, folder), None, data_dir)]
        case ForgetApp():
            found, left = _forget_each(ledger, data_dir, on_progress, cancelled)
    if column_cache is not None:
        _delete_cache(column_cache)
    return Forgotten(
        lines=sum(one.lines for one in found),
        deleted=tuple(folder for one in found for folder in one.deleted),
        still_queued=tuple(place for one in found for place in one.still_queued),
        left=left,
    )


def resume(ledger: Ledger, *, column_cache: Path | None = None) -> int:
    """
    Finish every purge that was interrupted; free of effects if there is none.

    Returns:
        In how many sessions there was something to finish.

    Raises:
        LedgerError: One cannot be finished.
    """
    finished = 0
    for entry in ledger.sessions():
        receipts = ledger.receipts(entry.folder)
        states = LineStates(receipts)
        # A session that is purged as a whole and still there was about to be deleted.
        if states.unfinished_purges or (
            states.covered and states.ranges(State.PURGED, states.covered) == [(0, states.covered - 1)]
        ):
            _carry_out(_Session(entry=entry, receipts=ReceiptLog(path=entry.receipts, clock=ledger.clock)))
            finished += 1
    if finished and column_cache is not None:
        _delete_cache(column_cache)
    return finished


def _forget_each(
    ledger: Ledger,
    data_dir: Path | None,
    on_progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> tuple[list[Forgotten], int]:
    """Return what was done in each session, and how many were left as they were."""
    found: list[Forgotten] = []
    failed: LedgerError | None = None
    entries = ledger.sessions()
    for number, entry in enumerate(entries):
        if cancelled():
            return found, len(entries) - number
        on_progress(number / len(entries))
        try:
            found.append(_forget_in(ledger, entry, None, data_dir))
        except LedgerError as error:  # one bad file must not keep the others
            failed = failed or error
    _delete_leftovers(ledger)
    with naming(ledger.root / FOLDER, "deleted"), suppress(FileNotFoundError):
        shutil.rmtree(ledger.root / FOLDER)  # also what is remembered of sessions that were let go
    if failed is not None:
        raise failed
    return found, 0


def _forget_in(
    ledger: Ledger, entry: SessionEntry, wanted: tuple[int, int] | None, data_dir: Path | None
) -> Forgotten:
    session = _Session(entry=entry, receipts=ReceiptLog(path=entry.receipts, clock=ledger.clock))
    with session.receipts.locked():
        _announce(session, wanted, data_dir)
    erase(session.receipts, session.surveyed, session.ranges)
    deleted = _carry_out(session)
    return Forgotten(
        lines=sum(last - first + 1 for first, last in session.ranges),
        deleted=(entry.folder,) if deleted else (),
        still_queued=tuple((entry.folder, line) for line in session.still_queued),
    )


def _announce(session: _Session, wanted: tuple[int, int] | None, data_dir: Path | None) -> None:
    """Choose the lines and write `purging`, durably; under the session's lock."""
    events, receipts = session.entry.events, session.receipts
    known = receipts.catch_up().receipts
    states = LineStates(known)
    session.surveyed = surveyed = survey(events)
    count = line_total(surveyed, states)
    first, last = wanted or (0, count - 1)
    if last >= count:
        if wanted is None:
            return
        raise NotFoundError(
            said("The session {folder} has no line {line}", folder=session.entry.folder, line=last)
        )
    if wanted is not None and states.covered > (surveyed[-1].next_line if surveyed else 0):
        raise LedgerError(
            said(
                "{events} has lost lines, so that line {last} cannot be told from others",
                events=events,
                last=last,
            ),
            said("Start the witness once, which repairs it; or forget the whole session."),
        )
    sources = sources_of(session.entry, known, data_dir)
    session.ranges, session.still_queued = choose(surveyed, states, sources, first, last)
    check_writable(lines.segment.path for lines in surveyed)
    if wanted is None:
        delete_bodies(events)  # also what no line was found for
        for tail in torn_tails(surveyed):
            cut_torn(tail)
    chosen = (raw for _, raw in read_lines(spans(surveyed, session.ranges)))
    redact_torn(receipts, known, None if wanted is None else chosen)
    receipts.append(
        [Draft(kind=ReceiptKind.PURGING, details={"lines": list(part)}) for part in session.ranges]
    )
    receipts.sync()


def _carry_out(session: _Session) -> bool:
    """Finish all purges of a session; return whether the session is gone."""
    with session.receipts.locked():
        session.receipts.look_anew()
        states = LineStates(session.receipts.catch_up().receipts)
        surveyed = survey(session.entry.events)
        finish_purges(session.receipts, surveyed, states, blanked=session.ranges)
        session.receipts.sync()
        if remove_if_empty(session.entry.events, session.receipts, surveyed, states):
            return True
        if not line_total(surveyed, states) and not session.still_queued:
            # Opened and never written to, or forgotten by somebody else meanwhile: only the lock was ours.
            delete_log(session.entry.events)
            session.receipts.delete()
            return True
        return False


def _delete_leftovers(ledger: Ledger) -> None:
    """Delete what interrupted deletions left: locks and unfinished rewrites of sessions that are gone."""
    folder = ledger.root / "receipts"
    kept = {entry.folder for entry in ledger.sessions()}
    with naming(folder, "read"):
        names = sorted(folder.iterdir()) if folder.is_dir() else []
    for path in names:
        if path.suffix in {".lock", ".new"} and path.stem not in kept:
            receipts = ReceiptLog(path=path.with_suffix(".ndjson"), clock=ledger.clock)
            with receipts.locked():
                if not receipts.path.exists():
                    receipts.delete()


def _delete_cache(folder: Path) -> None:
    with naming(folder, "deleted"):
        for _ in range(_CACHE_TRIES):  # a window may be putting a file into it
            with suppress(FileNotFoundError):
                shutil.rmtree(folder, ignore_errors=True)
            if not folder.exists():
                return
        shutil.rmtree(folder)
