"""Batches, and a client that speaks HTTP byte by byte."""

from __future__ import annotations

import json
import socket
import threading
import uuid
from pathlib import Path

import pytest

from pellucid.collector import Collector, Limits
from pellucid.collector.request_reader import Head

PATIENCE_S = 30.0


def pytest_collection_modifyitems(items):
    """Say of all tests here that raw clients, or PostHog's own, send the bodies."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.foreign_sender("a raw client, or PostHog's own, sends the bodies"))


class Client:
    """One raw connection."""

    def __init__(self, port, host="127.0.0.1", context=None, name="localhost"):
        self.sock = socket.create_connection((host, port), timeout=PATIENCE_S)
        if context is not None:
            self.sock = context.wrap_socket(self.sock, server_hostname=name)

    def send(self, content):
        """Send bytes as they are."""
        self.sock.sendall(content)

    def post(self, body, path="/batch/", *headers):
        """Send a request with a body."""
        self.send(request(body, path, *headers))

    def answer(self):
        """Read one answer; status, headers and body."""
        received = b""
        while b"\r\n\r\n" not in received:
            got = self.sock.recv(65536)
            assert got, received
            received += got
        head, _, body = received.partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        while len(body) < int(headers.get("content-length", 0)):
            got = self.sock.recv(65536)
            assert got, (received, body)
            body += got
        return int(first.split()[1]), headers, body

    def rest(self):
        """Read all there is until the other side ends; a reset is raised."""
        received = b""
        while got := self.sock.recv(65536):
            received += got
        return received

    def close(self):
        """Hang up."""
        self.sock.close()

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self.close()


def request(body, path="/batch/", *headers, method="POST"):
    """Return a request as bytes."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


@pytest.fixture(name="request_of")
def _request_of():
    """Return what makes a request's bytes."""
    return request


@pytest.fixture
def batch():
    """Make a batch's body; each call has other uuids."""

    def make(count=1, *, name="viewer_opened", size=0, **more):
        events = [
            {
                "event": name,
                "distinct_id": "id-of-then",
                "timestamp": "2026-11-24T10:00:00.000000000Z",
                "uuid": str(uuid.uuid4()),
                "properties": {"n": number, "text": "x" * size},
            }
            for number in range(count)
        ]
        return json.dumps({"api_key": "phc_test", "batch": events, **more}, separators=(",", ":")).encode()

    return make


@pytest.fixture
def uuids_of():
    """Return the uuids in a body."""
    return lambda body: [event["uuid"] for event in json.loads(body)["batch"]]


@pytest.fixture
def head():
    """Make a request's head."""

    def make(target="/batch/", *, method="POST", **headers):
        named = tuple(
            (name.replace("_", "-"), value) for name, value in {"host": "127.0.0.1", **headers}.items()
        )
        return Head(
            method=method,
            target=target,
            headers=named,
            content_length=0,
            keeps_alive=True,
            expects_continue=False,
        )

    return make


@pytest.fixture
def collector():
    """Return a running collector with the default settings."""
    with Collector() as collector:
        yield collector


@pytest.fixture
def limits():
    """Return limits that a test can reach."""
    return Limits(body_bytes=20_000, event_bytes=2_000, head_bytes=4_096, kept_bytes=50_000)


@pytest.fixture
def connect():
    """Open raw connections; they are closed at the test's end."""
    clients = []

    def make(collector, **settings):
        clients.append(Client(collector.port, **settings))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def ask(connect):
    """Make one request on a connection of its own; return status and decoded JSON, or the text."""

    def make(collector, method, path, body=b"", *headers):
        client = connect(collector)
        client.send(request(body, path, "Connection: close", *headers, method=method))
        status, answered, text = client.answer()
        return status, json.loads(text) if "json" in answered["content-type"] else text.decode()

    return make


@pytest.fixture(autouse=True)
def _no_thread_is_left():
    before = set(threading.enumerate())
    yield
    assert set() == set(threading.enumerate()) - before
