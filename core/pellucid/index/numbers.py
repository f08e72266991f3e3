"""
Sets of numbers, as ascending arrays, and what a column has at them.

`numpy.unique` gives the same, but its first call imports another part of numpy, with everybody else waiting; that would
be while a ledger is opened, or just when its first rows are to be painted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_T = TypeVar("_T", bound=np.generic)


def union(*parts: NDArray[_T]) -> NDArray[_T]:
    """Return every number that is in any of the parts, once, in ascending order."""
    together = np.sort(np.concatenate(parts))
    return together[_begins(together)]


def grouped(numbers: NDArray[_T]) -> tuple[NDArray[_T], NDArray[np.intp], NDArray[np.intp]]:
    """
    Put equal numbers together.

    Returns:
        Every number once, in ascending order; where each stands first; and for each of `numbers` which of them it is.
    """
    order = np.argsort(numbers, kind="stable")
    ordered = numbers[order]
    begins = _begins(ordered)
    which = np.empty(len(numbers), np.intp)
    which[order] = np.cumsum(begins) - 1
    return ordered[begins], order[begins], which


def taken(column: NDArray[_T], places: NDArray[np.uint32]) -> NDArray[_T]:
    """Return what a column has at these places, which are in ascending order; without a copy if they are a run."""
    if len(places) and int(places[-1]) - int(places[0]) + 1 == len(places):
        return column[int(places[0]) : int(places[-1]) + 1]
    return column[places]


def _begins(ordered: NDArray[_T]) -> NDArray[np.bool_]:
    begins = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=begins[1:])
    return begins
