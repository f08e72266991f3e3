"""One session: what the first eye has seen of it, and what the second one writes about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from pellucid.event import Event, decode
from pellucid.ledger.ledger import folder_of
from pellucid.ledger.line_states import LineStates
from pellucid.ledger.observed_session import ObservedSession
from pellucid.ledger.posted_bodies import KeptBody
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.segments import is_blank
from pellucid.ledger.session_writer import SessionOrigin
from pellucid.state import State
from pellucid.wire.posted import posted_form, rebuilt_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from pellucid.clock import Clock
    from pellucid.ledger.ledger import Ledger
    from pellucid.ledger.receipts import Receipt
    from pellucid.wire.posted import Address, PostedBody, PostedEvent


class Match(NamedTuple):
    """The line that an event was made from."""

    line: int
    """Its number."""
    differs: bool
    """Whether it has the event's time, name and number, but says something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEvents:
    """What became of the events of one body."""

    lines: tuple[int, ...]
    """The lines of those that have one, ascending."""
    both: int
    """How many were seen in the file too, and on the way out for the first time."""
    repeated: int
    """How many were seen on the way out before."""
    rebuilt: tuple[int, ...]
    """The lines that were added for those that nobody saw in the file."""
    differing: tuple[int, ...]
    """The lines that say something else than what left."""
    unsayable: int
    """How many were not seen in the file and say what no line can."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseen:
    """The lines of a session that were seen in the file only."""

    waiting: tuple[int, ...]
    """The file still has them."""
    released: tuple[int, ...]
    """They left the queue."""
    refused: tuple[int, ...]
    """They left the queue, and Rerun cannot read them: it deletes such lines unsent."""


class SessionDesk:
    """
    Looks up a session's lines as they are copied, and writes what was seen of them on the way out.

    Args:
        session: The session's true name.
        ledger: Where its lines are.
        source: The program's own file.
        app: The key of the watched app.
        clock: Dates receipts.
    """

    def __init__(self, session: str, *, ledger: Ledger, source: Path, app: str, clock: Clock) -> None:
        self._session = session
        self._ledger = ledger
        self._folder = folder_of(session)
        self._observed = ObservedSession(
            entry=ledger.entry(self._folder),
            origin=SessionOrigin(name=session, source=source, app=app),
            clock=clock,
        )
        self.look_anew()

    def look_anew(self) -> None:
        """Forget what is known of the lines."""
        self._next = 0
        self._taken: set[int] = set()
        self._by_likeness: dict[bytes, list[int]] = {}
        self._by_address: dict[Address, list[int]] = {}

    def read_on(self) -> int:
        """
        Take in the lines that are new; return how many there are in all.

        Raises:
            LedgerError: The session cannot be read.
        """
        if not self._next:
            self._taken = {line for receipt in self._seen() for line in _lines_of(receipt)}
        for span, raw in self._ledger.lines(self._folder, [(self._next, 1 << 62)]):
            self._next = span.number + 1
            event = None if is_blank(raw) else posted_form(raw, self._session)
            if event is not None:
                self._by_likeness.setdefault(event.likeness, []).append(span.number)
                self._by_address.setdefault(event.address, []).append(span.number)
        return self._next

    def find(self, events: Iterable[PostedEvent]) -> dict[int, Match]:
        """Return, by its place, the line of each event that has one; of several that say the same, a fresh one."""
        taken = set(self._taken)
        found: dict[int, Match] = {}
        for place, event in enumerate(events):
            alike = self._by_likeness.get(event.likeness, [])
            near = self._by_address.get(event.address, [])
            lines = [*(line for line in alike if line not in taken), *alike, *near]
            if lines:
                found[place] = Match(lines[0], differs=not alike)
                taken.add(lines[0])
        return found

    def keep(self, body: PostedBody, found: Mapping[int, Match], *, at_ns: int) -> KeptEvents:
        """
        Write down that a body was seen; lines are added for the events that have none. Blocks until the disk has it.

        Raises:
            LedgerError: It could not be written; try again.
            SessionChanged: The lines are others now; look anew.
        """
        missing = [place for place in range(len(body.events)) if place not in found]
        rebuilt = {
            place: line for place in missing if (line := rebuilt_line(body.parts[1 + 2 * place])) is not None
        }
        numbers = self._observed.note(
            KeptBody(at_ns=at_ns, parts=body.parts),
            seen={place: match.line for place, match in found.items()},
            rebuilt=rebuilt,
            distinct_id=body.events[0].distinct_id,
            differing={place for place, match in found.items() if match.differs},
        )
        repeated = sum(match.line in self._taken for match in found.values())
        self._taken.update(numbers.values())
        differing = tuple(sorted(match.line for match in found.values() if match.differs))
        return KeptEvents(
            lines=tuple(sorted(set(numbers.values()))),
            both=len(found) - repeated,
            repeated=repeated,
            rebuilt=tuple(numbers[place] for place in rebuilt),
            differing=self._but_redacted(differing) if differing else (),
            unsayable=len(missing) - len(rebuilt),
        )

    def answer(self, lines: Sequence[int], outcome: str, *, why: str = "") -> None:
        """
        Write how the upload of lines ended.

        Raises:
            LedgerError: It could not be written.
        """
        self._observed.answer(lines, outcome, why=why)

    def note_first(self) -> bool:
        """
        Write that the program had no config before this session; return whether there is such a session by now.

        Raises:
            LedgerError: It could not be written.
        """
        return self._observed.note_first()

    def unseen(self, *, since_ns: int) -> Unseen:
        """
        Return the lines that were not seen on their way out, of those that left since a moment or did not leave.

        Raises:
            LedgerError: The session cannot be read.
        """
        receipts = self._ledger.receipts(self._folder)
        states = LineStates(receipts)
        seen = [
            receipt for receipt in receipts if receipt.kind in {ReceiptKind.OBSERVED, ReceiptKind.REBUILT}
        ]
        waiting: list[int] = []
        released: list[int] = []
        refused: list[int] = []
        for span, raw in self._ledger.lines(self._folder):
            line = span.number
            if any(receipt.covers(line) for receipt in seen):
                continue
            if states.at(line) is State.QUEUED:
                waiting.append(line)
            elif states.at(line) is State.RELEASED and _released_ns(receipts, line) >= since_ns:
                event = decode(raw)
                can_be_read = isinstance(event, Event) and not event.refused
                (released if can_be_read else refused).append(line)
        return Unseen(waiting=tuple(waiting), released=tuple(released), refused=tuple(refused))

    def _seen(self) -> list[Receipt]:
        return [
            receipt for receipt in self._ledger.receipts(self._folder) if receipt.posted_bytes is not None
        ]

    def _but_redacted(self, lines: Iterable[int]) -> tuple[int, ...]:
        kinds = {ReceiptKind.REDACTING, ReceiptKind.REDACTED}
        redacted = [receipt for receipt in self._ledger.receipts(self._folder) if receipt.kind in kinds]
        return tuple(line for line in lines if not any(receipt.covers(line) for receipt in redacted))


def _lines_of(receipt: Receipt) -> range:
    first, last = receipt.lines or (0, -1)
    return range(first, last + 1)


def _released_ns(receipts: Sequence[Receipt], line: int) -> int:
    return max(
        (each.at_ns for each in receipts if each.kind == ReceiptKind.RELEASED and each.covers(line)),
        default=0,
    )
