"""What stands between the events of a list: when nobody looked, what left unseen, and when the config was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from pellucid.cli.config_rows import ConfigRows, change_json, change_sentence
from pellucid.cli.gap_rows import GapRows, gap_json
from pellucid.cli.loss_rows import LossRows, loss_json, loss_sentence
from pellucid.cli.watch_words import gap_sentence
from pellucid.witness.gaps import Gap
from pellucid.witness.losses import Loss

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pellucid.cli.options import Chosen
    from pellucid.config.changes import ConfigChange

Between: TypeAlias = "Gap | ConfigChange | Loss"
"""A row that is no event."""


class RowsBetween:
    """
    Gives out each row once, in its place among events that come in the order of time.

    Args:
        chosen: Whose.
        wanted: Whether there are to be any; a filter asks for events only.
    """

    def __init__(self, chosen: Chosen, *, wanted: bool) -> None:
        self._gaps = GapRows(chosen, wanted=wanted)
        self._changes = ConfigRows(chosen, wanted=wanted)
        self._losses = LossRows(chosen, wanted=wanted)

    @property
    def first_sessions(self) -> dict[str, str]:
        """By session that sends nothing itself: what is to be said of it; of those that were looked at."""
        return self._losses.first_sessions

    def look(self, *, since_ns: int | None = None, sessions: Iterable[str] = ()) -> None:
        """
        Read what there is now.

        Args:
            since_ns: What was over before this moment is passed over.
            sessions: Of which it is to be said what left unseen.
        """
        self._gaps.look(since_ns=since_ns)
        self._changes.look(since_ns=since_ns)
        self._losses.look(sessions, since_ns=since_ns)

    def take_before(self, time_ns: int | None) -> list[Between]:
        """Return, once, what belongs before an event; an event without a time has nothing before it."""
        return _in_order(
            [
                *self._gaps.take_before(time_ns),
                *self._changes.take_before(time_ns),
                *self._losses.take_before(time_ns),
            ]
        )

    def take_all(self) -> list[Between]:
        """Return, once, all that is left."""
        return _in_order([*self._gaps.take_all(), *self._changes.take_all(), *self._losses.take_all()])


def between_json(row: Between) -> dict[str, Any]:
    """Describe such a row for `--json`."""
    if isinstance(row, Loss):
        return loss_json(row)
    return gap_json(row) if isinstance(row, Gap) else change_json(row)


def between_sentence(row: Between) -> str:
    """Say such a row for a person, in one line."""
    if isinstance(row, Loss):
        return loss_sentence(row)
    return gap_sentence(row) if isinstance(row, Gap) else change_sentence(row)


def _in_order(rows: list[Between]) -> list[Between]:
    return sorted(rows, key=_moment_ns)


def _moment_ns(row: Between) -> int:
    if isinstance(row, Loss):
        return row.before_ns
    return row.from_ns if isinstance(row, Gap) else row.at_ns
