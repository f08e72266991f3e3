"""An address that a person attaches: told once, in the ordinary way, and never by itself."""

from __future__ import annotations

import hashlib
import json

import pytest

from pellucid.clock import SystemClock
from pellucid.collector import Collector
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Mode
from pellucid.consent.watch import ConsentWatch
from pellucid.embedding.email import attach, detach, person_lines
from pellucid.embedding.waiting import SessionWaiting
from pellucid.errors import ConfigError, UsageError
from pellucid.http_transport import HttpTransport
from pellucid.state import State
from pellucid.transport import Unanswered
from pellucid.view.batches import batch_of

ADDRESS = "alice@example.com"


class Person:
    """Somebody with an app, and an address."""

    def __init__(self, viewer, **changes):
        self.viewer = viewer
        self.app = viewer.declared(**changes).known()
        self.store = ConsentStore(self.app, clock=SystemClock())
        self.consent = ConsentWatch(
            self.app, store=self.store, environ={}, clock=SystemClock(), policy_file=viewer.policy
        )

    def attach(self, address=ADDRESS):
        """Attach it."""
        return attach(self.app, address, store=self.store, consent=self.consent, ledger=self.viewer.ledger)

    def detach(self):
        """Remove it."""
        return detach(store=self.store, ledger=self.viewer.ledger)

    def lines(self):
        """Return address and state of each line that tells one."""
        return [(line.address, line.state.word) for line in person_lines(self.viewer.ledger)]


@pytest.fixture
def person(viewer):
    """One who has agreed."""
    person = Person(viewer)
    person.store.set_mode(Mode.ON)
    return person


def test_it_goes_the_way_of_every_event(viewer, until):
    """Recorded, sealed, seen, sent by a process that runs already, and proved by its receipt, byte for byte."""
    with Collector() as collector:
        with viewer.open(server=HttpTransport(clock=SystemClock()), host=collector.url) as analytics:
            person = Person(viewer, host=collector.url)
            choice = person.store.set_mode(Mode.ON)
            until(lambda: analytics.decision.mode is Mode.ON)
            analytics.record(viewer.app.ViewerOpened())
            assert person.attach().is_new
            until(lambda: viewer.states() == ["sent", "sent"])
        bodies = [received.body for received in collector.received]
        (line,) = person_lines(viewer.ledger)
        batch = batch_of(viewer.ledger, line.folder, 0)
        (body,) = [body for body in bodies if b"$identify" in body]
        assert (body, hashlib.sha256(body).hexdigest()) == (batch.content, batch.body_sha256)
        (event,) = json.loads(body)["batch"]
        raw = next(raw for raw in viewer.lines() if b"$identify" in raw)
        assert {
            "event": "$identify",
            "distinct_id": choice.analytics_id,
            "timestamp": json.loads(raw)["time_utc"],
            "uuid": json.loads(raw)["uuid"],
            "properties": {"$geoip_disable": True},
            "$set": {"email": ADDRESS},
        } == event
        (other,) = [json.loads(body)["batch"][0] for body in bodies if b"$identify" not in body]
        assert other["properties"]["$process_person_profile"] is False
    assert [(ADDRESS, "sent")] == person.lines()
    assert ADDRESS == person.store.read().email


def test_it_can_be_seen_before_it_leaves(viewer, person, until):
    """For as long as any other batch; and be taken back until then, bytes and all."""
    with viewer.open(review_s=None) as analytics:
        person.attach()
        (line,) = person_lines(viewer.ledger)
        until(lambda: SessionWaiting(viewer.ledger, line.folder).batches)
        done = person.detach()
        analytics.flush()
    assert (ADDRESS, 1, 0) == (done.address, done.withdrawn, done.told)
    assert [] == viewer.server.bodies
    assert [] == person.lines()
    root = viewer.ledger.root
    assert not [path for path in root.rglob("*") if path.is_file() and b"alice" in path.read_bytes()]
    assert None is person.store.read().email


def test_a_class_that_is_off_does_not_keep_it(viewer, person, until):
    """It is in none: the person asked for it by itself."""
    person.store.set_class("crash", Mode.OFF)
    with viewer.open():
        person.attach()
        until(lambda: person.lines() == [(ADDRESS, "sent")])


@pytest.mark.parametrize("mode", [None, Mode.OFF, Mode.LOCAL])
def test_it_is_never_told_without_a_yes(viewer, mode):
    """Nothing is noted, nothing recorded, and the rule is named."""
    person = Person(viewer)
    if mode is not None:
        person.store.set_mode(mode)
    with pytest.raises(UsageError, match="sends nothing at present"):
        person.attach()
    assert not (viewer.ledger.root / "events").exists()
    assert None is person.store.read().email


def test_a_pause_holds_for_it_too(person):
    """Nothing is recorded in one."""
    person.store.pause(3600)
    with pytest.raises(UsageError, match="paused"):
        person.attach()
    assert None is person.store.read().email


def test_an_unreadable_choice_is_no_yes(viewer, person):
    """Whatever stood in it."""
    person.app.config_file.write_bytes(b"{")
    with pytest.raises(UsageError, match="cannot be read"):
        person.attach()
    with pytest.raises(ConfigError):
        person.detach()


@pytest.mark.parametrize("address", ["nobody", "a b@c", "\udce4@b.c", f"{'a' * 252}@b.c"])
def test_what_is_no_address_is_refused(viewer, person, address):
    """Before anything is written."""
    with pytest.raises(UsageError, match="e-mail"):
        person.attach(address)
    assert [] == person.lines()
    assert None is person.store.read().email


def test_the_same_address_is_told_once(viewer, person, until):
    """However often it is attached, sent or not."""
    assert person.attach().is_new
    assert not person.attach().is_new
    with viewer.open():
        until(lambda: person.lines() == [(ADDRESS, "sent")])
    assert not person.attach().is_new


def test_another_address_replaces_one_that_was_not_sent(viewer, person, until):
    """The first never leaves; a second one after a sent one changes the profile that is there."""
    person.attach("old@example.com")
    assert (True, 1) == ((done := person.attach()).is_new, done.withdrawn)
    with viewer.open():
        until(lambda: person.lines() == [(ADDRESS, "sent")])
        person.attach("new@example.com")
        until(lambda: person.lines() == [(ADDRESS, "sent"), ("new@example.com", "sent")])
    assert ["$identify", "$set"] == [event["event"] for event in viewer.server.events]
    assert [{"email": "new@example.com"}] == [
        event["properties"]["$set"] for event in viewer.server.events if event["event"] == "$set"
    ]


def test_removing_makes_nothing(viewer):
    """Neither a choice nor an id, where there was none."""
    done = Person(viewer).detach()
    assert (None, 0, 0) == (done.address, done.withdrawn, done.told)
    assert not viewer.declared().known().config_file.exists()


def test_what_was_sent_stays_linked(viewer, person, until):
    """Whoever removes an address is told how much is out."""
    with viewer.open():
        person.attach()
        until(lambda: person.lines() == [(ADDRESS, "sent")])
    assert (ADDRESS, 0, 1) == ((done := person.detach()).address, done.withdrawn, done.told)
    assert 1 == len(viewer.server.events)
    again = person.detach()
    assert (None, 0, 1) == (again.address, again.withdrawn, again.told)


def test_what_may_have_arrived_counts_as_told(viewer, person, until):
    """It is destroyed here and not tried again, and still nobody can promise anything."""
    viewer.server.send = lambda _request: Unanswered(why="no answer")
    with viewer.open():
        person.attach()
        until(lambda: person.lines() == [(ADDRESS, "unconfirmed")])
    assert (1, 1) == ((done := person.detach()).withdrawn, done.told)


def test_it_is_never_told_again_by_itself(viewer, person, until):
    """Not after off and on again, not under a new id, which has no address."""
    with viewer.open() as analytics:
        person.attach()
        until(lambda: person.lines() == [(ADDRESS, "sent")])
        person.store.set_mode(Mode.OFF)
        person.store.set_mode(Mode.ON)
        assert ADDRESS == person.store.read().email
        fresh = person.store.new_id(keep_queued=False)
        until(lambda: analytics.decision.analytics_id == fresh.analytics_id)
        analytics.record(viewer.app.ViewerOpened())
        until(lambda: len(viewer.server.events) == 2)
    assert ["$identify", "viewer_opened"] == [event["event"] for event in viewer.server.events]
    assert None is person.store.read().email


def test_a_no_destroys_it_with_all_that_waits(viewer, person, until):
    """As any event that was not sent."""
    with viewer.open(review_s=None) as analytics:
        person.attach()
        person.store.set_mode(Mode.OFF)
        until(lambda: analytics.decision.mode is Mode.OFF)
        until(lambda: person.lines() == [])
    assert [] == viewer.server.bodies


def test_where_nothing_can_be_recorded_nothing_is_attached(viewer, person):
    """The choice says again what it said before."""
    viewer.ledger.root.parent.mkdir(parents=True, exist_ok=True)
    viewer.ledger.root.write_text("in the way")
    with pytest.raises(OSError, match="analytics"):
        person.attach()
    assert None is person.store.read().email


def test_other_sessions_are_none_of_its_lines(viewer, person, until):
    """An ordinary event that is alone in its session tells no address."""
    with viewer.open() as analytics:
        analytics.record(viewer.app.ViewerOpened())
        until(lambda: viewer.states() == ["sent"])
    assert [] == person.lines()
    assert State.SENT in {viewer.ledger.states(e.folder).at(0) for e in viewer.ledger.sessions()}
