"""What a witness remarks beside the lines; with files whose times are set, and a clock that the test owns."""

from __future__ import annotations

import os

import pytest

from pellucid import rfc3339
from pellucid.apps import custom_app
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.receipts import ReceiptKind
from pellucid.witness.capture import Capture
from pellucid.witness.remarks import Remarks

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"
S = 1_000_000_000
BEGUN_NS = rfc3339.parse("2026-11-27T12:00:00Z")


class Owned:
    """Stands still until the test says otherwise."""

    now_s = 100.0

    def now_ns(self):
        """Nanoseconds since the epoch."""
        return BEGUN_NS + int((self.now_s - 100) * S)

    def monotonic_s(self):
        """Seconds."""
        return self.now_s


class Scene:
    """One program's file, a capture of it, and who thinks about it."""

    def __init__(self, top):
        self.clock = Owned()
        self.folder = top / "data"
        self.folder.mkdir()
        self.app = custom_app(top / "config" / "analytics.json", self.folder)
        self.ledger = Ledger(root=top / "ledger", clock=self.clock)
        self.claim = self.ledger.claim(backend="none", data_dir=self.folder)
        self.remarks = Remarks(app=self.app, ledger=self.ledger, clock=self.clock)
        self.remarks.work()
        self.file = self.folder / f"{SESSION}.json"
        self.capture = Capture(
            session=SESSION,
            path=self.file,
            open_writer=lambda: self.ledger.open_session(name=SESSION, source=self.file, app=self.app.key),
        )
        self._size = 0

    def write(self, at_s, number=1):
        """Write a line that is seen."""
        at = rfc3339.form(BEGUN_NS + int(at_s * S))
        with self.file.open("ab") as stream:
            stream.write(
                f'{{"time_utc":"{at}","kind":"Append","name":"e","props":{{"event_id":{{"Integer":{number}}}}}}}\n'.encode()
            )
        self._settle()

    def empty(self, *moments_s):
        """Empty the file at these moments, each of which is seen."""
        for at_s in moments_s:
            self.clock.now_s = 100.0 + at_s
            self.file.write_bytes(b"")
            os.utime(self.file, ns=(BEGUN_NS, BEGUN_NS + int(at_s * S)))
            self.capture.look()
            self._settle()

    def _settle(self):
        self.capture.look()
        self.capture.settle(distinct_id="id")
        self.remarks.take(self.capture)

    def pass_time(self, seconds):
        """Let time pass, and what is due be done."""
        self.clock.now_s += seconds
        self.remarks.work()

    def unseen(self):
        """Return what was remarked as unseen."""
        found = [each for each in self.ledger.receipts(SESSION) if each.kind == ReceiptKind.UNSEEN]
        return [(each.text("how"), each.text("emptied")) for each in found]

    def close(self):
        """Let go of all."""
        self.capture.close()
        self.claim.release()


@pytest.fixture
def scene(tmp_path):
    scene = Scene(tmp_path)
    yield scene
    scene.close()


def test_an_emptying_off_the_beat_that_was_the_last_is_remarked(scene):
    """After some silence, and once."""
    scene.write(0.1)
    scene.empty(2.0, 4.0, 6.0, 7.3)
    assert 0 < scene.remarks.due_s - scene.clock.now_s < 10
    scene.pass_time(4.0)
    assert [] == scene.unseen()
    scene.pass_time(2.0)
    scene.pass_time(60.0)
    assert [("beat", "2026-11-27T12:00:07.3Z")] == scene.unseen()


def test_a_program_that_goes_on_has_lost_nothing(scene):
    """Another beat, or a line, takes the suspicion back."""
    scene.write(0.1)
    scene.empty(2.0, 4.0, 5.3, 6.0)
    scene.pass_time(60.0)
    scene.empty(68.0, 70.0, 71.3)
    scene.write(72.0, 2)
    scene.pass_time(60.0)
    assert [] == scene.unseen()


def test_what_was_seen_just_before_explains_it(scene):
    """A crash whose line was seen is no loss."""
    scene.write(0.1)
    scene.empty(2.0, 4.0)
    scene.write(5.2, 2)
    scene.empty(5.3)
    scene.pass_time(60.0)
    assert [] == scene.unseen()


def test_another_start_may_have_emptied_it(scene):
    """It takes up what others left: then nothing is said, whether it begins before or after."""
    scene.write(0.1)
    scene.empty(2.0, 4.0)
    scene.remarks.begun()
    scene.empty(5.3)
    scene.pass_time(60.0)
    assert [] == scene.unseen()
    scene.empty(70.0, 72.0, 73.3)
    scene.remarks.begun()
    scene.pass_time(60.0)
    assert [] == scene.unseen()


def test_a_file_that_is_gone_or_changed_says_nothing(scene):
    """It was taken up, or its program lives."""
    scene.write(0.1)
    scene.empty(2.0, 4.0, 5.3)
    os.utime(scene.file, ns=(BEGUN_NS, BEGUN_NS + 6 * S))
    scene.pass_time(60.0)
    assert [] == scene.unseen()
    scene.empty(70.0, 72.0, 73.3)
    scene.file.unlink()
    scene.pass_time(60.0)
    assert [] == scene.unseen()


def test_a_session_of_which_nothing_is_kept_is_not_remarked(scene):
    """Without a line there is nothing to say it of."""
    scene.empty(2.0, 4.0, 5.3)
    scene.pass_time(60.0)
    assert [] == scene.ledger.sessions()


def test_the_session_that_follows_a_new_config_is_remarked(scene):
    """It is the first, and sends nothing itself."""
    scene.app.config_file.parent.mkdir()
    scene.app.config_file.write_bytes(
        b'{"analytics_enabled":true,"analytics_id":"228e582615214b838e4b170bff3905e9","metadata":{},'
        b'"config_file_path":"/c/analytics.json","data_dir_path":"/d"}'
    )
    os.utime(scene.app.config_file, ns=(BEGUN_NS, BEGUN_NS + S))
    scene.write(1.01)
    (first,) = [each for each in scene.ledger.receipts(SESSION) if each.kind == ReceiptKind.FIRST]
    assert ("config", "2026-11-27T12:00:01Z") == (first.text("how"), first.text("made"))
