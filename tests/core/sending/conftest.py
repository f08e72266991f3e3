"""A queue on the disk, a server that says what the test wants, and a clock that the test owns."""

from __future__ import annotations

import hashlib
import json

import pytest

from pellucid.ledger.ledger import Ledger
from pellucid.sending.uploader import Uploader
from pellucid.sending.values import Limits, Permission
from pellucid.transport import Accepted, Blocked, Rejected, RetryLater, Unanswered

ACCEPTED = Accepted(status=200, answer="Ok", latency_ms=1.0, headers={"Host": "h"}, tls_peer=None)
LATER = RetryLater(status=503, answer="busy", why="the server is busy", after_s=None)
BAD = Rejected(status=400, answer="bad", reason="bad")
LARGE = Rejected(status=413, answer="large", reason="too large")
SILENT = Unanswered(why="no answer")
BLOCKED = Blocked(status=401, answer="key", why="the key is refused")


class Server:
    """A `Transport` whose answers the test decides, by the request or in turn."""

    accepted, later, bad, large, silent, blocked = ACCEPTED, LATER, BAD, LARGE, SILENT, BLOCKED

    def __init__(self):
        self.requests = []
        self.answer = lambda _request: ACCEPTED
        self.before = lambda: None

    def send(self, request):
        """Note a request and answer it."""
        self.before()
        self.requests.append(request)
        return self.answer(request)

    def in_turn(self, *answers):
        """Give these answers, then accept everything."""
        left = list(answers)
        self.answer = lambda _request: left.pop(0) if left else ACCEPTED

    @property
    def bodies(self):
        """What was sent, in order."""
        return [request.body for request in self.requests]

    @property
    def batches(self):
        """The events of each request."""
        return [json.loads(body)["batch"] for body in self.bodies]

    def abort(self):
        """Nothing is in flight between two calls."""

    def resume(self):
        """As `abort`."""

    def close(self):
        """As `abort`."""


class Sending:
    """An app's queue with an uploader on it."""

    def __init__(self, app):
        self.app = app
        self.clock = app.Stepping()
        self.ledger = Ledger(root=app.root, clock=self.clock)
        self.server = Server()
        self.permission = Permission(may_send=True, epoch=1, review_s=0.0)

    def uploader(self, *, server=None, **limits):
        """Make an uploader, as another process would have its own."""
        return Uploader(
            ledger=self.ledger,
            transport=server or self.server,
            permission=lambda: self.permission,
            clock=self.clock,
            limits=Limits(**({"count": 10, "age_s": 5.0} | limits)),
            chance=lambda: 0.5,
        )

    def record(self, *windows, follows=None, is_over=True):
        """Record events in a session of their own, and return its folder."""
        recorder = self.app.recorder(clock=self.clock, follows=follows)
        for number in windows:
            recorder.record(self.app.ViewerOpened(windows=number))
        recorder.report()
        folder = recorder.folder
        if is_over:
            recorder.close()
        return folder

    def states(self, folder):
        """Return the state of each line, in a word."""
        states = self.ledger.states(folder)
        return [states.at(number).word for number in range(self.ledger.line_count(folder))]

    def kinds(self, folder):
        """Return what happened to a session, in order."""
        return [receipt.kind for receipt in self.ledger.receipts(folder)]

    def last(self, folder, kind):
        """Return the last receipt of a kind."""
        return [receipt for receipt in self.ledger.receipts(folder) if receipt.kind == kind][-1]

    def is_proved(self, folder):
        """Whether each body that was sent is the one that a receipt named before, byte for byte."""
        receipts = self.ledger.receipts(folder)
        sealed = {receipt.text("body_sha256") for receipt in receipts if receipt.kind == "sealed"}
        return {hashlib.sha256(body).hexdigest() for body in self.server.bodies} <= sealed

    @staticmethod
    def windows(events):
        """Return which events these are."""
        return [event["properties"]["windows"] for event in events]


@pytest.fixture
def sending(app):
    """An app's queue, empty."""
    return Sending(app)
