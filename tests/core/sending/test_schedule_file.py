"""When the next upload may be, for all processes."""

from __future__ import annotations

import pytest

from pellucid.errors import LedgerError
from pellucid.sending.schedule_file import ScheduleFile
from pellucid.transport.backoff import Schedule

LATER = Schedule(failures=2, next_at_ns=5)


def test_another_process_reads_what_was_written(tmp_path):
    """At once, and after a restart."""
    first, second = (ScheduleFile(tmp_path / "upload.json") for _ in range(2))
    assert Schedule() == second.read()
    first.write(LATER)
    assert LATER == second.read() == first.read()
    second.write(Schedule())
    assert Schedule() == first.read()


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b'{"failures":"x"}', b"\xff", b"null"])
def test_a_file_that_cannot_be_read_says_nothing(tmp_path, text):
    """The worst that follows is one early try."""
    path = tmp_path / "upload.json"
    path.write_bytes(text)
    assert Schedule() == ScheduleFile(path).read()


def test_nothing_is_written_that_is_there_already(tmp_path):
    """A queue that goes out smoothly writes no file for it."""
    path = tmp_path / "upload.json"
    ScheduleFile(path).write(Schedule())
    assert not path.exists()


def test_a_disk_that_refuses_is_told(tmp_path):
    """The error names the file."""
    with pytest.raises(LedgerError, match=r"upload\.json"):
        ScheduleFile(tmp_path / "missing" / "upload.json").write(LATER)
