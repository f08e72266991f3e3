"""How the command line words what is kept back for review."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.cli.hold_words import deleted_sentence, deletion_sentence, review_json, review_lines
from pellucid.holding.values import CANNOT_HOLD, Deleted, Leftover, Review, Standing
from pellucid.ledger.ledger import WitnessStatus

WITNESS = WitnessStatus(pid=7, since_ns=0, backend="inotify", data_dir=Path("/d"))
LEFTOVER = Leftover(
    session="abc",
    path=Path("/d/abc.json"),
    standing=Standing.KEPT_BACK,
    written_ns=1_795_780_900_000_000_000,
    since_ns=1_795_780_915_000_000_000,
    events=1,
    size_bytes=2048,
    is_read=False,
    why="",
)


def review(**changed):
    """Return a review of one leftover that is held, changed."""
    parts = {
        "is_on": True,
        "is_possible": True,
        "is_obeyed": True,
        "witness": WITNESS,
        "leftovers": (LEFTOVER,),
        "gone": {},
        "trouble": "",
        "is_collecting": True,
    }
    return Review(**parts | changed)


def test_what_is_held_is_said_in_a_row(home):
    """Session, events, size, how it stands and since when."""
    lines = review_lines(home.app, review())
    assert "Leftovers are kept back for review: 1 file held now, by process 7." == lines[0]
    assert "abc  1 event  2.0 KiB  kept back  since 2026-11-27 " in lines[2]
    assert not any("Note:" in line for line in lines)
    assert list(CANNOT_HOLD) == [line.removeprefix("  - ") for line in lines[-len(CANNOT_HOLD) :]]


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"is_possible": False}, "Nothing can be kept back for review on this system."),
        ({"is_on": False}, "is posted at its next start"),
        ({"witness": None}, "no witness runs, so nothing is held now"),
        ({"is_obeyed": False}, "has not obeyed your last choice yet"),
        ({"is_collecting": False}, "collection is off"),
        ({"trouble": "The choice is unreadable."}, "The choice is unreadable."),
        ({"gone": {"xyz": 1_795_780_915_000_000_000}}, "xyz was held, and went all the same"),
    ],
)
def test_whatever_a_person_has_to_know_is_said(home, changed, sentence):
    """Each condition has its own words."""
    assert sentence in "\n".join(review_lines(home.app, review(**changed)))


def test_json_names_it_all(home):
    """Times are RFC 3339; what there is not is null."""
    answer = review_json(review())
    assert (True, True, 7, None) == (answer["on"], answer["obeyed"], answer["witness"], answer["trouble"])
    assert {
        "session": "abc",
        "path": "/d/abc.json",
        "standing": "kept back",
        "written": "2026-11-27T12:01:40Z",
        "since": "2026-11-27T12:01:55Z",
        "events": 1,
        "size_bytes": 2048,
        "read": False,
        "why": None,
    } == answer["leftovers"][0]


def test_a_deletion_is_told_before_and_after(home):
    """What would be lost, and what became of the copies."""
    assert "1 event (2.0 KiB)" in deletion_sentence(home.app, LEFTOVER)
    deleted = Deleted(session="abc", path=Path("/d/abc.json"), size_bytes=2048, events=2, withheld=1)
    assert "copies of 1 of them say: withheld" in deleted_sentence(deleted)
    without = Deleted(session="abc", path=Path("/d/abc.json"), size_bytes=2048, events=2, withheld=0)
    assert "no copy of them" in deleted_sentence(without)


def test_one_event_is_one(home):
    """And of one is not spoken as of several."""
    one = Deleted(session="abc", path=Path("/d/abc.json"), events=1, size_bytes=9, withheld=1)
    assert deleted_sentence(one).startswith(
        "Deleted: 1 event; no start will post it. Pellucid's copy of it says: withheld."
    )
    assert deletion_sentence(home.app, LEFTOVER).endswith("Deleted, it is never posted.")
