"""Which events are selected, as ranges: a million of them are two numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Selected:
    """Some events of a snapshot; never changes, so a task may read it while the rows go on."""

    order: NDArray[np.uint32] | None = None
    """The snapshot's: place → event number."""
    spans: tuple[tuple[int, int], ...] = ()
    """First place and the one behind the last, of each range, ascending."""

    @property
    def count(self) -> int:
        """How many events they are."""
        return sum(behind - first for first, behind in self.spans)

    @property
    def is_all(self) -> bool:
        """Whether they are all events of the snapshot."""
        return self.order is not None and self.spans == ((0, len(self.order)),)

    def events(self) -> NDArray[np.uint32]:
        """Return their numbers from the top down; takes a millisecond for a million."""
        import numpy as np  # noqa: PLC0415 - where there are rows, the view has it; the window's start does without

        if self.order is None or not self.spans:
            return np.empty(0, np.uint32)
        if len(self.spans) == 1:
            return self.order[slice(*self.spans[0])]
        return np.concatenate([self.order[first:behind] for first, behind in self.spans])

    def spans_in(self, order: NDArray[np.uint32] | None, *, most: int) -> list[tuple[int, int]] | None:
        """
        Find where the same events stand in another snapshot.

        Returns:
            The first place of each run and the one behind its last; `None` if there are more than `most`.
        """
        import numpy as np  # noqa: PLC0415 - as above

        events = self.events()
        if order is None or not len(order) or not len(events):
            return []
        wanted = np.zeros(max(int(order.max()), int(events.max())) + 1, np.bool_)
        wanted[events] = True
        hits = np.zeros(len(order) + 2, np.int8)
        hits[1:-1] = wanted[order]
        edges = np.flatnonzero(np.diff(hits))
        if len(edges) > 2 * most:
            return None
        return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))
