"""
A file of columns below a header, each of which is believed only if it has the hash that it was written with.

    magic │ length and hash of the header │ header (JSON) │ one column after another
"""

from __future__ import annotations

import json
import os
import struct
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import stringzilla

from pellucid.private_files import make_root, naming, open_private, write_all

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from io import BufferedReader
    from pathlib import Path

    from numpy.typing import NDArray

_HEAD: Final = struct.Struct("<QQ")


def read_header(path: Path, magic: bytes) -> tuple[Any, int]:
    """
    Read what stands before the columns.

    Args:
        path: The file.
        magic: Its first bytes, which tell the format and its version.

    Returns:
        The header, as JSON has it, and where the first column begins.

    Raises:
        OSError: The file cannot be read.
        ValueError: It is another one, or damaged.
    """
    with _opened(path) as file:
        if file.read(len(magic)) != magic:
            raise ValueError("it has another format")
        try:
            size, header_hash = _HEAD.unpack(file.read(_HEAD.size))
        except struct.error as error:
            raise ValueError("it ends too early") from error
        if size > os.fstat(file.fileno()).st_size:
            raise ValueError("it ends too early")
        text = file.read(size)
        if stringzilla.hash(text) != header_hash:
            raise ValueError("its header is damaged")
        return json.loads(text), file.tell()


def read_columns(path: Path, place: int, columns: Sequence[NDArray[Any]], expected: Sequence[int]) -> None:
    """
    Fill columns with what stands in the file.

    Args:
        path: The file.
        place: Where the first of them begins.
        columns: As long as they were when they were written.
        expected: The hash of each.

    Raises:
        OSError: The file cannot be read.
        ValueError: It is damaged; what the columns hold then means nothing.
    """
    with _opened(path) as file:
        file.seek(place)
        for column in columns:
            if file.readinto(column.view(np.uint8).data) != column.nbytes:
                raise ValueError("it ends too early")
    if hashes(columns) != expected:
        raise ValueError("a column is damaged")


def hashes(columns: Sequence[NDArray[Any]]) -> list[int]:
    """Return the hash of each column, by which it is known to be whole when it is read again."""
    return [int(stringzilla.hash(column.view(np.uint8).data)) if len(column) else 0 for column in columns]


def write(path: Path, magic: bytes, header: Mapping[str, object], columns: Sequence[NDArray[Any]]) -> None:
    """
    Write the file anew, readable for its owner only; the old one stays until the new one is whole.

    Args:
        path: Where; its folder is made if need be.
        magic: See `read_header`.
        header: What JSON can hold, in ASCII; the `hashes` of the columns have to be in it.
        columns: Each as it lies in memory.

    Raises:
        LedgerError: It cannot be written.
    """
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    fresh = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    make_root(path.parent)
    with naming(path, "written"):
        try:
            descriptor = open_private(fresh, os.O_WRONLY | os.O_TRUNC, create=True)
            try:
                write_all(descriptor, magic + _HEAD.pack(len(text), stringzilla.hash(text)) + text)
                for column in columns:
                    write_all(descriptor, column.tobytes())
            finally:
                os.close(descriptor)
            fresh.replace(path)
        except BaseException:
            with suppress(OSError):
                fresh.unlink()
            raise


def _opened(path: Path) -> BufferedReader:
    return os.fdopen(open_private(path, os.O_RDONLY, create=False), "rb")
