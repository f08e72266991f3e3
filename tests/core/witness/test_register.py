"""The witness's register, and the bell by which another process rings in it."""

from __future__ import annotations

import os
import time
from dataclasses import replace

import pytest

from pellucid.clock import SystemClock
from pellucid.config.changes import Collection
from pellucid.config.history import ConfigHistory
from pellucid.ledger.ledger import folder_of
from pellucid.witness.bell import Bell
from pellucid.witness.config_watch import ConfigWatch
from pellucid.witness.holders import Holder
from pellucid.witness.register import Register
from pellucid.witness.writers import Writer, writer_of

DEADLINE_S = 30.0
HOLDER = Holder(pid=4711, program="/opt/rerun", started_ns=1, mark="boot-17")


class Silent:
    """A notifier that tells nobody."""

    def notify(self, _notification):
        """Do nothing."""
        return False


class Standing(SystemClock):
    """A clock whose patience is moved by hand."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def monotonic_s(self):
        """Return when it is."""
        return self.now_s


class Office:
    """A register over one app's ledger; who has a file open is what the test says."""

    def __init__(self, world, clock=None) -> None:
        self.world = world
        self.app = world.app
        self.said = []
        self.asked = []
        self.holders = {}
        self.register = Register(
            ledger=world.ledger,
            config=ConfigWatch(app=world.app, root=world.ledger.root, clock=world.clock, notifier=Silent()),
            clock=clock or world.clock,
            say=self.said.append,
            find=self._find,
        )

    def _find(self, files, _folders):
        self.asked.append(set(files))
        return {file: self.holders[file] for file in files if file in self.holders}

    def put_config(self):
        """Write a config, as a first start does."""
        self.app.config_file.parent.mkdir(exist_ok=True)
        self.app.config_file.write_text(
            '{"analytics_enabled":false,"analytics_id":"a","metadata":{},"config_file_path":"/c","data_dir_path":"/d"}'
        )

    def born(self, session="s", *, fresh=True, holder=None):
        """Tell of a session's file."""
        path = self.world.live_file(session)
        path.touch()
        status = path.stat()
        identity = status.st_dev, status.st_ino
        now_ns = self.world.clock.now_ns()
        self.register.born(session, path, identity, at_ns=now_ns, fresh=fresh, holder=holder)
        return status.st_dev, status.st_ino

    def writer(self, session="s"):
        """Return what is written down."""
        return writer_of(self.world.ledger.receipts(folder_of(session)))

    @staticmethod
    def until(condition):
        """Wait for a condition."""
        deadline = time.monotonic() + DEADLINE_S
        while not condition():
            if time.monotonic() > deadline:
                return False
            time.sleep(0.01)
        return True


@pytest.fixture
def office(world):
    office = Office(world)
    yield office
    office.register.close()
    assert [] == office.said


def test_who_made_a_session_is_written_down(office):
    """With what its config held then; once the session has begun in the ledger."""
    office.put_config()
    office.register.start()
    office.born(holder=HOLDER)
    office.world.copy("s", b"a")
    assert office.until(lambda: office.writer().holder is not None)
    assert HOLDER == office.writer().holder
    assert (Collection.OFF, "a") == (office.writer().config.collection, office.writer().config.analytics_id)
    assert [] == office.asked


def test_who_was_not_found_at_once_is_looked_for(office):
    """Among all processes."""
    office.register.start()
    path = office.world.live_file("s")
    path.touch()
    status = path.stat()
    office.holders[status.st_dev, status.st_ino] = HOLDER
    office.born()
    office.world.copy("s", b"a")
    assert office.until(lambda: HOLDER == office.writer().holder)
    assert 1 == len(office.asked)


def test_a_file_that_lay_there_has_to_be_held_twice(office):
    """A starting Rerun opens what another left behind, for a moment; and is not who wrote it."""
    office.register.start()
    paths = [office.world.live_file(name) for name in ("taken-up", "running")]
    for path in paths:
        path.touch()
    taken_up, running = ((status.st_dev, status.st_ino) for status in (path.stat() for path in paths))
    office.holders |= {taken_up: HOLDER, running: replace(HOLDER, pid=12)}
    office.born("taken-up", fresh=False)
    office.born("running", fresh=False)
    for name in ("taken-up", "running"):
        office.world.copy(name, b"a")
    assert office.until(lambda: {taken_up, running} == set().union(*office.asked))
    del office.holders[taken_up]
    assert office.until(lambda: office.writer("running").holder is not None)
    assert 12 == office.writer("running").holder.pid
    assert Writer() == office.writer("taken-up")


def test_one_that_was_held_for_a_moment_is_its_writers(office):
    """What a starting Rerun opens may be a live one's: at the first look it is that one's, and its writer's from then on."""
    office.register.start()
    path = office.world.live_file("running")
    path.touch()
    identity = (path.stat().st_dev, path.stat().st_ino)
    office.holders[identity] = HOLDER
    office.born("running", fresh=False)
    office.world.copy("running", b"a")
    assert office.until(lambda: office.asked)
    office.holders[identity] = replace(HOLDER, pid=12)
    assert office.until(lambda: office.writer("running").holder is not None)
    assert 12 == office.writer("running").holder.pid


def test_a_leftover_that_nobody_holds_is_nobodys(office):
    """What its config was is not claimed either; it is asked for once."""
    office.put_config()
    office.register.start()
    identity = office.born(fresh=False)
    office.world.copy("s", b"a")
    assert office.until(lambda: office.asked)
    office.register.close()
    assert Writer() == office.writer()
    assert [{identity}] == office.asked


def test_a_config_that_came_later_is_not_that_of_a_running_program(office):
    """It has read another one when it started."""
    office.put_config()
    old = office.born(fresh=False)
    office.holders[old] = HOLDER  # started in 1970
    office.register.start()
    office.world.copy("s", b"a")
    assert office.until(lambda: office.writer().holder is not None)
    assert office.writer().config is None


def test_what_is_known_at_the_end_is_written_down(office):
    """A witness may end a moment after a session has begun."""
    office.put_config()
    office.register.start()
    office.world.copy("s", b"a")
    office.born(holder=HOLDER)
    office.register.close()
    assert HOLDER == office.writer().holder


def test_a_session_without_a_line_leaves_nothing(office):
    """About one in fifty short commands ends before it has written its line."""
    office.register.start()
    office.born(holder=HOLDER)
    office.register.close()
    assert [] == office.world.ledger.sessions()


def test_a_change_of_the_config_is_written_down(office):
    """It is read at the start, and whenever the bell rings."""
    office.register.start()
    history = ConfigHistory(root=office.world.ledger.root, clock=SystemClock())
    assert office.until(lambda: history.latest_ns is not None)
    office.put_config()
    office.register.config_changed()
    assert office.until(
        lambda: ["first set-up"] == [each for change in history.changes() for each in change.events]
    )


def test_one_that_was_never_started_writes_nothing(office):
    """The claim could not be had: the ledger is another's."""
    office.born(holder=HOLDER)
    office.world.copy("s", b"a")
    office.register.close()
    assert Writer() == office.writer()
    assert not (office.world.ledger.root / "housekeeping").exists()


def test_a_bell_rings_through_a_pipe(office):
    """What another process tells arrives, with who it found; and what it told last, too."""
    reading, writing = os.pipe()
    office.register.listen(reading)
    office.register.start()
    bell = Bell(pipe=writing)
    office.put_config()
    bell.config_changed()
    now_ns = office.world.clock.now_ns()
    office.world.copy("s", b"a")
    office.world.copy("t", b"a")
    bell.born("s", office.world.live_file("s"), (1, 2), at_ns=now_ns, fresh=True, holder=HOLDER)
    bell.born("t", office.world.live_file("t"), (1, 3), at_ns=now_ns, fresh=True)
    bell.close()
    office.register.close()
    assert HOLDER == office.writer("s").holder
    assert office.writer("t").holder is None
    assert Collection.OFF is office.writer("t").config.collection
    assert [{(1, 3)}] == office.asked[:1]


def test_who_lives_longer_than_a_command_is_looked_for_together(world):
    """A bell rings after the newest processes were asked: of those that were not among them a short one has ended."""
    clock = Standing()
    office = Office(world, clock)
    reading, writing = os.pipe()
    office.register.listen(reading)
    office.register.start()
    bell = Bell(pipe=writing)
    for name, identity in (("s", (1, 2)), ("t", (1, 3))):
        world.copy(name, b"a")
        bell.born(name, world.live_file(name), identity, at_ns=world.clock.now_ns(), fresh=True)
        office.holders[identity] = HOLDER
        clock.now_s += 0.01
    bell.close()
    assert office.until(office.register._heard.is_set)
    assert [] == office.asked
    clock.now_s += 1
    office.register.config_changed()
    assert office.until(lambda: HOLDER == office.writer("t").holder)
    assert (HOLDER, [{(1, 2), (1, 3)}]) == (office.writer("s").holder, office.asked)
    office.register.close()


def test_a_fault_is_said_and_the_rest_goes_on(world):
    """Whatever it is, the witness goes on copying."""
    office = Office(world)
    office.holders = None
    office.register.start()
    office.born()
    assert office.until(lambda: office.said)
    assert "Its events are copied." in office.said[0]
    office.holders = {}
    office.world.copy("t", b"a")
    office.born("t", holder=HOLDER)
    assert office.until(lambda: HOLDER == office.writer("t").holder)
    office.register.close()
