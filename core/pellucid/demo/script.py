"""
What the demo source records: sessions as Rerun 0.41 writes them, made up from a seed.

Only the numbers and hashes are invented. Names, properties and their types are those of the real program.
"""

from __future__ import annotations

import hashlib
import random
import uuid
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from pellucid.event import Event, Kind, encode
from pellucid.rfc3339 import NS_PER_S

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pellucid.event import PropertyValue

_NS_PER_MS: Final = 1_000_000

_BUILD: Final[Mapping[str, PropertyValue]] = MappingProxyType(
    {
        "rerun_version": "0.41.0",
        "rust_version": "1.98.1 (48a229cea 2026-09-01)",
        "llvm_version": "22.1.8",
        "target": "x86_64-unknown-linux-gnu",
        "git_hash": "31fc6d1d7f8f155c3029d8f85b931ecc0c7bbfaf",
        "build_date": "2026-10-28T16:21:37.247379814Z",
        "features": "audio base lance map_view nasm native_viewer oss_server perf_telemetry release_full web_viewer",
        "debug": False,
        "rerun_workspace": False,
    }
)
_FLAGS: Final = (
    "connect",
    "detach_process",
    "expect_data_soon",
    "hide_welcome_screen",
    "newest_first",
    "persist_state_disabled",
    "profile",
    "save",
    "screenshot_to",
    "serve_grpc",
    "serve_web",
    "test_receive",
    "web_viewer",
)
_SOURCES: Final[tuple[tuple[str, Mapping[str, PropertyValue]], ...]] = (
    ("file_path", MappingProxyType({"file_extension": "rrd", "file_source": "cli"})),
    ("file_path", MappingProxyType({"file_extension": "mcap", "file_source": "drag_and_drop"})),
    ("redap_proxy", MappingProxyType({})),
    ("http_url", MappingProxyType({"file_extension": "rrd"})),
)
_CALLSTACK: Final = """\
0: core::panicking::panic_bounds_check
1: re_chunk_store::query::latest_at
             at re_chunk_store/src/query.rs:412
2: re_viewport::view_time_series::load_series
             at re_view_time_series/src/series_query.rs:88
3: re_viewer::app::App::update
             at re_viewer/src/app.rs:2104
4: main"""


_Draft: TypeAlias = tuple[float, Kind, str, "Mapping[str, PropertyValue]"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """One event that a session records."""

    after_s: float
    """How long after the one before it, in seconds at a pace of one."""
    kind: Kind
    name: str
    props: Mapping[str, PropertyValue]
    """In the order in which they are written."""
    jitter_ns: int
    """How much later still on a made-up clock, so that its times have nanoseconds as real ones do."""

    def line(self, time_ns: int) -> bytes:
        """Return what Rerun writes for it at that moment: one compact line, without its newline."""
        return encode(Event(time_ns=time_ns, kind=self.kind, name=self.name, props=self.props))


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One run of the program."""

    name: str
    """A random UUID, as Rerun names its session files."""
    events: tuple[Recorded, ...]
    rest_s: float
    """How long after its last event the next session starts, in seconds at a pace of one."""


class Script:
    """
    An endless series of sessions, the same for the same seed.

    Args:
        seed: Where the invented parts come from.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - a demo has to be repeatable, not secret
        self._sessions = 0

    def analytics_id(self) -> str:
        """Return an id of the form that Rerun gives each person: 128 random bits, 32 hex digits."""
        return f"{self._random.getrandbits(128):032x}"

    def next_session(self, *, metadata: Mapping[str, PropertyValue]) -> Session:
        """
        Invent the next run of the program: mostly the viewer, now and then a short command.

        Args:
            metadata: What the person attached to their id, such as an email; it goes out with `$identify`.
        """
        self._sessions += 1
        name = str(uuid.UUID(int=self._random.getrandbits(128), version=4))
        is_short = self._sessions % 3 == 2  # noqa: PLR2004 - every third run, from the second on
        drafts = self._command() if is_short else self._viewer(metadata)
        events: list[Recorded] = []
        numbered = 0
        for after_s, kind, event_name, props in drafts:
            members = list(props.items())
            if kind is Kind.APPEND:
                numbered += 1
                members.append(("event_id", numbered))
            self._random.shuffle(members)  # Rerun keeps properties in a hash map, so their order is random
            event = Recorded(
                after_s=after_s,
                kind=kind,
                name=event_name,
                props=MappingProxyType(dict(members)),
                jitter_ns=self._random.randrange(_NS_PER_MS),
            )
            events.append(event)
        return Session(name=name, events=tuple(events), rest_s=self._random.uniform(1.5, 3.0))

    def _command(self) -> Iterator[_Draft]:
        yield self._invoked(self._random.choice(("--version", "auth", "analytics", "server")))

    def _viewer(self, metadata: Mapping[str, PropertyValue]) -> Iterator[_Draft]:
        yield self._invoked("viewer")
        yield 0.15, Kind.IDENTIFY, "$identify", {**_BUILD, **metadata}
        yield 0.001, Kind.APPEND, "viewer_started", self._started()
        for _ in range(self._random.randint(1, 3)):
            source_type, more = self._random.choice(_SOURCES)
            yield (
                self._pause(),
                Kind.APPEND,
                "load_data_source",
                {
                    "source_type": source_type,
                    "started_successfully": self._random.random() < 0.9,  # noqa: PLR2004 - some files don't open
                    **more,
                },
            )
            yield 0.4, Kind.APPEND, "open_recording", self._opened()
            if self._random.random() < 0.4:  # noqa: PLR2004 - a click now and then
                name = self._random.choice(("settings-opened", "settings-opened", "help-button-clicked"))
                yield self._pause(), Kind.APPEND, name, {}
        if self._sessions % 4 == 0:
            yield (
                self._pause(),
                Kind.APPEND,
                "crash-panic",
                {
                    **_BUILD,
                    "callstack": _CALLSTACK,
                    "file_line": "re_chunk_store/src/query.rs:412",
                },
            )

    def _invoked(self, command: str) -> _Draft:
        flags: dict[str, PropertyValue] = dict.fromkeys(_FLAGS, False)
        flags["expect_data_soon"] = command == "viewer" and self._random.random() < 0.5  # noqa: PLR2004 - a coin
        return 0.5, Kind.APPEND, "cli_command_invoked", {**_BUILD, **flags, "command": command}

    def _started(self) -> dict[str, PropertyValue]:
        scale = self._random.choice((1.0, 1.0, 1.25, 2.0))
        return {
            "app_env": "rerun_cli",
            "graphics_adapter_backend": "vulkan",
            "is_docker": False,
            "is_wsl": False,
            "native_pixels_per_point": scale,
            "pixels_per_point": scale,
            "re_renderer_device_tier": "full_webgpu_support",
            "zoom_factor": 1.0,
        }

    def _opened(self) -> dict[str, PropertyValue]:
        return {
            "app_env": "rerun_cli",
            "app_id_starts_with_rerun_example": False,
            "application_id": self._hash(),
            "data_source": self._random.choice(("file", "grpc")),
            "python_version": "3.11.7",
            "recording_id": self._hash(),
            "store_source": "python_sdk",
            "store_version": "0.41.0",
        }

    def _hash(self) -> str:
        return hashlib.sha256(self._random.randbytes(16)).hexdigest()

    def _pause(self) -> float:
        return self._random.uniform(0.5, 2.0)


def written_lines(*, seed: int, count: int, start_ns: int) -> Iterator[tuple[str, bytes]]:
    """
    Yield the first `count` events of a seed as session names and lines, without any program or file.

    Args:
        seed: Which series of sessions.
        count: How many events.
        start_ns: When the first session starts, in nanoseconds since the epoch.
    """
    script = Script(seed)
    script.analytics_id()
    now_ns = start_ns
    left = count
    while left:
        session = script.next_session(metadata={})
        for event in session.events[:left]:
            now_ns += round(event.after_s * NS_PER_S) + event.jitter_ns
            yield session.name, event.line(now_ns)
        left -= min(left, len(session.events))
        now_ns += round(session.rest_s * NS_PER_S)
