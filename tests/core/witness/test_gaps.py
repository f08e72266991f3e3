"""When an app was not watched."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.said import Said
from pellucid.witness.beats import Doing
from pellucid.witness.gaps import Gap, Watched, Why, gaps, watched
from pellucid.witness.watched import WATCHED_FILE, After, Stretch

S = 1_000_000_000
NEVER = Watched(gaps=(), since_ns=None, copied=0, last_copy_ns=None)


@pytest.fixture
def ledger(tmp_path):
    ledger = Ledger(root=tmp_path / "ledger", clock=SystemClock())
    ledger.root.mkdir()
    return ledger


@pytest.fixture
def wrote(ledger):
    """Write down stretches, each as from, to, what was done and what came before; in seconds."""

    def wrote(*stretches):
        (ledger.root / WATCHED_FILE).write_bytes(
            b"".join(
                Stretch(
                    from_ns=begun * S,
                    to_ns=end * S,
                    doing=Doing(doing),
                    after=After(after),
                    copied=0,
                    last_ns=None,
                ).line()
                for begun, end, doing, after in stretches
            )
        )

    return wrote


def gap(begun, end, why):
    """A gap, in seconds."""
    return Gap(from_ns=begun * S, to_ns=None if end is None else end * S, why=why)


def test_where_no_witness_ever_ran_there_is_no_gap(ledger):
    """Nobody was meant to watch."""
    assert () == gaps(ledger)
    assert NEVER == watched(ledger)


def test_a_first_start_has_no_gap_before_it(ledger, wrote):
    """The time before the first witness is none of its business; that after the last one is."""
    wrote((100, 200, "watching", "start"))
    assert (gap(200, None, Why.NO_WITNESS),) == gaps(ledger)


def test_between_two_witnesses_there_is_a_gap(ledger, wrote):
    """From the last sign of life of one to the first of the next."""
    wrote((100, 200, "watching", "start"), (300, 400, "watching", "start"))
    assert (gap(200, 300, Why.NO_WITNESS), gap(400, None, Why.NO_WITNESS)) == gaps(ledger)


@pytest.mark.parametrize(
    ("after", "why"),
    [("sleep", Why.ASLEEP), ("stall", Why.HELD_UP), ("start", Why.NO_WITNESS)],
)
def test_a_gap_says_why(ledger, wrote, after, why):
    """What is known of the cause is said."""
    wrote((100, 200, "watching", "start"), (300, 400, "watching", after))
    assert gap(200, 300, why) == gaps(ledger)[0]


@pytest.mark.parametrize(("doing", "why"), [("blind", Why.FOLDER), ("full", Why.FULL)])
def test_a_witness_that_cannot_look_is_a_gap(ledger, wrote, doing, why):
    """It runs, and yet nothing is watched; what surrounds it is."""
    wrote((100, 200, "watching", "start"), (200, 250, doing, "change"), (250, 300, "watching", "change"))
    assert (gap(200, 250, why), gap(300, None, Why.NO_WITNESS)) == gaps(ledger)


def test_a_blind_witness_that_dies_leaves_two_gaps(ledger, wrote):
    """Each with its own cause."""
    wrote((100, 100, "watching", "start"), (100, 150, "blind", "change"), (400, 500, "watching", "start"))
    assert (
        gap(100, 150, Why.FOLDER),
        gap(150, 400, Why.NO_WITNESS),
        gap(500, None, Why.NO_WITNESS),
    ) == gaps(ledger)


def test_times_that_overlap_are_no_gap(ledger, wrote):
    """Somebody put the clock back."""
    wrote((100, 1_000, "watching", "start"), (300, 400, "watching", "start"))
    assert (gap(400, None, Why.NO_WITNESS),) == gaps(ledger)


def test_while_a_witness_runs_the_last_stretch_lasts(ledger, wrote):
    """No gap is open, whatever was written last; unless the witness cannot look."""
    now_s = SystemClock().now_ns() // S
    with ledger.claim(backend="none", data_dir=ledger.root):
        wrote((now_s, now_s, "watching", "start"))
        assert () == gaps(ledger)
        wrote((now_s, now_s, "watching", "start"), (now_s, now_s, "blind", "change"))
        assert (gap(now_s, None, Why.FOLDER),) == gaps(ledger)


def test_a_witness_without_a_sign_of_life_is_not_known_to_look(ledger, wrote):
    """The claim alone proves nothing: the gap lasts until the first sign."""
    wrote((100, 200, "watching", "start"))
    with ledger.claim(backend="none", data_dir=ledger.root):
        assert (gap(200, None, Why.NO_WITNESS),) == gaps(ledger)


def test_what_was_copied_is_added_up(ledger):
    """Over all witnesses."""
    stretch = Stretch(from_ns=S, to_ns=2 * S, doing=Doing.WATCHING, after=After.START, copied=3, last_ns=S)
    others = replace(stretch, copied=4, last_ns=2 * S), replace(stretch, copied=0, last_ns=None)
    lines = b"".join(each.line() for each in (stretch, *others))
    (ledger.root / WATCHED_FILE).write_bytes(lines)
    found = watched(ledger)
    assert (S, 7, 2 * S) == (found.since_ns, found.copied, found.last_copy_ns)


def test_the_words_are_for_a_person():
    """They stand in a row between events."""
    assert [
        "no witness was running",
        "the machine slept",
        "the witness was held up",
        "the folder could not be followed",
        "the copies could not be written",
    ] == [why.value for why in Why]


def test_why_nobody_looked_can_be_translated():
    """The words are those of the value, and a sentence of ours."""
    assert [why.value for why in Why] == [why.words for why in Why]
    assert all(isinstance(why.words, Said) for why in Why)
