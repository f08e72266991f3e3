"""Connections and faults, as a raw client sees them."""

from __future__ import annotations

import json
import socket
import time

import pytest

from pellucid.collector import (
    Answer,
    CloseAfter,
    Collector,
    CutAnswer,
    Garbage,
    Hang,
    Lie,
    Moment,
    Redirect,
    RefuseEvent,
    Reset,
    Slow,
    TooLarge,
)

OK = b'{"status":"Ok"}'


def test_a_connection_is_kept(collector, connect, batch):
    """One request after another, also if several were sent at once."""
    client = connect(collector)
    bodies = [batch(2) for _ in range(5)]
    client.post(bodies[0])
    assert (200, OK) == client.answer()[::2]
    for body in bodies[1:3]:
        client.post(body)
    received = b""
    while received.count(OK) < 2:
        received += client.sock.recv(65536)
    for body in bodies[3:]:
        client.post(body, "/capture/")
        assert 200 == client.answer()[0]
    assert bodies == collector.bodies


def test_the_client_may_end_it(collector, connect, batch):
    """`Connection: close` is obeyed, and so is a client that stops sending and still wants its answer."""
    client = connect(collector)
    client.post(batch(), "/batch/", "Connection: close")
    assert client.rest().endswith(OK)
    client = connect(collector)
    client.post(batch())
    client.sock.shutdown(socket.SHUT_WR)
    assert client.rest().endswith(OK)


def test_a_body_in_chunks_is_received(collector, connect, batch):
    """As a whole, without their framing."""
    body = batch(3)
    client = connect(collector)
    client.send(b"POST /batch/ HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
    for at in range(0, len(body), 100):
        piece = body[at : at + 100]
        client.send(b"%x\r\n%b\r\n" % (len(piece), piece))
    client.send(b"0\r\n\r\n")
    assert 200 == client.answer()[0]
    assert [body] == collector.bodies


def test_a_client_that_asks_is_told_to_go_on(collector, connect, batch):
    """`Expect: 100-continue` is answered before the body is sent."""
    body = batch()
    client = connect(collector)
    client.send(
        b"POST /batch/ HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: %d\r\n\r\n" % len(body)
    )
    assert 100 == client.answer()[0]
    client.send(body)
    assert 200 == client.answer()[0]
    assert [body] == collector.bodies


def test_a_client_that_asks_is_told_that_it_is_too_much(collector, connect):
    """The body that would be too large is not even sent."""
    client = connect(collector)
    client.send(
        b"POST /batch/ HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 99999999\r\n\r\n"
    )
    assert 413 == client.answer()[0]
    assert b"" == client.rest()


def test_too_large_a_body_is_answered(connect, limits, batch):
    """The sender gets to read 413, however much it was sending; the next connection is well."""
    with Collector(limits=limits) as collector:
        client = connect(collector)
        client.post(b"x" * 5_000_000)
        assert 413 == client.answer()[0]
        assert b"" == client.rest()
        client = connect(collector)
        client.post(batch())
        assert 200 == client.answer()[0]
        assert 1 == collector.counts.requests


def test_what_is_not_http_is_answered(collector, connect):
    """With 400, and the end."""
    client = connect(collector)
    client.send(b"EHLO example\r\n\r\n")
    assert 400 == client.answer()[0]
    assert b"" == client.rest()


@pytest.mark.parametrize(
    ("fault", "status", "headers", "text"),
    [
        (Answer(status=503, retry_after="2", text='{"detail":"later"}'), 503, {"retry-after": "2"}, b'{"detail":"later"}'),
        (Answer(status=429, retry_after="Tue, 24 Nov 2026 10:00:00 GMT"), 429,
         {"retry-after": "Tue, 24 Nov 2026 10:00:00 GMT"}, None),
        (Answer(status=503, retry_after="soon"), 503, {"retry-after": "soon"}, None),
        (Answer(status=401, text="no"), 401, {"content-type": "text/plain; charset=utf-8"}, b"no"),
        (Redirect(location="https://elsewhere.example/batch/"), 307, {"location": "https://elsewhere.example/batch/"}, b""),
        (Redirect(location="/i/v0/e/", status=308), 308, {"location": "/i/v0/e/"}, b""),
        (RefuseEvent(event="viewer_opened"), 400, {}, b"invalid event could not be processed: viewer_opened"),
        (TooLarge(body_bytes=10), 413, {}, None),
        (TooLarge(events=1), 413, {}, None),
        (Lie(), 200, {}, OK),
    ],
)  # fmt: skip
def test_a_status_on_demand(collector, connect, batch, fault, status, headers, text):
    """It comes with what was asked for, nothing is recorded, and the connection goes on."""
    collector.set_faults(fault)
    client = connect(collector)
    client.post(batch(2))
    answered, found, body = client.answer()
    assert status == answered
    assert headers == {name: found[name] for name in headers}
    assert text in {None, body}
    assert [] == collector.received
    collector.set_faults()
    client.post(batch())
    assert 200 == client.answer()[0]


def test_a_poisoned_event_is_refused_by_its_uuid(collector, connect, batch, uuids_of):
    """The batch with it fails as a whole; without it, it passes."""
    poisoned, other = batch(3), batch(3)
    collector.set_faults(RefuseEvent(uuid=uuids_of(poisoned)[1]))
    client = connect(collector)
    statuses = []
    for body in (poisoned, other):
        client.post(body)
        statuses.append(client.answer()[0])
    assert [400, 200] == statuses
    assert [other] == collector.bodies


@pytest.mark.parametrize(
    ("when", "recorded"), [(Moment.BEFORE_BODY, 0), (Moment.MID_BODY, 0), (Moment.AFTER_BODY, 2)]
)
@pytest.mark.parametrize("at_once", [True, False])
def test_a_reset(collector, connect, batch, when, recorded, at_once):
    """The client sees a reset and no byte of an answer; after the body, the events are recorded."""
    collector.set_faults(Reset(when=when, times=1))
    client = connect(collector)
    body = batch(2, size=1000)
    client.send(b"POST /batch/ HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n" % len(body))
    try:
        if at_once:
            client.send(body)
        else:
            for at in range(0, len(body), 100):
                client.send(body[at : at + 100])
        received = client.sock.recv(100)
    except (ConnectionResetError, BrokenPipeError):
        received = None
    assert received is None
    assert recorded == collector.counts.events
    client = connect(collector)
    client.post(batch())
    assert 200 == client.answer()[0]


def test_a_reset_in_the_middle_waits_for_half_of_the_body(collector, connect, batch):
    """Not before half of it was read, and not after all of it."""
    collector.set_faults(Reset(when=Moment.MID_BODY))
    client = connect(collector)
    body = batch(2)
    client.send(
        b"POST /batch/ HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n" % len(body) + body[: len(body) // 3]
    )
    client.sock.settimeout(0.1)
    with pytest.raises(TimeoutError):
        client.sock.recv(1)
    client.sock.settimeout(30)
    client.send(body[len(body) // 3 : -1])
    with pytest.raises(ConnectionResetError):
        client.sock.recv(1)


@pytest.mark.parametrize("is_recorded", [True, False])
def test_a_request_that_hangs(collector, connect, batch, is_recorded):
    """It is read, and there is no answer; other connections go on, and the client may leave."""
    collector.set_faults(Hang(is_recorded=is_recorded, times=1))
    hanging, other = connect(collector), connect(collector)
    hanging.post(batch())
    assert collector.wait_for_requests(1, 30)
    other.post(batch())
    assert 200 == other.answer()[0]
    hanging.sock.settimeout(0.1)
    with pytest.raises(TimeoutError):
        hanging.sock.recv(1)
    assert (2 if is_recorded else 1) == collector.counts.events
    hanging.sock.shutdown(socket.SHUT_WR)
    hanging.sock.settimeout(30)
    assert b"" == hanging.rest()


@pytest.mark.parametrize("sent_bytes", [None, 60, 1, 0])
def test_an_answer_that_is_cut(collector, connect, batch, sent_bytes):
    """It ends in its body, in its head or before it begins; the events are recorded."""
    collector.set_faults(CutAnswer(sent_bytes=sent_bytes))
    client = connect(collector)
    client.post(batch())
    received = client.rest()
    assert (
        b"HTTP/1.1 200 OK\r\nServer: pellucid-collector\r\nContent-Type: application/json\r\n"[:sent_bytes]
        in {received, received[: len(received)][:81]}
        or sent_bytes is None
    )
    assert not received.endswith(OK)
    assert 1 == collector.counts.events


def test_garbage_instead_of_an_answer(collector, connect, batch):
    """What comes is not HTTP, and then the end."""
    collector.set_faults(Garbage(text="\x00ü SSH-2.0\r\n"))
    client = connect(collector)
    client.post(batch())
    assert "\x00ü SSH-2.0\r\n".encode() == client.rest()
    assert 0 == collector.counts.events


def test_a_late_answer(collector, connect, batch):
    """The events are recorded at once, the answer comes when it comes; the next request waits for it."""
    collector.set_faults(Slow(before_s=0.2, times=1))
    client = connect(collector)
    started = time.monotonic()
    client.post(batch())
    assert collector.wait_for(1, 30)
    client.post(batch())
    received = b""
    while received.count(OK) < 2:
        got = client.sock.recv(65536)
        assert got
        received += got
    assert time.monotonic() - started >= 0.2


def test_an_answer_in_drips(collector, connect, batch):
    """A few bytes at a time, and all of it in the end."""
    collector.set_faults(Slow(drip_bytes=30, drip_every_s=0.02))
    client = connect(collector)
    started = time.monotonic()
    client.post(batch(), "/batch/", "Connection: close")
    whole = client.rest()
    assert whole.endswith(OK)
    assert time.monotonic() - started >= 0.02 * (len(whole) // 30 - 1)


def test_a_client_that_leaves_while_it_drips(collector, connect, batch):
    """The collector is none the worse for it."""
    collector.set_faults(Slow(drip_bytes=1, drip_every_s=0.001, times=1))
    client = connect(collector)
    client.post(batch())
    client.close()
    client = connect(collector)
    client.post(batch())
    assert 200 == client.answer()[0]


def test_a_connection_that_wears_out(collector, connect, batch):
    """After so many answers it is closed, and no answer has announced it."""
    collector.set_faults(CloseAfter(requests=2))
    client = connect(collector)
    for _ in range(2):
        client.post(batch())
        status, headers, _body = client.answer()
        assert (200, None) == (status, headers.get("connection"))
    assert b"" == client.rest()


def test_faults_come_and_go(collector, connect, batch):
    """The first three requests fail, the fourth does not: as a retry would see it."""
    collector.set_faults(Answer(status=503, times=2), Answer(status=429, retry_after="1", times=1))
    client = connect(collector)
    body = batch()
    statuses = []
    for _ in range(4):
        client.post(body)
        statuses.append(client.answer()[0])
    assert [503, 503, 429, 200] == statuses
    assert [body] * 4 == [each.body for each in collector.requests]
    assert [body] == collector.bodies
    assert "phc_test" == json.loads(body)["api_key"]
