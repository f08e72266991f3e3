"""
What was seen of a session on its way out, brought into the ledger beside what its witness writes.

The witness is the one that copies lines, under the ledger's claim. Whoever reads the program's own log comes after it:
it keeps the body, writes receipts for the lines that the witness has copied, and adds those that nobody saw in the
file, rebuilt. All of it happens under the session's lock, so the witness finds a log that is whole.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pellucid.errors import LedgerError
from pellucid.ledger.line_states import LineStates, coalesce
from pellucid.ledger.posted_bodies import append_body
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import Detail, ReceiptKind, line_digest, new_salt
from pellucid.ledger.segments import read_lines, spans, survey
from pellucid.ledger.session_log import SessionLog, make_session_folder
from pellucid.ledger.session_notes import note
from pellucid.private_files import naming
from pellucid.said import said
from pellucid.state import State
from pellucid.wire.posted import posted_form, read_event

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from pellucid.clock import Clock
    from pellucid.ledger.ledger import SessionEntry
    from pellucid.ledger.posted_bodies import KeptBody
    from pellucid.ledger.receipts import Receipt
    from pellucid.ledger.segments import SegmentLines
    from pellucid.ledger.session_writer import SessionOrigin

ACCEPTED: Final = "accepted"
"""The `outcome` in an `answered` receipt of an upload that the server took."""
FAILED: Final = "failed"
"""… of one that it did not take, or that never reached it."""
HOW_LOG: Final = "log"
"""The `how` in a `first` receipt of a session of which the program's own log told that."""


class SessionChanged(Exception):  # noqa: N818 - it is news, not a fault: the caller looks again
    """The session's lines are not the ones that the caller has seen: it was forgotten meanwhile."""


class ObservedSession:
    """
    Writes what was seen of one session on its way out; from any process, from one thread at a time.

    Args:
        entry: Where the session is kept.
        origin: What its first receipt tells, if nobody has written that yet.
        clock: Dates the receipts.
    """

    def __init__(self, *, entry: SessionEntry, origin: SessionOrigin, clock: Clock) -> None:
        self._entry = entry
        self._origin = origin
        self._receipts = ReceiptLog(path=entry.receipts, clock=clock)
        self._clock = clock

    def note(
        self,
        body: KeptBody,
        *,
        seen: Mapping[int, int],
        rebuilt: Mapping[int, bytes],
        distinct_id: str,
        differing: Collection[int] = (),
    ) -> dict[int, int]:
        """
        Keep a body, and say of each of its events which line it is; blocks until the disk has it.

        What was forgotten or redacted before is not brought back: it is blank in the body that is kept.

        Args:
            body: The body.
            seen: By the event's place in the body: the number of its line.
            rebuilt: By the event's place in the body: the line that is to be added for it, without a newline.
            distinct_id: The id under which it was sent.
            differing: The places in the body of the events that are known not to say what their lines say.

        Returns:
            By the event's place: the number of its line.

        Raises:
            LedgerError: It could not be written; a body without receipts may be left, and is kept again by the next try.
            SessionChanged: The lines that were seen are others now; nothing was written.
        """
        with self._receipts.locked():
            known, surveyed = self._caught_up(), survey(self._entry.events)
            states = LineStates(known)
            _check_whole(self._entry, states, surveyed)
            lines = dict(_read(surveyed, seen.values()))
            purged = {place for place, line in seen.items() if states.at(line) is State.PURGED}
            gone = {*purged, *(place for place, line in seen.items() if _is_redacted(known, line))}
            self._check_same(body, seen, lines, excepting={*gone, *differing})
            with naming(self._entry.events, "made"):
                make_session_folder(self._entry.events)
            salt = self._salt(known)
            where: dict[str, Detail] = {
                "posted_bytes": list(append_body(self._entry.events, _without(body, gone))),
                "posted_digest": line_digest(salt, [body.content]),
            }
            found = coalesce(line for place, line in seen.items() if place not in purged)
            drafts = [
                _draft(
                    ReceiptKind.OBSERVED, span, salt, [lines[n] for n in range(span[0], span[1] + 1)], where
                )
                for span in found
            ]
            added = self._write(
                surveyed, list(rebuilt.values()), drafts, salt, {**where, "distinct_id": distinct_id}
            )
        return {**seen, **dict(zip(rebuilt, added, strict=True))}

    def note_first(self) -> bool:
        """
        Write, once, that the session is the program's first, as its own log told.

        Returns:
            Whether there is such a session by now; else nothing is written.

        Raises:
            LedgerError: It could not be written.
        """
        return note(self._entry, ReceiptKind.FIRST, {"how": HOW_LOG}, clock=self._clock, once=True)

    def answer(self, lines: Iterable[int], outcome: str, *, why: str = "") -> None:
        """
        Write how the upload of lines ended, as the program's own log told it.

        Args:
            lines: Their numbers.
            outcome: `ACCEPTED` or `FAILED`.
            why: The program's own words for it; may be empty.

        Raises:
            LedgerError: It could not be written.
        """
        if not self._entry.receipts.exists():  # forgotten meanwhile: not even a lock shall be left of it
            return
        more: dict[str, Detail] = {"why": why} if why else {}
        with self._receipts.locked():
            self._caught_up()
            self._receipts.append(
                [
                    Draft(
                        kind=ReceiptKind.ANSWERED, details={"lines": list(span), "outcome": outcome, **more}
                    )
                    for span in coalesce(lines)
                ]
            )
            self._receipts.sync()

    def _caught_up(self) -> Sequence[Receipt]:
        self._receipts.look_anew()
        return self._receipts.catch_up().receipts

    def _check_same(
        self,
        body: KeptBody,
        seen: Mapping[int, int],
        lines: Mapping[int, bytes],
        *,
        excepting: Collection[int],
    ) -> None:
        for place, line in seen.items():
            if line not in lines:
                raise SessionChanged
            if place not in excepting:
                event = read_event(body.parts[1 + 2 * place])
                copied = posted_form(lines[line], self._origin.name)
                if event is None or copied is None or event.likeness != copied.likeness:
                    raise SessionChanged

    def _salt(self, known: Sequence[Receipt]) -> bytes:
        for receipt in known:
            if receipt.kind == ReceiptKind.OPENED and receipt.salt is not None:
                return receipt.salt
        salt = new_salt()
        details: dict[str, Detail] = {
            "session": self._origin.name,
            "source": str(self._origin.source),
            "app": self._origin.app,
            "epoch": 1,
            "salt": salt,
        }
        self._receipts.append([Draft(kind=ReceiptKind.OPENED, details=details)])
        return bytes.fromhex(salt)

    def _write(
        self,
        surveyed: Sequence[SegmentLines],
        rebuilt: Sequence[bytes],
        drafts: list[Draft],
        salt: bytes,
        more: Mapping[str, Detail],
    ) -> list[int]:
        log = SessionLog(events=self._entry.events)
        log.move_to_end(surveyed)
        mark = log.end
        try:
            added = [span.number for span in log.append(rebuilt)]
            log.sync()
            if added:
                drafts.append(_draft(ReceiptKind.REBUILT, (added[0], added[-1]), salt, rebuilt, more))
            self._receipts.append(drafts)
        except BaseException:
            log.cut_back(mark)
            raise
        self._receipts.sync()
        return added


def _read(surveyed: Sequence[SegmentLines], numbers: Iterable[int]) -> Iterator[tuple[int, bytes]]:
    for span, raw in read_lines(spans(surveyed, coalesce(numbers))):
        yield span.number, raw


def _is_redacted(known: Iterable[Receipt], line: int) -> bool:
    kinds = {ReceiptKind.REDACTING, ReceiptKind.REDACTED}
    return any(receipt.kind in kinds and receipt.covers(line) for receipt in known)


def _draft(
    kind: ReceiptKind,
    span: tuple[int, int],
    salt: bytes,
    lines: Sequence[bytes],
    more: Mapping[str, Detail],
) -> Draft:
    return Draft(kind=kind, details={"lines": list(span), "digest": line_digest(salt, lines), **more})


def _check_whole(entry: SessionEntry, states: LineStates, surveyed: Sequence[SegmentLines]) -> None:
    """
    Make sure that a line that is added gets the number it is told.

    Raises:
        LedgerError: A killed witness has left a torn line or lines without receipts; the next one repairs that.
    """
    end = surveyed[-1].next_line if surveyed else 0
    if any(segment.size != segment.end for segment in surveyed) or end != states.covered:
        raise LedgerError(
            said("{events} was left unfinished by a witness", events=entry.events),
            said("Start the witness, which repairs it."),
        )


def _without(body: KeptBody, places: Iterable[int]) -> KeptBody:
    gone = {1 + 2 * place for place in places}
    parts = (" " * len(part) if position in gone else part for position, part in enumerate(body.parts))
    return replace(body, parts=tuple(parts))
