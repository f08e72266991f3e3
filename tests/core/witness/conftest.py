"""A room with an app's folders in it, and a witness that runs in a thread."""

from __future__ import annotations

import json
import sys
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.state import State
from pellucid.watch import open_watcher
from pellucid.witness.scribe import Scribe
from pellucid.witness.witness import Witness

if TYPE_CHECKING:
    from pathlib import Path

DEADLINE_S = 30.0


class Room:
    """An app's folders, a ledger, and a witness that runs in a thread."""

    def __init__(self, top: Path) -> None:
        self.config_file = top / "config" / "analytics.json"
        self.config_file.parent.mkdir()
        self.folder = top / "data"
        self.folder.mkdir()
        self.ledger = Ledger(root=top / "ledger", clock=SystemClock())
        self.said: list[str] = []
        self._running: tuple[Witness, threading.Thread, list[BaseException]] | None = None
        self.configure(self.folder, "a" * 32)

    def configure(self, folder: Path, analytics_id: str) -> None:
        """Write the config as Rerun does: beside, then renamed."""
        config = {
            "analytics_enabled": True,
            "analytics_id": analytics_id,
            "metadata": {},
            "config_file_path": str(self.config_file),
            "data_dir_path": str(folder),
        }
        fresh = self.config_file.with_suffix(".tmp")
        fresh.write_text(json.dumps(config, separators=(",", ":")), encoding="utf-8")
        fresh.replace(self.config_file)

    def start(self, backend: str | None = None) -> None:
        """Start a witness; the config decides on the folder."""
        app = custom_app(self.config_file, self.folder)
        app = replace(app, data_dir_override=None)
        watcher = open_watcher(self.folder, backend=backend)
        clock = SystemClock()
        scribe = Scribe(app=app, ledger=self.ledger, clock=clock, wake=watcher.wake, say=self.said.append)
        scribe.report(backend=watcher.backend, data_dir=self.folder)
        witness = Witness(app=app, desk=scribe, watcher=watcher, clock=clock, say=self.said.append)
        failures: list[BaseException] = []

        def run() -> None:
            try:
                scribe.claim()
                witness.run()
            except BaseException as failure:  # noqa: BLE001 - raised by `stop`
                failures.append(failure)
            watcher.close()

        thread = threading.Thread(target=run)
        thread.start()
        self._running = (witness, thread, failures)

    def stop(self) -> None:
        """End the witness and raise what it raised."""
        if self._running is not None:
            witness, thread, failures = self._running
            self._running = None
            witness.stop()
            thread.join()
            if failures:
                raise failures[0]

    def lines(self, session: str, state: State) -> list[bytes]:
        """Return what the ledger holds of a session in one state."""
        states = self.ledger.states(session)
        return [raw for span, raw in self.ledger.lines(session) if states.at(span.number) is state]

    def queued(self, session: str, *lines: bytes) -> bool:
        """Wait until exactly these lines are queued."""
        return self.until(lambda: list(lines) == self.lines(session, State.QUEUED))

    def released(self, session: str, *lines: bytes) -> bool:
        """Wait until exactly these lines are released."""
        return self.until(lambda: list(lines) == self.lines(session, State.RELEASED))

    @staticmethod
    def until(condition) -> bool:
        """Wait for a condition, for as long as it may take on a busy machine."""
        deadline = time.monotonic() + DEADLINE_S
        while not condition():
            if time.monotonic() > deadline:
                return False
            time.sleep(0.01)
        return True


@pytest.fixture
def room(tmp_path):
    """A room without a witness yet."""
    room = Room(tmp_path)
    yield room
    room.stop()


@pytest.fixture(params=["inotify", "watchfiles", "polling"])
def watched(room, request):
    """A room with a witness, for each way to follow a folder."""
    if request.param == "inotify" and sys.platform != "linux":
        pytest.skip("inotify is Linux's own")
    room.start(request.param)
    assert room.until(lambda: room.ledger.witness() is not None)
    return room
