"""Bringing receipts to the disk while requests are on their way: a disk may take as long as several of those."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from pellucid.worker import run_aside

if TYPE_CHECKING:
    from collections.abc import Callable


class SyncAside:
    """
    Does one piece of work in a thread of its own, which ends with it; without a thread left it is done here and now.

    Args:
        work: Brings something to the disk.
    """

    def __init__(self, work: Callable[[], None]) -> None:
        self._work = work
        self._is_done = threading.Event()
        self._error: Exception | None = None
        try:
            run_aside(self._run, name="pellucid-sync")
        except RuntimeError:
            self._run()

    def wait(self) -> None:
        """
        Wait until it is done.

        Raises:
            LedgerError: The disk refuses.
        """
        self._is_done.wait()
        if self._error is not None:
            raise self._error

    def _run(self) -> None:
        try:
            self._work()
        except Exception as error:  # noqa: BLE001 - raised again in the thread that waits
            self._error = error
        finally:
            self._is_done.set()
