"""What follows from a change of consent, in the same breath."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from pellucid.catalogue.reading import read_catalogue
from pellucid.clock import SystemClock
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Mode
from pellucid.consent.watch import ConsentWatch
from pellucid.embedding.settling import settle, unsent
from pellucid.state import State
from pellucid.transport import Unanswered


class Person:
    """Somebody who changes their mind while an app runs, from another process."""

    def __init__(self, viewer):
        self.viewer = viewer
        known = viewer.declared().known()
        self.store = ConsentStore(known, clock=SystemClock())
        self.consent = ConsentWatch(
            known, store=self.store, environ={}, clock=SystemClock(), policy_file=viewer.policy
        )

    def change(self, write, *, catalogue=True, **more):
        """Write a change and settle what follows."""
        before = unsent(self.viewer.ledger)
        write()
        known = read_catalogue(self.viewer.catalogue) if catalogue else None
        return settle(
            self.viewer.ledger, self.consent.poll(), known, before=before, ask=self.consent.poll, **more
        )


@pytest.fixture
def person(viewer):
    """The person of that app."""
    return Person(viewer)


@pytest.fixture
def queued(viewer, person, until):
    """An app that runs and has two events queued."""
    analytics = viewer.open(batch_age_s=60.0)
    person.store.set_mode(Mode.ON)
    until(lambda: analytics.decision.mode is Mode.ON)
    for _ in range(2):
        analytics.record(viewer.app.ViewerOpened())
    until(lambda: viewer.states() == ["queued", "queued"])
    return analytics


def test_off_is_done_when_it_returns(viewer, person, queued):
    """No process records any more, nothing waits, and what was destroyed is told, whoever did it."""
    done = person.change(lambda: person.store.set_mode(Mode.OFF))
    assert (2, 0, (), ()) == (done.destroyed, done.unconfirmed, done.still_running, done.troubles)
    assert {} == unsent(viewer.ledger)
    assert queued.record(viewer.app.ViewerOpened()) is False


def test_it_is_done_where_no_process_runs(viewer, person, queued):
    """Then nobody else would do it."""
    queued.close()
    assert 2 == person.change(lambda: person.store.set_mode(Mode.OFF)).destroyed
    assert b"vulkan" not in b"".join(viewer.lines())
    assert 0 == person.change(lambda: person.store.set_mode(Mode.OFF)).destroyed


def test_what_may_have_arrived_is_told(viewer, person, until):
    """It is destroyed here; what a server got, nobody can take back."""
    viewer.server.send = lambda _request: Unanswered(why="no answer")
    with viewer.open() as analytics:
        person.store.set_mode(Mode.ON)
        until(lambda: analytics.decision.mode is Mode.ON)
        analytics.record(viewer.app.ViewerOpened())
        until(lambda: viewer.states() == ["unconfirmed"])
    done = person.change(lambda: person.store.set_mode(Mode.OFF))
    assert (1, 1) == (done.destroyed, done.unconfirmed)


def test_what_the_consent_still_covers_stays(viewer, person, queued):
    """A new id that keeps what waits destroys nothing; the running process goes on under the new one."""
    done = person.change(lambda: person.store.new_id(keep_queued=True))
    assert (0, ()) == (done.destroyed, done.still_running)
    assert [State.QUEUED] * 2 == list(unsent(viewer.ledger).values())


def test_a_change_that_is_followed_by_another_destroys_nothing_of_that(viewer, person, queued, until):
    """While the first one still waits for a process that does not answer."""
    person.store.set_mode(Mode.OFF)
    off, before = person.consent.poll(), unsent(viewer.ledger)
    person.store.set_mode(Mode.ON)
    until(lambda: queued.decision.epoch > off.epoch)
    assert queued.record(viewer.app.ViewerOpened())
    ledger = viewer.ledger
    (new,) = [
        entry.folder
        for entry in ledger.sessions()
        if ledger.receipts(entry.folder)[0].details["epoch"] == queued.decision.epoch
    ]
    settle(ledger, off, None, before=before, ask=person.consent.poll, patience_s=0)
    assert State.QUEUED is ledger.states(new).at(0)


def test_a_class_that_is_switched_off_goes_alone(viewer, person, until):
    """Which events are of it, the catalogue tells; without one, that is said."""
    with viewer.open(batch_age_s=60.0, compatible_hashes=True) as analytics:
        person.store.set_mode(Mode.ON)
        until(lambda: analytics.decision.mode is Mode.ON)
        analytics.record(viewer.app.ViewerOpened())
        analytics.record(viewer.app.SourceConnected(application_id="x"))
        until(lambda: viewer.states() == ["queued", "queued"])
    blind = person.change(lambda: person.store.set_class("error", Mode.OFF), catalogue=False)
    assert 0 == blind.destroyed
    assert "catalogue" in blind.troubles[0]
    done = person.change(lambda: None)
    assert (1, ()) == (done.destroyed, done.troubles)
    assert [State.QUEUED] == list(unsent(viewer.ledger).values())


def test_an_unreadable_choice_destroys_nothing(viewer, person, queued):
    """Nobody knows what the person wants."""
    queued.close()
    file = viewer.declared().known().config_file
    done = person.change(lambda: file.write_bytes(b"broken"))
    assert 0 == done.destroyed
    assert 2 == len(unsent(viewer.ledger))


def test_an_app_that_was_never_started_has_nothing_to_settle(viewer, person):
    """And no folder is made for it."""
    assert 0 == person.change(lambda: person.store.set_mode(Mode.OFF)).destroyed
    assert not viewer.ledger.root.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs a privilege there")
def test_what_cannot_be_read_keeps_nobody_from_saying_no(viewer, person, queued):
    """The choice is written, all else is destroyed, and what could not be is named."""
    queued.close()
    root = viewer.ledger.root
    (root / "receipts" / "bad.ndjson").symlink_to(root / "receipts" / "bad.ndjson")
    (root / "events" / "bad").mkdir()
    done = person.change(lambda: person.store.set_mode(Mode.OFF))
    assert Mode.OFF is person.store.read().mode
    assert 2 == done.destroyed
    assert any("bad" in trouble for trouble in done.troubles)


def test_a_ledger_that_cannot_be_read_at_all_is_named(viewer, person):
    """And the choice is written all the same."""
    viewer.ledger.root.mkdir(parents=True)
    (viewer.ledger.root / "receipts").write_text("in the way")
    done = person.change(lambda: person.store.set_mode(Mode.OFF))
    assert Mode.OFF is person.store.read().mode
    assert "receipts" in done.troubles[0]


CHILD = """
import sys, time
from dataclasses import dataclass
from typing import ClassVar
from pellucid import Analytics, App, Event

@dataclass(frozen=True, slots=True, kw_only=True)
class ViewerOpened(Event):
    event_name: ClassVar[str] = "viewer_opened"
    windows: int

app = App(name="myviewer", version="1", project_key="k", catalogue=sys.argv[1], host="http://127.0.0.1:9",
    disclaimer=lambda text: None)
analytics = Analytics.open(app)
while not analytics.record(ViewerOpened(windows=1)):
    time.sleep(0.01)
while analytics.health().recorded < 1:
    time.sleep(0.01)
print("ready", flush=True)
while analytics.record(ViewerOpened(windows=2)):
    time.sleep(0.01)
print("stopped", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="the system cannot stop a process")
def test_a_process_that_does_not_answer_is_named(viewer, person):
    """What it had recorded is destroyed all the same; it obeys as soon as it goes on."""
    person.store.set_mode(Mode.ON)
    environ = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(viewer.catalogue)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environ,
    ) as child:
        assert b"ready\n" == child.stdout.readline()
        child.send_signal(signal.SIGSTOP)
        try:
            done = person.change(lambda: person.store.set_mode(Mode.OFF), patience_s=0.2)
        finally:
            child.send_signal(signal.SIGCONT)
        assert [child.pid] == [session.pid for session in done.still_running]
        assert done.destroyed >= 1
        assert b"stopped\n" == child.stdout.readline()
        child.communicate()
    end = time.monotonic() + 20
    while unsent(viewer.ledger):  # what it wrote before it noticed goes with its own end
        assert time.monotonic() < end
        time.sleep(0.01)
