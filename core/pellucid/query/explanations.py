"""What the keys of the filter language ask for, and what the words behind them mean, for whoever is typing one."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping

KEYS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "name": said("The event's name; * stands for anything"),
        "kind": said("What the line asks for: append, identify …"),
        "session": said("One run of the program"),
        "state": said("What became of it"),
        "since": said("Not older than that"),
        "before": said("Older than that"),
        "on": said("That day"),
        "size": said("Length of the line"),
        "has": said("A property of that name"),
        "prop": said("A property's value"),
        "is": said("Lines that are worth a look"),
        "found": said("What was found in it"),
        "seen": said("Where it was seen"),
    }
)
"""Every key of the language, the most useful first."""

_WORDS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "state": {
            "queued": said("Waits; nothing says that it has left"),
            "sent": said("A server accepted it"),
            "released": said("Handed to the program's uploader"),
            "held": said("Waits until you let it go"),
            "withheld": said("Never sent"),
            "refused": said("A server refused it"),
            "unconfirmed": said("Nobody knows whether it arrived"),
            "purged": said("Its bytes are gone from our copy"),
            "lost": said("Its bytes are not here"),
        },
        "is": {
            "unreadable": said("No event can be read from the line"),
            "undocumented": said("No catalogue has it, or a part of it"),
        },
        "seen": {
            "file": said("In the program's own file"),
            "wire": said("On its way out, by pellucid run"),
            "both": said("In the file, and on its way out"),
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
        FREE_TEXT: said("What somebody wrote, or what an error said"),
        **{name: rule.title for name, rule in RULES.items()},
    }
