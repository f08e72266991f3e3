"""Who wrote a session, as its own chain tells it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.config.changes import Collection, Known
from pellucid.ledger.compaction import compacting
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.verification import verify
from pellucid.state import State
from pellucid.witness.holders import Holder
from pellucid.witness.writers import Writer, note_writer, writer_of

HOLDER = Holder(pid=4711, program="/opt/rerun", started_ns=1_795_521_600_000_000_001, mark="boot-17")
CONFIG = Known(collection=Collection.ON, analytics_id="a" * 32, data_dir=Path("/data"))


@pytest.fixture
def copied(world):
    """A session of two lines in the ledger."""
    world.copy("s", b"a", b"b")
    return world


def note(world, session, **known):
    """Write down who wrote a session."""
    return note_writer(world.ledger.entry(session), Writer(**known), clock=world.clock)


def test_what_is_written_is_read_again(copied):
    """In a receipt that names no line, so that no event's state is another."""
    assert note(copied, "s", holder=HOLDER, config=CONFIG)
    receipts = copied.ledger.receipts("s")
    assert Writer(holder=HOLDER, config=CONFIG) == writer_of(receipts)
    assert (ReceiptKind.WRITER, None) == (receipts[-1].kind, receipts[-1].lines)
    assert [(0, 1)] == copied.ledger.states("s").ranges(State.QUEUED, 2)
    assert verify(copied.ledger, "s").whole


def test_what_is_known_is_not_written_again(copied):
    """A witness that starts anew finds the same process; what it did not know before is added."""
    note(copied, "s", config=CONFIG)
    note(copied, "s", config=CONFIG)
    assert Writer(config=CONFIG) == writer_of(copied.ledger.receipts("s"))
    note(copied, "s", holder=HOLDER, config=CONFIG)
    note(copied, "s", holder=HOLDER)
    assert Writer(holder=HOLDER, config=CONFIG) == writer_of(copied.ledger.receipts("s"))
    kinds = [receipt.kind for receipt in copied.ledger.receipts("s")]
    assert 2 == kinds.count(ReceiptKind.WRITER)


def test_a_config_that_nobody_could_read_is_told_as_such(copied):
    """Without an id."""
    unknown = Known(collection=Collection.UNKNOWN)
    note(copied, "s", config=unknown)
    assert Writer(config=unknown) == writer_of(copied.ledger.receipts("s"))


def test_nothing_known_is_nothing_written(copied):
    """No receipt says nothing."""
    assert note(copied, "s")
    assert ["opened", "witnessed"] == [receipt.kind for receipt in copied.ledger.receipts("s")]


def test_a_session_that_has_not_begun_is_not_begun(world):
    """Not even a lock is made."""
    assert not note(world, "s", holder=HOLDER)
    assert not world.ledger.root.exists()


def test_the_witness_goes_on_behind_it(copied):
    """Anyone may append receipts."""
    note(copied, "s", holder=HOLDER)
    copied.copy("s", b"c")
    copied.writer("s").release([0, 1, 2], why="emptied", distinct_id="id")
    assert ["opened", "witnessed", "writer", "witnessed", "released"] == [
        receipt.kind for receipt in copied.ledger.receipts("s")
    ]
    assert verify(copied.ledger, "s").whole


def test_other_words_are_passed_over(world):
    """A later version may tell more, or otherwise."""
    assert Writer() == writer_of([])


def test_compaction_keeps_it(copied):
    """A short chain still tells it."""
    note(copied, "s", holder=HOLDER, config=CONFIG)
    for number in range(30):
        copied.copy("s", b"%d" % number)
    copied.writer("s").release(range(32), why="emptied", distinct_id="id")
    for _ in compacting(copied.ledger, "s", data_dir=copied.data_dir):
        pass
    assert ReceiptKind.COMPACTED in {receipt.kind for receipt in copied.ledger.receipts("s")}
    assert Writer(holder=HOLDER, config=CONFIG) == writer_of(copied.ledger.receipts("s"))
    assert verify(copied.ledger, "s").whole
