"""
What stands behind those keys of the filter language that know a few words only.

Every function raises `ValueError` with a sentence for the person, as in `pellucid.query.values`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from pellucid.query.terms import IsFound, IsUndocumented, IsUnreadable, SeenIs, StateIs
from pellucid.said import said
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.query.terms import Term

_QUALITIES: Final[Mapping[str, Term]] = {"unreadable": IsUnreadable(), "undocumented": IsUndocumented()}
_EYES: Final = ("file", "wire", "both")


def state(word: str) -> Term:
    """What `state:` asks for."""
    words = {state.word: state for state in State}
    found = words.get(word.lower())
    if found is None:
        raise ValueError(said("wants one of {words}", words=", ".join(words)))
    return StateIs(found)


def quality(word: str) -> Term:
    """What `is:` asks for."""
    found = _QUALITIES.get(word.lower())
    if found is None:
        one, other = _QUALITIES
        raise ValueError(said("wants the word {one} or {other}", one=one, other=other))
    return found


def finding(word: str) -> Term:
    """What `found:` asks for."""
    if word.lower() not in findings():
        raise ValueError(said("wants one of {words}", words=", ".join(findings())))
    return IsFound(word.lower())


def eyes(word: str) -> Term:
    """What `seen:` asks for."""
    if word.lower() not in _EYES:
        raise ValueError(said("wants one of {words}", words=", ".join(_EYES)))
    return SeenIs(word.lower())


def choices(key: str) -> tuple[str, ...]:
    """Return the words that may stand behind a key; none for a key that takes any other text."""
    match key:
        case "state":
            return tuple(state.word for state in State)
        case "is":
            return tuple(_QUALITIES)
        case "found":
            return findings()
        case "seen":
            return _EYES
        case _:
            return ()


@cache
def findings() -> tuple[str, ...]:
    """Return the words that may stand behind `found:`."""
    from pellucid.guard.rules import RULES  # noqa: PLC0415 - most filters do without
    from pellucid.housekeeping.free_text import FREE_TEXT  # noqa: PLC0415 - as above

    return (FREE_TEXT, *RULES)
