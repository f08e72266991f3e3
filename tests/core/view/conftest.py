"""An app with the engine inside whose sessions are sealed, sent and held, for those who look on."""

from __future__ import annotations

import pytest

from pellucid.apps import EmbeddedApp
from pellucid.collector import Collector
from pellucid.consent.store import ConsentStore
from pellucid.http_transport import HttpTransport
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.observed_session import ObservedSession
from pellucid.ledger.posted_bodies import KeptBody
from pellucid.ledger.session_writer import SessionOrigin
from pellucid.sending.uploader import Uploader
from pellucid.sending.values import Limits, Permission
from pellucid.transport import Accepted
from pellucid.view.next_request import own_outlook
from pellucid.view.own_status import OwnWatch
from pellucid.wire import BodyHeader, body
from pellucid.wire.posted import read_posted


class Outgoing:
    """A ledger, what writes to it, and a server that answers as the test says."""

    def __init__(self, app, home):
        self.app = app
        self.clock = app.Stepping()
        self.ledger = Ledger(root=app.root, clock=self.clock)
        self.known = EmbeddedApp(
            key="myviewer",
            title="My Viewer",
            config_file=home / "config" / "analytics.json",
            default_data_dir=app.root,
            data_dir_override=None,
            endpoint="https://eu.i.posthog.com",
            api_key="phc_test",
            version="1.4.0",
            catalogue_file=app.root / "catalogue.toml",
            consent_default="ask",
        )
        self.store = ConsentStore(self.known, clock=self.clock)
        self.bodies = []
        self.answers = []
        self.review_s = 10.0
        self.epoch = 1

    def send(self, request):
        """Answer as a `Transport`."""
        self.bodies.append(request.body)
        accepted = Accepted(status=200, answer="Ok", latency_ms=1.0, headers={}, tls_peer=None)
        return self.answers.pop(0) if self.answers else accepted

    def abort(self):
        """Nothing is in flight between two calls."""

    resume = close = abort

    def record(self, *windows, is_over=True, guard=None, **start):
        """Record events in a session of their own, and return its folder."""
        follows = self.app.recording(**start) if start else None
        recorder = self.app.recorder(clock=self.clock, follows=follows, guard=guard)
        for number in windows:
            recorder.record(self.app.ViewerOpened(windows=number))
        recorder.report()
        folder = recorder.folder
        if is_over:
            recorder.close()
        return folder

    def record_two_kinds(self, **start):
        """Record three events, of which the second is of another kind, in a session of their own."""
        recorder = self.app.recorder(clock=self.clock, follows=self.app.recording(**start))
        recorder.hash_with(str)
        recorder.record(self.app.ViewerOpened(windows=1))
        recorder.record(self.app.SourceConnected(application_id="x"))
        recorder.record(self.app.ViewerOpened(windows=3))
        recorder.report()
        folder = recorder.folder
        recorder.close()
        return folder

    def upload(self, *, flush=False, transport=None, ruling=None):
        """Seal and send what is due, as a person's rules make of it."""
        Uploader(
            ledger=self.ledger,
            transport=transport or self,
            permission=lambda: Permission(
                may_send=True, epoch=self.epoch, review_s=self.review_s, ruling=ruling
            ),
            clock=self.clock,
            limits=Limits(count=100, age_s=60.0),
            chance=lambda: 0.5,
        ).step(flush=flush)

    def deliver(self, collector, *, ruling=None):
        """Seal all, let the time of review pass, send it as an app does; return the bodies that were received."""
        transport = HttpTransport(clock=self.clock)
        self.upload(flush=True, ruling=ruling)
        for _ in range(9):  # each sends one batch
            self.clock.step(11)
            self.upload(transport=transport, ruling=ruling)
        transport.close()
        return [received.body for received in collector.received]

    def states(self, folder):
        """Return the state of each line, in a word."""
        states = self.ledger.states(folder)
        return [states.at(line).word for line in range(self.ledger.line_count(folder))]


@pytest.fixture
def outgoing(app, tmp_path):
    """An app that has not recorded anything."""
    return Outgoing(app, tmp_path)


@pytest.fixture
def collector():
    """A receiver on this machine."""
    with Collector() as made:
        yield made


@pytest.fixture
def observed(world):
    """Write that lines were seen on their way out: some in the ledger, by number, others rebuilt."""

    def observed(seen, rebuilt, session="01227f48-ce91-44e3-920a-f14dd42621bb"):
        header = BodyHeader(api_key="k", distinct_id="d", session_id=session)
        content = body(header, [*seen.values(), *rebuilt]).content
        writer = ObservedSession(
            entry=world.ledger.entry(session),
            origin=SessionOrigin(name=session, source=world.live_file(session), app=world.app.key),
            clock=world.clock,
        )
        writer.note(
            KeptBody(at_ns=1, parts=read_posted(content).parts),
            seen=dict(enumerate(seen)),
            rebuilt=dict(enumerate(rebuilt, len(seen))),
            distinct_id="d",
        )
        return content

    return observed


class NextUp(Outgoing):
    """The same, with its person's choice, and what a face is told of the next request."""

    def __init__(self, app, home):
        super().__init__(app, home)
        self._watch = OwnWatch(
            self.known,
            ledger=self.ledger,
            store=self.store,
            clock=self.clock,
            policy_file=home / "policy.toml",
        )

    def choose(self, mode):
        """Write down a choice; what is recorded from now on is recorded under it."""
        self.epoch = self.store.set_mode(mode).epoch

    def record(self, *windows, is_over=True, guard=None, **start):
        """Record under the present choice."""
        return super().record(*windows, is_over=is_over, guard=guard, **({"epoch": self.epoch} | start))

    def status(self):
        """How things are now."""
        return self._watch.look()

    def outlook(self):
        """What leaves next."""
        return own_outlook(self.known, ledger=self.ledger, status=self.status())


@pytest.fixture
def next_up(app, tmp_path):
    """An app whose person has not answered."""
    return NextUp(app, tmp_path)
