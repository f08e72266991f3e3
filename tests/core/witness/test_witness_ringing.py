"""What a witness tells the register: each session's file once, and whenever the config may have changed."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.watch import open_watcher
from pellucid.witness.scribe import Scribe
from pellucid.witness.witness import Witness


class Heard:
    """A ringer that remembers."""

    def __init__(self) -> None:
        self.births = []
        self.config = 0

    def born(self, session, path, identity, *, at_ns, fresh, holder=None):
        """Remember a birth; who has the file open may or may not be known by then."""
        del holder
        assert at_ns > 0
        self.births.append((session, path.name, identity, fresh))

    def config_changed(self):
        """Count."""
        self.config += 1


@pytest.fixture
def heard(room):
    """Start a witness in the room that tells what it sees, once something lies there already."""
    (room.folder / "old.json").write_bytes(b"a\n")
    heard = Heard()
    app = replace(custom_app(room.config_file, room.folder), data_dir_override=None)
    watcher = open_watcher(room.folder)
    clock = SystemClock()
    scribe = Scribe(app=app, ledger=room.ledger, clock=clock, wake=watcher.wake, say=room.said.append)
    witness = Witness(app=app, desk=scribe, watcher=watcher, clock=clock, say=room.said.append, ringer=heard)
    scribe.claim()
    thread = threading.Thread(target=witness.run)
    thread.start()
    assert room.queued("old", b"a")
    yield heard
    witness.stop()
    thread.join()
    watcher.close()


def birth(room, name, *, fresh):
    """What is told of a file."""
    status = (room.folder / f"{name}.json").stat()
    return (name, f"{name}.json", (status.st_dev, status.st_ino), fresh)


def test_what_lay_there_before_is_not_fresh(room, heard):
    """Nobody knows when it was made."""
    assert [birth(room, "old", fresh=False)] == heard.births


def test_a_session_is_told_of_once(room, heard):
    """As `.json.tmp`, or by its own name where there was none before; not again, however much is written."""
    unborn = room.folder / "new.json.tmp"
    unborn.touch()
    assert room.until(lambda: len(heard.births) > 1)
    unborn.rename(room.folder / "new.json")
    (room.folder / "direct.json").touch()
    for name in ("new", "direct"):
        with (room.folder / f"{name}.json").open("ab") as file:
            file.write(b"a\n")
        assert room.queued(name, b"a")
        with (room.folder / f"{name}.json").open("ab") as file:
            file.write(b"b\n")
        assert room.queued(name, b"a", b"b")
    assert sorted(
        [
            birth(room, "old", fresh=False),
            birth(room, "new", fresh=True),
            birth(room, "direct", fresh=True),
        ]
    ) == sorted(heard.births)


def test_a_changed_config_is_told_of(room, heard):
    """At once; the register reads it by itself."""
    before = heard.config
    room.configure(room.folder, "b" * 32)
    assert room.until(lambda: heard.config > before)
