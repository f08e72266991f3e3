"""Faults as values."""

from __future__ import annotations

import pytest

from pellucid.collector.faults import (
    KINDS,
    Answer,
    CloseAfter,
    Fault,
    Lie,
    Redirect,
    RefuseEvent,
    Slow,
    TooLarge,
)
from pellucid.errors import UsageError


def test_each_kind_has_a_name_of_its_own():
    """A person tells them apart by one word."""
    assert len(KINDS) == len({kind.name for kind in KINDS})
    assert {kind.__name__ for kind in Fault.__subclasses__()} == {kind.__name__ for kind in KINDS}


def test_equal_faults_are_equal_and_never_change():
    """They are values."""
    assert Answer(status=503, times=2) == Answer(status=503, times=2)
    with pytest.raises(AttributeError):
        Lie().times = 3


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (Lie, {"times": 0}),
        (Lie, {"chance": 0.0}),
        (Lie, {"chance": 1.5}),
        (Answer, {"status": 100}),
        (Answer, {"status": 600}),
        (Answer, {"retry_after": "1\r\nX: y"}),
        (Redirect, {"status": 304}),
        (Redirect, {"location": "/ü"}),
        (RefuseEvent, {}),
        (TooLarge, {}),
        (Slow, {"before_s": -1.0}),
        (Slow, {"drip_bytes": 0}),
        (CloseAfter, {"requests": 0}),
    ],
)
def test_what_cannot_happen_is_not_made(kind, fields):
    """A fault that makes no sense says so where it is made, and what would."""
    with pytest.raises(UsageError) as raised:
        kind(**fields)
    assert raised.value.remedy
