"""An app with the engine inside, as the window's tests need it: real recorder, real ledger, and a server that answers."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from pellucid.apps import EmbeddedApp
from pellucid.catalogue.reading import read_catalogue
from pellucid.catalogue.typed import Event as TypedEvent
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Choice
from pellucid.guard import Guard
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations
from pellucid.recording.recorder import Recorder
from pellucid.recording.session_recorder import SessionStart
from pellucid.recording.values import Recording
from pellucid.rfc3339 import parse as parse_time
from pellucid.sending.uploader import Uploader
from pellucid.sending.values import Limits, Permission
from pellucid.transport import Accepted, UploadRequest, UploadResult
from pellucid_gui.shown_app import ShownApp

if TYPE_CHECKING:
    from pellucid.rules.ruling import Ruling

CATALOGUE = (Path(__file__).parents[1] / "fixtures" / "myviewer.toml").read_text("utf-8")


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewerOpened(TypedEvent):
    """As the catalogue declares it."""

    event_name: ClassVar[str] = "viewer_opened"
    renderer: str = "vulkan"
    windows: int = 1
    is_wsl: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceConnected(TypedEvent):
    """As the catalogue declares it."""

    event_name: ClassVar[str] = "data_source_connected"
    kind: str = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFailed(TypedEvent):
    """As the catalogue declares it."""

    event_name: ClassVar[str] = "source_failed"
    message: str


class OwnedClock:
    """Tells the time of day that the test says."""

    def __init__(self) -> None:
        self.ns = parse_time("2026-11-23T16:05:00Z")

    def step(self, seconds: float) -> None:
        """Let time pass."""
        self.ns += round(seconds * 1e9)

    def now_ns(self) -> int:
        """Nanoseconds since 1970."""
        return self.ns

    def monotonic_s(self) -> float:
        """Seconds, which pass all the same: the view waits for frames."""
        return time.monotonic()


class AcceptsAll:
    """A `Transport` that the test gives its answers."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.answers: list[UploadResult] = []

    def send(self, request: UploadRequest) -> UploadResult:
        """Keep a body and give the next answer."""
        self.bodies.append(request.body)
        accepted = Accepted(
            status=200,
            answer='{"status":"Ok"}',
            latency_ms=34.2,
            headers={"Host": "eu.i.posthog.com", "Content-Type": "application/json"},
            tls_peer="eu.i.posthog.com",
        )
        return self.answers.pop(0) if self.answers else accepted

    def abort(self) -> None:
        """Nothing is in flight between two calls."""

    def resume(self) -> None:
        """As `abort`."""

    def close(self) -> None:
        """As `abort`."""


def drawn_here(chance):
    """Return `os.urandom` with that chance in this thread: what others draw, and when, must not change a picture."""
    here, of_others = threading.get_ident(), os.urandom

    def draw(size):
        return chance.randbytes(size) if threading.get_ident() == here else of_others(size)

    return draw


class OwnApp:
    """An app with the engine inside, in throw-away folders: its recorder, its uploader and its person's choice."""

    ViewerOpened, SourceConnected, SourceFailed = ViewerOpened, SourceConnected, SourceFailed

    def __init__(self, home: Path) -> None:
        self.clock = OwnedClock()
        self.locations = Locations.under(home / "pellucid")
        data = home / "share" / "myviewer" / "analytics"
        self.app = EmbeddedApp(
            key="myviewer",
            title="My Viewer",
            config_file=home / "config" / "myviewer" / "analytics.json",
            default_data_dir=data,
            data_dir_override=None,
            endpoint="https://eu.i.posthog.com",
            api_key="phc_my_viewer",
            version="1.5.0",
            catalogue_file=data / "catalogue.toml",
            consent_default="ask",
        )
        data.mkdir(parents=True)
        self.write_catalogue(CATALOGUE)
        self.ledger = Ledger(root=data, clock=self.clock)
        self.store = ConsentStore(self.app, clock=self.clock)
        self.transport = AcceptsAll()
        self.review_s: float | None = 10.0
        self._recorders: list[Recorder] = []

    @property
    def shown(self) -> ShownApp:
        """The app as the window shows it."""
        return ShownApp(app=self.app, locations=self.locations)

    @property
    def choice(self) -> Choice:
        """What the person chose."""
        choice = self.store.read()
        assert isinstance(choice, Choice)
        return choice

    def write_catalogue(self, text: str) -> None:
        """Leave a catalogue beside the events, as the app does at its start."""
        self.app.catalogue_file.write_text(text)

    def recorder(self, **changes: object) -> Recorder:
        """Begin a process of the app; what it records goes under the consent of now."""
        choice = self.store.ensure_id()
        mode = choice.mode.value
        values = {
            "app": self.app.key,
            "version": self.app.version,
            "epoch": choice.epoch,
            "consent": mode,
            "is_held": mode != "on",
            "distinct_id": choice.analytics_id,
            "endpoint": self.app.endpoint,
            "api_key": self.app.api_key,
            "context": {"app_version": self.app.version, "target_platform": "x86_64-unknown-linux-gnu"},
            "geoip_disable": True,
            "person_profile": False,
        }
        recorder = Recorder(
            root=self.ledger.root,
            catalogue=read_catalogue(self.app.catalogue_file),
            guard=Guard(),
            clock=self.clock,
            strict=True,
        )
        recorder.follow(Recording(start=SessionStart(**(values | changes)), may_record=lambda _part: True))
        self._recorders.append(recorder)
        return recorder

    def record(self, *events: TypedEvent, recorder: Recorder | None = None, is_over: bool = False) -> str:
        """Record events, one a second, and return the session that they are in."""
        used = recorder or self.recorder()
        for event in events:
            used.record(event)
            self.clock.step(1)
        used.report()
        folder = used.folder
        assert folder is not None
        if is_over:
            used.close()
        return folder

    def upload(self, *, flush: bool = False, ruling: Ruling | None = None) -> None:
        """Seal and send what is due, once, as a person's rules make of it."""
        choice = self.choice
        uploader = Uploader(
            ledger=self.ledger,
            transport=self.transport,
            permission=lambda: Permission(
                may_send=True, epoch=choice.epoch, review_s=self.review_s, ruling=ruling
            ),
            clock=self.clock,
            limits=Limits(count=100, age_s=30.0),
            chance=lambda: 0.5,
        )
        uploader.step(flush=flush)

    def states(self) -> list[str]:
        """Return the states of all lines, session by session."""
        return [
            self.ledger.states(entry.folder).at(line).word
            for entry in self.ledger.sessions()
            for line in range(self.ledger.line_count(entry.folder))
        ]

    def close(self) -> None:
        """End all its processes."""
        for recorder in self._recorders:
            recorder.close()
