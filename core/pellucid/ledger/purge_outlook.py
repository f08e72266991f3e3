"""What a purge would do: for a person who wants to know before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.ledger.line_states import LineStates
from pellucid.ledger.purge import ForgetApp, ForgetEvent, ForgetSession
from pellucid.ledger.purge_choice import choose, existing, sources_of
from pellucid.ledger.purge_steps import line_total
from pellucid.ledger.segments import survey
from pellucid.private_files import check_root

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pellucid.ledger.ledger import Ledger, SessionEntry
    from pellucid.ledger.purge import ForgetTarget

_STEPS: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What a purge would find, as it looks now."""

    lines: int = 0
    """How many lines there are whose bytes are still there, those that would be kept included."""
    still_queued: int = 0
    """How many of them would be kept, because the app's own file still holds them."""


def foresee(
    ledger: Ledger,
    target: ForgetTarget,
    *,
    data_dir: Path | None = None,
    on_progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Outlook:
    """
    Say what `forget` would do, and do nothing; blocks while it reads all that the target names.

    Args:
        ledger: The app's ledger.
        target: What would be forgotten.
        data_dir: As `forget` has it.
        on_progress: Told in this thread, some times in each session, which share is done, 0 to 1.
        cancelled: Asked as often; then it counts no further.

    Raises:
        NotFoundError: The ledger has no such session.
        LedgerError: Something cannot be read.
    """
    check_root(ledger.root)
    wanted: tuple[int, int] | None = None
    match target:
        case ForgetEvent(folder=folder, line=line):
            entries, wanted = [existing(ledger, folder)], (line, line)
        case ForgetSession(folder=folder):
            entries = [existing(ledger, folder)]
        case ForgetApp():
            entries = ledger.sessions()
    lines = queued = 0
    for number, entry in enumerate(entries):
        for step, found in enumerate(_foreseeing(ledger, entry, wanted, data_dir), 1):
            lines, queued = lines + found.lines, queued + found.still_queued
            if cancelled():
                return Outlook(lines=lines, still_queued=queued)
            on_progress((number + step / _STEPS) / len(entries))
    return Outlook(lines=lines, still_queued=queued)


def _foreseeing(
    ledger: Ledger, entry: SessionEntry, wanted: tuple[int, int] | None, data_dir: Path | None
) -> Iterator[Outlook]:
    """Look at one session in `_STEPS` steps of which each may take long; the last one has found something."""
    known = list(ledger.receipts(entry.folder))
    yield Outlook()
    states, surveyed = LineStates(known), survey(entry.events)
    yield Outlook()
    first, last = wanted or (0, line_total(surveyed, states) - 1)
    ranges, still = choose(surveyed, states, sources_of(entry, known, data_dir), first, last)
    goes = sum(end - begin + 1 for begin, end in ranges)
    yield Outlook(lines=goes + len(still), still_queued=len(still))
