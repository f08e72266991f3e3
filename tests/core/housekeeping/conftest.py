"""A ledger whose time a test owns, and lines as Rerun writes them."""

from __future__ import annotations

import pytest

from pellucid.apps import custom_app
from pellucid.housekeeping.free_text import FreeText
from pellucid.ledger.ledger import Ledger

SECRET = b"MARKER-7f3a"


class Hand:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.at_ns = 1_800_000_000 * 10**9
        self.passed_s = 0.0

    def now_ns(self) -> int:
        """The moment that it was moved to."""
        return self.at_ns

    def monotonic_s(self) -> float:
        """The seconds that passed; looking takes one hundredth of one, as if something had been done meanwhile."""
        self.passed_s += 0.01
        return self.passed_s

    def move(self, *, days=0, seconds=0.0) -> None:
        """Let time pass."""
        self.at_ns += round((days * 86_400 + seconds) * 10**9)
        self.passed_s += days * 86_400 + seconds


class World:
    """A program, its folder, and what a witness has copied of it."""

    def __init__(self, root) -> None:
        self.clock = Hand()
        self.data_dir = root / "analytics"
        self.data_dir.mkdir()
        self.config = root / "settings"
        self.app = custom_app(root / "config" / "analytics.json", self.data_dir)
        self.ledger = Ledger(root=root / "ledger", clock=self.clock)
        self.finder = FreeText(self.app)
        self._claim = self.ledger.claim(backend="polling", data_dir=self.data_dir)

    def copy(self, name, *lines, released=True, each=False):
        """Copy lines as the witness does, all at once or one by one."""
        writer = self.ledger.open_session(name=name, source=self.data_dir / f"{name}.json", app=self.app.key)
        for batch in [[line] for line in lines] if each else [lines]:
            numbers = writer.append(batch, source_bytes=(0, sum(len(line) + 1 for line in batch)))
            if released:
                writer.release(numbers, why="emptied", distinct_id="id-of-then")
        return writer

    def on_disk(self):
        """Return all bytes of the ledger."""
        return b"".join(path.read_bytes() for path in self.ledger.root.rglob("*") if path.is_file())

    def close(self) -> None:
        """Give the claim back."""
        self._claim.release()


def asked(number=1, prompt=SECRET):
    """Return a line about a question to the agent, which is free text."""
    return (
        b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"agent_turn","props":'
        b'{"event_id":{"Integer":%d},"prompt":{"String":"why %s"}}}' % (number, prompt)
    )


def opened(number=1):
    """Return a line without any free text."""
    return (
        b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"settings-opened","props":'
        b'{"event_id":{"Integer":%d}}}' % number
    )


@pytest.fixture
def world(tmp_path):
    """A program that has queued nothing yet."""
    world = World(tmp_path)
    yield world
    world.close()


@pytest.fixture
def lines():
    """How lines are made: with free text, and without."""
    return asked, opened
