"""Peers of our own making: raw sockets that answer, lie, hang and break."""

from __future__ import annotations

import socket
import struct
import threading
from contextlib import suppress

import pytest
import trustme

from pellucid.http_transport import HttpTransport
from pellucid.transport import Endpoint, UploadRequest

OK = b'HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{"status":"Ok"}'


class Caller:
    """One connection, as the peer's script sees it."""

    def __init__(self, sock, stopped):
        self.sock = sock
        self.stopped = stopped
        self._buffer = b""

    def request(self):
        """Read one whole request; its head and its body, or `None` at the end."""
        while b"\r\n\r\n" not in self._buffer:
            got = self.sock.recv(65536)
            if not got:
                return None
            self._buffer += got
        head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
        lines = [line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
        length = int(lines[0].split(b":")[1]) if lines else 0
        while len(self._buffer) < length:
            self._buffer += self.sock.recv(65536)
        body, self._buffer = self._buffer[:length], self._buffer[length:]
        return head, body

    def say(self, content):
        """Send some bytes."""
        self.sock.sendall(content)

    def hang(self):
        """Do nothing until the test is over."""
        self.stopped.wait(60)

    def reset(self):
        """Hang up with a reset instead of a farewell."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()


class Peer:
    """A listening socket on loopback that runs a script for each connection, one after another."""

    def __init__(self, script, context=None):
        self._script = script
        self._context = context
        self._stopped = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.connections = 0
        self.requests = []
        self._callers = []
        self._threads = [threading.Thread(target=self._serve)]
        self._threads[0].start()

    def url(self, path="/batch/"):
        """Where it listens."""
        scheme = "http" if self._context is None else "https"
        return f"{scheme}://localhost:{self.port}{path}"

    def _serve(self):
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            if self._stopped.is_set():
                sock.close()
                return
            self.connections += 1
            self._callers.append(sock)
            thread = threading.Thread(target=self._attend, args=(sock,))
            self._threads.append(thread)
            thread.start()

    def _attend(self, raw):
        sock = raw
        try:
            with suppress(OSError):
                if self._context is not None:
                    sock = self._context.wrap_socket(raw, server_side=True)
                self._script(Caller(sock, self._stopped), self)
        finally:
            sock.close()

    def close(self):
        """Stop, with every connection and thread."""
        self._stopped.set()
        for sock in self._callers:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), timeout=5).close()
        self._threads[0].join(30)
        self._listener.close()
        for thread in self._threads:
            thread.join(30)
            assert not thread.is_alive()


def answering(*answers):
    """Return a script that gives these answers in turn, the last one for ever, and notes the requests."""

    def script(caller, peer):
        while (request := caller.request()) is not None:
            peer.requests.append(request)
            caller.say(answers[min(len(peer.requests), len(answers)) - 1])

    return script


@pytest.fixture
def peer():
    """Start peers; each is stopped at the test's end, with its threads and sockets."""
    started = []

    def start(script, context=None):
        # A single answer is a script too.
        script = answering(script) if isinstance(script, bytes) else script
        started.append(Peer(script, context))
        return started[-1]

    yield start
    for each in started:
        each.close()


@pytest.fixture
def transport():
    """The real thing."""
    transport = HttpTransport()
    yield transport
    transport.close()


@pytest.fixture
def ask():
    """Make a request to an address."""

    def make(url, body=b'{"batch":[]}', **settings):
        content_type = settings.pop("content_type", "application/json")
        endpoint = Endpoint(url=url, **({"timeout_s": 20.0} | settings))
        return UploadRequest(endpoint=endpoint, body=body, content_type=content_type)

    return make


@pytest.fixture
def script_of():
    """Return what makes a script from answers."""
    return answering


@pytest.fixture(scope="session")
def authority():
    """A certificate authority for this run."""
    return trustme.CA()


@pytest.fixture
def ca_file(authority, tmp_path):
    """The authority's certificate, as an app would name it."""
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return path


@pytest.fixture(autouse=True)
def _no_thread_is_left():
    before = set(threading.enumerate())
    yield
    assert set() == set(threading.enumerate()) - before
