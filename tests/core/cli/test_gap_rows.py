"""The rows between events that say when nobody looked."""

from __future__ import annotations

import pytest

from pellucid.cli.gap_rows import GapRows, gap_json
from pellucid.cli.options import Chosen
from pellucid.clock import SystemClock
from pellucid.witness.beats import Doing
from pellucid.witness.gaps import Gap, Why
from pellucid.witness.watched import WATCHED_FILE, After, Stretch

S = 1_000_000_000


@pytest.fixture
def chosen(home):
    """Rerun, with a witness from second 100 to 200, and another from 300 to 400."""
    home.ledger.root.mkdir(parents=True)
    lines = [
        Stretch(
            from_ns=begun * S,
            to_ns=(begun + 100) * S,
            doing=Doing.WATCHING,
            after=After.START,
            copied=0,
            last_ns=None,
        ).line()
        for begun in (100, 300)
    ]
    (home.ledger.root / WATCHED_FILE).write_bytes(b"".join(lines))
    return Chosen(app=home.app, locations=home.locations, clock=SystemClock())


BETWEEN = Gap(from_ns=200 * S, to_ns=300 * S, why=Why.NO_WITNESS)
SINCE = Gap(from_ns=400 * S, to_ns=None, why=Why.NO_WITNESS)


def test_each_gap_comes_once_in_its_place(chosen):
    """Before the first event that is later than its beginning; what is left comes last."""
    rows = GapRows(chosen, wanted=True)
    rows.look()
    assert [] == rows.take_before(150 * S)
    assert [] == rows.take_before(None)
    assert [BETWEEN] == rows.take_before(250 * S)
    assert [] == rows.take_before(350 * S)
    assert [SINCE] == rows.take_all()
    rows.look()
    assert [] == rows.take_all()


def test_gaps_before_the_first_row_are_passed_over(chosen):
    """Where older events are left out, what lies between those is, too."""
    rows = GapRows(chosen, wanted=True)
    rows.look(since_ns=301 * S)
    assert [SINCE] == rows.take_all()


def test_a_gap_that_has_ended_is_told_again(chosen, home):
    """It was told without an end; now it has one."""
    rows = GapRows(chosen, wanted=True)
    rows.look()
    rows.take_all()
    file = home.ledger.root / WATCHED_FILE
    line = file.read_bytes().splitlines(keepends=True)[-1]
    file.write_bytes(
        file.read_bytes() + line.replace(b"00:05:00", b"00:10:00").replace(b"00:06:40", b"00:11:40")
    )
    rows.look()
    assert [(400 * S, 600 * S), (700 * S, None)] == [(gap.from_ns, gap.to_ns) for gap in rows.take_all()]


def test_nobody_asked_for_gaps(chosen):
    """Then there are none, whatever was written down."""
    rows = GapRows(chosen, wanted=False)
    rows.look()
    assert [] == rows.take_all()


def test_what_cannot_be_read_is_told(chosen, home, capsys):
    """The events are listed all the same."""
    (home.ledger.root / WATCHED_FILE).unlink()
    (home.ledger.root / WATCHED_FILE).mkdir()
    rows = GapRows(chosen, wanted=True)
    rows.look()
    assert [] == rows.take_all()
    assert "watched.ndjson cannot be read" in capsys.readouterr().err


def test_json_tells_a_gap_from_an_event():
    """By its kind; a gap that lasts has no end."""
    assert {
        "kind": "gap",
        "from": "1970-01-01T00:03:20Z",
        "from_ns": 200 * S,
        "to": "1970-01-01T00:05:00Z",
        "to_ns": 300 * S,
        "why": "no witness was running",
    } == gap_json(BETWEEN)
    assert (None, None) == (gap_json(SINCE)["to"], gap_json(SINCE)["to_ns"])
