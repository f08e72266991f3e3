"""
Slow work, away from the GUI thread: the only module of the window that starts threads.

    tasks.start(work, done=…, failed=…)    one callable in a pool; its outcome arrives in the GUI thread
    Latest(tasks).start(…)                 of requests that overtake each other, only the newest counts
    Repeated(tasks).ask(…)                 the same over and over: once at a time, and once more if asked meanwhile
    LongTask(work, stop=…)                 one callable in a thread of its own until it is told to stop
    Job()                                  how far such work is, and whether it is still wanted
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, TypeVar

from PySide6.QtCore import QObject, QThread, QThreadPool, Signal, Slot

from pellucid.errors import TelemetryError
from pellucid_gui.translation import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")

_THREADS: Final = 4
_PATIENCE_MS: Final = 5_000


class UnexpectedError(TelemetryError):
    """
    A fault of the program, as it is told to whoever waits for an outcome.

    Args:
        fault: What was raised.
        faults_dir: Where its details are written; `None`: nobody writes any.
    """

    def __init__(self, fault: BaseException, faults_dir: Path | None = None) -> None:
        remedy = ""
        if faults_dir is not None:
            remedy = say("The details are in {folder}; nobody was told.", folder=faults_dir)
        super().__init__(say("Pellucid failed unexpectedly ({fault})", fault=type(fault).__name__), remedy)


class Task(Generic[T]):
    """One piece of work under way; made by `Tasks.start`."""

    def __init__(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[TelemetryError], object],
        *,
        faults_dir: Path | None,
    ) -> None:
        self._work = work
        self._done = done
        self._failed = failed
        self._faults_dir = faults_dir
        self._outcome: Callable[[], object] | None = None
        self._wanted = True

    def forget(self) -> None:
        """Deliver nothing any more; what has begun runs to its end unheard."""
        self._wanted = False

    def carry_out(self) -> None:
        """Do the work and keep its outcome; called in the pool."""
        if not self._wanted:
            return
        try:
            result = self._work()
        except TelemetryError as error:
            refusal = error  # `error` is unbound when the clause ends
            self._outcome = lambda: self._failed(refusal)
        except Exception as error:  # noqa: BLE001 - raised again in the GUI thread, where faults are reported
            fault = error
            self._outcome = lambda: self._break(fault)
        else:
            self._outcome = lambda: self._done(result)

    def deliver(self) -> None:
        """Hand the outcome over; called in the GUI thread."""
        outcome, self._outcome = self._outcome, None
        if self._wanted and outcome is not None:
            outcome()

    def _break(self, fault: Exception) -> None:
        # First: whoever is busy until this has ended must not stay so.
        try:
            self._failed(UnexpectedError(fault, self._faults_dir))
        finally:
            raise fault


class Tasks(QObject):
    """
    Runs callables in a small pool and delivers what becomes of them in the GUI thread.

    A `TelemetryError` goes to the task's `failed`. Anything else is a fault of the program: `failed` gets an
    `UnexpectedError`, so that nothing stays busy with work that has ended, and then it is raised again in the GUI thread,
    where `sys.excepthook` reports it.

    Args:
        faults_dir: Where that writes the details; `None`: nowhere.
    """

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None, *, faults_dir: Path | None = None) -> None:
        super().__init__(parent)
        self._faults_dir = faults_dir
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._under_way: set[object] = set()
        self._open = True
        # Emitted in the pool's threads only, so that Qt queues it by itself; naming that takes 15 ms to import.
        self._ended.connect(self._deliver)

    @property
    def idle(self) -> bool:
        """Whether every task has been delivered."""
        return not self._under_way

    def start(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], object],
        failed: Callable[[TelemetryError], object],
    ) -> Task[T]:
        """Begin `work` in the pool; one of `done` and `failed` is called later, in the GUI thread."""
        task = Task(work, done, failed, faults_dir=self._faults_dir)
        if not self._open:
            return task
        self._under_way.add(task)

        def carry_out() -> None:
            task.carry_out()
            self._ended.emit(task)

        self._pool.start(carry_out)
        return task

    def close(self) -> bool:
        """
        Deliver nothing any more and wait for what runs, at most five seconds.

        Returns:
            Whether everything had ended by then.
        """
        self._open = False
        self._under_way.clear()
        return self._pool.waitForDone(_PATIENCE_MS)

    @Slot(object)
    def _deliver(self, task: Task[object]) -> None:
        if task in self._under_way:
            self._under_way.discard(task)
            task.deliver()


class Job:
    """How far a piece of work is, and whether it is still wanted: told in its thread, looked at from the GUI's."""

    __slots__ = ("is_wanted", "share")

    def __init__(self) -> None:
        self.is_wanted = True
        self.share = 0.0
        """How much is done, from 0 to 1."""

    def tell(self, share: float) -> None:
        """Say how much is done."""
        self.share = share

    def cancel(self) -> None:
        """Want it no more; the work ends as soon as it asks."""
        self.is_wanted = False

    def is_cancelled(self) -> bool:
        """Say whether the work shall end."""
        return not self.is_wanted


class Latest:
    """
    Of requests that overtake each other, only the newest is answered.

    A person who holds an arrow key down asks for fifty records a second: those that nobody looks at any more are
    forgotten, and those that have not begun are never read.
    """

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._forget: Callable[[], None] | None = None

    def start(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], object],
        failed: Callable[[TelemetryError], object],
    ) -> None:
        """Begin `work` in place of whatever was asked for before."""
        self.forget()
        self._forget = self._tasks.start(work, done=done, failed=failed).forget

    def forget(self) -> None:
        """Drop the request that is under way, if there is one."""
        if self._forget is not None:
            self._forget()
            self._forget = None


class Repeated:
    """
    The same over and over, once at a time: what is asked for while it is done is done once more.

    It keeps nothing of what it does when it is idle: a window's parts that know each other in a circle are freed by the
    collector, in whatever thread that runs, and Qt's objects must not end in another thread than theirs.
    """

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._again: Callable[[], None] | None = None
        self.is_busy = False
        """Whether it is being done."""
        self.is_ended = False
        """Whether it is never done again."""

    def ask(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], object],
        failed: Callable[[TelemetryError], object],
    ) -> None:
        """
        Do it now, or once more as soon as what is under way is through.

        Args:
            work: What; of several that are asked for meanwhile, the last.
            done: Is given what came of it; what was asked for meanwhile has begun by then.
            failed: Is given the error in its place.
        """
        if self.is_ended:
            return
        if self.is_busy:
            self._again = lambda: self.ask(work, done=done, failed=failed)
            return

        def on_done(outcome: T) -> None:
            self._go_on()
            done(outcome)

        def on_failed(error: TelemetryError) -> None:
            self._go_on()
            failed(error)

        self.is_busy = True
        self._tasks.start(work, done=on_done, failed=on_failed)

    def end(self) -> None:
        """Do it no more; what is under way is still told of."""
        self.is_ended, self._again = True, None

    def _go_on(self) -> None:
        self.is_busy = False
        again, self._again = self._again, None
        if again is not None:
            again()


class LongTask(QThread):
    """
    Runs one callable in a thread of its own until it is told to stop.

    Args:
        work: Blocks until `stop` was called.
        stop: Asks `work` to return; called from the GUI thread, must not block.
    """

    failed = Signal(object)
    """The `TelemetryError` that ended the work; an `UnexpectedError` where a fault did, which is raised afterwards."""
    _faulted = Signal(object)

    def __init__(
        self, work: Callable[[], object], *, stop: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = stop
        from PySide6.QtCore import Qt  # noqa: PLC0415 - the window is painted before

        self._faulted.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def run(self) -> None:
        """Do the work; Qt calls it in the new thread."""
        try:
            self._work()
        except TelemetryError as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - raised again in the GUI thread, where faults are reported
            self._faulted.emit(error)

    def stop(self) -> bool:
        """
        Ask the work to end and wait for it, at most five seconds; harmless when it has ended.

        Returns:
            Whether it has ended.
        """
        self._stop()
        return self.wait(_PATIENCE_MS)

    @Slot(object)
    def _report(self, fault: BaseException) -> None:
        try:
            self.failed.emit(UnexpectedError(fault))
        finally:
            raise fault
