"""The file that lines go to: nothing of it ends up elsewhere, and no part of a line spoils another."""

from __future__ import annotations

import errno
import os
import stat
import sys
import threading

import pytest

from pellucid.recording import own_log
from pellucid.recording.own_log import LINE_BEGIN, OwnLog


def event(number):
    return LINE_BEGIN + b'2026-11-24T12:00:00Z","n":%d}' % number


@pytest.fixture
def log(tmp_path):
    """A new log."""
    log = OwnLog(tmp_path / "000001.ndjson")
    yield log
    log.close()


def content(log):
    return log.read(0, log.size_bytes)


def test_a_line_that_was_appended_can_be_read_back(log):
    """At once, and as it is."""
    log.write(b"one\n")
    log.write(b"two\n")
    assert (8, b"one\ntwo\n", b"two\n") == (log.size_bytes, content(log), log.read(4, 8))
    assert [2, 1, 0] == [log.count_lines(begin) for begin in (0, 4, 8)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_can_read_it(log, tmp_path):
    """Whatever the umask says."""
    assert 0o600 == stat.S_IMODE((tmp_path / "000001.ndjson").stat().st_mode)


def test_a_file_that_is_there_is_not_taken_over(tmp_path):
    """A log has one owner from its beginning."""
    (tmp_path / "log").write_bytes(b"")
    with pytest.raises(FileExistsError):
        OwnLog(tmp_path / "log")


def test_who_comes_too_late_writes_nowhere(log, tmp_path):
    """Neither into the log nor into a file that the host has opened since, however often logs come and go."""
    write = log.write
    write(b"one\n")
    log.shut()
    with pytest.raises(OSError, match=os.strerror(errno.EBADF)):
        write(b"late\n")
    assert b"one\n" == content(log)
    log.close()
    others = [(tmp_path / str(number)).open("wb") for number in range(20)]
    with pytest.raises(OSError, match=os.strerror(errno.EBADF)):
        write(b"later\n")
    for other in others:
        other.close()
    assert {0} == {(tmp_path / str(number)).stat().st_size for number in range(20)}


def test_closing_is_harmless_twice_and_lets_nothing_pile_up(tmp_path):
    """A process of months ends many sessions, and has no more open than at the beginning."""
    for number in range(50):
        log = OwnLog(tmp_path / str(number))
        log.close()
        log.close()
    assert len(own_log._parked) <= own_log._MOST_PARKED


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only there does a program become a daemon like that")
def test_a_host_that_closes_everything_keeps_what_it_opens_next(tmp_path):
    """As a daemon does: ours were high, and whoever has them from then on, we neither write to them nor close them."""
    pid = os.fork()
    if pid == 0:
        log = OwnLog(tmp_path / "log")
        log.write(b"one\n")
        os.closerange(3, 4096)
        mine = [os.open(tmp_path / f"host-{number}", os.O_RDWR | os.O_CREAT) for number in range(40)]
        seen = (log.is_intact, log.size_bytes, log.count_lines(0))
        try:
            log.write(b"two\n")
        except OSError:
            pass
        else:
            os._exit(2)
        for number in (log._writing, log._reading):
            os.dup2(mine[0], number)
        log.shut()
        log.close()
        written = [os.write(each, b"host") for each in mine]
        os._exit(0 if (seen, set(written)) == ((False, None, 0), {4}) else 1)
    assert 0 == os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert {b"host"} == {(tmp_path / f"host-{number}").read_bytes() for number in range(40)}


def test_a_deleted_log_has_no_size(log, tmp_path):
    """It can be read on, but nobody would find it."""
    log.write(b"one\n")
    (tmp_path / "000001.ndjson").unlink()
    assert (None, 1) == (log.size_bytes, log.count_lines(0))


@pytest.mark.parametrize("taken", [1, 5, 13, 30])
def test_a_part_at_the_end_becomes_a_blank_line(log, taken):
    """It needs no room, and the next line is whole."""
    log.write(event(1) + b"\n")
    part = (event(2) + b"\n")[:taken]
    log.write(part)
    assert log.blank_part(part, begin=0)
    log.write(event(3) + b"\n")
    assert [event(1), b" " * (taken - 1), event(3)] == content(log).split(b"\n")[:-1]


@pytest.mark.parametrize("first", [0, 1])
def test_parts_of_two_threads_are_both_blanked(log, first):
    """In whichever order they come to it."""
    parts = [event(1)[:20], event(2)[:33]]
    for part in parts:
        log.write(part)
    for part in (parts[first], parts[1 - first]):
        assert log.blank_part(part, begin=0)
    log.write(event(3) + b"\n")
    lines = log.separate(content(log).split(b"\n")[:-1], begin=0)
    assert event(3) == lines[-1]
    assert {b""} == {line.strip(b" ") for line in lines[:-1]}
    assert lines == content(log).split(b"\n")[:-1]


@pytest.mark.parametrize("taken", [1, 4, 20])
def test_a_line_behind_a_part_is_separated_from_it(log, taken):
    """Another thread may have got its whole line in, before the part could be blanked."""
    part = event(1)[:taken]
    log.write(event(0) + b"\n")
    log.write(part)
    log.write(event(2) + b"\n")
    assert not log.blank_part(part, begin=0)
    begin = len(event(0)) + 1
    lines = log.separate([part + event(2), event(9)], begin=begin)
    assert [b" " * (taken - 1), event(2), event(9)] == lines
    assert [event(0), b" " * (taken - 1), event(2)] == content(log).split(b"\n")[:-1]


def test_a_file_in_its_place_is_not_touched(log, tmp_path):
    """Somebody moved our log away and put another one there."""
    log.write(b"part")
    (tmp_path / "000001.ndjson").rename(tmp_path / "away")
    (tmp_path / "000001.ndjson").write_bytes(b"part")
    log.blank_part(b"part", begin=0)
    assert b"part" == (tmp_path / "000001.ndjson").read_bytes()


def test_lines_are_whole_while_parts_are_blanked(log):
    """Threads append while others blank what was taken of their lines: no whole line is ever harmed."""

    def work(place):
        for number in range(150):
            line = event(place * 1000 + number) + b"\n"
            if number % 3:
                log.write(line)
            else:
                part = line[: 1 + number % 30]
                log.write(part)
                log.blank_part(part, begin=0)

    threads = [threading.Thread(target=work, args=(place,)) for place in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = log.separate(content(log).split(b"\n")[:-1], begin=0)
    whole = [line for line in lines if line.strip(b" ")]
    assert sorted(event(place * 1000 + n) for place in range(4) for n in range(150) if n % 3) == sorted(whole)
