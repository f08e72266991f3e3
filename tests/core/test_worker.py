"""The one place where the engine starts threads."""

from __future__ import annotations

import os
import subprocess
import threading

import pytest

from pellucid.worker import Background, Rounds, run_aside, run_together, when_closed


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


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")

FORKING = """
import os, sys, threading, time
from pellucid.worker import run_aside, unforked

def child_of(work):
    pid = os.fork()
    if pid == 0:
        work()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
"""


def forking(python, code):
    """Run a program of its own: what threads do to a fork must not reach the tests' own process."""
    done = subprocess.run(
        [*python, FORKING + code],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ.copy(),
    )
    assert ("", 0) == (done.stderr, done.returncode)
    return done.stdout.split()


def test_a_task_aside_is_done_in_a_thread_of_its_own():
    """It ends with the task; nobody waits for it."""
    seen = []
    done = threading.Event()

    def task():
        seen.append(threading.current_thread())
        done.set()

    run_aside(task, name="pellucid-test")
    assert done.wait(30)
    (thread,) = seen
    thread.join(30)
    assert ("pellucid-test", True, False) == (thread.name, thread.daemon, thread.is_alive())


@needs_fork
def test_a_fork_waits_for_what_must_be_whole(python):
    """What another thread began before the fork is done when the child looks at it, again and again."""
    code = """
halves = [0, 0]
stop = threading.Event()
def work():
    while not stop.is_set():
        with unforked():
            halves[0] += 1
            time.sleep(0.001)
            halves[1] += 1
thread = threading.Thread(target=work)
thread.start()
def look():
    if halves[0] != halves[1]:
        os._exit(3)
print(*[child_of(look) for _ in range(30)])
stop.set()
thread.join()
"""
    assert ["0"] * 30 == forking(python, code)


@needs_fork
def test_a_fork_waits_for_a_second_at_most_and_only_once(python):
    """What hangs holds up the host for a moment, not each of its forks, and nobody else who needs to be whole."""
    code = """
begun, stop = threading.Event(), threading.Event()
def hang():
    with unforked():
        begun.set()
        stop.wait(50)
run_aside(hang, name="hanging")
begun.wait(20)
first = time.monotonic()
codes = [child_of(lambda: None)]
second = time.monotonic()
codes += [child_of(lambda: None) for _ in range(20)]
third = time.monotonic()
with unforked():
    print(*codes)
print(second - first, third - second)
stop.set()
"""
    *codes, first_s, others_s = forking(python, code)
    assert ["0"] * 21 == codes
    assert 0.5 < float(first_s) < 10  # the promise is one second; the machine that tests may be busy
    assert float(others_s) < 10  # twenty more seconds otherwise


@needs_fork
def test_a_child_can_do_what_its_parent_was_in_the_middle_of(python):
    """Whoever held the fork up, or forked itself from within, leaves a gate that the child can pass, and fork at."""
    code = """
begun, stop = threading.Event(), threading.Event()
def hang():
    with unforked():
        begun.set()
        stop.wait(50)
run_aside(hang, name="hanging")
begun.wait(20)
def work():
    with unforked(), unforked():
        pass
    begun_s = time.monotonic()
    if child_of(lambda: None) or time.monotonic() - begun_s > 20:
        os._exit(3)
print(child_of(work))
with unforked():
    print(child_of(work))
stop.set()
"""
    assert ["0", "0"] == forking(python, code)


@needs_fork
def test_threads_may_be_whole_at_the_same_time_and_fork_at_the_same_time(python):
    """None waits for another but for the moment of a fork; all come to an end."""
    code = """
meeting = threading.Barrier(4, timeout=20)
def meet():
    with unforked():
        meeting.wait()
def fork_often():
    for _ in range(10):
        with unforked():
            pass
        codes.append(child_of(lambda: None))
codes = []
threads = [threading.Thread(target=meet) for _ in range(4)] + [threading.Thread(target=fork_often) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*codes)
"""
    assert ["0"] * 40 == forking(python, code)


@needs_fork
def test_a_module_that_is_being_imported_is_whole_in_the_child(python, tmp_path):
    """The child of a fork in the middle of an import would wait for ever for a thread that it does not have."""
    tmp_path.joinpath("slow_module.py").write_text("import time\ntime.sleep(0.3)\nvalue = 5\n")
    code = f"""
sys.path.insert(0, {str(tmp_path)!r})
begun = threading.Event()
def load():
    with unforked():
        begun.set()
        import slow_module
run_aside(load, name="importing")
begun.wait(20)
def use():
    import slow_module
    os._exit(slow_module.value)
print(child_of(use))
"""
    assert ["5"] == forking(python, code)
