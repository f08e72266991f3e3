"""The rows between events that say what left unseen."""

from __future__ import annotations

import pytest

from pellucid import rfc3339
from pellucid.cli.loss_rows import LossRows, loss_json, loss_sentence
from pellucid.cli.options import Chosen
from pellucid.clock import SystemClock
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.session_notes import note

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"
S = 1_000_000_000
BEGUN_NS = rfc3339.parse("2026-11-23T16:00:00Z")


def numbered(number):
    """An event of that number, recorded in that second."""
    at = rfc3339.form(BEGUN_NS + number * S)
    return (
        f'{{"time_utc":"{at}","kind":"Append","name":"e","props":{{"event_id":{{"Integer":{number}}}}}}}'
    ).encode()


def keep(home, *numbers, session=SESSION):
    """Put a session into the ledger that has these numbers."""
    lines = [numbered(number) for number in numbers]
    with home.ledger.claim(backend="polling", data_dir=home.app.default_data_dir):
        writer = home.ledger.open_session(
            name=session, source=home.app.default_data_dir / f"{session}.json", app=home.app.key
        )
        writer.append(lines, source_bytes=(0, sum(map(len, lines)) + len(lines)))
        writer.release(range(len(lines)), why="emptied", distinct_id="abc")
        writer.close()


@pytest.fixture
def chosen(home):
    """Rerun, with a session of which two events are missing."""
    keep(home, 1, 3, 6)
    return Chosen(app=home.app, locations=home.locations, clock=SystemClock())


def test_each_loss_comes_once_in_its_place(chosen):
    """Before the event that shows it; what is left comes last."""
    rows = LossRows(chosen, wanted=True)
    rows.look([SESSION])
    assert [] == rows.take_before(BEGUN_NS + 2 * S)
    assert [] == rows.take_before(None)
    assert [(2, 2)] == [loss.numbers for loss in rows.take_before(BEGUN_NS + 3 * S)]
    assert [(4, 5)] == [loss.numbers for loss in rows.take_all()]
    rows.look([SESSION])
    assert [] == rows.take_all()


def test_only_what_is_asked_for(chosen):
    """Other sessions, earlier losses, and with a filter all of them are passed over."""
    rows = LossRows(chosen, wanted=True)
    rows.look(["another"])
    assert [] == rows.take_all()
    rows.look([SESSION], since_ns=BEGUN_NS + 5 * S)
    assert [(4, 5)] == [loss.numbers for loss in rows.take_all()]
    unwanted = LossRows(chosen, wanted=False)
    unwanted.look([SESSION])
    assert [] == unwanted.take_all()


def test_it_is_said_and_described(chosen):
    """As lost, with how that is known."""
    rows = LossRows(chosen, wanted=True)
    rows.look([SESSION])
    _, loss = rows.take_all()
    assert "lost: 2 events of session 01227f48 left unseen: numbers 4 to 5 are missing" == loss_sentence(loss)
    described = loss_json(loss)
    assert ("loss", "lost", SESSION, "numbers", 2, [4, 5]) == tuple(
        described[key] for key in ("kind", "state", "session", "how", "least", "numbers")
    )
    assert ("2026-11-23T16:00:03Z", "2026-11-23T16:00:06Z") == (described["after"], described["before"])


def test_what_cannot_be_read_is_told(chosen, home, capsys):
    """The events are listed all the same."""
    (home.ledger.root / "receipts" / f"{SESSION}.ndjson").unlink()
    (home.ledger.root / "receipts" / f"{SESSION}.ndjson").mkdir()
    rows = LossRows(chosen, wanted=True)
    rows.look([SESSION])
    assert [] == rows.take_all()
    assert "cannot be read" in capsys.readouterr().err


def test_events_lists_what_was_lost_in_its_place(chosen, call):
    """As a row of its own; with a filter there are events only."""
    assert chosen.app.key == "rerun"
    found = call("events", "--json").json
    kinds = [row["kind"] for row in found if row["kind"] != "gap"]
    assert ["Append", "loss", "Append", "loss", "Append"] == kinds
    lines = [line for line in call("events").out.splitlines() if line.startswith("lost")]
    assert "lost: 1 event of session 01227f48 left unseen: number 2 is missing" == lines[0]
    assert not [row for row in call("events", "--filter", "name:e", "--json").json if row["kind"] == "loss"]


def test_show_tells_what_its_session_has_lost(chosen, call):
    """With how that is known."""
    assert chosen.app.key == "rerun"
    done = call("show", "01227f48:0")
    assert "Lost of its session:" in done.out
    assert "number 2 is missing. Rerun numbers the events" in done.out
    assert [[2, 2], [4, 5]] == [
        loss["numbers"] for loss in call("show", "01227f48:0", "--json").json["session_losses"]
    ]


def test_released_is_said_in_words(home, call):
    """By `show` of one event, by `events` once under the list."""
    home.copy_of()
    sentence = "aken out of the queue; Rerun posted it to https://tel.rerun.io; its answer is not visible"
    assert f"T{sentence}" in call("show", "ee103505:2").out
    found = call("show", "ee103505:2", "--json").json
    assert (f"T{sentence}", "unknown") == (found["became"], found["answer"])
    assert f"released: t{sentence}." in call("events").err
    assert {"unknown"} == {row["answer"] for row in call("events", "--json").json if "uuid" in row}


def test_a_first_session_says_so(home, call):
    """In `show`, in `events`, and in `status` as long as it waits."""
    home.set_up()
    home.queue("ee103505")
    home.copy_of("ee103505", released=False)
    session = "ee103505-2624-4113-858e-cb3d2ff8ccfd"
    assert note(home.ledger.entry(session), ReceiptKind.FIRST, {"how": "log"}, clock=SystemClock(), once=True)
    sentence = "such a session sends nothing itself"
    assert sentence in call("show", "ee103505:0").out
    assert call("show", "ee103505:0", "--json").json["first_session"] is True
    assert "Session ee103505: This is the first session of Rerun" in call("events").err
    assert {True} == {row["first_session"] for row in call("events", "--json").json if "uuid" in row}
    assert sentence in call("status").out
    assert [session] == list(call("status", "--json").json["first_sessions"])
