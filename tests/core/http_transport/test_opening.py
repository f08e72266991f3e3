"""Opening a connection: address, proxy, TLS."""

from __future__ import annotations

import base64
import datetime as dt
import re
import socket
import ssl
import threading

import pytest
import trustme

from pellucid.transport import Accepted, Blocked, RetryLater

OK = b'HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{"status":"Ok"}'


def _context(authority, *names, **settings):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, **settings).configure_cert(context)
    return context


def _pump(source, sink):
    try:
        while content := source.recv(65536):
            sink.sendall(content)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def _proxy_to(port, asked):
    """Return the script of a proxy that opens every way to one port."""

    def script(caller, _peer):
        asked.append(caller.request()[0])
        with socket.create_connection(("127.0.0.1", port)) as onward:
            caller.say(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_pump, args=(onward, caller.sock))
            back.start()
            _pump(caller.sock, onward)
            back.join(30)

    return script


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1"])
def test_the_certificates_name_is_reported(peer, transport, ask, authority, ca_file, name):
    """Over TLS the outcome says who answered, and the connection is kept."""
    server = peer(OK, _context(authority, name))
    url = server.url().replace("localhost", name)
    results = [transport.send(ask(url, b"x" * 300_000, ca_file=ca_file)) for _ in range(3)]
    assert [name] * 3 == [result.tls_peer for result in results]
    assert 1 == server.connections


@pytest.mark.parametrize("flaw", ["other name", "expired", "unknown authority"])
def test_who_is_not_who_they_should_be_gets_nothing(peer, transport, ask, authority, ca_file, flaw):
    """A person has to look at it; there is no switch to go on."""
    long_ago = dt.datetime(2001, 1, 1, tzinfo=dt.UTC)
    context = {
        "other name": lambda: _context(authority, "other.example"),
        "expired": lambda: _context(authority, "localhost", not_before=long_ago, not_after=long_ago),
        "unknown authority": lambda: _context(trustme.CA(), "localhost"),
    }[flaw]()
    server = peer(OK, context)
    result = transport.send(ask(server.url(), ca_file=ca_file))
    assert isinstance(result, Blocked)
    assert "certificate of localhost was not accepted" in result.why
    assert [] == server.requests


def test_without_a_ca_file_the_system_decides(peer, transport, ask, authority):
    """An authority that only the test knows is not among the system's."""
    server = peer(OK, _context(authority, "localhost"))
    assert isinstance(transport.send(ask(server.url())), Blocked)


@pytest.mark.parametrize("content", [None, b"", b"not a certificate"])
def test_a_ca_file_that_cannot_be_read_is_blocked(transport, ask, tmp_path, content):
    """It names the file; falling back to the system's authorities would be failing open."""
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    result = transport.send(ask("https://localhost:1/", ca_file=path))
    assert isinstance(result, Blocked)
    assert str(path) in result.why


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 400 Plain\r\n\r\n"])
def test_a_server_without_tls_is_tried_later(peer, transport, ask, answer):
    """The handshake failed, so nothing was accepted."""

    def script(caller, _peer):
        caller.sock.recv(1000)
        caller.say(answer)

    result = transport.send(ask(peer(script).url().replace("http:", "https:")))
    assert isinstance(result, RetryLater)
    assert result.why.startswith("no secure connection to localhost")


def test_a_handshake_that_hangs_is_given_up(peer, transport, ask):
    """After the time for connecting, and surely nothing was accepted."""
    server = peer(lambda caller, _peer: caller.hang())
    url = server.url().replace("http:", "https:")
    result = transport.send(ask(url, connect_timeout_s=0.1))
    assert isinstance(result, RetryLater)
    assert "timed out" in result.why


def test_a_proxy_opens_the_way(peer, transport, ask, authority, ca_file):
    """It is told host and port, nothing else; TLS goes through it to the server itself."""
    asked = []
    server = peer(OK, _context(authority, "a.example"))
    proxy = peer(_proxy_to(server.port, asked))
    way = f"http://me:p%3Ass@127.0.0.1:{proxy.port}"
    for _ in range(2):
        result = transport.send(ask("https://a.example/batch/", ca_file=ca_file, proxy=way))
        assert isinstance(result, Accepted)
    secret = base64.b64encode(b"me:p:ss").decode()
    expected = [
        "CONNECT a.example:443 HTTP/1.1",
        "Host: a.example:443",
        f"Proxy-Authorization: Basic {secret}",
    ]
    assert [expected] == [head.decode().split("\r\n") for head in asked]
    assert "a.example" == result.tls_peer
    assert secret not in str(result)
    transport.close()


@pytest.mark.parametrize(
    "answer",
    [b"", b"HTTP/1.1 407 Who\r\nContent-Length: 0\r\n\r\n", b"HTTP/1.1 502 No\r\n\r\n", b"nonsense\r\n\r\n"],
)
def test_a_proxy_that_opens_no_way_is_tried_later(peer, transport, ask, answer):
    """Nothing reached the server, and the proxy's password stands in no sentence."""

    def script(caller, _peer):
        caller.request()
        caller.say(answer)

    way = f"http://me:secret@127.0.0.1:{peer(script).port}"
    result = transport.send(ask("https://a.example/", proxy=way))
    assert isinstance(result, RetryLater)
    assert re.match(r"the proxy \(127.0.0.1\)", result.why)
    assert "secret" not in str(result)


def test_a_proxy_that_is_not_there_is_tried_later(peer, transport, ask):
    """The server is never asked directly instead."""
    proxy = peer(OK)
    proxy.close()
    result = transport.send(ask("https://a.example/", proxy=f"http://127.0.0.1:{proxy.port}"))
    assert isinstance(result, RetryLater)
    assert "the proxy" in result.why


def test_loopback_is_never_proxied(peer, transport, ask):
    """What is meant for this machine stays on it."""
    server, proxy = peer(OK), peer(OK)
    result = transport.send(ask(server.url(), proxy=f"http://127.0.0.1:{proxy.port}"))
    assert isinstance(result, Accepted)
    assert (1, 0) == (server.connections, proxy.connections)
