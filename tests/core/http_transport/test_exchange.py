"""One body, one answer, and what a failure means."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from pellucid.http_transport import exchange
from pellucid.transport import Accepted, Blocked, Rejected, RetryLater, Unanswered

OK = b'HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{"status":"Ok"}'
LARGE = b"x" * 8_000_000  # more than the system takes while nobody reads


def test_a_connection_is_kept(peer, transport, ask):
    """Many batches go over one connection."""
    server = peer(OK)
    for _ in range(5):
        assert isinstance(transport.send(ask(server.url())), Accepted)
    assert (1, 5) == (server.connections, len(server.requests))


@pytest.mark.parametrize("farewell", [b"", b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n"])
def test_a_connection_that_was_closed_meanwhile_is_not_used(peer, transport, ask, farewell):
    """What the server said while nobody asked is no answer to the next request."""

    def script(caller, server):
        server.requests.append(caller.request())
        caller.say(OK)
        caller.say(farewell)

    server = peer(script)
    assert isinstance(transport.send(ask(server.url())), Accepted)
    kept = transport._exchange._kept
    until_s = time.monotonic() + 30
    while kept is not None and kept.connection.stream.is_silent() and time.monotonic() < until_s:
        time.sleep(0.005)
    assert isinstance(transport.send(ask(server.url())), Accepted)
    assert 2 == server.connections


def test_a_connection_that_was_idle_too_long_is_not_used(peer, transport, ask, monkeypatch):
    """A router may have dropped it without a word."""
    monkeypatch.setattr(exchange, "IDLE_S", 0.0)
    server = peer(OK)
    for _ in range(2):
        assert isinstance(transport.send(ask(server.url())), Accepted)
    assert 2 == server.connections


def test_two_answers_to_one_request_end_the_connection(peer, transport, ask):
    """The second would be taken for the answer to the next body."""
    server = peer(OK + b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    for _ in range(2):
        assert isinstance(transport.send(ask(server.url())), Accepted)
    assert 2 == server.connections


def test_another_way_is_another_connection(peer, transport, ask):
    """Each origin has its own."""
    one, other = peer(OK), peer(OK)
    for server in (one, other, one):
        assert isinstance(transport.send(ask(server.url())), Accepted)
    assert (2, 1) == (one.connections, other.connections)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Len",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nwhat",
        b"HTTP/1.1 103 Early Hints\r\n\r\n",
        b"HTTP/1.1 101 Switching\r\n\r\n",
        b"SSH-2.0-OpenSSH\r\n\r\n",
        b"HTTP/1.1 999 Hm\r\nContent-Length: 0\r\n\r\n",
    ],
)
def test_without_a_whole_answer_nobody_knows(peer, transport, ask, answer):
    """The body had arrived, and what came back was nothing, half or nonsense."""

    def script(caller, _peer):
        caller.request()
        caller.say(answer)

    assert isinstance(transport.send(ask(peer(script).url())), Unanswered)


def test_a_reset_after_the_body_leaves_it_open(peer, transport, ask):
    """It may have been accepted the moment before."""

    def script(caller, _peer):
        caller.request()
        caller.reset()

    assert isinstance(transport.send(ask(peer(script).url())), Unanswered)


def test_a_reset_within_the_body_leaves_it_open(peer, transport, ask):
    """Part of it had left."""

    def script(caller, _peer):
        caller.sock.recv(1000)
        caller.reset()

    assert isinstance(transport.send(ask(peer(script).url(), LARGE)), Unanswered)


@pytest.mark.parametrize("closes", [True, False])
def test_an_answer_before_the_end_of_the_body_counts(peer, transport, ask, closes):
    """A server that says "too large" and reads no further is understood at once."""

    def script(caller, _peer):
        caller.sock.recv(1000)
        caller.say(b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno")
        if not closes:
            caller.hang()

    result = transport.send(ask(peer(script).url(), LARGE))
    assert Rejected(status=413, answer="no", reason="too large") == result


def test_yes_before_the_end_of_the_body_is_no_receipt(peer, transport, ask):
    """A server cannot have accepted what it has not read."""

    def script(caller, _peer):
        caller.sock.recv(1000)
        caller.say(OK)
        caller.hang()

    assert isinstance(transport.send(ask(peer(script).url(), LARGE)), Unanswered)


def test_a_hanging_server_is_given_up(peer, transport, ask):
    """After the time that the endpoint allows."""

    def script(caller, _peer):
        caller.request()
        caller.hang()

    assert Unanswered(why="timed out") == transport.send(ask(peer(script).url(), timeout_s=0.2))


def test_a_server_that_does_not_read_is_given_up(peer, transport, ask):
    """Sending has the same deadline."""
    server = peer(lambda caller, _peer: caller.hang())
    assert Unanswered(why="timed out") == transport.send(ask(server.url(), LARGE, timeout_s=0.3))


@pytest.mark.parametrize("beginning", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n"])
def test_an_answer_that_trickles_does_not_stretch_the_deadline(peer, transport, ask, beginning):
    """A byte now and then keeps nobody waiting longer than the endpoint allows."""

    def script(caller, _peer):
        caller.request()
        caller.say(beginning)
        while not caller.stopped.wait(0.02):
            caller.say(b"H")

    began_s = time.monotonic()
    assert isinstance(transport.send(ask(peer(script).url(), timeout_s=0.3)), Unanswered)
    assert time.monotonic() - began_s < 10


def test_an_endless_answer_is_cut(peer, transport, ask):
    """Only its first 4 KiB are read, and the connection is not used again."""

    def script(caller, _peer):
        caller.request()
        caller.say(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            caller.say(b"2000\r\n" + b"x" * 8192 + b"\r\n")

    server = peer(script)
    for _ in range(2):
        assert "x" * 4096 == transport.send(ask(server.url())).answer
    assert 2 == server.connections


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("is_absolute", [True, False])
def test_a_redirect_at_the_same_server_is_followed_once(peer, transport, ask, script_of, status, is_absolute):
    """With the same body, if the server asks for just that."""
    location = []

    def script(caller, server):
        moved = f"HTTP/1.1 {status} Moved\r\nLocation: {location[0]}\r\nContent-Length: 0\r\n\r\n"
        script_of(moved.encode(), OK)(caller, server)

    server = peer(script)
    location.append(server.url("/new/") if is_absolute else "/new/")
    assert isinstance(transport.send(ask(server.url(), b"body")), Accepted)
    assert [b"POST /batch/ HTTP/1.1", b"POST /new/ HTTP/1.1"] == [
        head.split(b"\r\n")[0] for head, _ in server.requests
    ]
    assert [b"body", b"body"] == [body for _, body in server.requests]


@pytest.mark.parametrize(
    ("status", "location"),
    [
        (308, "https://evil.example/batch/"),
        (308, "//evil.example/batch/"),
        (308, "http://localhost:1/batch/"),
        (308, "https://localhost/batch/"),
        (308, "http://localhost@evil.example/"),
        (308, "elsewhere"),
        (308, "/\\evil.example/"),
        (301, "/new/"),
        (302, "/new/"),
        (303, "/new/"),
        (300, "/new/"),
    ],
)
def test_other_redirects_are_refused(peer, transport, ask, status, location):
    """Another origin, or another method: nothing more is sent, and a person is told where it would have gone."""
    server = peer(f"HTTP/1.1 {status} X\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode())
    result = transport.send(ask(server.url()))
    assert isinstance(result, Blocked)
    assert status == result.status
    assert result.why.startswith("refused redirect")
    assert 1 == len(server.requests)


def test_a_circle_of_redirects_ends(peer, transport, ask):
    """The second one is refused."""
    server = peer(b"HTTP/1.1 308 X\r\nLocation: /batch/\r\nContent-Length: 0\r\n\r\n")
    assert isinstance(transport.send(ask(server.url())), Blocked)
    assert 2 == len(server.requests)


def test_a_refused_connection_is_tried_later(transport, ask, peer):
    """Nobody listened: nothing left."""
    server = peer(OK)
    server.close()
    result = transport.send(ask(server.url()))
    assert isinstance(result, RetryLater)
    assert result.status is None


def test_a_content_type_cannot_smuggle_headers(transport, ask):
    """A line break in it is refused before anything is connected."""
    assert isinstance(transport.send(ask("http://localhost:1/", content_type="a\r\nX: y")), Blocked)


def test_who_waits_for_the_answer_is_told_when_the_body_has_left(peer, transport, ask):
    """The server, which has all of it, answers only after that; a redirect does not tell it again."""
    told = []

    def script(caller, server):
        server.requests.append(caller.request())
        until_s = time.monotonic() + 30
        while not told and time.monotonic() < until_s:
            time.sleep(0.002)
        caller.say(
            OK
            if len(server.requests) > 1
            else b"HTTP/1.1 307 Temporary Redirect\r\nLocation: /other/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        )

    server = peer(script)
    request = replace(ask(server.url()), meanwhile=lambda: told.append(len(server.requests)))
    assert isinstance(transport.send(request), Accepted)
    assert 1 == len(told)


def test_a_body_that_did_not_leave_is_not_told_of(transport, ask):
    """Where nobody listens nothing is waited for."""
    told = []
    request = replace(ask("http://127.0.0.1:9/batch/"), meanwhile=lambda: told.append(1))
    assert isinstance(transport.send(request), RetryLater)
    assert [] == told


def test_slowness_is_told_after_the_body_has_left(peer, transport, ask):
    """Once, while the answer is still waited for; of an answer that comes at once it is not told."""
    told = []

    def script(caller, _server):
        caller.request()
        caller.say(OK)
        caller.request()
        until_s = time.monotonic() + 30
        while "slow" not in told and time.monotonic() < until_s:
            time.sleep(0.002)
        caller.say(OK)

    server = peer(script)
    request = replace(
        ask(server.url()), meanwhile=lambda: told.append("left"), if_slow=lambda: told.append("slow")
    )
    assert isinstance(transport.send(replace(request, if_slow=None)), Accepted)
    assert isinstance(transport.send(request), Accepted)
    assert ["left", "left", "slow"] == told
