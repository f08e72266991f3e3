"""
A lock whose holder may be interrupted by a signal's handler, or by an object's end, in the same thread.

Such a call must not find things half changed, and can't wait for the lock that its own thread holds. So it leaves
what it wanted to do, and that is done as soon as the lock is free.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Turn:
    """Use it with `with`; a thread may enter it again."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._depth = 0
        self._holder: int | None = None
        self._left: deque[Callable[[], object]] = deque()

    @property
    def is_mine(self) -> bool:
        """Whether the calling thread is in the middle of its turn."""
        return self._holder == threading.get_ident()

    def leave(self, task: Callable[[], object]) -> None:
        """Have `task` done by whoever is in its turn, right after it; it has to keep its own errors."""
        self._left.append(task)

    def __enter__(self) -> None:
        self._lock.acquire()
        self._holder = threading.get_ident()
        self._depth += 1

    def __exit__(self, *_: object) -> None:
        self._depth -= 1
        is_over = not self._depth
        if is_over:
            self._holder = None
        self._lock.release()
        while is_over and self._left:
            try:
                task = self._left.popleft()
            except IndexError:  # another thread ended its turn, too
                break
            task()
