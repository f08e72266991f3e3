"""Asking the consent, and obeying it at once."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from types import MappingProxyType

import pytest

from pellucid.consent.rules import Decision
from pellucid.consent.values import CLASSES, Mode
from pellucid.embedding.obedience import Obedience
from pellucid.embedding.secret_search import SecretSearch
from pellucid.embedding.troubles import Troubles


class Person:
    """Says what holds; anything else when asked for it."""

    def __init__(self):
        self.answer = self.saying(Mode.ON)
        self.asked = 0

    @staticmethod
    def saying(mode, **more):
        """Return a decision."""
        values = {
            "rule": f"you chose {mode.value!r}",
            "epoch": 1,
            "analytics_id": "d" * 32,
            "classes": MappingProxyType(dict.fromkeys(CLASSES, mode)),
        }
        return Decision(mode=mode, **(values | more))

    def poll(self):
        """Answer."""
        self.asked += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def person():
    """Who decides."""
    return Person()


@pytest.fixture
def recorder(app):
    """Records by the decision."""
    return app.recorder(strict=False)


@pytest.fixture
def make(app, viewer, person, recorder, gated):
    """Make what keeps them together."""

    def make(transport=viewer.server):
        return Obedience(
            app=viewer.declared(),
            catalogue=app.catalogue,
            context={"app_version": "1.4.0"},
            consent=person,
            recorder=recorder,
            secret=SecretSearch(
                app_key="myviewer",
                recorder=recorder,
                guard=None,
                is_current=lambda analytics_id: analytics_id == person.answer.analytics_id,
                troubles=Troubles(),
            ),
            transport=transport,
        )

    return make


@pytest.fixture
def obedience(make):
    """Keeps them together."""
    return make()


def test_each_change_is_obeyed_when_look_returns(app, viewer, person, recorder, obedience):
    """By the recorder, and by what sends."""
    server = viewer.server
    for mode, is_recorded, is_aborted in (
        (Mode.ON, True, False),
        (Mode.LOCAL, True, True),
        (Mode.OFF, False, True),
        (Mode.ON, True, False),
        (Mode.UNSET, True, True),
    ):
        person.answer = person.saying(mode)
        assert person.answer is obedience.look()
        assert (mode, is_recorded, is_aborted) == (
            obedience.decision.mode,
            recorder.record(app.ViewerOpened()),
            server.is_aborted,
        )


def test_what_has_not_changed_changes_nothing(app, viewer, recorder, obedience):
    """The session goes on, and no request is cut off."""
    obedience.look()
    recorder.record(app.ViewerOpened())
    folder = recorder.folder
    for _ in range(3):
        obedience.look()
    assert (folder, 0) == (recorder.folder, viewer.server.aborted)


def test_what_holds_is_asked_for_once_and_then_known(person, obedience):
    """Whoever reads it often does not ask each time."""
    assert [Mode.ON] * 3 == [obedience.decision.mode for _ in range(3)]
    assert 1 == person.asked


def test_a_no_cuts_a_request_off_before_the_disk_is_waited_for(app, viewer, person, recorder, make):
    """Ending a session may take its time; and nothing leaves again before all is in order."""
    seen = []

    class Watching(type(viewer.server)):
        def abort(self):
            seen.append(recorder.folder is not None)

        def resume(self):
            seen.append(recorder.record(app.ViewerOpened()))

    obedience = make(Watching())
    for mode in (Mode.ON, Mode.OFF, Mode.ON):
        person.answer = person.saying(mode)
        obedience.look()
    assert [True, True, True] == seen


def test_the_permission_is_that_of_this_moment(person, obedience):
    """It asks anew each time, and the answer is the same value as long as the person's is."""
    first = obedience.permission()
    assert first.may_send
    assert first is obedience.permission()
    person.answer = person.saying(Mode.OFF, epoch=2)
    permission = obedience.permission()
    assert (False, 2) == (permission.may_send, permission.epoch)
    assert Mode.OFF is obedience.decision.mode


def test_a_secret_is_looked_for_only_where_something_may_be_recorded(person, gated, obedience, until):
    """A person who said no, or paused, is not asked for the password of their keyring."""
    for answer in (
        person.saying(Mode.OFF),
        person.saying(Mode.ON, is_paused=True),
        person.saying(Mode.ON, analytics_id=""),
        person.saying(Mode.OFF, is_readable=False),
    ):
        person.answer = answer
        obedience.look()
    time.sleep(0.2)
    assert {} == gated.entries
    person.answer = person.saying(Mode.UNSET)
    obedience.look()
    until(lambda: gated.entries)


def test_what_was_recorded_under_one_id_has_no_hash_of_another_one(app, person, recorder, obedience, until):
    """While threads record, and the id changes again and again: each name has one hash for each id."""
    stop = threading.Event()

    def record():
        while not stop.is_set():
            recorder.record(app.SourceConnected(application_id="my_recording"))
            time.sleep(0.001)

    threads = [threading.Thread(target=record) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        for number in range(2, 8):
            person.answer = person.saying(Mode.ON, analytics_id=f"{number}" * 32, epoch=number)
            obedience.look()
            until(lambda number=number: any(b'"epoch":%d' % number in raw for raw in app.lines()))
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    found = {}
    for entry in app.ledger.sessions():
        owner = app.ledger.receipts(entry.folder)[0].text("distinct_id")
        for raw in app.lines(entry.folder):
            found.setdefault(owner, set()).add(json.loads(raw)["props"]["application_id"]["String"])
    assert [1] * 6 == [len(hashes) for hashes in found.values()]
    assert 6 == len(set.union(*found.values()))


def test_at_the_end_only_who_has_something_waiting_waits(app, gated, recorder, obedience):
    """A host that hashed nothing ends at once; of another one the events are written."""
    gated.gate.clear()
    obedience.look()
    begun = time.monotonic()
    obedience.settle(60)
    assert time.monotonic() - begun < 30
    recorder.record(app.SourceConnected(application_id="x"))
    obedience.settle(0.1)
    assert 1 == len(app.lines())


def test_who_cannot_be_asked_has_said_no(app, person, recorder, obedience):
    """A fault of ours must never be taken for a yes; the reason is told, and nothing destroyed."""
    obedience.look()
    person.answer = RuntimeError("something nobody thought of")
    decision = obedience.look()
    assert (Mode.OFF, False, False) == (decision.mode, decision.is_readable, decision.is_persons_no)
    assert "something nobody thought of" in decision.rule
    assert recorder.record(app.ViewerOpened()) is False
    person.answer = person.saying(Mode.ON)
    obedience.look()
    assert recorder.record(app.ViewerOpened()) is True


def test_after_the_end_no_change_of_the_consent_lets_it_record_again(app, person, recorder, obedience):
    """Closed is closed; what holds can still be asked."""
    obedience.look()
    obedience.close()
    person.answer = person.saying(Mode.ON, epoch=2)
    assert 2 == obedience.look().epoch
    assert recorder.record(app.ViewerOpened()) is False
    assert obedience.permission().may_send


def test_any_number_of_threads_may_look(app, person, recorder, obedience):
    """While the consent changes all the time; the last word is obeyed."""
    stop = threading.Event()

    def look():
        while not stop.is_set():
            obedience.look()
            obedience.permission()

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for epoch in range(2, 100):
        person.answer = person.saying((Mode.ON, Mode.OFF)[epoch % 2], epoch=epoch)
    stop.set()
    for thread in threads:
        thread.join()
    assert 99 == obedience.look().epoch
    assert recorder.record(app.ViewerOpened()) is False


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the system has no such alarm")
def test_a_signal_s_handler_may_look_in_the_middle_of_a_look(person, obedience):
    """It does not wait for the thread that it interrupts."""
    seen = []
    before = signal.signal(signal.SIGALRM, lambda *_: seen.append(obedience.look()))
    signal.setitimer(signal.ITIMER_REAL, 0.0002, 0.0002)
    try:
        for epoch in range(2, 2_000):
            person.answer = person.saying(Mode.ON, epoch=epoch)
            obedience.look()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert seen
    assert 1_999 == obedience.look().epoch


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
def test_a_forked_child_looks_anew(app, gated, recorder, obedience):
    """Even if another thread was in the middle of a look; and the search for the secret begins anew."""
    gated.gate.clear()
    obedience.look()
    assert gated.asked.acquire(timeout=30)
    held, release = threading.Event(), threading.Event()

    def hold():
        with obedience._looking:
            held.set()
            release.wait(60)

    thread = threading.Thread(target=hold)
    thread.start()
    assert held.wait(30)
    pid = os.fork()
    if pid == 0:
        gated.gate = threading.Event()
        gated.gate.set()
        recorder.after_fork()
        obedience.after_fork()
        recorder.record(app.SourceConnected(application_id="x"))
        obedience.look()
        obedience.settle(50)
        os._exit(0 if gated.entries and app.lines() else 1)
    gated.gate.set()  # the parent's own search goes on, and lets go of its lock
    status = os.waitpid(pid, 0)[1]
    release.set()
    thread.join()
    assert 0 == os.waitstatus_to_exitcode(status)
