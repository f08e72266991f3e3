"""Files that lost their name and may still be written to."""

from __future__ import annotations

import pytest

from pellucid.witness.capture import Capture
from pellucid.witness.orphans import Orphans


class OwnedClock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.passed_s = 0.0

    def now_ns(self) -> int:
        """The time of day, of which nothing depends here."""
        return 0

    def monotonic_s(self) -> float:
        """The time passed."""
        return self.passed_s


@pytest.fixture
def clock():
    return OwnedClock()


@pytest.fixture
def orphans(clock):
    return Orphans(clock=clock)


@pytest.fixture
def live(tmp_path):
    """A session file, open for writing."""
    with (tmp_path / "s.json").open("wb", buffering=0) as live:
        yield live


@pytest.fixture
def capture(live, tmp_path):
    """A capture whose file has just lost its name; nothing is pending."""
    capture = Capture(session="s", path=tmp_path / "s.json", open_writer=lambda: None, keeps_files=True)
    live.write(b"a\n")
    capture.look()
    (tmp_path / "s.json").unlink()
    capture.look()
    capture.take_steps()
    assert 1 == len(capture.orphans)
    yield capture
    capture.close()


def test_a_write_to_a_nameless_file_is_noticed(orphans, capture, live):
    """Once: after the next look it is known."""
    orphans.note(capture)
    assert [] == orphans.written_to()
    live.write(b"b\n")
    assert [capture] == orphans.written_to()
    capture.look()
    orphans.note(capture)
    assert [] == orphans.written_to()


def test_a_file_that_is_emptied_is_noticed(orphans, capture, live):
    """Also if its clock does not tell it."""
    orphans.note(capture)
    live.truncate(0)
    assert [capture] == orphans.written_to()


def test_a_silent_file_is_parted_with(orphans, capture, clock):
    """After two minutes nobody writes to it any more, and its descriptor is given back."""
    orphans.note(capture)
    assert orphans
    (orphan,) = capture.orphans
    clock.passed_s = 119.0
    assert [] == orphans.part_with_silent()
    clock.passed_s = 121.0
    assert [capture] == orphans.part_with_silent()
    assert ([], None) == (capture.orphans, orphan.descriptor)
    assert capture.is_pending
    assert not orphans


def test_a_file_that_is_written_to_is_kept(orphans, capture, clock, live):
    """Each write begins the silence anew."""
    orphans.note(capture)
    clock.passed_s = 100.0
    live.write(b"b\n")
    capture.look()
    capture.take_steps()
    orphans.note(capture)
    clock.passed_s = 200.0
    assert [] == orphans.part_with_silent()
    clock.passed_s = 221.0
    assert [capture] == orphans.part_with_silent()


def test_nothing_is_closed_while_something_is_pending(orphans, capture, clock):
    """Whoever settles it may still have to read from the file."""
    orphans.note(capture)
    capture.look()
    clock.passed_s = 1_000.0
    assert [] == orphans.part_with_silent()
    assert 1 == len(capture.orphans)


def test_a_capture_without_nameless_files_is_forgotten(orphans, capture):
    """Nothing is asked any more."""
    orphans.note(capture)
    capture.orphans.pop().rest()
    orphans.note(capture)
    assert not orphans
