"""Which of the requests to come a person looks at: the next one, or wherever that is which they have changed or gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pellucid.view.request_values import NextRequest, Outlook


class OutboxPlace:
    """
    Stays with the events that somebody works on, though their batch may be sealed anew behind others.

    Once none of them is to come any more it is the next request again.
    """

    def __init__(self) -> None:
        self.number = 0
        """Which request; 0 is the next."""
        self._followed: frozenset[tuple[str, int]] = frozenset()

    def take(self, outlook: Outlook) -> None:
        """Find the place among what is seen now."""
        shared = [
            0 if request is None else sum(event.key in self._followed for event in request.events)
            for request in (outlook.at(number).request for number in range(outlook.upcoming))
        ]
        if any(shared):
            self.number = shared.index(max(shared))
        else:
            self.number, self._followed = 0, frozenset()

    def follow(self, request: NextRequest | None) -> None:
        """Stay with the events of a request, wherever they leave."""
        events = () if request is None else request.events
        self._followed = frozenset(event.key for event in events)

    def step(self, outlook: Outlook, step: int) -> bool:
        """Go to another request; say whether there is one."""
        number = self.number + step
        if not 0 <= number < outlook.upcoming:
            return False
        self.number = number
        self.follow(outlook.at(number).request if number else None)
        return True
