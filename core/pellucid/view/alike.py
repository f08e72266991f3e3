"""The event of the same kind and name that happened right before another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pellucid.index.columns import TIMELESS
from pellucid.state import State

if TYPE_CHECKING:
    from pellucid.index.event_index import EventIndex

_BYTES_GONE = (State.PURGED, State.LOST)


def before_alike(index: EventIndex, event: int) -> int | None:
    """
    Find the last event before another one that has its kind and name, in whatever session.

    Those of which nothing is left do not count; equal times are in the order of their numbers. Takes some milliseconds
    for a million events.

    Returns:
        `None` if it is the first, tells no time, or is not there.
    """
    columns = index.columns  # the columns of one moment: a rebuilt index has others
    count = columns.count
    if not 0 <= event < count or columns.flags[event] & TIMELESS:
        return None
    alike = np.flatnonzero(columns.klass[:count] == columns.klass[event])
    alike = alike[(columns.flags[alike] & TIMELESS) == 0]
    alike = alike[~np.isin(columns.state[alike], _BYTES_GONE)]
    times, moment = columns.time_ns[alike], columns.time_ns[event]
    earlier = (times < moment) | ((times == moment) & (alike < event))
    alike, times = alike[earlier], times[earlier]
    if not len(alike):
        return None
    # Of several at the last moment the one with the highest number: `argmax` alone would give the lowest.
    return int(alike[len(times) - 1 - int(np.argmax(times[::-1]))])
