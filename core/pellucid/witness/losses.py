"""
What left a program's queue unseen, and how that is known: by the numbers of the events, or by the beat of the file.

The numbers are read from the lines each time, so that whatever turns up later, seen on its way out, is no loss any more.
The beat can be heard only as it happens: the witness writes an `unseen` receipt. Nothing is called lost that may have
been forgotten, and what left while nobody watched is told as that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import rfc3339
from pellucid.ledger.ledger import folder_of
from pellucid.ledger.log_pass import chunks, whole_pieces
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.segments import segments
from pellucid.ledger.session_notes import notes
from pellucid.local_time import local_text
from pellucid.private_files import naming
from pellucid.said import said, said_count
from pellucid.witness.gaps import watched
from pellucid.witness.numbering import MissingRun, is_complete, missing_runs, times_of
from pellucid.witness.off_beat import How, OffBeat, explains

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.ledger.ledger import Ledger, SessionEntry
    from pellucid.ledger.receipts import Receipt
    from pellucid.witness.gaps import Watched

_RIPE_NS: Final = 10 * rfc3339.NS_PER_S
"""So long a missing number is waited for: it may be copied late, or rebuilt from what was seen on its way out."""
_SESSION_DIGITS: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """Events that existed, and whose bytes nobody has."""

    session: str
    """The session's true name."""
    how: How
    least: int
    """How many at least."""
    numbers: tuple[int, int] | None
    """First and last number that is missing, inclusive; `None` where no number tells."""
    after_ns: int | None
    """They were recorded no earlier, in nanoseconds since the epoch, UTC; `None`: nobody knows."""
    before_ns: int
    """… and no later."""
    watched: bool
    """Whether somebody watched all the time; else nobody could have seen them."""
    words: str
    """One short sentence for a person, without a full stop."""
    tip: str
    """What it means and how it is known; full sentences."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRemarks:
    """What is known of a session as a whole."""

    losses: tuple[Loss, ...] = ()
    """Oldest first."""
    first_session: str = ""
    """That it is the program's first, which sends nothing itself: full sentences; empty if nothing tells that."""


class LossReader:
    """
    Reads what is known of sessions, and remembers it as long as nothing of them changes.

    From one thread at a time; blocks for the disk, for about a second where there are a million events.

    Args:
        ledger: Whose sessions.
        title: What a person calls the program.
    """

    def __init__(self, *, ledger: Ledger, title: str) -> None:
        self._ledger = ledger
        self._title = title
        self._known: dict[str, tuple[object, _Found]] = {}

    def of(self, session: str) -> SessionRemarks:
        """
        Return what is known of one session.

        Raises:
            LedgerError: It cannot be read.
        """
        return self._remarks(folder_of(session), watched(self._ledger))

    def all_losses(self) -> tuple[Loss, ...]:
        """
        Return the losses of all sessions, oldest first.

        Raises:
            LedgerError: The ledger cannot be read.
        """
        folders = self._ledger.folders()
        for gone in self._known.keys() - folders:
            del self._known[gone]
        known = watched(self._ledger)
        found = (loss for folder in folders for loss in self._remarks(folder, known).losses)
        return tuple(sorted(found, key=lambda loss: loss.before_ns))

    def _remarks(self, folder: str, watching: Watched) -> SessionRemarks:
        entry = self._ledger.entry(folder)
        shape = _shape(entry)
        known = self._known.get(folder)
        if known is None or known[0] != shape:
            known = self._known[folder] = (shape, _find(entry))
        found = known[1]
        now_ns = self._ledger.clock.now_ns()
        losses = [
            _of_numbers(run, found.session, self._title, watching)
            for run in found.runs
            if run.before_ns + _RIPE_NS <= now_ns
        ]
        losses += [_of_beat(heard, found.session, self._title) for heard in found.heard]
        return SessionRemarks(
            losses=tuple(sorted(losses, key=lambda loss: loss.before_ns)),
            first_session=_first_words(self._title) if found.is_first else "",
        )


def losses(ledger: Ledger, *, title: str) -> tuple[Loss, ...]:
    """
    Return what left unseen in all sessions of a ledger, oldest first; as `LossReader.all_losses`.

    Raises:
        LedgerError: The ledger cannot be read.
    """
    return LossReader(ledger=ledger, title=title).all_losses()


def first_session_words(ledger: Ledger, session: str, *, title: str) -> str:
    """
    Say that a session is the program's first, which sends nothing itself; as `SessionRemarks.first_session`.

    Reads the session's receipts alone, and so costs little for however many events.

    Raises:
        LedgerError: They cannot be read.
    """
    told = notes(ledger.entry(folder_of(session)))
    return _first_words(title) if any(receipt.kind == ReceiptKind.FIRST for receipt in told) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What a session's bytes tell."""

    session: str
    runs: tuple[MissingRun, ...]
    heard: tuple[OffBeat, ...]
    is_first: bool


def _find(entry: SessionEntry) -> _Found:
    told = notes(entry)
    opened = next((receipt for receipt in told if receipt.kind == ReceiptKind.OPENED), None)
    heard = [found for receipt in told if (found := _off_beat(receipt)) is not None]
    from_first = opened is not None and opened.from_birth
    runs: tuple[MissingRun, ...] = ()
    if not is_complete(_contents(entry), from_first=from_first):
        runs = missing_runs(_lines(entry), from_first=from_first)
    if heard:
        times = times_of(_lines(entry))
        heard = [each for each in heard if not any(explains(time_ns, each) for time_ns in times)]
    return _Found(
        session=(opened.text("session") if opened is not None else None) or entry.folder,
        runs=runs,
        heard=tuple(heard),
        is_first=any(receipt.kind == ReceiptKind.FIRST for receipt in told),
    )


def _contents(entry: SessionEntry) -> Iterator[bytes]:
    """Yield the log in pieces of whole lines: in one of 16 MiB nobody else would run while it is searched or split."""
    for segment in segments(entry.events):
        for _, piece in whole_pieces(segment.path):
            yield piece


def _lines(entry: SessionEntry) -> Iterator[bytes]:
    for chunk in chunks(entry.events):
        yield from chunk.lines


def _off_beat(receipt: Receipt) -> OffBeat | None:
    if receipt.kind != ReceiptKind.UNSEEN or receipt.text("how") != How.BEAT:
        return None  # another version may know in other ways
    try:
        return OffBeat(
            emptied_ns=rfc3339.parse(receipt.text("emptied") or ""),
            beat_ns=rfc3339.parse(receipt.text("beat") or ""),
        )
    except ValueError:
        return None


def _of_numbers(run: MissingRun, session: str, title: str, watching: Watched) -> Loss:
    was_watched = _was_watched(run, watching)
    left = _left_words(run, session[:_SESSION_DIGITS], was_watched=was_watched)
    words = said("{left}: {missing}", left=left, missing=_missing_words(run))
    tip = said(
        "{title} numbers the events of a session one after the other, and those before and behind were seen. "
        "What is missing was recorded, and left the queue before it could be read, or {title} dropped it itself. "
        "What it said is not known.",
        title=title,
    )
    return Loss(
        session=session,
        how=How.NUMBERS,
        least=run.least,
        numbers=(run.first, run.last),
        after_ns=run.after_ns,
        before_ns=run.before_ns,
        watched=was_watched,
        words=words,
        tip=tip,
    )


def _left_words(run: MissingRun, session: str, *, was_watched: bool) -> str:
    if run.least < run.last - run.first + 1:
        if was_watched:
            return said_count(
                "at least {n} event of session {session} left unseen",
                "at least {n:,} events of session {session} left unseen",
                run.least,
                session=session,
            )
        return said_count(
            "at least {n} event of session {session} left unseen while nobody watched",
            "at least {n:,} events of session {session} left unseen while nobody watched",
            run.least,
            session=session,
        )
    if was_watched:
        return said_count(
            "{n} event of session {session} left unseen",
            "{n:,} events of session {session} left unseen",
            run.least,
            session=session,
        )
    return said_count(
        "{n} event of session {session} left unseen while nobody watched",
        "{n:,} events of session {session} left unseen while nobody watched",
        run.least,
        session=session,
    )


def _missing_words(run: MissingRun) -> str:
    if run.first == run.last:
        return said("number {number} is missing", number=run.first)
    if run.least < run.last - run.first + 1:
        return said("some of numbers {first} to {last} are missing", first=run.first, last=run.last)
    return said("numbers {first} to {last} are missing", first=run.first, last=run.last)


def _of_beat(heard: OffBeat, session: str, title: str) -> Loss:
    at = _local(heard.emptied_ns)
    return Loss(
        session=session,
        how=How.BEAT,
        least=1,
        numbers=None,
        after_ns=heard.beat_ns,
        before_ns=heard.emptied_ns,
        watched=True,
        words=said(
            "at least 1 event of session {session} left unseen: its file was emptied off the beat at {at}",
            session=session[:_SESSION_DIGITS],
            at=at,
        ),
        tip=said(
            "{title} empties its file every two seconds; in between it does so only to send something at once, as "
            "in a crash. No such event was seen, and nothing came after it. What it said is not known.",
            title=title,
        ),
    )


def _first_words(title: str) -> str:
    return said(
        "This is the first session of {title} with its present config, and such a session sends nothing itself. "
        "What it recorded leaves with the next start of {title}.",
        title=title,
    )


def _was_watched(run: MissingRun, watching: Watched) -> bool:
    begin_ns = run.before_ns if run.after_ns is None else min(run.after_ns, run.before_ns)
    if watching.since_ns is not None and begin_ns < watching.since_ns:
        return False
    return not any(
        gap.from_ns <= run.before_ns and (gap.to_ns is None or gap.to_ns >= begin_ns) for gap in watching.gaps
    )


def _local(time_ns: int) -> str:
    return local_text(time_ns, "%H:%M:%S") or rfc3339.form(time_ns)


def _shape(entry: SessionEntry) -> object:
    """Return what differs after each change of a session."""
    found: list[tuple[str, int, int]] = []
    for path in [entry.receipts, *(segment.path for segment in segments(entry.events))]:
        with naming(path, "read"):
            try:
                status = path.stat()
            except (FileNotFoundError, NotADirectoryError):
                continue
            found.append((path.name, status.st_size, status.st_mtime_ns))
    return tuple(found)
