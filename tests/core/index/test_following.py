"""Tests of pellucid.index.following: what is new comes in, and what is no growth is noticed."""

from __future__ import annotations

import os

import pytest

from pellucid.ledger.receipts import ReceiptKind
from pellucid.state import State


def test_new_lines_and_receipts_come_in(files, tools):
    """The growth names the new events and those that are in another state."""
    files.write("s", tools.usual("one") + b"\n")
    index = files.open()
    files.write("s", tools.usual("two") + b"\n" + tools.usual("three"))
    files.receipt("s", ReceiptKind.RELEASED, 0, 1)
    growth = index.refresh("s")
    assert (1, 1, [0], [], False, {}) == (
        growth.first,
        growth.count,
        growth.restated.tolist(),
        growth.bound.tolist(),
        growth.rebuilt,
        growth.moved,
    )
    assert [State.RELEASED, State.RELEASED] == index.state.tolist()
    files.write("s", b"\n")
    assert (2, 1) == (index.refresh("s").first, 1)
    assert (3, 0) == ((quiet := index.refresh("s")).first, quiet.count)


def test_a_new_session_comes_in(files, tools):
    """Its folder was never seen before."""
    index = files.open()
    files.write("new", tools.usual() + b"\n")
    assert 1 == index.refresh("new").count
    assert ["new"] == list(index.sessions)


def test_what_is_told_of_events_in_the_same_state(files, tools):
    """A receipt that says of lines what they are anyway names them; new ones are news themselves."""
    files.write("s", (tools.usual("a") + b"\n") * 4)
    files.receipt("s", ReceiptKind.WITNESSED, 0, 1)
    index = files.open()
    files.receipt("s", ReceiptKind.WITNESSED, 2, 3)
    growth = index.refresh("s")
    assert ([], [2, 3]) == (growth.restated.tolist(), growth.told.tolist())
    files.write("s", tools.usual("b") + b"\n")
    files.receipt("s", ReceiptKind.WITNESSED, 4, 4)
    growth = index.refresh("s")
    assert (4, 1, []) == (growth.first, growth.count, growth.told.tolist())
    files.receipt("s", ReceiptKind.RELEASED, 1, 1)
    files.receipt("s", ReceiptKind.KEPT, 3, 3)
    growth = index.refresh("s")
    assert ([1], [1, 2, 3]) == (growth.restated.tolist(), growth.told.tolist())
    assert [] == index.refresh("s").told.tolist()


def test_a_session_that_is_nowhere_brings_nothing(files):
    """A bell for a folder that went at once is no error."""
    growth = files.open().refresh("nowhere")
    assert (0, False) == (growth.count, growth.rebuilt)


@pytest.mark.parametrize("how", ["cut", "gone", "other", "inserted", "earlier grown", "receipts gone"])
def test_anything_but_growth_rebuilds(files, tools, how):
    """Numbers from before mean nothing then, and the index is what a fresh one would be."""
    for number in (1, 2, 3):
        files.write("s", tools.usual(f"n{number}") + b"\n", number)
    files.receipt("s", ReceiptKind.RELEASED, 0, 1)
    index = files.open()
    second = files.segment("s", 2)
    match how:
        case "cut":
            os.truncate(second, 9)
        case "gone":
            second.unlink()
        case "other":
            content = second.read_bytes()
            second.rename(second.with_name("kept"))  # its inode is not free for the new one
            second.write_bytes(content)
        case "inserted":
            second.rename(files.segment("s", 4))
        case "earlier grown":
            files.write("s", tools.usual("late") + b"\n", 2)
        case _:
            (files.root / "receipts" / "s.ndjson").unlink()
    assert index.refresh("s").rebuilt
    tools.assert_agrees(files, index)
    assert not index.refresh("s").rebuilt


def test_what_was_altered_in_place_is_read_again(files, tools):
    """Bytes that changed without moving any line keep their numbers, and are told."""
    files.write("s", tools.usual("one") + b"\n" + tools.usual("two") + b"\n")
    index = files.open()
    path = files.segment("s")
    path.write_bytes(path.read_bytes().replace(b'"two"', b'"2_2"'))
    growth = index.refresh("s")
    assert ([1], 0, False) == (growth.restated.tolist(), growth.count, growth.rebuilt)
    tools.assert_agrees(files, index)


def test_lines_altered_so_that_they_moved_rebuild(files, tools):
    """A newline that went elsewhere makes other lines of the same bytes."""
    files.write("s", b"abc\ndefg\n")
    index = files.open()
    files.segment("s").write_bytes(b"abcd\nefg\n")
    assert index.refresh("s").rebuilt
    tools.assert_agrees(files, index)


def test_a_torn_tail_that_is_healed_is_no_loss(files, tools):
    """The witness cuts off what was never a line; nothing is read again for it."""
    files.write("s", tools.usual("one") + b"\nhalf a li")
    index = files.open()
    os.truncate(files.segment("s"), len(tools.usual("one")) + 1)
    assert not index.refresh("s").rebuilt
    files.write("s", tools.usual("two") + b"\n")
    assert 1 == index.refresh("s").count
    tools.assert_agrees(files, index)


def rewrite(files, *receipts):
    """Write the chain of the session `s` anew, as a compaction does."""
    path = files.root / "receipts" / "s.ndjson"
    kept = path.with_name("kept")  # its inode is not free for the new one
    path.rename(kept)
    for kind, first, last in receipts:
        files.receipt("s", kind, first, last)
    kept.unlink()


def test_a_chain_that_was_written_anew_is_read_anew(files, tools):
    """It tells the same of the same lines, so that no number changes and nothing has to be drawn again."""
    files.write("s", b"".join(tools.usual(f"n{number}") + b"\n" for number in range(4)))
    for line in range(4):
        files.receipt("s", ReceiptKind.RELEASED, line, line)
    index = files.open()
    rewrite(files, (ReceiptKind.RELEASED, 0, 3), (ReceiptKind.WITNESSED, 4, 5), (ReceiptKind.LOST, 5, 5))
    growth = index.refresh("s")
    assert ([], 0, False) == (growth.restated.tolist(), growth.count, growth.rebuilt)
    files.write("s", tools.usual("more") + b"\n" + tools.usual("lost") + b"\n")
    assert 2 == index.refresh("s").count
    tools.assert_agrees(files, index)


def test_what_a_new_chain_tells_otherwise_is_told(files, tools):
    """Should it say something else, that counts; what was purged loses its name."""
    files.write("s", (tools.usual("a") + b"\n") * 3)
    files.receipt("s", ReceiptKind.RELEASED, 0, 2)
    index = files.open()
    rewrite(files, (ReceiptKind.RELEASED, 1, 1), (ReceiptKind.PURGED, 2, 2))
    growth = index.refresh("s")
    assert ([0, 2], False) == (growth.restated.tolist(), growth.rebuilt)
    assert [State.QUEUED, State.RELEASED, State.PURGED] == index.state.tolist()


def test_a_redacted_line_is_told(files, tools):
    """Its state is the same, and its bytes are not: whoever shows it reads it again."""
    files.write("s", (tools.usual("a") + b"\n") * 3)
    files.receipt("s", ReceiptKind.RELEASED, 0, 2)
    index = files.open()
    rewrite(files, (ReceiptKind.RELEASED, 0, 2), (ReceiptKind.REDACTING, 1, 1))
    assert [] == index.refresh("s").restated.tolist()
    files.receipt("s", ReceiptKind.REDACTED, 1, 1)
    growth = index.refresh("s")
    assert ([1], False) == (growth.restated.tolist(), growth.rebuilt)
