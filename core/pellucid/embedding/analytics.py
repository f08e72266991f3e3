"""
What an app's developer calls.

    with Analytics.open(app) as analytics:
        analytics.record(ViewerOpened(renderer="vulkan"))
"""

from __future__ import annotations

import atexit
import os
import sys
import weakref
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

from pellucid.errors import TelemetryError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from pellucid.apps import EmbeddedApp
    from pellucid.catalogue.typed import Event
    from pellucid.consent.rules import Decision
    from pellucid.consent.store import ConsentStore
    from pellucid.embedding.app import App
    from pellucid.embedding.assembly import Parts

_FAREWELL_S: Final = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """How an app's telemetry is doing in this process; all counts are since its start."""

    recorded: int
    """Events whose lines are on the disk."""
    refused: Mapping[str, int]
    """Events that were not recorded, by the reason."""
    dropped: int
    """Events that were lost because nothing could be written."""
    troubles: tuple[str, ...]
    """What goes wrong at the moment, one sentence each."""


class Analytics:
    """
    An app's telemetry in one process; `open` makes one.

    Nothing here raises unless the app is `strict`, nothing waits for the network, and everything may be called from
    any thread, after a fork, and while the interpreter shuts down.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._is_closed = False
        # One attribute look-up less in each event of the host.
        self.record = parts.recorder.record  # type: ignore[method-assign]
        _OPEN.add(self)
        _watch_process()

    @classmethod
    def open(cls, app: App) -> Self:
        """
        Begin an app's telemetry; takes some milliseconds, and does its slow work in the background.

        Raises:
            TelemetryError: The app is declared wrongly, or its catalogue cannot be read; only in strict mode.
        """
        from pellucid.embedding.assembly import assemble  # noqa: PLC0415 - a host may import us and never open us

        return cls.of(assemble(app))

    @classmethod
    def of(cls, parts: Parts) -> Self:
        """Begin with parts that were put together already."""
        analytics = cls(parts)
        parts.agent.look()
        parts.tell_once()
        parts.agent.start()
        return analytics

    def record(self, event: Event) -> bool:
        """
        Record one event: check it, guard it, append it to the log.

        Returns:
            Whether it was written, or soon will be: it may have to wait for the secret that its hashes need.

        Raises:
            TelemetryError: It is not as the catalogue declares it; only in strict mode.
        """
        return self._parts.recorder.record(event)

    @property
    def key(self) -> str:
        """By what name the window and the commands know the app."""
        return self._parts.app.name

    @property
    def known_app(self) -> EmbeddedApp:
        """What the window and the commands know of the app: where it keeps things, and where it sends to."""
        return self._parts.known

    @property
    def consent(self) -> ConsentStore:
        """What the person chose, to be read and changed by the host's own settings."""
        return self._parts.consent

    @property
    def decision(self) -> Decision:
        """What holds now, and which rule decided."""
        return self._parts.agent.decision

    @property
    def disclaimer(self) -> str:
        """What a new person has to be told, for the host's own words."""
        return self._parts.disclaimer

    def health(self) -> Health:
        """Say how it is going."""
        found = self._parts.recorder.health()
        return Health(
            recorded=found.recorded,
            refused=found.refused,
            dropped=found.dropped,
            troubles=self._parts.agent.troubles,
        )

    def flush(self) -> None:
        """Bring what was recorded to the disk, seal what waits and send what is due; blocks for some seconds at most."""
        try:
            self._parts.agent.flush()
        except Exception as error:  # noqa: BLE001 - the host called, and must not suffer
            self._parts.note_trouble(_words_of(error))

    def close(self) -> None:
        """
        End recording, and send what is due, within a second; what is left waits for the next start.

        A second call is harmless.
        """
        if not self._is_closed:
            self._is_closed = True
            _OPEN.discard(self)
            try:
                self._parts.agent.stop(_FAREWELL_S, closes=True)
            except Exception as error:  # noqa: BLE001 - as in `flush`
                self._parts.note_trouble(_words_of(error))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def wind_down(self) -> None:
        """At the end of the interpreter: as `close`, but what is recorded even later is still written."""
        self._parts.agent.stop(_FAREWELL_S, closes=False)

    def after_fork(self) -> None:
        """In a forked child: leave the parent's session, threads and connections alone."""
        self._parts.agent.after_fork()
        self._parts.recorder.after_fork()


def _words_of(error: Exception) -> str:
    return error.title if isinstance(error, TelemetryError) else f"{type(error).__name__}: {error}"


_OPEN: Final[weakref.WeakSet[Analytics]] = weakref.WeakSet()
_watched: Final[list[bool]] = []


def _watch_process() -> None:
    """Hear of forks and of the end, once per process."""
    if _watched:
        return
    _watched.append(True)
    atexit.register(_wind_down)
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_after_fork)


def _wind_down() -> None:
    for analytics in list(_OPEN):
        try:
            analytics.wind_down()
        except Exception as error:  # noqa: BLE001 - the host's last words must not be ours
            if sys.stderr is not None:
                sys.stderr.write(f"pellucid: {error}\n")


def _after_fork() -> None:
    for analytics in list(_OPEN):
        analytics.after_fork()
