"""Which faults hit which request: in the order given, each as often and as probably as it says."""

from __future__ import annotations

import random
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pellucid.collector.faults import CloseAfter, RefuseEvent, Slow, TooLarge

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pellucid.collector.bodies import Batch
    from pellucid.collector.faults import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """What goes wrong with one request."""

    fault: Fault | None = None
    """What decides about the answer."""
    slow: Slow | None = None
    close_after: CloseAfter | None = None


class FaultPlan:
    """
    Draws the faults of each request; may be replaced at any time, from any thread.

    For each request the first fault that still has its turn decides. Those that look at a batch (`RefuseEvent`,
    `TooLarge`) come after all others, when the body is read; `Slow` and `CloseAfter` go along with whatever decides.

    Args:
        faults: What to begin with.
        seed: Of the probabilities.
    """

    def __init__(self, faults: Sequence[Fault] = (), *, seed: int = 0) -> None:
        self._lock = threading.Lock()
        self._seed = seed
        self._faults: tuple[Fault, ...] = ()
        self._left: list[int | None] = []
        self._random = random.Random(seed)  # noqa: S311 - repeatable is what it has to be
        self.replace(faults)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """All that were set, spent or not."""
        with self._lock:
            return self._faults

    def replace(self, faults: Sequence[Fault], *, seed: int | None = None) -> None:
        """Forget the present faults and begin with these; without a new seed, with the old one again."""
        with self._lock:
            self._seed = self._seed if seed is None else seed
            self._random.seed(self._seed)
            self._faults = tuple(faults)
            self._left = [fault.times for fault in self._faults]

    def draw(self) -> Hit:
        """Draw what goes wrong with a request of which only the head is known."""
        with self._lock:
            if not self._faults:
                return Hit()
            slow = self._first(lambda fault: isinstance(fault, Slow))
            close_after = self._first(lambda fault: isinstance(fault, CloseAfter))
            return Hit(
                fault=self._first(
                    lambda fault: not isinstance(fault, RefuseEvent | TooLarge | Slow | CloseAfter)
                ),
                slow=slow if isinstance(slow, Slow) else None,
                close_after=close_after if isinstance(close_after, CloseAfter) else None,
            )

    def draw_for(self, batch: Batch, body_bytes: int) -> RefuseEvent | TooLarge | None:
        """Draw what goes wrong with this batch for what it is."""
        with self._lock:
            found = self._first(lambda fault: _fits(fault, batch, body_bytes)) if self._faults else None
            return found if isinstance(found, RefuseEvent | TooLarge) else None

    def _first(self, fits: Callable[[Fault], bool]) -> Fault | None:
        for position, fault in enumerate(self._faults):
            left = self._left[position]
            if left == 0 or not fits(fault):
                continue
            if fault.chance < 1.0 and self._random.random() >= fault.chance:
                continue
            if left is not None:
                self._left[position] = left - 1
            return fault
        return None


def _fits(fault: Fault, batch: Batch, body_bytes: int) -> bool:
    match fault:
        case RefuseEvent(event=name, uuid=uuid):
            return any(
                (name is None or event.name == name) and (uuid is None or event.uuid == uuid)
                for event in batch.events
            )
        case TooLarge(body_bytes=most_bytes, events=most_events):
            return (most_bytes is not None and body_bytes > most_bytes) or (
                most_events is not None and len(batch.events) > most_events
            )
        case _:
            return False
