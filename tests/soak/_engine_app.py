"""The app of `engine_kill.py` and `rules_kill.py`: its declaration, and what it does in a process of its own."""

from __future__ import annotations

import os
import random
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from pellucid import App as DeclaredApp
from pellucid import Event
from pellucid.apps import embedded_app
from pellucid.embedding.analytics import Analytics
from pellucid.embedding.assembly import assemble

SPEED = 20
"""How many of the app's seconds pass in one."""
CATALOGUE = """
title = "My Viewer"
version = "1"

[events.opened]
purpose = "To count."
class = "usage"
[events.opened.fields]
n = { type = "integer", purpose = "To count.", example = 1 }
text = { type = "text", purpose = "To have lines of different lengths.", example = "x" }

[metadata.app_version]
type = "text"
purpose = "To tell old problems from new ones."
example = "1"

[events.cursed]
purpose = "To be refused."
class = "error"
[events.cursed.fields]
n = { type = "integer", purpose = "To count.", example = 1 }
"""
_CURSED = 97
"""Each so manyth event is one that the server refuses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Event):
    """An ordinary event."""

    event_name: ClassVar[str] = "opened"
    n: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursed(Event):
    """An event that the server refuses."""

    event_name: ClassVar[str] = "cursed"
    n: int


class Hurried:
    """A clock on which time passes fast; the same for all processes of this machine."""

    def now_ns(self) -> int:
        """Nanoseconds since 1970."""
        return 1_795_521_600_000_000_000 + time.clock_gettime_ns(time.CLOCK_MONOTONIC) * SPEED

    def monotonic_s(self) -> float:
        """Seconds."""
        return time.monotonic() * SPEED


def is_cursed(number: int) -> bool:
    """Whether that event is one that the server refuses."""
    return number % _CURSED == 0


class App:
    """
    The app, in a home of its own.

    Args:
        home: A throw-away folder.
        url: Where it uploads to.
    """

    def __init__(self, home: Path, url: str) -> None:
        self.home = home
        self.url = url
        self.catalogue = home / "viewer.toml"
        if not self.catalogue.exists():
            self.catalogue.write_text(CATALOGUE)
        folders = {"HOME": "", "XDG_CONFIG_HOME": "c", "XDG_DATA_HOME": "d", "PELLUCID_HOME": "p"}
        self.environ = {
            name: value for name, value in os.environ.items() if name not in {"CI", "DO_NOT_TRACK"}
        } | {name: str(home / folder) for name, folder in folders.items()}

    @property
    def known(self):
        """The app as the commands know it, without starting it."""
        before = dict(os.environ)
        os.environ.update(self.environ)
        try:
            return embedded_app(
                name="killed", title="", version="1", endpoint=self.url, api_key="k", consent_default="ask"
            )
        finally:
            os.environ.clear()
            os.environ.update(before)

    def open(self) -> Analytics:
        """Start it."""
        declared = DeclaredApp(
            name="killed",
            version="1",
            project_key="k",
            catalogue=self.catalogue,
            host=self.url,
            disclaimer=lambda _text: None,
            batch_count=10,
            batch_age_s=2.0,
            review_s=1.0,
            timeout_s=0.4,
            compatible_hashes=True,
        )
        return Analytics.of(assemble(declared, clock=Hurried()))


def _record(analytics: Analytics, numbers: range, chance: random.Random) -> None:
    """Record events, and say before and after each what is true of it."""
    for number in numbers:
        event = Cursed(n=number) if is_cursed(number) else Opened(n=number, text="x" * chance.randrange(300))
        before = analytics.decision.analytics_id
        os.write(1, b"\na %d\n" % number)
        if analytics.record(event):
            os.write(
                1, b"\nA %d %s %s\n" % (number, before.encode(), analytics.decision.analytics_id.encode())
            )
        time.sleep(chance.choice((0.001, 0.002, 0.01, 0.02)))


def main() -> None:
    """Record until killed, or drain until stdin is closed."""
    what, first, home, url, seed = sys.argv[1:]
    analytics = App(Path(home), url).open()
    os.write(1, b"ready\n")
    if what == "record":
        starts = [int(first) + 1, int(first) + 50_000]
        for start in starts[1:]:
            threading.Thread(
                target=_record,
                args=(analytics, range(start, start + 40_000), random.Random(f"{seed}{start}")),
                daemon=True,
            ).start()
        _record(analytics, range(starts[0], starts[0] + 40_000), random.Random(seed))
    sys.stdin.read()
    analytics.close()


if __name__ == "__main__":
    main()
