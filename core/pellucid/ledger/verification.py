"""
Checking that a session's receipts are whole and that its lines are still the ones they were written for.

This shows accidental or partial change. It is no proof against the machine's owner, who can write a whole new chain.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.ledger.chain_reading import ChainReading
from pellucid.ledger.findings import Finding, findings, notes, receipts_at
from pellucid.ledger.log_checking import LogCheck
from pellucid.ledger.log_pass import log_stamps, stamp

if TYPE_CHECKING:
    from collections.abc import Generator

    from pellucid.ledger.ledger import Ledger, SessionEntry
    from pellucid.ledger.receipts import Receipt

__all__ = ["Finding", "Verification", "verify", "verifying"]

_TRIES: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What the chain and the digests of one session say."""

    broken: int | None
    """Position of the first receipt that does not follow from the one before; `None` if the chain is whole."""
    mismatched: tuple[Receipt, ...]
    """Receipts whose lines are not the ones that they were written for."""
    checked: int
    """How many digests were compared. Those over purged or lost lines cannot be."""
    without_receipt: int
    """Lines at the end of the log that no receipt names yet; the next opening gives them one."""
    session: str = ""
    """Its true name."""
    receipts: int = 0
    """How many receipts there are."""
    lines: int = 0
    """How many complete lines the log has, destroyed ones included."""
    unchecked: int = 0
    """How many digests could not be compared."""
    head: str = ""
    """The hash of the last receipt: whoever has noted it can tell later that nothing before it was changed."""
    findings: tuple[Finding, ...] = ()
    """All that is wrong."""
    notes: tuple[str, ...] = ()
    """What is unfinished and no fault, such as a kill leaves it; sentences without a full stop."""

    @property
    def whole(self) -> bool:
        """Whether nothing speaks against the session."""
        return not self.findings


def verify(ledger: Ledger, folder: str) -> Verification:
    """
    Check one session. Blocks while it reads every line once, and hashes it once for each receipt that names it.

    Where something seems wrong while somebody writes, it is looked at again.

    Raises:
        LedgerError: The session cannot be read.
    """
    steps = verifying(ledger, folder)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Verification = end.value
            return found


def verifying(ledger: Ledger, folder: str) -> Generator[int, None, Verification]:
    """
    Check one session as `verify` does, with a pause every few milliseconds.

    Yields:
        How many bytes of its receipts and its log are read; less again once it is looked at anew.

    Returns:
        What was found.

    Raises:
        LedgerError: The session cannot be read.
    """
    entry = ledger.entry(folder)
    for _ in range(_TRIES - 1):
        before = stamp(entry.receipts), log_stamps(entry.events)
        found = yield from _verifying(entry)
        if found.whole or before == (stamp(entry.receipts), log_stamps(entry.events)):
            return found
    return (yield from _verifying(entry))


def _verifying(entry: SessionEntry) -> Generator[int, None, Verification]:
    chain = ChainReading(entry.receipts)
    for _ in chain.go_on():
        yield 0
    chain_bytes = 0 if chain.stamp is None else chain.stamp.size
    log = LogCheck(entry.events, chain, but=chain.redacting)
    for _ in log.go_on():
        yield chain_bytes + sum(log.ends.values())
    return _judged(entry, chain, log)


def _judged(entry: SessionEntry, chain: ChainReading, log: LogCheck) -> Verification:
    places = sorted(chain.places[number] for number in log.mismatched)
    mismatched = receipts_at(entry.receipts, set(places))
    return Verification(
        broken=chain.broken,
        mismatched=tuple(mismatched.values()),
        checked=log.checked,
        without_receipt=max(0, log.lines - chain.states.covered),
        session=(None if chain.opened is None else chain.opened.text("session")) or entry.folder,
        receipts=chain.count,
        lines=log.lines,
        unchecked=len(chain.firsts) - log.checked,
        head=chain.head,
        findings=findings(entry, chain, log, mismatched),
        notes=tuple(notes(entry, chain, log)),
    )
