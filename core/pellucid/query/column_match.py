"""Which events a filter asks for, as far as the columns tell it: of all of them at once, and without reading a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

import numpy as np

from pellucid.index.columns import BLANK, CLASS_UNREADABLE, UNREADABLE
from pellucid.index.numbers import taken
from pellucid.query.terms import (
    ColumnTerm,
    IsUnreadable,
    KindIs,
    NameIs,
    SeenIs,
    SessionIs,
    SizeIs,
    StateIs,
    Within,
)
from pellucid.state import State

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pellucid.index.event_index import EventIndex

_COMPARE: Final = {
    "=": np.equal,
    "!=": np.not_equal,
    "<": np.less,
    "<=": np.less_equal,
    ">": np.greater,
    ">=": np.greater_equal,
}


def by_columns(term: ColumnTerm, index: EventIndex, events: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """
    Tell of each event whether it matches.

    Args:
        term: What is looked for.
        index: Where.
        events: In ascending order.
    """
    mask: NDArray[np.bool_]
    match term:
        case NameIs() | KindIs():
            mask = _class_table(term, index)[taken(index.klass, events)] & has_bytes(index, events)
        case SessionIs():
            matches = term.pattern.matcher()
            mask = np.fromiter(map(matches, index.sessions), np.bool_)[taken(index.session, events)]
        case StateIs():
            mask = taken(index.state, events) == term.state
        case Within():
            time_ns = taken(index.time_ns, events)
            mask = np.ones(len(events), np.bool_)
            if term.from_ns is not None:
                mask &= time_ns >= term.from_ns
            if term.until_ns is not None:
                mask &= time_ns < term.until_ns
        case SizeIs():
            mask = _COMPARE[term.comparison](taken(index.length, events), term.size_bytes)
        case IsUnreadable():
            mask = (taken(index.flags, events) & UNREADABLE != 0) & has_bytes(index, events)
        case SeenIs():
            in_file, on_wire = index.eyes(events)
            mask = {"file": in_file, "wire": on_wire, "both": in_file & on_wire}[term.where]
        case _:
            assert_never(term)
    return mask


def has_bytes(index: EventIndex, events: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """
    Tell of each event whether its line's bytes are there to be read: neither purged nor lost.

    Args:
        index: Where.
        events: In ascending order.
    """
    there: NDArray[np.bool_] = (taken(index.state, events) != State.PURGED) & (
        taken(index.flags, events) & BLANK == 0
    )
    return there


def _class_table(term: NameIs | KindIs, index: EventIndex) -> NDArray[np.bool_]:
    matches = term.pattern.matcher()
    place = 1 if isinstance(term, NameIs) else 0
    table = np.zeros(max(len(index.classes), CLASS_UNREADABLE) + 1, np.bool_)
    for number, words in enumerate(index.classes):
        table[number] = matches(words[place])
    table[CLASS_UNREADABLE] = False
    return table
