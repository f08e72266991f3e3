"""
One round through the copies of a watched program.

What was begun is finished, old free text goes, sessions that are over are compacted, and what is beyond its age or the size
of all is let go. It is done in portions of some milliseconds, and no lock is held between two of them: whoever has something better to do
does that first. Only what has changed since the last round is looked at.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pellucid.config.history import ConfigHistory
from pellucid.errors import LedgerError
from pellucid.housekeeping.known_sessions import KnownSession, KnownSessions
from pellucid.housekeeping.settings import FREE_TEXT_DAYS, NS_PER_DAY
from pellucid.ledger.chain_reading import ChainReading
from pellucid.ledger.compaction import compacting
from pellucid.ledger.line_purge import purge_lines
from pellucid.ledger.log_pass import log_stamps, stamp
from pellucid.ledger.redaction import redacting
from pellucid.ledger.retention import Weight, excess, finish_retiring, retire

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from pellucid.housekeeping.settings import Retention
    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.redaction_scan import Finder

_AT_ONCE: Final = 64
"""Sessions that are known and did not change, between two pauses."""
LEAST_RECEIPTS_BYTES: Final = 16 << 10
"""Shorter chains are not worth the reading; `pellucid ledger compact` looks at them, too."""


@dataclass(slots=True, kw_only=True)
class Done:
    """What a round has done so far."""

    redacted: int = 0
    """In how many lines a text was destroyed."""
    compacted: int = 0
    """How many sessions are told in fewer receipts now."""
    saved_bytes: int = 0
    """How much room that gave back."""
    retired: int = 0
    """How many sessions were let go."""
    events: int = 0
    """How many events went with them."""
    left: dict[str, str] = field(default_factory=dict)
    """Sessions that are damaged and were left as they are, by folder, and why."""


class Round:
    """
    Goes through one ledger once.

    Args:
        ledger: Whose.
        finder: Knows what is free text.
        retention: What a person wants kept.
        data_dir: Where the program has its session files now.
    """

    def __init__(self, *, ledger: Ledger, finder: Finder, retention: Retention, data_dir: Path) -> None:
        self.done = Done()
        self._ledger = ledger
        self._finder = finder
        self._retention = retention
        self._data_dir = data_dir
        self._now_ns = ledger.clock.now_ns()
        self._before_ns = self._now_ns - FREE_TEXT_DAYS * NS_PER_DAY

    def go_on(self) -> Iterator[None]:
        """
        Do all there is to do, with a pause after each portion.

        Raises:
            LedgerError: The ledger itself cannot be read. Single sessions that can't be are in `done.left`.
        """
        self._let_go_of_changes()
        memory = KnownSessions(self._ledger.root)
        known = memory.read()
        folders = self._ledger.folders()
        if not folders:
            return
        finish_retiring(self._ledger)
        yield
        found: dict[str, KnownSession] = {}
        for folder in folders:
            try:
                session = yield from self._look_at(folder, known.get(folder))
            except LedgerError as error:
                self.done.left[folder] = error.title
                continue
            if session is not None:
                found[folder] = session
            if session is not known.get(folder) or len(found) % _AT_ONCE == 0:
                yield
        if found != known:
            memory.write(found)
        if (yield from self._let_go(found)):
            memory.write(found)

    def _let_go_of_changes(self) -> None:
        age_ns = self._retention.limits.age_ns
        if age_ns is not None:
            history = ConfigHistory(root=self._ledger.root, clock=self._ledger.clock)
            with suppress(LedgerError):  # the sessions are not held up by it
                history.let_go(self._now_ns - age_ns)

    def _look_at(self, folder: str, known: KnownSession | None) -> Generator[None, None, KnownSession | None]:
        path = self._ledger.entry(folder).receipts
        if known is not None and known.is_of(stamp(path)) and not self._is_due(known):
            return known
        chain = yield from self._read(folder)
        if chain.purging:
            purge_lines(
                self._ledger.entry(folder),
                lambda _known, _states, _count: [],
                why="",
                clock=self._ledger.clock,
            )
            chain = yield from self._read(folder)
        is_same = known is not None and known.began_ns == _began_ns(chain)
        examined = known.examined if known is not None and is_same else 0
        if not self._retention.keep_free_text:
            redacted = yield from redacting(
                self._ledger,
                folder,
                finder=self._finder,
                before_ns=self._before_ns,
                examined=examined,
                chain=chain,
            )
            self.done.redacted += redacted.lines
            examined = redacted.examined if redacted.is_done else examined
            self._note_refusal(folder, redacted.refusal)
        now = stamp(path)
        is_fresh = now == chain.stamp  # else it was written anew just now, in as few receipts as can be
        if is_fresh and now is not None and now.size >= LEAST_RECEIPTS_BYTES:
            compacted = yield from compacting(self._ledger, folder, data_dir=self._data_dir)
            self.done.compacted += compacted.receipts > 0
            self.done.saved_bytes += compacted.saved_bytes
            self._note_refusal(folder, compacted.refusal)
        if stamp(path) != chain.stamp:
            chain = yield from self._read(folder)
        return self._weighed(folder, chain, examined)

    def _is_due(self, known: KnownSession) -> bool:
        """Whether a line has become old enough since it was looked at."""
        return not self._retention.keep_free_text and 0 < known.unexamined_ns <= self._before_ns

    def _read(self, folder: str) -> Generator[None, None, ChainReading]:
        chain = ChainReading(self._ledger.entry(folder).receipts, with_ages=True)
        yield from chain.go_on()
        return chain

    def _weighed(self, folder: str, chain: ChainReading, examined: int) -> KnownSession | None:
        if chain.stamp is None:
            return None
        stamps = [chain.stamp, *log_stamps(self._ledger.entry(folder).events)]
        is_open = chain.waiting or chain.kept or chain.purging or chain.opened is None
        return KnownSession(
            *chain.stamp,
            began_ns=_began_ns(chain),
            ended_ns=chain.latest_ns or _began_ns(chain),
            size_bytes=sum(each.size for each in stamps if each is not None),
            events=chain.states.covered - sum(last - first + 1 for first, last in chain.holes),
            examined=examined,
            unexamined_ns=min(self._unexamined(chain, examined), default=0),
            is_settled=int(not is_open),
        )

    def _unexamined(self, chain: ChainReading, examined: int) -> Iterator[int]:
        """Yield when that was copied in which free text may come to light."""
        yield from (at_ns for _, last, at_ns in chain.copied if last >= examined)
        yield from (receipt.at_ns for receipt in chain.healed if receipt.at_ns > self._before_ns)

    def _let_go(self, found: dict[str, KnownSession]) -> Generator[None, None, bool]:
        """Let go of what is beyond the limits, the oldest first; return whether anything went."""
        total = sum(each.size_bytes for each in found.values())
        before = len(found)
        for folder, each in sorted(found.items(), key=lambda item: (item[1].ended_ns, item[0])):
            if not each.is_settled:
                continue
            weight = Weight(folder, each.ended_ns, each.size_bytes, each.events)
            why = excess(weight, self._retention.limits, total_bytes=total, now_ns=self._now_ns)
            if not why:
                break
            try:
                events = retire(self._ledger, folder, why=why, data_dir=self._data_dir)
            except LedgerError as error:
                self.done.left[folder] = error.title
                events = None
            if events is not None:
                total -= each.size_bytes
                self.done.retired += 1
                self.done.events += events
                del found[folder]
            yield
        return len(found) < before

    def _note_refusal(self, folder: str, refusal: str) -> None:
        if refusal:
            self.done.left[folder] = refusal


def _began_ns(chain: ChainReading) -> int:
    return 0 if chain.opened is None else chain.opened.at_ns
