"""
When to try again: full jitter from one second to one hour, and what has to be remembered over a restart.

Full jitter (any wait between the shortest and a ceiling that doubles) spreads programs that failed together; a plain
doubling would bring all of them back in the same second.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LEAST_S: Final = 1.0
"""The shortest wait."""
MOST_S: Final = 3600.0
"""The longest wait that we choose ourselves; a server may ask for more."""

_NS_PER_S: Final = 1_000_000_000
_DOUBLINGS: Final = 12  # 2^12 s is over an hour; without a bound, 2^failures would grow for ever
_TOLERANCE_NS: Final = 5 * _NS_PER_S  # a clock that is kept right goes back a little now and then
_LONGEST_NS: Final = 86_400 * _NS_PER_S  # what `retry_after` lets a server ask for


def jittered_s(failures: int, random: Callable[[], float]) -> float:
    """
    How long to wait after so many failures in a row.

    Args:
        failures: From 1.
        random: Gives numbers in [0, 1).
    """
    ceiling_s = min(MOST_S, LEAST_S * (1 << min(max(failures, 1), _DOUBLINGS)))
    return LEAST_S + (ceiling_s - LEAST_S) * random()


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When the next upload may be tried, and why not sooner."""

    failures: int = 0
    """How many in a row."""
    next_at_ns: int = 0
    """Not before this moment, nanoseconds since 1970."""
    stopped: str = ""
    """Why only a person can help; empty while it goes on. Until then it is tried once a day, in case one has."""
    since_ns: int = 0
    """When that was decided."""

    def failed(self, *, now_ns: int, after_s: float | None, random: Callable[[], float]) -> Schedule:
        """Return what follows a failure: no sooner than the server asked, and no sooner than the jitter says."""
        failures = self.failures + 1
        delay_s = max(jittered_s(failures, random), after_s or 0.0)
        next_at_ns = now_ns + round(delay_s * _NS_PER_S)
        return Schedule(failures=failures, next_at_ns=next_at_ns, since_ns=now_ns)

    def blocked(self, why: str, *, now_ns: int) -> Schedule:
        """Return what follows when only a person can help."""
        return Schedule(
            failures=self.failures + 1,
            next_at_ns=now_ns + _LONGEST_NS,
            stopped=why or "blocked",
            since_ns=now_ns,
        )

    def wait_s(self, now_ns: int) -> float:
        """
        How long from now; 0 if it is due.

        A clock that was set back to before this was decided must not silence us until it is there again: it is due.
        """
        left_ns = self.next_at_ns - now_ns
        if left_ns > _LONGEST_NS or now_ns < self.since_ns - _TOLERANCE_NS:
            return 0.0
        return max(left_ns, 0) / _NS_PER_S

    def to_json(self) -> dict[str, int | str]:
        """Return the members of a JSON object from which `from_json` makes an equal value."""
        return {
            "failures": self.failures,
            "next_at_ns": self.next_at_ns,
            "stopped": self.stopped,
            "since_ns": self.since_ns,
        }

    @classmethod
    def from_json(cls, members: Mapping[str, Any] | None) -> Schedule:
        """Read a schedule; what cannot be read is as if nothing had failed yet, since the worst is one early try."""
        found = members if isinstance(members, dict) else {}
        failures, next_at_ns, stopped = (found.get(key) for key in ("failures", "next_at_ns", "stopped"))
        if type(failures) is not int or type(next_at_ns) is not int or type(stopped) is not str:
            return cls()
        since_ns = found.get("since_ns")
        return cls(
            failures=max(failures, 0),
            next_at_ns=max(next_at_ns, 0),
            stopped=stopped,
            since_ns=max(since_ns, 0) if type(since_ns) is int else 0,
        )
