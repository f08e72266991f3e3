"""HTTP/1.1 out of bytes."""

from __future__ import annotations

import pytest

from pellucid.collector.request_reader import Refusal, RequestReader
from pellucid.collector.values import Limits

CHUNKED = b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"


def everything(reader):
    """Read all requests that are there; a refusal ends it."""
    found = []
    while (head := reader.head()) is not None:
        if isinstance(head, Refusal):
            return [*found, head.status]
        body = reader.body()
        if body is None or isinstance(body, Refusal):
            return [*found, None if body is None else body.status]
        found.append((head, body))
    return found


def read(content, limits=None):
    """Read a stream that came in one piece."""
    reader = RequestReader(limits or Limits())
    reader.receive(content)
    return everything(reader)


def test_a_request_is_read():
    """Method, target, headers and body, as sent."""
    ((head, body),) = read(
        b"POST /batch/?compression=gzip HTTP/1.1\r\nHost: a:1\r\nX-Y:  z \r\nContent-Length: 3\r\n\r\nabc"
    )
    assert ("POST", "/batch/?compression=gzip", "/batch/") == (head.method, head.target, head.path)
    assert (("host", "a:1"), ("x-y", "z"), ("content-length", "3")) == head.headers
    assert (b"abc", 3, True, False) == (body, head.content_length, head.keeps_alive, head.expects_continue)
    assert ("z", None) == (head.header("x-y"), head.header("y"))


def test_requests_follow_each_other_byte_by_byte():
    """Wherever the stream is cut, the same requests come out of it."""
    stream = (
        b"POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc\r\n"
        + CHUNKED
        + b"3\r\nabc\r\n00a;x=y\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n"
        + b"GET /c HTTP/1.1\r\nHost: a\r\n\r\n"
    )
    whole = read(stream)
    assert [b"abc", b"abc0123456789", b""] == [body for _, body in whole]
    reader = RequestReader(Limits())
    found, head = [], None
    for position in range(len(stream)):
        reader.receive(stream[position : position + 1])
        if head is None:
            head = reader.head()
        if head is not None and (body := reader.body()) is not None:
            found.append((head, body))
            head = None
    assert whole == found
    assert 0 == reader.waiting_bytes


@pytest.mark.parametrize(
    ("version", "header", "keeps"),
    [
        (b"1.1", b"", True),
        (b"1.1", b"Connection: x, Close\r\n", False),
        (b"1.0", b"", False),
        (b"1.0", b"Connection: keep-alive\r\n", True),
    ],
)
def test_who_keeps_a_connection(version, header, keeps):
    """HTTP/1.1 keeps it unless told otherwise, HTTP/1.0 the other way round."""
    ((head, _),) = read(b"GET / HTTP/" + version + b"\r\nHost: a\r\n" + header + b"\r\n")
    assert keeps is head.keeps_alive


def test_expect_is_seen():
    """A client that waits for a go-ahead is told apart."""
    reader = RequestReader(Limits())
    reader.receive(b"POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\nContent-Length: 3\r\n\r\n")
    assert reader.head().expects_continue
    assert reader.body() is None


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 400),
        (b"GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX : y\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: y\r\n folded\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: y\nZ: y\r\n\r\n", 400),
        (b"PRI * HTTP/2.0\r\n\r\n", 505),
        (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
        (b"POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 501),
        (CHUNKED + b"x\r\n", 400),
        (CHUNKED + b"3\r\nabcd\r\n", 400),
        (CHUNKED + b"3\r\nabc" + b"d" * 5000, 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"y" * 70_000, 431),
    ],
)
def test_what_can_be_read_in_two_ways_is_refused(content, status):
    """Strict about everything that says where a request begins and ends, and about its size."""
    assert [status] == read(content)


@pytest.mark.parametrize("framing", ["length", "chunks"])
def test_a_body_that_is_too_large_is_thrown_away(framing, limits):
    """It is read to its end, so that the sender gets its answer, but not kept."""
    if framing == "length":
        content = b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 300000\r\n\r\n" + b"x" * 300_000
    else:
        content = CHUNKED + (b"7530\r\n" + b"x" * 30_000 + b"\r\n") * 10 + b"0\r\n\r\n"
    assert [413] == read(content, limits)
    assert [413] != read(content[:-1], limits)


def test_a_body_without_end_is_given_up():
    """Nobody can keep the collector reading for ever."""
    reader = RequestReader(Limits(body_bytes=1000))
    reader.receive(CHUNKED + b"ffffffff\r\n")
    assert reader.head() is not None
    piece = b"x" * (1 << 20)
    for _ in range(300):
        reader.receive(piece)
        if (body := reader.body()) is not None:
            break
    assert 413 == body.status
