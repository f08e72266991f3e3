"""
Rows of CSV as RFC 4180 has them, safe to open in a spreadsheet.

A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula and carries it out. What such a cell says
comes from somebody else's program, so it gets an apostrophe in front, which a spreadsheet takes for *this is text*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_SPECIAL: Final = frozenset('",\r\n')


def csv_row(cells: Iterable[str]) -> str:
    """Write one row with its line end."""
    return ",".join(map(csv_cell, cells)) + "\r\n"


def csv_cell(text: str) -> str:
    """Write one cell; what could be taken for a formula is marked as text."""
    if text.lstrip(" ").startswith(_FORMULA):
        text = f"'{text}"
    return f'"{text.replace(chr(34), chr(34) * 2)}"' if _SPECIAL.intersection(text) else text
