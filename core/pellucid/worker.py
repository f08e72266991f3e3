"""The one module of the engine that starts threads."""

from __future__ import annotations

import os
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


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
