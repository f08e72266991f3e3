"""States that a chart draws as one: where there is little room, what matters is whether an event left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.said import said
from pellucid.state import State

if TYPE_CHECKING:
    from pellucid.said import Said
    from pellucid.summary.values import Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Some states with one word."""

    key: str
    """What styles call it."""
    word: Said
    states: tuple[State, ...]

    def of(self, counts: Counts) -> int:
        """Return how many events are in one of its states."""
        return counts.of(*self.states)


FAMILIES: Final = (
    Family(key="gone", word=said("sent"), states=(State.RELEASED, State.SENT)),
    Family(key="waiting", word=said("waiting"), states=(State.QUEUED,)),
    Family(
        key="kept",
        word=said("kept back, or unanswered"),
        states=(State.HELD, State.WITHHELD, State.UNCONFIRMED),
    ),
    Family(key="failed", word=said("refused or lost"), states=(State.REFUSED, State.LOST)),
)
"""From the baseline of a bar up. What is destroyed in our copy is in none: nobody can tell its day."""
