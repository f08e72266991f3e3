"""Reading an answer of any look, and that the short way says the same of those that it reads."""

from __future__ import annotations

import socket

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pellucid.http_transport.answers import MalformedAnswer, read_answer
from pellucid.http_transport.any_answer import read_any_answer
from pellucid.http_transport.stream import Limits, Stream

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


def _read(content, read):
    ours, theirs = socket.socketpair()
    with theirs:
        theirs.sendall(content)
        theirs.shutdown(socket.SHUT_WR)
        stream = Stream(ours, Limits(is_aborted=lambda: False, timeout_s=5))
        try:
            return read(stream)
        except MalformedAnswer as error:
            return str(error)
        finally:
            stream.close()


def _both(content):
    """Read an answer by whatever way it takes, and by the long one."""
    return _read(content, read_answer), _read(content, lambda stream: read_any_answer(stream, method="POST"))


@pytest.mark.parametrize(
    "content",
    [
        OK,
        OK.replace(b" OK", b""),
        OK.replace(b" OK", b" "),
        OK.replace(b"200 OK", b"204 No Content"),
        OK.replace(b"200 OK", b"304 Not Modified"),
        OK.replace(b"200 OK", b"100 Continue"),
        OK.replace(b"200 OK", b"999 Odd"),
        OK.replace(b"1.1", b"1.0"),
        OK + b"more",
        OK[:-1],
        OK.replace(b": 2", b":2"),
        OK.replace(b": 2", b": +2"),
        OK.replace(b": 2", b": 02"),
        OK.replace(b": 2", b": 2 "),
        OK.replace(b": 2", b":"),
        OK.replace(b": 2", b": 2, 2"),
        OK.replace(b"\r\n\r\n", b"\r\nContent-Length: 3\r\n\r\n"),
        OK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"),
        OK.replace(b"\r\n\r\n", b"\r\nConnection: Keep-Alive\r\n\r\n"),
        OK.replace(b"\r\n\r\n", b"\r\nTransfer-Encoding: chunked\r\n\r\n"),
        OK.replace(b"\r\n\r\n", b"\r\nRetry-After: 1\r\nRETRY-AFTER: 2\r\n\r\n"),
        OK.replace(b"\r\n\r\n", b"\r\nX: a\r\n b\r\n\r\n"),
        OK.replace(b"\r\n\r\n", b"\r\nX: \xe9\r\n\r\n"),
        OK.replace(b"\r\n\r\n", b"\r\nno header\r\n\r\n"),
        OK.replace(b"\r\n", b"\n"),
        OK.replace(b"Content-Length: 2", b"Server: x"),
        b"HTTP/1.1 200 OK\r\nContent-Length: 4096\r\n\r\n" + b"y" * 4096,
        b"HTTP/1.1 200 OK\r\nContent-Length: 4097\r\n\r\n" + b"y" * 4097,
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 50 + b"Content-Length: 0\r\n\r\n",
        b"HTTP/1.1 102 Processing\r\n\r\n" + OK,
        b"",
    ],
    ids=repr,
)
def test_both_ways_say_the_same(content):
    """Of an answer that is read in a hurry nothing else is known than of one that is read with care."""
    short, long = _both(content)
    assert long == short


@given(
    st.integers(0, len(OK)),
    st.integers(0, 3),
    st.sampled_from(
        [b"", b"\r\n", b":", b" ", b"\t", b"0", b"Connection: close\r\n", b"Date: x\r\n", b"\xff"]
    ),
)
@example(17, 0, b"Connection: close\r\n")
def test_both_ways_say_the_same_of_a_damaged_answer(place, cut, inserted):
    """Wherever something is put in or left out."""
    short, long = _both(OK[:place] + inserted + OK[place + cut :])
    assert long == short
