"""Which eyes have seen each event, for all events at once."""

from __future__ import annotations

import numpy as np
import pytest

from pellucid.clock import SystemClock
from pellucid.ledger.posted_bodies import FILE_NAME
from pellucid.ledger.receipts import ReceiptKind
from pellucid.query.parser import parse
from pellucid.query.search import matching

PLACE = [0, 9]


@pytest.fixture
def write(files, tools):
    """Write sessions of three and of four lines; of the second two lines left, and one was seen only then."""

    def observe(kind, first, last):
        files.receipt("b", kind, first, last, posted_bytes=PLACE)

    files.write("a", (tools.usual() + b"\n") * 3)
    files.open_receipt("a", "a", "/a.json")
    files.receipt("a", ReceiptKind.WITNESSED, 0, 2)
    files.write("b", (tools.usual() + b"\n") * 4)
    files.open_receipt("b", "b", "/b.json")
    files.receipt("b", ReceiptKind.WITNESSED, 0, 2)
    observe(ReceiptKind.OBSERVED, 0, 0)
    observe(ReceiptKind.OBSERVED, 2, 2)
    observe(ReceiptKind.REBUILT, 3, 3)
    (files.root / "events" / "b" / FILE_NAME).touch()
    return observe


@pytest.fixture
def index(files, write):
    """The index of them."""
    return files.open()


def named(index, events):
    """Tell of these events in which session and line they are."""
    return sorted(index.home(int(event)) for event in events)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("seen:wire", [("b", 0), ("b", 2), ("b", 3)]),
        ("seen:both", [("b", 0), ("b", 2)]),
        ("seen:wire -seen:file", [("b", 3)]),
        ("-seen:wire", [("a", 0), ("a", 1), ("a", 2), ("b", 1)]),
    ],
)
def test_a_filter_finds_what_was_seen(index, text, expected):
    """In the file, on the way out, or both; of events that nobody observed only the file is known."""
    found = matching(parse(text, clock=SystemClock()), index)
    assert expected == named(index, found)


def test_any_events_can_be_asked_about(index):
    """Only some of them, or none at all."""
    everything = np.arange(index.count, dtype=np.uint32)
    in_file, on_wire = index.eyes(everything)
    for some in (everything[1:4], everything[::2], everything[:0]):
        told = index.eyes(some)
        assert (in_file[some].tolist(), on_wire[some].tolist()) == (told[0].tolist(), told[1].tolist())


def test_what_is_observed_later_is_told_at_the_next_look(index, write):
    """What was read of a session's receipts holds only for as long as they are the same."""
    events = index.events_of("b").astype(np.uint32)
    assert [True, False, True, True] == index.eyes(events)[1].tolist()
    write(ReceiptKind.OBSERVED, 1, 1)
    assert [True, True, True, True] == index.eyes(events)[1].tolist()


def test_a_session_without_bodies_is_not_read(index, files):
    """Nobody observed it, whatever its receipts may say."""
    events = index.events_of("b").astype(np.uint32)
    (files.root / "events" / "b" / FILE_NAME).unlink()
    in_file, on_wire = index.eyes(events)
    assert ([True] * 4, [False] * 4) == (in_file.tolist(), on_wire.tolist())


def test_receipts_that_cannot_be_read_hide_nothing(index, files):
    """A search goes on: then nothing is known but that there is a copy."""
    receipts = files.ledger.entry("b").receipts
    receipts.rename(receipts.with_suffix(".aside"))
    receipts.mkdir()
    in_file, on_wire = index.eyes(index.events_of("b").astype(np.uint32))
    assert ([True] * 4, [False] * 4) == (in_file.tolist(), on_wire.tolist())
