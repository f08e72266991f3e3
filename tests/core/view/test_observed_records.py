"""What a record tells of an event that was seen on its way out."""

from __future__ import annotations

from pellucid.index.event_index import EventIndex
from pellucid.state import State
from pellucid.view.feed import Feed
from pellucid.view.records import Records
from pellucid.view.values import Eyes, Updated
from pellucid.watch import FileChange

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"


def read(world):
    """Read what the world holds at this moment."""
    index = EventIndex(ledger=world.ledger, cache_dir=None)
    index.open()
    return index, Records(app=world.app, index=index, ledger=world.ledger, data_dir=world.data_dir)


def eyes(record):
    """Tell which eyes have seen it, and with which body."""
    return record.seen_in_file, record.seen_on_wire, record.observed_body


def test_each_event_tells_which_eyes_have_seen_it(world, observed, line):
    """In the file, on the way out, or both; the body is that which was posted, byte for byte."""
    world.copy(SESSION, line(1), line(2))
    content = observed({1: line(2)}, [line(3)])
    _, records = read(world)
    assert [(True, False, None), (True, True, content), (False, True, content)] == [
        eyes(records.record(number)) for number in range(3)
    ]
    rebuilt = records.record(2)
    assert (State.RELEASED, "d", "viewer_started", line(3)) == (
        rebuilt.row.state,
        rebuilt.distinct_id,
        rebuilt.row.name,
        rebuilt.raw,
    )


def test_of_several_bodies_the_last_one_is_shown(world, observed, line):
    """An event may leave more than once."""
    world.copy(SESSION, line(1), line(2))
    observed({0: line(1)}, [])
    content = observed({0: line(1), 1: line(2)}, [])
    assert (True, True, content) == eyes(read(world)[1].record(0))


def test_a_line_that_waits_in_the_file_was_seen_there(world, line):
    """Before there is any copy of it."""
    world.write(SESSION, line(1))
    index, records = read(world)
    feed = Feed(index=index, ledger=world.ledger, data_dir=world.data_dir)
    feed.note([FileChange(folder=world.data_dir, name=None)])
    while feed.is_behind:
        feed.advance()
    assert (True, False, None) == eyes(records.record(0))


def test_an_index_that_follows_takes_in_what_is_added(world, observed, line):
    """A window that is open shows the rebuilt line, and goes on with what the witness copies behind it."""
    world.write(SESSION, line(1))
    world.witness(SESSION)
    index, records = read(world)
    feed = Feed(index=index, ledger=world.ledger, data_dir=world.data_dir)

    def follow():
        feed.note(
            [
                FileChange(folder=world.data_dir, name=None),
                FileChange(folder=world.ledger.root / "receipts", name=f"{SESSION}.ndjson"),
            ]
        )
        while feed.is_behind:
            feed.advance()

    follow()
    observed({0: line(1)}, [line(2)])
    follow()
    world.write(SESSION, line(3))
    world.witness(SESSION)
    follow()
    assert [line(1), line(2), line(3)] == [records.record(number).raw for number in range(index.count)]
    assert [State.QUEUED, State.RELEASED, State.QUEUED] == [
        records.row(number).state for number in range(index.count)
    ]
    world.empty(SESSION)
    world.witness(SESSION)
    follow()
    assert {State.RELEASED} == {records.row(number).state for number in range(index.count)}


def test_which_eyes_have_seen_an_event_is_told_without_reading_it(world, observed, line):
    """In the file, on the way out, or both; an event that is gone is left out."""
    world.copy(SESSION, line(1), line(2))
    observed({1: line(2)}, [line(3)])
    _, records = read(world)
    assert {0: Eyes.FILE, 1: Eyes.BOTH, 2: Eyes.WIRE} == records.eyes_of([2, 0, 1, 99])
    assert [Eyes.FILE, Eyes.BOTH, Eyes.WIRE] == [records.record(number).eyes for number in range(3)]


def test_rows_are_told_to_have_been_seen_on_their_way_out(showing, world, observed, line):
    """A view that is open repaints them, and a filter by what was seen takes them in."""
    world.copy(SESSION, line(1), line(2), line(3))
    screen = showing(filter_text="seen:wire")
    assert [] == screen.rows()
    observed({1: line(2)}, [line(4)])
    screen.wait_for(lambda screen: [1, 3] == screen.order.tolist())
    screen.view.set_filter("")
    screen.wait_for(lambda screen: len(screen.order) == 4)
    observed({0: line(1)}, [])
    screen.wait_for(
        lambda screen: any(isinstance(each, Updated) and each.first_row == 0 for each in screen.changes)
    )
    assert {0: Eyes.BOTH, 2: Eyes.FILE} == screen.view.eyes_of([0, 2])
