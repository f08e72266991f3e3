"""One session, looked at and settled, against what its file really held."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.clock import SystemClock
from pellucid.errors import LedgerError
from pellucid.ledger.ledger import Ledger
from pellucid.state import State
from pellucid.witness.capture import Capture


class Desk:
    """A session file, a ledger, and a capture between them."""

    def __init__(self, top: Path) -> None:
        self.path = top / "data" / "s.json"
        self.path.parent.mkdir()
        self.ledger = Ledger(root=top / "ledger", clock=SystemClock())
        self.claim = self.ledger.claim(backend="none", data_dir=self.path.parent)
        self.capture = self._new()

    def _new(self) -> Capture:
        def open_writer():
            return self.ledger.open_session(name="s", source=self.path, app="rerun")

        return Capture(session="s", path=self.path, open_writer=open_writer)

    def restart(self) -> None:
        """Begin anew, as after `kill -9`."""
        self.capture.close()
        self.capture = self._new()

    def take(self) -> None:
        """Look and settle."""
        self.capture.look()
        self.capture.settle(distinct_id="id")

    def close(self) -> None:
        """Let go of everything."""
        self.capture.close()
        self.claim.release()

    def lines(self, state: State | None = None) -> list[bytes]:
        """Return the lines in one state, or all."""
        states = self.ledger.states("s")
        return [raw for span, raw in self.ledger.lines("s") if state in {None, states.at(span.number)}]

    def whys(self) -> list[str]:
        """Return why lines were released."""
        return [r.text("why") for r in self.ledger.receipts("s") if r.kind == "released"]


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    yield desk
    desk.close()


def test_new_lines_are_queued_once(desk):
    """Lines are copied as they come; looking again copies nothing."""
    for text in (b"a\n", b"b\nc\n"):
        with desk.path.open("ab") as file:
            file.write(text)
        desk.take()
        desk.take()
    assert [b"a", b"b", b"c"] == desk.lines(State.QUEUED)


def test_emptied_file_releases_its_lines(desk):
    """What a truncated file held is released; what is written afterwards is queued."""
    desk.path.write_bytes(b"a\nb\n")
    desk.take()
    os.truncate(desk.path, 0)
    desk.take()
    assert ([b"a", b"b"], ["emptied"]) == (desk.lines(State.RELEASED), desk.whys())
    desk.path.write_bytes(b"c\n")
    desk.take()
    assert [b"c"] == desk.lines(State.QUEUED)


def test_emptied_and_written_between_two_looks(desk):
    """A file that was emptied and has grown beyond its old size is recognised by what it holds."""
    desk.path.write_bytes(b"a\n")
    desk.take()
    desk.path.write_bytes(b"something longer\na\n")
    desk.take()
    assert [b"a", b"something longer"] == sorted(desk.lines(State.QUEUED))
    assert [] == desk.whys()


def test_lines_seen_in_a_look_survive_their_file(desk):
    """What one look has read is written even if the file is gone before it is settled."""
    desk.path.write_bytes(b"a\n")
    desk.capture.look()
    os.truncate(desk.path, 0)
    desk.capture.look()
    desk.path.unlink()
    desk.take()
    assert [b"a"] == desk.lines(State.RELEASED)


def test_deleted_file_releases_its_lines(desk):
    """What a deleted file held is released as deleted."""
    desk.path.write_bytes(b"a\n")
    desk.take()
    desk.path.unlink()
    desk.take()
    assert ([b"a"], ["deleted"]) == (desk.lines(State.RELEASED), desk.whys())


def test_replaced_file_releases_what_the_new_one_lacks(desk):
    """Of a file that another was renamed over, only what the new one lacks is released."""
    desk.path.write_bytes(b"a\nb\n")
    desk.take()
    other = desk.path.with_suffix(".other")
    other.write_bytes(b"b\nc\n")
    other.replace(desk.path)
    desk.take()
    assert [b"b", b"c"] == desk.lines(State.QUEUED)
    assert ([b"a"], ["replaced"]) == (desk.lines(State.RELEASED), desk.whys())


def test_writes_to_an_unlinked_file_are_captured(desk):
    """An old Rerun unlinks a newer one's live file: what that one still writes and empties is captured."""
    with desk.path.open("ab", buffering=0) as live:
        live.write(b"a\n")
        desk.take()
        desk.path.unlink()
        desk.take()
        live.write(b"b\n")
        desk.take()
        assert [b"b"] == desk.lines(State.QUEUED)
        live.truncate(0)
        desk.take()
        assert [b"a", b"b"] == desk.lines(State.RELEASED)
    desk.capture.part_with(desk.capture.orphans[0])
    desk.capture.settle(distinct_id=None)
    assert desk.capture.is_over


def test_torn_tail_waits_for_its_end(desk):
    """An unfinished line is not copied until it is finished."""
    desk.path.write_bytes(b"a\nto")
    desk.take()
    assert [b"a"] == desk.lines()
    with desk.path.open("ab") as file:
        file.write(b"rn\n")
    desk.take()
    assert [b"a", b"torn"] == desk.lines(State.QUEUED)


@pytest.mark.parametrize("end", ["emptied", "deleted", "cut"])
def test_torn_tail_is_copied_when_its_end_will_never_come(desk, end):
    """An unfinished line whose file shrinks or goes is kept as it was, and released."""
    desk.path.write_bytes(b"a\ntorn")
    desk.take()
    if end == "emptied":
        os.truncate(desk.path, 0)
    elif end == "deleted":
        desk.path.unlink()
    else:
        os.truncate(desk.path, 2)
    desk.take()
    desk.take()
    assert [b"torn"] == [raw for raw in desk.lines(State.RELEASED) if raw != b"a"]
    assert ([b"a"] if end == "cut" else []) == desk.lines(State.QUEUED)


def test_nuls_of_a_hole_are_no_part_of_a_line(desk):
    """A file emptied under its writer begins with NULs; they are passed over."""
    desk.path.write_bytes(b"a\n")
    desk.take()
    with desk.path.open("r+b") as file:
        file.truncate(0)
        file.seek(3 << 20)
        file.write(b"b\n")
    desk.take()
    assert ([b"b"], [b"a"]) == (desk.lines(State.QUEUED), desk.lines(State.RELEASED))


def test_identical_lines_are_counted(desk):
    """Three equal lines are three; of a file that keeps two of them one is released."""
    desk.path.write_bytes(b"a\na\na\nb\n")
    desk.take()
    desk.path.write_bytes(b"a\na\n")
    desk.take()
    assert [b"a", b"a"] == desk.lines(State.QUEUED)
    assert Counter([b"a", b"b"]) == Counter(desk.lines(State.RELEASED))


def test_restart_takes_up_where_it_was(desk):
    """After a restart what is still there is known, and what is gone is released as found gone."""
    desk.path.write_bytes(b"a\nb\n")
    desk.take()
    desk.restart()
    desk.take()
    assert [b"a", b"b"] == desk.lines(State.QUEUED)
    desk.path.write_bytes(b"b\nc\n")
    desk.restart()
    desk.take()
    assert [b"b", b"c"] == desk.lines(State.QUEUED)
    assert ([b"a"], ["found gone"]) == (desk.lines(State.RELEASED), desk.whys())


def test_a_resting_file_is_taken_up_again(desk):
    """A descriptor that was given back is opened anew; what was taken over is not copied twice."""
    desk.path.write_bytes(b"a\n")
    desk.take()
    desk.capture.file.rest()
    desk.capture.rest()
    with desk.path.open("ab") as file:
        file.write(b"b\n")
    desk.take()
    assert [b"a", b"b"] == desk.lines(State.QUEUED)
    desk.capture.file.rest()
    desk.path.unlink()
    desk.take()
    assert [b"a", b"b"] == desk.lines(State.RELEASED)


def test_a_large_file_is_taken_in_pieces(desk):
    """Files longer than one look are copied whole, with lines longer than one look among them."""
    lines = [b"%d " % number + b"x" * (number * 9973 % 1_200_000) for number in range(24)]
    desk.path.write_bytes(b"".join(line + b"\n" for line in lines))
    desk.take()
    assert lines == desk.lines(State.QUEUED)
    with desk.path.open("ab") as file:
        file.write(b"last\n")
    desk.take()
    desk.restart()
    desk.take()
    assert [*lines, b"last"] == desk.lines(State.QUEUED)
    desk.path.write_bytes(b"last\n")
    desk.take()
    assert ([b"last"], lines) == (desk.lines(State.QUEUED), desk.lines(State.RELEASED))


def test_a_long_line_that_comes_in_pieces(desk):
    """A line of a few MiB that is written piece by piece is copied once, whole."""
    piece = b"y" * 1_300_000
    for _ in range(5):
        with desk.path.open("ab") as file:
            file.write(piece)
        desk.take()
        assert not desk.ledger.sessions() or [] == desk.lines()
    with desk.path.open("ab") as file:
        file.write(b"\nb\n")
    desk.take()
    assert [piece * 5, b"b"] == desk.lines(State.QUEUED)


def test_of_a_long_torn_tail_the_beginning_is_kept(desk):
    """What is remembered of an unfinished line is bounded."""
    desk.path.write_bytes(b"z" * (9 << 20))
    desk.take()
    os.truncate(desk.path, 0)
    desk.take()
    assert [b"z" * (8 << 20)] == desk.lines(State.RELEASED)


@pytest.mark.parametrize("kind", ["link", "folder", "pipe"])
def test_only_regular_files_are_opened(desk, kind, tmp_path):
    """A link, a folder or a named pipe in a session's place is left alone, and does not hold anything up."""
    if kind == "link":
        (tmp_path / "secret").write_bytes(b"a\n")
        desk.path.symlink_to(tmp_path / "secret")
    elif kind == "folder":
        desk.path.mkdir()
    else:
        os.mkfifo(desk.path)
    desk.take()
    assert desk.capture.is_over
    assert [] == desk.ledger.sessions()


def test_a_ledger_that_cannot_be_written_keeps_what_was_seen(desk):
    """What could not be written is written by the next try, though the file is empty by then."""
    desk.path.write_bytes(b"a\nb\n")
    desk.capture.look()
    (desk.ledger.root / "events").write_bytes(b"not a folder")
    for _ in range(2):
        with pytest.raises(LedgerError):
            desk.capture.settle(distinct_id=None)
    os.truncate(desk.path, 0)
    desk.capture.look()
    (desk.ledger.root / "events").unlink()
    desk.capture.settle(distinct_id=None)
    assert [b"a", b"b"] == desk.lines(State.RELEASED)
    assert not desk.capture.is_pending


STEPS = st.lists(
    st.sampled_from(
        [
            *(
                "append",
                "append",
                "append twice",
                "torn",
                "finish",
                "empty",
                "cut",
                "replace",
                "delete",
                "hole",
            ),
            *("look", "take", "take", "restart", "rest"),
        ]
    ),
    max_size=25,
)


@given(steps=STEPS, width=st.sampled_from([3, 40_000]))
def test_queue_is_what_the_file_holds(steps, width):
    """Whatever happens to a file: its lines are queued, each line that a look saw is copied, and none twice."""
    with tempfile.TemporaryDirectory() as top:
        desk = Desk(Path(top))
        seen: set[bytes] = set()
        for number, step in enumerate(steps):
            _do(desk, step, b"%d," % number + b"w" * width)
            if step in {"look", "take"}:
                seen |= set(_complete(desk.path))
            if step == "restart":  # what was seen and not settled is forgotten by a killed witness
                seen &= set(desk.lines()) if desk.ledger.sessions() else set()
        desk.take()
        held = _complete(desk.path)
        copies = desk.lines() if desk.ledger.sessions() else []
        queued = desk.lines(State.QUEUED) if desk.ledger.sessions() else []
        assert Counter(held) == Counter(queued)
        assert seen <= set(copies)
        assert not {line: count for line, count in Counter(copies).items() if count > 1 and line in seen}
        desk.close()


def _complete(path: Path) -> list[bytes]:
    content = path.read_bytes() if path.exists() else b""
    return [stripped for line in content.split(b"\n")[:-1] if (stripped := line.lstrip(b"\0"))]


def _do(desk: Desk, step: str, line: bytes) -> None:
    path = desk.path
    added = {
        "append": line + b"\n",
        "append twice": line + b"!\n" + line + b"?\n",
        "torn": line,
        "finish": b"\n",
    }
    if step in added:
        with path.open("ab") as file:
            file.write(added[step])
    elif step == "replace":
        other = path.with_suffix(".other")
        other.write_bytes(b"".join(each + b"\n" for each in [*_complete(path)[1:], line]))
        other.replace(path)
    elif step in {"empty", "cut", "delete", "hole"}:
        if path.exists():
            _shrink(path, step, line)
    else:
        _watch(desk, step)


def _shrink(path: Path, step: str, line: bytes) -> None:
    size = path.stat().st_size
    if step == "delete":
        path.unlink()
        return
    os.truncate(path, size // 2 if step == "cut" else 0)
    if step == "hole":
        with path.open("r+b") as file:
            file.seek(size)
            file.write(line + b"\n")


def _watch(desk: Desk, step: str) -> None:
    if step == "look":
        desk.capture.look()
    elif step == "take":
        desk.take()
    elif step == "restart":
        desk.restart()
    elif desk.capture.file:
        desk.capture.file.rest()
        desk.capture.rest()
