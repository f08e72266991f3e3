"""What became of an event that a program took out, and no more than is known of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.apps import rerun_app
from pellucid.index.event_index import EventIndex
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.observed_session import ObservedSession
from pellucid.ledger.session_writer import SessionOrigin
from pellucid.view.fates import Answer, failure_parts, fate_of, release_parts, released_words
from pellucid.view.records import Records

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"


@pytest.fixture
def rerun(tmp_path, monkeypatch):
    """Rerun, as this person has it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    return rerun_app()


@pytest.fixture
def fate(world, rerun):
    """Say what became of the session's line of that number."""

    def fate(number=0, app=rerun):
        index = EventIndex(ledger=world.ledger, cache_dir=None)
        index.open()
        records = Records(app=world.app, index=index, ledger=world.ledger, data_dir=world.data_dir)
        return fate_of(records.record(number), app)

    return fate


@pytest.fixture
def answer(world):
    """Write what the program's own log told of the upload of lines."""

    def answer(outcome, *lines, why=""):
        ObservedSession(
            entry=world.ledger.entry(SESSION),
            origin=SessionOrigin(name=SESSION, source=world.live_file(SESSION), app=world.app.key),
            clock=world.clock,
        ).answer(lines, outcome, why=why)

    return answer


@pytest.fixture
def released(world, line):
    """Copy a line, and release it."""

    def released(why="emptied", raw=None):
        world.copy(SESSION, line(1) if raw is None else raw)
        world.writer(SESSION).release([0], why=why, distinct_id="id")

    return released


def test_what_waits_has_no_fate(world, line, fate):
    """Its state says all."""
    world.copy(SESSION, line(1))
    assert fate() is None


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (
            "emptied",
            "Taken out of the queue; Rerun posted it to https://tel.rerun.io; its answer is not visible",
        ),
        (
            "deleted",
            (
                "Taken out of the queue with its file; Rerun posts what it takes out to "
                "https://tel.rerun.io; its answer is not visible"
            ),
        ),
        (
            "found gone",
            (
                "Gone from the queue when we looked again; Rerun posts what it takes out to "
                "https://tel.rerun.io; its answer is not visible"
            ),
        ),
    ],
)
def test_what_left_was_posted_and_no_answer_is_visible(released, fate, why, words):
    """Who deletes a whole file may have been somebody else: then only the habit is told."""
    released(why)
    found = fate()
    assert (Answer.UNKNOWN, words) == (found.answer, found.words)
    assert "`pellucid run` reads it" in found.tip


def test_a_program_without_a_place_only_pretends(released, fate, rerun):
    """As the demo does."""
    released()
    found = fate(app=replace(rerun, title="Demo", endpoint=""))
    assert ("Taken out of the queue; Demo only pretends to post it", "") == (found.words, found.tip)


def test_a_failed_upload_is_a_loss(released, fate, answer):
    """Its own log told so, and the event was deleted before."""
    released()
    answer("failed", 0, why="io: Connection refused")
    found = fate()
    assert Answer.FAILED is found.answer
    assert "Lost by Rerun: it deleted the event, and the upload to https://tel.rerun.io failed" == found.words
    assert "io: Connection refused" in found.tip


def test_what_is_still_queued_is_not_lost(world, line, fate, answer):
    """The next start takes it up once more."""
    world.copy(SESSION, line(1))
    answer("failed", 0)
    assert fate() is None
    assert "the event is still queued" in failure_parts("Rerun", is_gone=False)
    assert "Lost by Rerun" in failure_parts("Rerun", is_gone=True)


def test_an_accepted_upload_is_told(released, fate, answer):
    """That one try failed does not undo it."""
    released()
    answer("accepted", 0)
    answer("failed", 0)
    found = fate()
    assert Answer.ACCEPTED is found.answer
    assert found.words.endswith("; the server took it, as Rerun's own log told")


def test_what_rerun_cannot_read_was_never_sent(released, fate):
    """It deletes such a line."""
    released(raw=b'{"time_utc":"2026-11-23T16:00')
    assert (Answer.NEVER_SENT, "Taken out of the queue and deleted unsent; Rerun cannot read it") == (
        fate().answer,
        fate().words,
    )


def test_what_was_seen_on_its_way_out_was_posted(released, fate, observed, line, rerun):
    """Whatever became of its file."""
    released("deleted")
    observed({0: line(1)}, [])
    assert f"{'; '.join(release_parts('emptied', rerun))}" == fate().words


def test_the_word_is_explained(rerun):
    """In one sentence."""
    assert (
        "taken out of the queue; Rerun posted it to https://tel.rerun.io; its answer is not visible"
        == released_words(rerun)
    )


def test_an_app_with_the_engine_inside_knows_better(tmp_path, outgoing):
    """Its receipts have the server's answer."""
    folder = outgoing.record(1)
    index = EventIndex(ledger=outgoing.ledger, cache_dir=None)
    index.open()
    records = Records(app=outgoing.known, index=index, ledger=outgoing.ledger, data_dir=tmp_path)
    assert isinstance(outgoing.ledger, Ledger)
    assert folder
    assert fate_of(records.record(0), outgoing.known) is None
