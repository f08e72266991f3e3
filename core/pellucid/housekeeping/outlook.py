"""What a round would do: for a person who wants to know before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.housekeeping.settings import FREE_TEXT_DAYS, NS_PER_DAY
from pellucid.ledger.chain_reading import ChainReading
from pellucid.ledger.compaction import lives
from pellucid.ledger.log_pass import log_stamps, stamp
from pellucid.ledger.redaction_scan import RedactionScan
from pellucid.ledger.retention import Weight, excess

if TYPE_CHECKING:
    from pathlib import Path

    from pellucid.housekeeping.settings import Retention
    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.redaction_scan import Finder


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What is beyond what is kept, and what there is."""

    sessions: int = 0
    """All that there are."""
    size_bytes: int = 0
    """What they take."""
    oldest_ns: int | None = None
    """When something became of the oldest for the last time; `None`: there is none."""
    with_old_text: int = 0
    """Lines with free text that is to go."""
    surplus: tuple[Weight, ...] = ()
    """Sessions that are to go, the oldest first."""
    is_over: bool = False
    """Whether all that may go is not enough: what is left is more than the size that is kept."""

    @property
    def events(self) -> int:
        """How many events would go with their sessions."""
        return sum(weight.events for weight in self.surplus)


def foresee(ledger: Ledger, retention: Retention, *, finder: Finder | None, data_dir: Path) -> Outlook:
    """
    Look through a ledger, and do nothing; blocks.

    Args:
        ledger: Whose.
        retention: What a person wants kept.
        finder: Knows what is free text; `None`: it is not looked for.
        data_dir: Where the program has its session files now.

    Raises:
        LedgerError: Something cannot be read.
    """
    now_ns = ledger.clock.now_ns()
    weights: list[tuple[Weight, bool]] = []
    with_old_text = 0
    for folder in ledger.folders():
        entry = ledger.entry(folder)
        chain = ChainReading(entry.receipts, with_ages=True).read()
        if finder is not None and not retention.keep_free_text:
            before_ns = now_ns - FREE_TEXT_DAYS * NS_PER_DAY
            scan = RedactionScan(entry=entry, chain=chain, finder=finder, before_ns=before_ns, examined=0)
            for _ in scan.go_on():
                pass
            with_old_text += len(scan.found)
        stamps = [stamp(entry.receipts), *log_stamps(entry.events)]
        weight = Weight(
            folder,
            chain.latest_ns,
            sum(each.size for each in stamps if each is not None),
            chain.states.covered - sum(last - first + 1 for first, last in chain.holes),
        )
        may_go = not (chain.waiting or chain.kept or chain.purging or lives(entry, chain.opened, data_dir))
        weights.append((weight, may_go and chain.opened is not None))
    total = sum(weight.size_bytes for weight, _ in weights)
    left, surplus = total, []
    for weight, may_go in sorted(weights, key=lambda each: (each[0].ended_ns, each[0].folder)):
        if may_go and excess(weight, retention.limits, total_bytes=left, now_ns=now_ns):
            surplus.append(weight)
            left -= weight.size_bytes
    return Outlook(
        sessions=len(weights),
        size_bytes=total,
        oldest_ns=min((weight.ended_ns for weight, _ in weights), default=None),
        with_old_text=with_old_text,
        surplus=tuple(surplus),
        is_over=retention.size_bytes is not None and left > retention.size_bytes,
    )
