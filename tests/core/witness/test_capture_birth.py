"""What a capture knows of a file beside its lines: whether it was there at its birth, and when it was emptied."""

from __future__ import annotations

import os
import threading

import pytest

from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.purge import ForgetSession, forget
from pellucid.witness.relay import Courier, serve
from pellucid.witness.scribe import Scribe
from pellucid.witness.session_file import SessionFile

S = 1_000_000_000
BEGUN_NS = 1_795_449_600 * S


class Desk:
    """A session file that is looked at, and the ledger where it arrives: in this thread, or through the pipe."""

    def __init__(self, top, *, piped):
        self.path = top / "data" / "s.json"
        self.path.parent.mkdir()
        self.ledger = Ledger(root=top / "ledger", clock=SystemClock())
        self.scribe = Scribe(
            app=custom_app(top / "analytics.json", self.path.parent),
            ledger=self.ledger, clock=SystemClock(), wake=lambda: None, say=lambda _sentence: None,
        )  # fmt: skip
        self.scribe.distinct_id = "id"
        self.scribe.claim()
        self._reading, self._thread, self.courier = -1, None, None
        if piped:
            self._reading, writing = os.pipe()
            self.courier = Courier(pipe=writing)
            self._thread = threading.Thread(target=serve, args=(self.scribe, self._reading))
            self._thread.start()
        self.desk = self.courier or self.scribe
        self.capture = self.desk.new_capture("s", self.path)

    def be_born(self):
        """Make the file as Rerun does, and hold it before it has its name."""
        unborn = self.path.with_suffix(".json.tmp")
        unborn.touch()
        self.capture.adopt(SessionFile.open(unborn))
        unborn.rename(self.path)

    def write(self, *lines):
        """Append lines."""
        with self.path.open("ab") as stream:
            stream.write(b"".join(raw + b"\n" for raw in lines))

    def empty(self, at_s):
        """Empty the file as of that second."""
        self.path.write_bytes(b"")
        os.utime(self.path, ns=(BEGUN_NS, BEGUN_NS + at_s * S))

    def take(self):
        """Look, and wait until it is settled."""
        self.capture.look()
        self.desk.take(self.capture)
        if self.courier is None:
            while self.scribe.work():
                pass

    def until(self, condition):
        """Wait until something arrived."""
        end = threading.Event()
        for _ in range(3000):
            if self.courier is not None:
                self.courier.attend(busy=False)
            if condition():
                return True
            end.wait(0.01)
        return False

    def is_from_birth(self):
        """Whether the session's first receipt says so; `None` as long as there is none."""
        receipts = self.ledger.receipts("s")
        return receipts[0].from_birth if receipts else None

    def close(self):
        """Let go of all."""
        if self.courier is not None:
            self.courier.close()
            self._thread.join()
            os.close(self._reading)
        self.capture.close()
        self.scribe.close()


@pytest.fixture(params=[False, True], ids=["here", "piped"])
def desk(tmp_path, request):
    desk = Desk(tmp_path, piped=request.param)
    yield desk
    desk.close()


def test_a_file_that_was_held_before_it_had_its_name_is_seen_from_birth(desk):
    """The first receipt says so, and later ones do not need to."""
    desk.be_born()
    desk.take()
    desk.write(b"a")
    desk.take()
    assert desk.until(lambda: desk.is_from_birth() is not None)
    assert desk.is_from_birth() is True


def test_a_file_that_is_found_may_have_been_there_before(desk):
    """Nothing is claimed of it."""
    desk.write(b"a")
    desk.take()
    assert desk.until(lambda: desk.is_from_birth() is not None)
    assert desk.is_from_birth() is False


def test_a_session_that_was_forgotten_begins_in_its_middle(desk):
    """What was forgotten came before."""
    desk.be_born()
    desk.write(b"a")
    desk.take()
    assert desk.until(lambda: desk.is_from_birth() is True)
    desk.empty(1)
    desk.take()
    assert desk.until(lambda: "released" in [each.kind for each in desk.ledger.receipts("s")])
    forget(desk.ledger, ForgetSession(folder="s"))
    desk.write(b"b")
    desk.take()
    assert desk.until(lambda: desk.is_from_birth() is not None)
    assert desk.is_from_birth() is False


def test_emptyings_are_heard(tmp_path):
    """As the process that looks sees them: by the time of the file, and a steady clock."""
    desk = Desk(tmp_path, piped=False)
    for at_s in (2, 4, 5):
        desk.empty(at_s)
        desk.take()
    heard = desk.capture.ear.suspect
    desk.close()
    assert (BEGUN_NS + 5 * S, BEGUN_NS + 4 * S) == (heard.emptied_ns, heard.beat_ns)


def test_a_file_with_something_in_it_was_not_emptied(tmp_path):
    """A line takes away what was heard before; another file begins anew."""
    desk = Desk(tmp_path, piped=False)
    for at_s in (2, 4):
        desk.empty(at_s)
        desk.take()
    desk.write(b"a")
    desk.take()
    assert desk.capture.ear.suspect is None
    desk.path.unlink()
    desk.take()
    desk.empty(5)
    desk.take()
    heard = desk.capture.ear.suspect
    desk.close()
    assert heard is None
