"""Something that a person can do with an event, or cannot, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """One line of an event's menu."""

    label: str
    do: Callable[[], object]
    why_not: str = ""
    """Why it cannot be done, in a sentence; empty: it can."""
    keeps_out: bool = False
    """Whether it is what Delete does: it keeps something from leaving, and can be taken back."""
