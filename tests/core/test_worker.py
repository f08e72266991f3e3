"""The one place where the engine starts threads."""

from __future__ import annotations

import os
import threading

import pytest

from pellucid.worker import Background, Rounds, run_together, when_closed


def test_tasks_run_together():
    """Each task can wait for the others: they run at the same time, the first in the calling thread."""
    meeting = threading.Barrier(3, timeout=30)
    threads = []

    def task() -> None:
        threads.append(threading.current_thread())
        meeting.wait()

    run_together([task, task, task])
    assert 3 == len(set(threads))
    assert threading.current_thread() in threads


def test_the_first_failure_is_raised_once_all_have_ended():
    """A failed task stops no other, and its error reaches the caller."""
    ended = []

    def fail() -> None:
        raise ValueError("on purpose")

    with pytest.raises(ValueError, match="on purpose"):
        run_together([lambda: ended.append(1), fail, lambda: ended.append(2)])
    assert [1, 2] == sorted(ended)


def test_nothing_to_do_is_done_at_once():
    """No tasks, no threads."""
    run_together([])


def test_background_runs_in_order_and_ends_with_the_last():
    """Tasks run one after another in one other thread; `close` waits for them, and is harmless twice."""
    background = Background()
    done = []
    for number in range(100):
        background.submit(lambda number=number: done.append((number, threading.current_thread())))
    background.close()
    background.close()
    assert list(range(100)) == [number for number, _ in done]
    assert 1 == len({thread for _, thread in done} - {threading.current_thread()})


def test_background_can_begin_again():
    """After `close` a new task starts a new thread."""
    background = Background()
    done = []
    for _ in range(2):
        background.submit(lambda: done.append(1))
        background.close()
    assert [1, 1] == done


def test_a_closed_pipe_is_noticed():
    """The other end's closing calls the function; what was written before does not."""
    reading, writing = os.pipe()
    closed = threading.Event()
    when_closed(reading, closed.set)
    os.write(writing, b"not yet")
    assert not closed.wait(0.05)
    os.close(writing)
    assert closed.wait(30)
    os.close(reading)


def test_rounds_go_on_until_they_are_stopped():
    """One step follows another, a waking shortens the pause, and nothing is done after the stop."""
    steps = threading.Semaphore(0)

    def step() -> float:
        steps.release()
        return 60

    rounds = Rounds(step, name="pellucid-test")
    rounds.start()
    assert steps.acquire(timeout=30)
    rounds.wake()
    assert steps.acquire(timeout=30)
    assert rounds.stop(30)
    rounds.wake()
    assert not steps.acquire(blocking=False)


def test_rounds_can_be_stopped_from_within_and_before_they_begin():
    """A step that stops its own rounds is the last one, and waits for nobody."""
    outcome = []
    ended = threading.Event()

    def step() -> float:
        outcome.append(rounds.stop())
        ended.set()
        return 0

    rounds = Rounds(step, name="pellucid-test")
    rounds.start()
    assert ended.wait(30)
    assert rounds.stop(30)
    assert [False] == outcome
    assert Rounds(step, name="pellucid-test").stop()
