"""
Rerun's hash of a value: SHA-256 over a salt and the value's bytes, in hex.

Equal to what `crates/utils/re_analytics` makes of a string, a `bool`, an `i64` and an `f64`. The salt is in Rerun's
source, so whoever has a list of names can find out which of them a hash is of; `KeyedHash` has no such weakness.
"""

from __future__ import annotations

import hashlib
import struct
from typing import Final

from pellucid.errors import UsageError

_SALTED: Final = hashlib.sha256(b"d6d6bed3-028a-49ac-94dc-8c89cfb19379")
_I64: Final = struct.Struct("<q")
_F64: Final = struct.Struct("<d")


def rerun_hash(value: str | bool | int | float) -> str:  # noqa: FBT001, PYI041 - a bool is hashed like no other int
    """
    Hash one value as Rerun does.

    Half a character, which no string of Rust's can hold, counts as `?`.

    Raises:
        UsageError: An integer is beyond 64 bits; Rerun has none of that size.
    """
    digest = _SALTED.copy()
    digest.update(_bytes(value))
    return digest.hexdigest()


def _bytes(value: str | float) -> bytes:
    match value:
        case str():
            return value.encode("utf-8", "replace")
        case bool():
            return b"\x01" if value else b"\x00"
        case int():
            try:
                return _I64.pack(value)
            except struct.error as error:
                raise UsageError(
                    "An integer beyond 64 bits has no hash of Rerun's", "Give it as a text."
                ) from error
        case _:
            return _F64.pack(value)
