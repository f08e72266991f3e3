"""A ledger whose time a test owns, and copies in it as a witness would have left them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.receipt_parts import narrowed
from pellucid.ledger.segments import is_blank

DAY_NS = 86_400 * 10**9


class Hand:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.at_ns = 1_800_000_000 * 10**9

    def now_ns(self) -> int:
        """The moment that it was moved to."""
        return self.at_ns

    def monotonic_s(self) -> float:
        """The same, in seconds."""
        return self.at_ns / 10**9

    def move(self, *, days=0, seconds=0) -> None:
        """Let time pass."""
        self.at_ns += round(days * DAY_NS + seconds * 10**9)


class Copies:
    """What a witness has copied of one program."""

    def __init__(self, root, clock) -> None:
        self.clock = clock
        self.live = root / "live"
        self.live.mkdir()
        self.ledger = Ledger(root=root / "ledger", clock=clock)
        self._claim = self.ledger.claim(backend="polling", data_dir=self.live)

    def writer(self, name="s"):
        """Open a session as the witness does."""
        return self.ledger.open_session(name=name, source=self.live / f"{name}.json", app="rerun")

    def copy(self, *lines, name="s", released=True, each=False):
        """Copy lines, all at once or one by one, a second apart; and let the program take them."""
        writer = self.writer(name)
        for batch in [[line] for line in lines] if each else [lines]:
            size = sum(len(line) + 1 for line in batch)
            numbers = writer.append(batch, source_bytes=(0, size))
            self.clock.move(seconds=1)
            if released:
                writer.release(numbers, why="emptied", distinct_id="id-of-then")
                self.clock.move(seconds=1)
        return writer

    def queue(self, *lines, name="s"):
        """Put lines into the program's own file."""
        (self.live / f"{name}.json").write_bytes(b"".join(line + b"\n" for line in lines))

    def lines(self, name="s"):
        """Return what is in the log."""
        return [raw for _, raw in self.ledger.lines(name)]

    def kinds(self, name="s"):
        """Return the kinds of the receipts."""
        return [str(receipt.kind) for receipt in self.ledger.receipts(name)]

    def states(self, name="s"):
        """Return the state of each line."""
        states = self.ledger.states(name)
        return [states.at(line) for line in range(self.ledger.line_count(name))]

    def journeys(self, name="s"):
        """Return all that is told of each line."""
        receipts = self.ledger.receipts(name)
        said = ("why", "distinct_id", "fields", "keep")
        return [
            [
                (each.kind, each.at_ns, each.source_bytes, *(each.details.get(key) for key in said))
                for each in (narrowed(receipt, line) for receipt in receipts if receipt.covers(line))
            ]
            for line in range(self.ledger.line_count(name))
        ]

    def on_disk(self):
        """Return all bytes of the ledger."""
        return b"".join(path.read_bytes() for path in self.ledger.root.rglob("*") if path.is_file())

    def is_blank(self, line, name="s"):
        """Whether a line's bytes are gone."""
        return is_blank(self.lines(name)[line])

    def close(self) -> None:
        """Give the claim back."""
        self._claim.release()


@pytest.fixture
def clock():
    """A clock that stands still until it is moved."""
    return Hand()


@pytest.fixture
def copies(tmp_path, clock):
    """An empty ledger with a witness's hand."""
    copies = Copies(tmp_path, clock)
    yield copies
    copies.close()


@pytest.fixture
def receipts_file(copies):
    """Where the receipts of the session `s` are."""
    return copies.ledger.entry("s").receipts


@pytest.fixture
def five_lines(tmp_path):
    """A ledger with one session of five lines, two of them released."""
    ledger = Ledger(root=tmp_path, clock=SystemClock())
    with ledger.claim(backend="polling", data_dir=tmp_path):
        writer = ledger.open_session(name="s", source=Path("s.json"), app="rerun")
        writer.append([b"one", b"two", b"three"], source_bytes=(0, 14))
        writer.append([b"four", b"five"], source_bytes=(14, 24))
        writer.release([0, 1], why="emptied", distinct_id=None)
    return ledger
