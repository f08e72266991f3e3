"""Which body an answer is for; the log names the session of one that was taken, and nothing of one that failed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid.ledger.observed_session import ACCEPTED, FAILED
from pellucid.observing.log_reading import Accepted

if TYPE_CHECKING:
    from pellucid.observing.log_reading import Failed

MOST_OPEN: Final = 1000
"""So many bodies at most are remembered for an answer that may still come."""


@dataclass(slots=True, kw_only=True, eq=False)
class Sent:
    """A body that was posted."""

    session: str | None
    """Whose lines are in it, if that is known."""
    events: int
    outcome: str = ""
    """`ACCEPTED`, `FAILED`, or empty while nobody knows."""
    why: str = ""
    """Why it failed, in the program's own words."""


class Answers:
    """The bodies of a run whose answers are not known."""

    def __init__(self) -> None:
        self._open: list[Sent] = []

    def expect(self, sent: Sent) -> None:
        """Take in a body that was posted just now."""
        self._open.append(sent)
        del self._open[:-MOST_OPEN]

    def take(self, answer: Accepted | Failed) -> Sent | None:
        """
        Find the body that an answer is for, and note it there.

        Returns:
            `None` where it may be for several: then nobody can say.
        """
        if isinstance(answer, Accepted):
            fitting = [
                sent
                for sent in self._open
                if sent.session in {None, answer.session} and sent.events == answer.events
            ][:1]  # a session's bodies are answered in their order
        else:
            fitting = self._open if len(self._open) == 1 else []
        if not fitting:
            return None
        sent = fitting[0]
        sent.outcome = ACCEPTED if isinstance(answer, Accepted) else FAILED
        sent.why = "" if isinstance(answer, Accepted) else answer.reason
        self._open.remove(sent)
        return sent
