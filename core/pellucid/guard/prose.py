"""Running text: what somebody wrote, rather than what a program names."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pellucid.guard.values import Span

_LONGEST: Final = 200
_LEAST_WORDS: Final = 20
_LEAST_SHARE: Final = 0.6
"""Of the words, how many consist of letters alone: in a call stack or a list of features it is far below."""
_LEAST_UNSPACED: Final = 60
"""Characters of scripts that put no spaces between words: about as much text as twenty words."""
_AROUND_WORDS: Final = ".,;:!?()[]\"'«»„“”\u2018\u2019…\u2013—-"


@cache
def _marker() -> re.Pattern[str]:
    return re.compile(r"\u2039[a-z_]{1,16}\u203a|[\u2039\u203a]")


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def find_prose(text: str) -> list[Span]:
    """Find out whether a text is long and in a human language; then the whole of it is the hit."""
    if len(text) <= _LONGEST:
        return []
    plain = _marker().sub("", text)  # what the guard itself put there is nobody's words
    if len(plain) <= _LONGEST:
        return []
    words = plain.split()
    letters = sum(
        1 for word in words if word.strip(_AROUND_WORDS).replace("'", "").replace("\u2019", "").isalpha()
    )
    is_prose = len(words) >= _LEAST_WORDS and letters >= _LEAST_SHARE * len(words)
    return [(0, len(text))] if is_prose or len(_unspaced().findall(plain)) >= _LEAST_UNSPACED else []
