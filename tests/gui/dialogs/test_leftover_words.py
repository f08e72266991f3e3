"""How leftovers are worded."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.holding.values import Deleted, Leftover, Review, Standing
from pellucid.ledger.ledger import WitnessStatus
from pellucid_gui.dialogs.leftover_words import deleted_words, leftover_row, state_words
from pellucid_gui.widgets.notice import Tone

WITNESS = WitnessStatus(pid=7, since_ns=0, backend="inotify", data_dir=Path("/d"))
NS = 1_795_775_800_000_000_000


def leftover(**changed):
    """A leftover that is kept back."""
    parts = {
        "session": "01227f48-ce91",
        "path": Path("/d/01227f48-ce91.json"),
        "standing": Standing.KEPT_BACK,
        "written_ns": NS,
        "since_ns": NS,
        "events": 1_200,
        "size_bytes": 2_048,
        "is_read": True,
        "why": "",
    }
    return Leftover(**parts | changed)


def said(**changed):
    """What is said of a review."""
    ends_with_window = changed.pop("ends_with_window", False)
    parts = {
        "is_on": True,
        "is_possible": True,
        "is_obeyed": True,
        "witness": WITNESS,
        "leftovers": (leftover(),),
        "gone": {},
        "trouble": "",
        "is_collecting": True,
    }
    return state_words("Rerun", Review(**parts | changed), ends_with_window=ends_with_window)


def test_a_row_says_it_in_short():
    """And why, where that is no choice of the person's."""
    row = leftover_row(leftover())
    assert ("Kept back", "2026-11-27 10:36:40", "01227f48", "1,200", "2.0 kB") == row.cells[:5]
    assert "since 2026-11-27 10:36:40, read" == row.cells[5]
    held = leftover_row(leftover(standing=Standing.NOT_HELD, since_ns=None, why="no witness runs"))
    assert ("Not held", "no witness runs") == (held.cells[0], held.cells[5])


@pytest.mark.parametrize("standing", list(Standing))
def test_each_standing_has_a_shape_of_its_own(standing):
    """Colour alone says nothing."""
    others = {leftover_row(leftover(standing=each)).icon for each in Standing if each is not standing}
    assert leftover_row(leftover(standing=standing)).icon not in others


@pytest.mark.parametrize(
    ("changed", "sentence", "tone"),
    [
        ({}, "", Tone.INFO),
        ({"is_possible": False}, "nothing can be kept back here", Tone.INFO),
        ({"witness": None}, "No witness runs, so nothing is held now.", Tone.WARN),
        ({"is_obeyed": False}, "has not done yet what you chose last", Tone.INFO),
        ({"is_collecting": False}, "Collection is off", Tone.INFO),
        ({"trouble": "The choice is unreadable"}, "The choice is unreadable.", Tone.WARN),
        (
            {"gone": {"01227f48-ce91": NS}},
            "01227f48 was held, and went all the same at 2026-11-27",
            Tone.WARN,
        ),
        ({"ends_with_window": True}, "Held as long as this window is open", Tone.INFO),
    ],
)
def test_whatever_a_person_has_to_know_is_said(changed, sentence, tone):
    """Each condition has its own words; of several, the worst gives the tone."""
    text, found = said(**changed)
    assert sentence in text
    assert bool(sentence) is bool(text)
    assert tone is found
    assert Tone.WARN is said(**changed | {"trouble": "x", "is_possible": True})[1]


def test_what_is_off_does_not_end_with_the_window():
    """Nothing is held then."""
    assert ("", Tone.INFO) == said(is_on=False, ends_with_window=True)


@pytest.mark.parametrize(
    ("events", "withheld", "expected"),
    [
        (1, 0, "Deleted: 1 event, and no start will post it."),
        (2, 0, "Deleted: 2 events, and no start will post them."),
        (1, 1, "Deleted: 1 event, and no start will post it. Pellucid's copy of it says: withheld."),
    ],
)
def test_a_deletion_in_words(events, withheld, expected):
    """What went, and what is left of it."""
    gone = Deleted(session="s", path=Path("/d/s.json"), size_bytes=1, events=events, withheld=withheld)
    assert expected == deleted_words(gone)
