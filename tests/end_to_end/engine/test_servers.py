"""Through the whole engine, against servers that hang, lie, break off, send elsewhere, are busy or refuse."""

from __future__ import annotations

import contextlib
import hashlib
import socket
import threading
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

LONG = "x" * 4000
SOON_S, LATE_S = 0.5, 30.0
"""How long an answer is waited for: that one does not come, or that it does, on however busy a machine."""
MISBEHAVING_TIMEOUT_S = 4.0
"""Long enough for a body of many megabytes on a busy machine."""
ONE_BATCH = {"batch_bytes": 40 << 20, "batch_count": 2000, "batch_age_s": 1e6}


def record(host, analytics, *numbers, **more):
    """Record events; the host is never held up by a server."""
    begun_s = time.monotonic()
    for number in numbers:
        assert analytics.record(host.Opened(n=number, **more)) is True
    assert time.monotonic() - begun_s < 5


@pytest.fixture
def settle(until):
    """Send until so many events are sent, without waiting for the engine's own next look."""

    def send(analytics, host, count):
        def is_done():
            analytics.flush()
            return host.all_are("sent", count)

        until(is_done)

    return send


@pytest.mark.parametrize(
    ("fault", "is_recorded"),
    [
        (Hang(times=1), False),
        (Hang(times=1, is_recorded=True), True),
        (Garbage(times=1), False),
        (Garbage(times=1, is_recorded=True), True),
        (Garbage(times=1, text="HTTP/1.1 200 OK\r\nContent-Length: 9"), False),
        (Garbage(times=1, text="HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nOk"), False),
        (Garbage(times=1, text="HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nOk"), False),
        (Garbage(times=1, text="HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n"), False),
        (Garbage(times=1, text="HTTP/1.1 100 Continue\r\n\r\n" * 20), False),
        (CutAnswer(times=1), True),
        (CutAnswer(times=1, sent_bytes=0), True),
        (CutAnswer(times=1, sent_bytes=30), True),
        (Reset(times=1, when=Moment.AFTER_BODY), True),
        (Reset(times=1, when=Moment.MID_BODY), False),
        (Slow(times=1, before_s=1.5), True),
        (Slow(times=1, drip_bytes=1, drip_every_s=0.2), True),
    ],
    ids=lambda value: str(value)[:60],
)
def test_without_a_whole_answer_the_same_bytes_go_out_again(
    host, collector, settle, shapes, fault, is_recorded
):
    """Nobody knows whether it arrived: *unconfirmed*, until the repeat is answered; no event has two shapes."""
    collector.set_faults(fault)
    waits_s = SOON_S if isinstance(fault, Hang | Slow) else LATE_S
    with host.open(collector.url, timeout_s=waits_s) as analytics:
        record(host, analytics, *range(8), text=LONG)
        settle(analytics, host, 8)
    assert "unanswered" in host.kinds()
    assert {1} == {len(each) for each in shapes(collector.bodies).values()}
    assert list(range(8)) == sorted(shapes(collector.bodies))
    assert is_recorded == (len(collector.uuids) > 8)
    assert host.is_verified()


def test_a_reset_before_the_body_loses_nothing(host, collector, settle, until, numbers):
    """Whatever was handed to the system by then: it is sent again, and taken once."""
    collector.set_faults(Reset(times=2, when=Moment.BEFORE_BODY))
    with host.open(collector.url) as analytics:
        record(host, analytics, 1, 2)
        settle(analytics, host, 2)
    assert [1, 2] == numbers(collector.bodies)


def test_a_lie_is_believed(host, collector, settle, until):
    """Who says 200 has accepted it: that is what *sent* means, with the answer kept as proof."""
    collector.set_faults(Lie(times=1))
    with host.open(collector.url) as analytics:
        record(host, analytics, 1)
        settle(analytics, host, 1)
    assert [] == collector.bodies
    (sent,) = [receipt for receipt in host.receipts() if receipt.kind == "sent"]
    assert collector.requests[0].sha256 == sent.text("body_sha256")


@pytest.mark.parametrize("status", [302, 307])
def test_no_other_host_is_ever_asked(host, collector, settle, until, status):
    """A redirect to another origin is refused, whatever kind it is: sending stops and says why."""
    with Collector() as other:
        collector.set_faults(Redirect(location=f"{other.url}/batch/", status=status))
        with host.open(collector.url) as analytics:
            record(host, analytics, 1)
            until(lambda: "failed" in host.kinds())
            time.sleep(0.3)
        assert ([], 0) == (other.requests, other.counts.requests)
    assert 1 == collector.counts.requests
    (failed,) = [receipt for receipt in host.receipts() if receipt.kind == "failed"]
    assert f"refused redirect ({status})" in failed.text("why")
    assert host.all_are("queued", 1)


@pytest.mark.parametrize("status", [401, 403, 404])
def test_where_only_a_person_can_help_it_stops(host, collector, settle, until, status, numbers):
    """One request, and no other until somebody says so; what waits is kept, and goes then."""
    from pellucid.sending.verbs import try_again

    collector.set_faults(Answer(status=status, text="no such key"))
    with host.open(collector.url) as analytics:
        record(host, analytics, 1)
        until(lambda: "failed" in host.kinds())
        record(host, analytics, 2)
        time.sleep(0.5)
        assert 1 == collector.counts.requests
        (failed,) = [receipt for receipt in host.receipts() if receipt.kind == "failed"]
        assert (status, "no such key") == (failed.details["status"], failed.text("answer"))
        collector.set_faults()
        assert try_again(host.ledger)
        settle(analytics, host, 2)
    assert {1, 2} == set(numbers(collector.bodies))


@pytest.mark.parametrize(
    ("retry_after", "least_s"),
    [
        (None, 1.0),
        ("8", 8.0),
        ("in a while", 1.0),
        ("-5", 1.0),
        ("1e9", 1.0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 1.0),
    ],
)
def test_a_busy_server_is_left_alone(host, collector, settle, retry_after, least_s):
    """For as long as it asks, or for our own second at least where it says nothing usable."""
    collector.set_faults(Answer(status=503, retry_after=retry_after, times=1))
    with host.open(collector.url) as analytics:
        record(host, analytics, 1)
        settle(analytics, host, 1)
    failed, again = [receipt for receipt in host.receipts() if receipt.kind in {"failed", "attempt"}][1:]
    assert (again.at_ns - failed.at_ns) / 1e9 >= least_s * 0.99
    first, second = collector.requests
    assert first.body == second.body


def test_a_date_is_waited_for(host, collector, settle, until):
    """Compared with the clock of the app, as the server does not tell its own."""
    ahead_s = host.clock.now_ns() / 1e9 + 12
    date = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(ahead_s))
    collector.set_faults(Answer(status=503, retry_after=date, times=1))
    with host.open(collector.url) as analytics:
        record(host, analytics, 1)
        settle(analytics, host, 1)
    failed, again = [receipt for receipt in host.receipts() if receipt.kind in {"failed", "attempt"}][1:]
    assert again.at_ns / 1e9 >= int(ahead_s)
    assert failed.details["next"] is not None


@pytest.mark.parametrize("status", [500, 429, 425])
def test_a_broken_server_is_tried_again(host, collector, settle, until, numbers, status):
    """With the same bytes; an answer that says it did not work is believed."""
    collector.set_faults(Answer(status=status, times=2))
    with host.open(collector.url) as analytics:
        record(host, analytics, 1, 2, 3)
        settle(analytics, host, 3)
    assert ["failed", "failed"] == [kind for kind in host.kinds() if kind == "failed"]
    assert [1, 2, 3] == numbers(collector.bodies)
    assert 1 == len({request.body for request in collector.requests})


@pytest.mark.parametrize("status", [400, 422])
def test_an_event_that_is_refused_is_set_aside(host, collector, settle, until, status):
    """With what the server said; nothing is tried again."""
    collector.set_faults(Answer(status=status, text="no good"))
    with host.open(collector.url) as analytics:
        record(host, analytics, 1)
        until(lambda: host.all_are("refused", 1))
        time.sleep(0.3)
    assert 1 == collector.counts.requests
    assert "no good" == host.receipts()[-1].text("answer")


def test_one_bad_event_and_a_server_that_takes_little(host, collector, settle, until, numbers):
    """Batches are halved until each good event is taken, once, and the bad one is alone."""
    collector.set_faults(RefuseEvent(event="failed"), TooLarge(events=3))
    with host.open(collector.url, batch_count=20) as analytics:
        for number in range(20):
            assert analytics.record(host.Failed(n=13) if number == 13 else host.Opened(n=number))
        until(lambda: set(host.states().values()) == {"sent", "refused"})
    assert [13] == [number for number, word in host.states().items() if word == "refused"]
    assert sorted(set(range(20)) - {13}) == sorted(numbers(collector.bodies))


def test_connections_that_wear_out_lose_nothing(host, collector, settle, until, numbers):
    """The server closes each after two answers, without a word of it; each event is taken once."""
    collector.set_faults(CloseAfter(requests=2))
    with host.open(collector.url, batch_count=5, batch_age_s=0.1) as analytics:
        for start in range(0, 60, 5):
            record(host, analytics, *range(start, start + 5))
            time.sleep(0.02)
        settle(analytics, host, 60)
    assert set(range(60)) == set(numbers(collector.bodies))
    assert 60 == len(numbers(collector.bodies)) or "unanswered" in host.kinds()


class Liar:
    """A server that does with its first connection whatever the test says, and takes what comes on the others."""

    def __init__(self, act):
        self._act = act
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.bodies = []
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        port = self._listener.getsockname()[1]
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()
        assert port

    def _serve(self):
        act = self._act
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.settimeout(10)
            with sock, contextlib.suppress(OSError):
                act(self, sock)
            act = type(self).take

    def take(self, sock):
        """Take one request after another, as a good server does."""
        rest = b""
        while True:
            head, _, rest = self.until_end_of_head(sock, rest)
            if not head:
                return
            length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
            while len(rest) < length:
                piece = sock.recv(1 << 20)
                if not piece:  # the sender has given up
                    return
                rest += piece
            self.bodies.append(rest[:length])
            rest = rest[length:]
            sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOk")

    @staticmethod
    def until_end_of_head(sock, rest=b""):
        """Read to the end of a request's head."""
        while b"\r\n\r\n" not in rest:
            piece = sock.recv(4096)
            if not piece:
                return b"", b"", b""
            rest += piece
        return rest.partition(b"\r\n\r\n")


def answers_before_it_has_read(liar, sock):
    """Says 200 with a part of the body read, and hangs up."""
    liar.until_end_of_head(sock)
    sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOk")
    time.sleep(0.2)


def announces_more_than_it_says(liar, sock):
    """Its answer never has the length that it names."""
    liar.until_end_of_head(sock)
    sock.recv(1 << 20)
    sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nOk")
    sock.shutdown(socket.SHUT_WR)
    time.sleep(0.2)


def breaks_off_in_its_headers(liar, sock):
    """Its answer ends in the middle of a header."""
    liar.until_end_of_head(sock)
    sock.recv(1 << 20)
    sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Le")


def speaks_first(_liar, sock):
    """It answers before anybody has asked."""
    sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOk")
    time.sleep(0.3)


def hangs_up_at_once(_liar, _sock):
    """It accepts, and goes."""


def never_reads(_liar, _sock):
    """It accepts, and does nothing for longer than anybody waits."""
    time.sleep(MISBEHAVING_TIMEOUT_S + 1.0)


@pytest.mark.parametrize(
    "act",
    [
        answers_before_it_has_read,
        announces_more_than_it_says,
        breaks_off_in_its_headers,
        speaks_first,
        hangs_up_at_once,
        never_reads,
    ],
)
def test_a_server_that_misbehaves_is_not_believed(host, settle, shapes, act):
    """What it took or not nobody knows; a good one gets the same bytes, which a receipt had named before."""
    with Liar(act) as liar:
        with host.open(liar.url, guard=False, timeout_s=MISBEHAVING_TIMEOUT_S, **ONE_BATCH) as analytics:
            record(host, analytics, *range(400), text=LONG * 8)  # more than the system's buffers hold
            settle(analytics, host, 400)
        assert "sent" == host.kinds()[-1]
        assert {"unanswered", "failed"} & set(host.kinds())
        assert {1} == {len(each) for each in shapes(liar.bodies).values()}
        assert 400 == len(shapes(liar.bodies))
        sealed = {receipt.text("body_sha256") for receipt in host.receipts() if receipt.kind == "sealed"}
        assert {hashlib.sha256(body).hexdigest() for body in liar.bodies} <= sealed
