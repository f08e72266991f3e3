"""A file of columns gives back what was written, or nothing at all."""

from __future__ import annotations

import numpy as np
import pytest

from pellucid.errors import LedgerError
from pellucid.index.column_file import hashes, read_columns, read_header, write

MAGIC = b"SOME COLUMNS 1\n"
COLUMNS = (np.arange(5, dtype="<i8") * -3, np.array([], "<u4"), np.array([7, 0, 255], "u1"))


@pytest.fixture
def path(tmp_path):
    """A file of three columns, one of them empty."""
    path = tmp_path / "cache" / "columns.bin"
    write(path, MAGIC, {"rows": 5, "hashes": hashes(COLUMNS)}, COLUMNS)
    return path


def read(path):
    """Read the file as whoever keeps the columns does."""
    header, place = read_header(path, MAGIC)
    columns = [np.empty_like(column) for column in COLUMNS]
    read_columns(path, place, columns, header["hashes"])
    return header, columns


def test_what_was_written_is_read_again(path):
    """The header as JSON has it, and each column number by number."""
    header, columns = read(path)
    assert {"rows": 5, "hashes": hashes(COLUMNS)} == header
    assert [column.tolist() for column in COLUMNS] == [column.tolist() for column in columns]


def test_the_header_stands_before_the_columns(path):
    """With its length and hash, in eight bytes each; nothing stands behind the last column."""
    content = path.read_bytes()
    size = int.from_bytes(content[len(MAGIC) : len(MAGIC) + 8], "little")
    begin = len(MAGIC) + 16
    assert content.startswith(MAGIC)
    assert b'{"rows":5,"hashes":[' == content[begin : begin + 20]
    assert b"".join(column.tobytes() for column in COLUMNS) == content[begin + size :]


def test_no_damaged_byte_is_believed(path):
    """Wherever it is, in the file of a whole or a cut one."""
    whole = path.read_bytes()
    for at in range(len(whole)):
        for damaged in (whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :], whole[:at]):
            path.write_bytes(damaged)
            with pytest.raises(ValueError, match=r"."):
                read(path)


def test_the_old_file_stays_until_the_new_one_is_whole(path, monkeypatch):
    """Nothing is left beside it when the disk refuses."""
    old = path.read_bytes()

    def refuse(_descriptor, _payload) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pellucid.index.column_file.write_all", refuse)
    with pytest.raises(LedgerError, match="No space left on device"):
        write(path, MAGIC, {"rows": 0, "hashes": []}, ())
    assert old == path.read_bytes()
    assert [path] == list(path.parent.iterdir())
