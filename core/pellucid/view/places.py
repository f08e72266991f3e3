"""Where moments stand among rows that are in the order of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


def places(
    order: NDArray[np.uint32], time_ns: NDArray[np.int64], moments_ns: Sequence[int], *, descending: bool
) -> list[int] | None:
    """
    Find for each moment the row that comes right behind it; all moments at once, in a few steps for a million rows.

    A moment stands on the earlier side of the events of that very time.

    Args:
        order: Row → event number, in the order of time.
        time_ns: The events' times.
        moments_ns: What is looked for, in any order.
        descending: Whether the latest row is the first.

    Returns:
        `None` if the rows are of events that have other numbers by now: other rows are on their way.
    """
    held = np.iinfo(np.int64)
    wanted = np.array([min(max(each, held.min), held.max) for each in moments_ns], np.int64)
    low, high = np.zeros(len(wanted), np.int64), np.full(len(wanted), len(order), np.int64)
    while bool((open_ := low < high).any()):
        middle = (low + high) // 2
        events = order[np.minimum(middle, len(order) - 1)]
        if int(events.max()) >= len(time_ns):
            return None
        found = time_ns[events]
        goes_on = found >= wanted if descending else found < wanted
        low = np.where(open_ & goes_on, middle + 1, low)
        high = np.where(open_ & ~goes_on, middle, high)
    places_: list[int] = low.tolist()
    return places_
