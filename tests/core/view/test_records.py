"""Rows and records: where an event is and was, what its uuid is, under which id it goes out."""

from __future__ import annotations

import json
import os

import pytest

from pellucid.errors import NotFoundError, UsageError
from pellucid.event import Event, UnreadableLine
from pellucid.identity import event_uuid
from pellucid.index.event_index import EventIndex
from pellucid.ledger.compaction import compact
from pellucid.ledger.receipts import ReceiptKind
from pellucid.state import State
from pellucid.view.feed import Feed
from pellucid.view.records import Records
from pellucid.watch import FileChange

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"


@pytest.fixture
def records(world):
    """Read what the world holds at this moment."""

    def read():
        index = EventIndex(ledger=world.ledger, cache_dir=None)
        index.open()
        feed = Feed(index=index, ledger=world.ledger, data_dir=world.data_dir)
        feed.note([FileChange(folder=world.data_dir, name=None)])
        while feed.is_behind:
            feed.advance()
        return Records(app=world.app, index=index, ledger=world.ledger, data_dir=world.data_dir)

    return read


def set_up(world, analytics_id):
    """Write a config as Rerun does."""
    world.config_file.parent.mkdir(exist_ok=True)
    world.config_file.write_text(
        json.dumps(
            {
                "analytics_enabled": True,
                "analytics_id": analytics_id,
                "metadata": {},
                "config_file_path": str(world.config_file),
                "data_dir_path": str(world.data_dir),
            },
            separators=(",", ":"),
        )
    )


def test_a_queued_event(world, records, line):
    """A copied event tells both its places, its receipts, and the id that the config holds now."""
    set_up(world, "a" * 32)
    world.write(SESSION, line(1, "first"), line(2, "second"))
    world.witness(SESSION)

    record = records().record(1)

    assert line(2, "second") == record.raw
    assert ("second", "Append", SESSION, State.QUEUED, False) == (
        record.row.name,
        record.row.kind,
        record.row.session,
        record.row.state,
        record.row.unreadable,
    )
    assert (world.live_file(SESSION), len(line(1, "first")) + 1) == (
        record.session_file,
        record.session_offset,
    )
    assert (record.session_offset, 1) == (record.copy_offset, record.line_number)
    assert line(2, "second") == record.copy_file.read_bytes()[record.copy_offset :][: record.row.size_bytes]
    assert [ReceiptKind.WITNESSED] == [receipt.kind for receipt in record.receipts]
    assert "a" * 32 == record.distinct_id
    assert isinstance(record.event, Event)
    assert record.row.time_ns == record.event.time_ns


def test_a_live_event(world, records, line):
    """A line without a copy tells only where the app has it."""
    world.write(SESSION, line(1), line(2))

    record = records().record(1)

    assert (None, None, None, ()) == (
        record.copy_file,
        record.copy_offset,
        record.line_number,
        record.receipts,
    )
    assert (len(line(1)) + 1, None) == (record.session_offset, record.distinct_id)
    assert record.uuid == event_uuid(session=SESSION, kind="Append", event_id=2, raw=line(2), occurrence=1)


def test_the_id_of_a_released_event(world, records, line):
    """A released event keeps the id that it left under, whatever the config says now."""
    world.write(SESSION, line(1))
    world.witness(SESSION)
    world.empty(SESSION)
    world.witness(SESSION)
    set_up(world, "b" * 32)

    record = records().record(0)

    assert (State.RELEASED, "id-of-then") == (record.row.state, record.distinct_id)
    assert [ReceiptKind.WITNESSED, ReceiptKind.RELEASED] == [receipt.kind for receipt in record.receipts]


def test_unreadable_lines(world, records, line):
    """A line with no event in it is shown as such, and takes its place after the one before it."""
    world.write(SESSION, line(1), b"no json")
    world.witness(SESSION)
    read = records()

    assert (True, None, "", 7) == (
        read.row(1).unreadable,
        read.row(1).time_ns,
        read.row(1).name,
        read.row(1).size_bytes,
    )
    assert isinstance(read.record(1).event, UnreadableLine)
    assert read.find(str(read.record(1).uuid)) == 1


def test_identical_lines_are_told_apart(world, records, line):
    """Each repetition has a uuid of its own, the same one live and copied."""
    world.write(SESSION, *[line(1)] * 3, *[b"x"] * 2)
    live = records()
    before = [live.record(event).uuid for event in range(5)]
    world.witness(SESSION)
    copied = records()

    assert before == [copied.record(event).uuid for event in range(5)]
    assert 5 == len(set(before))
    assert [0, 1, 2, 3, 4] == [copied.find(f"urn:uuid:{uuid}") for uuid in before]


def test_a_prefix_of_two_sessions(world, records, line):
    """A prefix that fits two sessions is refused, unless it is the whole name of one."""
    for session in ("abc", "abcd"):
        world.write(session, line(1))
        world.witness(session)
    read = records()

    with pytest.raises(UsageError, match="beginning of 2 sessions"):
        read.find("ab:0")
    assert "abc" == read.row(read.find("abc:0")).session
    assert "abcd" == read.row(read.find("abcd:0")).session


def test_offsets_that_nobody_knows(world, records, line):
    """Where lines had gaps between them in the app's file, their places there are not guessed."""
    world.live_file(SESSION).write_bytes(b"\0\0" + line(1) + b"\n\n" + line(2) + b"\n")
    world.witness(SESSION)

    assert [None, None] == [records().record(event).session_offset for event in range(2)]


def test_bytes_that_are_gone(world, records, line):
    """An event whose bytes changed underneath is not shown with others."""
    world.write(SESSION, line(1))
    world.witness(SESSION)
    read = records()
    os.truncate(read.record(0).copy_file, 10)

    with pytest.raises(NotFoundError):
        read.record(0)
    with pytest.raises(NotFoundError):
        read.row(1)
    assert [] == read.queue_of(SESSION)
    assert [] == read.queue_of("nobody")


def test_a_compacted_session_tells_of_each_event_as_before(world, records, line):
    """When it was seen and when it left, under which id, and where it stood in the program's file."""
    world.witness(SESSION)
    for number in range(60):
        world.write(SESSION, line(number + 1, "n"))
        world.witness(SESSION)
        if number % 3 == 2:
            world.empty(SESSION)
            world.witness(SESSION)
    world.delete(SESSION)
    before = [records().record(event) for event in (0, 30, 59)]
    assert compact(world.ledger, SESSION, data_dir=world.data_dir).receipts

    def told(record):
        steps = [
            (each.kind, each.at_ns, each.text("why"), each.text("distinct_id")) for each in record.receipts
        ]
        return record.raw, record.uuid, record.session_offset, record.distinct_id, steps

    after = [records().record(event) for event in (0, 30, 59)]
    assert list(map(told, before)) == list(map(told, after))
    assert 0 == after[1].session_offset


def test_an_event_that_got_another_number_just_now(world, records, line, monkeypatch):
    """An index that is rebuilt between two looks has fewer events: that is no fault, it is not there any more."""
    set_up(world, "a" * 32)
    world.write(SESSION, line(1, "first"))
    found = records()
    row = found.row(0)
    monkeypatch.setattr(found, "row", lambda _event: row)  # as it was before
    with pytest.raises(NotFoundError):
        found.record(1_000_000)
