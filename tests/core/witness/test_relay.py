"""The pipe between the process that looks and the one that writes."""

from __future__ import annotations

import math
import os
import threading

import pytest

from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.state import State
from pellucid.witness import relay
from pellucid.witness.desk import QUIET_S
from pellucid.witness.relay import Courier, serve
from pellucid.witness.scribe import Scribe


class Line:
    """A courier, and a scribe that serves the other end in a thread."""

    def __init__(self, top) -> None:
        self.folder = top / "data"
        self.folder.mkdir(exist_ok=True)
        self.ledger = Ledger(root=top / "ledger", clock=SystemClock())
        self.said = []
        self.failures = []
        reading, writing = os.pipe()
        self._reading = reading
        self.scribe = Scribe(
            app=custom_app(self.folder / "analytics.json", self.folder),
            ledger=self.ledger,
            clock=SystemClock(),
            wake=lambda: None,
            say=self.said.append,
        )
        self.scribe.claim()
        self.courier = Courier(pipe=writing)
        self.courier.distinct_id = "id"
        self.captures = {}
        self._thread = threading.Thread(target=self._serve)

    def begin(self) -> None:
        """Start to serve."""
        self._thread.start()

    def _serve(self) -> None:
        try:
            serve(self.scribe, self._reading)
        except BaseException as failure:  # noqa: BLE001 - asserted by the test
            self.failures.append(failure)

    def look(self, name) -> None:
        """Look at one session."""
        capture = self.captures.get(name)
        if capture is None:
            capture = self.captures[name] = self.courier.new_capture(name, self.folder / f"{name}.json")
        capture.look()
        self.courier.take(capture)

    def end(self) -> None:
        """Hang up, and wait until everything is settled."""
        self.courier.close()
        if not self._thread.ident:
            self.begin()
        self._thread.join()
        os.close(self._reading)
        self.scribe.close()
        for capture in self.captures.values():
            capture.close()

    def lines(self, name, state):
        """Return what the ledger holds in one state."""
        states = self.ledger.states(name)
        return [raw for span, raw in self.ledger.lines(name) if states.at(span.number) is state]


@pytest.fixture
def line(tmp_path):
    return Line(tmp_path)


def test_what_was_seen_reaches_the_ledger(line):
    """Lines that one process saw are written by the other, and released with the id that was sent along."""
    line.begin()
    file = line.folder / "s.json"
    file.write_bytes(b"a\n")
    line.look("s")
    file.write_bytes(b"")
    line.look("s")
    file.write_bytes(b"b\n")
    line.look("s")
    line.end()
    assert ([b"a"], [b"b"]) == (line.lines("s", State.RELEASED), line.lines("s", State.QUEUED))
    released = [receipt for receipt in line.ledger.receipts("s") if receipt.kind == "released"]
    assert [("emptied", "id")] == [(each.text("why"), each.text("distinct_id")) for each in released]
    assert [] == line.failures


def test_a_replaced_and_a_deleted_file_are_understood(line):
    """The other process knows which file has the name, and when none has it any more."""
    line.begin()
    for name in ("s", "t"):
        (line.folder / f"{name}.json").write_bytes(b"a\nb\n")
        line.look(name)
    other = line.folder / "other"
    other.write_bytes(b"b\nc\n")
    other.replace(line.folder / "s.json")
    (line.folder / "t.json").unlink()
    line.look("s")
    line.look("t")
    line.end()
    assert ([b"a"], [b"b", b"c"]) == (line.lines("s", State.RELEASED), line.lines("s", State.QUEUED))
    assert [b"a", b"b"] == line.lines("t", State.RELEASED)


def test_many_looks_are_sent_before_anyone_listens(line):
    """What the pipe cannot hold waits here, and nothing is lost or doubled."""
    expected = []
    file = line.folder / "s.json"
    for number in range(60):
        expected.append(b"%d " % number + b"x" * 50_000)
        with file.open("ab") as stream:
            stream.write(expected[-1] + b"\n")
        line.look("s")
        line.courier.attend(busy=False)
    assert 0 < line.courier.rest_s < QUIET_S
    line.begin()
    line.end()
    assert expected == line.lines("s", State.QUEUED)


def test_files_longer_than_a_look_are_read_on(line):
    """What lies behind the first stretch of a large file is read by the process that writes."""
    line.begin()
    expected = [b"%d " % number + b"y" * 700_000 for number in range(8)]
    (line.folder / "s.json").write_bytes(b"\n".join([*expected, b""]))
    line.look("s")
    line.courier.attend(busy=False)
    line.look("s")
    line.end()
    assert expected == line.lines("s", State.QUEUED)


def test_a_line_longer_than_a_look_is_read_on(line):
    """A single line of several MiB arrives whole."""
    line.begin()
    (line.folder / "s.json").write_bytes(b"z" * (5 << 20) + b"\nend\n")
    line.look("s")
    line.end()
    assert [b"z" * (5 << 20), b"end"] == line.lines("s", State.QUEUED)


def test_a_busy_folder_is_not_interrupted(line):
    """While things happen in quick succession nothing is sent; in the first quiet moment it is."""
    (line.folder / "s.json").write_bytes(b"a\n")
    line.look("s")
    line.courier.attend(busy=True)
    rest_s = line.courier.rest_s
    assert 0 < rest_s <= QUIET_S
    threading.Event().wait(rest_s)
    line.courier.attend(busy=False)
    assert math.inf == line.courier.rest_s
    line.end()
    assert [b"a"] == line.lines("s", State.QUEUED)


def test_much_is_sent_piece_by_piece(line):
    """Between two pieces there is time to look; what is left is due at once."""
    for name in "abcdef":
        (line.folder / f"{name}.json").write_bytes(b"a\n")
        line.look(name)
    line.courier.attend(busy=True)
    threading.Event().wait(line.courier.rest_s)
    line.courier.attend(busy=False)
    assert 0.0 == line.courier.rest_s
    line.courier.attend(busy=False)
    assert math.inf == line.courier.rest_s
    line.end()
    assert [[b"a"]] * 6 == [line.lines(name, State.QUEUED) for name in "abcdef"]


def test_what_a_piece_left_behind_still_counts(line, monkeypatch):
    """However busy the folder is, memory is bounded: also by what was taken before the last piece was sent."""
    for name in "abcdef":
        (line.folder / f"{name}.json").write_bytes(b"x" * 999 + b"\n")
        line.look(name)
    line.courier.attend(busy=False)
    monkeypatch.setattr(relay, "_MOST_TAKEN_BYTES", 1_500)
    line.courier.attend(busy=True)
    assert math.inf == line.courier.rest_s
    line.end()
    assert [[b"x" * 999]] * 6 == [line.lines(name, State.QUEUED) for name in "abcdef"]


@pytest.mark.parametrize("is_read", [True, False])
def test_a_file_that_goes_while_a_witness_begins(tmp_path, is_read):
    """Its line was copied by the one before: read once more just before it went, it is still one line."""
    first = Line(tmp_path)
    file = first.folder / "s.json"
    file.write_bytes(b"a\n")
    first.look("s")
    first.end()
    second = Line(tmp_path)
    if is_read:
        second.look("s")
    file.unlink()
    for _ in range(5):
        second.scribe.work()
    if is_read:
        second.look("s")
    second.courier.looked()
    second.end()
    assert [b"a"] == second.lines("s", State.RELEASED)
    assert [] == second.lines("s", State.QUEUED)
    expected = "deleted" if is_read else "found gone"
    assert [expected] == [each.text("why") for each in second.ledger.receipts("s") if each.kind == "released"]


def test_that_all_was_looked_at_comes_last(line):
    """Behind all that was seen until then, in however many pieces that is sent."""
    for name in "abcdefgh":
        (line.folder / f"{name}.json").write_bytes(b"a\n")
        line.look(name)
    line.courier.looked()
    told = []
    line.scribe.looked = lambda: told.append(len(line.ledger.folders()) + line.scribe._inbox.qsize())
    line.end()
    assert [8] == told


def test_where_and_how_is_passed_on(line):
    """The ledger's note of the witness says what the process that looks reports."""
    line.courier.report(backend="polling", data_dir=line.folder)
    line.begin()
    line.courier.attend(busy=False)
    deadline = threading.Event()
    for _ in range(1000):
        if (status := line.ledger.witness()) is not None and status.backend == "polling":
            break
        deadline.wait(0.01)
    assert ("polling", line.folder) == (status.backend, status.data_dir)
    line.end()


def test_a_vanished_listener_is_no_failure(line):
    """If the other process is gone, closing is quiet: the next witness finds what is still there."""
    (line.folder / "s.json").write_bytes(b"a\n")
    line.look("s")
    os.close(line._reading)
    line.courier.close()
    line.scribe.close()
    line.captures["s"].close()
