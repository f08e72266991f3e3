"""Carrying standard error over: at once, whole, and to the end."""

from __future__ import annotations

import os
import threading

import pytest

from pellucid.observing.channel import Channel
from pellucid.observing.relay import Relay, _write

PATIENCE_S = 30.0


class Line:
    """A program's end, what is between, and the person's end."""

    def __init__(self, tmp_path, *, shows=lambda _level, _target: False):
        self.seen, self.person = os.pipe()
        self.nowhere = os.open(tmp_path / "nowhere", os.O_RDWR | os.O_CREAT)
        self.channel = Channel(self.nowhere)
        self.records = []
        self.relay = Relay(
            channel=self.channel, person=self.person, shows=shows, on_records=self.records.extend
        )

    def read(self, count):
        """Read exactly so much of what the person sees."""
        found = b""
        while len(found) < count:
            found += os.read(self.seen, count - len(found))
        return found

    def close(self):
        """Give everything back."""
        self.channel.close_writing()
        assert self.relay.end(patience_s=PATIENCE_S)
        self.relay.close()
        self.channel.close()
        for each in (self.person, self.nowhere, self.seen):
            if each >= 0:
                os.close(each)


@pytest.fixture
def line(tmp_path):
    """A line that carries over."""
    line = Line(tmp_path)
    line.relay.begin()
    yield line
    line.close()


def test_everything_is_carried_over_at_once(line):
    """A prompt without an end is there before anything follows."""
    for piece in (b"Password: ", b"\r 10%", b"\xff\x00\n"):
        os.write(line.channel.writing, piece)
        assert piece == line.read(len(piece))


def test_what_may_become_a_record_waits_a_moment_only(line):
    """Then it is shown, since nothing came that made it one."""
    os.write(line.channel.writing, b"at 2026-11-27T06")
    assert b"at 2026-11-27T06" == line.read(16)


def test_records_are_taken_out_and_handed_over(line, said, body, event):
    """The person sees what is theirs, however long the body between is."""
    text = body(*(event(number) for number in range(3000)))
    data = said(f"Sending analytics: {text}")
    assert len(data) > 500_000
    threading.Thread(
        target=lambda: os.write(line.channel.writing, b"a" + data) and os.write(line.channel.writing, b"b")
    ).start()
    assert b"ab" == line.read(2)
    assert [f"Sending analytics: {text}".encode()] == [record.message for record in line.records]


def test_a_mark_tells_that_all_before_it_is_carried_over(line, said):
    """It is seen by nobody, not even where the person has asked for everything."""
    os.write(line.channel.writing, b"last words" + said("flushed pending events session_id=s"))
    assert not line.relay.passed.is_set()
    line.relay.mark()
    assert line.relay.passed.wait(PATIENCE_S)
    assert b"last words" == line.read(10)
    assert 1 == len(line.records)


def test_a_mark_is_not_shown_to_who_has_asked_for_everything(tmp_path):
    """It is ours."""
    line = Line(tmp_path, shows=lambda _level, _target: True)
    line.relay.begin()
    os.write(line.channel.writing, b"a")
    line.relay.mark()
    assert line.relay.passed.wait(PATIENCE_S)
    os.write(line.channel.writing, b"b")
    assert b"ab" == line.read(2)
    line.close()


def test_it_ends_with_the_last_who_may_write(line):
    """What was held back by then is shown."""
    os.write(line.channel.writing, b"end 20")
    line.channel.close_writing()
    assert line.relay.resting.wait(PATIENCE_S)
    assert (True, True) == (line.relay.has_ended, line.relay.passed.is_set())
    assert b"end 20" == line.read(6)


def test_it_goes_on_where_it_was_stopped(line, said):
    """Another process may take over in the middle of a record."""
    data = said("initialized analytics pipeline")
    os.write(line.channel.writing, b"a" + data[:30])
    assert b"a" == line.read(1)
    assert line.relay.end(patience_s=PATIENCE_S)
    assert not line.relay.has_ended
    os.write(line.channel.writing, data[30:] + b"b")
    line.relay.begin()
    assert b"b" == line.read(1)
    assert 1 == len(line.records)


def test_where_nobody_reads_any_more_the_program_notices(line):
    """As it would without us: its next write fails."""
    os.close(line.seen)
    line.seen = -1
    os.write(line.channel.writing, b"to nobody")
    assert line.relay.resting.wait(PATIENCE_S)
    assert line.relay.passed.is_set()
    assert line.relay.is_unread
    assert -1 == line.channel.reading
    line.relay.mark()


def test_a_standard_error_that_does_not_wait_is_waited_for(line):
    """Another program may have made it so; no byte is lost because of that."""
    os.set_blocking(line.person, False)
    os.set_blocking(line.channel.writing, False)
    data = bytes(range(256)) * 4096
    threading.Thread(target=lambda: _write(line.channel.writing, data)).start()
    assert data == line.read(len(data))
    line.relay.mark()
    assert line.relay.passed.wait(PATIENCE_S)


def test_without_a_standard_error_it_is_read_all_the_same(tmp_path, said):
    """A person may have closed it; what is in the log counts nevertheless."""
    line = Line(tmp_path)
    line.relay = Relay(
        channel=line.channel, person=None, shows=lambda _level, _target: False, on_records=line.records.extend
    )
    line.relay.begin()
    os.write(line.channel.writing, b"a" + said("initialized"))
    line.relay.mark()
    assert line.relay.passed.wait(PATIENCE_S)
    assert 1 == len(line.records)
    line.close()
