"""Reading one answer."""

from __future__ import annotations

import gzip
import socket
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.http_transport.answers import MalformedAnswer, read_answer
from pellucid.http_transport.stream import Limits, Stream


def _read(content, *, closes=True):
    ours, theirs = socket.socketpair()
    with theirs:
        theirs.sendall(content)
        if closes:
            theirs.shutdown(socket.SHUT_WR)
        stream = Stream(ours, Limits(is_aborted=lambda: False, timeout_s=5))
        try:
            return read_answer(stream)
        finally:
            stream.close()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", (200, "ok", True)),
        (b"HTTP/1.1 204 No Content\r\n\r\n", (204, "", True)),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\no\r\n1\r\nk\r\n0\r\n\r\n",
            (200, "ok", True),
        ),
        (b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok", (200, "ok", False)),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", (200, "ok", False)),
        (b"HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", (200, "ok", True)),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 500 X\r\n\r\n", (200, "ok", False)),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n\xff\x00", (200, "\ufffd\x00", True)),
    ],
)
def test_answers_in_each_framing_are_read(content, expected):
    """With a length, in chunks, without content, after interim answers; and whether another request may follow."""
    answer = _read(content, closes=False)
    assert expected == (answer.status, answer.text, answer.leaves_open)


def test_an_answer_may_end_with_the_connection():
    """Then nothing can follow."""
    answer = _read(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nok")
    assert ("ok", False) == (answer.text, answer.leaves_open)


def test_of_a_long_answer_only_the_beginning_is_read():
    """4 KiB are kept, the rest stays unread."""
    answer = _read(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n" + b"y" * 5000, closes=False)
    assert ("y" * 4096, False) == (answer.text, answer.leaves_open)


def test_what_nobody_asked_to_be_compressed_is_not_unpacked():
    """A small answer cannot become a huge one."""
    bomb = gzip.compress(b"0" * 10_000_000)
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(bomb)
    assert len(_read(head + bomb, closes=False).text) <= 4096


def test_of_repeated_headers_the_first_counts():
    """Their names are in lower case."""
    answer = _read(b"HTTP/1.1 503 X\r\nRetry-After: 1\r\nRETRY-AFTER: 2\r\nContent-Length: 0\r\n\r\n")
    assert "1" == answer.headers["retry-after"]


def test_interim_answers_have_an_end():
    """A server that only ever announces is no server."""
    with pytest.raises(MalformedAnswer):
        _read(b"HTTP/1.1 102 Processing\r\n\r\n" * 50)


@given(st.binary(max_size=200) | st.binary(max_size=100).map(b"HTTP/1.1 200 OK\r\n".__add__))
def test_nothing_else_than_malformed_comes_of_noise(content):
    """Whatever bytes come back, it is an answer or it is said to be none."""
    with suppress(MalformedAnswer):
        _read(content)
