"""When waiting lines become a batch: by their number, their size or their age; and whether they may at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import rfc3339
from pellucid.rules.ruling import NO_RULING
from pellucid.sending.sealing import seal
from pellucid.sending.session_outbox import without

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pellucid.ledger.receipt_log import Draft
    from pellucid.sending.sealing import KeptBodies, Sealed
    from pellucid.sending.session_outbox import SessionOutbox
    from pellucid.sending.values import Batch, Limits, Permission

MOST_BATCHES: Final = 16
"""Sealed in one go: the receipts of a long queue are written in few pieces, and the lock is not held for long."""
_NAME: Final = re.compile(rb'"name":"([^"\\]{1,256})"')
_TIME: Final = re.compile(rb'\{"time_utc":"([^"]{1,40})"')
_NS_PER_S: Final = 1_000_000_000
_TOLERANCE_NS: Final = 5 * _NS_PER_S  # as for a schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class _Barred:
    """Waiting lines that may not be sent, so that they are not read again and again."""

    ranges: tuple[tuple[int, int], ...]
    names: frozenset[str]
    """Of the events in them; as long as none of these may be sent, none of the lines may."""


class Ripeness:
    """
    Decides what is sealed; called by one thread.

    Args:
        limits: When waiting events become a batch.
        bodies: Keeps the bodies that are made.
    """

    def __init__(self, *, limits: Limits, bodies: KeptBodies) -> None:
        self._limits = limits
        self._bodies = bodies
        self._looked: dict[str, tuple[int, int]] = {}
        self._barred: dict[str, _Barred] = {}
        """By session."""
        self._set_back: dict[str, float] = {}
        """Batches that were sealed in what is the future by now, and since when that is known."""

    def is_allowed(self, outbox: SessionOutbox, first: int, last: int, permission: Permission) -> bool:
        """Whether all of these lines may leave, by their epoch or because a person said so in the present one."""
        return _is_open(outbox, permission) or outbox.is_approved(first, last, permission.epoch)

    def is_due(self, batch: Batch, now_ns: int, monotonic_s: float) -> bool:
        """
        Whether a batch may leave now.

        If the clock was set back since it was sealed, its time of review is counted from when that is noticed: it is as
        long as was promised, and does not last until the clock is there again.
        """
        if batch.is_unconfirmed or batch.attempts:
            return True
        if batch.due_ns is None:
            return False
        if now_ns >= batch.due_ns or now_ns >= batch.sealed_ns - _TOLERANCE_NS:
            self._set_back.pop(batch.uuid, None)
            return now_ns >= batch.due_ns
        since_s = self._set_back.setdefault(batch.uuid, monotonic_s)
        return monotonic_s - since_s >= (batch.due_ns - batch.sealed_ns) / _NS_PER_S

    def may_be_ripe(self, outbox: SessionOutbox, permission: Permission, now_ns: int, *, flush: bool) -> bool:
        """Whether a batch is to be made; looked at without the session's lock."""
        ranges = self.waiting(outbox, permission)
        return bool(ranges) and self._is_ripe(outbox, ranges, now_ns, flush=flush)

    def has_room(self, count: int) -> bool:
        """Whether more than so many batches are to be sealed in one go."""
        return count < MOST_BATCHES and not self._bodies.has_enough

    def due(self, permission: Permission, now_ns: int) -> str | None:
        """Say when what is sealed now leaves, as a receipt says it; `None`: when a person says so."""
        review_s = permission.review_s
        return None if review_s is None else rfc3339.form(now_ns + round(review_s * _NS_PER_S))

    def drafts(
        self,
        outbox: SessionOutbox,
        permission: Permission,
        now_ns: int,
        *,
        flush: bool,
        most: int = MOST_BATCHES,
        left: list[tuple[int, int]] | None = None,
    ) -> list[Draft]:
        """
        Return the receipts that seal what is ripe.

        Args:
            outbox: The session, caught up.
            permission: What may be sealed.
            now_ns: Now, nanoseconds since 1970.
            flush: Whether all that waits is ripe.
            most: So many receipts at most.
            left: What waits, as `waiting` told, if some of it is as good as sealed; what is sealed is taken out of it.
        """
        drafts: list[Draft] = []
        due = self.due(permission, now_ns)
        rest = self.waiting(outbox, permission) if left is None else left
        while len(drafts) < most and self._is_ripe(outbox, rest, now_ns, flush=flush):
            if drafts and not self.has_room(len(drafts)):
                break
            first, last = rest.pop(0)
            sealed = self._sealed(outbox, first, last, permission, due)
            drafts += sealed.drafts
            if sealed.next_line <= last:
                rest.insert(0, (sealed.next_line, last))
        return drafts

    def sealed(
        self, outbox: SessionOutbox, first: int, last: int, permission: Permission, now_ns: int
    ) -> Sealed:
        """Settle the first batch among some lines, ripe or not; what is in a batch already must be taken apart first."""
        return self._sealed(outbox, first, last, permission, self.due(permission, now_ns))

    def _sealed(
        self, outbox: SessionOutbox, first: int, last: int, permission: Permission, due: str | None
    ) -> Sealed:
        sealed = seal(
            outbox,
            first,
            last,
            due=due,
            limits=self._limits,
            may_send=line_filter(permission),
            bodies=self._bodies,
            ruling=permission.ruling or NO_RULING,
            want_hash=permission.want_hash,
        )
        if sealed.barred:
            self._note_barred(outbox, first, sealed)
        return sealed

    def seconds_left(self, outbox: SessionOutbox, now_ns: int) -> float:
        """How long until the next sealed batch of a session is due; one whose time has come may not leave, then."""
        left_ns = [batch.due_ns - now_ns for batch in outbox.batches.values() if batch.due_ns is not None]
        return min((each for each in left_ns if each > 0), default=_NS_PER_S) / _NS_PER_S + 0.001

    def waiting(self, outbox: SessionOutbox, permission: Permission) -> list[tuple[int, int]]:
        """Return the ranges of lines that are in no batch yet, and may be; ascending."""
        if outbox.header is None:
            return []
        waiting = self._without_barred(outbox, permission)
        if _is_open(outbox, permission):
            return waiting
        return [
            (max(first, begin), min(last, end))
            for first, last in waiting
            for begin, end in _apart(outbox.approved, permission.epoch)
            if begin <= last and end >= first
        ]

    def _without_barred(self, outbox: SessionOutbox, permission: Permission) -> list[tuple[int, int]]:
        """Pass over lines that were found to be barred, as long as nothing else is said of their events."""
        waiting, folder = outbox.waiting(), outbox.entry.folder
        known = self._barred.get(folder)
        if known is None:
            return waiting
        if permission.may_send_event is None or any(map(permission.may_send_event, known.names)):
            del self._barred[folder]
            return waiting
        return without(waiting, known.ranges)

    def _note_barred(self, outbox: SessionOutbox, first: int, sealed: Sealed) -> None:
        known = self._barred.get(outbox.entry.folder, _Barred(ranges=(), names=frozenset()))
        ranges = [*known.ranges, (first, first + len(sealed.barred) - 1)]
        if len(ranges) > 1 and ranges[-2][1] == first - 1:
            ranges[-2:] = [(ranges[-2][0], ranges[-1][1])]
        names = known.names | {event_name(raw) for raw in sealed.barred}
        self._barred[outbox.entry.folder] = _Barred(ranges=tuple(sorted(ranges)), names=names)

    def _is_ripe(
        self, outbox: SessionOutbox, ranges: list[tuple[int, int]], now_ns: int, *, flush: bool
    ) -> bool:
        count = sum(last - first + 1 for first, last in ranges)
        if count <= 0:
            return False
        if flush or count >= self._limits.count:
            return True
        if sum(outbox.places.size(first, last) for first, last in ranges) >= self._limits.size_bytes:
            return True
        first = ranges[0][0]
        age_ns = now_ns - self._recorded_ns(outbox, first)
        return age_ns < 0 or age_ns >= self._limits.age_s * _NS_PER_S  # < 0: the clock was set back

    def _recorded_ns(self, outbox: SessionOutbox, line: int) -> int:
        folder = outbox.entry.folder
        known = self._looked.get(folder)
        if known is None or known[0] != line:
            raw = next(iter(outbox.places.lines(line, line)), b"")
            found = _TIME.match(raw)
            try:
                moment = rfc3339.parse(found[1].decode("ascii")) if found else 0
            except ValueError:
                moment = 0
            known = self._looked[folder] = (line, moment)
        return known[1]


def _apart(approved: Iterable[tuple[int, int, int]], epoch: int) -> list[tuple[int, int]]:
    """Return what was let go in an epoch, each line once: one that was held again may have been let go twice."""
    ranges: list[tuple[int, int]] = []
    for begin, end in sorted((begin, end) for begin, end, given in approved if given == epoch):
        if ranges and begin <= ranges[-1][1]:
            ranges[-1] = (ranges[-1][0], max(ranges[-1][1], end))
        else:
            ranges.append((begin, end))
    return ranges


def _is_open(outbox: SessionOutbox, permission: Permission) -> bool:
    return outbox.epoch == permission.epoch or outbox.epoch in permission.kept_epochs


def event_name(raw: bytes) -> str:
    """Return the name in one of our own lines, where it stands near the front; empty if there is none."""
    found = _NAME.search(raw, 0, 512)
    return found[1].decode("utf-8", "replace") if found else ""


def line_filter(permission: Permission) -> Callable[[bytes], bool] | None:
    """Return what says whether a line may leave; `None`: each may."""
    return filter_lines(permission.may_send_event)


def filter_lines(may_send: Callable[[str], bool] | None) -> Callable[[bytes], bool] | None:
    """Return the same of what says by its name whether an event may leave."""
    return None if may_send is None else lambda raw: may_send(event_name(raw))
