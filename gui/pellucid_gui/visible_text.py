"""
Bytes as text in which nothing hides.

Bytes that are not UTF-8, control characters and those that reorder or hide text are shown by their number, as `FF` or `U+202E` between single guillemets.
"""

from __future__ import annotations

import re
from typing import Final

_HIDDEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\udc80-\udcff]"
)
_BYTE_BASE: Final = 0xDC00
_LAST_ASCII: Final = 0x7F
_OPEN, _CLOSE = "\u2039", "\u203a"
MARK: Final = re.compile(f"{_OPEN}(?:[0-9A-F]{{2}}|U\\+[0-9A-F]{{4}}){_CLOSE}")
"""How something hidden looks once shown."""


def visible_text(raw: bytes) -> str:
    """Return `raw` as text; valid, harmless UTF-8 is unchanged."""
    text = raw.decode("utf-8", "surrogateescape")
    return _HIDDEN.sub(_marked, text)


def visible(text: str) -> str:
    """Return `text` with whatever hides in it made visible, as `visible_text` does; half a character by its bytes."""
    return visible_text(text.encode("utf-8", "surrogatepass"))


def head_of(raw: bytes, most_bytes: int) -> bytes:
    """Return the first bytes of `raw`, without cutting a character in two."""
    if len(raw) <= most_bytes:
        return raw
    end = most_bytes
    while end > most_bytes - 4 and raw[end] & 0xC0 == 0x80:  # noqa: PLR2004 - a byte in the middle of a character
        end -= 1
    return raw[:end]


def _marked(match: re.Match[str]) -> str:
    number = ord(match[0])
    if _BYTE_BASE <= number <= _BYTE_BASE + 0xFF:
        number -= _BYTE_BASE
        return f"{_OPEN}{number:02X}{_CLOSE}"
    return f"{_OPEN}{number:02X}{_CLOSE}" if number <= _LAST_ASCII else f"{_OPEN}U+{number:04X}{_CLOSE}"
