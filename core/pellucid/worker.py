"""
The one module of the engine that starts threads.

A program that has threads and forks leaves its child whatever they were in the middle of. What must be whole in a
child, above all a module that is being imported, is done in `unforked`.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import contextmanager
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_PATIENCE_S: Final = 1.0
_gate = threading.Condition()
_inside: Final[dict[int, float]] = {}
"""By thread that is in `unforked`: since when, in monotonic seconds."""
_forking: Final[dict[int, bool]] = {}
"""By thread that forks or is about to: whether it holds the gate."""


@contextmanager
def unforked() -> Iterator[None]:
    """
    Let no other thread fork meanwhile; must take some milliseconds only.

    A fork waits for it, but not longer than a second from its beginning, so that what hangs here holds up a host once
    and not each time. Any number of threads may be in it at the same time, and a thread may enter it again.
    """
    thread = threading.get_ident()
    is_outermost = thread not in _inside
    if is_outermost:
        _enter(thread)
    try:
        yield
    finally:
        if is_outermost:
            _leave(thread)


def _enter(thread: int) -> None:
    """Let those go first who want to fork: they would never get to it where somebody always comes in."""
    gate, end_s = _gate, time.monotonic() + _PATIENCE_S
    is_held = gate.acquire(timeout=_PATIENCE_S)
    try:
        while is_held and _forking.keys() - {thread} and (left_s := end_s - time.monotonic()) > 0:
            gate.wait(left_s)
        _inside[thread] = time.monotonic()
    finally:
        if is_held:
            gate.release()


def _leave(thread: int) -> None:
    gate = _gate
    is_held = gate.acquire(timeout=_PATIENCE_S)
    _inside.pop(thread, None)
    if is_held:
        gate.notify_all()
        gate.release()


def _before_fork() -> None:
    thread = threading.get_ident()
    _forking[thread] = False
    _forking[thread] = _gate.acquire(timeout=_PATIENCE_S)
    while _forking[thread]:
        oldest_s = time.monotonic() - _PATIENCE_S
        waits_s = [since_s - oldest_s for each, since_s in list(_inside.items()) if each != thread]
        if max(waits_s, default=0.0) <= 0:
            break
        _gate.wait(max(waits_s))


def _after_fork_in_parent() -> None:
    if _forking.pop(threading.get_ident(), False):
        _gate.notify_all()
        _gate.release()


def _after_fork_in_child() -> None:
    global _gate  # noqa: PLW0603 - a thread that the child does not have may wait at the old one
    _forking.clear()
    _inside.clear()
    _gate = threading.Condition()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=_before_fork, after_in_parent=_after_fork_in_parent, after_in_child=_after_fork_in_child
    )


def run_aside(task: Callable[[], None], *, name: str) -> None:
    """
    Run one task in a thread of its own, which ends with it and which nobody waits for.

    Args:
        task: Has to keep its own errors.
        name: Of the thread.

    Raises:
        RuntimeError: The system has no thread left.
    """
    threading.Thread(target=task, name=name, daemon=True).start()


def run_together(tasks: Sequence[Callable[[], None]]) -> None:
    """
    Run all tasks at the same time and wait for the last: the first in the calling thread, each other in its own.

    Raises:
        BaseException: What a task raised, once all have ended; of several, that of the first in order.
    """
    failures: dict[int, BaseException] = {}

    def run(position: int) -> None:
        try:
            tasks[position]()
        except BaseException as failure:  # noqa: BLE001 - raised again below, in the thread that asked
            failures[position] = failure

    threads = [
        threading.Thread(target=run, args=(position,), name=f"pellucid-{position}", daemon=True)
        for position in range(1, len(tasks))
    ]
    for thread in threads:
        thread.start()
    if tasks:
        run(0)
    for thread in threads:
        thread.join()
    if failures:
        raise failures[min(failures)]


class Background:
    """Runs tasks one after another in a thread of its own, which begins with the first one."""

    def __init__(self) -> None:
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def submit(self, task: Callable[[], None]) -> None:
        """Run `task` once those before it have ended; it has to keep its own errors."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="pellucid-background", daemon=True)
            self._thread.start()
        self._tasks.put(task)

    def close(self) -> None:
        """Wait for the last task; a second call is harmless."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._tasks.put(None)
            thread.join()

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()
            del (
                task
            )  # a thread that waits would keep alive what the task knew, even past the interpreter's end


class Rounds:
    """
    Takes one step after another in a thread of its own, with pauses between them, until it is stopped.

    Args:
        step: Does what there is to do and returns how many seconds the next step may wait; keeps its own errors.
        name: Of the thread.
    """

    def __init__(self, step: Callable[[], float], *, name: str) -> None:
        self._step = step
        self._bell = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)

    def start(self) -> None:
        """Take the first step at once; to be called once."""
        self._thread.start()

    def wake(self) -> None:
        """Take the next step now; any thread."""
        self._bell.set()

    def stop(self, timeout_s: float | None = None) -> bool:
        """
        Take no further step, and wait for the one that is being taken.

        Args:
            timeout_s: How long to wait at most.

        Returns:
            Whether the thread has ended; `False` too if this is called in a step.
        """
        self._stopping = True
        self._bell.set()
        if self._thread is threading.current_thread():
            return False
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while not self._stopping:
            rest_s = self._step()
            if not self._stopping:
                self._bell.wait(rest_s)
            self._bell.clear()


def when_closed(descriptor: int, then: Callable[[], None]) -> None:
    """Call `then`, in a thread of its own, once the other end of a pipe is closed."""

    def read_to_the_end() -> None:
        try:
            while os.read(descriptor, 4096):
                pass
        except OSError:
            pass  # a pipe that cannot be read has nobody at its other end
        then()

    threading.Thread(target=read_to_the_end, name="pellucid-pipe", daemon=True).start()
