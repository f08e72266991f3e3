"""One session between the two eyes."""

from __future__ import annotations

import json

import pytest

from pellucid.clock import SystemClock
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import ReceiptKind
from pellucid.observing.session_desk import Match, SessionDesk, Unseen
from pellucid.state import State
from pellucid.wire import BodyHeader
from pellucid.wire import body as wire_body
from pellucid.wire.posted import read_posted


@pytest.fixture
def desk(world, session):
    """The desk of a session of which nothing is known."""
    return SessionDesk(
        session,
        ledger=world.ledger,
        source=world.live_file(session),
        app=world.app.key,
        clock=SystemClock(),
    )


@pytest.fixture
def posted(session):
    """Make the body that Rerun posts for lines."""

    def posted(*lines):
        header = BodyHeader(api_key="k", distinct_id="d", session_id=session)
        return read_posted(wire_body(header, lines).content)

    return posted


def test_events_find_their_lines(world, desk, posted, line, session):
    """As they are copied, in whatever order; what was not copied has none."""
    world.copy(session, line(1), line(2))
    assert 2 == desk.read_on()
    assert {0: Match(1, False)} == desk.find(posted(line(2), line(3)).events)
    world.copy(session, line(3))
    assert 3 == desk.read_on()
    assert {0: Match(1, False), 1: Match(2, False)} == desk.find(posted(line(2), line(3)).events)


def test_identical_lines_are_told_apart_by_their_order(world, desk, posted, line, session):
    """Two events that say the same are two lines; a third one is the first again."""
    world.copy(session, line(1), line(1))
    desk.read_on()
    found = desk.find(posted(line(1), line(1), line(1)).events)
    assert [0, 1, 0] == [found[place].line for place in range(3)]


def test_what_says_something_else_is_known_and_differs(world, desk, posted, line, session):
    """Time, name and number are the same, the rest is not: that is a difference, not another event."""
    world.copy(session, line(1, text='{"String":"in the file"}'))
    desk.read_on()
    body = posted(line(1, text='{"String":"on the way"}'))
    found = desk.find(body.events)
    assert {0: Match(0, True)} == found
    kept = desk.keep(body, found, at_ns=1)
    assert ((0,), 1, (0,)) == (kept.lines, kept.both, kept.differing)


def test_a_redacted_line_is_no_difference(world, desk, posted, line, session):
    """We have destroyed its text ourselves."""
    world.copy(session, line(1, text='{"String":"     "}'))
    receipts = ReceiptLog(path=world.ledger.entry(session).receipts, clock=SystemClock())
    with receipts.locked():
        receipts.catch_up()
        receipts.append([Draft(kind=ReceiptKind.REDACTED, details={"lines": [0, 0]})])
    desk.read_on()
    body = posted(line(1, text='{"String":"words"}'))
    assert () == desk.keep(body, desk.find(body.events), at_ns=1).differing


def test_what_is_kept_is_counted(world, desk, posted, line, session):
    """Seen by both, seen again, seen only here."""
    world.copy(session, line(1))
    desk.read_on()
    body = posted(line(1), line(2))
    kept = desk.keep(body, desk.find(body.events), at_ns=1)
    assert ((0, 1), 1, 0, (1,), 0) == (kept.lines, kept.both, kept.repeated, kept.rebuilt, kept.unsayable)
    desk.read_on()
    kept = desk.keep(body, desk.find(body.events), at_ns=2)
    assert ((0, 1), 0, 2, ()) == (kept.lines, kept.both, kept.repeated, kept.rebuilt)
    assert 2 == world.ledger.line_count(session)


def test_what_left_in_an_earlier_run_left_again(world, desk, posted, line, session):
    """The receipts of that run tell; another desk counts it as repeated, too."""
    world.copy(session, line(1), line(2))
    desk.read_on()
    body = posted(line(1))
    desk.keep(body, desk.find(body.events), at_ns=1)
    later = SessionDesk(
        session, ledger=world.ledger, source=world.live_file(session), app=world.app.key, clock=SystemClock()
    )
    later.read_on()
    body = posted(line(1), line(2))
    kept = later.keep(body, later.find(body.events), at_ns=2)
    assert (1, 1) == (kept.both, kept.repeated)


def test_what_no_line_can_say_is_counted(desk, event, body):
    """A later version may send other values; its body is kept."""
    posted = read_posted(body(event(1, later=[1])).encode())
    kept = desk.keep(posted, {}, at_ns=1)
    assert ((), (), 1) == (kept.lines, kept.rebuilt, kept.unsayable)


def test_what_was_seen_in_the_file_only(world, desk, posted, line, session):
    """It waits, it left unseen, or it left because Rerun cannot read it; what left before does not count."""
    broken = json.dumps(
        {"time_utc": "2026-11-23T16:05:14Z", "kind": "Odd", "name": "x", "props": {}}
    ).encode()
    world.copy(session, line(1), line(2), broken, line(3), line(4))
    desk.read_on()
    body = posted(line(1))
    desk.keep(body, desk.find(body.events), at_ns=1)
    world.writer(session).release([0, 1, 2], why="emptied", distinct_id="d")
    since_ns = world.clock.now_ns()
    assert Unseen(waiting=(3, 4), released=(1,), refused=(2,)) == desk.unseen(since_ns=0)
    assert Unseen(waiting=(3, 4), released=(), refused=()) == desk.unseen(since_ns=since_ns)


def test_an_answer_is_written(world, desk, posted, line, session):
    """For the lines of the body."""
    body = posted(line(1))
    kept = desk.keep(body, {}, at_ns=1)
    desk.answer(kept.lines, "failed")
    assert [ReceiptKind.REBUILT, ReceiptKind.ANSWERED] == [
        receipt.kind for receipt in world.ledger.receipts(session)
    ][1:]
    assert State.RELEASED is world.ledger.states(session).at(0)
