"""What a lookout saw gets into the ledger, although the witness itself came too late for it."""

from __future__ import annotations

import math
import threading
import time
from dataclasses import replace

import pytest

from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.state import State
from pellucid.watch import open_watcher
from pellucid.witness.scribe import Scribe
from pellucid.witness.sentries import Post, Sighting
from pellucid.witness.witness import Witness


class Seer:
    """A lookout that saw a line in each file that changed."""

    rest_s = math.inf

    def __init__(self) -> None:
        self.is_closed = False

    def attend(self, changes):
        """See it."""
        files = [change.folder / change.name for change in changes if (change.name or "").endswith(".json")]
        return [
            Sighting(post=_post(file), content=b"a\n", number=time.monotonic_ns())
            for file in files
            if file.parent.name == "data"
        ]

    def tidy(self):
        """Nothing to do."""

    def close(self):
        """Remember that."""
        self.is_closed = True


def _post(file):
    status = file.stat()
    return Post(path=file, identity=(status.st_dev, status.st_ino), pid=None)


@pytest.fixture
def seer(room):
    """Start a witness in the room that has one."""
    seer = Seer()
    app = replace(custom_app(room.config_file, room.folder), data_dir_override=None)
    watcher = open_watcher(room.folder)
    clock = SystemClock()
    scribe = Scribe(app=app, ledger=room.ledger, clock=clock, wake=watcher.wake, say=room.said.append)
    witness = Witness(app=app, desk=scribe, watcher=watcher, clock=clock, say=room.said.append, lookout=seer)
    scribe.claim()
    thread = threading.Thread(target=witness.run)
    thread.start()
    assert room.until(lambda: room.ledger.witness() is not None)
    yield seer
    witness.stop()
    thread.join()
    watcher.close()
    assert seer.is_closed


@pytest.mark.usefixtures("seer")
def test_what_a_lookout_saw_is_copied(room):
    """The file itself never held it when the witness looked, so it is released at once."""
    (room.folder / "s.json").touch()

    def lines():
        return {raw for state in State for raw in room.lines("s", state)}

    assert room.until(lambda: lines() == {b"a"})
