"""
Upper and lower case, so that a search over bytes and one over text agree.

`fold` maps each letter by itself to its lower case, and never a letter outside ASCII to one within (as Python's own
`lower` and `casefold` do with the Kelvin sign and the long s). So an ASCII text is found in the folded text of a line
exactly if it is found in the line's bytes with A to Z lowered, which takes no decoding.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import Final

_FIRST_BEYOND_ASCII: Final = 0x80
_LAST_CASED: Final = 0x1E943
"""The last character that has a lower case, an Adlam capital; looking further finds none (Unicode 16)."""


def fold(text: str) -> str:
    """Return the text with each capital as its small letter; as many characters as before."""
    return text.lower() if text.isascii() else text.translate(_small_letters())


def capitals(letter: str) -> tuple[str, ...]:
    """Return the other characters that fold to `letter`."""
    return _capitals().get(letter, ())


@lru_cache(maxsize=1)
def _small_letters() -> dict[int, str]:
    table = {code: chr(code).lower() for code in range(ord("A"), ord("Z") + 1)}
    for code in range(_FIRST_BEYOND_ASCII, _LAST_CASED + 1):
        letter = chr(code)
        small = letter.lower()
        if small != letter and len(small) == 1 and not small.isascii():
            table[code] = small
    return table


@lru_cache(maxsize=1)
def _capitals() -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for code, small in _small_letters().items():
        found[small] += (chr(code),)
    return dict(found)
