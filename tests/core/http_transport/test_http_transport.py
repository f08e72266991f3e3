"""How bytes leave the machine: the whole, over real sockets."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from dataclasses import replace

import pytest

from pellucid import __version__
from pellucid.http_transport import HttpTransport
from pellucid.transport import Accepted, Blocked, RetryLater, Unanswered

OK = b'HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{"status":"Ok"}'


def test_importing_it_loads_no_network():
    """An app that never sends anything does not pay for it."""
    names = {"requests", "urllib3", "http", "http.client", "ssl", "socket", "select", "urllib", "email"}
    code = f"import sys, pellucid.http_transport; print({names} & {{*sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "set()" == done.stdout.strip()


def test_a_body_arrives_as_it_is(peer, transport, ask):
    """Byte for byte, with these headers and no others; the outcome says what was sent and answered."""
    server = peer(OK)
    body = bytes(range(256)) * 200
    result = transport.send(ask(server.url(), body))
    ((head, received),) = server.requests
    assert body == received
    expected = [
        "POST /batch/ HTTP/1.1",
        f"Host: localhost:{server.port}",
        f"User-Agent: pellucid/{__version__}",
        "Accept-Encoding: identity",
        "Content-Type: application/json",
        "Content-Length: 51200",
    ]
    assert expected == head.decode().split("\r\n")
    assert isinstance(result, Accepted)
    assert (200, '{"status":"Ok"}', None) == (result.status, result.answer, result.tls_peer)
    assert expected[1:] == [f"{name}: {value}" for name, value in result.headers.items()]
    assert 0 <= result.latency_ms < 20_000


def test_an_empty_body_can_be_sent(peer, transport, ask):
    """Nothing is a body too."""
    server = peer(OK)
    assert isinstance(transport.send(ask(server.url(), b"")), Accepted)
    assert [b""] == [body for _, body in server.requests]


def test_what_the_server_sets_is_not_kept(peer, transport, ask):
    """No cookie and no tag comes back with the next request: each looks like the first."""
    server = peer(b"HTTP/1.1 200 OK\r\nSet-Cookie: id=1\r\nETag: x\r\nContent-Length: 0\r\n\r\n")
    for _ in range(2):
        transport.send(ask(server.url()))
    assert server.requests[0] == server.requests[1]


def test_the_environment_decides_nothing(peer, transport, ask, monkeypatch, tmp_path):
    """Neither proxies nor a .netrc of the environment are used: the app's settings say how to send."""
    (tmp_path / ".netrc").write_text("machine localhost login me password secret\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    server = peer(OK)
    assert isinstance(transport.send(ask(server.url())), Accepted)
    assert b"uthorization" not in server.requests[0][0]


@pytest.mark.parametrize(
    "url",
    [
        "http://eu.i.posthog.com/",
        "http://127.0.0.1.evil.example/",
        "http://localhost@evil.example/",
        "ftp://x/",
        "",
    ],
)
def test_an_address_that_may_not_be_is_blocked(transport, ask, url):
    """Nothing is looked up, nothing connected."""
    result = transport.send(ask(url))
    assert isinstance(result, Blocked)
    assert result.status is None


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "https://127.0.0.1:1"])
def test_a_proxy_that_is_not_supported_is_blocked(transport, ask, proxy):
    """Going round it would show the person's address to whom they hid it from."""
    result = transport.send(ask("https://a.example/", proxy=proxy))
    assert Blocked(status=None, answer="", why="Not a proxy that is supported") == result


def test_a_host_that_is_not_found_is_tried_later(transport, ask, allowed_attempts):
    """No name, no answer: nothing left."""
    result = transport.send(ask("https://no-such-host.example/"))
    assert isinstance(result, RetryLater)
    assert "no-such-host.example" in result.why


def test_abort_ends_a_request_at_once(peer, transport, ask):
    """A hanging server cannot hold up an opt-out; the body had left, so it may have arrived."""
    arrived = threading.Event()

    def script(caller, _peer):
        caller.request()
        arrived.set()
        caller.hang()

    server = peer(script)
    results = []
    sender = threading.Thread(target=lambda: results.append(transport.send(ask(server.url()))))
    sender.start()
    assert arrived.wait(30)
    began_s = time.monotonic()
    transport.abort()
    sender.join(30)
    assert time.monotonic() - began_s < 1.0
    assert [Unanswered(why="aborted")] == results


def test_nothing_is_sent_after_an_abort_until_resumed(peer, transport, ask):
    """Off is off; on again sends again."""
    server = peer(OK)
    transport.abort()
    assert RetryLater(status=None, answer="", why="aborted", after_s=None) == transport.send(
        ask(server.url())
    )
    assert 0 == server.connections
    transport.resume()
    assert isinstance(transport.send(ask(server.url())), Accepted)


def test_abort_ends_connecting(transport, ask):
    """Before the body has left, an aborted request surely did not arrive."""
    with socket.socket() as full, socket.socket() as first, socket.socket() as second:
        full.bind(("127.0.0.1", 0))
        full.listen(0)  # a queue for one: who comes after it waits for ever
        for waiting in (first, second):
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        results = []
        request = ask(f"http://127.0.0.1:{full.getsockname()[1]}/")
        sender = threading.Thread(target=lambda: results.append(transport.send(request)))
        sender.start()
        transport.abort()
        sender.join(30)
    assert [RetryLater(status=None, answer="", why="aborted", after_s=None)] == results


def test_two_threads_send_one_after_the_other(peer, transport, ask):
    """Each gets its own answer."""

    def script(caller, _peer):
        while (request := caller.request()) is not None:
            caller.say(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n" + request[1])

    server = peer(script)
    results = {}

    def send(number):
        body = b"%03d" % number
        results[body.decode()] = transport.send(ask(server.url(), body)).answer

    threads = [threading.Thread(target=send, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert {f"{number:03d}": f"{number:03d}" for number in range(8)} == results


def test_a_forked_child_opens_its_own_connection(peer, transport, ask):
    """Two processes in one connection would read each other's answers; the parent's goes on."""
    server = peer(OK)
    transport.send(ask(server.url()))
    code = (
        "import os, sys, warnings\n"
        "warnings.simplefilter('ignore', DeprecationWarning)\n"
        "from pellucid.http_transport import HttpTransport\n"
        "from pellucid.transport import Endpoint, UploadRequest, Accepted\n"
        "request = UploadRequest(endpoint=Endpoint(url=sys.argv[1]), body=b'x')\n"
        "transport = HttpTransport()\n"
        "good = isinstance(transport.send(request), Accepted)\n"
        "transport._lock.acquire()\n"  # as if another thread were sending at the moment of the fork
        "child = os.fork()\n"
        "if not child:\n"
        "    os._exit(0 if isinstance(transport.send(request), Accepted) else 1)\n"
        "good &= os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0\n"
        "transport._lock.release()\n"
        "good &= isinstance(transport.send(request), Accepted)\n"
        "transport.close()\n"
        "sys.exit(not good)\n"
    )
    before = server.connections
    environ = dict(os.environ)
    subprocess.run([sys.executable, "-c", code, server.url()], env=environ, check=True, timeout=60)
    assert 2 == server.connections - before


def test_closing_is_not_the_end(peer, ask):
    """Closing twice is harmless, and a later request opens a new connection."""
    transport = HttpTransport()
    transport.close()
    server = peer(OK)
    for _ in range(2):
        assert isinstance(transport.send(ask(server.url())), Accepted)
        transport.close()
    transport.close()
    assert 2 == server.connections


def test_closing_waits_for_no_request_that_does_not_end(peer, ask):
    """What goes on meanwhile may be held up by another process; a host on its way out is not."""
    transport, busy, going_on = HttpTransport(), threading.Event(), threading.Event()

    def be_busy():
        busy.set()
        going_on.wait(30)

    request = ask(peer(OK).url())
    sending = threading.Thread(
        target=lambda: transport.send(replace(request, meanwhile=be_busy)), name="sending"
    )
    sending.start()
    assert busy.wait(30)
    transport.abort()
    begun_s = time.monotonic()
    transport.close()
    assert time.monotonic() - begun_s < 10
    going_on.set()
    sending.join()
    transport.close()
