"""
Writing a session's chain anew: the same told in fewer receipts, under a fresh salt.

Afterwards the new chain is checked as the old one was. Its last receipt, `compacted`, names the old chain's head: whoever
has noted that hash finds it there. The old salt is gone, and with it every digest of what was destroyed meanwhile, from
which a short text could have been guessed.

The work is done without a lock, a portion at a time, and put in place under the session's lock in one step, if nothing
was written meanwhile.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, Final

from pellucid.ledger.body_check import POSTED_DIGEST, BodyClaim, body_claim, body_digest
from pellucid.ledger.chain_reading import ChainReading
from pellucid.ledger.coalescing import Coalescer, Row
from pellucid.ledger.line_ranges import LineRanges
from pellucid.ledger.log_checking import LogCheck
from pellucid.ledger.log_pass import DigestSweep, chunks, log_stamps, stamp
from pellucid.ledger.receipt_log import ReceiptLog
from pellucid.ledger.receipt_stream import links
from pellucid.ledger.receipts import NO_RECEIPT, Receipt, ReceiptKind, encode, line_hash, new_salt
from pellucid.ledger.segments import segments
from pellucid.ledger.squeezing import is_spaces
from pellucid.private_files import naming, replace_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pellucid.clock import Clock
    from pellucid.ledger.ledger import SessionEntry

_AT_ONCE: Final = 500


class Unfit(Exception):  # noqa: N818 - it says why something is left as it is, and never leaves the ledger
    """
    A chain that must not be written anew.

    Args:
        reason: Why, for a person, without a full stop.
        is_passing: Whether it may be fit in a moment.
    """

    def __init__(self, reason: str, *, is_passing: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.is_passing = is_passing


def heal(entry: SessionEntry, clock: Clock) -> None:
    """
    Take away what a killed process left of a receipt.

    Raises:
        LedgerError: It cannot be.
    """
    receipts = ReceiptLog(path=entry.receipts, clock=clock)
    with receipts.locked():
        receipts.catch_up()


class ChainRewriting:
    """
    Prepares one session's new chain.

    Args:
        entry: The session.
        clock: Dates the `compacted` receipt.
        why: What the new chain is for, in a few words.
        chain: The chain as it is, if it was read before.
    """

    def __init__(
        self,
        *,
        entry: SessionEntry,
        clock: Clock,
        why: str,
        chain: ChainReading | None = None,
    ) -> None:
        self.chain = ChainReading(entry.receipts) if chain is None else chain
        """The chain as it is; known after `look`."""
        self.blank_bytes = 0
        """How much of the log are spaces in place of what was destroyed; known after `tell`."""
        self.mismatched: list[tuple[int, int]] = []
        """Ascending ranges of lines that are not what a receipt says; known after `look`."""
        self.has_other_bodies = False
        """Whether a body is not what a receipt says; known after `look`."""
        self._entry = entry
        self._clock = clock
        self._why = why
        self._log_seen = log_stamps(entry.events)
        self._unchecked = 0
        self._log_lines = 0
        self._is_torn = False
        self._content: list[bytes] = []

    def look(self, *, but: Sequence[tuple[int, int]] = ()) -> Iterator[None]:
        """
        Read the old chain and check the log against it, with pauses.

        Args:
            but: Ranges of lines that are known to be other ones by now.

        Raises:
            Unfit: The chain is broken, so that nothing can be vouched for.
            LedgerError: The session cannot be read.
        """
        chain = self.chain
        yield from chain.go_on()
        if chain.torn_bytes:
            heal(self._entry, self._clock)
            raise Unfit("its last receipt was unfinished", is_passing=True)
        if chain.broken is not None:
            raise Unfit(f"its receipts are damaged (receipt {chain.broken})")
        if chain.salt is None:
            raise Unfit("its first receipt is missing")
        check = LogCheck(self._entry.events, chain, but=but)
        yield from check.go_on()
        if check.lines < chain.states.covered:
            raise Unfit("its log lacks lines")
        self._log_lines = check.lines
        self._is_torn = any(
            (found := stamp(segment.path)) is not None and found.size != check.ends.get(segment.path, 0)
            for segment in segments(self._entry.events)
        )
        self._unchecked = len(chain.firsts) - check.checked
        spans = ((chain.firsts[number], chain.lasts[number]) for number in check.mismatched)
        self.mismatched = sorted(spans)
        salt = chain.salt
        self.has_other_bodies = any(
            body_digest(self._entry.events, claim, salt) not in {claim.digest, None} for claim in chain.bodies
        )

    @property
    def is_accounted_for(self) -> bool:
        """Whether each line of the log has a receipt and its end, and no purge was begun that is not finished."""
        is_covered = self._log_lines == self.chain.states.covered
        return is_covered and not self._is_torn and not self.chain.purging

    def tell(
        self,
        *,
        doubted: Sequence[tuple[int, int]] = (),
        changed: Callable[[Receipt], Receipt] | None = None,
        instead: Callable[[int, bytes], bytes] | None = None,
        more: Sequence[Row] = (),
    ) -> Iterator[None]:
        """
        Make the new chain, with pauses; after `look`.

        Args:
            doubted: Ascending ranges of lines that are not what the old one says of them.
            changed: Says what becomes of a receipt that is told differently from now on.
            instead: Says what a line will be by the time that the new chain is checked, from its number and what it is.
            more: What is told beside what the old one told.

        Raises:
            LedgerError: The session cannot be read.
        """
        chain = self.chain
        coalescer = Coalescer(holes=chain.holes, doubted=doubted, waiting=chain.waiting)
        unfinished = LineRanges(chain.redacting)
        for link in links(self._entry.receipts):
            receipt = link.receipt
            if receipt is not None and not _is_settled(receipt, unfinished):
                coalescer.take(receipt if changed is None else changed(receipt))
            if link.position % _AT_ONCE == _AT_ONCE - 1:
                yield
        salt = bytes.fromhex(new_salt())
        rows = [*coalescer.rows, self._compacted(), *more]
        digested = [row for row in rows if row.has_digest]
        sweep = DigestSweep(
            salt=salt,
            firsts=array("Q", (row.first for row in digested)),
            lasts=array("Q", (row.last for row in digested)),
        )
        self.blank_bytes = 0
        for chunk in chunks(self._entry.events):
            self.blank_bytes += sum(len(raw) for raw in chunk.lines if is_spaces(raw))
            if instead is not None:
                chunk.lines[:] = [
                    instead(number, raw) for number, raw in enumerate(chunk.lines, chunk.first_line)
                ]
            sweep.take(chunk, chunk.framed)
            yield
        digests = {id(row): sweep.digest(place) for place, row in enumerate(digested)}
        yield from self._encode(rows, digests, salt)

    @property
    def receipts(self) -> int:
        """How many receipts the new chain has."""
        return len(self._content)

    @property
    def saved_bytes(self) -> int:
        """How much shorter the new chain is."""
        before = self.chain.stamp
        return (before.size if before else 0) - sum(len(line) + 1 for line in self._content)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was written to the session since the work began."""
        is_chain_untouched = stamp(self._entry.receipts) == self.chain.stamp
        return is_chain_untouched and log_stamps(self._entry.events) == self._log_seen

    def put(self) -> bool:
        """
        Put the new chain in the old one's place, durably; under the session's lock.

        Returns:
            `False` if anything was written since the work began; then nothing is done.

        Raises:
            LedgerError: It cannot be written; the old chain stands.
        """
        path = self._entry.receipts
        if not self.is_untouched:
            return False
        with naming(path, "rewritten"):
            replace_file(path, b"\n".join([*self._content, b""]))
        return True

    def _encode(self, rows: Sequence[Row], digests: dict[int, bytes | None], salt: bytes) -> Iterator[None]:
        prev = NO_RECEIPT
        self._content = []
        for number, row in enumerate(rows):
            details = row.details
            if (digest := digests.get(id(row))) is not None:
                details["digest"] = digest.hex()
            if row.kind == ReceiptKind.OPENED and "salt" in details:
                details["salt"] = salt.hex()
            receipt = Receipt(seq=number, prev=prev, at_ns=row.at_ns, kind=row.kind, details=details)
            if (claim := body_claim(receipt)) is not None:
                self._claim_anew(claim, details, salt)
            line = encode(receipt)
            prev = line_hash(line)
            self._content.append(line)
            if number % _AT_ONCE == _AT_ONCE - 1:
                yield

    def _claim_anew(self, claim: BodyClaim, details: dict[str, Any], salt: bytes) -> None:
        """Say of a body under the new salt what was true under the old one; else say nothing."""
        del details[POSTED_DIGEST]
        old_salt = self.chain.salt
        if old_salt is not None and body_digest(self._entry.events, claim, old_salt) == claim.digest:
            details[POSTED_DIGEST] = body_digest(self._entry.events, claim, salt)

    def _compacted(self) -> Row:
        words: dict[str, Any] = {"why": self._why, "receipts": self.chain.count, "head": self.chain.head}
        if self._unchecked:
            words["unchecked"] = self._unchecked
        return Row(kind=ReceiptKind.COMPACTED, words=words, at_ns=self._clock.now_ns())


def _is_settled(receipt: Receipt, unfinished: LineRanges) -> bool:
    """Whether it only announced a redaction that was reported since."""
    lines = receipt.lines
    return receipt.kind == ReceiptKind.REDACTING and lines is not None and not unfinished.meets(*lines)
