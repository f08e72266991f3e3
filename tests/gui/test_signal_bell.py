"""The bell: a signal from the system arrives in Qt's loop."""

from __future__ import annotations

import os
import signal

import pytest

from pellucid_gui.signal_bell import SignalBell


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_rings_in_the_loop(qtbot, number):
    """Also while no Python code runs; afterwards the signal is whose it was."""
    before = signal.getsignal(number)
    bell = SignalBell()
    with qtbot.waitSignal(bell.rung, timeout=20_000):
        os.kill(os.getpid(), number)
    bell.close()
    assert before == signal.getsignal(number)
