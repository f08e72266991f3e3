"""When the next upload may be, for all processes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.errors import LedgerError
from pellucid.sending.schedule_file import ScheduleFile
from pellucid.transport.backoff import Schedule

LATER = Schedule(failures=2, next_at_ns=5)


def test_another_process_reads_what_was_written(tmp_path):
    """At once, and after a restart."""
    first, second = (ScheduleFile(tmp_path / "upload.state") for _ in range(2))
    assert Schedule() == second.read("a")
    first.write(LATER, "a")
    assert LATER == second.read("a") == first.read("a")
    second.write(Schedule(), "a")
    assert Schedule() == first.read("a")


def test_each_destination_has_its_own(tmp_path):
    """What fails in one place says nothing of another; a person is told of what is held up most."""
    schedule = ScheduleFile(tmp_path / "upload.state")
    stopped = Schedule().blocked("the key", now_ns=1)
    for destination, each in (("a", LATER), ("b", stopped), ("c", replace(LATER, next_at_ns=10**13))):
        schedule.write(each, destination)
    assert (LATER, stopped, Schedule()) == tuple(schedule.read(each) for each in ("a", "b", "d"))
    assert stopped == schedule.read()
    assert schedule.go_on() is True
    assert (LATER, Schedule()) == (schedule.read("a"), schedule.read("b"))
    assert schedule.go_on() is False


def test_a_destination_of_long_ago_is_forgotten(tmp_path):
    """Nothing has gone there for days, and something has gone elsewhere."""
    schedule = ScheduleFile(tmp_path / "upload.state")
    schedule.write(LATER, "a")
    schedule.write(replace(LATER, next_at_ns=10**18), "b")
    assert Schedule() == schedule.read("a")


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b'{"a":{"failures":"x"}}', b'{"a":5}', b"\xff"])
def test_a_file_that_cannot_be_read_says_nothing(tmp_path, text):
    """The worst that follows is one early try."""
    path = tmp_path / "upload.state"
    path.write_bytes(text)
    assert Schedule() == ScheduleFile(path).read() == ScheduleFile(path).read("a")


def test_nothing_is_written_that_is_there_already(tmp_path):
    """A queue that goes out smoothly writes no file for it."""
    path = tmp_path / "upload.state"
    ScheduleFile(path).write(Schedule(), "a")
    assert not path.exists()


def test_a_disk_that_refuses_is_told(tmp_path):
    """The error names the file."""
    with pytest.raises(LedgerError, match=r"upload\.state"):
        ScheduleFile(tmp_path / "missing" / "upload.state").write(LATER, "a")
