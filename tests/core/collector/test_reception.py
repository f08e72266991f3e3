"""What is answered to a request, without sockets."""

from __future__ import annotations

import gzip
import hashlib

import pytest

from pellucid.collector.archive import Archive
from pellucid.collector.fault_plan import FaultPlan
from pellucid.collector.faults import (
    Answer,
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
from pellucid.collector.reception import EVENT_PATHS, Reception
from pellucid.collector.replies import Ending
from pellucid.collector.request_reader import Refusal


class StoppedClock:
    """Always the same moment."""

    def now_ns(self):
        """Nanoseconds since 1970."""
        return 1_764_000_000_000_000_000

    def monotonic_s(self):
        """Seconds."""
        return 0.0


class Desk:
    """A reception with its parts."""

    def __init__(self, limits):
        self.plan = FaultPlan()
        self.archive = Archive(kept_bytes=1_000_000)
        self.told = []
        self.reception = Reception(
            plan=self.plan,
            archive=self.archive,
            limits=limits,
            clock=StoppedClock(),
            on_answer=self.told.append,
        )

    def take(self, head, raw):
        """Go through a whole request."""
        return self.reception.finish(head, self.reception.begin(head), raw)


@pytest.fixture
def desk(limits):
    """A reception that is well."""
    return Desk(limits)


def status(reply):
    """Return what a reply says first."""
    return int(reply.content.split()[1])


def test_everything_about_a_request_is_kept(desk, head, batch, uuids_of):
    """The body as decompressed, the digest as sent, headers, path, time, and who is in it."""
    body = batch(2)
    raw = gzip.compress(body)
    asked = head("/i/v0/e/?ip=0", content_encoding="gzip")
    assert 200 == status(desk.take(asked, raw))
    (received,) = desk.archive.requests
    assert (body, hashlib.sha256(raw).hexdigest(), len(raw)) == (
        received.body,
        received.raw_sha256,
        received.raw_bytes,
    )
    assert ("/i/v0/e/?ip=0", asked.headers, 1_764_000_000_000_000_000, "phc_test") == (
        received.path,
        received.headers,
        received.at_ns,
        received.api_key,
    )
    assert tuple(uuids_of(body)) == received.uuids
    assert (200, None, True) == (received.status, received.fault, received.is_recorded)


@pytest.mark.parametrize("path", sorted(EVENT_PATHS))
def test_all_of_the_services_paths_receive(desk, head, batch, path):
    """With and without a slash."""
    assert 200 == status(desk.take(head(path), batch()))
    assert 1 == desk.archive.counts.events


@pytest.mark.parametrize(
    ("method", "path", "expected"), [("GET", "/batch/", 405), ("POST", "/flags/", 404), ("GET", "/", 404)]
)
def test_nothing_else_receives(desk, head, method, path, expected):
    """Other paths and methods are told apart, and kept nowhere."""
    assert expected == status(desk.take(head(path, method=method), b""))
    assert [] == desk.archive.requests
    assert [(method, path, expected)] == [(each.method, each.path, each.status) for each in desk.told]


@pytest.mark.parametrize(
    ("fault", "expected", "ending", "is_recorded"),
    [
        (Answer(status=500), 500, Ending.KEEP, False),
        (Answer(status=504, is_recorded=True), 504, Ending.KEEP, True),
        (Redirect(), 307, Ending.KEEP, False),
        (RefuseEvent(event="viewer_opened"), 400, Ending.KEEP, False),
        (TooLarge(events=1), 413, Ending.KEEP, False),
        (Lie(), 200, Ending.KEEP, False),
        (Hang(), None, Ending.HANG, False),
        (Hang(is_recorded=True), None, Ending.HANG, True),
        (Reset(), None, Ending.RESET, True),
        (CutAnswer(), 200, Ending.CLOSE, True),
        (Garbage(), None, Ending.CLOSE, False),
        (Garbage(is_recorded=True), None, Ending.CLOSE, True),
        (Slow(before_s=1.0), 200, Ending.KEEP, True),
    ],
)
def test_each_fault_and_what_is_recorded_of_it(desk, head, batch, fault, expected, ending, is_recorded):
    """The status, what becomes of the connection, and whether the events count as taken."""
    desk.plan.replace([fault])
    reply = desk.take(head(), batch(2))
    (received,) = desk.archive.requests
    assert (expected, is_recorded) == (received.status, received.is_recorded)
    assert ending is reply.ending
    assert (2 if is_recorded else 0) == desk.archive.counts.events
    assert [expected] == [each.status for each in desk.told]


@pytest.mark.parametrize("fault", [Reset(), CutAnswer(), Hang(is_recorded=True), Answer(is_recorded=True)])
def test_a_bad_batch_is_never_recorded(desk, head, fault):
    """Whatever the fault would record, there is nothing in it to take."""
    desk.plan.replace([fault])
    desk.take(head(), b"{")
    (received,) = desk.archive.requests
    assert not received.is_recorded


def test_slow_sets_the_pace_of_any_answer(desk, head, batch):
    """It goes along with what decides."""
    desk.plan.replace(
        [Slow(before_s=2.0, drip_bytes=3, drip_every_s=0.5), Answer(status=503, retry_after="soon")]
    )
    reply = desk.take(head(), batch())
    assert (2.0, 3, 0.5) == (reply.delay_s, reply.drip_bytes, reply.drip_every_s)
    assert b"\r\nRetry-After: soon\r\n" in reply.content


def test_what_ends_early_is_told(desk, head):
    """A request that is refused or broken off before its end is no request to keep, but one to tell of."""
    assert Ending.CLOSE is desk.reception.refuse(Refusal(status=413, text="x"), head()).ending
    assert 431 == status(desk.reception.refuse(Refusal(status=431, text="x")))
    desk.plan.replace([Reset(when=Moment.BEFORE_BODY)])
    hit = desk.reception.begin(head())
    assert Ending.RESET is desk.reception.reset(head(), hit).ending
    assert [(413, None), (431, None), (None, "reset")] == [(each.status, each.fault) for each in desk.told]
    assert [] == desk.archive.requests
