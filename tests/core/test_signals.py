"""The typed signal."""

from __future__ import annotations

import pytest

from pellucid.signals import Signal


def test_receivers_are_called_in_the_order_they_connected():
    """Each receiver gets the value once, first come first served."""
    signal: Signal[int] = Signal()
    heard = []
    signal.connect(lambda value: heard.append(("first", value)))
    signal.connect(lambda value: heard.append(("second", value)))
    signal.emit(1)
    assert [("first", 1), ("second", 1)] == heard


def test_disconnecting_twice_is_harmless():
    """What `connect` returns takes the receiver off, however often it is called, and no other."""
    signal: Signal[int] = Signal()
    heard, others = [], []
    disconnect = signal.connect(heard.append)
    signal.connect(others.append)
    disconnect()
    disconnect()
    signal.emit(1)
    assert ([], [1]) == (heard, others)


def test_a_receiver_may_take_itself_off_while_called():
    """Changes made during an emission count from the next one on."""
    signal: Signal[int] = Signal()
    heard = []

    def once(value):
        heard.append(value)
        disconnect()
        signal.connect(heard.append)

    disconnect = signal.connect(once)
    signal.emit(1)
    signal.emit(2)
    assert [1, 2] == heard


def test_a_fault_in_a_receiver_is_not_swallowed():
    """A receiver that raises stops the emission and is seen by whoever emits."""
    signal: Signal[int] = Signal()
    heard = []

    def fail(_):
        raise RuntimeError("on purpose")

    signal.connect(fail)
    signal.connect(heard.append)
    with pytest.raises(RuntimeError, match="on purpose"):
        signal.emit(1)
    assert [] == heard
