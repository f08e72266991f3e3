"""A peek comes before all thinking: what is gone a moment later was seen."""

from __future__ import annotations

import time

import pytest

from pellucid.witness.capture import Capture
from pellucid.witness.sentries import Post, Sighting
from pellucid.witness.session_file import Glance, SessionFile


@pytest.fixture
def live(tmp_path):
    """A session file, open for writing."""
    with (tmp_path / "s.json").open("wb", buffering=0) as live:
        yield live


@pytest.fixture
def capture(live, tmp_path):
    """A capture that knows the empty file."""
    capture = Capture(session="s", path=tmp_path / "s.json", open_writer=lambda: None)
    capture.look()
    capture.take_steps()
    yield capture
    capture.close()


def _seen(capture):
    return [step.seen.content for step in capture.take_steps() if isinstance(step.seen, Glance)]


def test_what_is_gone_when_it_is_looked_at_was_peeked_at(capture, live):
    """Between the sign and the look the program empties its file: both states are known, in their order."""
    live.write(b"a\n")
    capture.peek()
    live.truncate(0)
    capture.look()
    assert [b"a\n", b""] == _seen(capture)


def test_what_a_look_sees_again_is_settled_once(capture, live):
    """Mostly nothing changes in between."""
    live.write(b"a\n")
    capture.peek()
    capture.look()
    assert [b"a\n"] == _seen(capture)


def test_a_file_at_rest_is_not_opened_for_a_peek(capture, live):
    """To open it is the business of the look that follows."""
    capture.file.rest()
    live.write(b"a\n")
    capture.peek()
    assert [] == _seen(capture)
    assert capture.file.descriptor is None
    capture.look()
    assert [b"a\n"] == _seen(capture)


def test_without_a_file_there_is_nothing_to_peek_at(tmp_path):
    """Nor is anything said about it."""
    capture = Capture(session="s", path=tmp_path / "s.json", open_writer=lambda: None)
    capture.peek()
    assert not capture.is_pending


def _sighting(file, content, number):
    status = file.stat()
    post = Post(path=file, identity=(status.st_dev, status.st_ino), pid=None)
    return Sighting(post=post, content=content, number=number)


def test_what_another_process_saw_comes_between_the_looks(capture, live, tmp_path):
    """A line that was there and gone before this process woke."""
    capture.look()
    before = time.monotonic_ns()
    live.truncate(0)
    capture.look()
    assert capture.insert(_sighting(tmp_path / "s.json", b"a\n", before))
    assert [b"a\n", b""] == _seen(capture)


def test_what_was_seen_of_another_file_does_not_count(capture, tmp_path):
    """The name may lead to another one meanwhile."""
    (tmp_path / "other.json").touch()
    assert not capture.insert(_sighting(tmp_path / "other.json", b"a\n", time.monotonic_ns()))
    assert [] == _seen(capture)


def test_what_was_seen_before_the_name_was_lost_comes_before_the_loss(capture, live, tmp_path):
    """An old Rerun unlinks the file of a crashed one as soon as it starts."""
    sighting = _sighting(tmp_path / "s.json", b"a\n", time.monotonic_ns())
    live.truncate(0)
    (tmp_path / "s.json").unlink()
    capture.look()
    assert capture.insert(sighting)
    seen = [step.seen for step in capture.take_steps()]
    assert [b"a\n", b""] == [each.content for each in seen if isinstance(each, Glance)]
    assert isinstance(seen[-1], SessionFile)
