"""Work away from the GUI thread: outcomes arrive in the GUI thread, faults are not swallowed, nothing outlives a stop."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest

from pellucid.errors import LedgerError, NotFoundError
from pellucid_gui.tasks import Job, Latest, LongTask, Repeated, Tasks, UnexpectedError


@pytest.fixture
def tasks(qapp):
    """A pool that is closed at the end."""
    made = Tasks()
    yield made
    assert made.close()


def test_work_runs_elsewhere_and_its_result_arrives_here(qtbot, tasks):
    """`work` runs in another thread; `done` is called with its result in the GUI thread."""
    seen = []
    tasks.start(
        threading.get_ident,
        done=lambda ident: seen.append((ident, threading.get_ident())),
        failed=seen.append,
    )
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    [(work_ident, done_ident)] = seen
    assert threading.get_ident() == done_ident
    assert threading.get_ident() != work_ident
    assert tasks.idle


def test_a_deliberate_error_goes_to_failed(qtbot, tasks):
    """A `TelemetryError` is handed to `failed`, as it was raised."""
    error = LedgerError("The ledger is gone", "Look for it.")
    seen = []

    def refuse():
        raise error

    tasks.start(refuse, done=seen.append, failed=lambda told: seen.append(("failed", told)))
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    assert [("failed", error)] == seen


def test_a_fault_ends_what_was_waited_for_and_is_raised_in_the_gui_thread(qtbot, qapp, tmp_path):
    """Whatever else is raised is a bug: `failed` hears of it, so that nothing stays busy, then the report of faults."""
    tasks, seen = Tasks(faults_dir=tmp_path), []
    with qtbot.captureExceptions() as exceptions:
        tasks.start(
            lambda: 1 // 0, done=seen.append, failed=lambda error: seen.append((error, len(exceptions)))
        )
        qtbot.waitUntil(lambda: bool(exceptions), timeout=20_000)
    assert ZeroDivisionError is exceptions[0][0]
    [(error, raised_before)] = seen
    assert 0 == raised_before
    assert isinstance(error, UnexpectedError)
    assert "Pellucid failed unexpectedly (ZeroDivisionError)" == error.title
    assert f"The details are in {tmp_path}; nobody was told." == error.remedy
    assert tasks.close()


def test_a_fault_is_raised_whatever_becomes_of_telling_it(qtbot, tasks):
    """Also where `failed` fails itself: the first fault is the one to be looked for."""
    with qtbot.captureExceptions() as exceptions:
        tasks.start(lambda: 1 // 0, done=print, failed=lambda _error: {}["missing"])
        qtbot.waitUntil(lambda: bool(exceptions), timeout=20_000)
    assert [ZeroDivisionError] == [kind for kind, *_ in exceptions]


def test_a_forgotten_task_delivers_nothing(qtbot, tasks):
    """After `forget`, the work's end is not heard."""
    gate, seen = threading.Event(), []
    task = tasks.start(gate.wait, done=seen.append, failed=seen.append)
    task.forget()
    gate.set()
    qtbot.waitUntil(lambda: tasks.idle, timeout=20_000)
    assert [] == seen


def test_only_the_latest_request_is_answered(qtbot, tasks):
    """Of many requests in a row, the last one is answered, whatever order they end in."""
    latest, seen = Latest(tasks), []
    for number in range(50):
        latest.start(lambda number=number: number, done=seen.append, failed=seen.append)
    qtbot.waitUntil(lambda: tasks.idle, timeout=20_000)
    assert [49] == seen


def test_closing_waits_and_delivers_nothing(qapp):
    """`close` returns once the pool is quiet; outcomes on their way are dropped, new work is not begun."""
    tasks, gate, seen = Tasks(), threading.Event(), []
    tasks.start(gate.wait, done=seen.append, failed=seen.append)
    gate.set()
    assert tasks.close()
    tasks.start(lambda: 1, done=seen.append, failed=seen.append)
    qapp.processEvents()
    assert [] == seen


def test_a_long_task_runs_until_it_is_stopped(qapp):
    """The work runs in a thread of its own, and `stop` waits for its end; a second `stop` is harmless."""
    gate, begun = threading.Event(), threading.Event()

    def work():
        begun.set()
        gate.wait()

    task = LongTask(work, stop=gate.set)
    task.start()
    assert begun.wait(20)
    assert not task.isFinished()
    assert task.stop()
    assert task.isFinished()
    assert task.stop()


def test_a_long_task_tells_its_error(qtbot):
    """A `TelemetryError` that ends the work is told by `failed`, in the GUI thread."""
    error = NotFoundError("There is nothing")

    def refuse():
        raise error

    task = LongTask(refuse, stop=lambda: None)
    with qtbot.waitSignal(task.failed, timeout=20_000) as blocker:
        task.start()
    assert [error] == blocker.args
    assert task.stop()


def test_a_long_task_does_not_swallow_a_fault(qtbot):
    """Any other exception ends the work for whoever waits for it, and is raised again in the GUI thread."""
    task, told = LongTask(lambda: {}["missing"], stop=lambda: None), []
    task.failed.connect(told.append)
    with qtbot.captureExceptions() as exceptions:
        task.start()
        qtbot.waitUntil(lambda: bool(exceptions), timeout=20_000)
    assert KeyError is exceptions[0][0]
    assert [UnexpectedError] == [type(error) for error in told]
    assert task.stop()


def test_a_job_tells_how_far_it_is_and_whether_it_is_wanted():
    """Both sides look at the same thing: nothing is wanted any more once it is cancelled."""
    job = Job()
    assert (0.0, False) == (job.share, job.is_cancelled())
    job.tell(0.5)
    job.cancel()
    assert (0.5, True, False) == (job.share, job.is_cancelled(), job.is_wanted)


def test_what_is_asked_for_meanwhile_is_done_once_more(qtbot, tasks):
    """However often it was asked for, and whether or not it failed; never two at a time."""
    opened, seen, at_work = threading.Semaphore(0), [], []

    def work():
        at_work.append(1)
        assert sum(at_work) == 1
        assert opened.acquire(timeout=60)
        at_work.append(-1)
        if len(at_work) == 4:
            raise LedgerError("The ledger is gone", "Look for it.")
        return len(at_work) // 2

    repeated = Repeated(tasks)

    def ask():
        repeated.ask(work, done=seen.append, failed=lambda error: seen.append(str(error)))

    for _ in range(3):
        ask()
    opened.release()
    qtbot.waitUntil(lambda: seen == [1], timeout=60_000)
    assert repeated.is_busy
    ask()
    opened.release(2)
    qtbot.waitUntil(lambda: len(seen) == 3, timeout=60_000)
    assert ("The ledger is gone" in seen[1], 3) == (True, seen[2])
    assert not repeated.is_busy


def test_what_was_ended_is_not_begun_again(qtbot, tasks):
    """What is under way is still told of; what was asked for behind it is not done."""
    opened, seen = threading.Semaphore(0), []
    repeated = Repeated(tasks)
    for _ in range(2):
        repeated.ask(lambda: opened.acquire(timeout=60), done=seen.append, failed=seen.append)
    repeated.end()
    opened.release()
    qtbot.waitUntil(lambda: tasks.idle and not repeated.is_busy, timeout=60_000)
    assert [True] == seen


def test_nothing_is_kept_of_what_was_done(qtbot, tasks):
    """Whoever asked is freed with its last name, in its own thread, and not by a collector somewhere."""

    class Asker:
        def __init__(self):
            self.repeated, self.seen = Repeated(tasks), []

        def ask(self):
            self.repeated.ask(self.work, done=self.seen.append, failed=self.seen.append)

        def work(self):
            return len(self.seen)

    asker = Asker()
    seen, alive = asker.seen, weakref.ref(asker)
    asker.ask()
    asker.ask()
    qtbot.waitUntil(lambda: seen == [0, 1] and tasks.idle, timeout=60_000)
    gc.disable()
    try:
        del asker
        qtbot.waitUntil(lambda: alive() is None, timeout=20_000)
    finally:
        gc.enable()
