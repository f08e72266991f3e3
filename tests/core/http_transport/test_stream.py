"""A socket that never waits longer than it may."""

from __future__ import annotations

import socket
import threading

import pytest

from pellucid.http_transport.stream import Limits, Stream, is_ready


def _limits(timeout_s=5.0, is_aborted=lambda: False):
    return Limits(is_aborted=is_aborted, timeout_s=timeout_s)


@pytest.fixture
def ends():
    """A stream and its other end."""
    ours, theirs = socket.socketpair()
    stream = Stream(ours, _limits())
    with theirs:
        yield stream, theirs
    stream.close()


def test_what_is_sent_arrives(ends):
    """All of it, also more than the system takes at once."""
    stream, theirs = ends
    content = bytes(range(256)) * 8192
    received = []
    reader = threading.Thread(target=lambda: received.append(theirs.recv(len(content), socket.MSG_WAITALL)))
    reader.start()
    assert stream.send_all(content)
    reader.join(30)
    assert [content] == received


def test_what_comes_while_sending_is_kept_for_reading(ends):
    """Sending stops, and reading begins with it."""
    stream, theirs = ends
    theirs.sendall(b"enough")
    assert not stream.send_all(b"x" * 50_000_000)
    buffer = bytearray(4)
    assert [4, b"enou"] == [stream.receive_into(memoryview(buffer)), bytes(buffer)]
    assert not stream.is_silent()
    assert [2, b"gh"] == [stream.receive_into(memoryview(buffer)), bytes(buffer[:2])]


def test_waiting_ends_at_the_deadline(ends):
    """Reading and sending alike."""
    stream, _ = ends
    stream.limits = _limits(timeout_s=0.01)
    with pytest.raises(TimeoutError):
        stream.receive_into(memoryview(bytearray(1)))
    stream.limits = _limits(timeout_s=0.01)
    with pytest.raises(TimeoutError):
        stream.send_all(b"x" * 50_000_000)


def test_waiting_ends_with_an_abort(ends):
    """However much time is left."""
    stream, _ = ends
    answers = iter([False, False, True, True])
    stream.limits = _limits(is_aborted=lambda: next(answers))
    with pytest.raises(ConnectionAbortedError):
        stream.receive_into(memoryview(bytearray(1)))
    assert stream.limits.was_aborted


def test_a_quiet_connection_is_silent(ends):
    """Until the peer says something, or goes."""
    stream, theirs = ends
    assert stream.is_silent()
    theirs.shutdown(socket.SHUT_WR)
    assert not stream.is_silent()


def test_narrower_limits_never_last_longer():
    """A part of a request cannot have more time than the whole."""
    assert _limits(0.5).within(60).left_s() <= 0.5
    assert _limits(60).within(0.5).left_s() <= 0.5


def test_descriptors_above_a_thousand_can_be_waited_for():
    """A host may have many files open; `select` alone would fail."""
    fcntl = pytest.importorskip("fcntl")
    resource = pytest.importorskip("resource")
    if resource.getrlimit(resource.RLIMIT_NOFILE)[0] <= 1100:
        pytest.skip("this shell allows no descriptors above a thousand")
    ours, theirs = socket.socketpair()
    with ours, theirs, socket.socket(fileno=fcntl.fcntl(ours, fcntl.F_DUPFD, 1050)) as high:
        theirs.sendall(b"x")
        assert is_ready(high, reading=True, writing=False, timeout_s=5)


def test_a_head_and_a_small_body_leave_in_one_go(ends):
    """One call for both, which the other end gets as one piece."""
    stream, theirs = ends
    assert 10 == stream.send_at_once(b"head ", b"body!")
    assert b"head body!" == theirs.recv(100)


def test_of_a_large_body_what_is_taken_is_told(ends):
    """The rest is to be sent as usual; when nothing more is taken at the moment, that is told, too."""
    stream, theirs = ends
    body = bytes(range(256)) * 40_000
    sent = stream.send_at_once(b"head", body)
    assert 4 < sent < 4 + len(body)
    assert 0 == stream.send_at_once(b"head", body[sent - 4 :])
    received = []
    reader = threading.Thread(target=lambda: received.append(theirs.recv(4 + len(body), socket.MSG_WAITALL)))
    reader.start()
    assert stream.send_all(memoryview(body)[sent - 4 :])
    reader.join(30)
    assert [b"head" + body] == received


def test_nothing_is_sent_at_once_after_an_abort(ends):
    """Not a byte of it."""
    stream, theirs = ends
    stream.limits = _limits(is_aborted=lambda: True)
    with pytest.raises(ConnectionAbortedError):
        stream.send_at_once(b"head", b"body")
    theirs.setblocking(False)
    with pytest.raises(BlockingIOError):
        theirs.recv(1)


def test_what_is_given_back_is_received_again(ends):
    """In its place before what follows."""
    stream, theirs = ends
    theirs.sendall(b"abcdef")
    first = stream.receive(4)
    assert b"abcd" == first
    stream.give_back(first)
    assert [b"ab", b"cd", b"ef"] == [stream.receive(2) for _ in range(3)]
    theirs.shutdown(socket.SHUT_WR)
    assert b"" == stream.receive(2)


def test_slowness_is_told_once(ends):
    """After a slice in which nothing came, and not of what comes at once."""
    stream, theirs = ends
    told = []

    def tell():
        told.append(len(told))
        if len(told) == 1:
            theirs.sendall(b"late")

    theirs.sendall(b"soon")
    stream.if_slow = tell
    assert (b"soon", []) == (stream.receive(4), told)
    assert (b"late", [0]) == (stream.receive(4), told)
    assert stream.if_slow is None
