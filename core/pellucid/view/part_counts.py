"""How often each part of an app's events was there in the last days: each line is read once, in the order on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from pellucid.errors import LedgerError
from pellucid.index.columns import BLANK
from pellucid.index.log_slices import lines, live_positions, stretches
from pellucid.index.numbers import taken
from pellucid.ledger.upload_header import upload_header
from pellucid.rules.counting import PartCounter
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from pellucid.index.event_index import EventIndex
    from pellucid.ledger.ledger import Ledger
    from pellucid.rules.counting import PartCounts

DAYS: Final = 30
"""How many days back a rule's count goes."""
_DAY_NS: Final = 86_400 * 10**9


def part_counts(
    index: EventIndex,
    ledger: Ledger,
    *,
    now_ns: int,
    days: int = DAYS,
    on_progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> PartCounts | None:
    """
    Count the parts of the events of the last days; blocks, for some seconds per million events. Any thread may call it.

    What was sent counts as well as what waits or was withheld; what was destroyed is there no more.

    Args:
        index: Where the events are.
        ledger: Whose receipts tell what was in each of them.
        now_ns: The moment up to which they are counted.
        days: How many days back.
        on_progress: Called in this thread with the share that is done, 0 to 1.
        cancelled: Asked after each half a megabyte.

    Returns:
        `None` if it was cancelled.
    """
    events = np.arange(index.count, dtype=np.uint32)
    events = events[index.time_ns[: len(events)] >= now_ns - days * _DAY_NS]
    has_bytes = (taken(index.state, events) != State.PURGED) & (taken(index.flags, events) & BLANK == 0)
    events = events[has_bytes]
    counter = PartCounter()
    for position in live_positions(index, events).tolist():
        raw = index.raw(int(events[position]))
        if raw is not None:
            counter.add(raw)
    for share, batch in lines(list(stretches(index, events))):
        for _, raw in batch:
            counter.add(raw)
        if cancelled():
            return None
        on_progress(share)
    _count_attached(counter, index, ledger, events)
    return counter.counts()


def _count_attached(
    counter: PartCounter, index: EventIndex, ledger: Ledger, events: NDArray[np.uint32]
) -> None:
    """Count what each session had attached to its events; of one whose receipts cannot be read nothing is known."""
    sessions, numbers = np.unique(taken(index.session, events), return_counts=True)
    for session, number in zip(sessions.tolist(), numbers.tolist(), strict=True):
        try:
            receipts = ledger.receipts(index.folder(session))
        except LedgerError:
            continue
        header = upload_header(receipts[0]) if receipts else None
        if header is not None:
            counter.add_attached(header.context, number)
