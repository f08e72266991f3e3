"""What there is to be asked for: the names and values that occur in one app's events, or that its catalogue has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One word that may stand behind a key."""

    word: str
    count: int | None = None
    """How many events have it; `None` where nobody has counted."""
    meaning: str = ""
    """A few words for the person; may be empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One property that events have."""

    name: str
    meaning: str = ""
    """What it is for."""
    values: tuple[str, ...] = ()
    """What it says, as far as somebody has looked; the most common first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """All that is known of an app's events, for whoever is typing a filter; each part with the most common first."""

    names: tuple[Entry, ...] = ()
    kinds: tuple[Entry, ...] = ()
    sessions: tuple[Entry, ...] = ()
    """The latest few."""
    states: tuple[Entry, ...] = ()
    properties: tuple[Property, ...] = ()


NOTHING_KNOWN: Final = Vocabulary()
"""As long as nobody has looked: the language itself can be completed all the same."""
