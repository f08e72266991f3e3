"""The rows between events that say when nobody looked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pellucid import rfc3339
from pellucid.apps import WatchedApp
from pellucid.cli.output import warn
from pellucid.errors import LedgerError
from pellucid.witness.gaps import gaps

if TYPE_CHECKING:
    from pellucid.cli.options import Chosen
    from pellucid.witness.gaps import Gap


class GapRows:
    """
    Gives out each gap once, in its place among events that come in the order of time.

    Args:
        chosen: Whose gaps; an app that keeps its own log has none.
        wanted: Whether there are to be any; a filter asks for events only.
    """

    def __init__(self, chosen: Chosen, *, wanted: bool) -> None:
        self._ledger = chosen.ledger if wanted and isinstance(chosen.app, WatchedApp) else None
        self._told: set[Gap] = set()
        self._waiting: list[Gap] = []

    def look(self, *, since_ns: int | None = None) -> None:
        """
        Read what there is now.

        Args:
            since_ns: Gaps that ended before this moment are passed over.
        """
        if self._ledger is None:
            return
        try:
            found = gaps(self._ledger)
        except LedgerError as error:
            warn(str(error))
            return
        self._waiting = [
            gap
            for gap in found
            if gap not in self._told and (since_ns is None or gap.to_ns is None or gap.to_ns >= since_ns)
        ]

    def take_before(self, time_ns: int | None) -> list[Gap]:
        """Return, once, the gaps that begin before an event; an event without a time has none before it."""
        if time_ns is None:
            return []
        return self._take([gap for gap in self._waiting if gap.from_ns <= time_ns])

    def take_all(self) -> list[Gap]:
        """Return, once, all that are left."""
        return self._take(self._waiting)

    def _take(self, taken: list[Gap]) -> list[Gap]:
        self._told |= set(taken)
        self._waiting = [gap for gap in self._waiting if gap not in self._told]
        return taken


def gap_json(gap: Gap) -> dict[str, Any]:
    """Describe a gap for `--json`; `kind` tells it from an event."""
    return {
        "kind": "gap",
        "from": rfc3339.form(gap.from_ns),
        "from_ns": gap.from_ns,
        "to": None if gap.to_ns is None else rfc3339.form(gap.to_ns),
        "to_ns": gap.to_ns,
        "why": gap.why.value,
    }
