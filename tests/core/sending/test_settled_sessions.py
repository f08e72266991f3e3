"""What is remembered of sessions that nothing is to be done for."""

from __future__ import annotations

import pytest

from pellucid.errors import LedgerError
from pellucid.sending.outbox import Outbox
from pellucid.sending.settled_sessions import SETTLED_NAME, Settled, SettledSessions, still_is, unsettled

ONE = Settled(receipts_bytes=700, began_ns=5, events=10, size_bytes=2000, held=0)


@pytest.fixture
def memory(tmp_path):
    """A ledger's, empty."""
    return SettledSessions(tmp_path)


def test_what_was_added_is_read_by_all(memory, tmp_path):
    """The last word about a session holds."""
    assert {} == memory.read()
    memory.add({"a": ONE, "b": ONE})
    memory.add({})
    memory.add({"a": ONE._replace(events=3)})
    assert {"a": ONE._replace(events=3), "b": ONE} == SettledSessions(tmp_path).read()


@pytest.mark.parametrize(
    "text", [b"", b"\xff\xff", b"a 1 2 3\n", b"a 1 2 3 4 x\n", b"\n\n", b"a -1 2 3 4 5\n"]
)
def test_what_cannot_be_read_is_not_known(memory, tmp_path, text):
    """It costs a look, and nothing else; what is written behind it is read."""
    tmp_path.joinpath(SETTLED_NAME).write_bytes(text)
    assert {} == memory.read()
    memory.add({"b": ONE})
    assert {"b": ONE} == memory.read()


def test_a_line_that_was_cut_spoils_no_other(memory, tmp_path):
    """A process was killed while it wrote."""
    memory.add({"a": ONE})
    path = tmp_path / SETTLED_NAME
    path.write_bytes(path.read_bytes() + b"b 70")
    memory.add({"c": ONE})
    assert {"a": ONE, "c": ONE} == memory.read()


def test_a_folder_that_refuses_costs_only_time(tmp_path):
    """Nobody is told, since nothing is lost."""
    memory = SettledSessions(tmp_path / "missing")
    memory.add({"a": ONE})
    memory.tidy({"a"})
    assert {} == memory.read()


def test_the_file_does_not_grow_for_ever(memory, tmp_path):
    """What is gone is taken out once that is most of it."""
    for number in range(30):
        memory.add({f"{number}-{each}": ONE for each in range(100)})
    memory.tidy({f"29-{each}" for each in range(100)} | {"unknown"})
    assert {f"29-{each}" for each in range(100)} == memory.read().keys()
    size = (tmp_path / SETTLED_NAME).stat().st_size
    memory.tidy({"29-1"})
    assert size == (tmp_path / SETTLED_NAME).stat().st_size


def test_only_what_may_have_something_unsent_is_looked_at(sending):
    """A session is passed over as long as its receipts are as they were, unless something in it is held."""
    sent, changed = sending.record(*range(10)), sending.record(*range(10))
    sending.uploader().step()
    held = sending.record(1, follows=sending.app.recording(is_held=True, consent="unset"))
    queued = sending.record(2)
    live = sending.record(3, is_over=False)
    Outbox(sending.ledger, clock=sending.clock).sessions()
    assert {sent, changed, held} == SettledSessions(sending.ledger.root).read().keys()
    with sending.ledger.entry(changed).receipts.open("ab") as receipts:
        receipts.write(b"\n")
    assert {changed, held, queued, live} == {entry.folder for entry in unsettled(sending.ledger)}


def test_a_session_that_is_gone_is_not_as_it_was(sending):
    """Nor is one that cannot be looked at."""
    assert not still_is(sending.ledger, "gone", ONE)


def test_a_ledger_that_cannot_be_read_is_an_error(sending):
    """Nobody is to believe that nothing waits."""
    sending.ledger.root.mkdir()
    sending.ledger.root.joinpath("receipts").write_text("in the way")
    with pytest.raises(LedgerError, match="receipts"):
        unsettled(sending.ledger)
