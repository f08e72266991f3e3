"""The state of each line of a session, as runs of lines that share one."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from pellucid.ledger.receipts import Receipt, ReceiptKind, state_after
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class LineStates:
    """
    What a session's receipts say about its lines, in memory that grows with the changes and not with the lines.

    Args:
        receipts: Applied at once, in order.
    """

    __slots__ = ("_starts", "_states", "_unfinished", "covered")

    def __init__(self, receipts: Iterable[Receipt] = ()) -> None:
        self.covered = 0
        """One more than the last line that any receipt names."""
        self._starts = [0]
        self._states = [State.QUEUED]  # of the run that begins at the same place; the last run has no end
        self._unfinished: list[tuple[int, int]] = []
        for receipt in receipts:
            self.apply(receipt)

    def apply(self, receipt: Receipt) -> None:
        """Take in the next receipt of the chain; one that covers no lines changes nothing."""
        if receipt.kind == ReceiptKind.OPENED and receipt.begins_held and not self.covered:
            self._states[-1] = State.HELD
        span = receipt.lines
        state = state_after(receipt.kind)
        if span is None or state is None:
            return
        if receipt.kind == ReceiptKind.PURGING:
            self._unfinished.append(span)
        elif receipt.kind == ReceiptKind.PURGED:
            self._unfinished = [other for other in self._unfinished if other != span]
        self.mark(*span, state)

    def mark(self, first: int, last: int, state: State) -> None:
        """Put the lines from `first` to `last`, both included, into a state; purged ones stay purged."""
        self.covered = max(self.covered, last + 1)
        self._set(first, last, state)

    def at(self, line: int) -> State:
        """Return one line's state; a line that no receipt names is queued, or held if its session began so."""
        return self._states[bisect_right(self._starts, line) - 1]

    def runs(self, count: int) -> Iterator[tuple[int, int, State]]:
        """Yield (first, last, state) over the lines `0 … count - 1`; neighbours differ in state."""
        for position, (first, state) in enumerate(zip(self._starts, self._states, strict=True)):
            if first >= count:
                return
            end = self._starts[position + 1] if position + 1 < len(self._starts) else count
            yield first, min(end, count) - 1, state

    def ranges(self, state: State, count: int) -> list[tuple[int, int]]:
        """Return the ranges of the lines `0 … count - 1` that are in one state, both ends inclusive."""
        return [(first, last) for first, last, other in self.runs(count) if other is state]

    @property
    def unfinished_purges(self) -> tuple[tuple[int, int], ...]:
        """Ranges whose purge was begun and not reported as done."""
        return tuple(self._unfinished)

    def _set(self, first: int, last: int, state: State) -> None:
        starts, states = self._starts, self._states
        low, high = bisect_right(starts, first) - 1, bisect_right(starts, last) - 1
        if low == high and states[low] in {state, State.PURGED}:
            return
        pieces = [(starts[low], states[low])] if starts[low] < first else []
        pieces += [
            (max(starts[run], first), states[run] if states[run] is State.PURGED else state)
            for run in range(low, high + 1)
        ]
        if high + 1 == len(starts) or starts[high + 1] > last + 1:
            pieces.append((last + 1, states[high]))
        end = high + 1
        if end < len(starts):  # the neighbour behind may have become part of the last piece
            pieces.append((starts[end], states[end]))
            end += 1
        begin = low
        if begin > 0:
            begin -= 1
            pieces.insert(0, (starts[begin], states[begin]))
        merged = [piece for i, piece in enumerate(pieces) if i == 0 or pieces[i - 1][1] is not piece[1]]
        starts[begin:end] = [start for start, _ in merged]
        states[begin:end] = [kept for _, kept in merged]


def coalesce(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Return the numbers, in any order and repeated or not, as ascending inclusive ranges."""
    ranges: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], number)
        else:
            ranges.append((number, number))
    return ranges
