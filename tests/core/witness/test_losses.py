"""What left unseen, as it is read from a ledger, and how it is said."""

from __future__ import annotations

import pytest

from pellucid import rfc3339
from pellucid.ledger.observed_session import ObservedSession
from pellucid.ledger.posted_bodies import KeptBody
from pellucid.ledger.purge import ForgetEvent, ForgetSession, forget
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.session_notes import note
from pellucid.ledger.session_writer import SessionOrigin
from pellucid.wire import BodyHeader, body
from pellucid.wire.posted import read_posted
from pellucid.witness.beats import Doing
from pellucid.witness.losses import How, LossReader, _contents, first_session_words, losses
from pellucid.witness.watched import WATCHED_FILE, After, Stretch

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"
OTHER = "890de3eb-5a80-4ce7-a799-85448e541683"
S = 1_000_000_000
BEGUN_NS = rfc3339.parse("2026-11-23T16:00:00Z")


def numbered(number, *, at_s=None):
    """An event of that number; some seconds into the session."""
    at = rfc3339.form(BEGUN_NS + (number if at_s is None else at_s) * S)
    return (
        f'{{"time_utc":"{at}","kind":"Append","name":"e","props":{{"event_id":{{"Integer":{number}}}}}}}'
    ).encode()


@pytest.fixture
def begin(world):
    """Copy lines of a session as a witness does that held its file from birth."""

    def begin(*numbers, session=SESSION, from_birth=True):
        if from_birth:
            world.writer(session).begin_at_birth()
        world.copy(session, *map(numbered, numbers))

    return begin


@pytest.fixture
def emptied(world):
    """Note that a session's file was emptied off its beat, some seconds into it."""

    def emptied(at_s, session=SESSION):
        details = {
            "how": "beat",
            "emptied": rfc3339.form(BEGUN_NS + int(at_s * S)),
            "beat": rfc3339.form(BEGUN_NS + int(at_s * S) - S),
        }
        entry = world.ledger.entry(session)
        assert note(entry, ReceiptKind.UNSEEN, details, clock=world.clock, once=False)

    return emptied


@pytest.fixture
def rebuilt(world):
    """Add a line that was seen on its way out only."""

    def rebuilt(raw):
        content = body(BodyHeader(api_key="k", distinct_id="d", session_id=SESSION), [raw]).content
        session = ObservedSession(
            entry=world.ledger.entry(SESSION),
            origin=SessionOrigin(name=SESSION, source=world.live_file(SESSION), app=world.app.key),
            clock=world.clock,
        )
        kept = KeptBody(at_ns=world.clock.now_ns(), parts=read_posted(content).parts)
        session.note(kept, seen={}, rebuilt={0: raw}, distinct_id="d")

    return rebuilt


@pytest.fixture
def watched_for(world):
    """Say when somebody watched, in seconds from the beginning of the session."""

    def watched_for(*stretches):
        lines = [
            Stretch(
                from_ns=BEGUN_NS + begun * S, to_ns=BEGUN_NS + ended * S, doing=Doing.WATCHING,
                after=After.START, copied=0, last_ns=None,
            ).line()
            for begun, ended in stretches
        ]  # fmt: skip
        (world.ledger.root / WATCHED_FILE).write_bytes(b"".join(lines))

    return watched_for


def found(world):
    """Return what is lost, in short."""
    return [(loss.how, loss.least, loss.numbers) for loss in losses(world.ledger, title="Rerun")]


def test_nothing_is_lost_where_all_was_seen(world, begin):
    """Several processes at a time, each with its own numbers; a session that somebody came to late."""
    begin(1, 2, 3)
    begin(1, 2, session=OTHER)
    begin(7, 8, session="late", from_birth=False)
    assert [] == found(world)


def test_missing_numbers_are_told(world, begin):
    """How many, of which session, and how that is known."""
    begin(1, 2, 6)
    (loss,) = losses(world.ledger, title="Rerun")
    assert (How.NUMBERS, 3, (3, 5), SESSION, True) == (
        loss.how, loss.least, loss.numbers, loss.session, loss.watched,
    )  # fmt: skip
    assert (BEGUN_NS + 2 * S, BEGUN_NS + 6 * S) == (loss.after_ns, loss.before_ns)
    assert "3 events of session 01227f48 left unseen: numbers 3 to 5 are missing" == loss.words
    assert "Rerun numbers the events" in loss.tip


@pytest.mark.parametrize("piece_bytes", [1, 200, 1 << 18])
def test_a_log_is_looked_through_in_pieces(world, begin, monkeypatch, piece_bytes):
    """Each is whole lines, however long they are, and together they are the log; what is missing is told as ever."""
    monkeypatch.setattr("pellucid.ledger.log_pass.PORTION_BYTES", piece_bytes)
    begin(1, 2, 3, 5, 6)
    entry = world.ledger.entry(SESSION)
    (log,) = [path.read_bytes() for path in entry.events.glob("*.ndjson")]
    pieces = list(_contents(entry))
    assert log == b"".join(pieces)
    assert all(piece.endswith(b"\n") for piece in pieces)
    assert {1: 5, 200: 3, 1 << 18: 1}[piece_bytes] == len(pieces)
    assert [(How.NUMBERS, 1, (4, 4))] == found(world)


def test_one_is_told_as_one(world, begin):
    """In the singular."""
    begin(1, 3)
    (loss,) = losses(world.ledger, title="Rerun")
    assert "1 event of session 01227f48 left unseen: number 2 is missing" == loss.words


def test_the_beginning_is_missed_only_where_it_was_watched(world, begin):
    """The first receipt tells whether it was."""
    begin(3, 4)
    begin(3, 4, session=OTHER, from_birth=False)
    assert [(How.NUMBERS, 2, (1, 2))] == found(world)


def test_a_number_that_turns_up_is_no_loss(world, begin, rebuilt):
    """It was copied late, or seen on its way out."""
    begin(1, 4)
    world.copy(SESSION, numbered(2))
    assert [(How.NUMBERS, 1, (3, 3))] == found(world)
    rebuilt(numbered(3))
    assert [] == found(world)


def test_what_is_quite_new_is_waited_for(world):
    """The next number may be on its way."""
    now_s = (world.clock.now_ns() - BEGUN_NS) // S
    world.copy(SESSION, numbered(1), numbered(3, at_s=now_s))
    reader = LossReader(ledger=world.ledger, title="Rerun")
    assert () == reader.all_losses()
    world.copy(OTHER, numbered(1), numbered(3, at_s=now_s - 20))
    assert [OTHER] == [loss.session for loss in reader.all_losses()]


def test_what_was_forgotten_is_not_lost(world, begin):
    """Neither a single event, nor the beginning of a session that was forgotten and goes on."""
    begin(1, 2, 3)
    world.writer(SESSION).release([0, 1, 2], why="emptied", distinct_id="id")
    forget(world.ledger, ForgetEvent(folder=SESSION, line=1))
    assert [] == found(world)
    begin(1, 2, session=OTHER)
    world.writer(OTHER).release([0, 1], why="emptied", distinct_id="id")
    forget(world.ledger, ForgetSession(folder=OTHER))
    world.copy(OTHER, numbered(3))
    assert [] == found(world)
    world.copy(OTHER, numbered(5))
    assert [(How.NUMBERS, 1, (4, 4))] == found(world)


def test_what_left_while_nobody_watched_is_told_as_that(world, begin, watched_for):
    """It is as lost; but nobody failed to see it."""
    begin(1, 2, 5, 6, 8)
    watched_for((0, 3), (5, 100))
    first, second = losses(world.ledger, title="Rerun")
    assert ((3, 4), False) == (first.numbers, first.watched)
    assert (
        "2 events of session 01227f48 left unseen while nobody watched: numbers 3 to 4 are missing"
        == first.words
    )
    assert ((7, 7), True) == (second.numbers, second.watched)


def test_before_the_first_witness_nobody_watched(world, begin, watched_for):
    """That is no gap, and still a time in which nobody could see."""
    begin(1, 3, from_birth=False)
    watched_for((50, 100))
    assert [False] == [loss.watched for loss in losses(world.ledger, title="Rerun")]


def test_an_emptying_off_the_beat_is_told(world, begin, emptied):
    """It says no more than that something was there."""
    begin(1)
    emptied(4.7)
    (loss,) = losses(world.ledger, title="Rerun")
    assert (How.BEAT, 1, None, BEGUN_NS + 4_700_000_000) == (
        loss.how, loss.least, loss.numbers, loss.before_ns,
    )  # fmt: skip
    assert loss.words.startswith("at least 1 event of session 01227f48 left unseen: its file was emptied off")
    assert "as in a crash" in loss.tip


def test_a_line_that_was_seen_after_all_explains_the_emptying(world, begin, emptied, rebuilt):
    """As the second eye may see it."""
    begin(1)
    emptied(4.7)
    rebuilt(numbered(2, at_s=4))
    assert [] == found(world)


def test_what_another_version_knows_is_passed_over(world, begin):
    """A way that we do not know of says nothing to us."""
    begin(1)
    for details in ({"how": "stars"}, {"how": "beat"}, {"how": "beat", "emptied": "x", "beat": "y"}):
        note(world.ledger.entry(SESSION), ReceiptKind.UNSEEN, details, clock=world.clock, once=False)
    assert [] == found(world)


def test_a_first_session_is_told(world, begin):
    """In whole sentences; of another one nothing is said."""
    begin(1)
    begin(1, session=OTHER)
    note(world.ledger.entry(SESSION), ReceiptKind.FIRST, {"how": "log"}, clock=world.clock, once=True)
    reader = LossReader(ledger=world.ledger, title="Rerun")
    assert "sends nothing itself. What it recorded leaves with the next start of Rerun." in (
        reader.of(SESSION).first_session
    )
    assert "" == reader.of(OTHER).first_session
    assert "" == reader.of("unheard of").first_session
    for session in (SESSION, OTHER, "unheard of"):
        said = first_session_words(world.ledger, session, title="Rerun")
        assert reader.of(session).first_session == said


def test_a_reader_sees_what_is_new(world, begin):
    """What it remembers counts only as long as the session is as it was."""
    begin(1, 3)
    reader = LossReader(ledger=world.ledger, title="Rerun")
    assert [(2, 2)] == [loss.numbers for loss in reader.all_losses()]
    world.copy(SESSION, numbered(2), numbered(5))
    assert [(4, 4)] == [loss.numbers for loss in reader.all_losses()]
    world.writer(SESSION).release([0, 1, 2, 3], why="emptied", distinct_id="id")
    forget(world.ledger, ForgetSession(folder=SESSION))
    assert () == reader.all_losses()
