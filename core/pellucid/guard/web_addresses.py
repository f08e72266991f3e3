"""URLs that say more than where a page is: who asks, and for what."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pellucid.guard.values import Span

_MARK: Final = "://"
_LONGEST_SCHEME: Final = 32
_SCHEME: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-")
_CLOSING: Final = ".,;:!?)]}'"


@cache
def _rest() -> re.Pattern[str]:
    return re.compile(r"[^\s\"<>`\u2039\u203a]*")


@cache
def _telling() -> re.Pattern[str]:
    # `git@` is the same for everybody; a URL within a URL counts too.
    return re.compile(r"://(?!git@)[^/?#\s@\\]+@[^/?#]|[?#].")


def find_urls(text: str) -> list[Span]:
    """Find URLs with credentials, a query or a fragment; a URL without them passes."""
    found: list[Span] = []
    reached = 0
    while (mark := text.find(_MARK, reached)) >= 0:
        start = mark
        while start > max(reached, mark - _LONGEST_SCHEME) and text[start - 1] in _SCHEME:
            start -= 1
        match = _rest().match(text, mark)
        end = match.end() if match else mark
        # The whole run is decided on at once: looking again from each `://` in it would take its square.
        reached = max(end, mark + len(_MARK))
        last = end
        while last > mark and text[last - 1] in _CLOSING:
            last -= 1
        if start < mark and _telling().search(text, mark, last):
            found.append((start, last))
    return found
