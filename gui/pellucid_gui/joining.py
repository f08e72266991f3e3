"""Parts of a sentence, put together as the language of the window does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid_gui.translation import say

if TYPE_CHECKING:
    from collections.abc import Iterable


def joined(parts: Iterable[str]) -> str:
    """Put parts one behind the other, with a comma between them; empty ones are left out."""
    return say(", ").join(filter(None, parts))


def dotted(parts: Iterable[str]) -> str:
    """Put the parts of a second line beside each other, with a dot between them; empty ones are left out."""
    return " · ".join(filter(None, parts))
