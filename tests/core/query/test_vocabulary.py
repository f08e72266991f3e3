"""What there is to be asked for, as values."""

from __future__ import annotations

from pellucid.query.vocabulary import NOTHING_KNOWN, Vocabulary


def test_nothing_known_is_a_vocabulary():
    """As long as nobody has looked, every part is empty."""
    assert Vocabulary() == NOTHING_KNOWN
    assert not any(getattr(NOTHING_KNOWN, part) for part in NOTHING_KNOWN.__dataclass_fields__)
