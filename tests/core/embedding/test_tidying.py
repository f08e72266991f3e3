"""Destroying what may not stay: at once, again if it fails, and not all the time."""

from __future__ import annotations

import threading
from dataclasses import replace
from types import MappingProxyType

import pytest

from pellucid.consent.rules import Decision
from pellucid.consent.values import CLASSES, Mode
from pellucid.embedding.health_file import HealthFile, HealthNote, read_health
from pellucid.embedding.tidying import Tidying
from pellucid.embedding.troubles import Troubles
from pellucid.ledger.ledger import Ledger


def saying(mode, **more):
    """Return a decision."""
    values = {
        "rule": "as it is",
        "epoch": 1,
        "classes": MappingProxyType(dict.fromkeys(CLASSES, mode)),
        "is_persons_no": mode is Mode.OFF,
    }
    return Decision(mode=mode, **(values | more))


ON, OFF = saying(Mode.ON), saying(Mode.OFF, epoch=2)


@pytest.fixture
def clock(app):
    """A clock that moves when the test says so."""
    return app.Stepping()


@pytest.fixture
def troubles():
    """What goes wrong."""
    return Troubles()


@pytest.fixture
def make(viewer, app, clock, troubles):
    """Make what tidies up."""

    def make(**declared):
        return Tidying(
            app=viewer.declared(**declared),
            catalogue=app.catalogue,
            ledger=Ledger(root=app.root, clock=clock),
            clock=clock,
            troubles=troubles,
        )

    return make


@pytest.fixture
def tidying(make):
    """What tidies up."""
    return make()


@pytest.fixture
def purge(tidying):
    """Let it destroy what a decision does not cover."""
    lock = threading.Lock()

    def purge(decision, *, ask=None, **more):
        tidying.purge(decision, sending=lock, ask=ask or (lambda: decision), **more)

    return purge


@pytest.fixture
def recorded(app, clock):
    """Record some events in a session of its own, which ends; return its folder."""

    def recorded(count=1, *, events=None, **start):
        recorder = app.recorder(clock=clock, follows=app.recording(**start))
        for event in events or [app.ViewerOpened()] * count:
            recorder.record(event)
        folder = recorder.folder
        recorder.close()
        return folder

    return recorded


def states(app):
    """Return the states of all lines, sorted."""
    return sorted(
        app.ledger.states(entry.folder).at(line).word
        for entry in app.ledger.sessions()
        for line in range(app.ledger.line_count(entry.folder))
    )


def test_a_no_destroys_what_was_not_sent(app, recorded, purge):
    """Of all sessions, whoever wrote them; as long as it is a yes nothing is touched."""
    recorded(2)
    recorded(1)
    purge(ON)
    assert ["queued"] * 3 == states(app)
    purge(OFF)
    assert [] == states(app)


def test_a_closed_epoch_takes_what_was_queued_in_it(app, recorded, purge):
    """Unless the person wants that sent under the old id."""
    recorded()
    purge(saying(Mode.ON, epoch=2, kept_epochs=frozenset({1})))
    assert ["queued"] == states(app)
    purge(saying(Mode.ON, epoch=3))
    assert [] == states(app)


@pytest.mark.parametrize("known", [ON, OFF])
def test_what_is_recorded_under_a_later_choice_stays(app, recorded, purge, known):
    """Another process may know of it first: whoever still destroys by an older one leaves it alone."""
    later = saying(Mode.ON, epoch=3, kept_epochs=frozenset({1}))
    recorded(2, epoch=3)
    purge(known, ask=lambda: later)
    assert ["queued"] * 2 == states(app)
    purge(later)
    assert ["queued"] * 2 == states(app)


def test_a_class_that_is_off_takes_its_own_events(app, recorded, purge):
    """In a session that lives on."""
    recorder = app.recorder()
    recorder.hash_with(str)
    recorder.record(app.ViewerOpened())
    recorder.record(app.SourceConnected(application_id="x"))
    recorder.report()
    purge(replace(ON, refused_classes=frozenset({"error"})))
    assert ["purged", "queued"] == states(app)


@pytest.mark.parametrize(
    "decision",
    [
        saying(Mode.OFF, is_persons_no=False, is_lowered=True),
        saying(Mode.OFF, epoch=2, is_readable=False, is_persons_no=False),
        saying(Mode.OFF, epoch=0, is_persons_no=False),
        saying(Mode.ON, is_paused=True),
    ],
)
def test_what_only_lowers_or_cannot_be_read_destroys_nothing(app, recorded, purge, decision):
    """An automatic run, a broken file, a pause: the person has not said that it should go."""
    recorded()
    purge(decision)
    assert ["queued"] == states(app)


def test_where_there_is_no_ledger_none_is_made(app, purge, tidying):
    """In *off* nothing is written."""
    purge(OFF)
    tidying.make_room(0)
    assert not app.root.exists()


def test_it_looks_once_more_a_little_later(app, clock, recorded, purge):
    """Another process may have written on before it noticed, and been killed; then nobody looks any more."""
    recorded()
    purge(OFF)
    recorded()
    purge(OFF)
    assert ["queued"] == states(app)
    clock.step(2.1)
    purge(OFF)
    assert [] == states(app)
    recorded()
    clock.step(1_000)
    purge(OFF)
    assert ["queued"] == states(app)
    purge(saying(Mode.OFF, epoch=3))
    assert [] == states(app)


def test_what_fails_is_told_and_tried_again_a_second_later(app, clock, recorded, purge, troubles):
    """One session that cannot be worked on does not save the others."""
    bad = app.ledger.entry(recorded())
    recorded()
    lock = bad.receipts.with_suffix(".lock")
    lock.unlink()
    lock.mkdir()
    purge(OFF)
    assert ["queued"] == states(app)
    assert [True] == [str(lock) in each for each in troubles]
    lock.rmdir()
    clock.step(0.5)
    purge(OFF)
    assert ["queued"] == states(app)
    clock.step(0.6)
    purge(OFF)
    assert ([], []) == (states(app), list(troubles))


def test_it_waits_a_moment_for_what_is_being_sent_and_goes_on(app, recorded, tidying, clock):
    """An upload that is cut off writes down what became of it; one that hangs must not save the events."""
    recorded()
    sending = threading.Lock()
    with sending:
        tidying.purge(OFF, sending=sending, ask=lambda: OFF)
        assert [] == states(app)
        assert sending.locked()
    recorded()
    clock.step(3)
    tidying.purge(OFF, sending=sending, ask=lambda: OFF)
    assert [] == states(app)
    assert not sending.locked()


def test_at_the_end_of_a_process_there_is_no_later(app, recorded, purge):
    """What came after the change goes then."""
    recorded()
    purge(ON)
    purge(OFF)
    recorded()
    purge(OFF, is_last=True)
    assert [] == states(app)


def test_at_the_end_of_a_process_that_heard_no_no_nothing_is_looked_through(app, recorded, purge):
    """It would hold the host up for nothing; whoever starts next looks."""
    recorded()
    purge(ON)
    recorded(epoch=7)
    purge(ON)
    purge(ON, is_last=True)
    assert ["queued"] * 2 == states(app)


def test_a_process_that_starts_in_off_destroys_what_another_left(app, recorded, purge):
    """Also if it ends at once."""
    recorded()
    purge(OFF, is_last=True)
    assert [] == states(app)


def test_what_is_too_much_is_given_up_every_ten_minutes(app, clock, recorded, make):
    """At the start, and then seldom."""
    tidying = make(most_events=2)
    recorded(5)
    tidying.make_room(5)
    assert ["lost"] * 3 + ["queued"] * 2 == states(app)
    recorded(1)
    for _ in range(3):
        clock.step(190)
        tidying.make_room(6)
    assert ["lost"] * 3 + ["queued"] * 3 == states(app)
    clock.step(31)
    tidying.make_room(6)
    assert ["lost"] * 4 + ["queued"] * 2 == states(app)


def test_the_first_look_for_room_waits_while_something_is_sent(app, clock, recorded, make):
    """But not for ever, and not at the end of a process; later ones do not wait at all."""
    tidying = make(most_events=2)
    recorded(5)
    tidying.make_room(5, is_busy=True)
    clock.step(4.9)
    tidying.make_room(5, is_busy=True)
    assert ["queued"] * 5 == states(app)
    clock.step(0.2)
    tidying.make_room(5, is_busy=True)
    assert ["lost"] * 3 + ["queued"] * 2 == states(app)
    recorded(1)
    clock.step(700)
    tidying.make_room(6, is_busy=True)
    assert ["lost"] * 4 + ["queued"] * 2 == states(app)
    at_its_end = make(most_events=1)
    at_its_end.make_room(6, is_busy=True)
    at_its_end.make_room(6)
    assert ["lost"] * 5 + ["queued"] == states(app)


def test_after_many_events_it_is_done_sooner(app, clock, recorded, make):
    """An app that records much would be over its cap for long."""
    tidying = make(most_events=2)
    recorded(1)
    tidying.make_room(0)
    recorded(4)
    clock.step(9)
    tidying.make_room(1_000)
    assert ["queued"] * 5 == states(app)
    clock.step(2)
    tidying.make_room(999)
    assert ["queued"] * 5 == states(app)
    tidying.make_room(1_000)
    assert ["lost"] * 3 + ["queued"] * 2 == states(app)


def test_without_an_answer_a_thousand_events_are_held(app, clock, recorded, tidying):
    """And for seven days."""
    recorded(1_003, consent="unset", is_held=True)
    tidying.make_room(1_003)
    assert {"held": 1_000, "purged": 3} == {word: states(app).count(word) for word in set(states(app))}
    clock.step(7 * 86_400 + 1)
    tidying.make_room(1_003)
    assert [] == states(app)


def test_what_fails_there_is_told_and_tried_again_after_a_minute(app, clock, recorded, make, troubles):
    """The consent is asked all the same."""
    tidying = make(most_events=2)
    recorded(5)
    events = app.root / "events"
    events.rename(app.root / "aside")
    events.write_text("in the way")
    tidying.make_room(5)
    assert [True] == [str(events) in each for each in troubles]
    events.unlink()
    (app.root / "aside").rename(events)
    clock.step(59)
    tidying.make_room(5)
    assert ["queued"] * 5 == states(app)
    clock.step(2)
    tidying.make_room(5)
    assert ["lost"] * 3 + ["queued"] * 2 == states(app)
    assert [] == list(troubles)


def test_a_fault_that_nobody_thought_of_is_told_too(viewer, app, recorded, troubles):
    """The thread that asks the consent must not end of it."""

    class Broken(app.Stepping):
        def now_ns(self):
            raise OverflowError("the end of time")

    recorded()
    tidying = Tidying(
        app=viewer.declared(),
        catalogue=app.catalogue,
        ledger=Ledger(root=app.root, clock=Broken()),
        clock=app.Stepping(),
        troubles=troubles,
    )
    tidying.purge(OFF, sending=threading.Lock(), ask=lambda: OFF)
    tidying.make_room(1)
    assert [True, True] == ["the end of time" in each for each in troubles]


def test_old_notes_of_how_it_went_go_too(app, clock, recorded, tidying):
    """Nobody needs them any more."""
    recorded()
    note = HealthNote(pid=1, at_ns=clock.now_ns(), recorded=0, refused={"x": 1}, dropped=0, troubles=())
    HealthFile(app.root, pid=1, started_ns=1).tell(note)
    tidying.make_room(0)
    assert (note,) == read_health(app.root)
    clock.step(40 * 86_400)
    tidying.make_room(0)
    assert () == read_health(app.root)
