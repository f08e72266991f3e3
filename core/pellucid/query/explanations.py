"""What the keys of the filter language ask for, and what the words behind them mean, for whoever is typing one."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

KEYS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "name": "The event's name; * stands for anything",
        "kind": "What the line asks for: append, identify …",
        "session": "One run of the program",
        "state": "What became of it",
        "since": "Not older than that",
        "before": "Older than that",
        "on": "That day",
        "size": "Length of the line",
        "has": "A property of that name",
        "prop": "A property's value",
        "is": "Lines that are worth a look",
        "found": "What was found in it",
        "seen": "Where it was seen",
    }
)
"""Every key of the language, the most useful first."""

_WORDS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "state": {
            "queued": "Waits; nothing says that it has left",
            "sent": "A server accepted it",
            "released": "Handed to the program's uploader",
            "held": "Waits until you let it go",
            "withheld": "Never sent",
            "refused": "A server refused it",
            "unconfirmed": "Nobody knows whether it arrived",
            "purged": "Its bytes are gone from our copy",
            "lost": "Its bytes are not here",
        },
        "is": {
            "unreadable": "No event can be read from the line",
            "undocumented": "No catalogue has it, or a part of it",
        },
        "seen": {
            "file": "In the program's own file",
            "wire": "On its way out, by pellucid run",
            "both": "In the file, and on its way out",
        },
    }
)


def of_word(key: str, word: str) -> str:
    """Say what a word behind a key means; empty where nobody has to be told."""
    if key == "found":
        return _findings().get(word, "")
    return _WORDS.get(key, {}).get(word, "")


@cache
def _findings() -> dict[str, str]:
    from pellucid.guard.rules import RULES  # noqa: PLC0415 - most filters do without
    from pellucid.housekeeping.free_text import FREE_TEXT  # noqa: PLC0415 - as above

    return {
        FREE_TEXT: "What somebody wrote, or what an error said",
        **{name: rule.title for name, rule in RULES.items()},
    }
