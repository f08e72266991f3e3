"""A person's choice as values."""

from __future__ import annotations

import pytest

from pellucid.consent.values import Mode, Pause, lowered


@pytest.mark.parametrize(
    ("mode", "most", "left"),
    [
        (Mode.ON, Mode.ON, Mode.ON),
        (Mode.ON, Mode.LOCAL, Mode.LOCAL),
        (Mode.ON, Mode.OFF, Mode.OFF),
        (Mode.LOCAL, Mode.ON, Mode.LOCAL),
        (Mode.LOCAL, Mode.OFF, Mode.OFF),
        (Mode.OFF, Mode.ON, Mode.OFF),
        (Mode.UNSET, Mode.ON, Mode.UNSET),
        (Mode.UNSET, Mode.LOCAL, Mode.UNSET),
        (Mode.UNSET, Mode.OFF, Mode.OFF),
        (Mode.ON, Mode.UNSET, Mode.UNSET),
    ],
)
def test_lowering_never_raises(mode, most, left):
    """What is left allows no more than either."""
    assert left is lowered(mode, most)


def test_a_pause_ends_by_itself():
    """After its time; also when the clock was set back before its beginning."""
    pause = Pause(since_ns=100, until_ns=200)
    assert [False, True, True, False] == [
        pause.holds(now_ns=now, started_ns=0) for now in (99, 100, 199, 200)
    ]


def test_a_pause_until_the_restart_ends_with_it():
    """For processes that were there when it began; one that is started later is not paused."""
    pause = Pause(since_ns=100, until_ns=None)
    assert pause.holds(now_ns=10**9, started_ns=50)
    assert not pause.holds(now_ns=150, started_ns=120)
