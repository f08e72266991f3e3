"""Lines as ranges, and a number for each line as runs of lines that share one: both asked quickly."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NEVER: Final = 1 << 62


class LineRanges:
    """
    Some lines of a session.

    Args:
        ranges: Inclusive, ascending by their first lines; they may overlap.
    """

    __slots__ = ("_bounds",)

    def __init__(self, ranges: Iterable[tuple[int, int]] = ()) -> None:
        self._bounds: list[int] = []  # begin, behind the end, begin, …
        for first, last in ranges:
            if self._bounds and self._bounds[-1] >= first:
                self._bounds[-1] = max(self._bounds[-1], last + 1)
            else:
                self._bounds += [first, last + 1]

    def __contains__(self, line: int) -> bool:
        return bisect_right(self._bounds, line) % 2 == 1

    def __bool__(self) -> bool:
        return bool(self._bounds)

    def meets(self, first: int, last: int) -> bool:
        """Whether any of the lines from `first` to `last`, both included, is among these."""
        place = bisect_right(self._bounds, first)
        return place % 2 == 1 or (place < len(self._bounds) and self._bounds[place] <= last)

    def within(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Yield what is there between two lines, both included."""
        place = bisect_right(self._bounds, first)
        place -= place % 2
        while place < len(self._bounds) and self._bounds[place] <= last:
            yield max(self._bounds[place], first), min(self._bounds[place + 1] - 1, last)
            place += 2

    def change_after(self, line: int) -> int:
        """Return the first line behind this one that is among these while it is not, or the other way round."""
        place = bisect_right(self._bounds, line)
        return self._bounds[place] if place < len(self._bounds) else _NEVER


class LineValues:
    """
    A number for each line of a session.

    Args:
        value: What all lines have at first.
    """

    __slots__ = ("_starts", "_values")

    def __init__(self, value: int) -> None:
        self._starts = [0]
        self._values = [value]  # of the run that begins at the same place; the last one has no end

    def set(self, first: int, last: int, value: int) -> None:
        """Give the lines from `first` to `last`, both included, a number."""
        starts, values = self._starts, self._values
        low, high = bisect_right(starts, first) - 1, bisect_right(starts, last) - 1
        pieces = [(starts[low], values[low])] if starts[low] < first else []
        pieces.append((first, value))
        if high + 1 == len(starts) or starts[high + 1] > last + 1:
            pieces.append((last + 1, values[high]))
        begin, end = low, high + 1
        if begin and not pieces[0][0] < first:  # the neighbours may have become parts of what is set
            begin -= 1
            pieces.insert(0, (starts[begin], values[begin]))
        if end < len(starts):
            pieces.append((starts[end], values[end]))
            end += 1
        merged = [piece for i, piece in enumerate(pieces) if not i or pieces[i - 1][1] != piece[1]]
        starts[begin:end] = [start for start, _ in merged]
        values[begin:end] = [kept for _, kept in merged]

    def most(self, first: int, last: int) -> int:
        """Return the highest number of the lines from `first` to `last`, both included."""
        low, high = bisect_right(self._starts, first) - 1, bisect_right(self._starts, last) - 1
        return max(self._values[low : high + 1])

    def ranges(self, value: int, count: int) -> list[tuple[int, int]]:
        """Return the ascending ranges of the lines `0 … count - 1` that have a number."""
        ends = [*self._starts[1:], count]
        return [
            (first, min(end, count) - 1)
            for first, end, other in zip(self._starts, ends, self._values, strict=True)
            if other == value and first < count
        ]
