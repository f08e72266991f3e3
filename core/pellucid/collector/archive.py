"""All that was received: in memory up to a bound, and in a file if one is given."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from pellucid.collector.store import Store
from pellucid.collector.values import Counts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.collector.values import Received


class Archive:
    """
    Keeps requests, and lets any thread wait for them.

    Args:
        kept_bytes: Of all bodies in memory; beyond it the oldest requests are let go, and counted.
        store: Where each recorded request is written before `add` returns.

    Raises:
        LedgerError: The store cannot be opened.
    """

    def __init__(self, *, kept_bytes: int, store: Path | None = None) -> None:
        self._changed = threading.Condition()
        self._kept_bytes = kept_bytes
        self._requests: deque[Received] = deque()
        self._held_bytes = 0
        self._counts = Counts()
        self._store = None if store is None else Store(store)

    @property
    def counts(self) -> Counts:
        """How much has come in."""
        with self._changed:
            return self._counts

    @property
    def requests(self) -> list[Received]:
        """All requests in memory, in the order in which they came in."""
        with self._changed:
            return list(self._requests)

    def add(self, received: Received) -> None:
        """
        Keep a request; if it is a recorded one, in the file first.

        Raises:
            LedgerError: The file cannot be written; nothing was kept.
        """
        if self._store is not None and received.is_recorded:
            self._store.append(received)
        with self._changed:
            self._requests.append(received)
            self._held_bytes += len(received.body)
            while self._held_bytes > self._kept_bytes and len(self._requests) > 1:
                self._held_bytes -= len(self._requests.popleft().body)
                self._counts = replace(self._counts, let_go=self._counts.let_go + 1)
            counts = self._counts
            taken = received.is_recorded
            self._counts = replace(
                counts,
                requests=counts.requests + 1,
                recorded=counts.recorded + taken,
                events=counts.events + (len(received.events) if taken else 0),
                body_bytes=counts.body_bytes + (len(received.body) if taken else 0),
            )
            self._changed.notify_all()

    def clear(self) -> None:
        """Let all go and count from zero; the file stays as it is."""
        with self._changed:
            self._requests.clear()
            self._held_bytes = 0
            self._counts = Counts()
            self._changed.notify_all()

    def wait(self, condition: Callable[[Counts], bool], timeout_s: float) -> bool:
        """Wait until the counts are as wanted; return whether they are."""
        with self._changed:
            return self._changed.wait_for(lambda: condition(self._counts), timeout_s)

    def close(self) -> None:
        """Close the file; what is in memory can still be read."""
        if self._store is not None:
            self._store.close()
