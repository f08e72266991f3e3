"""What stands between the events of a list: gaps and changes of the config, in the order of time."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.cli.options import Chosen
from pellucid.cli.rows_between import RowsBetween, between_json, between_sentence
from pellucid.clock import SystemClock
from pellucid.config.changes import Collection, Known
from pellucid.config.history import ConfigHistory
from pellucid.witness.beats import Doing
from pellucid.witness.watched import WATCHED_FILE, After, Stretch

S = 1_000_000_000


class At:
    """A clock that stands where the test has put it."""

    ns = 0

    def now_ns(self):
        """The time of day."""
        return self.ns

    def monotonic_s(self):
        """The same."""
        return self.ns / S


@pytest.fixture
def chosen(home):
    """Rerun: not watched from second 200 to 300 and since 400; its config changed in 150, 250 and 500."""
    clock = At()
    history = ConfigHistory(root=home.ledger.root, clock=clock)
    for second, collection in ((100, "on"), (150, "off"), (250, "on"), (500, "off")):
        clock.ns = second * S
        with history.locked():
            history.note(Known(collection=Collection(collection), analytics_id="a", data_dir=Path("/data")))
    stretches = (
        Stretch(
            from_ns=begun * S,
            to_ns=(begun + 100) * S,
            doing=Doing.WATCHING,
            after=After.START,
            copied=0,
            last_ns=None,
        )
        for begun in (100, 300)
    )
    (home.ledger.root / WATCHED_FILE).write_bytes(b"".join(each.line() for each in stretches))
    return Chosen(app=home.app, locations=home.locations, clock=SystemClock())


def kinds(rows):
    """What they are, and when."""
    told = [between_json(row) for row in rows]
    return [(each["kind"], each.get("from_ns", each.get("at_ns")) // S) for each in told]


def test_both_kinds_come_in_the_order_of_time(chosen):
    """Before the event that follows them, or at the end."""
    rows = RowsBetween(chosen, wanted=True)
    rows.look()
    assert [("config", 150), ("gap", 200)] == kinds(rows.take_before(220 * S))
    assert [("config", 250), ("gap", 400), ("config", 500)] == kinds(rows.take_all())


def test_a_list_shows_them(chosen, home, call):
    """As lines, and in `--json`; with a filter there are events only."""
    home.copy_of("ee103505")
    listed = call("events", "--json").json
    assert [("config", None), ("gap", None)] == [
        (each["kind"], each.get("uuid")) for each in listed if each["kind"] in {"gap", "config"}
    ][:2]
    lines = [line for line in call("events").out.splitlines() if "config changed" in line]
    assert 3 == len(lines)
    assert "config changed" not in call("events", "--filter", "name:viewer*").out


def test_each_is_a_sentence(chosen):
    """For a person."""
    rows = RowsBetween(chosen, wanted=True)
    rows.look()
    sentences = [between_sentence(row) for row in rows.take_all()]
    assert sentences[0].startswith("config changed, 1970-01-01 00:02:30: collection was switched off")
    assert sentences[1].startswith("not watched from 1970-01-01 00:03:20")
