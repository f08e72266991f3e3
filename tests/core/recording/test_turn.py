"""What comes in the middle of a change is done right after it."""

from __future__ import annotations

import threading

import pytest

from pellucid.recording.turn import Turn


def test_one_thread_at_a_time():
    """A second thread waits for the first."""
    turn, steps = Turn(), []

    def second():
        with turn:
            steps.append("second")

    with turn:
        other = threading.Thread(target=second)
        other.start()
        steps.append("first")
    other.join()
    assert ["first", "second"] == steps


def test_whose_turn_it_is():
    """Only the thread that is in the middle of it is told so, however often it went in."""
    turn, elsewhere = Turn(), []
    assert not turn.is_mine
    with turn, turn:
        assert turn.is_mine
        other = threading.Thread(target=lambda: elsewhere.append(turn.is_mine))
        other.start()
        other.join()
    assert not turn.is_mine
    assert [False] == elsewhere


def test_what_was_left_is_done_after_the_outermost_turn():
    """In order, and without the lock: it may take a turn of its own."""
    turn, done = Turn(), []

    def task(name):
        with turn:
            done.append(name)

    with turn:
        with turn:
            turn.leave(lambda: task("a"))
            turn.leave(lambda: task("b"))
        assert [] == done
    assert ["a", "b"] == done


def test_a_turn_that_fails_still_does_what_was_left():
    """Nothing that was left is lost to somebody else's error."""
    turn, done = Turn(), []

    def fail():
        with turn:
            turn.leave(lambda: done.append("a"))
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        fail()
    assert ["a"] == done
