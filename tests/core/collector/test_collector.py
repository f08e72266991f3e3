"""The collector as a whole."""

from __future__ import annotations

import contextlib
import gzip
import socket
import ssl
import threading
import time
import zlib
from pathlib import Path

import pytest
import trustme

from pellucid.collector import Collector, Counts, Hang, Lie, Limits, Slow, read_store
from pellucid.errors import LedgerError, UsageError
from pellucid.worker import run_together


@pytest.fixture
def authority():
    """A certificate authority for this test."""
    return trustme.CA()


@pytest.fixture
def tls(authority):
    """A server's side of TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    return context


@pytest.fixture
def trusting(authority):
    """A client's side of TLS that trusts it."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def test_what_is_sent_is_what_was_received(collector, connect, batch, uuids_of):
    """Bodies byte for byte, uuids in order, and counts."""
    bodies = [batch(3), batch(2)]
    client = connect(collector)
    for body in bodies:
        client.post(body)
        assert 200 == client.answer()[0]
    assert f"http://127.0.0.1:{collector.port}" == collector.url
    assert bodies == collector.bodies
    assert [uuid for body in bodies for uuid in uuids_of(body)] == collector.uuids
    assert Counts(requests=2, recorded=2, events=5, body_bytes=sum(map(len, bodies))) == collector.counts
    collector.clear()
    assert [] == collector.requests


def test_it_listens_on_loopback_alone(collector):
    """No other address of this machine leads to it, and IPv6 only if asked."""
    listening = [listener.getsockname()[0] for listener in collector._listeners]
    assert ["127.0.0.1"] == listening


def test_it_can_listen_on_both_loopbacks(connect, batch):
    """With the same port."""
    with Collector(ipv6=True) as collector:
        for host in ("127.0.0.1", "::1"):
            client = connect(collector, host=host)
            client.post(batch())
            assert 200 == client.answer()[0]


def test_a_port_is_taken_or_free():
    """A port in use is named; one that a collector has just left can be had again, by the next collector."""
    with Collector() as collector, pytest.raises(UsageError, match=str(collector.port)):
        Collector(port=collector.port).start()
    with Collector(port=collector.port) as other:
        assert collector.port == other.port


def test_eight_clients_at_once(collector, connect, batch, uuids_of):
    """Everything that was answered is there, once."""
    sent = [[batch(20) for _ in range(25)] for _ in range(8)]
    clients = [connect(collector) for _ in sent]

    def send(client, bodies):
        for body in bodies:
            client.post(body)
            assert 200 == client.answer()[0]

    run_together(
        [
            lambda client=client, bodies=bodies: send(client, bodies)
            for client, bodies in zip(clients, sent, strict=True)
        ]
    )
    assert 8 * 25 * 20 == collector.counts.events
    assert sorted(uuid for bodies in sent for body in bodies for uuid in uuids_of(body)) == sorted(
        collector.uuids
    )


def test_it_is_on_the_disk_before_the_answer(tmp_path, connect, batch):
    """Whoever has read the answer finds the request in the file; what was not taken is not there."""
    path = tmp_path / "received.ndjson"
    with Collector(store=path) as collector:
        client = connect(collector)
        for _ in range(3):
            client.post(batch(2))
            assert 200 == client.answer()[0]
            assert collector.received == list(read_store(path))
        collector.set_faults(Lie())
        client.post(batch(2))
        assert 200 == client.answer()[0]
        assert 3 == len(list(read_store(path)))


def test_a_store_that_fails_is_answered_with_500(connect, batch):
    """The sender is not told that its events were taken."""
    with Collector(store=Path("/dev/full")) as collector:
        client = connect(collector)
        client.post(batch())
        assert 500 == client.answer()[0]
        assert [] == collector.received


def test_a_store_that_cannot_be_opened_is_named(tmp_path):
    """Before anything is listened on."""
    with pytest.raises(LedgerError, match="missing"):
        Collector(store=tmp_path / "missing" / "received.ndjson")


def test_memory_is_bounded(connect, limits, batch):
    """The oldest bodies are let go; what was received is still counted."""
    with Collector(limits=limits) as collector:
        client = connect(collector)
        for _ in range(20):
            client.post(batch(10, size=400))
            assert 200 == client.answer()[0]
        assert sum(len(body) for body in collector.bodies) <= limits.kept_bytes
        assert (200, 20) == (collector.counts.events, collector.counts.let_go + len(collector.received))


def test_a_gzip_bomb_is_refused(connect, batch):
    """It is answered with 413, and the collector goes on."""
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(100)) + packer.flush()
    with Collector(limits=Limits(body_bytes=1 << 20)) as collector:
        client = connect(collector)
        client.post(bomb, "/batch/", "Content-Encoding: gzip")
        assert 413 == client.answer()[0]
        client.post(gzip.compress(batch()), "/batch/?compression=gzip")
        assert 200 == client.answer()[0]


def test_the_end_ends_everything_at_once(connect, batch):
    """Connections that are idle, half sent, hanging, late or dripping; no thread stays."""
    before = set(threading.enumerate())
    with Collector() as collector:
        clients = [connect(collector) for _ in range(5)]
        clients[0].post(batch())
        clients[0].answer()
        clients[1].send(b"POST /batch/ HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc")
        for number, fault in (
            (2, Hang()),
            (3, Slow(before_s=3600.0)),
            (4, Slow(drip_bytes=1, drip_every_s=60.0)),
        ):
            collector.set_faults(fault)
            clients[number].post(batch())
            assert collector.wait_for_requests(number, 30)
        started = time.monotonic()
        collector.stop()
        assert time.monotonic() - started < 5
    assert before == set(threading.enumerate())
    for client in clients:
        try:
            client.rest()
        except ConnectionResetError:
            continue
    with pytest.raises(ConnectionRefusedError):
        connect(collector)


def test_it_can_be_stopped_twice_and_without_a_start():
    """Whatever state it is in."""
    collector = Collector()
    collector.stop()
    with Collector() as collector:
        assert collector.is_running
        collector.stop()
    assert not collector.is_running


def test_waiting_says_whether_it_came(collector, connect, batch):
    """For events, or for requests."""
    assert not collector.wait_for(1, 0.01)
    assert not collector.wait_for_requests(1, 0.01)
    connect(collector).post(batch(3))
    assert collector.wait_for(3, 30)
    assert collector.wait_for_requests(1, 30)


def test_a_fault_of_its_own_is_not_kept_quiet(connect, batch):
    """If what is told of requests fails, whoever uses the collector hears of it."""

    def fail(_answered):
        raise ValueError("on purpose")

    def use():
        with Collector(on_answer=fail) as collector:
            client = connect(collector)
            client.post(batch())
            assert b"" == client.rest()

    with pytest.raises(ValueError, match="on purpose"):
        use()


def test_another_text_can_be_answered(connect, batch):
    """As the service's older versions did."""
    with Collector(text="1") as collector:
        client = connect(collector)
        client.post(batch())
        status, headers, body = client.answer()
        assert (200, "text/plain; charset=utf-8", b"1") == (status, headers["content-type"], body)


def test_tls(tls, trusting, connect, batch):
    """With a certificate that the client trusts, everything is as without; large bodies too."""
    bodies = [batch(), batch(20, size=20_000)]
    with Collector(tls=tls) as collector:
        assert f"https://localhost:{collector.port}" == collector.url
        client = connect(collector, context=trusting)
        for body in bodies:
            client.post(body)
            assert 200 == client.answer()[0]
        client.post(batch(), "/batch/", "Connection: close")
        assert 200 == client.answer()[0]
        assert b"" == client.rest()
        assert bodies == collector.bodies[:2]


def test_tls_is_refused_by_who_does_not_trust(tls, connect):
    """A handshake that fails, or never ends, harms nobody."""
    with Collector(tls=tls) as collector:
        with pytest.raises(ssl.SSLCertVerificationError):
            connect(collector, context=ssl.create_default_context())
        plain = connect(collector)
        plain.send(b"POST /batch/ HTTP/1.1\r\nHost: a\r\n\r\n")
        assert b"HTTP" not in plain.rest()
        idle = socket.create_connection(("127.0.0.1", collector.port))
        idle.send(b"\x16\x03\x01")
    with idle, contextlib.suppress(ConnectionResetError):  # if not even these bytes were read
        assert b"" == idle.recv(1)
