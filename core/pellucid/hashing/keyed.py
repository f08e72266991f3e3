"""
The hash of a value under a secret: HMAC-SHA-256 in hex.

Without the secret nobody can tell which of many guessed names a hash is of. Values of different types never have the
same hash: in front of each value's bytes stands the name of its type.
"""

from __future__ import annotations

import hmac
import math
import struct
from typing import Final, TypeAlias

_MOST_KEPT: Final = 4096
_LONGEST_KEPT: Final = 256
"""A text longer than this is hashed each time: it hardly comes again, and would take room."""
_F64: Final = struct.Struct("<d")

Value: TypeAlias = str | bool | int | float


class KeyedHash:
    """
    Hashes values, each distinct one only once as long as there are not too many; safe to use from any thread.

    Args:
        secret: The key, of at least 16 bytes; who does not have it cannot make or check a hash.

    Raises:
        ValueError: The secret is too short to be one.
    """

    __slots__ = ("_empty", "_kept")

    def __init__(self, secret: bytes) -> None:
        if len(secret) < 16:  # noqa: PLR2004 - 128 bits
            raise ValueError("a secret has at least 16 bytes")
        self._empty = hmac.new(secret, digestmod="sha256")
        # In Python `True`, `1` and `1.0` are one key, so each type has its own.
        self._kept: dict[type, dict[Value, str]] = {str: {}, bool: {}, int: {}, float: {}}

    def hash(self, value: Value) -> str:
        """Return the hash of one value; half a character in a text counts as itself."""
        try:
            return self._kept[type(value)][value]
        except KeyError:
            return self._hash(value)

    def _hash(self, value: Value) -> str:
        code = self._empty.copy()
        match value:
            case str():
                code.update(b"text\0" + value.encode("utf-8", "surrogatepass"))
            case bool():
                code.update(b"boolean\0" + (b"\x01" if value else b"\x00"))
            case int():
                code.update(b"integer\0%x" % value)
            case float():
                code.update(b"number\0" + _F64.pack(value))
        made = code.hexdigest()
        kept = self._kept.get(type(value))
        if kept is not None and _may_be_kept(value):
            if len(kept) >= _MOST_KEPT:
                kept.clear()
            kept[value] = made
        return made


def _may_be_kept(value: Value) -> bool:
    match value:
        case str():
            return len(value) <= _LONGEST_KEPT
        case float():  # both zeros are one key, and a NaN is never found again
            return bool(value) and not math.isnan(value)
        case _:
            return True
