"""Ready sockets and moments that have come."""

from __future__ import annotations

import selectors
import socket
import threading
import time

import pytest

from pellucid.collector.loop import Loop


@pytest.fixture
def loop():
    """Return a loop, closed after the test."""
    loop = Loop()
    yield loop
    loop.close()


def test_a_ready_socket_calls(loop):
    """With the events that it is ready for, as often as it is, until it is forgotten."""
    near, far = socket.socketpair()
    found = []

    def call(events):
        found.append((events, near.recv(1)))
        if len(found) == 2:
            loop.watch(near, 0, call)
            loop.after(0.02, loop.stop)

    with near, far:
        far.send(b"abc")
        loop.watch(near, selectors.EVENT_READ | selectors.EVENT_WRITE, call)
        loop.watch(near, selectors.EVENT_READ, call)
        loop.run()
    assert [(selectors.EVENT_READ, b"a"), (selectors.EVENT_READ, b"b")] == found


def test_calls_come_in_the_order_of_their_moments(loop):
    """Whatever the order in which they were asked for, and not those that were called off."""
    found = []
    loop.after(0.02, loop.stop)
    loop.after(0.01, lambda: found.append("second"))
    loop.after(0.0, lambda: found.append("first"))
    loop.after(0.005, lambda: found.append("never")).cancel()
    loop.run()
    assert ["first", "second"] == found


def test_another_thread_can_stop_it(loop):
    """Also one that has nothing to wait for; and before it runs, or after it is closed."""
    thread = threading.Thread(target=loop.run)
    started = time.monotonic()
    thread.start()
    loop.stop()
    thread.join(30)
    assert not thread.is_alive()
    assert time.monotonic() - started < 30
    loop.run()
    other = Loop()
    other.close()
    other.stop()
