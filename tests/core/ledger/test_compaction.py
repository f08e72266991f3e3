"""Compaction: a session that is over takes less room, and nothing that it tells is lost."""

from __future__ import annotations

import pytest

from pellucid.index.event_index import EventIndex
from pellucid.ledger.compaction import Compacted, compact, compacting, lives, sources
from pellucid.ledger.life_lock import LifeLock
from pellucid.ledger.purge import ForgetEvent, forget
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import line_digest
from pellucid.ledger.verification import verify
from pellucid.sending.session_outbox import SessionOutbox

MANY = 60


def lines(count=MANY):
    return [
        b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"n","props":{}} %d' % n
        for n in range(count)
    ]


def ended(work):
    """Go through with it."""
    while True:
        try:
            next(work)
        except StopIteration as done:
            return done.value


def test_many_receipts_become_few(copies):
    """The journey of each line stays, to the nanosecond; chain and digests can be checked as before."""
    copies.copy(*lines(), each=True)
    before, states = copies.journeys(), copies.states()
    found = compact(copies.ledger, "s", data_dir=copies.live)
    assert (1 + 2 * MANY, 4, "") == (found.receipts_before, found.receipts, found.refusal)
    assert (before, states) == (copies.journeys(), copies.states())
    assert verify(copies.ledger, "s").whole
    assert Compacted(folder="s") == compact(copies.ledger, "s", data_dir=copies.live)


def test_it_may_be_compacted_again(copies):
    """What was coalesced before joins what came later."""
    copies.copy(*lines(), each=True)
    compact(copies.ledger, "s")
    copies.copy(*lines(), each=True)
    before = copies.journeys()
    assert 5 == compact(copies.ledger, "s").receipts
    assert ["opened", "witnessed", "released", "compacted", "compacted"] == copies.kinds()
    assert before == copies.journeys()
    assert verify(copies.ledger, "s").whole


def test_room_of_destroyed_lines_is_given_back(copies):
    """They become empty lines; every other line keeps its number, its bytes and its state."""
    big = b"x" * 9000
    copies.copy(b"first", big, b"last")
    forget(copies.ledger, ForgetEvent(folder="s", line=1))
    states = copies.states()
    found = compact(copies.ledger, "s")
    assert found.saved_bytes > 7000
    assert [b"first", b"", b"last"] == copies.lines()
    assert states == copies.states()
    assert b"x" * 100 not in copies.on_disk()
    assert verify(copies.ledger, "s").whole


def test_nothing_is_written_anew_for_less_than_a_block(copies):
    """A few receipts are few already."""
    copies.copy(b"a", b"b", each=True)
    before = copies.on_disk()
    assert Compacted(folder="s") == compact(copies.ledger, "s")
    assert before == copies.on_disk()


@pytest.mark.parametrize("what", ["queued", "live", "unreported", "torn", "purging", "owned"])
def test_a_session_that_goes_on_is_left_alone(copies, what):
    """While anything may still be said of it, its receipts stay as they are."""
    copies.copy(*lines(), each=True)
    entry = copies.ledger.entry("s")
    owner = None
    match what:
        case "queued":
            copies.copy(b"more", released=False)
        case "live":
            copies.queue()
        case "unreported" | "torn":
            with copies.ledger.segments("s")[0].path.open("ab") as segment:
                segment.write(b"x\n" if what == "unreported" else b"x")
        case "purging":
            log = ReceiptLog(path=entry.receipts, clock=copies.clock)
            with log.locked():
                log.catch_up()
                log.append([Draft(kind="purging", details={"lines": [0, 0]})])
        case "owned":
            owner = LifeLock(entry.owner)
    before = copies.on_disk()
    assert Compacted(folder="s") == compact(copies.ledger, "s", data_dir=copies.live)
    assert before == copies.on_disk()
    if owner is not None:
        owner.release()


def test_damage_is_left_for_whoever_looks_into_it(copies, receipts_file):
    """A changed line or a changed receipt would be covered up; the reason is told."""
    copies.copy(*lines(), each=True)
    whole = receipts_file.read_bytes()
    receipts_file.write_bytes(whole.replace(b"emptied", b"emptieD", 1))
    assert "its receipts are damaged (receipt 3)" == compact(copies.ledger, "s").refusal
    receipts_file.write_bytes(whole)
    segment = copies.ledger.segments("s")[0].path
    segment.write_bytes(segment.read_bytes().replace(b'"n"', b'"m"', 1))
    assert "its lines are not those that its receipts were written for" == compact(copies.ledger, "s").refusal
    assert whole == receipts_file.read_bytes()


def test_what_is_written_meanwhile_is_not_lost(copies):
    """A receipt that comes while the new chain is made: then nothing is done."""
    writer = copies.copy(*lines(), each=True)
    work = compacting(copies.ledger, "s")
    next(work)
    writer.append([b"late"], source_bytes=(0, 5))
    writer.release([MANY], why="emptied", distinct_id=None)
    assert (0, MANY + 1) == (ended(work).receipts, len(copies.lines()))


def test_nothing_is_there(copies):
    """A session that nobody knows is not made by asking for it."""
    assert 0 == compact(copies.ledger, "unknown").receipts
    assert [] == copies.ledger.folders()


def test_the_index_sees_the_same(copies, tmp_path):
    """Whoever follows the ledger, and whoever opens it with an old cache, has the same events in the same states."""
    copies.copy(*lines(), each=True)
    copies.copy(b"x" * 9000, each=True)
    copies.copy(*lines(3), name="other", released=False)
    forget(copies.ledger, ForgetEvent(folder="s", line=MANY))

    def told(index):
        return [
            (index.location(event).session, int(index.line[event]), int(index.state[event]), index.raw(event))
            for event in range(index.count)
        ]

    followed = EventIndex(ledger=copies.ledger, cache_dir=tmp_path / "cache")
    followed.open()
    followed.save()
    before = [each if each[1] != MANY or each[0] != "s" else (*each[:3], b"") for each in told(followed)]
    assert compact(copies.ledger, "s").receipts
    followed.refresh("s")
    assert before == told(followed)
    for cache in (tmp_path / "cache", None):
        opened = EventIndex(ledger=copies.ledger, cache_dir=cache)
        opened.open()
        assert before == told(opened)
        opened.close()
    followed.close()


def test_a_session_lives_as_long_as_its_file(copies):
    """Where its first receipt says, and where the program keeps such files now."""
    copies.copy(b"a")
    entry, opened = copies.ledger.entry("s"), copies.ledger.receipts("s")[0]
    other = copies.live.parent / "other"
    assert [copies.live / "s.json", other / "s.json"] == sources(entry, opened, other)
    assert [other / "s.json"] == sources(entry, None, other)
    assert not lives(entry, opened, other)
    other.mkdir()
    (other / "s.json").touch()
    assert lives(entry, opened, other)
    assert not lives(entry, opened, None)
    copies.queue()
    assert lives(entry, opened, None)


def test_what_an_app_of_our_own_has_sent_is_proved_as_before(copies):
    """Its batches, attempts and answers stay word for word; only what was recorded one by one is told together."""
    count, salt = 40, "ab" * 16
    entry = copies.ledger.entry("own")
    entry.events.mkdir(parents=True)
    (entry.events / "000001.ndjson").write_bytes(b"".join(line + b"\n" for line in lines(count)))
    log = ReceiptLog(path=entry.receipts, clock=copies.clock)
    sealed = {
        "lines": [0, count - 1],
        "batch": "b",
        "body_sha256": "cd" * 32,
        "body_bytes": 9,
        "uuids": ["u"],
    }
    with log.locked():
        log.append([Draft(kind="opened", details={"session": "own", "salt": salt, "epoch": 1})])
        for number, line in enumerate(lines(count)):
            copies.clock.move(seconds=1)
            digest = line_digest(bytes.fromhex(salt), [line])
            log.append([Draft(kind="recorded", details={"lines": [number, number], "digest": digest})])
        log.append(
            [
                Draft(
                    kind="sealed", details=sealed | {"digest": line_digest(bytes.fromhex(salt), lines(count))}
                ),
                Draft(kind="attempt", details={"lines": [0, count - 1], "batch": "b", "number": 1}),
                Draft(kind="sent", details={"lines": [0, count - 1], "batch": "b", "status": 200}),
            ]
        )
    before = copies.journeys("own")
    assert 6 == compact(copies.ledger, "own").receipts
    assert ["opened", "recorded", "sealed", "attempt", "sent", "compacted"] == copies.kinds("own")
    assert before == copies.journeys("own")
    told = next(each for each in copies.ledger.receipts("own") if each.kind == "sealed").details
    assert sealed == {key: value for key, value in told.items() if key != "digest"}
    assert verify(copies.ledger, "own").whole
    outbox = SessionOutbox(entry, clock=copies.clock)
    with outbox.log.locked():
        outbox.catch_up()
    assert outbox.is_at_rest
    assert {} == outbox.batches
