"""
Memory for whole columns, fresh from the system, and for what is read over and over.

A million events take some 40 MB, and the first touch of each 4-KiB page of them takes longer than filling it: on a
virtual machine they are half of what reopening a ledger takes. So all columns of one index stand in one block, for
which the system is asked for 2-MiB pages (Linux: `madvise(2)`, MADV_HUGEPAGE). Where it has none, nothing is different
but the time.
"""

from __future__ import annotations

import mmap
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import DTypeLike, NDArray

_LARGE_PAGE_BYTES: Final = 2 << 20
_LEAST_BYTES: Final = 4 * _LARGE_PAGE_BYTES
"""A smaller block is not worth it: of a large page that is hardly used the rest is lost."""
PAGE_BYTES: Final = 4096
"""
What is read from a file had best lie in a page of memory where it lies in the file's page. Where it lies a few bytes
further on, some processors (AMD Zen 3 and 4) copy it six times as slowly.
"""
_ALIGNED: Final = 64
"""Each column begins with a line of the processor's cache."""


def page_aligned(size_bytes: int) -> memoryview:
    """Return room that begins with a page of memory."""
    block = bytearray(size_bytes + PAGE_BYTES)
    address: int = np.frombuffer(block, np.uint8).__array_interface__["data"][0]
    begin = -address % PAGE_BYTES
    return memoryview(block)[begin : begin + size_bytes]


def fresh_columns(types: Mapping[str, DTypeLike], rows: int) -> dict[str, NDArray[Any]]:
    """
    Return an array of `rows` numbers for each name; what they hold is undefined.

    Room that is never touched costs address space, not memory. The block lives as long as one of the arrays does.
    """
    sizes = {
        name: -(-np.dtype(number).itemsize * rows // _ALIGNED) * _ALIGNED for name, number in types.items()
    }
    block = _block(sum(sizes.values()))
    if block is None:
        return {name: np.empty(rows, number) for name, number in types.items()}
    found: dict[str, NDArray[Any]] = {}
    place = 0
    for name, number in types.items():
        found[name] = np.frombuffer(block, number, rows, place)
        place += sizes[name]
    return found


def _block(size_bytes: int) -> mmap.mmap | None:
    """Map a private block that asks for large pages; `None` if it is too small, or the system knows no such thing."""
    advice = getattr(mmap, "MADV_HUGEPAGE", None)
    if advice is None or size_bytes < _LEAST_BYTES:
        return None
    try:
        # Shared memory, which is what `mmap` gives by default, has no large pages.
        block = mmap.mmap(-1, size_bytes, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        block.madvise(advice)
    except (OSError, ValueError):
        return None
    return block
