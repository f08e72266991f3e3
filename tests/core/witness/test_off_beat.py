"""Hearing an emptying off the beat, and much that is none."""

from __future__ import annotations

import pytest

from pellucid.witness.off_beat import BeatEar, OffBeat, explains

MS = 1_000_000
BEGUN_NS = 1_795_449_600_000 * MS
STEADY_NS = 77_000 * MS


def hear(ear, *moments_ms):
    """Let it hear of a file that was emptied at these moments."""
    for moment in moments_ms:
        ear.hear(BEGUN_NS + moment * MS, STEADY_NS + moment * MS)
    return ear


def test_an_emptying_between_two_beats_is_heard():
    """After a steady beat; it is told with the beat before it."""
    ear = hear(BeatEar(), 0, 2000, 4000, 4700)
    assert OffBeat(emptied_ns=BEGUN_NS + 4700 * MS, beat_ns=BEGUN_NS + 4000 * MS) == ear.suspect


@pytest.mark.parametrize(
    "moments",
    [
        (),
        (0,),
        (0, 700),  # nobody knows the beat yet
        (0, 2000, 4000),
        (0, 2003, 4010, 6300),  # a busy machine
        (0, 2000, 4000, 5700),  # a beat after one that came late
        (0, 2000, 9000),  # the program stood still
        (0, 2000, 2001),  # the clock of the file system has ticked
        (0, 2000, 2700, 4000),  # it goes on
        (0, 5000, 5700),  # no beat before
    ],
)
def test_a_beat_is_none(moments):
    """Whatever else may happen is not taken for it."""
    assert hear(BeatEar(), *moments).suspect is None


def test_the_same_emptying_seen_again_changes_nothing():
    """A look may come for another reason."""
    ear = hear(BeatEar(), 0, 2000, 2000, 4000, 4700, 4700)
    assert ear.suspect is not None


def test_a_line_behind_it_means_that_the_program_lives():
    """Then it was not its last word."""
    ear = hear(BeatEar(), 0, 2000, 2700)
    ear.hear_line()
    assert ear.suspect is None


def test_a_clock_that_is_set_is_no_beat():
    """Both clocks have to agree over the interval."""
    ear = hear(BeatEar(), 0, 2000)
    ear.hear(BEGUN_NS + 2700 * MS, STEADY_NS + 4000 * MS)
    assert ear.suspect is None


def test_another_file_is_another_beat():
    """Nothing is carried over."""
    ear = hear(BeatEar(), 0, 2000)
    ear.forget()
    assert hear(ear, 2700).suspect is None


def test_a_line_just_before_explains_it():
    """Then what it was for was seen; an older one was taken out with it, and explains nothing."""
    heard = OffBeat(emptied_ns=BEGUN_NS, beat_ns=BEGUN_NS - 700 * MS)
    assert explains(BEGUN_NS - MS, heard)
    assert explains(BEGUN_NS + 4 * MS, heard)
    assert not explains(BEGUN_NS - 1500 * MS, heard)
