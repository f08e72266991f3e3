"""
What is to be read between events, in its place in time: that nobody looked, that a setting changed, that some are lost.

An interjection is no event: it has no number, no bytes and no state, and no filter finds it. Whoever knows of something
that belongs between events makes one of it; a face puts it there, and says its words as they are.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from pellucid.config.history import ConfigHistory
from pellucid.errors import LedgerError
from pellucid.local_time import local_text
from pellucid.rfc3339 import NS_PER_S
from pellucid.said import said
from pellucid.view.config_words import change_tip, change_words
from pellucid.view.values import Interjection, InterjectionKind
from pellucid.witness.gaps import gaps
from pellucid.witness.losses import LossReader

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pellucid.config.changes import ConfigChange
    from pellucid.ledger.ledger import Ledger
    from pellucid.witness.gaps import Gap
    from pellucid.witness.losses import Loss

_MINUTE_S, _HOUR_S, _DAY_S = 60, 3_600, 86_400
_DAY_WIDTH: Final = len("2026-11-27")


class InterjectionReader:
    """
    Reads all that is to be read between the events of a watched app; for one thread at a time.

    Args:
        ledger: The app's.
        title: What a person calls the app.
    """

    def __init__(self, *, ledger: Ledger, title: str) -> None:
        self._ledger = ledger
        self._title = title
        self._history = ConfigHistory(root=ledger.root, clock=ledger.clock)
        self._losses = LossReader(ledger=ledger, title=title)
        self._lost: tuple[Loss, ...] = ()

    def read(self, *, losses: bool = True) -> tuple[Interjection, ...]:
        """
        Return what is known now, oldest first.

        Takes some milliseconds; with the losses about a second for a million events, when they are read for the first
        time.

        Args:
            losses: Whether to look for losses too; else, and where a session cannot be read, those of the last time
                stand.

        Raises:
            LedgerError: The ledger cannot be read.
        """
        if losses:
            with suppress(LedgerError):
                self._lost = self._losses.all_losses()
        return in_order(
            [
                *map(gap_interjection, gaps(self._ledger)),
                *(change_interjection(change, self._title) for change in self._history.changes()),
                *map(loss_interjection, self._lost),
            ]
        )


def in_order(found: Iterable[Interjection]) -> tuple[Interjection, ...]:
    """Put interjections into the order in which they are read."""
    return tuple(sorted(found, key=lambda each: each.at_ns))


def gap_interjection(gap: Gap) -> Interjection:
    """Say when nobody looked and why, in local times."""
    begun = moment(gap.from_ns)
    if gap.to_ns is None:
        words = said("Not watched since {begun}: {why}", begun=begun, why=gap.why.words)
    else:
        words = said(
            "Not watched from {begun} to {end} ({length}): {why}",
            begun=begun,
            end=_end(begun, gap.to_ns),
            length=length(gap.to_ns - gap.from_ns),
            why=gap.why.words,
        )
    return Interjection(
        at_ns=gap.from_ns,
        until_ns=gap.to_ns,
        kind=InterjectionKind.GAP,
        words=words,
        tip=said(
            "What was queued and gone again in this time was not seen. What was still there afterwards is shown, "
            "and if no program ran, nothing is missing."
        ),
    )


def change_interjection(change: ConfigChange, title: str) -> Interjection:
    """Say what happened to a config, when, and by whom as far as that is known."""
    when = moment(change.at_ns)
    if change.since_ns is not None:
        begun = moment(change.since_ns)
        when = said(
            "between {begun} and {end}, while nobody watched", begun=begun, end=_end(begun, change.at_ns)
        )
    return Interjection(
        at_ns=change.at_ns,
        until_ns=change.at_ns,
        kind=InterjectionKind.SETTING,
        words=change_words(change, when),
        tip=change_tip(change, title),
    )


def loss_interjection(loss: Loss) -> Interjection:
    """Say what left unseen; it stands where it was missed, since nobody knows when it was."""
    return Interjection(
        at_ns=loss.before_ns,
        until_ns=loss.before_ns,
        kind=InterjectionKind.LOSS,
        words=said("Lost: {words}", words=loss.words),
        tip=loss.tip,
    )


def moment(at_ns: int) -> str:
    """Write a local time to the second, with its day; what no calendar has is `unknown`."""
    return local_text(at_ns, "%Y-%m-%d %H:%M:%S") or said("unknown")


def length(span_ns: int) -> str:
    """Write a span of time for people, in its two largest units."""
    seconds = span_ns / NS_PER_S
    if seconds < _MINUTE_S:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    for unit_s, unit, part_s, part in (
        (_DAY_S, "d", _HOUR_S, "h"),
        (_HOUR_S, "h", _MINUTE_S, "min"),
        (_MINUTE_S, "min", 1, "s"),
    ):
        if whole >= unit_s:
            rest = whole % unit_s // part_s
            return f"{whole // unit_s} {unit}" + (f" {rest} {part}" if rest else "")
    return f"{whole} s"


def _end(begun: str, to_ns: int) -> str:
    """Leave out the day if it is that of the beginning."""
    end = moment(to_ns)
    return end[_DAY_WIDTH + 1 :] if end[:_DAY_WIDTH] == begun[:_DAY_WIDTH] else end
