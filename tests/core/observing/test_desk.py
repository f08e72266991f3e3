"""Where both eyes meet, with a clock that the test owns."""

from __future__ import annotations

import json

import pytest

from pellucid.ledger.ledger import Ledger
from pellucid.ledger.posted_bodies import FILE_NAME
from pellucid.ledger.purge import ForgetSession, forget
from pellucid.ledger.receipts import ReceiptKind
from pellucid.locations import Locations
from pellucid.observing.desk import Desk
from pellucid.observing.log_stream import LogRecord
from pellucid.observing.report import FindingKind
from pellucid.observing.witness_keeper import WitnessKeeper
from pellucid.state import State
from pellucid.wire import BodyHeader
from pellucid.wire import body as wire_body

OTHER = "890de3eb-5a80-4ce7-a799-85448e541683"


class OwnedClock:
    """Time passes when the test says so."""

    def __init__(self):
        self.seconds = 1000.0

    def now_ns(self):
        """Nanoseconds since the epoch."""
        return int(self.seconds * 1e9)

    def monotonic_s(self):
        """Seconds since some fixed moment; a little passes with each look."""
        self.seconds += 0.001
        return self.seconds


@pytest.fixture
def clock():
    """The test's own."""
    return OwnedClock()


@pytest.fixture
def locations(tmp_path, monkeypatch):
    """Pellucid's own folders."""
    monkeypatch.setenv("PELLUCID_HOME", str(tmp_path / "pellucid"))
    return Locations.under(tmp_path / "pellucid")


@pytest.fixture
def keeper(world, locations, clock):
    """A keeper that has nothing to do as long as the world holds the claim."""
    keeper = WitnessKeeper(app=world.app, locations=locations, clock=clock)
    yield keeper
    keeper.close()


@pytest.fixture
def world(world, locations):
    """The world, with its ledger where Pellucid keeps it, and claimed as by a witness."""
    world.ledger = Ledger(root=locations.ledger_root(world.app), clock=world.clock)
    world.writer("nobody")
    return world


@pytest.fixture
def desk(world, clock, keeper):
    """A desk for the world's app."""
    desk = Desk(app=world.app, ledger=world.ledger, data_dir=world.data_dir, keeper=keeper, clock=clock)
    desk.take([LogRecord(level="TRACE", target="re_analytics", message=b"initialized analytics pipeline")])
    return desk


@pytest.fixture
def posting(record, session):
    """Say what the log says when lines of a session are posted."""

    def posting(*lines, session=session):
        content = wire_body(BodyHeader(api_key="k", distinct_id="d", session_id=session), lines).content
        return record(f"Sending analytics: {content.decode()}")

    return posting


def reported(desk):
    """Draw up the report."""
    return desk.report(exit_code=0, is_running=False)


def kinds(world, session):
    """Name a session's receipts."""
    return [str(receipt.kind) for receipt in world.ledger.receipts(session)]


def test_what_is_in_the_ledger_is_written_down_at_once(world, desk, posting, line, session):
    """One step is enough; nothing waits."""
    world.copy(session, line(1), line(2))
    desk.take([posting(line(1), line(2))])
    assert 1.0 == desk.step()
    assert ["opened", "witnessed", "observed"] == kinds(world, session)
    found = reported(desk)
    assert (1, 2, 0, ()) == (found.bodies, found.both, found.only_on_the_way_out, found.findings)


def test_the_first_eye_is_waited_for(world, desk, posting, line, session, clock):
    """What it copies a second later is not taken for unseen."""
    desk.take([posting(line(1))])
    assert desk.step() < 0.1
    assert [] == world.ledger.sessions()
    clock.seconds += 1
    world.copy(session, line(1))
    desk.step()
    assert 1 == reported(desk).both
    assert 1 == world.ledger.line_count(session)


def test_what_it_has_not_seen_is_rebuilt(world, desk, posting, line, session, clock):
    """After some seconds, and only while it could have seen it."""
    desk.take([posting(line(1))])
    desk.step()
    clock.seconds += 6
    desk.step()
    assert ["opened", "rebuilt"] == kinds(world, session)
    assert State.RELEASED is world.ledger.states(session).at(0)
    found = reported(desk)
    assert (0, 1) == (found.both, found.only_on_the_way_out)
    assert [(FindingKind.ONLY_ON_THE_WAY_OUT, session, 0)] == [
        (finding.kind, finding.session, finding.line) for finding in found.findings
    ]


def test_a_witness_in_trouble_is_waited_for_longer(world, desk, posting, line, clock, session):
    """It keeps what it has seen, and writes it later; only at the end nobody waits any more."""
    world._claim.report(backend="polling", data_dir=world.data_dir, trouble="No space left on device")
    desk.take([posting(line(1))])
    clock.seconds += 60
    desk.step()
    assert [] == world.ledger.sessions()
    desk.settle(patience_s=30.0)
    assert ["opened", "rebuilt"] == kinds(world, session)


def test_settling_waits_until_the_ledger_has_what_was_written(world, desk, record, line, session, clock):
    """The log says how many events were about to be written; a program may end before it has done so."""
    world.copy(session, line(1))
    desk.take([record(f"pipeline thread started session_id={session}")])
    desk.take([record(f"appending event to current session file… session_id={session}")] * 2)
    asked = []
    desk.settle(patience_s=1.0, is_hurried=lambda: asked.append(1) or len(asked) > 2)
    assert 3 == len(asked)
    (finding,) = reported(desk).findings
    assert FindingKind.MISSED is finding.kind
    world.copy(session, line(2))
    desk.settle(patience_s=1.0, is_hurried=lambda: asked.append(1))
    assert 3 == len(asked)
    assert (2, ()) == (reported(desk).waiting, reported(desk).findings)


def test_what_is_posted_twice_is_one_event(world, desk, posting, line, session):
    """Rerun may take up a leftover twice; it counts once."""
    world.copy(session, line(1))
    desk.take([posting(line(1)), posting(line(1))])
    desk.step()
    found = reported(desk)
    assert (2, 1, 1) == (found.bodies, found.both, found.repeated)
    assert 1 == world.ledger.line_count(session)


def test_a_body_that_names_no_session_is_known_by_what_follows(world, desk, record, session):
    """The log names the session behind it; or it is found by what it says; or it is the last one that wrote."""
    setting = json.dumps(
        {
            "time_utc": "2026-11-23T16:05:14Z",
            "kind": "SetPersonProperties",
            "name": "$set",
            "props": {"a": {"Integer": 1}},
        }
    ).encode()
    content = wire_body(BodyHeader(api_key="k", distinct_id="d", session_id=""), [setting]).content.decode()
    world.copy(OTHER, setting)
    desk.take([record(f"Sending analytics: {content}"), record(f"flushed pending events session_id={OTHER}")])
    desk.step()
    assert "observed" == kinds(world, OTHER)[-1]
    desk.take([record(f"pipeline thread started session_id={session}")])
    other = content.replace('"a": 1', '"a": 2')
    desk.take([record(f"Sending analytics: {other}")])
    desk.settle(patience_s=0.0)
    assert ["opened", "rebuilt"] == kinds(world, session)


def test_a_body_of_which_nobody_knows_the_session_is_told(desk, record):
    """There is nowhere to keep it."""
    setting = b'{"time_utc":"2026-11-23T16:05:14Z","kind":"SetPersonProperties","name":"$set","props":{}}'
    content = wire_body(BodyHeader(api_key="k", distinct_id="d", session_id=""), [setting]).content.decode()
    desk.take([record(f"Sending analytics: {content}")])
    desk.settle(patience_s=0.0)
    assert [FindingKind.NOT_KEPT] == [finding.kind for finding in reported(desk).findings]


def test_answers_reach_their_bodies(world, desk, posting, record, line, session):
    """Whether they come before the body is written down or after."""
    answer = record(f"events successfully flushed session_id={session} num_events=1")
    failure = record("Failed to send analytics down the sink: io: Connection refused")
    world.copy(session, line(1), line(2))
    desk.take([posting(line(1)), answer])
    desk.step()
    desk.take([posting(line(2))])
    desk.step()
    desk.take([failure])
    desk.step()
    answered = [r for r in world.ledger.receipts(session) if r.kind == ReceiptKind.ANSWERED]
    assert [((0, 0), "accepted", None), ((1, 1), "failed", "io: Connection refused")] == [
        (receipt.lines, receipt.text("outcome"), receipt.text("why")) for receipt in answered
    ]
    assert (1, 1) == (reported(desk).accepted, reported(desk).failed)


def test_a_failure_that_may_be_of_an_unread_body_is_told_of_no_other(
    world, desk, posting, record, line, session
):
    """Nobody can say which of them failed."""
    world.copy(session, line(1))
    desk.take([record("Sending analytics: {broken"), posting(line(1))])
    desk.step()
    desk.take([record("Failed to send analytics down the sink: io: Connection refused")])
    desk.step()
    assert ["opened", "witnessed", "observed"] == kinds(world, session)
    assert 1 == reported(desk).failed


def test_a_first_session_is_told_once_it_is_there(world, desk, record, line, session):
    """Its log says so when it begins, and the first eye copies its line a moment later; it is written once."""
    said = record(
        f'saved analytics config config=Config {{ session_id: {session}, data_dir_path: "/d", is_first_run: true }}'
    )
    desk.take([said])
    desk.step()
    assert [] == kinds(world, session)
    world.copy(session, line(1))
    desk.step()
    desk.take([said])
    desk.step()
    assert ["opened", "witnessed", "first"] == kinds(world, session)
    assert "log" == world.ledger.receipts(session)[-1].text("how")


def test_a_session_that_is_forgotten_meanwhile_is_looked_at_anew(world, desk, posting, line, session, clock):
    """Its lines are gone, and what leaves after that is seen as what it is."""
    world.copy(session, line(1), line(2))
    desk.take([posting(line(1))])
    desk.step()
    forget(world.ledger, ForgetSession(folder=session), data_dir=world.data_dir)
    desk.take([posting(line(2))])
    desk.step()
    clock.seconds += 6
    desk.step()
    assert ["opened", "rebuilt"] == kinds(world, session)
    assert 1 == world.ledger.line_count(session)


def test_a_ledger_that_takes_nothing_is_told(world, desk, posting, line, session):
    """The run goes on, and nothing is lost silently."""
    world.copy(session, line(1))
    folder = world.ledger.entry(session).events
    (folder / FILE_NAME).mkdir()
    desk.take([posting(line(1))])
    assert desk.step() < 0.1
    desk.settle(patience_s=0.0)
    (finding,) = reported(desk).findings
    assert (FindingKind.NOT_KEPT, session) == (finding.kind, finding.session)
    assert str(folder / FILE_NAME) in finding.sentence


def test_the_witness_is_looked_after(world, desk, keeper, clock):
    """If it ends another one is started, about a second later."""
    desk.step()
    world.close()
    assert not keeper.is_seeing
    clock.seconds += 10
    desk.step()
    assert keeper.is_seeing
