"""The keys: each is one that Qt knows, and none does two things."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from pellucid_gui.keys import WITHIN, Key


def test_every_key_is_one_that_qt_knows():
    """No typing mistake makes a key that nobody can press."""
    sequences = [key.sequence for key in Key] + [each for keys, _ in WITHIN for each in keys.split(", ")]
    assert [] == [sequence for sequence in sequences if QKeySequence(sequence).isEmpty()]


def test_no_key_does_two_things_everywhere():
    """Keys that work anywhere are all different, and each says what it does."""
    assert len(Key) == len({key.sequence for key in Key})
    assert all(key.meaning for key in Key)
